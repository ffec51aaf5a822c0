// A text made from a blob by taking out what is encoded, with the way back: each piece of it knows which stretch of the
// blob it came from. Offsets of the pieces ascend in both, so that a span has a span.
import type { Span } from '../../model/location.ts';
import { BlobText } from '../blob-text.ts';
import type { Stretch, Unit, Wrapping } from './stretch.ts';

/** A part of a derived text. */
export interface Piece {
  /** Where it begins in the derived text. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Replaced as one; null for text as it stands in the blob. */
  readonly unit: Unit | null;
  /** Belongs to encoded text; null for what is about it. */
  readonly wrapping: Wrapping | null;
  /** Separates what does not stand together in the blob. */
  readonly joint: boolean;
}

/** What stands between two windows: no reader looks for a value behind so many empty lines. */
const jointText = '\n\n\n';
/** Up to here a loop writes a text sooner than a call. */
const charactersMax = 32;

/** What a derived text is of its source: there is at most one of each kind. */
export type DerivedKind = 'values' | 'documents' | 'code' | 'text';

export class DerivedText {
  readonly blob: BlobText;
  readonly kind: DerivedKind;
  /** Ascending, in the source as well. */
  readonly pieces: readonly Piece[];
  private readonly source: BlobText;

  constructor(source: BlobText, kind: DerivedKind, pieces: readonly Piece[], blob: BlobText) {
    this.source = source;
    this.kind = kind;
    this.pieces = pieces;
    this.blob = blob;
  }

  /** Whether a span holds a byte of encoded text. */
  touches(span: Span): boolean {
    return this.wrappingOf(span) !== null;
  }

  /** How the first encoded text in a span is encoded; null when there is none. */
  wrappingOf(span: Span): Wrapping | null {
    return this.first(span, (piece) => piece.wrapping !== null)?.wrapping ?? null;
  }

  /** Whether a span goes from one window into another. */
  crosses(span: Span): boolean {
    return this.first(span, (piece) => piece.joint) !== undefined;
  }

  /** The unit that holds the whole of a span; null when there is none. */
  unitOf(span: Span): Unit | null {
    const first = this.indexAt(span.start);
    const last = this.indexAt(Math.max(span.start, span.end - 1));
    return first === last ? (this.pieces[first]?.unit ?? null) : null;
  }

  /**
   * The stretch of the blob that a span came from. A unit counts as a whole, or, where `fine`, as far as the
   * characters reach that hold the span.
   */
  toSource({ start, end }: Span, fine: boolean): Span {
    const first = this.pieces[this.indexAt(start)];
    const last = this.pieces[this.indexAt(Math.max(start, end - 1))];
    if (first === undefined || last === undefined) return { start: 0, end: 0 };
    const from =
      first.unit === null ? first.start + start - first.at : this.inUnit(first, start, fine, 'start');
    const to = last.unit === null ? last.start + end - last.at : this.inUnit(last, end, fine, 'end');
    return { start: from, end: Math.max(from, end === start ? from : to) };
  }

  private inUnit(
    { unit, at, start, end }: Piece,
    offset: number,
    fine: boolean,
    side: 'start' | 'end',
  ): number {
    const grain = fine ? unit?.grain : undefined;
    if (grain === undefined) return side === 'start' ? start : end;
    const into = offset - at;
    if (grain === 'hex') return Math.min(end, start + into * 2);
    const group = side === 'start' ? Math.floor(into / 3) : Math.ceil(into / 3);
    return side === 'start'
      ? this.skipBase64(start, end, group * 4, false)
      : this.skipBase64(start, end, group * 4, true);
  }

  /** The offset behind `count` characters of base64, or where the next one stands; line breaks do not count. */
  private skipBase64(start: number, end: number, count: number, behind: boolean): number {
    const { unwatched: bytes } = this.source;
    let left = count;
    let at = start;
    while (at < end) {
      if ((bytes[at] as number) > 0x20) {
        if (left === 0) return at;
        left -= 1;
        if (left === 0 && behind) return at + 1;
      }
      at += 1;
    }
    return end;
  }

  private first(span: Span, wanted: (piece: Piece) => boolean): Piece | undefined {
    const begin = this.indexAt(span.start);
    for (let i = begin; i < this.pieces.length; i += 1) {
      const piece = this.pieces[i] as Piece;
      if (i > begin && piece.at >= span.end) return undefined;
      if (wanted(piece)) return piece;
    }
    return undefined;
  }

  /** The piece that holds an offset: the last that begins at or before it. */
  private indexAt(offset: number): number {
    let low = 0;
    let high = this.pieces.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.pieces[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** Puts a derived text together, from left to right. */
export class DerivedTextBuilder {
  private readonly source: BlobText;
  private readonly pieces: Piece[] = [];
  private bytes = new Uint8Array(4096);
  private length = 0;
  private sourceEnd = 0;

  constructor(source: BlobText) {
    this.source = source;
  }

  get isEmpty(): boolean {
    return this.pieces.length === 0;
  }

  /** Appends `[start, end)` of the blob as it is. */
  copy(start: number, end: number, wrapping: Wrapping | null = null): void {
    if (end <= start) return;
    const at = this.room(end - start);
    this.bytes.set(this.source.unwatched.subarray(start, end), at);
    this.pieces.push({ at, start, end, unit: null, wrapping, joint: false });
    this.sourceEnd = end;
  }

  /** Appends a stretch with its units replaced. */
  replace({ start, end, units, wrapping }: Pick<Stretch, 'start' | 'end' | 'units' | 'wrapping'>): void {
    let from = start;
    for (const unit of units) {
      this.copy(from, unit.start, wrapping);
      if (unit.text !== '') {
        const at = this.append(unit.text);
        this.pieces.push({ at, start: unit.start, end: unit.end, unit, wrapping, joint: false });
      }
      this.sourceEnd = unit.end;
      from = unit.end;
    }
    this.copy(from, end, wrapping);
  }

  /** Appends a gap that stands for what is left out. */
  joint(): void {
    const { sourceEnd: start } = this;
    const at = this.append(jointText);
    this.pieces.push({ at, start, end: start, unit: null, wrapping: null, joint: true });
  }

  build(kind: DerivedKind, path: string): DerivedText {
    const blob = new BlobText(this.bytes.slice(0, this.length), path);
    return new DerivedText(this.source, kind, this.pieces, blob);
  }

  /** Appends a text of one character a byte; gives where. */
  private append(text: string): number {
    const at = this.room(text.length);
    const { bytes } = this;
    if (text.length > charactersMax) Buffer.from(bytes.buffer).write(text, at, 'latin1');
    else for (let i = 0; i < text.length; i += 1) bytes[at + i] = text.charCodeAt(i);
    return at;
  }

  /** Makes room for so many bytes; gives where they go. */
  private room(length: number): number {
    const at = this.length;
    this.length += length;
    if (this.length > this.bytes.length) {
      const longer = new Uint8Array(this.length * 2);
      longer.set(this.bytes.subarray(0, at));
      this.bytes = longer;
    }
    return at;
  }
}
