// Where a finding came from in history. Rank 0.
import type { Oid } from './oid.ts';

/** A commit as far as a report tells of it. */
export interface CommitSummary {
  readonly oid: Oid;
  /** Author's name, free of secrets. */
  readonly author: string;
  /** Author date, ISO 8601 with the author's own offset: `2026-11-21T08:00:00+01:00`. */
  readonly date: string;
}

export type Provenance =
  /** Came in with `first`, by topology the earliest commit that has it under the finding's path. */
  | { readonly kind: 'commit'; readonly first: CommitSummary; readonly inHead: boolean }
  /** Read from the index, a folder or standard input. */
  | { readonly kind: 'uncommitted' };
