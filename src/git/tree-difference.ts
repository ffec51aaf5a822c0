// Compares two trees: which files came, went or changed. Subtrees with equal ids are not read. What git
// diff-tree(1) does, without its guesses; renames are paired in rename-detection.ts.
import type { Oid } from '../model/oid.ts';
import type { Skip, SkipReason } from '../model/report.ts';
import { isObjectFault, type ObjectStore } from './object-store.ts';
import type { EntryKind, TreeEntry } from './parse-object.ts';

/** A file as a tree or the index holds it. */
export interface TreeFile {
  /** `/`-separated, from the repository's root. */
  readonly path: string;
  readonly kind: Exclude<EntryKind, 'tree'>;
  readonly mode: number;
  readonly oid: Oid;
}

/** One path that differs: `before` null when it was added, `after` null when it was removed. */
export interface TreeChange {
  readonly before: TreeFile | null;
  readonly after: TreeFile | null;
}

/** Told of everything that is not scanned. */
export type SkipSink = (skip: Skip) => void;

/** Folders deeper than this are not entered: no checkout could hold them. */
const folderDepthMax = 2048;

/** A tree that names few others again and again can hold more files than any disk: beyond this it is left. */
const changesMax = 2_000_000;

/**
 * Changes by path, folders in the order of `after`'s tree. A tree that is null counts as empty. A subtree
 * that cannot be read is told to `onSkip`; when it is the older side's, everything in the newer one counts
 * as added.
 */
export async function diffTrees(
  store: ObjectStore,
  before: Oid | null,
  after: Oid | null,
  onSkip: SkipSink,
): Promise<TreeChange[]> {
  const changes: TreeChange[] = [];
  await diffFolder(store, { before, after, prefix: '', depth: 0 }, onSkip, changes);
  return changes;
}

/** All files of a tree, in its order. Folders for which `isKnown` holds are left out; their paths end in `/`. */
export async function listTree(
  store: ObjectStore,
  tree: Oid | null,
  onSkip: SkipSink,
  { prefix = '', isKnown }: ListOptions = {},
): Promise<TreeFile[]> {
  const changes: TreeChange[] = [];
  const folder = { before: null, after: tree, prefix, depth: 0 };
  await diffFolder(store, isKnown === undefined ? folder : { ...folder, isKnown }, onSkip, changes);
  return changes.flatMap((change) => change.after ?? []);
}

export interface ListOptions {
  /** Of all paths; ends in `/` when it is not empty. */
  readonly prefix?: string;
  readonly isKnown?: (folder: string, tree: Oid) => boolean;
}

const skipReasons: Readonly<Record<string, SkipReason>> = {
  'missing-object': 'missing',
  'object-too-large': 'too-large',
};

/** The skip for an object that could not be read. */
export function skipOf(fault: Error & { code: string }, what: string): Skip {
  return { reason: skipReasons[fault.code] ?? 'unreadable', what, detail: fault.message };
}

interface FolderPair {
  readonly before: Oid | null;
  readonly after: Oid | null;
  /** Empty, or ends in `/`. */
  readonly prefix: string;
  readonly depth: number;
  readonly isKnown?: (folder: string, tree: Oid) => boolean;
}

async function diffFolder(
  store: ObjectStore,
  pair: FolderPair,
  onSkip: SkipSink,
  changes: TreeChange[],
): Promise<void> {
  if (pair.before === pair.after) return;
  if (pair.after !== null && pair.isKnown?.(pair.prefix, pair.after) === true) return;
  if (pair.depth > folderDepthMax || changes.length >= changesMax) {
    const detail = pair.depth > folderDepthMax ? 'folders nested too deeply' : 'too many files';
    onSkip({ reason: 'unreadable', what: firstFolder(pair.prefix), detail });
    return;
  }
  const before = keyed(await readEntries(store, pair.before, pair.prefix, onSkip));
  const after = keyed(await readEntries(store, pair.after, pair.prefix, onSkip));
  for (const [key, entry] of after) {
    await diffEntry(store, pair, { before: before.get(key), after: entry }, onSkip, changes);
  }
  for (const [key, entry] of before) {
    if (!after.has(key)) await diffEntry(store, pair, { before: entry, after: undefined }, onSkip, changes);
  }
}

async function diffEntry(
  store: ObjectStore,
  pair: FolderPair,
  entries: { before: TreeEntry | undefined; after: TreeEntry | undefined },
  onSkip: SkipSink,
  changes: TreeChange[],
): Promise<void> {
  const { before, after } = entries;
  if (before?.oid === after?.oid && before?.mode === after?.mode) return;
  const oldTree = before?.kind === 'tree' ? before.oid : null;
  const newTree = after?.kind === 'tree' ? after.oid : null;
  const oldFile = fileOf(before, pair.prefix);
  const newFile = fileOf(after, pair.prefix);
  if (oldFile !== null || newFile !== null) changes.push({ before: oldFile, after: newFile });
  if (oldTree === null && newTree === null) return;
  const prefix = `${pair.prefix}${after?.name ?? before?.name ?? ''}/`;
  await diffFolder(
    store,
    { ...pair, before: oldTree, after: newTree, prefix, depth: pair.depth + 1 },
    onSkip,
    changes,
  );
}

function firstFolder(prefix: string): string {
  return prefix.slice(0, prefix.indexOf('/') + 1);
}

function fileOf(entry: TreeEntry | undefined, prefix: string): TreeFile | null {
  if (entry === undefined || entry.kind === 'tree') return null;
  return { path: prefix + entry.name, kind: entry.kind, mode: entry.mode, oid: entry.oid };
}

/**
 * By name; a name that comes again (a tree made to deceive, or names that look alike) keeps an entry of its
 * own.
 */
function keyed(entries: readonly TreeEntry[]): Map<string, TreeEntry> {
  const byName = new Map<string, TreeEntry>();
  for (const entry of entries) {
    let key = entry.name;
    while (byName.has(key)) key += '\0';
    byName.set(key, entry);
  }
  return byName;
}

async function readEntries(
  store: ObjectStore,
  tree: Oid | null,
  prefix: string,
  onSkip: SkipSink,
): Promise<readonly TreeEntry[]> {
  if (tree === null) return [];
  try {
    return await store.readTree(tree);
  } catch (error) {
    if (!isObjectFault(error)) throw error;
    onSkip(skipOf(error, prefix === '' ? tree : prefix));
    return [];
  }
}
