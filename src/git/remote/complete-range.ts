// Brings what a range needs and the clone lacks: first commits, as far back as it takes to say which of them the range
// has; then the trees and blobs that comparing them reads, found by comparing them.
import { Fault } from '../../model/fault.ts';
import type { Oid } from '../../model/oid.ts';
import { commitChanges, type FileChange, netChanges } from '../commit-changes.ts';
import type { RangeEnds } from '../commit-range.ts';
import { isMissingObject, isObjectFault, type ObjectStore } from '../object-store.ts';
import { type Repository, reopenRepository, withShallow } from '../open-repository.ts';
import type { Commit } from '../parse-object.ts';
import { peel } from '../refs.ts';
import type { ObjectRemote, WantedObject } from './object-remote.ts';
import { rangeGaps } from './range-gaps.ts';
import { RecordingStore } from './recording-store.ts';

/** A range, resolved: its commits, and what its net difference is between. */
export interface RangeContents {
  readonly commits: readonly Commit[];
  readonly head: Oid;
  readonly netBase: Oid | null;
  /** What else is read of the range, through a store that tells what it lacks. */
  readonly alsoRead?: (store: ObjectStore) => Promise<unknown>;
}

/** Milliseconds of work after which others have a turn. */
const turnMs = 50;

/** A repository with all that a remote brought; the clone itself stays as it is. */
export class CompletedRepository {
  private readonly clone: Repository;
  private readonly remote: ObjectRemote;
  private readonly others: readonly ObjectRemote[];
  private opened: Repository | null = null;

  /** `remote` is asked; what `others` brought before is there as well. */
  constructor(clone: Repository, remote: ObjectRemote, others: readonly ObjectRemote[] = []) {
    this.clone = clone;
    this.remote = remote;
    this.others = others;
  }

  /** As it is now. */
  async repository(): Promise<Repository> {
    const remotes = [...this.others, this.remote];
    this.opened ??= await reopenRepository(this.clone, {
      folders: remotes.flatMap(({ folders }) => folders),
      sources: remotes.flatMap(({ sources }) => sources),
    });
    const cut = new Set<Oid>();
    const ends = remotes.flatMap(({ shallow }) => [...shallow]);
    for (const oid of new Set([...this.clone.shallow, ...ends])) {
      if (await lacksParents(this.opened, oid)) cut.add(oid);
    }
    return withShallow(this.opened, cut);
  }

  /**
   * Goes back in history until the range is decided and `attempt` can do with what is here. Throws the Fault that
   * `attempt` throws when there is no more history, and the remote's.
   */
  async withCommits<Value>(
    ends: RangeEnds,
    attempt: (repository: Repository) => Promise<Value>,
  ): Promise<Value> {
    const tips = [...new Set([ends.head, ...(ends.base === null ? [] : [ends.base])])];
    for (;;) {
      const repository = await this.repository();
      const gaps = await rangeGaps(repository, {
        head: await commitBehind(repository, ends.head),
        base: ends.base === null ? null : await commitBehind(repository, ends.base),
      });
      let fault: unknown = null;
      if (gaps.length === 0) {
        try {
          return await attempt(repository);
        } catch (error) {
          if (!isForLackOfHistory(error)) throw error;
          fault = error;
        }
      }
      if (await this.remote.deepen(tips, gaps)) continue;
      if (fault !== null) throw fault;
      return attempt(repository);
    }
  }

  /**
   * Brings the trees and blobs that the commits and the net difference are compared by. Gives how many could not be
   * had: they stay away.
   */
  async bringContents(range: RangeContents): Promise<number> {
    const repository = await this.repository();
    const store = new RecordingStore(repository.store);
    const source = { store, shallow: repository.shallow };
    const ignore = () => {};
    let jobs = range.commits.map((commit) => () => commitChanges(source, commit, ignore));
    jobs.push(() => netChanges(store, range.netBase, range.head, ignore));
    const { alsoRead } = range;
    if (alsoRead !== undefined) jobs.push(() => alsoRead(store).then(() => []));
    const tips = [range.head, ...(range.netBase === null ? [] : [range.netBase])];
    const lost = new Set<Oid>();
    let before: ReadonlyMap<Oid, WantedObject> = new Map();
    while (jobs.length > 0) {
      const wanted = new Map<Oid, WantedObject>();
      const again: typeof jobs = [];
      for (const job of jobs) {
        await giveTurn();
        const missing = (await needsOf(store, job)).filter(({ oid }) => !lost.has(oid));
        for (const object of missing) wanted.set(object.oid, object);
        if (missing.length > 0) again.push(job);
      }
      // A server may leave an object out that it was asked for beside a tree that holds it: what is missing is asked for
      // again as long as anything else came.
      const isInVain = wanted.size === before.size && [...wanted.keys()].every((oid) => before.has(oid));
      if (isInVain) for (const oid of wanted.keys()) lost.add(oid);
      else await this.remote.bring([...wanted.values()], tips);
      before = wanted;
      jobs = again;
    }
    return lost.size;
  }
}

let turnAt = 0;

/** Lets signals and timers be heard: comparing reads files, which gives nobody a turn. */
async function giveTurn(): Promise<void> {
  if (performance.now() - turnAt < turnMs) return;
  await new Promise((resolve) => setImmediate(resolve));
  turnAt = performance.now();
}

/** What a comparison lacks. As long as trees are missing, what is said of blobs is no more than a guess. */
async function needsOf(
  store: RecordingStore,
  job: () => Promise<readonly FileChange[]>,
): Promise<WantedObject[]> {
  let changes: readonly FileChange[] = [];
  try {
    changes = await job();
  } catch (error) {
    if (!isObjectFault(error)) throw error;
  }
  const missing = store.takeMissing();
  const trees = missing.filter(({ kind }) => kind !== 'blob');
  if (trees.length > 0) return trees;
  for (const { oid } of changes) {
    try {
      await store.readBlob(oid);
    } catch (error) {
      if (!isObjectFault(error)) throw error;
    }
  }
  return [...missing, ...store.takeMissing()];
}

/** What a pushed tag stands on; the id itself while it is not here. */
async function commitBehind({ store }: Repository, oid: Oid): Promise<Oid> {
  try {
    return (await peel(store, oid)).oid;
  } catch (error) {
    if (isMissingObject(error)) return oid;
    throw error;
  }
}

async function lacksParents({ store }: Repository, oid: Oid): Promise<boolean> {
  try {
    const { parents } = await store.readCommit(oid);
    for (const parent of parents) await store.readCommit(parent);
    return false;
  } catch (error) {
    if (isMissingObject(error)) return true;
    throw error;
  }
}

function isForLackOfHistory(error: unknown): boolean {
  return isMissingObject(error) || (error instanceof Fault && error.code === 'shallow-clone');
}
