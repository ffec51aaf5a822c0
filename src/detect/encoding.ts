// From the bytes of a blob to the bytes that are searched. Keywords and expressions are ASCII, so UTF-16 (PowerShell
// and Windows registry files are written in it) is turned into UTF-8, which keeps lines and columns. A byte order
// mark is taken off: editors do not count it as a column.
import { binaryProbeBytes } from '../model/limits.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'binary';

export interface DecodedBlob {
  readonly bytes: Uint8Array;
  /** What the bytes were in; `binary` as Git judges it. */
  readonly encoding: Encoding;
}

/** Share of two-byte units that must be ASCII characters for UTF-16 without a byte order mark. */
const asciiShareMin = 0.7;

/** Share of control characters, NUL among them, up to which a file is a text all the same. */
const strayShareMax = 0.01;

/** Decodes one blob; bytes that need no change are returned as they are, not copied. */
export function decodeBlob(bytes: Uint8Array): DecodedBlob {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return judged(bytes.subarray(3), 'utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, bytes.subarray(2), 'utf-16be');
  if (!hasNul(bytes)) return { bytes, encoding: 'utf-8' };
  const order = unmarkedUtf16(bytes);
  if (order !== null) return utf16(bytes, bytes, order);
  return { bytes, encoding: isMostlyText(bytes) ? 'utf-8' : 'binary' };
}

function judged(bytes: Uint8Array, encoding: Encoding): DecodedBlob {
  return { bytes, encoding: hasNul(bytes) ? 'binary' : encoding };
}

function utf16(whole: Uint8Array, body: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedBlob {
  const units = Buffer.from(body.subarray(0, body.length - (body.length % 2)));
  if (encoding === 'utf-16be') units.swap16();
  const bytes = Buffer.from(units.toString('utf16le'), 'utf8');
  // What holds NUL characters even so is no text: UTF-32, or something else that began with those two bytes.
  return hasNul(bytes) ? { bytes: whole, encoding: 'binary' } : { bytes, encoding };
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

function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
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
