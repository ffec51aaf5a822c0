// The first form of Azure DevOps' personal access tokens: 52 characters of base 32, which are 32 bytes. Four of them
// are a CRC-32 of the others, mixed with a number for the kind of the token.
// https://github.com/microsoft/security-utilities
import { crc32 } from './crc32.ts';
import type { Verdict } from './verdict.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
/** The places of the checksum's bytes, most significant first. */
const checksumPlaces = [2, 7, 8, 22];
/** What the checksum is mixed with (exclusive or): a user's token, an application's. */
const kinds = [0xe0b9692d, 0x1019f92e];

/** Checks a token of 52 characters of base 32. */
export function checkAzureDevopsToken(token: string): Verdict {
  const bytes = decodeBase32(token.toLowerCase());
  const found = checksumPlaces.reduce((sum, place) => ((sum << 8) | (bytes[place] ?? 0)) >>> 0, 0);
  const rest = bytes.filter((_, index) => !checksumPlaces.includes(index));
  const sum = crc32(String.fromCharCode(...rest));
  return kinds.some((kind) => (sum ^ kind) >>> 0 === found)
    ? { kind: 'pass', reason: 'its checksum is right' }
    : { kind: 'doubt', reason: 'its checksum is wrong, so it was hardly ever issued like this' };
}

function decodeBase32(text: string): number[] {
  const out: number[] = [];
  let bits = 0;
  let value = 0;
  for (const character of text) {
    value = ((value << 5) | alphabet.indexOf(character)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    out.push((value >>> bits) & 0xff);
  }
  return out;
}
