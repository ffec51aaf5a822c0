// What was found in a large text, with as much of the text as a report needs: the stretches about the matches. The text
// itself need not be held any longer, and was never held a second time. Lines and columns are those of the whole.
import { BlobText } from '../detect/blob-text.ts';
import { movedMatch } from '../detect/moved-match.ts';
import type { Region, Span } from '../model/location.ts';
import type { Match } from '../model/match.ts';

/** Where an offset stands, as editors count: 1-based, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a text. */
export interface Excerpt {
  /** Offset in the whole text, turned into UTF-8. */
  readonly start: number;
  readonly bytes: Uint8Array;
  /** Of its first byte. */
  readonly position: Position;
}

/** Where the end of some bytes stands, when their beginning does at `from`. */
export function advance(from: Position, bytes: Uint8Array): Position {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let line = from.line;
  let lineStart = -1;
  for (let at = buffer.indexOf(newline); at !== -1; at = buffer.indexOf(newline, at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  const units = utf16Length(buffer.subarray(Math.max(0, lineStart)));
  return { line, column: lineStart === -1 ? from.column + units : 1 + units };
}

const newline = 0x0a;

/** UTF-16 code units of a text in UTF-8, without a string of all of it, which could be longer than strings can be. */
function utf16Length(buffer: Buffer): number {
  let units = 0;
  for (let at = 0; at < buffer.length; ) {
    let end = Math.min(buffer.length, at + partBytes);
    while (end < buffer.length && end > at + partBytes - 3 && ((buffer[end] ?? 0) & 0xc0) === 0x80) end -= 1;
    units += buffer.toString('utf8', at, end).length;
    at = end;
  }
  return units;
}

const partBytes = 1024 * 1024;

/** The stretches one after the other, a line break behind each. */
export class WindowedText extends BlobText {
  readonly excerpts: readonly PlacedExcerpt[];
  private readonly text: Buffer;

  constructor(excerpts: readonly PlacedExcerpt[], path: string, binary: boolean) {
    const text = Buffer.concat(excerpts.flatMap(({ bytes }) => [bytes, Uint8Array.of(newline)]));
    super(text, path, binary);
    this.text = text;
    this.excerpts = excerpts;
  }

  override lineNumber(offset: number): number {
    const { at, position } = this.excerptAt(offset);
    return position.line + super.lineNumber(offset) - super.lineNumber(at);
  }

  override region(span: Span): Region {
    const startLine = this.lineNumber(span.start);
    const startColumn = this.columnOf(span.start, span.start);
    const last = Math.max(span.start, span.end - 1);
    const endLine = this.lineNumber(last);
    const endColumn = this.columnOf(span.end, last);
    const endColumnMin = startLine === endLine ? startColumn + 1 : 1;
    return { startLine, startColumn, endLine, endColumn: Math.max(endColumn, endColumnMin) };
  }

  /** Counted from the beginning of the line that holds `inLine`. */
  private columnOf(offset: number, inLine: number): number {
    const { at, position } = this.excerptAt(inLine);
    const from = Math.max(at, this.lineStart(inLine));
    const units = utf16Length(this.text.subarray(from, offset));
    return (from === at ? position.column : 1) + units;
  }

  private excerptAt(offset: number): PlacedExcerpt {
    const { excerpts } = this;
    let low = 0;
    let high = excerpts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((excerpts[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return excerpts[low] ?? nothing;
  }
}

/** A stretch and where it stands in the text of all stretches. */
export interface PlacedExcerpt extends Excerpt {
  readonly at: number;
}

const nothing: PlacedExcerpt = {
  start: 0,
  at: 0,
  bytes: new Uint8Array(0),
  position: { line: 1, column: 1 },
};

/** Puts stretches that touch together, and one after the other. They may come in any order. */
export function placeExcerpts(excerpts: readonly Excerpt[]): PlacedExcerpt[] {
  const joined: { start: number; parts: Uint8Array[]; end: number; position: Position }[] = [];
  for (const { start, bytes, position } of [...excerpts].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || start > last.end) {
      joined.push({ start, parts: [bytes], end: start + bytes.length, position });
    } else if (start + bytes.length > last.end) {
      last.parts.push(bytes.subarray(last.end - start));
      last.end = start + bytes.length;
    }
  }
  let at = 0;
  return joined.map(({ start, parts, position }) => {
    const bytes = Buffer.concat(parts);
    const placed = { start, bytes, position, at };
    at += bytes.length + 1;
    return placed;
  });
}

/** Matches with the offsets of a whole text, by those of its stretches. */
export function inExcerpts(matches: readonly Match[], excerpts: readonly PlacedExcerpt[]): Match[] {
  let index = 0;
  return [...matches]
    .sort((a, b) => a.secret.start - b.secret.start)
    .map((match) => {
      while (index + 1 < excerpts.length && (excerpts[index + 1]?.start ?? 0) <= match.secret.start)
        index += 1;
      const excerpt = excerpts[index];
      return excerpt === undefined ? match : movedMatch(match, excerpt.at - excerpt.start);
    });
}
