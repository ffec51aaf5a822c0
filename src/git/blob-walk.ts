// Goes down trees and gives blobs: each tree once, each blob once and once more for each other file name. Part of
// history.ts, which says in which order the trees come.
import type { Oid } from '../model/oid.ts';
import type { Reach } from '../model/provenance.ts';
import type { HistoryCommit } from './history-commits.ts';
import { isObjectFault, type ObjectStore } from './object-store.ts';
import type { Repository } from './open-repository.ts';
import type { TreeEntry } from './parse-object.ts';
import type { SkipList } from './skip-list.ts';
import { skipOf } from './tree-difference.ts';

/** A blob at the first place where it was met. */
export interface HistoryBlob {
  readonly oid: Oid;
  /**
   * `/`-separated, from the repository's root. For what has none: the ref's name for a blob that a ref names
   * itself, `unreachable blob 0123456789ab`, `unreachable tree 0123456789ab/src/a.ts`.
   */
  readonly path: string;
  /** The first commit that has it; null when none does. */
  readonly commit: HistoryCommit | null;
  readonly reach: Reach;
  /**
   * The same content was met before under another file name: for patterns that judge names. A folder that
   * moves whole is not met again.
   */
  readonly again: boolean;
}

/** Whence a tree is walked. */
export interface WalkOrigin {
  readonly commit: HistoryCommit | null;
  readonly reach: Reach;
}

/** What goes down trees, however it reads them. */
export interface Walk {
  metTree(oid: Oid): boolean;
  metBlob(oid: Oid): boolean;
  /** The target of a link is no content of its own. */
  meetLink(oid: Oid): void;
  /** Blobs below a tree, depth first, in the trees' own order. */
  tree(root: Oid, rootPrefix: string, origin: WalkOrigin): FoundBlobs;
  /** A blob that stands in no tree: none when it was met under the name. */
  blob(oid: Oid, path: string, reach: Reach): readonly HistoryBlob[];
}

/** Some at a time: waiting for each of them takes longer than finding it. */
export type BlobBatches = AsyncGenerator<readonly HistoryBlob[], void, undefined>;

/** All at once, or some at a time. */
export type FoundBlobs = readonly HistoryBlob[] | BlobBatches;

/** The same as batches. */
export async function* batchesOf(found: FoundBlobs): BlobBatches {
  if (!isAtHand(found)) yield* found;
  else if (found.length > 0) yield found;
}

export function isAtHand(found: FoundBlobs): found is readonly HistoryBlob[] {
  return Array.isArray(found);
}

/** Remembers which trees and blobs were met. */
export class BlobWalk implements Walk {
  private readonly repository: Repository;
  private readonly skips: SkipList;
  private readonly trees = new Set<Oid>();
  private readonly links = new Set<Oid>();
  /** File names under which a blob was met: nearly always one, so a Set is made for the second only. */
  private readonly names = new Map<Oid, string | Set<string>>();

  constructor(repository: Repository, skips: SkipList) {
    this.repository = repository;
    this.skips = skips;
  }

  metTree(oid: Oid): boolean {
    return this.trees.has(oid);
  }

  metBlob(oid: Oid): boolean {
    return this.names.has(oid) || this.links.has(oid);
  }

  /** The target of a link is no content of its own. */
  meetLink(oid: Oid): void {
    this.links.add(oid);
  }

  /** Goes down depth first, in the trees' own order, on a list of its own rather than on the call stack. */
  async *tree(root: Oid, rootPrefix: string, origin: WalkOrigin): BlobBatches {
    const open: { oid: Oid; prefix: string }[] = [{ oid: root, prefix: rootPrefix }];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
      if (this.trees.has(folder.oid)) continue;
      this.trees.add(folder.oid);
      const { prefix } = folder;
      const below: { oid: Oid; prefix: string }[] = [];
      const found: HistoryBlob[] = [];
      for (const entry of await readTreeOrSkip(this.repository.store, this.skips, folder.oid, {
        prefix,
        reach: origin.reach,
      })) {
        const path = prefix + entry.name;
        if (entry.kind === 'tree') below.push({ oid: entry.oid, prefix: `${path}/` });
        else if (entry.kind !== 'blob') {
          this.skips.add({ reason: entry.kind, what: path });
          this.meetLink(entry.oid);
        } else {
          const again = this.meet(entry.oid, entry.name);
          if (again !== null) found.push({ oid: entry.oid, path, ...origin, again });
        }
      }
      if (found.length > 0) yield found;
      open.push(...below.reverse());
    }
  }

  /** A blob that stands in no tree. */
  blob(oid: Oid, path: string, reach: Reach): HistoryBlob[] {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const again = this.meet(oid, name);
    return again === null ? [] : [{ oid, path, commit: null, reach, again }];
  }

  /** False for a new blob, true for a known one under a new name, null for nothing new. */
  private meet(oid: Oid, name: string): boolean | null {
    const known = this.names.get(oid);
    if (known === undefined) {
      this.names.set(oid, name);
      return false;
    }
    if (known === name) return null;
    if (typeof known === 'string') {
      this.names.set(oid, new Set([known, name]));
      return true;
    }
    if (known.has(name)) return null;
    known.add(name);
    return true;
  }
}

/** The entries of a tree; none where it cannot be read, which is then among the skips. */
export async function readTreeOrSkip(
  store: Pick<ObjectStore, 'readTree'>,
  skips: SkipList,
  oid: Oid,
  { prefix, reach }: { readonly prefix: string; readonly reach: Reach },
): Promise<readonly TreeEntry[]> {
  try {
    return await store.readTree(oid);
  } catch (error) {
    if (!isObjectFault(error)) throw error;
    // Git prunes below what no ref reaches.
    if (reach === 'refs' || error.code !== 'missing-object')
      skips.add({ ...skipOf(error, oid), detail: `${error.message} Folder: ${prefix || '/'}` });
    return [];
  }
}
