// What stands around a candidate on its own line and on the lines next to it, bounded: a minified file is one
// line of megabytes, and nothing here may walk it more than a window at a time.
import type { BlobText } from '../blob-text.ts';

/** Bytes looked at on each side of a candidate on its line. */
const sideBytesMax = 240;

/** Bytes looked at above and below the line. */
const neighbourBytesMax = 600;

const newline = 0x0a;

export interface Nearby {
  /** From the beginning of the line, or of the window, to the candidate. */
  readonly before: string;
  /** From the candidate's end to that of the line or the window. */
  readonly after: string;
  /** `before` begins where the line does. */
  readonly fromLineStart: boolean;
}

/** The text of one line about the stretch `[start, end)`. */
export function nearbyText(blob: BlobText, start: number, end: number): Nearby {
  const { unwatched: bytes } = blob;
  const low = Math.max(0, start - sideBytesMax);
  let from = start;
  while (from > low && bytes[from - 1] !== newline) from -= 1;
  const high = Math.min(bytes.length, end + sideBytesMax);
  let to = end;
  while (to < high && bytes[to] !== newline && bytes[to] !== 0x0d) to += 1;
  blob.look(from - 1, to + 1);
  return {
    before: blob.slice(from, start),
    after: blob.slice(end, to),
    fromLineStart: from === 0 || bytes[from - 1] === newline,
  };
}

/** The lines above, nearest first, without the one that holds `offset`. The furthest may be cut off. */
export function linesAbove(blob: BlobText, offset: number): readonly string[] {
  const above = blob.slice(offset - neighbourBytesMax, offset).split(/\r?\n/);
  return above.slice(0, -1).reverse();
}

/** The lines below, nearest first. The furthest may be cut off. */
export function linesBelow(blob: BlobText, offset: number): readonly string[] {
  return blob
    .slice(offset, offset + neighbourBytesMax)
    .split(/\r?\n/)
    .slice(1);
}
