// Where a history has the blobs that matched: every path, and the first commit that has it there. Each tree that holds
// any of them is looked at once for each path that it stands at.
import type { Oid } from '../model/oid.ts';
import type { HistoryCommit } from './history-commits.ts';
import type { HoldingTrees } from './holding-trees.ts';
import { entryItems, folderDepthMax, type NumberedTrees } from './numbered-trees.ts';

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
}

/** Places a blob is told at. A tree made of the same few trees again and again has more paths than any disk. */
const placesMax = 1000;
/** Paths that one tree is looked at under, for the same reason. */
const pathsOfTreeMax = 64;

/**
 * `commits` oldest first, `roots` the numbers of their trees. What cannot be read holds nothing: it is among the
 * skips of the history.
 */
export function findPlaces(
  holding: HoldingTrees,
  commits: readonly HistoryCommit[],
  roots: ReadonlyMap<Oid, number>,
): BlobPlaces {
  const finder = new PlaceFinder(holding);
  if (holding.asked > 0) {
    for (const [order, first] of commits.entries()) {
      finder.enterCommit(first, order, roots.get(first.oid) ?? -1);
    }
  }
  return finder;
}

class PlaceFinder implements BlobPlaces {
  private readonly holding: HoldingTrees;
  /** By the blob's number and the path's. */
  private readonly places = new Map<number, Map<number, BlobPlace>>();
  private readonly prefixes: Prefixes;
  /** The path that a tree was looked at under, as its number plus one; further ones apart, for there are few. */
  private readonly firstPrefix: Int32Array;
  private readonly morePrefixes = new Map<number, Set<number>>();
  private arrived: { readonly first: HistoryCommit; readonly order: number } | null = null;

  constructor(holding: HoldingTrees) {
    this.holding = holding;
    this.prefixes = new Prefixes(holding.trees);
    this.firstPrefix = new Int32Array(holding.trees.count);
  }

  of(blob: Oid): readonly BlobPlace[] {
    return [...(this.places.get(this.holding.trees.numberOf(blob))?.values() ?? [])];
  }

  enterCommit(first: HistoryCommit, order: number, root: number): void {
    this.arrived = { first, order };
    this.enter(root, Prefixes.root, 0);
  }

  private enter(tree: number, prefix: number, depth: number): void {
    const { trees } = this.holding;
    if (tree < 0 || this.firstPrefix[tree] === prefix + 1 || depth > folderDepthMax) return;
    const entries = this.holding.of(tree);
    if (entries.length === 0 || !this.isNewPath(tree, prefix)) return;
    for (let at = 0; at < entries.length; at += entryItems) {
      const item = entries[at] as number;
      const child = entries[at + 1] as number;
      if (trees.kindOf(item) === 'blob') this.place(child, prefix, item);
      else this.enter(child, this.prefixes.below(prefix, item), depth + 1);
    }
  }

  /** Remembers the path, too. */
  private isNewPath(tree: number, prefix: number): boolean {
    if (this.firstPrefix[tree] === 0) {
      this.firstPrefix[tree] = prefix + 1;
      return true;
    }
    const more = this.morePrefixes.get(tree) ?? new Set();
    if (more.has(prefix) || more.size >= pathsOfTreeMax) return false;
    this.morePrefixes.set(tree, more.add(prefix));
    return true;
  }

  private place(blob: number, prefix: number, item: number): void {
    if (this.arrived === null) return;
    const held = this.places.get(blob);
    const key = this.prefixes.keyOf(prefix, item);
    if (held !== undefined && (held.has(key) || held.size >= placesMax)) return;
    const place = { path: this.prefixes.textOf(prefix) + this.holding.trees.nameOf(item), ...this.arrived };
    if (held === undefined) this.places.set(blob, new Map([[key, place]]));
    else held.set(key, place);
  }
}

/** Paths of folders as numbers: a folder is met in a thousand commits. */
class Prefixes {
  static readonly root = 0;
  private readonly trees: NumberedTrees;
  private readonly texts = [''];
  /** By the folder's number and the name's. */
  private readonly known = new Map<number, number>();

  constructor(trees: NumberedTrees) {
    this.trees = trees;
  }

  /** Each ends in `/`, but for the root's, which is empty. */
  textOf(prefix: number): string {
    return this.texts[prefix] ?? '';
  }

  /** A number for the path of an entry in a folder. */
  keyOf(prefix: number, item: number): number {
    // Names are fewer than 2 ** 26: each takes more than a byte of some tree.
    return prefix * 2 ** 26 + this.trees.nameNumber(item);
  }

  below(prefix: number, item: number): number {
    const key = this.keyOf(prefix, item);
    const held = this.known.get(key);
    if (held !== undefined) return held;
    this.texts.push(`${this.textOf(prefix)}${this.trees.nameOf(item)}/`);
    this.known.set(key, this.texts.length - 1);
    return this.texts.length - 1;
  }
}
