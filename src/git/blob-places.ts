// Where a history has the blobs that matched: every path, and the first commit that has it there. Each tree is looked
// at once for each path that it stands at; those that hold none of the blobs are not looked at again.
import type { Oid } from '../model/oid.ts';
import type { HistoryCommit } from './history-commits.ts';
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
  /** False for a tree (by its number) of which it is known that it holds none of the blobs, at any depth. */
  mayHold(tree: number): boolean;
  /** Whether a blob, by its number, is one of those asked for. */
  isAsked(blob: number): boolean;
}

/** Places a blob is told at. A tree made of the same few trees again and again has more paths than any disk. */
const placesMax = 1000;
/** Paths that one tree is looked at under, for the same reason. */
const pathsOfTreeMax = 64;

const clean = 1;
const holding = 2;

/**
 * `commits` oldest first, `roots` the numbers of their trees. What cannot be read holds nothing: it is among the
 * skips of the history.
 */
export function findPlaces(
  trees: NumberedTrees,
  commits: readonly HistoryCommit[],
  roots: ReadonlyMap<Oid, number>,
  blobs: Iterable<Oid>,
): BlobPlaces {
  const finder = new PlaceFinder(trees, blobs);
  if (finder.asked > 0) {
    for (const [order, first] of commits.entries()) {
      finder.enterCommit(first, order, roots.get(first.oid) ?? -1);
    }
  }
  return finder;
}

class PlaceFinder implements BlobPlaces {
  /** How many of the blobs are here. */
  readonly asked: number;
  private readonly trees: NumberedTrees;
  private readonly wanted: Uint8Array;
  private readonly states: Uint8Array;
  private readonly places = new Map<number, Map<string, BlobPlace>>();
  private readonly prefixes = new Prefixes();
  /** The path that a tree was looked at under, as its number plus one; further ones apart, for there are few. */
  private readonly firstPrefix: Int32Array;
  private readonly morePrefixes = new Map<number, Set<number>>();
  private arrived: { readonly first: HistoryCommit; readonly order: number } | null = null;

  constructor(trees: NumberedTrees, blobs: Iterable<Oid>) {
    this.trees = trees;
    this.wanted = new Uint8Array(trees.count);
    this.states = new Uint8Array(trees.count);
    this.firstPrefix = new Int32Array(trees.count);
    let asked = 0;
    for (const oid of blobs) {
      const number = trees.numberOf(oid);
      if (number < 0) continue;
      this.wanted[number] = 1;
      asked += 1;
    }
    this.asked = asked;
  }

  of(blob: Oid): readonly BlobPlace[] {
    return [...(this.places.get(this.trees.numberOf(blob))?.values() ?? [])];
  }

  mayHold(tree: number): boolean {
    return tree >= 0 && this.states[tree] !== clean;
  }

  isAsked(blob: number): boolean {
    return blob >= 0 && this.wanted[blob] === 1;
  }

  enterCommit(first: HistoryCommit, order: number, root: number): void {
    this.arrived = { first, order };
    this.enter(root, Prefixes.root, 0);
  }

  /** Tells whether the tree holds any of the blobs. */
  private enter(tree: number, prefix: number, depth: number): boolean {
    if (tree < 0 || this.states[tree] === clean) return false;
    if (this.states[tree] === holding && !this.isNewPath(tree, prefix)) return true;
    const entries = depth > folderDepthMax ? null : this.trees.of(tree);
    let holds = false;
    for (let at = 0; entries !== null && at < entries.length; at += entryItems) {
      const item = entries[at] as number;
      const child = entries[at + 1] as number;
      // A child that is asked for is a blob, whatever the mode says: two kinds do not share an id.
      if (child < 0 || (this.states[child] === clean && this.wanted[child] === 0)) continue;
      const kind = this.trees.kindOf(item);
      if (kind === 'tree') {
        const below = this.prefixes.below(prefix, this.trees, item);
        if (this.enter(child, below, depth + 1)) holds = true;
      } else if (kind === 'blob' && this.wanted[child] === 1) {
        holds = true;
        this.place(child, this.prefixes.textOf(prefix) + this.trees.nameOf(item));
      }
    }
    this.states[tree] = holds ? holding : clean;
    if (holds) this.remember(tree, prefix);
    return holds;
  }

  private isNewPath(tree: number, prefix: number): boolean {
    if (this.firstPrefix[tree] === prefix + 1) return false;
    const more = this.morePrefixes.get(tree);
    return more === undefined || (!more.has(prefix) && more.size < pathsOfTreeMax);
  }

  private remember(tree: number, prefix: number): void {
    if (this.firstPrefix[tree] === 0) this.firstPrefix[tree] = prefix + 1;
    else if (this.firstPrefix[tree] !== prefix + 1) {
      const more = this.morePrefixes.get(tree) ?? new Set();
      this.morePrefixes.set(tree, more.add(prefix));
    }
  }

  private place(blob: number, path: string): void {
    if (this.arrived === null) return;
    const held = this.places.get(blob);
    if (held === undefined) this.places.set(blob, new Map([[path, { path, ...this.arrived }]]));
    else if (!held.has(path) && held.size < placesMax) held.set(path, { path, ...this.arrived });
  }
}

/** Paths of folders as numbers: a folder is met in a thousand commits. */
class Prefixes {
  static readonly root = 0;
  private readonly texts = [''];
  /** By the folder's number and the name's. */
  private readonly known = new Map<number, number>();

  /** Each ends in `/`, but for the root's, which is empty. */
  textOf(prefix: number): string {
    return this.texts[prefix] ?? '';
  }

  below(prefix: number, trees: NumberedTrees, item: number): number {
    // Names are fewer than 2 ** 26: each takes more than a byte of some tree.
    const key = prefix * 2 ** 26 + trees.nameNumber(item);
    const held = this.known.get(key);
    if (held !== undefined) return held;
    this.texts.push(`${this.textOf(prefix)}${trees.nameOf(item)}/`);
    this.known.set(key, this.texts.length - 1);
    return this.texts.length - 1;
  }
}
