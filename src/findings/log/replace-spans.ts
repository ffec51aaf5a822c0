// Puts marks in the place of secrets in a line, each stretch once, and keeps every other byte.
import type { Span } from '../../model/location.ts';
import { codesIn } from './terminal-codes.ts';

/** A secret in a line, and what is written for it. */
export interface SecretSpan extends Span {
  readonly mark: string;
  /** What it counts as. */
  readonly name: string;
}

/**
 * Joins those that overlap and sorts them. Where one holds the others its own mark stands, the longest one's; of two on
 * the same stretch the longer mark, which says what it was.
 */
export function joinSpans(spans: readonly SecretSpan[], plainMark: string): SecretSpan[] {
  const sorted = [...spans].sort(
    (a, b) => a.start - b.start || b.end - a.end || b.mark.length - a.mark.length,
  );
  const joined: SecretSpan[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last === undefined || span.start >= last.end) joined.push(span);
    else if (span.end > last.end) {
      joined[joined.length - 1] = { ...last, end: span.end, mark: plainMark };
    }
  }
  return joined;
}

/** The line with marks; what colours a terminal stays. */
export function replaceSpans(line: Buffer, spans: readonly SecretSpan[]): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (const { start, end, mark } of spans) {
    parts.push(line.subarray(at, start), Buffer.from(mark, 'utf8'), codesIn(line, start, end));
    at = end;
  }
  parts.push(line.subarray(at));
  return Buffer.concat(parts);
}
