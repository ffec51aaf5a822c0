// Which commits of a history an earlier scan has seen: those that its tips reach. As `git rev-list` does for `^tip`, it
// goes back from both sides by the dates of commits, and ends where nothing new is open (git-rev-list(1)). Where clocks
// are wrong, a commit that was seen may count as new and is scanned again; what is new never counts as seen.
import type { Oid } from '../model/oid.ts';
import { Heap } from './commit-heap.ts';
import type { CommitSource } from './commit-source.ts';
import type { CommitReader, HistoryCommit } from './history-commits.ts';
import { isObjectFault } from './object-store.ts';
import type { Commit } from './parse-object.ts';

/** What of a commit this takes. */
type DatedTree = Pick<Commit, 'oid' | 'tree' | 'parents' | 'committerSeconds'>;

/** Null for a commit that is not here or cannot be read. */
type CommitSeeker = (oid: Oid) => Promise<DatedTree | null>;

/** Commits: all that they reach was judged by an earlier scan. What of them is not here does not count. */
export interface Scanned {
  /** Those that it started from. */
  readonly tips: readonly Oid[];
  /** Some of those behind, for when tips were forced away. */
  readonly older: readonly Oid[];
}

interface Sides {
  readonly scanned: Scanned;
  /** Commits that this one starts from. */
  readonly starts: readonly Oid[];
  /** Whether all that was seen is to be read, for who asks what nothing reaches. */
  readonly isDeep: boolean;
}

/** What an earlier scan has seen, as far as it was met. */
export interface Past {
  /** The trees of the commits that were seen, by these: of every one that a new commit stands on. */
  readonly trees: ReadonlyMap<Oid, Oid>;
  /** What of it is here. */
  readonly scanned: Scanned;
  readonly isDeep: boolean;
  /** When all were read, all of them, parents before children; else none. */
  readonly commits: readonly HistoryCommit[];
}

/** Lets `reader` pass over what was seen. */
export async function readScanned(
  reader: CommitReader,
  source: CommitSource,
  { scanned, starts, isDeep }: Sides,
): Promise<Past> {
  const all = [...scanned.tips, ...scanned.older];
  if (isDeep) {
    const commits = await reader.read(all, 'refs', false);
    const trees = new Map(commits.map(({ oid, tree }) => [oid, tree]));
    return { trees, scanned: hereOf(scanned, trees), isDeep, commits };
  }
  if (all.length === 0) return { trees: new Map(), scanned, isDeep, commits: [] };
  const seen = await findSeenCommits(all, starts, async (oid) => {
    try {
      return await source.read(oid, false);
    } catch (error) {
      if (!isObjectFault(error)) throw error;
      return null;
    }
  });
  reader.passOver(seen);
  const trees = new Map([...seen].map(([oid, { tree }]) => [oid, tree]));
  return { trees, scanned: hereOf(scanned, trees), isDeep, commits: [] };
}

function hereOf({ tips, older }: Scanned, trees: ReadonlyMap<Oid, Oid>): Scanned {
  return { tips: tips.filter((oid) => trees.has(oid)), older: older.filter((oid) => trees.has(oid)) };
}

/**
 * Where the new commits stand on what was seen; and what the tips had that are tips no more, which a rebase has
 * mostly copied.
 */
export function treesBehind(
  commits: readonly HistoryCommit[],
  { trees, scanned }: Past,
  starts: readonly Oid[],
): Oid[] {
  if (commits.length === 0 || trees.size === 0) return [];
  const left = new Set(starts);
  const behind = [
    ...commits.flatMap(({ parents }) => parents),
    ...scanned.tips.filter((oid) => !left.has(oid)),
  ];
  return [...new Set(behind.flatMap((oid) => trees.get(oid) ?? []))];
}

interface Mark {
  readonly commit: DatedTree;
  seen: boolean;
  open: boolean;
}

/** `tips` are those of the earlier scan, `starts` those of this one. Tips that are gone are passed over. */
async function findSeenCommits(
  tips: readonly Oid[],
  starts: readonly Oid[],
  seek: CommitSeeker,
): Promise<ReadonlyMap<Oid, DatedTree>> {
  const painting = new Painting(seek);
  for (const oid of tips) await painting.reach(oid, true);
  for (const oid of starts) await painting.reach(oid, false);
  await painting.finish();
  return painting.seenCommits();
}

class Painting {
  private readonly seek: CommitSeeker;
  private readonly marks = new Map<Oid, Mark | null>();
  private readonly heap = new Heap<Mark>(isLater);
  /** How many open commits are new, as far as is known. */
  private openNew = 0;
  private oldestNew = Number.POSITIVE_INFINITY;

  constructor(seek: CommitSeeker) {
    this.seek = seek;
  }

  async reach(oid: Oid, seen: boolean): Promise<void> {
    const known = this.marks.get(oid);
    if (known === null || (known !== undefined && (known.seen || !seen))) return;
    const commit = known?.commit ?? (await this.seek(oid));
    if (commit === null) {
      this.marks.set(oid, null);
      return;
    }
    if (known === undefined) {
      this.open({ commit, seen, open: false });
      return;
    }
    // It was taken for new, and so were its parents.
    if (known.open) this.openNew -= 1;
    known.seen = true;
    if (!known.open) this.open(known);
  }

  /** Goes on beyond the last new one, as long as a seen one may still lead to what was taken for new. */
  async finish(): Promise<void> {
    for (let mark = this.heap.pop(); mark !== undefined; mark = this.heap.pop()) {
      const { commit, seen } = mark;
      if (this.openNew === 0 && commit.committerSeconds < this.oldestNew) return;
      mark.open = false;
      if (!seen) {
        this.openNew -= 1;
        this.oldestNew = Math.min(this.oldestNew, commit.committerSeconds);
      }
      for (const parent of commit.parents) await this.reach(parent, seen);
    }
  }

  seenCommits(): ReadonlyMap<Oid, DatedTree> {
    const seen = new Map<Oid, DatedTree>();
    for (const [oid, mark] of this.marks) if (mark?.seen === true) seen.set(oid, mark.commit);
    return seen;
  }

  private open(mark: Mark): void {
    mark.open = true;
    if (!mark.seen) this.openNew += 1;
    this.marks.set(mark.commit.oid, mark);
    this.heap.push(mark);
  }
}

function isLater(a: Mark, b: Mark): boolean {
  return (
    a.commit.committerSeconds > b.commit.committerSeconds ||
    (a.commit.committerSeconds === b.commit.committerSeconds && a.commit.oid < b.commit.oid)
  );
}
