// The identity of a finding, the same in every run, without line number, commit or path in it: moves,
// renames, rebases and squashes change nothing.
//
// `c1`: SHA-256 of the pattern's id and the line with every secret masked. Open to all and says nothing of the secret; a
//       value that changes at its place keeps its fingerprint.
// `k1`: HMAC-SHA-256 of the pattern's id and the secret, under the user's key. A secret that could be guessed is stretched
//       by scrypt (RFC 7914) first, so that even someone who has the key cannot try a word list quickly.
// `s1`: the same under a salt that lies open beside the fingerprints, in a baseline. It keeps them from being looked up in
//       those of other repositories; guesses cost scrypt each.
import { createHash, createHmac, scryptSync } from 'node:crypto';
import type { Fingerprint } from '../model/finding.ts';
import type { PatternId } from '../model/pattern.ts';

const hexDigits = 32;

/** Secrets with fewer bits than this in them can be guessed; 2^64 HMACs are out of reach. */
const guessableBitsMax = 64;

/** Fingerprint from a line whose secrets are masked already. */
export function contextFingerprint(patternId: PatternId, maskedLine: string): Fingerprint {
  return `c1:${sha256(`leakline/c1\0${patternId}\0${normalised(maskedLine)}`).slice(0, hexDigits)}` as Fingerprint;
}

/** Fingerprint from the secret, under the user's key. Takes some 50 ms for a secret that could be guessed. */
export function keyedFingerprint(patternId: PatternId, secret: string, key: string): Fingerprint {
  return fingerprintUnder({ version: 'k1', key, cost: 16_384 }, patternId, secret);
}

/**
 * Fingerprint from the secret, under a salt. Takes some 6 ms for a secret that could be guessed: a baseline may hold
 * thousands of these, and every scan makes all of them.
 */
export function saltedFingerprint(patternId: PatternId, secret: string, salt: string): Fingerprint {
  return fingerprintUnder({ version: 's1', key: salt, cost: 2048 }, patternId, secret);
}

interface FingerprintKey {
  readonly version: 'k1' | 's1';
  readonly key: string;
  /** scrypt's N. */
  readonly cost: number;
}

function fingerprintUnder(
  { version, key, cost }: FingerprintKey,
  patternId: PatternId,
  secret: string,
): Fingerprint {
  const material =
    estimatedBits(secret) < guessableBitsMax
      ? scryptSync(secret, `leakline/${version}\0${key}`, 32, { N: cost, r: 8, p: 1 })
      : Buffer.from(secret, 'utf8');
  const digest = createHmac('sha256', key)
    .update(`leakline/${version}\0${patternId}\0`)
    .update(material)
    .digest('hex');
  return `${version}:${digest.slice(0, hexDigits)}` as Fingerprint;
}

/**
 * Code scanning's `primaryLocationLineHash`: 16 hexadecimal digits of the fingerprint's own hash, a colon,
 * and which of the equal ones in the file it is, 1-based. Two secrets on one line so have two values.
 */
export function lineHash(fingerprint: Fingerprint, ordinal: number): string {
  return `${sha256(`leakline/line\0${fingerprint}`).slice(0, 16)}:${ordinal}`;
}

/** White space at the ends and its amount within do not matter: formatting is not a change of identity. */
function normalised(line: string): string {
  return line.trim().replace(/\s+/g, ' ');
}

/** Bits at most: Shannon entropy a character by the secret's own characters, times its length. */
function estimatedBits(secret: string): number {
  const counts = new Map<string, number>();
  for (const character of secret) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / secret.length);
  return bits;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
