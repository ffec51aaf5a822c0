// One blob as the detectors see it: bytes, and text of a stretch only where it is asked for.
// Text is one character a byte (Latin-1), so that offsets in it are byte offsets; regular expressions for ASCII
// shapes work on it as they would on the bytes. UTF-16 is turned into UTF-8 first (encoding.ts), which keeps
// lines and columns.
// It notes which stretch was looked at: what was judged from a stretch holds for every text that has the same
// stretch (judged-text.ts).
import type { Region, Span } from '../model/location.ts';
import { type PathTraits, pathTraits } from './path-traits.ts';

const newline = 0x0a;

export class BlobText {
  readonly traits: PathTraits;
  /** Git would call it binary: only patterns of high confidence look at it. */
  readonly binary: boolean;
  private readonly content: Uint8Array;
  private readonly ownPath: string;
  private pathLooked = false;
  private readonly buffer: Buffer;
  private lineStarts: number[] | null = null;
  private lookedFrom = 0;
  private lookedTo = 0;

  /** `traits` are those of the path, where someone has them at hand. */
  constructor(bytes: Uint8Array, path: string, binary = false, traits = pathTraits(path)) {
    this.content = bytes;
    this.ownPath = path;
    this.binary = binary;
    this.traits = traits;
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** `/`-separated, relative to the scanned root. Of its traits nobody need ask it. */
  get path(): string {
    this.pathLooked = true;
    return this.ownPath;
  }

  /** All of it: who asks for this has looked at everything, to the end. */
  get bytes(): Uint8Array {
    this.look(0, this.content.length);
    return this.content;
  }

  /** The same for who says with `look` what was read of it. */
  get unwatched(): Uint8Array {
    return this.content;
  }

  /** Does not count as a look at the end: who compares with it asks `isEnd`. */
  get length(): number {
    return this.content.length;
  }

  /** Forgets what was looked at. */
  startLooking(): void {
    this.lookedFrom = this.content.length;
    this.lookedTo = 0;
    this.pathLooked = false;
  }

  /** Whether the path was asked for since `startLooking`. */
  get lookedAtPath(): boolean {
    return this.pathLooked;
  }

  /** Says that `[start, end)` was looked at; at its edges that it begins or ends there as well. */
  look(start: number, end: number): void {
    if (start < this.lookedFrom) this.lookedFrom = start;
    if (end > this.lookedTo) this.lookedTo = end;
  }

  /** What was looked at since `startLooking` begins there; -1 where it counted that the blob does. */
  get lookedStart(): number {
    return this.lookedFrom <= 0 && this.lookedTo >= this.lookedFrom ? -1 : this.lookedFrom;
  }

  /** It ends there; `length + 1` where it counted that the blob ends. */
  get lookedEnd(): number {
    if (this.lookedTo < this.lookedFrom) return this.lookedFrom;
    return this.lookedTo >= this.content.length ? this.content.length + 1 : this.lookedTo;
  }

  /** Whether the blob ends at or before an offset. */
  isEnd(offset: number): boolean {
    this.look(offset, offset + 1);
    return offset >= this.content.length;
  }

  /** Whether its lines are those of a file: what was taken out of an archive has none of its own. */
  get hasLines(): boolean {
    return true;
  }

  /** The byte at an offset; undefined outside. */
  byteAt(offset: number): number | undefined {
    this.look(offset, offset + 1);
    return this.content[offset];
  }

  /** The stretch `[start, end)` as one character a byte; clamped to the blob. */
  slice(start: number, end: number): string {
    this.look(start, end);
    return this.buffer.toString('latin1', Math.max(0, start), Math.min(this.content.length, end));
  }

  /** Offset of the first byte of the line that holds `offset`. */
  lineStart(offset: number): number {
    const start = offset <= 0 ? 0 : this.buffer.lastIndexOf(newline, offset - 1) + 1;
    this.look(start - 1, offset);
    return start;
  }

  /** Offset one past the last byte of the line that holds `offset`, its `\r` and `\n` left out. */
  lineEnd(offset: number): number {
    const at = this.buffer.indexOf(newline, offset);
    const end = at === -1 ? this.content.length : at;
    this.look(offset, end + 1);
    return end > 0 && this.content[end - 1] === 0x0d && end > offset ? end - 1 : end;
  }

  /** Offset of the first byte of the line after the one that holds `offset`, or the blob's length. */
  nextLineStart(offset: number): number {
    const at = this.buffer.indexOf(newline, offset);
    const next = at === -1 ? this.content.length : at + 1;
    this.look(offset, next);
    return next;
  }

  /** 1-based number of the line that holds `offset`. */
  lineNumber(offset: number): number {
    const starts = this.lines();
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** The stretch as an editor counts it. */
  region(span: Span): Region {
    const startLine = this.lineNumber(span.start);
    const endLine = this.lineNumber(Math.max(span.start, span.end - 1));
    return {
      startLine,
      startColumn: this.column(span.start),
      endLine,
      endColumn: Math.max(
        this.column(span.end, endLine),
        startLine === endLine ? this.column(span.start) + 1 : 1,
      ),
    };
  }

  private column(offset: number, line = this.lineNumber(offset)): number {
    const start = this.lines()[line - 1] ?? 0;
    return this.buffer.toString('utf8', start, offset).length + 1;
  }

  /** Offsets of the lines' first bytes, made once, when first asked for. */
  private lines(): number[] {
    if (this.lineStarts !== null) return this.lineStarts;
    const starts = [0];
    for (let at = this.buffer.indexOf(newline); at !== -1; at = this.buffer.indexOf(newline, at + 1)) {
      starts.push(at + 1);
    }
    this.lineStarts = starts;
    return starts;
  }
}
