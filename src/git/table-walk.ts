// The same walk as blob-walk.ts over trees that were read into numbers (pack/tree-entries.ts): many times as fast. Of a
// tree only that is looked at which was not met in one that it is a delta of, or that is a delta of it.
import type { Oid } from '../model/oid.ts';
import type { Reach } from '../model/provenance.ts';
import {
  type BlobBatches,
  type FoundBlobs,
  type HistoryBlob,
  readTreeOrSkip,
  type Walk,
  type WalkOrigin,
} from './blob-walk.ts';
import type { HistoryCommit } from './history-commits.ts';
import { entryItems } from './numbered-trees.ts';
import type { ObjectStore } from './object-store.ts';
import type { EntryNumbers } from './pack/entry-numbers.ts';
import { PathNumbers, top } from './path-numbers.ts';
import type { SkipList } from './skip-list.ts';

/** What it needs of a repository. */
export interface TableWalkSource {
  readonly trees: EntryNumbers;
  /** For trees that are not as they should be: it says what is wrong. */
  readonly store: Pick<ObjectStore, 'readTree'>;
}

/** A blob of which texts are made when they are asked for. */
export class NumberedBlob implements HistoryBlob {
  /** As trees number it. */
  readonly number: number;
  /** Among the paths of the walk. */
  readonly pathNumber: number;
  readonly commit: HistoryCommit | null;
  readonly reach: Reach;
  readonly again: boolean;
  private readonly walk: TableWalk;

  constructor(walk: TableWalk, number: number, pathNumber: number, origin: WalkOrigin, again: boolean) {
    this.walk = walk;
    this.number = number;
    this.pathNumber = pathNumber;
    this.commit = origin.commit;
    this.reach = origin.reach;
    this.again = again;
  }

  get oid(): Oid {
    return this.walk.trees.oidOf(this.number);
  }

  get path(): string {
    return this.walk.paths.textOf(this.pathNumber);
  }
}

/** Where a walk down one root is. */
interface Descent {
  readonly origin: WalkOrigin;
  /** Trees to be entered and the numbers of their paths, in turn; the next one last. */
  readonly open: number[];
  readonly found: NumberedBlob[];
}

/** A tree that cannot be walked as the others, under the number of its path. */
interface OddFolder {
  readonly tree: number;
  readonly folder: number;
}

/** Remembers which trees and blobs were met, by the numbers that the trees have for them. */
export class TableWalk implements Walk {
  readonly trees: EntryNumbers;
  readonly paths: PathNumbers;
  private readonly source: TableWalkSource;
  private readonly skips: SkipList;
  /** For each tree the number of the root, from 1 on, whose walk met it. */
  private readonly metTrees: MetTrees;
  private readonly metLinks: NumberSet;
  /** The file name under which a blob was met, plus one: nearly always one, so a Set is made for the second only. */
  private readonly names: Int32Array;
  private readonly lostNames = new Map<number, number>();
  private readonly moreNames = new Map<number, Set<number>>();
  private roots = 0;

  constructor(source: TableWalkSource, skips: SkipList) {
    const { trees } = source;
    this.source = source;
    this.trees = trees;
    this.skips = skips;
    this.paths = new PathNumbers({ textOf: (name) => trees.textOfName(name) });
    this.metTrees = new MetTrees(trees.count);
    this.metLinks = new NumberSet(trees.count);
    this.names = new Int32Array(trees.count);
  }

  metTree(oid: Oid): boolean {
    return this.metTrees.rootOf(this.trees.numberOf(oid)) > 0;
  }

  metBlob(oid: Oid): boolean {
    const number = this.trees.numberOf(oid);
    return this.metLinks.has(number) || this.nameOf(number) !== 0;
  }

  meetLink(oid: Oid): void {
    this.metLinks.add(this.trees.numberOf(oid));
  }

  tree(root: Oid, rootPrefix: string, origin: WalkOrigin): FoundBlobs {
    this.roots += 1;
    const folder = rootPrefix === '' ? top : this.paths.ofText(rootPrefix);
    const descent: Descent = { origin, open: [this.trees.numberOf(root), folder], found: [] };
    const odd = this.descend(descent);
    return odd === null ? descent.found : this.descendOddly(descent, odd);
  }

  blob(oid: Oid, path: string, reach: Reach): HistoryBlob[] {
    const name = this.trees.numberOfName(path.slice(path.lastIndexOf('/') + 1));
    const number = this.trees.numberOf(oid);
    const again = this.meet(number, name);
    if (again === null) return [];
    return [new NumberedBlob(this, number, this.paths.ofText(path), { commit: null, reach }, again)];
  }

  /** Whether everything below a tree was gone through: the walk down the root at hand is not done yet. */
  private readonly isDone = (tree: number): boolean => {
    const root = this.metTrees.rootOf(tree);
    return root > 0 && root < this.roots;
  };

  /** Goes down until all is done, or to a tree that is not here or not well made, which is given with its path. */
  private descend(descent: Descent): OddFolder | null {
    const { open } = descent;
    while (open.length > 0) {
      const folder = open.pop() as number;
      const tree = open.pop() as number;
      if (this.metTrees.rootOf(tree) > 0) continue;
      this.metTrees.add(tree, this.roots);
      const entries = tree < 0 ? null : this.trees.news(tree, this.isDone);
      if (entries === null) return { tree, folder };
      this.folder(entries, folder, descent);
    }
    return null;
  }

  private async *descendOddly(descent: Descent, first: OddFolder): BlobBatches {
    for (let odd: OddFolder | null = first; odd !== null; odd = this.descend(descent)) {
      await this.oddFolder(odd.tree, odd.folder, descent);
    }
    if (descent.found.length > 0) yield descent.found;
  }

  private folder(entries: Int32Array, folder: number, { origin, open, found }: Descent): void {
    const { trees, paths } = this;
    const first = open.length;
    for (let at = 0; at < entries.length; at += entryItems) {
      const item = entries[at] as number;
      const child = entries[at + 1] as number;
      const name = trees.nameNumber(item);
      const kind = trees.kindOf(item);
      if (kind === 'blob') {
        // What is met the most often by far: one that was met under the same name.
        const again = this.names[child] === name + 1 ? null : this.meet(child, name);
        if (again === null) continue;
        found.push(new NumberedBlob(this, child, paths.within(folder, name), origin, again));
      } else if (kind === 'tree') {
        if (this.metTrees.rootOf(child) === 0) open.push(child, paths.within(folder, name));
      } else {
        this.skips.add({ reason: kind, what: paths.prefixOf(folder) + trees.nameOf(item) });
        this.metLinks.add(child);
      }
    }
    // The last one in is the next one out.
    reversePairs(open, first);
  }

  /** A tree that is not here or not well made. */
  private async oddFolder(tree: number, folder: number, { origin, open, found }: Descent): Promise<void> {
    const { trees, paths, skips } = this;
    const prefix = paths.prefixOf(folder);
    const first = open.length;
    const { reach } = origin;
    for (const { kind, oid, name } of await readTreeOrSkip(this.source.store, skips, trees.oidOf(tree), {
      prefix,
      reach,
    })) {
      const child = trees.numberOf(oid);
      const nameNumber = trees.numberOfName(name);
      if (kind === 'tree') open.push(child, paths.within(folder, nameNumber));
      else if (kind !== 'blob') {
        skips.add({ reason: kind, what: prefix + name });
        this.metLinks.add(child);
      } else {
        const again = this.meet(child, nameNumber);
        if (again === null) continue;
        found.push(new NumberedBlob(this, child, paths.within(folder, nameNumber), origin, again));
      }
    }
    reversePairs(open, first);
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

/** For each tree a number; those that are not in the table are below zero. */
class MetTrees {
  private readonly roots: Int32Array;
  private readonly others = new Map<number, number>();

  constructor(count: number) {
    this.roots = new Int32Array(count);
  }

  /** 0 for none. */
  rootOf(tree: number): number {
    return tree >= 0 ? (this.roots[tree] as number) : (this.others.get(tree) ?? 0);
  }

  add(tree: number, root: number): void {
    if (tree >= 0) this.roots[tree] = root;
    else this.others.set(tree, root);
  }
}

/** Reverses the order of pairs from a place on. */
function reversePairs(items: number[], first: number): void {
  for (let low = first, high = items.length - 2; low < high; low += 2, high -= 2) {
    for (let i = 0; i < 2; i += 1) {
      const one = items[low + i] as number;
      items[low + i] = items[high + i] as number;
      items[high + i] = one;
    }
  }
}
