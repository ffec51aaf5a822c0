// What the index holds and perhaps no commit does: the main work tree's and those of linked worktrees, as git rev-list
// --indexed-objects counts them.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../model/fault.ts';
import { type IndexEntry, readIndex } from './index-file.ts';
import type { RepositoryPlace } from './locate-repository.ts';

/** Entries of all indexes that can be read; a broken one is some other command's matter. */
export async function readIndexes(place: RepositoryPlace): Promise<IndexEntry[]> {
  const worktrees = join(place.commonDir, 'worktrees');
  const names = (await readdir(worktrees).catch(() => [])).sort();
  const entries: IndexEntry[] = [];
  for (const gitDir of [place.commonDir, ...names.map((name) => join(worktrees, name))]) {
    try {
      entries.push(...(await readIndex(gitDir)));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
    }
  }
  return entries;
}
