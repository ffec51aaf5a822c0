// The checksums of Azure's keys, as Microsoft's own library for its identifiable keys publishes them:
// https://github.com/microsoft/security-utilities
//
// Identifiable keys are base64 of random bytes, a signature of four characters (`+ASt`), and the Marvin checksum of
// what stands before it (four bytes, little-endian). The seed tells the kind of the key.
// Common annotated keys are 84 characters: 52 random ones, `JQQJ99`, year and month, twelve of the platform, four and a
// signature of four of the service, and the checksum. The long form has 88, with more of the checksum.
import { marvin32 } from './marvin.ts';
import type { Verdict } from './verdict.ts';

const right: Verdict = { kind: 'pass', reason: 'its checksum is right' };
const wrong: Verdict = {
  kind: 'doubt',
  reason: 'its checksum is wrong, so it was hardly ever issued like this',
};

const digits62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const checksumBytes = 4;

/** Checks an identifiable key, in base64 or base64url, against the seeds of the kinds that it may be of. */
export function checkIdentifiableKey(key: string, seeds: readonly string[]): Verdict {
  const bytes = Buffer.from(key, 'base64');
  const body = bytes.subarray(0, -checksumBytes);
  if (body.length === 0) return wrong;
  const found = bytes.readUInt32LE(body.length);
  return seeds.some((seed) => marvin32(body, seed) === found || isFolded(key, body, seed)) ? right : wrong;
}

/** Azure Cache for Redis writes its keys without marks: `+` and `/` became `P` and `F` after the sum was made. */
function isFolded(key: string, body: Uint8Array, seed: string): boolean {
  const sum = Buffer.alloc(checksumBytes);
  sum.writeUInt32LE(marvin32(body, seed));
  return Buffer.concat([body, sum]).toString('base64').replaceAll('+', 'P').replaceAll('/', 'F') === key;
}

const annotatedSeed = 'Default0';
const annotatedBodyCharacters = 80;

/** Checks a common annotated key. Its checksum is written in base 62 or, in the first ones, in base 64. */
export function checkAnnotatedKey(key: string): Verdict {
  const body = Buffer.from(key.slice(0, annotatedBodyCharacters), 'base64');
  const found = key.slice(annotatedBodyCharacters).replace(/=+$/, '');
  const sum = Buffer.alloc(checksumBytes);
  sum.writeUInt32LE(marvin32(body, annotatedSeed));
  // The last of six characters is cut to the bits of four bytes; the standard form ends before it.
  const in62 = base62(sum).slice(0, Math.min(found.length, 5));
  const matches = found.startsWith(in62) || sum.toString('base64').startsWith(found.slice(0, 4));
  if (!/^.{52}JQQJ/.test(key) || !matches) return wrong;
  return { kind: 'pass', reason: `its checksum is right, and it was made in ${madeIn(key)}` };
}

/** Four bytes as a number, most significant first, in base 62; filled up on the right to six digits. */
function base62(bytes: Buffer): string {
  let value = bytes.readUInt32BE();
  let out = '';
  for (; value > 0; value = Math.floor(value / 62)) out = digits62.charAt(value % 62) + out;
  // Each zero byte in front is a digit of its own.
  const zeros = /^(?:00)*/.exec(bytes.toString('hex'))?.[0].length ?? 0;
  return `${'0'.repeat(Math.min(zeros / 2, 3))}${out}`.padEnd(6, '0');
}

/** Characters 58 and 59 are the year, counted from 2024, and the month, each as a letter from `A`. */
function madeIn(key: string): string {
  const year = 2024 + Math.max(0, key.charCodeAt(58) - 65);
  const month = key.charCodeAt(59) - 64;
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** Digits of the checksum in a client secret of Entra ID, in their order. */
const digits66 = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~';
const entraSeed = 'AadPwd00';
const entraChecksumCharacters = 3;

/** Checks a client secret of Entra ID: `8Q~` after three characters, and a checksum of three at its end. */
export function checkEntraSecret(secret: string): Verdict {
  // The generation before, `7Q~`, has no checksum.
  if (secret.slice(3, 6) !== '8Q~') return { kind: 'pass' };
  let value = marvin32(Buffer.from(secret.slice(0, -entraChecksumCharacters), 'latin1'), entraSeed);
  let encoded = '';
  for (; value > 0; value = Math.floor(value / digits66.length)) {
    encoded = digits66.charAt(value % digits66.length) + encoded;
  }
  const sum = encoded.padStart(6, digits66.charAt(0)).slice(0, entraChecksumCharacters);
  return secret.endsWith(sum) ? right : wrong;
}
