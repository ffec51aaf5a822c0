// Which commits a range holds, and where two lines of history meet. Both colour commits down from the two
// ends, latest first, until only common ancestors are left; git's commit-reach.c, `paint_down_to_common`.
import type { Oid } from '../model/oid.ts';
import { type Coloured, ColouredWalk, isLater } from './coloured-walk.ts';
import { isMissingObject, isObjectFault } from './object-store.ts';
import type { Repository } from './open-repository.ts';
import type { Commit } from './parse-object.ts';
import { cutOff } from './resolve-revision.ts';
import { oldestFirst } from './topological-order.ts';

export interface RangeEnds {
  readonly head: Oid;
  /** Its history does not count. Null when there is none (a new branch). */
  readonly base: Oid | null;
  /** More commits whose history does not count: the tips of other branches. */
  readonly exclude?: readonly Oid[];
}

const fromHead = 1;
const fromBase = 2;
/** A common ancestor's ancestor: cannot be a best one. */
const stale = 4;
const both = fromHead | fromBase;

/**
 * Commits looked at after only common ancestors are left: a commit with a wrong clock may have been
 * coloured before its children were. Git uses 5; a range that is too large is harmless, as each commit is
 * compared with its own parents.
 */
const slop = 64;

/**
 * The commits that head has and base has not, oldest first. Empty when base contains head. Throws a Fault:
 * `shallow-clone` when the range reaches beyond what was cloned, `missing-object` when a commit is lost
 * otherwise.
 */
export async function commitsInRange(repository: Repository, ends: RangeEnds): Promise<Commit[]> {
  const bases = [...(ends.base === null ? [] : [ends.base]), ...(ends.exclude ?? [])];
  const painted = await paint(repository, ends.head, bases);
  const inRange = new Map<Oid, Commit>();
  let meets = false;
  for (const { commit, colours } of painted.values()) {
    if ((colours & both) === fromHead) inRange.set(commit.oid, commit);
    if ((colours & both) === both) meets = true;
  }
  if (inRange.size === 0) return [];
  refuseCutOff(repository, inRange, ends.base !== null && !meets ? painted : new Map());
  return oldestFirst(inRange);
}

/**
 * The best common ancestors: latest first, then by id. More than one after criss-cross merges; the first is
 * as good as any. Empty for unrelated histories. Throws a Fault `shallow-clone` when the clone ends before
 * they meet.
 */
export async function mergeBases(repository: Repository, one: Oid, other: Oid): Promise<Oid[]> {
  const painted = await paint(repository, one, [other]);
  const best: Commit[] = [];
  for (const { commit, colours } of painted.values()) {
    if ((colours & both) === both && (colours & stale) === 0) best.push(commit);
  }
  if (best.length === 0) refuseCutOff(repository, new Map(), painted);
  best.sort((a, b) => (isLater(a, b) ? -1 : 1));
  return best.map((commit) => commit.oid);
}

/** Colours every commit that one side alone reaches, and the common ancestors where the sides meet. */
async function paint(
  repository: Repository,
  head: Oid,
  bases: readonly Oid[],
): Promise<ReadonlyMap<Oid, Coloured<Commit>>> {
  const walk = new ColouredWalk<Commit>({
    read: (oid, colours) => readNeeded(repository, oid, colours),
    isUndecided: (colours) => (colours & stale) === 0,
  });
  await walk.reach(head, fromHead);
  for (const base of bases) await walk.reach(base, fromBase);
  let left = slop;
  for (let item = walk.next(); item !== null; item = walk.next()) {
    const { commit } = item;
    const isCommon = (item.colours & both) === both;
    const colours = isCommon ? both | stale : item.colours;
    if (!repository.shallow.has(commit.oid)) {
      for (const parent of commit.parents) await walk.reach(parent, colours);
    }
    if (walk.isDecided) left -= 1;
    if (left === 0) break;
  }
  return walk.reached;
}

/** Null for a commit that is not here and need not be: nothing above it hangs on it. */
async function readNeeded(repository: Repository, oid: Oid, colours: number): Promise<Commit | null> {
  try {
    return await repository.store.readCommit(oid);
  } catch (error) {
    if (isObjectFault(error) && (colours & stale) !== 0) return null;
    if (isMissingObject(error) && repository.shallow.size > 0) {
      throw cutOff(`The commit ${oid} is needed and is not in this shallow clone.`);
    }
    throw error;
  }
}

function refuseCutOff(
  repository: Repository,
  commits: ReadonlyMap<Oid, unknown>,
  others: ReadonlyMap<Oid, unknown>,
): void {
  for (const oid of [...commits.keys(), ...others.keys()]) {
    if (repository.shallow.has(oid)) {
      throw cutOff(`The range needs the parents of commit ${oid}, at which this shallow clone ends.`);
    }
  }
}
