// From the range that an event gives to commits of this repository. What the payload names may not be here: a clone of
// depth 1 ends at its tip, a forced push leaves `before` behind, a new branch has none. What the clone lacks is fetched
// where a front end says from where (fetch-range.ts); the rule that was taken in its place is told in the report.
import { configurationPaths } from '../config/configuration-keys.ts';
import { commitsInRange, mergeBases } from '../git/commit-range.ts';
import type { Repository } from '../git/open-repository.ts';
import type { DiffRequest } from '../github/event-range.ts';
import { Fault } from '../model/fault.ts';
import type { Oid } from '../model/oid.ts';
import { type FetchedRange, fetchRange, type RemoteOpener } from './fetch-range.ts';
import { isWholeHere } from './range-is-here.ts';
import { type NamedRange, rangeOf, resolveOrNull } from './resolve-range.ts';

/** The tip of a branch, or what another name stands for; null when there is none. */
export type TipFinder = (repository: Repository, name: string) => Promise<Oid | null>;

/**
 * `remotes` are asked in their order for what is not here; `paths` are where the configuration is looked for. Throws a Fault: `shallow-clone` when the clone ends before
 * the range does, `unknown-revision` for a head that is not here.
 */
export async function resolveEventRange(
  repository: Repository,
  request: DiffRequest,
  notices: string[],
  remotes: readonly RemoteOpener[] = [],
  paths: readonly string[] = configurationPaths,
): Promise<NamedRange> {
  if (remotes.length === 0 || (await isWholeHere(repository, request, branchTip)))
    return resolveHere(repository, request, notices, branchTip);
  const resolve = async (opened: Repository, asked: DiffRequest, tip: TipFinder): Promise<FetchedRange> => {
    const told: string[] = [];
    const named = await resolveHere(opened, asked, told, tip);
    return { named, commits: await commitsInRange(opened, named.range), notices: told };
  };
  const found = await fetchRange({
    repository,
    request,
    remotes,
    branchTip,
    configurationPaths: paths,
    resolve,
  });
  notices.push(...found.notices);
  if (found.named !== null) return found.named;
  try {
    const named = await resolveHere(repository, request, notices, branchTip);
    await commitsInRange(repository, named.range);
    notices.push(`What the clone lacks could not be fetched. ${found.failure?.message ?? ''}`);
    return named;
  } catch (error) {
    if (!(error instanceof Fault) || found.failure === null) throw error;
    throw new Fault(
      'shallow-clone',
      `${withoutStop(error.message)}, and what is missing could not be fetched: ${withoutStop(found.failure.message)}.`,
      found.failure.mend,
    );
  }
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

async function resolveHere(
  repository: Repository,
  request: DiffRequest,
  notices: string[],
  tip: TipFinder,
): Promise<NamedRange> {
  const head = await resolveGiven(repository, request.head, tip);
  if (request.base === null) return fromBranch(repository, { request, head, notices, tip });
  const base = request.given
    ? await resolveGiven(repository, request.base, tip)
    : await resolveGivenOrNull(repository, request.base, tip);
  if (base === null) {
    const found = await fromBranch(repository, { request, head, notices, tip });
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

interface Fallback {
  readonly request: DiffRequest;
  readonly head: Oid;
  readonly notices: string[];
  readonly tip: TipFinder;
}

/** From the merge base with a branch; without that branch, all that head reaches. */
async function fromBranch(
  repository: Repository,
  { request, head, notices, tip }: Fallback,
): Promise<NamedRange> {
  const branch = request.fallbackBranch;
  const base = branch === null ? null : await tip(repository, branch);
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

async function resolveGiven(repository: Repository, revision: string, tip: TipFinder): Promise<Oid> {
  const found = await resolveGivenOrNull(repository, revision, tip);
  // Asking again gives the Fault that names what is wrong with it.
  return found ?? repository.resolve(revision);
}

async function resolveGivenOrNull(
  repository: Repository,
  revision: string,
  tip: TipFinder,
): Promise<Oid | null> {
  return (await resolveOrNull(repository, revision)) ?? tip(repository, revision);
}

function short(revision: string): string {
  return /^[0-9a-f]{40,}$/i.test(revision) ? revision.slice(0, 12) : revision;
}
