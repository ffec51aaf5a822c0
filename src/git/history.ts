// What a history scan covers: everything that any ref reaches, and on request what reflogs, indexes and nothing at
// all lead to. Commits oldest first, each unique tree once, and so each unique blob with the first commit that has
// it. What is not here (shallow and partial clones, damaged snapshots) is listed as skipped and the walk goes on.
// The measures are git rev-list --objects --all [--reflog --indexed-objects] and git fsck --unreachable.
import type { Oid } from '../model/oid.ts';
import type { Reach } from '../model/provenance.ts';
import type { Skip } from '../model/report.ts';
import { kindIn } from './all-objects.ts';
import { BlobWalk, type HistoryBlob, type Walk } from './blob-walk.ts';
import { type CommitContent, CommitSource } from './commit-source.ts';
import { CommitReader, type HistoryCommit } from './history-commits.ts';
import type { Repository } from './open-repository.ts';
import type { Reflog } from './reflog.ts';
import { commitOids, readTips, type Tip } from './refs.ts';
import { SkipList } from './skip-list.ts';
import { type HistoryTag, type ObjectListing, readUnreached, type Unreached } from './unreachable.ts';

/** Makes what goes down the trees; it tells of what cannot be walked. */
export type WalkMaker = (skips: SkipList) => Walk;

export interface HistoryOptions {
  /** Revisions: only what they reach counts, and neither tags' messages nor `allObjects`. */
  readonly revisions?: readonly string[];
  /** Lists every object of the store, for what no ref reaches; absent or null to leave that out. */
  readonly allObjects?: (() => Promise<ObjectListing>) | null;
  /** Absent for the plain one. */
  readonly makeWalk?: WalkMaker;
}

export interface History {
  /**
   * Those that refs reach, then those that reflogs alone reach, then those that nothing does; in each part
   * oldest first: parents before children, then by author date, then by id.
   */
  readonly commits: readonly HistoryCommit[];
  /** Every ref with what it stands on, whatever was chosen. */
  readonly tips: readonly Tip[];
  readonly tags: readonly HistoryTag[];
  /** Empty unless what no ref reaches was asked for. */
  readonly reflogs: readonly Reflog[];
  /** The message and the people of one of `commits`; to be asked once for each. Throws the store's Faults. */
  contentOf(commit: Oid): Promise<CommitContent>;
  /** Closes the files that `contentOf` reads from; it opens them again where it has to. */
  close(): void;
  /** What cannot be scanned, each once. Complete when `blobs()` has ended. */
  readonly skips: readonly Skip[];
  /**
   * Each unique blob once with `again` false, and once more for each other file name: those of the commits
   * in their order, and after each part of them what it has outside of commits. To be gone through once.
   */
  blobs(): AsyncGenerator<HistoryBlob, void, undefined>;
}

/**
 * Reads all refs and all commits. What is missing is among `skips`; a Fault is thrown for a revision that
 * names nothing.
 */
export async function readHistory(repository: Repository, options: HistoryOptions = {}): Promise<History> {
  const skips = new SkipList();
  const { table } = await repository.objectTable();
  const found = await readTips(repository.place, repository.store, (oid) => kindIn(table, oid));
  for (const skip of found.skips) skips.add(skip);
  const revisions = options.revisions ?? [];
  const tips = revisions.length === 0 ? found.tips : [];
  const tags = tips.length === 0 ? [] : found.tags.map((tag) => ({ ...tag, reach: 'refs' as const }));
  const starts = revisions.length === 0 ? commitOids(tips) : await resolveAll(repository, revisions);
  const source = new CommitSource(repository, table);
  const reader = new CommitReader(repository, source, skips);
  const commits = await reader.read(starts, 'refs');
  const unreached =
    options.allObjects && revisions.length === 0
      ? await readUnreached(repository, reader, tags, await options.allObjects())
      : null;
  source.close();
  commits.push(...(unreached?.commits ?? []));
  const walk = options.makeWalk?.(skips) ?? new BlobWalk(repository, skips);
  return {
    commits,
    tips: found.tips,
    tags: [...tags, ...(unreached?.tags ?? [])],
    reflogs: unreached?.reflogs ?? [],
    skips: skips.all,
    contentOf: (commit) => source.content(commit),
    close: () => source.close(),
    blobs: () => walkAll(walk, commits, tips, unreached),
  };
}

const reaches: readonly Reach[] = ['refs', 'reflog', 'index', 'unreachable'];

async function* walkAll(
  walk: Walk,
  commits: readonly HistoryCommit[],
  tips: readonly Tip[],
  unreached: Unreached | null,
): AsyncGenerator<HistoryBlob, void, undefined> {
  for (const reach of reaches) {
    for (const commit of commits) {
      if (commit.reach === reach) yield* walk.tree(commit.tree, '', { commit, reach });
    }
    if (unreached !== null) yield* unreached.blobs(walk, reach);
    if (reach !== 'refs') continue;
    for (const tip of tips) {
      if (tip.kind === 'tree') yield* walk.tree(tip.oid, '', { commit: null, reach });
      if (tip.kind === 'blob') yield* walk.blob(tip.oid, tip.ref, reach);
    }
  }
}

async function resolveAll(repository: Repository, revisions: readonly string[]): Promise<Oid[]> {
  const oids: Oid[] = [];
  for (const revision of revisions) oids.push(await repository.resolve(revision));
  return oids;
}
