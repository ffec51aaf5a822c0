// How a secret is shown: its public part, the rest masked. Nothing here may let a reader guess the rest,
// so a masked secret has no length and no tail.
import type { Pattern } from '../model/pattern.ts';
import type { Redacted } from '../model/redacted.ts';

const stars = '****';

/** The shortest vendor prefix worth showing: `sk-`. */
const prefixCharactersMin = 3;

/** Masks a secret that `pattern` found. `secret` may hold anything; the result is short and printable. */
export function mask(secret: string, pattern: Pattern): Redacted {
  return maskText(secret, pattern) as Redacted;
}

function maskText(secret: string, pattern: Pattern): string {
  switch (pattern.family) {
    case 'private-address':
      return maskAddress(secret);
    case 'internal-host':
      return maskHost(secret);
    case 'secret-file':
      return 'the whole file';
    default:
      return vendorPrefix(secret, pattern) + stars;
  }
}

/** `10.*.*.*`: the first part tells the block, which is no secret; other notations show nothing. */
function maskAddress(secret: string): string {
  const block = /^(?:10|172|192|100|169|127)(?=\.)/.exec(secret);
  if (block !== null) return `${block[0]}.*.*.*`;
  const hextet = /^(?:f[cde][0-9a-f]{2})(?=:)/i.exec(secret);
  return hextet === null ? stars : `${hextet[0]}:${stars}`;
}

/**
 * `****.internal`: the last label alone, when it is one of the well-known ones and not a name of the user's.
 */
function maskHost(secret: string): string {
  const zone =
    /\.(?:internal|local|lan|corp|intranet|home|localdomain|private|home\.arpa|consul|svc\.cluster\.local|ts\.net)\.?$/i.exec(
      secret,
    );
  return zone === null ? stars : stars + zone[0].toLowerCase();
}

/**
 * The longest keyword of the pattern that the secret begins with: what the vendor prints on every token of
 * the kind.
 */
function vendorPrefix(secret: string, pattern: Pattern): string {
  if ((pattern.kind !== 'regex' && pattern.kind !== 'own') || pattern.family !== 'credential') return '';
  let longest = '';
  for (const keyword of pattern.keywords) {
    const isPrefix = secret.toLowerCase().startsWith(keyword.toLowerCase());
    // A keyword that is most of the secret would show most of it.
    if (isPrefix && keyword.length > longest.length && keyword.length * 3 <= secret.length) longest = keyword;
  }
  return longest.length >= prefixCharactersMin ? secret.slice(0, longest.length) : '';
}
