// What a derived text has of the one that came out of an earlier version of its source.
import type { Copies } from '../judged-text.ts';
import { widenCopies } from '../widen-copies.ts';
import type { DerivedText, Piece } from './derived-text.ts';

/** Bytes that are looked at beside a copy; most judgements look no farther. */
const sameBytesMax = 1024;
/** Copies so near to each other, with the same between them, are one: joints, and escapes that were found anew. */
const gapBytesMax = 16;

/** The stretches of `target` that stand in `base`, where `source` is what their sources have in common. */
export function derivedCopies(base: DerivedText, target: DerivedText, source: Copies): Copies {
  const list = new CopyList(base.blob.unwatched, target.blob.unwatched);
  let next = 0;
  for (let copy = 0; copy < source.count; copy += 1) {
    const start = source.to[copy] as number;
    const end = start + (source.length[copy] as number);
    const by = start - (source.from[copy] as number);
    next = firstEndingBehind(target.pieces, start, next);
    let known = firstEndingBehind(base.pieces, start - by, 0);
    for (let at = next; at < target.pieces.length; at += 1) {
      const piece = target.pieces[at] as Piece;
      if (piece.start >= end) break;
      while ((base.pieces[known]?.end ?? Number.POSITIVE_INFINITY) <= piece.start - by) known += 1;
      addShared(list, base.pieces, known, { piece, start, end, by });
    }
  }
  return list.copies();
}

interface Wanted {
  /** A piece of the target. */
  readonly piece: Piece;
  /** What of the source is copied, and how far behind its place in the earlier one. */
  readonly start: number;
  readonly end: number;
  readonly by: number;
}

/** Adds what pieces of the base from an index on have of a piece of the target. */
function addShared(list: CopyList, pieces: readonly Piece[], from: number, wanted: Wanted): void {
  const { piece, by } = wanted;
  if (piece.joint) return;
  const start = Math.max(piece.start, wanted.start);
  const end = Math.min(piece.end, wanted.end);
  for (let at = from; at < pieces.length; at += 1) {
    const known = pieces[at] as Piece;
    if (known.start + by >= end) return;
    if (known.joint || (known.unit === null) !== (piece.unit === null)) continue;
    if (piece.unit !== null) {
      const isSame = known.start + by === piece.start && known.end + by === piece.end;
      if (isSame && start === piece.start && end === piece.end && known.unit?.text === piece.unit.text)
        list.add(known.at, piece.at, piece.unit.text.length);
      continue;
    }
    const first = Math.max(start, known.start + by);
    const last = Math.min(end, known.end + by);
    if (first < last)
      list.add(known.at + first - by - known.start, piece.at + first - piece.start, last - first);
  }
}

/** The index of the first piece from an index on that ends behind an offset of the source. */
function firstEndingBehind(pieces: readonly Piece[], offset: number, from: number): number {
  let low = from;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle] as Piece).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What two texts have in common at their beginnings and at their ends. */
export function sameEnds(source: Uint8Array, target: Uint8Array): Copies {
  const most = Math.min(source.length, target.length);
  let head = 0;
  while (head < most && source[head] === target[head]) head += 1;
  let tail = 0;
  const last = source.length - 1;
  const shift = target.length - source.length;
  while (tail < most - head && source[last - tail] === target[last - tail + shift]) tail += 1;
  const list = new CopyList(source, target);
  if (head > 0) list.add(0, 0, head);
  if (tail > 0) list.add(source.length - tail, target.length - tail, tail);
  return list.copies();
}

/** Gathers copies by ascending `to`. */
class CopyList {
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly length: number[] = [];
  private readonly source: Uint8Array;
  private readonly target: Uint8Array;

  constructor(source: Uint8Array, target: Uint8Array) {
    this.source = source;
    this.target = target;
  }

  add(from: number, to: number, length: number): void {
    const last = this.from.length - 1;
    const end = last < 0 ? 0 : (this.to[last] as number) + (this.length[last] as number);
    const gap = to - end;
    const goesOn = last >= 0 && to - from === (this.to[last] as number) - (this.from[last] as number);
    if (goesOn && gap <= gapBytesMax && this.sameFrom(from - gap, to - gap, 1, gap) === gap) {
      this.length[last] = (this.length[last] as number) + gap + length;
      return;
    }
    this.from.push(from);
    this.to.push(to);
    this.length.push(length);
  }

  copies(): Copies {
    const { source, target, from, to, length } = this;
    const count = widenCopies(this, from.length, source, target);
    for (const list of [from, to, length]) list.length = count;
    return {
      count,
      from,
      to,
      length,
      sameBefore: from.map((start, copy) => this.sameFrom(start, to[copy] as number, -1, sameBytesMax)),
      sameBehind: from.map((start, copy) => {
        const bytes = length[copy] as number;
        return this.sameFrom(start + bytes, (to[copy] as number) + bytes, 1, sameBytesMax);
      }),
      sourceLength: source.length,
      targetLength: target.length,
    };
  }

  /** How many bytes, at most `most`, are the same on from two places, backwards for a step of -1. */
  private sameFrom(from: number, to: number, step: 1 | -1, most: number): number {
    const shift = step === 1 ? 0 : -1;
    let same = 0;
    while (same < most) {
      const byte = this.source[from + same * step + shift];
      if (byte === undefined || byte !== this.target[to + same * step + shift]) break;
      same += 1;
    }
    return same;
  }
}
