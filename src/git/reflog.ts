// Reads the reflogs: where HEAD and the branches stood, also before `git reset` and `git commit --amend`.
// gitrepository-layout(5), "logs"; git-reflog(1). Which of them count is what git rev-list --reflog says: those of
// the common directory and of every linked worktree.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isOid, isZeroOid, type Oid } from '../model/oid.ts';
import type { RepositoryPlace } from './locate-repository.ts';
import { readSmallFile } from './small-file.ts';

export interface Reflog {
  /** `HEAD`, `refs/heads/main`, `worktrees/second/HEAD`. */
  readonly ref: string;
  /** Old and new ids, oldest first, each once. */
  readonly oids: readonly Oid[];
  /** The messages of the lines of its file, so that their numbers agree. */
  readonly messages: string;
}

const logBytesMax = 256 * 1024 * 1024;
const folderDepthMax = 64;
const tab = 0x09;

/** All reflogs by name. What cannot be read is left out: a reflog is a convenience of one clone. */
export async function readReflogs(place: RepositoryPlace): Promise<Reflog[]> {
  const logs: Reflog[] = [];
  await addLogs(join(place.commonDir, 'logs'), '', 0, logs);
  const worktrees = join(place.commonDir, 'worktrees');
  for (const name of (await readdir(worktrees).catch(() => [])).sort()) {
    await addLogs(join(worktrees, name, 'logs'), `worktrees/${name}/`, 0, logs);
  }
  return logs;
}

async function addLogs(folder: string, prefix: string, depth: number, logs: Reflog[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (depth < folderDepthMax) await addLogs(path, `${prefix}${entry.name}/`, depth + 1, logs);
    } else if (entry.isFile() && !entry.name.endsWith('.lock')) {
      const bytes = await readSmallFile(path, logBytesMax).catch(() => null);
      if (bytes !== null) logs.push(parseReflog(prefix + entry.name, bytes));
    }
  }
}

/** A line: old id, new id, person and time, a tab, the message. */
function parseReflog(ref: string, bytes: Buffer): Reflog {
  const oids = new Set<Oid>();
  const messages: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf(0x0a, at);
    const end = found === -1 ? bytes.length : found;
    const line = bytes.subarray(at, end);
    for (const word of line.toString('latin1', 0, 81).split(' ', 2)) {
      if (isOid(word) && !isZeroOid(word)) oids.add(word.toLowerCase() as Oid);
    }
    const gap = line.indexOf(tab);
    messages.push(gap === -1 ? '' : line.toString('utf8', gap + 1));
    at = end + 1;
  }
  return { ref, oids: [...oids], messages: messages.join('\n') };
}
