// Sets of refs, one bit a ref: which refs contain a commit, which still have a blob.
import type { Tip } from './refs.ts';

/** Bits by the position of the tip in the list that it was made for. */
export type TipSet = Uint32Array;

export function emptyTipSet(tips: readonly Tip[]): TipSet {
  return new Uint32Array(Math.ceil(tips.length / 32));
}

export function addTip(set: TipSet, index: number): void {
  set[index >>> 5] = (set[index >>> 5] ?? 0) | (1 << (index & 31));
}

/** Adds what `more` has. */
export function addTips(set: TipSet, more: TipSet): void {
  for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) | (more[word] ?? 0);
}

/** The positions of those that are in it, in their order. */
export function positionsIn(set: TipSet): number[] {
  const positions: number[] = [];
  for (let word = 0; word < set.length; word += 1) {
    for (let left = set[word] as number; left !== 0; left &= left - 1) {
      positions.push(word * 32 + 31 - Math.clz32(left & -left));
    }
  }
  return positions;
}
