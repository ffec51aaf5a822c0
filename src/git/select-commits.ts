// Which commits --since and --until select. The time is the committer's, and both bounds count, as in `git log`
// (git-log(1), --since, --until); every commit is asked for itself, as with --since-as-filter, so that one with a wrong
// clock does not hide what lies behind it.
import type { Oid } from '../model/oid.ts';

/** As much of a commit as its selection needs. */
export interface DatedCommit {
  readonly oid: Oid;
  /** Seconds since 1970, UTC; 0 where the commit's own is malformed. */
  readonly committerSeconds: number;
}

/** Seconds since 1970, UTC, both included; null for no bound. */
export interface CommitDates {
  readonly since: number | null;
  readonly until: number | null;
}

/**
 * The selected ones of all commits that the history holds; null when there is no bound, and all are. What is to be scanned
 * of a selected commit is what came in with it: a blob counts when its first commit (oldest first, over everything
 * that is reached) is selected, and so do a commit's own message and the tags made within the time. What only a ref
 * leads to, without a commit, has no date and is left out when there is a bound.
 */
export function selectCommits(commits: Iterable<DatedCommit>, dates: CommitDates): ReadonlySet<Oid> | null {
  const { since, until } = dates;
  if (since === null && until === null) return null;
  const selected = new Set<Oid>();
  for (const { oid, committerSeconds } of commits) {
    if (since !== null && committerSeconds < since) continue;
    if (until !== null && committerSeconds > until) continue;
    selected.add(oid);
  }
  return selected;
}

/** A blob as the walk over a history meets it: `again` under another name, with the commit that gave it that. */
export interface MetBlob {
  readonly oid: Oid;
  readonly again: boolean;
  readonly commit: { readonly oid: Oid } | null;
}

/** Tells of each blob, to be asked in the order of the walk, whether it came in with a selected commit. */
export function blobSelector(selected: ReadonlySet<Oid> | null): (blob: MetBlob) => boolean {
  if (selected === null) return () => true;
  const older = new Set<Oid>();
  return ({ oid, again, commit }) => {
    const counts = commit !== null && selected.has(commit.oid);
    if (!again && !counts) older.add(oid);
    return counts && !older.has(oid);
  };
}
