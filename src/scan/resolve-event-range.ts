// From the range that an event gives to commits of this repository. What the payload names may not be here: a
// forced push leaves `before` behind, a new branch has none. The rule that was taken in its place is told in
// the report.
import { mergeBases } from '../git/commit-range.ts';
import type { Repository } from '../git/open-repository.ts';
import type { DiffRequest } from '../github/event-range.ts';
import type { Oid } from '../model/oid.ts';
import { type NamedRange, rangeOf, resolveOrNull } from './resolve-range.ts';

/**
 * Throws a Fault: `shallow-clone` when the clone ends before the range does, `unknown-revision` for a head
 * that is not here.
 */
export async function resolveEventRange(
  repository: Repository,
  request: DiffRequest,
  notices: string[],
): Promise<NamedRange> {
  const head = await resolveGiven(repository, request.head);
  if (request.base === null) return fromBranch(repository, request, head, notices);
  const base = request.given
    ? await resolveGiven(repository, request.base)
    : await resolveGivenOrNull(repository, request.base);
  if (base === null) {
    const found = await fromBranch(repository, request, head, notices);
    notices.push(
      `The commit to compare with is not in the clone, as after a forced push: ${found.target} is scanned in its place.`,
    );
    return found;
  }
  const range =
    request.against === 'exact'
      ? { head, base, exclude: [], netBase: base }
      : await rangeOf(repository, base, head);
  return { range, target: `${short(request.base)}..${short(request.head)}`, chosenBy: request.chosenBy };
}

/** From the merge base with a branch; without that branch, all that head reaches. */
async function fromBranch(
  repository: Repository,
  request: DiffRequest,
  head: Oid,
  notices: string[],
): Promise<NamedRange> {
  const branch = request.fallbackBranch;
  const base = branch === null ? null : await branchTip(repository, branch);
  if (base === null) {
    if (branch !== null)
      notices.push(`The branch ${branch} is not in the clone: all commits up to the head are scanned.`);
    return {
      range: { head, base: null, exclude: [], netBase: null },
      target: `all up to ${short(request.head)}`,
      chosenBy: request.chosenBy,
    };
  }
  const netBase = (await mergeBases(repository, base, head))[0] ?? null;
  return {
    range: { head, base, exclude: [], netBase },
    target: `${branch}..${short(request.head)}`,
    chosenBy: request.chosenBy,
  };
}

/** A clone made by a workflow has the other branches as remote ones only. */
async function branchTip(repository: Repository, branch: string): Promise<Oid | null> {
  return (
    (await resolveOrNull(repository, `refs/remotes/origin/${branch}`)) ??
    (await resolveOrNull(repository, `refs/heads/${branch}`))
  );
}

async function resolveGiven(repository: Repository, revision: string): Promise<Oid> {
  const found = await resolveGivenOrNull(repository, revision);
  // Asking again gives the Fault that names what is wrong with it.
  return found ?? repository.resolve(revision);
}

async function resolveGivenOrNull(repository: Repository, revision: string): Promise<Oid | null> {
  return (await resolveOrNull(repository, revision)) ?? branchTip(repository, revision);
}

function short(revision: string): string {
  return /^[0-9a-f]{40,}$/i.test(revision) ? revision.slice(0, 12) : revision;
}
