// How far an entry of the allowlist reaches: whether what is found would be allowed wherever it stands. Pure.
import { excludeFilter } from '../config/path-filter.ts';
import type { AllowEntry } from '../model/suppression.ts';

/** What an entry makes of a finding that nothing is known of but its pattern and, where it must be asked, its secret. */
type Reach =
  /** Some are not allowed, wherever they stand. */
  | 'some are left'
  /** All are allowed. */
  | 'all'
  /** Those whose secret has one of the entry's values are allowed. */
  | 'by value';

/**
 * What its conditions come to before values are asked. No commit is everywhere, and of dates that counts which a commit of
 * today would have. `path`: of what is found by the name of its file.
 */
export function reachOf(entry: AllowEntry, today: string, path: string | null = null): Reach {
  const { when, paths, values, commits, authoredSince, authoredUntil } = entry;
  const known: boolean[] = [];
  if (paths !== null) known.push(takesIn(paths, path));
  if (commits !== null) known.push(false);
  if (authoredSince !== null || authoredUntil !== null)
    known.push((authoredSince ?? today) <= today && today <= (authoredUntil ?? today));
  const isDecided = when === 'all' ? known.includes(false) : known.includes(true);
  if (isDecided) return when === 'all' ? 'some are left' : 'all';
  if (values !== null) return 'by value';
  return when === 'all' ? 'all' : 'some are left';
}

/** Files that no one glob takes in but one that takes in every file. */
const probes = [
  'README.md',
  'src/app/deep/main.ts',
  '.env',
  'config/app.txt',
  'q7/x-zzz/.w/unheard-of.qqq',
  'Makefile',
];

/** Whether globs take in every file, or with a path each of that name, wherever it is. */
function takesIn(globs: readonly string[], path: string | null): boolean {
  const takes = excludeFilter(globs);
  const paths = path === null ? probes : [path, `q7/${path}`, `x-zzz/.w/${path}`];
  return paths.every(takes);
}
