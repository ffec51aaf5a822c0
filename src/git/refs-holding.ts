// Which refs' tips still have the blobs that matched, at whatever path. Trees that tips share are looked at once.
import type { Oid } from '../model/oid.ts';
import type { HoldingTrees } from './holding-trees.ts';
import { entryItems, folderDepthMax } from './numbered-trees.ts';
import type { Tip } from './refs.ts';
import { addTip, emptyTipSet, type TipSet } from './tip-set.ts';

export interface HeldQuestion {
  readonly tips: readonly Tip[];
  /** Numbers of the commits' trees. */
  readonly roots: ReadonlyMap<Oid, number>;
}

/** For each of the asked blobs, by its number, that any tip has, those tips. */
export function refsHolding(holding: HoldingTrees, { tips, roots }: HeldQuestion): Map<number, TipSet> {
  const held = new HeldBlobs(holding);
  const sets = new Map<number, TipSet>();
  const add = (blob: number, index: number) => {
    const known = sets.get(blob);
    const set = known ?? emptyTipSet(tips);
    if (known === undefined) sets.set(blob, set);
    addTip(set, index);
  };
  for (const [index, { kind, oid }] of tips.entries()) {
    const number = kind === 'commit' ? roots.get(oid) : holding.trees.numberOf(oid);
    if (number === undefined) continue;
    if (kind !== 'blob') for (const blobs of held.lists(number)) for (const blob of blobs) add(blob, index);
    else if (holding.isAsked(number)) add(number, index);
  }
  return sets;
}

/** Numbers of blobs. */
type Blobs = Int32Array | readonly number[];

/** Remembers what each tree holds: tips have most of theirs in common. */
class HeldBlobs {
  private readonly holding: HoldingTrees;
  private readonly known = new Map<number, Blobs>();
  /** By blob, the last list that it was put into. */
  private readonly listed: Uint32Array;
  private unions = 0;

  constructor(holding: HoldingTrees) {
    this.holding = holding;
    this.listed = new Uint32Array(holding.trees.count);
  }

  /**
   * The asked blobs below a tree as they stand in its folders, some of them in several. Hardly two tips have one root,
   * so that what it holds is not made into one list.
   */
  lists(tree: number, depth = 0): Blobs[] {
    const { trees } = this.holding;
    const own: number[] = [];
    const lists: Blobs[] = [own];
    const entries = this.holding.of(tree);
    for (let at = 0; at < entries.length; at += entryItems) {
      const child = entries[at + 1] as number;
      if (trees.kindOf(entries[at] as number) === 'blob') own.push(child);
      else lists.push(this.below(child, depth + 1));
    }
    return own.length === 0 ? lists.slice(1) : lists;
  }

  /** The asked blobs below a tree, each once. */
  private below(tree: number, depth: number): Blobs {
    if (depth > folderDepthMax) return [];
    const known = this.known.get(tree);
    if (known !== undefined) return known;
    const list = this.union(this.lists(tree, depth));
    this.known.set(tree, list);
    return list;
  }

  private union(lists: readonly Blobs[]): Blobs {
    const [only] = lists;
    if (only !== undefined && lists.length === 1) return only;
    this.unions += 1;
    const all: number[] = [];
    for (const list of lists) {
      for (const blob of list) {
        if (this.listed[blob] === this.unions) continue;
        this.listed[blob] = this.unions;
        all.push(blob);
      }
    }
    return Int32Array.from(all);
  }
}
