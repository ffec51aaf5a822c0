// What the next commit would add: the index against HEAD's tree, and against the other side when a merge is
// under way. Like git diff --cached; gitformat-index(5) for what may stand in the index.
import { join } from 'node:path';
import { isOid, type Oid } from '../model/oid.ts';
import type { Skip } from '../model/report.ts';
import { type FileChange, joinChanges } from './commit-changes.ts';
import { type IndexEntry, openIndex } from './index-file.ts';
import type { Repository } from './open-repository.ts';
import { entryKind } from './parse-object.ts';
import { readSmallFile } from './small-file.ts';
import { listTree, type SkipSink, type TreeChange, type TreeFile } from './tree-difference.ts';

export interface StagedChanges {
  readonly changes: readonly FileChange[];
  readonly skips: readonly Skip[];
}

const mergeHeadBytesMax = 64 * 1024;

/**
 * Files of the index that HEAD has not, with the numbers of their new lines. Before the first commit, all
 * of them. Paths with an unresolved conflict are skips: Git would not commit them. `indexFile` is the absolute
 * path of the index to read instead of the repository's own: Git makes one for `commit --all` and for
 * `commit FILE` and tells its hooks in GIT_INDEX_FILE (githooks(5)). Throws a Fault for an index that cannot
 * be read.
 */
export async function stagedChanges(repository: Repository, indexFile?: string): Promise<StagedChanges> {
  const skips: Skip[] = [];
  const onSkip: SkipSink = (skip) => skips.push(skip);
  const index = await openIndex(repository.place.gitDir, 20, indexFile);
  const parents = await parentTrees(repository);
  // Folders that are as HEAD has them. What a merge brings differs from one side or the other.
  const same = new Set<string>();
  const isKnown = (folder: string, tree: Oid): boolean => {
    const isSame = parents.length === 1 && index.trees.get(folder) === tree;
    if (isSame) same.add(folder);
    return isSame;
  };
  const unread: Skip[] = [];
  const onUnread: SkipSink = (skip) => unread.push(skip);
  const before: TreeFile[][] = [];
  for (const tree of parents) before.push(await listTree(repository.store, tree, onUnread, { isKnown }));
  const staged = await stagedFiles(repository, index.entries(same), onSkip);
  skips.push(...unread);
  const perParent = before.map((files) => compare(files, staged));
  return { changes: await joinChanges(repository.store, perParent, onSkip), skips };
}

async function stagedFiles(
  repository: Repository,
  entries: readonly IndexEntry[],
  onSkip: SkipSink,
): Promise<TreeFile[]> {
  const files: TreeFile[] = [];
  const conflicts = new Set<string>();
  for (const entry of entries) {
    if (entry.stage !== 0) conflicts.add(entry.path);
    else if (!entry.intentToAdd) files.push(...(await filesOf(repository, entry, onSkip)));
  }
  for (const path of conflicts) {
    onSkip({ reason: 'unreadable', what: path, detail: 'its merge conflict is not resolved' });
  }
  return files;
}

/** A folder of a sparse index stands for all files of its tree. */
async function filesOf(repository: Repository, entry: IndexEntry, onSkip: SkipSink): Promise<TreeFile[]> {
  const { path, mode, oid } = entry;
  const kind = entryKind(mode);
  if (kind !== 'tree') return [{ path, mode, oid, kind }];
  return listTree(repository.store, oid, onSkip, { prefix: path.endsWith('/') ? path : `${path}/` });
}

/** Null stands for the empty tree before the first commit. */
async function parentTrees(repository: Repository): Promise<(Oid | null)[]> {
  const head = await repository.head();
  if (head.kind === 'broken' || head.oid === null) return [null];
  const merged = await readSmallFile(join(repository.place.gitDir, 'MERGE_HEAD'), mergeHeadBytesMax);
  const others = (merged?.toString('latin1') ?? '').split(/\s+/).filter((word): word is Oid => isOid(word));
  const trees: Oid[] = [];
  for (const oid of [head.oid, ...others]) trees.push((await repository.store.readCommit(oid)).tree);
  return trees;
}

function compare(before: readonly TreeFile[], after: readonly TreeFile[]): TreeChange[] {
  const olds = new Map(before.map((file) => [file.path, file]));
  const changes: TreeChange[] = [];
  const seen = new Set<string>();
  for (const file of after) {
    const old = olds.get(file.path) ?? null;
    seen.add(file.path);
    if (old?.oid !== file.oid || old.kind !== file.kind) changes.push({ before: old, after: file });
  }
  for (const file of before) if (!seen.has(file.path)) changes.push({ before: file, after: null });
  return changes;
}
