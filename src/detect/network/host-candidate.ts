// From a keyword's hit to the name about it, on bytes: how far its labels go, and what stands directly next
// to it.
import type { BlobText } from '../blob-text.ts';

export interface HostCandidate {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /**
   * What stands directly before: `*.` or `.` before a domain, `}.` of a template whose first labels are
   * elsewhere.
   */
  readonly lead: 'none' | 'wildcard' | 'template';
}

const nameBytesMax = 253;
const dot = 0x2e;
const dash = 0x2d;
const underscore = 0x5f;
const backslash = 0x5c;

function isLabelByte(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const lower = byte | 0x20;
  return (
    (byte >= 0x30 && byte <= 0x39) || (lower >= 0x61 && lower <= 0x7a) || byte === dash || byte === underscore
  );
}

/** The name that spreads to both sides of `hit`, a dot in it; null when none does. */
export function hostCandidate(blob: BlobText, hit: number): HostCandidate | null {
  const { unwatched: bytes } = blob;
  const low = Math.max(0, hit - nameBytesMax);
  let start = hit;
  while (
    start > low &&
    (isLabelByte(bytes[start - 1]) || (bytes[start - 1] === dot && bytes[start] !== dot))
  ) {
    start -= 1;
  }
  const high = Math.min(bytes.length, hit + nameBytesMax);
  let end = hit;
  while (end < high && (isLabelByte(bytes[end]) || (bytes[end] === dot && isLabelByte(bytes[end + 1]))))
    end += 1;
  blob.look(start - 1, end + 2);
  if (start === low && low > 0) return null;
  if (end === high && high < bytes.length) return null;
  start = afterEscape(bytes, start);
  const lead = leadOf(bytes, start);
  while (bytes[start] === dot) start += 1;
  while (bytes[start] === dash && start < end) start += 1;
  blob.look(start - 1, start + 1);
  const name = blob.slice(start, end);
  return name.includes('.') ? { start, end, name, lead } : null;
}

/** `\nname`, `%2Fname`, `\u003dname`: the first letters belong to the escape. */
function afterEscape(bytes: Uint8Array, start: number): number {
  const first = bytes[start];
  if (bytes[start - 1] === backslash) {
    if (first === 0x75) return start + 5;
    return first === 0x6e || first === 0x74 || first === 0x72 ? start + 1 : start;
  }
  return bytes[start - 1] === 0x25 && isLabelByte(first) && isLabelByte(bytes[start + 1]) ? start + 2 : start;
}

function leadOf(bytes: Uint8Array, start: number): HostCandidate['lead'] {
  const previous = bytes[start - 1];
  if (previous === 0x24) return 'template';
  const isTemplateEnd =
    previous === 0x7d || previous === 0x3e || previous === 0x25 || previous === 0x29 || previous === 0x5d;
  if (bytes[start] !== dot && bytes[start] !== dash)
    return isTemplateEnd && previous === 0x7d ? 'template' : 'none';
  if (isTemplateEnd) return 'template';
  return bytes[start] === dot ? 'wildcard' : 'none';
}
