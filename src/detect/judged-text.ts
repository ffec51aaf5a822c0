// What was judged in one text, kept for its next version. Git stores a version as stretches that are copied from
// another one and bytes that are new (gitformat-pack(5), "Deltified representation"): what was judged by looking only
// into a stretch that is copied holds for the copy, so that the new bytes and their edges are all that is judged anew
// (carry-over.ts). Of most hits there is nothing to tell: they are rows of numbers, without an object for any.
import type { Match } from '../model/match.ts';
import type { Answer } from './recognizer.ts';

/** What was made of one hit of one listener, where there is something to tell. Immutable, and shared between versions. */
export interface Judgement {
  /** The hit's offset where it was judged: offsets in the answer are from there. */
  readonly hit: number;
  /** How far behind the hit other hits are answered as well; 0 for none. */
  readonly passed: number;
  /** Null where there is nothing to tell. */
  readonly answer: Answer | null;
  /** For an expression, where the hit is the first of a window. */
  readonly window: JudgedWindow | null;
}

/** What an expression found in the window about some hits. */
export interface JudgedWindow {
  /** From its first hit to its last, in bytes. */
  readonly length: number;
  readonly matches: readonly Match[];
  /** Whether all of it was looked at. */
  readonly isAll: boolean;
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

/** What is known of a hit. */
export const unjudged = 0;
/** No match, no other hit that is answered by it; for an expression none in the window about this hit alone. */
export const saysNothing = 1;
/** For an expression with a probe: the probe said that a window is worth a look. */
export const isPromised = 2;
/** From here on: the place in `JudgedText.said`. */
const saidFrom = 3;

// A hit is one number, so that sorting is cheap: offset, then listener, then the length of the keyword.
const lengthRange = 64;
const listenerRange = 8192;
const unit = lengthRange * listenerRange;

/** Keywords are no longer than that, in bytes: a key has room for it, and so many are read again at each edge of a copy. */
export const keywordBytesMax = 32;
/** So many listeners a key has room for. */
export const listenersMax = listenerRange;

export function keyOf(start: number, listener: number, keywordLength: number): number {
  return start * unit + listener * lengthRange + keywordLength;
}

/** Offset of a key's hit. */
export function startOf(key: number): number {
  return Math.floor(key / unit);
}

/** The listener and the length of the keyword, as one number: see `listenerOf` and `lengthOf`. */
export function whoOf(key: number, start: number): number {
  return key - start * unit;
}

export function listenerOf(who: number): number {
  return who >> 6;
}

export function lengthOf(who: number): number {
  return who & (lengthRange - 1);
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

const roomLeast = 64;

/** The hits of one text, ascending, each listener's once at a place, and what was made of them: a row for each. */
export class JudgedText {
  count = 0;
  /** Offsets of the hits, and who listens (`whoOf`). */
  start = new Int32Array(roomLeast);
  who = new Int32Array(roomLeast);
  /**
   * What was looked at, from the hit on, in bytes: -1 before the text's first byte where it counted that the text
   * begins there, and one past its end where it counted that it ends.
   */
  from = new Int32Array(roomLeast);
  to = new Int32Array(roomLeast);
  /** What is known: `unjudged` and so on; negative where the path counted, and not only its traits. */
  state = new Int32Array(roomLeast);
  /** What there is to tell. */
  readonly said: Judgement[] = [];
  /** Which listeners it was searched for (hearing.ts); null before. */
  hearing: Uint8Array | null = null;

  clear(): void {
    this.count = 0;
    this.said.length = 0;
    this.hearing = null;
  }

  /** Makes room for so many more. */
  reserve(more: number): void {
    const needed = this.count + more;
    if (needed <= this.start.length) return;
    const room = Math.max(needed, this.start.length * 2);
    const longer = (list: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(room);
      grown.set(list.subarray(0, this.count));
      return grown;
    };
    this.start = longer(this.start);
    this.who = longer(this.who);
    this.from = longer(this.from);
    this.to = longer(this.to);
    this.state = longer(this.state);
  }

  /** Adds a hit that is not judged and not before the last one; room must be there. */
  add(start: number, who: number): void {
    if (this.endsWith(start, who)) return;
    const at = this.count;
    this.start[at] = start;
    this.who[at] = who;
    this.state[at] = unjudged;
    this.count = at + 1;
  }

  /** Takes some hits in place of those it has, ascending, none of them judged; `heard` are those that listen. */
  take(keys: Keys, heard: Uint8Array): void {
    this.clear();
    this.reserve(keys.count);
    for (let at = 0; at < keys.count; at += 1) {
      const key = keys.list[at] as number;
      const start = startOf(key);
      this.add(start, whoOf(key, start));
    }
    this.hearing = heard;
  }

  /** Whether the last hit differs by no more than the length of the keyword. */
  endsWith(start: number, who: number): boolean {
    const last = this.count - 1;
    return (
      last >= 0 && this.start[last] === start && listenerOf(this.who[last] as number) === listenerOf(who)
    );
  }

  /** What there is to tell of a hit; null for nothing. */
  saidOf(at: number): Judgement | null {
    const state = Math.abs(this.state[at] as number);
    return state < saidFrom ? null : (this.said[state - saidFrom] as Judgement);
  }

  /** Keeps what there is to tell of a hit; gives the state that stands for it. */
  keep(said: Judgement): number {
    this.said.push(said);
    return this.said.length - 1 + saidFrom;
  }
}

/** Whether a state stands for a place in `said`. */
export function hasSaid(state: number): boolean {
  return state >= saidFrom || state <= -saidFrom;
}

/** An earlier version, and what a text has of it. Both have the same traits, and both or none are binary. */
export interface EarlierVersion {
  readonly judged: JudgedText;
  readonly copies: Copies;
  /** Whether both have the same path. */
  readonly samePath: boolean;
}
