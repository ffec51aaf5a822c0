// Expands the templates of pattern examples and tests, so that the tree holds no string that looks like a
// leak.
//
//   {base62*36}        36 characters of an alphabet (the table below), different for each place, the same in every run
//   {~}                nothing: a joint that breaks a shape (`10{~}.20.30.40`, `INFRA_{~}X_TOKEN=...`)
//   {b64:TEMPLATE}     base64 of what TEMPLATE expands to; {b64url:...} without padding
//   {crc32:TEMPLATE}   TEMPLATE and GitHub's checksum of it: CRC-32 of its bytes in base 62, six digits
//   {jwt:PAYLOAD}      a JSON web token, HS256, with that JSON payload (a template), and a random signature
//   {pem:KIND}         a PEM block of that kind (`RSA PRIVATE KEY`) with a random body of 1,200 bytes
//   {pem1:KIND}        the same on one line, newlines written as \n
// Templates nest. Any other brace stays as it is: `${X}` and `{{ x }}` need no escape.
import { crc32 } from 'node:zlib';

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const digits = '0123456789';

const alphabets: Readonly<Record<string, string>> = {
  base62: digits + upper + lower,
  base64: `${upper + lower + digits}+/`,
  base64url: `${upper + lower + digits}-_`,
  base32: `${upper}234567`,
  bech32: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
  hex: `${digits}abcdef`,
  HEX: `${digits}ABCDEF`,
  digits,
  lower,
  upper,
  letters: lower + upper,
  lowerdigits: lower + digits,
  upperdigits: upper + digits,
  print: `${lower + upper + digits}!@#%^&*-_=+?`,
};

const directive = /^\{(?:([A-Za-z0-9]+)\*(\d+)\}|~\}|(b64url|b64|crc32|jwt|pem1|pem):)/;

/** A small generator of numbers in [0, 1) (mulberry32), seeded by a text. */
function randomOf(seed: string): () => number {
  let state = crc32(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Expands a template. `seed` changes every random character, so that one template gives many samples.
 * Throws on an unknown alphabet or an unclosed directive: a template with a typing error must not pass as
 * text.
 */
export function expand(template: string, seed = ''): string {
  return expandWith(template, randomOf(seed + template));
}

function expandWith(template: string, random: () => number): string {
  let out = '';
  let at = 0;
  while (at < template.length) {
    const found = template[at] === '{' ? directive.exec(template.slice(at)) : null;
    if (found === null) {
      out += template[at];
      at += 1;
      continue;
    }
    const [head, alphabet, count, name] = found;
    at += head.length;
    if (alphabet !== undefined) {
      out += characters(alphabet, Number(count), random);
    } else if (name !== undefined) {
      const close = closingBrace(template, at);
      out += apply(name, expandWith(template.slice(at, close), random), random);
      at = close + 1;
    }
  }
  return out;
}

function closingBrace(template: string, from: number): number {
  let depth = 1;
  for (let at = from; at < template.length; at += 1) {
    if (template[at] === '{') depth += 1;
    if (template[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`unclosed brace in template: ${template}`);
}

function characters(alphabet: string, count: number, random: () => number): string {
  const letters = alphabets[alphabet];
  if (letters === undefined) throw new Error(`unknown alphabet in template: ${alphabet}`);
  let out = '';
  for (let i = 0; i < count; i += 1) out += letters[Math.floor(random() * letters.length)];
  return out;
}

function apply(name: string, text: string, random: () => number): string {
  switch (name) {
    case 'b64':
      return Buffer.from(text, 'latin1').toString('base64');
    case 'b64url':
      return Buffer.from(text, 'latin1').toString('base64url');
    case 'crc32':
      return text + base62Checksum(text);
    case 'jwt': {
      const header = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url');
      return `${header}.${Buffer.from(text).toString('base64url')}.${characters('base64url', 43, random)}`;
    }
    default: {
      const lineBreak = name === 'pem1' ? '\\n' : '\n';
      const body = Array.from({ length: 25 }, () => characters('base64', 64, random)).join(lineBreak);
      return [`-----BEGIN ${text}-----`, body, `-----END ${text}-----`].join(lineBreak);
    }
  }
}

function base62Checksum(text: string): string {
  const letters = digits + upper + lower;
  let value = crc32(text);
  let out = '';
  for (let i = 0; i < 6; i += 1) {
    out = letters[value % 62] + out;
    value = Math.floor(value / 62);
  }
  return out;
}
