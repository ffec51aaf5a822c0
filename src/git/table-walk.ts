// The same walk as blob-walk.ts over trees that were read into numbers (pack/tree-entries.ts): many times as fast.
import type { Oid } from '../model/oid.ts';
import type { Reach } from '../model/provenance.ts';
import {
  type BlobBatches,
  type HistoryBlob,
  readTreeOrSkip,
  type Walk,
  type WalkOrigin,
} from './blob-walk.ts';
import { entryItems } from './numbered-trees.ts';
import type { ObjectStore } from './object-store.ts';
import type { EntryNumbers } from './pack/entry-numbers.ts';
import type { SkipList } from './skip-list.ts';

/** What it needs of a repository. */
export interface TableWalkSource {
  readonly trees: EntryNumbers;
  /** For trees that are not as they should be: it says what is wrong. */
  readonly store: Pick<ObjectStore, 'readTree'>;
}

interface Folder {
  readonly tree: number;
  readonly prefix: string;
}

/** A folder that is looked at. */
interface OpenFolder extends Folder {
  readonly origin: WalkOrigin;
  /** Takes the folders in it, the first of them last. */
  readonly open: Folder[];
  /** Takes its blobs. */
  readonly found: HistoryBlob[];
}

/** Remembers which trees and blobs were met, by the numbers that the trees have for them. */
export class TableWalk implements Walk {
  private readonly source: TableWalkSource;
  private readonly skips: SkipList;
  private readonly metTrees: NumberSet;
  private readonly metLinks: NumberSet;
  /** The file name under which a blob was met, plus one: nearly always one, so a Set is made for the second only. */
  private readonly names: Int32Array;
  private readonly lostNames = new Map<number, number>();
  private readonly moreNames = new Map<number, Set<number>>();

  constructor(source: TableWalkSource, skips: SkipList) {
    this.source = source;
    this.skips = skips;
    this.metTrees = new NumberSet(source.trees.count);
    this.metLinks = new NumberSet(source.trees.count);
    this.names = new Int32Array(source.trees.count);
  }

  metTree(oid: Oid): boolean {
    return this.metTrees.has(this.source.trees.numberOf(oid));
  }

  metBlob(oid: Oid): boolean {
    const number = this.source.trees.numberOf(oid);
    return this.metLinks.has(number) || this.nameOf(number) !== 0;
  }

  meetLink(oid: Oid): void {
    this.metLinks.add(this.source.trees.numberOf(oid));
  }

  async *tree(root: Oid, rootPrefix: string, origin: WalkOrigin): BlobBatches {
    const found: HistoryBlob[] = [];
    const open: Folder[] = [{ tree: this.source.trees.numberOf(root), prefix: rootPrefix }];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
      if (this.metTrees.has(folder.tree)) continue;
      this.metTrees.add(folder.tree);
      const entries = folder.tree < 0 ? null : this.source.trees.of(folder.tree);
      if (entries !== null) this.folder(entries, { ...folder, origin, open, found });
      else await this.oddFolder({ ...folder, origin, open, found });
    }
    if (found.length > 0) yield found;
  }

  blob(oid: Oid, path: string, reach: Reach): HistoryBlob[] {
    const name = this.source.trees.numberOfName(path.slice(path.lastIndexOf('/') + 1));
    const again = this.meet(this.source.trees.numberOf(oid), name);
    return again === null ? [] : [{ oid, path, commit: null, reach, again }];
  }

  private folder(entries: Int32Array, { prefix, origin, open, found }: OpenFolder): void {
    const { trees } = this.source;
    const { commit, reach } = origin;
    const first = open.length;
    for (let at = 0; at < entries.length; at += entryItems) {
      const item = entries[at] as number;
      const child = entries[at + 1] as number;
      const kind = trees.kindOf(item);
      if (kind === 'tree') {
        if (!this.metTrees.has(child)) open.push({ tree: child, prefix: `${prefix}${trees.nameOf(item)}/` });
      } else if (kind !== 'blob') {
        this.skips.add({ reason: kind, what: prefix + trees.nameOf(item) });
        this.metLinks.add(child);
      } else {
        const again = this.meet(child, trees.nameNumber(item));
        if (again === null) continue;
        found.push({ oid: trees.oidOf(child), path: prefix + trees.nameOf(item), commit, reach, again });
      }
    }
    // The last one in is the next one out.
    reverseFrom(open, first);
  }

  /** A tree that is not here or not well made. */
  private async oddFolder({ tree, prefix, origin, open, found }: OpenFolder): Promise<void> {
    const { trees, store } = this.source;
    const { reach } = origin;
    const first = open.length;
    for (const { kind, oid, name } of await readTreeOrSkip(store, this.skips, trees.oidOf(tree), {
      prefix,
      reach,
    })) {
      const child = trees.numberOf(oid);
      if (kind === 'tree') open.push({ tree: child, prefix: `${prefix}${name}/` });
      else if (kind !== 'blob') {
        this.skips.add({ reason: kind, what: prefix + name });
        this.metLinks.add(child);
      } else {
        const again = this.meet(child, trees.numberOfName(name));
        if (again !== null) found.push({ oid, path: prefix + name, ...origin, again });
      }
    }
    reverseFrom(open, first);
  }

  /** False for a new blob, true for a known one under a new name, null for nothing new. */
  private meet(blob: number, name: number): boolean | null {
    const known = this.nameOf(blob);
    if (known === name + 1) return null;
    if (known === 0) {
      if (blob >= 0) this.names[blob] = name + 1;
      else this.lostNames.set(blob, name + 1);
      return false;
    }
    const more = this.moreNames.get(blob);
    if (more === undefined) this.moreNames.set(blob, new Set([name]));
    else if (more.has(name)) return null;
    else more.add(name);
    return true;
  }

  private nameOf(blob: number): number {
    return blob >= 0 ? (this.names[blob] as number) : (this.lostNames.get(blob) ?? 0);
  }
}

/** Places in a table, and numbers below zero. */
class NumberSet {
  private readonly flags: Uint8Array;
  private readonly others = new Set<number>();

  constructor(count: number) {
    this.flags = new Uint8Array(count);
  }

  has(number: number): boolean {
    return number >= 0 ? this.flags[number] === 1 : this.others.has(number);
  }

  add(number: number): void {
    if (number >= 0) this.flags[number] = 1;
    else this.others.add(number);
  }
}

function reverseFrom<T>(items: T[], first: number): void {
  for (let low = first, high = items.length - 1; low < high; low += 1, high -= 1) {
    const one = items[low] as T;
    items[low] = items[high] as T;
    items[high] = one;
  }
}
