// Turns the bytes of a path, as trees and the index hold it, into text. Git gives paths no encoding: nearly
// all are UTF-8, and those that are not must neither crash anything nor fall together with each other.

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const replacement = '\ufffd';

/**
 * UTF-8 as it is; in a name that is not UTF-8, each byte above 0x7f as `\xff`, so that such names stay
 * distinct.
 */
export function pathText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('utf8');
  if (!text.includes(replacement)) return text;
  try {
    return strict.decode(buffer);
  } catch {
    return buffer
      .toString('latin1')
      .replace(/[\x80-\xff]/g, (character) => `\\x${character.charCodeAt(0).toString(16)}`);
  }
}
