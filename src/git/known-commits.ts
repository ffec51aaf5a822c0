// Which commits of a history an earlier scan has seen: those that its tips reach. As `git rev-list` does for `^tip`, it
// goes back from both sides by the dates of commits, and ends where nothing new is open (git-rev-list(1)). Where clocks
// are wrong, a commit that was seen may count as new and is scanned again; what is new never counts as seen.
import type { Oid } from '../model/oid.ts';
import { ColouredWalk } from './coloured-walk.ts';
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

const fromStarts = 1;
const fromScanned = 2;

/** `tips` are those of the earlier scan, `starts` those of this one. Tips that are gone are passed over. */
async function findSeenCommits(
  tips: readonly Oid[],
  starts: readonly Oid[],
  seek: CommitSeeker,
): Promise<ReadonlyMap<Oid, DatedTree>> {
  const isNew = (colours: number): boolean => colours === fromStarts;
  const walk = new ColouredWalk<DatedTree>({ read: seek, isUndecided: isNew, final: fromScanned });
  for (const oid of tips) await walk.reach(oid, fromScanned);
  for (const oid of starts) await walk.reach(oid, fromStarts);
  let oldestNew = Number.POSITIVE_INFINITY;
  for (let item = walk.next(); item !== null; item = walk.next()) {
    const { commit, colours } = item;
    if (isNew(colours)) oldestNew = Math.min(oldestNew, commit.committerSeconds);
    // Beyond the last new one, as long as a seen one may still lead to what was taken for new.
    else if (walk.isDecided && commit.committerSeconds < oldestNew) break;
    const own = isNew(colours) ? fromStarts : fromScanned;
    for (const parent of commit.parents) await walk.reach(parent, own);
  }
  const seen = new Map<Oid, DatedTree>();
  for (const [oid, { commit, colours }] of walk.reached) if (!isNew(colours)) seen.set(oid, commit);
  return seen;
}
