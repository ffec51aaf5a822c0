// One blob as the detectors see it: bytes, and text of a stretch only where it is asked for.
// Text is one character a byte (Latin-1), so that offsets in it are byte offsets; regular expressions for ASCII
// shapes work on it as they would on the bytes. UTF-16 is turned into UTF-8 first (encoding.ts), which keeps
// lines and columns.
import type { Region, Span } from '../model/location.ts';
import { type PathTraits, pathTraits } from './path-traits.ts';

const newline = 0x0a;

export class BlobText {
  readonly bytes: Uint8Array;
  /** `/`-separated, relative to the scanned root. */
  readonly path: string;
  readonly traits: PathTraits;
  /** Git would call it binary: only patterns of high confidence look at it. */
  readonly binary: boolean;
  private readonly buffer: Buffer;
  private lineStarts: number[] | null = null;

  constructor(bytes: Uint8Array, path: string, binary = false) {
    this.bytes = bytes;
    this.path = path;
    this.binary = binary;
    this.traits = pathTraits(path);
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  /** The stretch `[start, end)` as one character a byte; clamped to the blob. */
  slice(start: number, end: number): string {
    return this.buffer.toString('latin1', Math.max(0, start), Math.min(this.bytes.length, end));
  }

  /** Offset of the first byte of the line that holds `offset`. */
  lineStart(offset: number): number {
    if (offset <= 0) return 0;
    return this.buffer.lastIndexOf(newline, offset - 1) + 1;
  }

  /** Offset one past the last byte of the line that holds `offset`, its `\r` and `\n` left out. */
  lineEnd(offset: number): number {
    const at = this.buffer.indexOf(newline, offset);
    const end = at === -1 ? this.bytes.length : at;
    return end > 0 && this.bytes[end - 1] === 0x0d && end > offset ? end - 1 : end;
  }

  /** Offset of the first byte of the line after the one that holds `offset`, or the blob's length. */
  nextLineStart(offset: number): number {
    const at = this.buffer.indexOf(newline, offset);
    return at === -1 ? this.bytes.length : at + 1;
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
