// Secrets to plant in generated histories, put together when they are needed: this file holds no string of
// any of their shapes. None was ever valid anywhere.
//
// https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github
// (tokens and their checksums), https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
// (key ids)

const digits = '0123456789';
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const base62 = `${digits}${upper}${upper.toLowerCase()}`;

const characters = (random, alphabet, count) =>
  Array.from({ length: count }, () => alphabet[random.below(alphabet.length)]).join('');

/** CRC-32 as in zlib; Node has one of its own only since 20.15. */
function crc32(text) {
  let value = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

function inBase62(number, width) {
  let text = '';
  for (let left = number; left > 0; left = Math.floor(left / 62)) text = base62[left % 62] + text;
  return text.padStart(width, '0');
}

function githubToken(random) {
  const body = characters(random, base62, 30);
  return ['gh', 'p_', body, inBase62(crc32(body), 6)].join('');
}

function privateKey(random) {
  const edge = (word) => ['-----', word, ' RSA PRIV', 'ATE KEY-----'].join('');
  const lines = Array.from({ length: 13 }, () => characters(random, `${base62}+/`, 64));
  return [edge('BEGIN'), ...lines, edge('END')];
}

/** Each gives the lines to put into a file. */
const kinds = [
  (r) => [`export GITHUB_TOKEN=${githubToken(r)}`],
  (r) => [
    `aws_access_key_id = ${['AK', 'IA', characters(r, `${upper}234567`, 16)].join('')}`,
    `aws_secret_access_key = ${characters(r, `${base62}+/`, 40)}`,
  ],
  (r) => [`DATABASE_URL=postgres${'://'}shop:${characters(r, base62, 20)}@db.example.org/shop`],
  (r) => [
    `upstream backend { server ${[10, r.between(20, 99), r.below(256), r.between(1, 254)].join('.')}:8443; }`,
  ],
  (r) => [
    `INFRA_${characters(r, upper, 6)}_HOST=db-${r.between(1, 99)}.${['co', 'rp'].join('')}.example.internal`,
  ],
  privateKey,
];

/** One planted secret: the lines that hold it. */
export const makePlant = (random) => random.pick(kinds)(random);
