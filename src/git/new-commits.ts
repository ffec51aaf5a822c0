// Which commits one commit reaches and none of many known ones do, as for `git rev-list HEAD --not --remotes=origin`
// (git-rev-list(1)). The known ones may be thousands of old branches: the walk goes down no further than until nothing new
// is left to go on from, as Git's own does (revision.c, `limit_list`), and so is over at once where little is new.
import type { Oid } from '../model/oid.ts';
import { type Coloured, ColouredWalk } from './coloured-walk.ts';
import { isMissingObject, isObjectFault } from './object-store.ts';
import type { Repository } from './open-repository.ts';
import type { Commit } from './parse-object.ts';
import { cutOff } from './resolve-revision.ts';

export interface NewCommits {
  readonly count: number;
  /** Parents of new commits that are none themselves, each once. */
  readonly edges: readonly Oid[];
  /** Where the first parents of `head` lead out of the new commits; null where they end among them. */
  readonly base: Oid | null;
}

const fromHead = 1;
const fromKnown = 2;

/** Commits looked at after nothing new is left: one with a wrong clock may have come before its children. */
const slop = 64;

/** Throws a Fault `missing-object` or `shallow-clone` for a new commit that is not here; known ones need not be. */
export async function newCommits(
  repository: Repository,
  head: Oid,
  known: readonly Oid[],
): Promise<NewCommits> {
  const reached = await reach(repository, head, known);
  const isNew = (oid: Oid): boolean => reached.get(oid)?.colours === fromHead;
  const edges = new Set<Oid>();
  let count = 0;
  for (const { commit, colours } of reached.values()) {
    if (colours !== fromHead) continue;
    count += 1;
    for (const parent of commit.parents) if (reached.has(parent) && !isNew(parent)) edges.add(parent);
  }
  let base: Oid | null = head;
  while (base !== null && isNew(base)) base = reached.get(base)?.commit.parents[0] ?? null;
  return { count, edges: [...edges], base };
}

async function reach(
  repository: Repository,
  head: Oid,
  known: readonly Oid[],
): Promise<ReadonlyMap<Oid, Coloured<Commit>>> {
  const walk = new ColouredWalk<Commit>({
    read: (oid, colours) => readCommit(repository, oid, colours === fromKnown),
    isUndecided: (colours) => colours === fromHead,
    final: fromKnown,
  });
  for (const oid of known) await walk.reach(oid, fromKnown);
  await walk.reach(head, fromHead);
  let left = slop;
  for (let item = walk.next(); item !== null; item = walk.next()) {
    const { commit } = item;
    const colours = item.colours === fromHead ? fromHead : fromKnown;
    if (!repository.shallow.has(commit.oid)) {
      for (const parent of commit.parents) await walk.reach(parent, colours);
    }
    left = walk.isDecided ? left - 1 : slop;
    if (left === 0) break;
  }
  return walk.reached;
}

/** Null for a known one that is not here, or is no commit. */
async function readCommit(repository: Repository, oid: Oid, isKnown: boolean): Promise<Commit | null> {
  try {
    return await repository.store.readCommit(oid);
  } catch (error) {
    if (isKnown && isObjectFault(error)) return null;
    if (isMissingObject(error) && repository.shallow.size > 0) {
      throw cutOff(`The commit ${oid} is needed and is not in this shallow clone.`);
    }
    throw error;
  }
}
