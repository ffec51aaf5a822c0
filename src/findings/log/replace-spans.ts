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

/** A span that has all of each character of UTF-8 of which it has a part: half of one is none. */
export function ofWholeCharacters<T extends Span>(line: Buffer, span: T): T {
  const start = beginOfCharacter(line, span.start);
  const last = beginOfCharacter(line, span.end);
  const end = last === span.end ? span.end : last + lengthFrom(line[last] as number);
  return start === span.start && end === span.end ? span : { ...span, start, end };
}

/** Where the character begins of which the byte at an offset is a later one; the offset itself where it is none. */
function beginOfCharacter(line: Buffer, at: number): number {
  for (let back = 0; back < 4 && at - back >= 0 && at < line.length; back += 1) {
    const byte = line[at - back] as number;
    if (byte >= 0xc0) {
      const length = lengthFrom(byte);
      return back > 0 && back < length && isCharacter(line, at - back, length) ? at - back : at;
    }
    if (byte < 0x80) return at;
  }
  return at;
}

function isCharacter(line: Buffer, start: number, length: number): boolean {
  for (let at = start + 1; at < start + length; at += 1) {
    if (((line[at] ?? 0) & 0xc0) !== 0x80) return false;
  }
  return true;
}

function lengthFrom(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}
