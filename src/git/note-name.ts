// Which object a note is about. git-notes(1): a ref below refs/notes/ has a tree whose files are named by object ids,
// in folders of two digits where there are many.
import { isOid, type Oid } from '../model/oid.ts';
import type { History } from './history.ts';
import type { HistoryCommit } from './history-commits.ts';

/** The commits that refs below refs/notes/ reach. */
export function notesCommits(history: History): ReadonlySet<Oid> {
  const byId = new Map<Oid, HistoryCommit>();
  const open = history.tips.filter((tip) => tip.ref.startsWith('refs/notes/')).map((tip) => tip.oid);
  const seen = new Set<Oid>(open);
  if (open.length === 0) return seen;
  for (const commit of history.commits) byId.set(commit.oid, commit);
  for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
    for (const parent of byId.get(oid)?.parents ?? []) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      open.push(parent);
    }
  }
  return seen;
}

/** The object that the file of a notes tree is about; null when it is no note. */
export function notedOid(path: string): Oid | null {
  const name = path.replaceAll('/', '');
  return isOid(name) && /^(?:[0-9a-f]{2}\/)*[0-9a-f]+$/.test(path) ? (name as Oid) : null;
}
