// Where a finding came from in history, and where history has it still. Rank 0.
import type { Oid } from './oid.ts';
import type { Redacted } from './redacted.ts';

/** A commit as far as a report tells of it. */
export interface CommitSummary {
  readonly oid: Oid;
  /** Author's name, free of secrets. */
  readonly author: string;
  /** Author date, ISO 8601 with the author's own offset: `2026-11-21T08:00:00+01:00`. */
  readonly date: string;
}

/**
 * What leads to an object, the first of these that does: a ref or HEAD; a line of a reflog (`git reset` and
 * `git commit --amend` leave such); the index; nothing.
 */
export type Reach = 'refs' | 'reflog' | 'index' | 'unreachable';

export type Provenance =
  /**
   * Came in with `first`, by topology the earliest commit that has it under `firstPath`, which is the
   * finding's path but for a range's net difference. `inHead`: HEAD's tree has it; for a message, HEAD's
   * history has the commit; null where the scan ended before HEAD was asked.
   */
  | {
      readonly kind: 'commit';
      readonly first: CommitSummary;
      readonly firstPath: Redacted;
      readonly inHead: boolean | null;
      readonly reach: Reach;
    }
  /** In no commit: a ref, a reflog or nothing leads to the object. */
  | { readonly kind: 'object'; readonly oid: Oid; readonly reach: Reach }
  /** Read from the index, a folder or standard input. */
  | { readonly kind: 'uncommitted' };

/** The first of many names, and how many there are. */
export interface NameList {
  readonly count: number;
  readonly names: readonly Redacted[];
}

/** Refs by what they are; full names (`refs/heads/main`), by name. */
export interface RefLists {
  readonly branches: NameList;
  readonly remoteBranches: NameList;
  readonly tags: NameList;
  /** Pull requests, the stash, notes. */
  readonly others: NameList;
}

/** A commit that brought content in, and the path; the label of the message for one. */
export interface Arrival {
  readonly commit: CommitSummary;
  readonly path: Redacted;
}

/** Where a history has what a finding stands in. */
export interface Whereabouts {
  /** Paths under which commits had it, by the first commit of each; empty for a message. */
  readonly paths: NameList;
  /** Refs whose history holds the first commit; the same content may have come to others with another commit. */
  readonly containedIn: RefLists;
  /** Refs whose history has the content, with whichever commit it came: those to clean up. */
  readonly inHistoryOf: RefLists;
  /** Refs whose tip still has it; for a message those of `inHistoryOf`. */
  readonly heldBy: RefLists;
  /**
   * The commits that brought it: each that has it at a path where none of its parents does, oldest first.
   * For a message, the commits (copies made by a rebase) that have it. Null where nobody asked for it.
   */
  readonly arrivals: { readonly count: number; readonly list: readonly Arrival[] } | null;
}
