// Which refs' tips still have the blobs that matched, at whatever path. Trees that tips share are looked at once.
import type { Oid } from '../model/oid.ts';
import type { BlobPlaces, TreeReader } from './blob-places.ts';
import type { HistoryCommit } from './history-commits.ts';
import { isObjectFault } from './object-store.ts';
import type { TreeEntry } from './parse-object.ts';
import type { Tip } from './refs.ts';
import { addTip, emptyTipSet, type TipSet } from './tip-set.ts';

const folderDepthMax = 2048;

export interface HeldQuestion {
  readonly commits: readonly HistoryCommit[];
  readonly tips: readonly Tip[];
  readonly blobs: ReadonlySet<Oid>;
  readonly places: Pick<BlobPlaces, 'mayHold'>;
}

/** For each of the blobs that any tip has, those tips. */
export async function refsHolding(
  store: TreeReader,
  { commits, tips, blobs, places }: HeldQuestion,
): Promise<Map<Oid, TipSet>> {
  const trees = new Map(commits.map((commit) => [commit.oid, commit.tree]));
  const reader = new HeldBlobs(store, blobs, places);
  const sets = new Map<Oid, TipSet>();
  for (const [index, tip] of tips.entries()) {
    const tree = tip.kind === 'tree' ? tip.oid : trees.get(tip.oid);
    const below = tree === undefined ? [] : await reader.below(tree, 0);
    for (const blob of tip.kind === 'blob' && blobs.has(tip.oid) ? [tip.oid] : below) {
      const set = sets.get(blob) ?? emptyTipSet(tips);
      addTip(set, index);
      sets.set(blob, set);
    }
  }
  return sets;
}

class HeldBlobs {
  private readonly store: TreeReader;
  private readonly blobs: ReadonlySet<Oid>;
  private readonly places: Pick<BlobPlaces, 'mayHold'>;
  private readonly known = new Map<Oid, readonly Oid[]>();

  constructor(store: TreeReader, blobs: ReadonlySet<Oid>, places: Pick<BlobPlaces, 'mayHold'>) {
    this.store = store;
    this.blobs = blobs;
    this.places = places;
  }

  async below(tree: Oid, depth: number): Promise<readonly Oid[]> {
    if (depth > folderDepthMax || !this.places.mayHold(tree)) return [];
    const known = this.known.get(tree);
    if (known !== undefined) return known;
    const held = new Set<Oid>();
    for (const entry of await this.read(tree)) {
      if (entry.kind === 'tree') for (const blob of await this.below(entry.oid, depth + 1)) held.add(blob);
      else if (entry.kind === 'blob' && this.blobs.has(entry.oid)) held.add(entry.oid);
    }
    const list = [...held];
    this.known.set(tree, list);
    return list;
  }

  private async read(tree: Oid): Promise<readonly TreeEntry[]> {
    try {
      return await this.store.readTree(tree);
    } catch (error) {
      if (!isObjectFault(error)) throw error;
      return [];
    }
  }
}
