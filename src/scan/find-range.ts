// The range of a scan is found once, by whoever needs it first (the configuration, the baseline, the scan), and handed on.
import { openRepository, type Repository } from '../git/open-repository.ts';
import { isUnborn, type NamedRange, resolveTypedRange } from './resolve-range.ts';

/** Finds the commits of a range in a repository; may add to the notices. */
export type RangeFinder = (repository: Repository, notices: string[]) => Promise<NamedRange>;

/** A range, and the repository that has all of it. */
export interface FoundRange extends NamedRange {
  readonly repository: Repository;
}

/** `range` is BASE..HEAD as typed, null for HEAD against the default branch, a way to find it, or what was found. */
export interface WantedRange {
  /** Any path inside the repository. */
  readonly directory: string;
  readonly range: string | null | RangeFinder | FoundRange;
}

/**
 * Null where no range was given and no commit was made yet: there is nothing to scan. What finding it has to tell is added
 * to the notices, once. Throws a Fault: `not-a-repository`, `unknown-revision`, `shallow-clone`, and whatever the finder does.
 */
export async function findRange(
  { directory, range }: WantedRange,
  notices: string[],
): Promise<FoundRange | null> {
  if (range !== null && typeof range === 'object') return range;
  const repository = await openRepository(directory);
  if (range === null && (await isUnborn(repository))) return null;
  const named =
    typeof range === 'function'
      ? await range(repository, notices)
      : await resolveTypedRange(repository, range);
  return { ...named, repository: named.repository ?? repository };
}
