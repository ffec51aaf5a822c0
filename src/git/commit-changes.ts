// What a commit, or a range as a whole, brings: files and the numbers of their new lines. A merge commit
// brings only what is in none of its parents, as git-diff-tree(1) -c shows it; with one parent this is the
// plain difference.
import { comparedBytesMax } from '../model/limits.ts';
import type { Oid } from '../model/oid.ts';
import { addedLines } from './added-lines.ts';
import { isObjectFault, type ObjectStore } from './object-store.ts';
import type { Commit } from './parse-object.ts';
import { pairRenames } from './rename-detection.ts';
import { diffTrees, type SkipSink, skipOf, type TreeChange, type TreeFile } from './tree-difference.ts';

export interface FileChange {
  /** `/`-separated, from the repository's root. */
  readonly path: string;
  readonly oid: Oid;
  readonly mode: number;
  /**
   * 1-based numbers of the lines that no parent has, ascending; `all` where no parent has the file. Empty
   * only for a file that stands under a new path unchanged.
   */
  readonly addedLines: 'all' | readonly number[];
  /** No parent has this path: the file was added, or moved here. */
  readonly newPath: boolean;
}

/** Where changes are read from. */
export interface ChangeSource {
  readonly store: ObjectStore;
  /** Commits that count as having no parents. */
  readonly shallow: ReadonlySet<Oid>;
}

/** What a commit brings against all its parents. Objects that cannot be read are told to `onSkip`. */
export async function commitChanges(
  source: ChangeSource,
  commit: Commit,
  onSkip: SkipSink,
): Promise<FileChange[]> {
  const parents = source.shallow.has(commit.oid) ? [] : commit.parents;
  const trees: (Oid | null)[] = [];
  for (const parent of parents) trees.push(await treeOf(source.store, parent, onSkip));
  return treeChanges(source.store, trees, commit.tree, onSkip);
}

/**
 * The net difference between two commits; `base` null stands for an empty tree. Throws the store's Faults.
 */
export async function netChanges(
  store: ObjectStore,
  base: Oid | null,
  head: Oid,
  onSkip: SkipSink,
): Promise<FileChange[]> {
  const before = base === null ? null : (await store.readCommit(base)).tree;
  return treeChanges(store, [before], (await store.readCommit(head)).tree, onSkip);
}

/**
 * What a tree brings against others: lines that are in none of them. No others, or null, stand for an empty
 * tree.
 */
export async function treeChanges(
  store: ObjectStore,
  before: readonly (Oid | null)[],
  after: Oid,
  onSkip: SkipSink,
): Promise<FileChange[]> {
  const perParent: TreeChange[][] = [];
  for (const tree of before.length === 0 ? [null] : before) {
    perParent.push(await diffTrees(store, tree, after, onSkip));
  }
  return joinChanges(store, perParent, onSkip);
}

/** Joins the differences of one newer side against each of its parents: what differs from all of them. */
export async function joinChanges(
  store: ObjectStore,
  perParent: readonly (readonly TreeChange[])[],
  onSkip: SkipSink,
): Promise<FileChange[]> {
  const shared = keepShared(perParent);
  const origins: Map<string, TreeFile | null>[] = [];
  for (const changes of shared) {
    const paired = await pairRenames(store, changes);
    origins.push(
      new Map(paired.flatMap(({ before, after }) => (after === null ? [] : [[keyOf(after), before]]))),
    );
  }
  const joined: FileChange[] = [];
  for (const { after } of shared[0] ?? []) {
    if (after === null) continue;
    const olds = origins.map((origin) => origin.get(keyOf(after)) ?? null);
    const change = await fileChange(store, after, olds, onSkip);
    if (change !== null) joined.push(change);
  }
  return joined;
}

/** Leaves out of each difference the newer files that are not in every one: they equal some parent's. */
function keepShared(perParent: readonly (readonly TreeChange[])[]): (readonly TreeChange[])[] {
  if (perParent.length < 2) return [...perParent];
  const counts = new Map<string, number>();
  for (const changes of perParent) {
    for (const key of new Set(changes.flatMap(({ after }) => (after === null ? [] : keyOf(after))))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return perParent.map((changes) =>
    changes.filter(({ after }) => after === null || counts.get(keyOf(after)) === perParent.length),
  );
}

function keyOf(file: TreeFile): string {
  return `${file.oid} ${file.path}`;
}

async function fileChange(
  store: ObjectStore,
  after: TreeFile,
  olds: readonly (TreeFile | null)[],
  onSkip: SkipSink,
): Promise<FileChange | null> {
  if (after.kind !== 'blob') {
    onSkip({ reason: after.kind, what: after.path });
    return null;
  }
  const newPath = olds.every((old) => old?.path !== after.path);
  const { path, oid, mode } = after;
  const blobs = olds.map((old) => (old?.kind === 'blob' ? old.oid : null));
  if (blobs.includes(oid)) return newPath ? { path, oid, mode, addedLines: [], newPath } : null;
  try {
    const lines = await linesInNone(store, oid, blobs);
    return lines.length === 0 && !newPath ? null : { path, oid, mode, addedLines: lines, newPath };
  } catch (error) {
    if (!isObjectFault(error)) throw error;
    onSkip(skipOf(error, path));
    return null;
  }
}

/**
 * Lines of a blob that are in none of the older ones. An older one that cannot be read, or is huge, has no
 * lines.
 */
async function linesInNone(
  store: ObjectStore,
  oid: Oid,
  olds: readonly (Oid | null)[],
): Promise<'all' | number[]> {
  let added: number[] | null = null;
  for (const old of new Set(olds)) {
    if (old === null) continue;
    const before = await readOld(store, old);
    if (before === null) continue;
    const after = await store.readBlob(oid);
    if (after.length > comparedBytesMax) return 'all';
    const lines = addedLines(before, after);
    const held = new Set(lines);
    added = added === null ? lines : added.filter((line) => held.has(line));
    if (added.length === 0) return added;
  }
  return added ?? 'all';
}

async function readOld(store: ObjectStore, oid: Oid): Promise<Uint8Array | null> {
  try {
    const bytes = await store.readBlob(oid);
    return bytes.length > comparedBytesMax ? null : bytes;
  } catch (error) {
    if (!isObjectFault(error)) throw error;
    return null;
  }
}

async function treeOf(store: ObjectStore, commit: Oid, onSkip: SkipSink): Promise<Oid | null> {
  try {
    return (await store.readCommit(commit)).tree;
  } catch (error) {
    if (!isObjectFault(error)) throw error;
    onSkip(skipOf(error, commit));
    return null;
  }
}
