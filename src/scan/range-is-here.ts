// Whether a clone has all of a range, so that nothing is to be fetched for it.
import type { Repository } from '../git/open-repository.ts';
import { isPartialClone } from '../git/partial-clone.ts';
import { rangeGaps } from '../git/remote/range-gaps.ts';
import type { DiffRequest } from '../github/event-range.ts';
import { Fault } from '../model/fault.ts';
import type { Oid } from '../model/oid.ts';
import type { TipFinder } from './resolve-event-range.ts';

export async function isWholeHere(
  repository: Repository,
  { head, base, fallbackBranch }: DiffRequest,
  tip: TipFinder,
): Promise<boolean> {
  if (await isPartialClone(repository.place)) return false;
  const headHere = await commitHere(repository, head, tip);
  const isBased = base !== null || fallbackBranch !== null;
  const ofBranch = fallbackBranch === null ? null : await tip(repository, fallbackBranch);
  const baseHere = base === null ? ofBranch : await commitHere(repository, base, tip);
  if (headHere === null || (isBased && baseHere === null)) return false;
  if (repository.shallow.size === 0) return true;
  return (await rangeGaps(repository, { head: headHere, base: baseHere })).length === 0;
}

/** The commit that a revision names, where it is here; else null. */
export async function commitHere(
  repository: Repository,
  revision: string,
  tip: TipFinder,
): Promise<Oid | null> {
  try {
    return await repository.resolve(revision);
  } catch (error) {
    if (error instanceof Fault && (error.code === 'unknown-revision' || error.code === 'shallow-clone'))
      return tip(repository, revision);
    throw error;
  }
}
