// Where a history has the blobs that matched: every path, and the first commit that has it there. Trees are read once
// more for it, each once for each path that it stands at; those that hold none of the blobs are not read again. What
// is asked for is known only after the scan, and keeping all entries of all trees until then would cost more memory
// than reading them costs time.
import type { Oid } from '../model/oid.ts';
import type { HistoryCommit } from './history-commits.ts';
import { isObjectFault, type ObjectStore } from './object-store.ts';
import type { TreeEntry } from './parse-object.ts';

export interface BlobPlace {
  readonly path: string;
  /** The earliest commit, in the order of the history, that has the blob at this path. */
  readonly first: HistoryCommit;
  /** The position of `first` in the history. */
  readonly order: number;
}

export interface BlobPlaces {
  /** By the order of the first commits; empty for a blob that no commit has. */
  of(blob: Oid): readonly BlobPlace[];
  /** False for a tree of the history that is known to hold none of the blobs, at any depth. */
  mayHold(tree: Oid): boolean;
}

/** As much of a store as walks over trees need. */
export type TreeReader = Pick<ObjectStore, 'readTree'>;

/** Places a blob is told at. A tree made of the same few trees again and again has more paths than any disk. */
const placesMax = 1000;
/** Paths that one tree is looked at under, for the same reason. */
const pathsOfTreeMax = 64;
const folderDepthMax = 2048;

/** `commits` oldest first. What cannot be read holds nothing: it is among the skips of the history. */
export async function findPlaces(
  store: TreeReader,
  commits: readonly HistoryCommit[],
  blobs: ReadonlySet<Oid>,
): Promise<BlobPlaces> {
  const finder = new PlaceFinder(store, blobs);
  if (blobs.size > 0) {
    for (const [order, first] of commits.entries()) await finder.enter(first.tree, '', 0, { first, order });
  }
  return finder;
}

interface Arrived {
  readonly first: HistoryCommit;
  readonly order: number;
}

class PlaceFinder implements BlobPlaces {
  private readonly store: TreeReader;
  private readonly blobs: ReadonlySet<Oid>;
  private readonly places = new Map<Oid, Map<string, BlobPlace>>();
  /** Trees that hold some of the blobs, with the paths (`prefixes`) at which they were looked at. */
  private readonly holding = new Map<Oid, Set<string>>();
  private readonly clean = new Set<Oid>();

  constructor(store: TreeReader, blobs: ReadonlySet<Oid>) {
    this.store = store;
    this.blobs = blobs;
  }

  of(blob: Oid): readonly BlobPlace[] {
    return [...(this.places.get(blob)?.values() ?? [])];
  }

  mayHold(tree: Oid): boolean {
    return !this.clean.has(tree);
  }

  /** Tells whether the tree holds any of the blobs. */
  async enter(tree: Oid, prefix: string, depth: number, arrived: Arrived): Promise<boolean> {
    if (this.clean.has(tree)) return false;
    const known = this.holding.get(tree);
    if (known !== undefined && (known.has(prefix) || known.size >= pathsOfTreeMax)) return true;
    if (depth > folderDepthMax) return true;
    let holds = false;
    for (const entry of await this.read(tree)) {
      if (entry.kind === 'tree') {
        if (await this.enter(entry.oid, `${prefix}${entry.name}/`, depth + 1, arrived)) holds = true;
      } else if (entry.kind === 'blob' && this.blobs.has(entry.oid)) {
        holds = true;
        this.place(entry.oid, prefix + entry.name, arrived);
      }
    }
    if (!holds) this.clean.add(tree);
    else if (known === undefined) this.holding.set(tree, new Set([prefix]));
    else known.add(prefix);
    return holds;
  }

  private place(blob: Oid, path: string, arrived: Arrived): void {
    const held = this.places.get(blob);
    if (held === undefined) this.places.set(blob, new Map([[path, { path, ...arrived }]]));
    else if (!held.has(path) && held.size < placesMax) held.set(path, { path, ...arrived });
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
