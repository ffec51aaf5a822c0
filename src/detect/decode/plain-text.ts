// Is what came out of a decoder text that someone could have written?
import { decodeBlob } from '../encoding.ts';

/** 1: ASCII that stands in text. 2 to 4: the first of so many bytes (RFC 3629). 0: none of these. */
const textClass = new Uint8Array(256);
textClass.fill(1, 0x20, 0x7f);
for (const byte of [0x09, 0x0a, 0x0d]) textClass[byte] = 1;
textClass.fill(2, 0xc2, 0xe0);
textClass.fill(3, 0xe0, 0xf0);
textClass.fill(4, 0xf0, 0xf5);

/** Text bytes as they are, UTF-16 turned into UTF-8; null for what is no text. */
export function plainText(bytes: Uint8Array): Uint8Array | null {
  if (isText(bytes)) return bytes;
  // PowerShell's -EncodedCommand is base64 of UTF-16.
  if (bytes[1] !== 0 && bytes[0] !== 0xff) return null;
  const { bytes: decoded, encoding } = decodeBlob(bytes);
  return encoding !== 'binary' && encoding !== 'utf-8' && isText(decoded) ? decoded : null;
}

function isText(bytes: Uint8Array): boolean {
  return textEnd(bytes) === bytes.length;
}

/** Where text ends: the offset of the first byte that belongs to none. */
export function textEnd(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = textClass[bytes[at] as number] as number;
    if (length === 0 || at + length > bytes.length) return at;
    for (let next = at + 1; next < at + length; next += 1) {
      if (((bytes[next] as number) & 0xc0) !== 0x80) return at;
    }
    at += length;
  }
  return at;
}
