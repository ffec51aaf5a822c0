// Which refs' tips still have the blobs that matched, at whatever path. Trees that tips share are looked at once.
import type { Oid } from '../model/oid.ts';
import type { BlobPlaces } from './blob-places.ts';
import type { HistoryCommit } from './history-commits.ts';
import { entryItems, folderDepthMax, type NumberedTrees } from './numbered-trees.ts';
import type { Tip } from './refs.ts';
import { addTip, emptyTipSet, type TipSet } from './tip-set.ts';

export interface HeldQuestion {
  readonly commits: readonly HistoryCommit[];
  readonly tips: readonly Tip[];
  readonly places: Pick<BlobPlaces, 'mayHold' | 'isAsked'>;
}

/** For each of the asked blobs, by its number, that any tip has, those tips. */
export function refsHolding(
  trees: NumberedTrees,
  { commits, tips, places }: HeldQuestion,
): Map<number, TipSet> {
  const treeOf = new Map(commits.map((commit) => [commit.oid, commit.tree]));
  const known = new Map<number, readonly number[]>();
  const sets = new Map<number, TipSet>();
  for (const [index, tip] of tips.entries()) {
    for (const blob of heldAt(tip)) {
      const set = sets.get(blob) ?? emptyTipSet(tips);
      addTip(set, index);
      sets.set(blob, set);
    }
  }
  return sets;

  function heldAt({ kind, oid }: Tip): readonly number[] {
    if (kind === 'blob') return [trees.numberOf(oid)].filter((blob) => places.isAsked(blob));
    const tree: Oid | undefined = kind === 'tree' ? oid : treeOf.get(oid);
    return tree === undefined ? [] : below(trees.numberOf(tree), 0);
  }

  function below(tree: number, depth: number): readonly number[] {
    if (depth > folderDepthMax || !places.mayHold(tree)) return [];
    const held = known.get(tree);
    if (held !== undefined) return held;
    const found = new Set<number>();
    const entries = trees.of(tree) ?? new Int32Array(0);
    for (let at = 0; at < entries.length; at += entryItems) {
      const child = entries[at + 1] as number;
      const isBlob = places.isAsked(child);
      if (!isBlob && !places.mayHold(child)) continue;
      const kind = trees.kindOf(entries[at] as number);
      if (kind === 'blob' && isBlob) found.add(child);
      if (kind === 'tree') for (const blob of below(child, depth + 1)) found.add(blob);
    }
    const list = [...found];
    known.set(tree, list);
    return list;
  }
}
