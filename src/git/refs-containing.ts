// In which refs' histories a commit is: git branch --contains, for many commits at once. One pass over the commits,
// oldest first, for each 32 of the asked ones: a commit contains what its parents contain.
import type { Oid } from '../model/oid.ts';
import type { HistoryCommit } from './history-commits.ts';
import type { Tip } from './refs.ts';
import { addTip, emptyTipSet, type TipSet } from './tip-set.ts';

/** As much of a commit as reachability needs. */
export type LinkedCommit = Pick<HistoryCommit, 'oid' | 'parents'>;

const blockSize = 32;

/** For each of `wanted` that is among `commits` (parents before children), the tips whose history holds it. */
export function refsContaining(
  commits: readonly LinkedCommit[],
  tips: readonly Tip[],
  wanted: Iterable<Oid>,
): Map<Oid, TipSet> {
  const positions = new Map(commits.map((commit, index) => [commit.oid, index]));
  const tipAt = tips.map((tip) => positions.get(tip.oid) ?? -1);
  const asked = [...new Set(wanted)].flatMap((oid) => positions.get(oid) ?? []).sort((a, b) => a - b);
  const links = linksOf(commits, positions);
  const bits = new Uint32Array(commits.length);
  const sets = new Map<Oid, TipSet>();
  for (let from = 0; from < asked.length; from += blockSize) {
    const block = asked.slice(from, from + blockSize);
    paint(bits, block, links);
    const found = block.map((position) => {
      const set = emptyTipSet(tips);
      sets.set((commits[position] as LinkedCommit).oid, set);
      return set;
    });
    tipAt.forEach((at, index) => {
      for (let left = at < 0 ? 0 : (bits[at] ?? 0); left !== 0; left &= left - 1) {
        const set = found[31 - Math.clz32(left & -left)];
        if (set !== undefined) addTip(set, index);
      }
    });
  }
  return sets;
}

/** The positions of all commits' parents in one list; those of commit i are `[starts[i], starts[i + 1])`. */
interface Links {
  readonly starts: Uint32Array;
  readonly parents: Uint32Array;
}

function linksOf(commits: readonly LinkedCommit[], positions: ReadonlyMap<Oid, number>): Links {
  const starts = new Uint32Array(commits.length + 1);
  const parents: number[] = [];
  commits.forEach((commit, index) => {
    for (const parent of commit.parents) {
      const position = positions.get(parent);
      if (position !== undefined) parents.push(position);
    }
    starts[index + 1] = parents.length;
  });
  return { starts, parents: Uint32Array.from(parents) };
}

/** Sets, in each commit from the first of `block` on, the bits of those of the block that it contains. */
function paint(bits: Uint32Array, block: readonly number[], { starts, parents }: Links): void {
  bits.fill(0);
  block.forEach((position, bit) => {
    bits[position] = (bits[position] ?? 0) | (1 << bit);
  });
  for (let index = block[0] ?? 0; index < bits.length; index += 1) {
    let own = bits[index] ?? 0;
    const end = starts[index + 1] ?? 0;
    for (let at = starts[index] ?? 0; at < end; at += 1) own |= bits[parents[at] ?? 0] ?? 0;
    bits[index] = own;
  }
}
