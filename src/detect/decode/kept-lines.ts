// Which whole lines a version of a text has of an earlier one. What is encoded is found line by line: no finder looks
// behind the end of a line, but for what goes on there, and that it tells (passage.ts). So what was found in lines that
// were kept is there again.
import type { Span } from '../../model/location.ts';
import type { Copies } from '../judged-text.ts';

const newline = 0x0a;

/**
 * Some whole lines, which in the earlier version began `by` bytes before. Here and in passages the last line of a text
 * ends one behind the text, so that a line that something can be written behind is not a whole one.
 */
export interface KeptLines extends Span {
  readonly by: number;
}

/** The lines of a text that were copied as a whole, ascending, no two overlapping. */
export function keptLines(bytes: Uint8Array, copies: Copies): KeptLines[] {
  const kept: KeptLines[] = [];
  for (let copy = 0; copy < copies.count; copy += 1) {
    const from = copies.from[copy] as number;
    const to = copies.to[copy] as number;
    const copied = to + (copies.length[copy] as number);
    const start = beginsLine(bytes, copies, copy) ? to : firstLineAfter(bytes, to, copied);
    const by = to - from;
    const isEnd = copied === copies.targetLength && copied - by === copies.sourceLength;
    const end = isEnd ? copied + 1 : lastLineBefore(bytes, start, copied);
    if (end > start) kept.push({ start, end, by });
  }
  return kept;
}

/** Whether a copy begins at the beginning of a line in both texts. */
function beginsLine(bytes: Uint8Array, { from, to, sameBefore }: Copies, copy: number): boolean {
  const start = to[copy] as number;
  const isFirst = from[copy] === 0;
  if (start === 0) return isFirst;
  return bytes[start - 1] === newline && (isFirst || (sameBefore[copy] as number) > 0);
}

/** Where the first line begins behind the one that holds `from`; `to` when none begins before that. */
function firstLineAfter(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (bytes[at] === newline) return at + 1;
  return to;
}

/** Where the last line ends in a stretch; its beginning when none does. */
function lastLineBefore(bytes: Uint8Array, from: number, to: number): number {
  for (let end = to; end > from; end -= 1) if (bytes[end - 1] === newline) return end;
  return from;
}

/**
 * What stays of kept lines when some that are `changed` are left out, and what goes across the ends of those that are
 * left: `across` are such passages of the earlier version, whole lines, ascending, no two overlapping.
 */
export function wholePassages(
  bytes: Uint8Array,
  kept: readonly KeptLines[],
  across: readonly Span[],
  changed: readonly Span[],
): readonly KeptLines[] {
  if (across.length === 0 && changed.length === 0) return kept;
  let left = [...kept];
  for (const span of changed) {
    const gap = { start: lineStart(bytes, span.start), end: lineEnd(bytes, span.end) };
    left = left.flatMap((lines) =>
      lines.end <= gap.start || lines.start >= gap.end
        ? [lines]
        : [
            { ...lines, end: gap.start },
            { ...lines, start: gap.end },
          ],
    );
  }
  if (across.length > 0) left = left.map((lines) => withoutCut(lines, across));
  return left.filter(({ start, end }) => start < end);
}

function withoutCut({ start, end, by }: KeptLines, across: readonly Span[]): KeptLines {
  const first = across[firstEndingBehind(across, start - by)];
  const last = across[firstEndingBehind(across, end - by)];
  return {
    start: first !== undefined && first.start < start - by ? first.end + by : start,
    end: last !== undefined && last.start < end - by ? last.start + by : end,
    by,
  };
}

/** The index of the first of some ascending spans that ends behind an offset. */
export function firstEndingBehind(ascending: readonly Span[], offset: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the line begins that holds an offset. */
export function lineStart(bytes: Uint8Array, offset: number): number {
  let start = Math.min(offset, bytes.length);
  while (start > 0 && bytes[start - 1] !== newline) start -= 1;
  return start;
}

/** Where the line ends that holds an offset, its line break with it; one behind the text for the last one. */
export function lineEnd(bytes: Uint8Array, offset: number): number {
  let at = offset;
  while (at < bytes.length && bytes[at] !== newline) at += 1;
  return at + 1;
}
