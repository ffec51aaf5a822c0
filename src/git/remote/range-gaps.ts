// Which commits a range still needs, where a clone ends too early to tell what belongs to it. As in commit-range.ts,
// commits are coloured down from both ends, latest first. A range is decided when
//   - of the commits that head alone reaches every parent is here, and
//   - what base reaches is cut off nowhere that is younger than any of them: what is older is no descendant of theirs.
import type { Oid } from '../../model/oid.ts';
import { Heap } from '../commit-heap.ts';
import type { RangeEnds } from '../commit-range.ts';
import { isMissingObject } from '../object-store.ts';
import type { Repository } from '../open-repository.ts';
import type { Commit } from '../parse-object.ts';

const fromHead = 1;
const fromBase = 2;

/** Commits looked at after all is decided, for clocks that are wrong; see commit-range.ts. */
const slop = 64;

interface Mark {
  readonly commit: Commit;
  colours: number;
  isOpen: boolean;
}

/** Ids of commits that are needed and are not here; empty when the range is decided. */
export async function rangeGaps(repository: Repository, ends: RangeEnds): Promise<Oid[]> {
  const walk = new GapWalk(repository);
  await walk.reach(ends.head, fromHead);
  if (ends.base !== null) await walk.reach(ends.base, fromBase);
  if (walk.lost.size > 0) return [...walk.lost];
  await walk.finish();
  return walk.undecided();
}

class GapWalk {
  /** Ends of the range that are not here. */
  readonly lost = new Set<Oid>();
  private readonly repository: Repository;
  private readonly marks = new Map<Oid, Mark>();
  private readonly open = new Heap<Mark>((a, b) => a.commit.committerSeconds > b.commit.committerSeconds);
  /** Commits with parents that are not here, and those. */
  private readonly cut = new Map<Oid, readonly Oid[]>();
  private openOfHead = 0;
  private oldestOfHead = Number.POSITIVE_INFINITY;

  constructor(repository: Repository) {
    this.repository = repository;
  }

  /** False when the commit is not here. */
  async reach(oid: Oid, colours: number): Promise<boolean> {
    const known = this.marks.get(oid);
    if (known !== undefined && (known.colours | colours) === known.colours) return true;
    const commit = known?.commit ?? (await this.read(oid));
    if (commit === null) {
      this.lost.add(oid);
      return false;
    }
    const mark = known ?? { commit, colours: 0, isOpen: false };
    this.marks.set(oid, mark);
    if (mark.isOpen && mark.colours === fromHead) this.openOfHead -= 1;
    mark.colours |= colours;
    if (mark.colours === fromHead) this.openOfHead += 1;
    if (!mark.isOpen) this.open.push(mark);
    mark.isOpen = true;
    return true;
  }

  async finish(): Promise<void> {
    let left = slop;
    for (let mark = this.open.pop(); mark !== undefined; mark = this.open.pop()) {
      const { commit, colours } = mark;
      mark.isOpen = false;
      if (colours === fromHead) {
        this.openOfHead -= 1;
        this.oldestOfHead = Math.min(this.oldestOfHead, commit.committerSeconds);
      }
      const missing: Oid[] = [];
      for (const parent of commit.parents) if (!(await this.reach(parent, colours))) missing.push(parent);
      if (missing.length > 0) this.cut.set(commit.oid, missing);
      left = this.openOfHead === 0 && commit.committerSeconds < this.oldestOfHead ? left - 1 : slop;
      if (left === 0) return;
    }
  }

  undecided(): Oid[] {
    const own = [...this.marks.values()].filter((mark) => mark.colours === fromHead);
    const oldest = own.reduce(
      (time, { commit }) => Math.min(time, commit.committerSeconds),
      Number.POSITIVE_INFINITY,
    );
    const needed = new Set<Oid>();
    for (const [oid, parents] of this.cut) {
      const mark = this.marks.get(oid);
      if (mark === undefined) continue;
      const counts = mark.colours === fromHead || mark.commit.committerSeconds >= oldest;
      if (counts) for (const parent of parents) needed.add(parent);
    }
    return [...needed];
  }

  private async read(oid: Oid): Promise<Commit | null> {
    try {
      return await this.repository.store.readCommit(oid);
    } catch (error) {
      if (isMissingObject(error)) return null;
      throw error;
    }
  }
}
