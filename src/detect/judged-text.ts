// What was judged in one text, kept for its next version. Git stores a version as stretches that are copied from
// another one and bytes that are new (gitformat-pack(5), "Deltified representation"): what was judged by looking only
// into a stretch that is copied holds for the copy, so that the new bytes and their edges are all that is judged anew.
import type { Match } from '../model/match.ts';
import type { Answer } from './recognizer.ts';

/** What was made of one hit of one listener. Immutable, and shared between versions. */
export interface Judgement {
  /** The hit's offset where it was judged: offsets in the answer are from there. */
  readonly hit: number;
  /**
   * What was looked at, from the hit on, in bytes: -1 before the text's first byte where it counted that the text
   * begins there, and one past its end where it counted that it ends.
   */
  readonly from: number;
  readonly to: number;
  /** The path counted, and not only its traits. */
  readonly byPath: boolean;
  /** How far behind the hit other hits are answered as well; 0 for none. */
  readonly passed: number;
  /** Null where there is nothing to tell. */
  readonly answer: Answer | null;
  /** For an expression with a probe: what the probe said. */
  readonly promising: boolean;
  /** For an expression, where the hit is the first of a window. */
  readonly window: JudgedWindow | null;
}

/** What an expression found in the window about some hits. */
export interface JudgedWindow {
  /** From its first hit to its last, in bytes. */
  readonly length: number;
  readonly matches: readonly Match[];
}

/** Stretches of a text that are those of another one, by ascending `to`; no two overlap there. */
export interface Copies {
  readonly count: number;
  /** Where each stretch begins in the other text, and in this one, and its length, in bytes. */
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly length: ArrayLike<number>;
  /** How many bytes more are the same in both before each stretch, and behind it; they are looked at, not copied. */
  readonly sameBefore: ArrayLike<number>;
  readonly sameBehind: ArrayLike<number>;
  /** Bytes of both texts. */
  readonly sourceLength: number;
  readonly targetLength: number;
}

// A hit is one number, so that sorting is cheap: offset, then listener, then the length of the keyword.
const lengthRange = 64;
const listenerRange = 8192;
const unit = lengthRange * listenerRange;

/** The greatest numbers that a key has room for. */
export const keyLimits = { keywordLength: lengthRange - 1, listeners: listenerRange };

export function keyOf(start: number, listener: number, keywordLength: number): number {
  return start * unit + listener * lengthRange + keywordLength;
}

export function startOf(key: number): number {
  return Math.floor(key / unit);
}

/** The listener of a key that begins at `start`. */
export function listenerOf(key: number, start: number): number {
  return ((key - start * unit) / lengthRange) | 0;
}

/** Numbers that grow; kept between texts. */
export class Keys {
  list = new Float64Array(1024);
  count = 0;

  add(key: number): void {
    if (this.count === this.list.length) {
      const longer = new Float64Array(this.count * 2);
      longer.set(this.list);
      this.list = longer;
    }
    this.list[this.count] = key;
    this.count += 1;
  }

  sort(): void {
    if (this.count > 1) this.list.subarray(0, this.count).sort();
  }
}

/** The hits of one text, ascending, each listener's once at a place, and what was made of them. */
export class JudgedText {
  readonly keys = new Keys();
  /** For each key what was made of it; null for what is not judged. */
  readonly judgements: (Judgement | null)[] = [];

  get count(): number {
    return this.keys.count;
  }

  clear(): void {
    this.keys.count = 0;
    this.judgements.length = 0;
  }

  /** Adds a hit that is not before the last one. */
  add(key: number, judgement: Judgement | null): void {
    const last = this.keys.count - 1;
    if (last >= 0 && isSameHit(this.keys.list[last] as number, key)) {
      this.judgements[last] ??= judgement;
      return;
    }
    this.keys.add(key);
    this.judgements.push(judgement);
  }
}

/** Whether two keys differ by no more than the length of the keyword. */
function isSameHit(a: number, b: number): boolean {
  return Math.floor(a / lengthRange) === Math.floor(b / lengthRange);
}

/** An earlier version, and what a text has of it. Both have the same traits, and both or none are binary. */
export interface EarlierVersion {
  readonly judged: JudgedText;
  readonly copies: Copies;
  /** Whether both have the same path. */
  readonly samePath: boolean;
}

/**
 * Fills `into` with the hits of a text: those of the earlier version that lie in what was copied, and `fresh` ones, sorted, which
 * are those with a byte outside. A judgement comes along where all that it looked at was copied in one piece.
 */
export function carryOver(
  { judged: base, copies, samePath }: EarlierVersion,
  fresh: Keys,
  into: JudgedText,
): void {
  into.clear();
  const { sourceLength, targetLength } = copies;
  let next = 0;
  for (let copy = 0; copy < copies.count; copy += 1) {
    const from = copies.from[copy] as number;
    const to = copies.to[copy] as number;
    const end = from + (copies.length[copy] as number);
    const first = from - (copies.sameBefore[copy] as number);
    const last = end + (copies.sameBehind[copy] as number);
    const lowest = first === 0 && to === from ? -1 : first;
    const highest = last === sourceLength && last + to - from === targetLength ? last + 1 : last;
    const shift = (to - from) * unit;
    for (let at = firstFrom(base.keys, from * unit); at < base.count; at += 1) {
      const key = base.keys.list[at] as number;
      const start = startOf(key);
      if (start >= end) break;
      if (start + (key - Math.floor(key / lengthRange) * lengthRange) > end) continue;
      const moved = key + shift;
      for (; next < fresh.count && (fresh.list[next] as number) < moved; next += 1)
        into.add(fresh.list[next] as number, null);
      const known = base.judgements[at] ?? null;
      const holds =
        known !== null &&
        start + known.from >= lowest &&
        start + known.to <= highest &&
        (samePath || !known.byPath);
      into.add(moved, holds ? known : null);
    }
  }
  for (; next < fresh.count; next += 1) into.add(fresh.list[next] as number, null);
}

/** The index of the first key that is not below a bound. */
function firstFrom({ list, count }: Keys, bound: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
