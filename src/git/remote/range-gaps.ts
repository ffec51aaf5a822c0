// Which commits a range still needs, where a clone ends too early to tell what belongs to it. As in commit-range.ts,
// commits are coloured down from both ends, latest first. A range is decided when
//   - of the commits that head alone reaches every parent is here, and
//   - what base reaches is cut off nowhere that is younger than any of them: what is older is no descendant of theirs.
import type { Oid } from '../../model/oid.ts';
import { ColouredWalk } from '../coloured-walk.ts';
import type { RangeEnds } from '../commit-range.ts';
import { isMissingObject } from '../object-store.ts';
import type { Repository } from '../open-repository.ts';
import type { Commit } from '../parse-object.ts';

const fromHead = 1;
const fromBase = 2;

/** Commits looked at after all is decided, for clocks that are wrong; see commit-range.ts. */
const slop = 64;

/** Ids of commits that are needed and are not here; empty when the range is decided. */
export async function rangeGaps(repository: Repository, ends: RangeEnds): Promise<Oid[]> {
  const walk = new ColouredWalk<Commit>({
    read: (oid) => readOrNull(repository, oid),
    isUndecided: (colours) => colours === fromHead,
  });
  const lost: Oid[] = [];
  if (!(await walk.reach(ends.head, fromHead))) lost.push(ends.head);
  if (ends.base !== null && !(await walk.reach(ends.base, fromBase))) lost.push(ends.base);
  return lost.length > 0 ? [...new Set(lost)] : needed(walk, await goBack(walk));
}

/** Until the range is decided. Gives the commits with parents that are not here, and those. */
async function goBack(walk: ColouredWalk<Commit>): Promise<ReadonlyMap<Oid, readonly Oid[]>> {
  const cut = new Map<Oid, readonly Oid[]>();
  let oldestOfHead = Number.POSITIVE_INFINITY;
  let left = slop;
  for (let item = walk.next(); item !== null; item = walk.next()) {
    const { commit, colours } = item;
    if (colours === fromHead) oldestOfHead = Math.min(oldestOfHead, commit.committerSeconds);
    const missing: Oid[] = [];
    for (const parent of commit.parents) if (!(await walk.reach(parent, colours))) missing.push(parent);
    if (missing.length > 0) cut.set(commit.oid, missing);
    left = walk.isDecided && commit.committerSeconds < oldestOfHead ? left - 1 : slop;
    if (left === 0) break;
  }
  return cut;
}

function needed({ reached }: ColouredWalk<Commit>, cut: ReadonlyMap<Oid, readonly Oid[]>): Oid[] {
  let oldest = Number.POSITIVE_INFINITY;
  for (const { commit, colours } of reached.values())
    if (colours === fromHead) oldest = Math.min(oldest, commit.committerSeconds);
  const oids = new Set<Oid>();
  for (const [oid, parents] of cut) {
    const item = reached.get(oid);
    const counts = item?.colours === fromHead || (item?.commit.committerSeconds ?? 0) >= oldest;
    if (counts) for (const parent of parents) oids.add(parent);
  }
  return [...oids];
}

async function readOrNull({ store }: Repository, oid: Oid): Promise<Commit | null> {
  try {
    return await store.readCommit(oid);
  } catch (error) {
    if (isMissingObject(error)) return null;
    throw error;
  }
}
