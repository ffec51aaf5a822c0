// From revisions to commits: BASE..HEAD as a person writes it, and what stands in for a range that was not
// given.
import { mergeBases } from '../git/commit-range.ts';
import type { Repository } from '../git/open-repository.ts';
import { parseRange } from '../git/resolve-revision.ts';
import { Fault } from '../model/fault.ts';
import type { Oid } from '../model/oid.ts';
import type { ResolvedRange } from './scan-range.ts';

/** A range and how it is told of. */
export interface NamedRange {
  readonly range: ResolvedRange;
  /** `main..feature`. */
  readonly target: string;
  readonly chosenBy: string;
  /** Where its commits are, when that is not the clone alone. */
  readonly repository?: Repository;
}

/** Branches that stand for the default one, in the order in which they are looked for. */
const defaultBranches = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * `BASE..HEAD`, `BASE...HEAD`, or `BASE` alone for `BASE..HEAD`'s HEAD; null for HEAD against the default
 * branch.
 */
export async function resolveTypedRange(repository: Repository, text: string | null): Promise<NamedRange> {
  if (text === null) return againstDefaultBranch(repository);
  const typed = parseRange(text) ?? { base: text, head: 'HEAD', fromMergeBase: false };
  const base = await repository.resolve(typed.base);
  const head = await repository.resolve(typed.head);
  return {
    range: await rangeOf(repository, base, head),
    target: `${typed.base}..${typed.head}`,
    chosenBy: 'the range that was given',
  };
}

/** The range from one commit to another: its commits, and its net difference from where the two parted. */
export async function rangeOf(repository: Repository, base: Oid | null, head: Oid): Promise<ResolvedRange> {
  const netBase = base === null ? null : ((await mergeBases(repository, base, head))[0] ?? null);
  return { head, base, exclude: [], netBase };
}

async function againstDefaultBranch(repository: Repository): Promise<NamedRange> {
  const head = await repository.resolve('HEAD');
  for (const branch of defaultBranches) {
    const base = await resolveOrNull(repository, branch);
    if (base === null) continue;
    return {
      range: await rangeOf(repository, base, head),
      target: `${branch}..HEAD`,
      chosenBy: `no range was given: HEAD against ${branch}`,
    };
  }
  throw new Fault(
    'unknown-revision',
    'No range was given, and there is no default branch to compare HEAD with',
    'Give one, such as leakline diff HEAD~3..HEAD.',
  );
}

/** The commit that a revision names, or null when there is no such revision. */
export async function resolveOrNull(repository: Repository, revision: string): Promise<Oid | null> {
  try {
    return await repository.resolve(revision);
  } catch (error) {
    if (error instanceof Fault && error.code === 'unknown-revision') return null;
    throw error;
  }
}

/** Whether no commit was made yet. */
export async function isUnborn(repository: Repository): Promise<boolean> {
  const head = await repository.head();
  return head.kind === 'branch' && head.oid === null;
}
