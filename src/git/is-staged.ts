// Whether files are all part of the next commit: told apart from files that somebody asks for besides.
import { join } from 'node:path';
import { entryAt } from './blob-at.ts';
import { readIndex } from './index-file.ts';
import type { Repository } from './open-repository.ts';
import { readSmallFile } from './small-file.ts';

/**
 * Whether each path is in the index and is not as HEAD has it. While a merge is under way all are taken to be: what is
 * resolved as HEAD has it is part of the commit too. `indexFile` as for `stagedChanges`.
 */
export async function areStaged(
  repository: Repository,
  paths: readonly string[],
  indexFile?: string,
): Promise<boolean> {
  const { gitDir } = repository.place;
  if ((await readSmallFile(join(gitDir, 'MERGE_HEAD'), 64 * 1024)) !== null) return true;
  const staged = new Map((await readIndex(gitDir, 20, indexFile)).map((entry) => [entry.path, entry]));
  const head = await repository.head();
  for (const path of paths) {
    const entry = staged.get(path);
    if (entry === undefined) return false;
    const committed =
      head.kind === 'broken' || head.oid === null ? null : await entryAt(repository.store, head.oid, path);
    if (committed?.oid === entry.oid && committed.mode === entry.mode) return false;
  }
  return true;
}
