// From the bytes of a blob to the bytes that are searched. Keywords and expressions are ASCII, so UTF-16 (PowerShell
// and Windows registry files are written in it) and UTF-32 are turned into UTF-8, which keeps lines and columns. A byte
// order mark is taken off: editors do not count it as a column. (The Unicode Standard, 3.10 Unicode Encoding Schemes.)
import { binaryProbeBytes } from '../model/limits.ts';

type Wide16 = 'utf-16le' | 'utf-16be';
type Wide32 = 'utf-32le' | 'utf-32be';
export type Encoding = 'utf-8' | Wide16 | Wide32 | 'binary';

export interface DecodedBlob {
  readonly bytes: Uint8Array;
  /** What the bytes were in; `binary` as Git judges it. */
  readonly encoding: Encoding;
}

/** Share of units that must be ASCII characters for UTF-16 and UTF-32 without a byte order mark. */
const asciiShareMin = 0.7;

/** Share of control characters, NUL among them, up to which a file is a text all the same. */
const strayShareMax = 0.01;

/** Characters that are gathered before they are turned into UTF-8. */
const utf32PartCharacters = 65_536;

/** Decodes one blob; bytes that need no change are returned as they are, not copied. */
export function decodeBlob(bytes: Uint8Array): DecodedBlob {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return judged(bytes.subarray(3), 'utf-8');
  const marked = markedUtf32(bytes);
  if (marked !== null) return marked;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, bytes.subarray(2), 'utf-16be');
  if (!hasNul(bytes)) return { bytes, encoding: 'utf-8' };
  const wide = unmarkedUtf32(bytes);
  if (wide !== null) return wide;
  const order = unmarkedUtf16(bytes);
  if (order !== null) return utf16(bytes, bytes, order);
  return { bytes, encoding: isMostlyText(bytes) ? 'utf-8' : 'binary' };
}

function judged(bytes: Uint8Array, encoding: Encoding): DecodedBlob {
  return { bytes, encoding: hasNul(bytes) ? 'binary' : encoding };
}

function utf16(whole: Uint8Array, body: Uint8Array, encoding: Wide16): DecodedBlob {
  const units = Buffer.from(body.subarray(0, body.length - (body.length % 2)));
  if (encoding === 'utf-16be') units.swap16();
  const bytes = Buffer.from(units.toString('utf16le'), 'utf8');
  // What holds NUL characters even so is no text: something else that began with those two bytes.
  return hasNul(bytes) ? { bytes: whole, encoding: 'binary' } : { bytes, encoding };
}

/** UTF-32 behind its byte order mark; that of UTF-16 followed by a NUL is the same, and a text has none. */
function markedUtf32(bytes: Uint8Array): DecodedBlob | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return utf32(bytes.subarray(4), 'utf-32le');
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? utf32(bytes.subarray(4), 'utf-32be') : null;
}

/** Three of four bytes are NUL where the text is ASCII, and the highest is NUL in any text. */
function unmarkedUtf32(bytes: Uint8Array): DecodedBlob | null {
  const units = Math.floor(Math.min(bytes.length, binaryProbeBytes) / 4);
  if (units < 2 || (bytes[0] !== 0 && bytes[3] !== 0)) return null;
  let little = 0;
  let big = 0;
  for (let at = 0; at < units * 4; at += 4) {
    if (bytes[at + 1] === 0 && bytes[at + 2] === 0 && bytes[at + 3] === 0) little += isTextAt(bytes, at);
    else if (bytes[at] === 0 && bytes[at + 1] === 0 && bytes[at + 2] === 0) big += isTextAt(bytes, at + 3);
  }
  if (little / units >= asciiShareMin) return utf32(bytes, 'utf-32le');
  return big / units >= asciiShareMin ? utf32(bytes, 'utf-32be') : null;
}

function isTextAt(bytes: Uint8Array, at: number): number {
  return isTextByte(bytes[at] as number) ? 1 : 0;
}

/** Null for what is no text: a number beyond Unicode, or a NUL. Bytes behind the last whole unit are left out. */
function utf32(body: Uint8Array, encoding: Wide32): DecodedBlob | null {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const little = encoding === 'utf-32le';
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at + 4 <= body.length; at += 4) {
    const code = view.getUint32(at, little);
    if (code === 0 || code > 0x10ffff) return null;
    part += String.fromCodePoint(code);
    if (part.length >= utf32PartCharacters) {
      parts.push(part);
      part = '';
    }
  }
  parts.push(part);
  return { bytes: Buffer.concat(parts.map((one) => Buffer.from(one, 'utf8'))), encoding };
}

function hasNul(bytes: Uint8Array): boolean {
  return bytes.subarray(0, binaryProbeBytes).includes(0);
}

/** A stray NUL does not make a program of a text: one at the end of a file would hide all that is in it. */
function isMostlyText(bytes: Uint8Array): boolean {
  const probe = bytes.subarray(0, binaryProbeBytes);
  let others = 0;
  for (const byte of probe) if (byte < 0x20 && !isTextByte(byte)) others += 1;
  return others <= Math.max(1, probe.length * strayShareMax);
}

function unmarkedUtf16(bytes: Uint8Array): Wide16 | null {
  const units = Math.floor(Math.min(bytes.length, binaryProbeBytes) / 2);
  let little = 0;
  let big = 0;
  for (let unit = 0; unit < units; unit += 1) {
    const first = bytes[unit * 2] as number;
    const second = bytes[unit * 2 + 1] as number;
    if (second === 0 && isTextByte(first)) little += 1;
    else if (first === 0 && isTextByte(second)) big += 1;
  }
  if (units < 2) return null;
  if (little / units >= asciiShareMin) return 'utf-16le';
  return big / units >= asciiShareMin ? 'utf-16be' : null;
}

function isTextByte(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}
