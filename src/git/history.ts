// What a history scan covers: everything that any ref reaches, and on request what reflogs, indexes and nothing at
// all lead to. Commits oldest first, each unique tree once, and so each unique blob with the first commit that has
// it. What is not here (shallow and partial clones, damaged snapshots) is listed as skipped and the walk goes on.
// The measures are git rev-list --objects --all [--reflog --indexed-objects] and git fsck --unreachable.
import type { Oid } from '../model/oid.ts';
import type { Reach } from '../model/provenance.ts';
import type { Skip } from '../model/report.ts';
import { kindIn } from './all-objects.ts';
import {
  type BlobBatches,
  BlobWalk,
  batchesOf,
  type FoundBlobs,
  type HistoryBlob,
  isAtHand,
  type Walk,
} from './blob-walk.ts';
import type { SharedStretches } from './byte-arena.ts';
import { CommitSource } from './commit-source.ts';
import { CommitReader, type HistoryCommit } from './history-commits.ts';
import { readScanned, type Scanned, treesBehind } from './known-commits.ts';
import type { Repository } from './open-repository.ts';
import type { CommitContent } from './parse-object.ts';
import type { Reflog } from './reflog.ts';
import { commitOids, readTips, type Tip } from './refs.ts';
import { SkipList } from './skip-list.ts';
import { type HistoryTag, type ObjectListing, readUnreached, type Unreached } from './unreachable.ts';

/** Makes what goes down the trees; it tells of what cannot be walked. */
export type WalkMaker = (skips: SkipList) => Walk | Promise<Walk>;

export interface HistoryOptions {
  /** Revisions: of what refs reach only what these do counts, and no tags' messages. Every ref when empty. */
  readonly revisions?: readonly string[];
  /** Lists every object of the store, for what no ref reaches; absent or null to leave that out. */
  readonly allObjects?: (() => Promise<ObjectListing>) | null;
  /** Absent for the plain one. */
  readonly makeWalk?: WalkMaker;
  /** What an earlier scan has judged. */
  readonly scanned?: Scanned;
}

export interface History {
  /**
   * Those that refs reach, then those that reflogs alone reach, then those that nothing does; in each part
   * oldest first: parents before children, then by author date, then by id.
   */
  readonly commits: readonly HistoryCommit[];
  /** The same, and those that refs reach and the chosen revisions do not: parents before children. */
  readonly known: readonly HistoryCommit[];
  /** Roots of trees that an earlier scan judged: those that the new commits stand on, and where tips stood then. */
  readonly scannedTrees: readonly Oid[];
  /** As much of `HistoryOptions.scanned` as is here. */
  readonly scanned: Scanned;
  /** The commits of `tips`, or the revisions that were chosen. */
  readonly starts: readonly Oid[];
  /** Every ref with what it stands on, whatever was chosen. */
  readonly tips: readonly Tip[];
  readonly tags: readonly HistoryTag[];
  /** Empty unless what no ref reaches was asked for. */
  readonly reflogs: readonly Reflog[];
  /** The message and the people of one of `commits`; to be asked once for each. Throws the store's Faults. */
  contentOf(commit: Oid): Promise<CommitContent>;
  /** The same for threads: what `parseCommitContent` takes, of those whose texts are at hand. */
  keptTexts(commits: readonly Oid[]): SharedStretches;
  /** Closes the files that `contentOf` reads from; it opens them again where it has to. */
  close(): void;
  /** What cannot be scanned, each once. Complete when `blobs()` has ended. */
  readonly skips: readonly Skip[];
  /**
   * Each unique blob once with `again` false, and once more for each other file name: those of the commits
   * in their order, and after each part of them what it has outside of commits. To be gone through once.
   */
  blobs(): AsyncGenerator<HistoryBlob, void, undefined>;
  /** The same in their order, some at a time, instead of `blobs`. */
  batches(): BlobBatches;
}

/**
 * Reads all refs and all commits. What is missing is among `skips`; a Fault is thrown for a revision that
 * names nothing.
 */
export async function readHistory(repository: Repository, options: HistoryOptions = {}): Promise<History> {
  const skips = new SkipList();
  const { table } = await repository.objectTable();
  const found = await readTips(repository.place, repository.store, (oid) => kindIn(table, oid));
  const revisions = options.revisions ?? [];
  const isWhole = revisions.length === 0;
  if (isWhole) for (const skip of found.skips) skips.add(skip);
  const tags = found.tags.map((tag) => ({ ...tag, reach: 'refs' as const }));
  const source = new CommitSource(repository, table);
  const reader = new CommitReader(repository, source, skips);
  const starts = isWhole ? commitOids(found.tips) : await resolveAll(repository, revisions);
  const { scanned = { tips: [], older: [] }, allObjects = null } = options;
  // Where an earlier scan has seen most of them, few are asked for.
  if (isWhole && scanned.tips.length === 0) source.readAhead();
  const past = await readScanned(reader, source, { scanned, starts, isDeep: allObjects !== null });
  const chosen = await reader.read(starts, 'refs');
  const others = isWhole ? [] : await reader.read(commitOids(found.tips), 'refs', false);
  const unreached =
    allObjects === null ? null : await readUnreached(repository, reader, tags, await allObjects());
  source.close();
  const commits = [...chosen, ...(unreached?.commits ?? [])];
  const walk = (await options.makeWalk?.(skips)) ?? new BlobWalk(repository, skips);
  const scannedTrees = treesBehind(commits, past, starts);
  const parts = { commits, others, tips: found.tips, isWhole, unreached };
  const batches = () => walkAll(walk, { ...parts, met: past.isDeep ? past.trees.values() : scannedTrees });
  return {
    commits,
    known: [...past.commits, ...chosen, ...others, ...(unreached?.commits ?? [])],
    scannedTrees,
    scanned: past.scanned,
    starts,
    tips: found.tips,
    tags: [...(isWhole ? tags : []), ...(unreached?.tags ?? [])],
    reflogs: unreached?.reflogs ?? [],
    skips: skips.all,
    contentOf: (commit) => source.content(commit),
    keptTexts: (oids) => source.keptTexts(oids),
    close: () => source.close(),
    batches,
    async *blobs() {
      for await (const batch of batches()) yield* batch;
    },
  };
}

const reaches: readonly Reach[] = ['refs', 'reflog', 'index', 'unreachable'];

interface WholeWalk {
  readonly commits: readonly HistoryCommit[];
  /** Those that refs reach and that are not to be scanned. */
  readonly others: readonly HistoryCommit[];
  readonly tips: readonly Tip[];
  /** Whether what refs lead to is to be scanned, all of it. */
  readonly isWhole: boolean;
  readonly unreached: Unreached | null;
  /** Trees whose content is no news. */
  readonly met: Iterable<Oid>;
}

async function* walkAll(walk: Walk, whole: WholeWalk): BlobBatches {
  const { commits, others, tips, isWhole, unreached, met } = whole;
  for (const tree of met) {
    await exhaust(walk.tree(tree, '', silent));
    // Nothing to give but the turn.
    yield [];
  }
  for (const reach of reaches) {
    yield* walkCommits(
      walk,
      commits.filter((commit) => commit.reach === reach),
    );
    if (unreached !== null) yield* unreached.blobs(walk, reach);
    if (reach !== 'refs') continue;
    const named = isWhole || unreached !== null ? walkNamed(walk, tips) : [];
    for await (const batch of named) if (isWhole) yield batch;
    // What other refs reach is not to be taken for what none does.
    if (unreached !== null) for (const commit of others) await exhaust(walk.tree(commit.tree, '', silent));
  }
}

/** Blobs that are given at a time where they are at hand: waiting for those of each commit takes longer. */
const batchMin = 256;

async function* walkCommits(walk: Walk, commits: readonly HistoryCommit[]): BlobBatches {
  let held: HistoryBlob[] = [];
  for (const commit of commits) {
    const found = walk.tree(commit.tree, '', { commit, reach: commit.reach });
    if (isAtHand(found)) for (const blob of found) held.push(blob);
    if (held.length >= batchMin || !isAtHand(found)) {
      yield held;
      held = [];
    }
    if (!isAtHand(found)) yield* found;
  }
  yield held;
}

/** Of where nobody looks nothing is missing. */
const silent = { commit: null, reach: 'reflog' } as const;

/** Trees and blobs that refs name themselves. */
async function* walkNamed(walk: Walk, tips: readonly Tip[]): BlobBatches {
  for (const { kind, oid, ref } of tips) {
    if (kind === 'tree') yield* batchesOf(walk.tree(oid, '', { commit: null, reach: 'refs' }));
    if (kind === 'blob') yield walk.blob(oid, ref, 'refs');
  }
}

async function exhaust(found: FoundBlobs): Promise<void> {
  if (!isAtHand(found)) for await (const _ of found);
}

async function resolveAll(repository: Repository, revisions: readonly string[]): Promise<Oid[]> {
  const oids: Oid[] = [];
  for (const revision of revisions) oids.push(await repository.resolve(revision));
  return oids;
}
