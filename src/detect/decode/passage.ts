// Some whole lines of a text that the finders of what is encoded go over, and what they tell beside what they find.
import type { Span } from '../../model/location.ts';
import type { BlobText } from '../blob-text.ts';
import { lineEnd, lineStart } from './kept-lines.ts';
import type { DecodeBudget } from './limits.ts';

/** Lines of one text, and the account of what is found in them. */
export interface Passage extends Span {
  readonly blob: BlobText;
  readonly budget: DecodeBudget;
  readonly across: AcrossLines;
}

/** All of a text. */
export function wholePassage(blob: BlobText, budget: DecodeBudget): Passage {
  return { blob, budget, start: 0, end: blob.length + 1, across: new AcrossLines() };
}

/**
 * Where finders looked behind the line that they were on: what they found there, or did not, holds where all of these
 * lines are the same.
 */
export class AcrossLines {
  /** As they came. */
  readonly spans: Span[] = [];
  /** How far the farthest goes. */
  end = 0;

  /** Says that what stands at `start` was followed up to `last`, which is on another line. */
  note(bytes: Uint8Array, start: number, last: number): void {
    this.add({ start: lineStart(bytes, start), end: lineEnd(bytes, last) });
  }

  add(span: Span): void {
    this.spans.push(span);
    this.end = Math.max(this.end, span.end);
  }

  /** Ascending, those that overlap as one. */
  merged(): Span[] {
    const merged: Span[] = [];
    for (const span of this.spans.sort((a, b) => a.start - b.start)) {
      const last = merged.at(-1);
      if (last === undefined || span.start >= last.end) merged.push(span);
      else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    }
    return merged;
  }
}

/** In fewer bytes a loop finds one sooner than a call does. */
const loopBytesMax = 256;

/** Where a byte stands next in a passage, not before `from`; -1 when it does not. */
export function nextByte({ blob, end }: Passage, byte: number, from: number): number {
  const bytes = blob.unwatched;
  const last = Math.min(bytes.length, end);
  const near = Math.min(last, from + loopBytesMax);
  for (let at = from; at < near; at += 1) if (bytes[at] === byte) return at;
  if (near >= last) return -1;
  const found = Buffer.from(bytes.buffer, bytes.byteOffset + near, last - near).indexOf(byte);
  return found === -1 ? -1 : near + found;
}
