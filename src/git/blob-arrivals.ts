// Every commit that brought one of the blobs that matched: it has the blob at a path where none of its parents has it.
// A merge brings only what neither side had there. For --all-provenance: compares each commit with its parents, along
// the folders that hold such blobs and no others.
import type { Oid } from '../model/oid.ts';
import type { BlobPlaces, TreeReader } from './blob-places.ts';
import type { HistoryCommit } from './history-commits.ts';
import { isObjectFault } from './object-store.ts';
import type { TreeEntry } from './parse-object.ts';

export interface BlobArrival {
  readonly commit: HistoryCommit;
  /** The commit's position in the history. */
  readonly order: number;
  readonly path: string;
}

/** Arrivals that are kept of one blob; `count` goes on. */
const arrivalsMax = 1000;
const folderDepthMax = 2048;

export interface BlobArrivals {
  readonly count: number;
  /** Oldest first. */
  readonly list: readonly BlobArrival[];
}

/** `commits` oldest first. A parent that is not here counts as empty, as at the end of a shallow clone. */
export async function findArrivals(
  store: TreeReader,
  commits: readonly HistoryCommit[],
  blobs: ReadonlySet<Oid>,
  places: Pick<BlobPlaces, 'mayHold'>,
): Promise<Map<Oid, BlobArrivals>> {
  const trees = new Map(commits.map((commit) => [commit.oid, commit.tree]));
  const found = new Map<Oid, { count: number; list: BlobArrival[] }>();
  const reader = new ArrivalReader(store, blobs, places);
  for (const [order, commit] of commits.entries()) {
    const parents = commit.parents.flatMap((parent) => trees.get(parent) ?? []);
    await reader.compare(commit.tree, parents, '', (blob, path) => {
      const held = found.get(blob) ?? { count: 0, list: [] };
      held.count += 1;
      if (held.list.length < arrivalsMax) held.list.push({ commit, order, path });
      found.set(blob, held);
    });
  }
  return found;
}

type OnArrival = (blob: Oid, path: string) => void;

class ArrivalReader {
  private readonly store: TreeReader;
  private readonly blobs: ReadonlySet<Oid>;
  private readonly places: Pick<BlobPlaces, 'mayHold'>;

  constructor(store: TreeReader, blobs: ReadonlySet<Oid>, places: Pick<BlobPlaces, 'mayHold'>) {
    this.store = store;
    this.blobs = blobs;
    this.places = places;
  }

  /** Tells of the blobs below `tree` that none of `parents` (what they have at this path) has there. */
  async compare(
    tree: Oid,
    parents: readonly Oid[],
    prefix: string,
    onArrival: OnArrival,
    depth = 0,
  ): Promise<void> {
    if (parents.includes(tree) || !this.places.mayHold(tree) || depth > folderDepthMax) return;
    const wanted = (await this.read(tree)).filter((entry) => this.counts(entry));
    if (wanted.length === 0) return;
    const others: (readonly TreeEntry[])[] = [];
    for (const parent of parents) others.push(await this.read(parent));
    for (const entry of wanted) {
      const before = others.flatMap((entries) => entries.filter((one) => one.name === entry.name));
      const path = prefix + entry.name;
      if (entry.kind === 'tree') {
        const folders = before.filter((one) => one.kind === 'tree').map((one) => one.oid);
        await this.compare(entry.oid, folders, `${path}/`, onArrival, depth + 1);
      } else if (!before.some((one) => one.oid === entry.oid)) onArrival(entry.oid, path);
    }
  }

  private counts({ kind, oid }: TreeEntry): boolean {
    return kind === 'tree' ? this.places.mayHold(oid) : kind === 'blob' && this.blobs.has(oid);
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
