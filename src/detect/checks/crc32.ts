// The checksum that GitHub and npm put at the end of their tokens: CRC-32 (ISO-HDLC, as in zlib) of the random part, in
// base 62 with the digits 0-9A-Za-z, six digits, padded with zeros.
// https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
import type { Verdict } from './verdict.ts';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const checksumLength = 6;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 of a text of one-byte characters. */
export function crc32(text: string): number {
  let value = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    value = (value >>> 8) ^ (table[(value ^ text.charCodeAt(at)) & 0xff] as number);
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** The six digits that stand for the CRC-32 of a text. */
export function base62Checksum(text: string): string {
  let value = crc32(text);
  let out = '';
  for (let i = 0; i < checksumLength; i += 1) {
    out = digits.charAt(value % 62) + out;
    value = Math.floor(value / 62);
  }
  return out;
}

/** Checks a token of the form `prefix_` + random + six checksum digits. */
export function checkCrc32(token: string): Verdict {
  const body = token.slice(token.lastIndexOf('_') + 1);
  const random = body.slice(0, -checksumLength);
  if (base62Checksum(random) === body.slice(-checksumLength)) {
    return { kind: 'pass', reason: 'its checksum is right' };
  }
  return { kind: 'doubt', reason: 'its checksum is wrong, so it was hardly ever issued like this' };
}
