// Fetches what a range needs and the clone lacks: from the first remote that has it, and what is left from the next.
// The clone is not changed: what was fetched is read beside it.
import type { ObjectStore } from '../git/object-store.ts';
import type { Repository } from '../git/open-repository.ts';
import type { Commit } from '../git/parse-object.ts';
import { CompletedRepository } from '../git/remote/complete-range.ts';
import type { Fetched, ObjectRemote } from '../git/remote/object-remote.ts';
import type { DiffRequest } from '../github/event-range.ts';
import { Fault } from '../model/fault.ts';
import { isOid, type Oid } from '../model/oid.ts';
import { amount, byteSize } from '../report/sentences.ts';
import { touchBaseline } from './baseline-in-force.ts';
import { touchConfiguration } from './configuration-of-range.ts';
import { commitHere } from './range-is-here.ts';
import type { TipFinder } from './resolve-event-range.ts';
import type { NamedRange } from './resolve-range.ts';

/** Called when something is missing, and not before. */
export type RemoteOpener = () => Promise<ObjectRemote>;

/** A range, with the commits that it has in the repository that it was resolved in. */
export interface FetchedRange {
  readonly named: NamedRange;
  readonly commits: readonly Commit[];
  readonly notices: readonly string[];
}

export interface FetchTask {
  /** The clone. */
  readonly repository: Repository;
  readonly request: DiffRequest;
  readonly remotes: readonly RemoteOpener[];
  readonly branchTip: TipFinder;
  /** Files that are read of the commit to compare with as well. */
  readonly configurationPaths: readonly string[];
  /** Throws a Fault `shallow-clone` or `missing-object` as long as commits are missing. */
  readonly resolve: (repository: Repository, request: DiffRequest, tip: TipFinder) => Promise<FetchedRange>;
}

export interface FetchOutcome {
  /** Null when the commits could not be had; then `failure` says why. */
  readonly named: NamedRange | null;
  readonly notices: readonly string[];
  readonly failure: Fault | null;
}

export async function fetchRange(task: FetchTask): Promise<FetchOutcome> {
  const notices: string[] = [];
  const asked: ObjectRemote[] = [];
  let repository = task.repository;
  let found: FetchedRange | null = null;
  let failure: Fault | null = null;
  for (const open of task.remotes) {
    try {
      const remote = await open();
      const completed: CompletedRepository = new CompletedRepository(task.repository, remote, [...asked]);
      asked.push(remote);
      found ??= await resolveWith(task, completed, remote);
      const { range } = found.named;
      const { head, netBase } = range;
      const { commits } = found;
      const alsoRead = async (store: ObjectStore) => {
        const baseline = await touchConfiguration(store, range, task.configurationPaths);
        await touchBaseline(store, range, { baselineFile: baseline === 'none' ? false : baseline });
      };
      const lost = await completed.bringContents({ commits, head, netBase, alsoRead });
      failure = lost === 0 ? null : (failure ?? lostFault(lost, remote.name));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      failure ??= error;
    }
    const [last, ...before] = asked.toReversed();
    if (last !== undefined)
      repository = await new CompletedRepository(task.repository, last, before).repository();
    if (failure === null) break;
  }
  for (const { name, fetched } of asked) if (fetched.objects > 0) notices.push(fetchedNotice(name, fetched));
  if (found === null) return { named: null, notices, failure };
  if (failure !== null) notices.push(`Not all that the clone lacks could be fetched. ${failure.message}`);
  return { named: { ...found.named, repository }, notices: [...notices, ...found.notices], failure };
}

/** Goes back from the ends of the range until they meet. A commit to compare with that is gone has a branch's tip for it. */
async function resolveWith(
  task: FetchTask,
  completed: CompletedRepository,
  remote: ObjectRemote,
): Promise<FetchedRange> {
  const { repository, request } = task;
  const wanted = request.base ?? request.fallbackBranch;
  const tips = await tipsElsewhere(task, remote, [request.head, ...(wanted === null ? [] : [wanted])]);
  const tip: TipFinder = async (opened, name) => {
    const oid = tips.get(name);
    if (oid === undefined) return task.branchTip(opened, name);
    // As long as a tag is not here, nobody knows what it stands on.
    return commitHere(opened, oid, async () => oid);
  };
  // Asking for it once more gives the Fault that says what is wrong with it.
  const head = (await endOf(repository, request.head, tip)) ?? (await repository.resolve(request.head));
  const base = request.base === null ? null : await endOf(repository, request.base, tip);
  const { fallbackBranch: fallback } = request;
  const branchEnd = async () => (fallback === null ? null : tip(repository, fallback));
  const attempt = (asked: DiffRequest) => (opened: Repository) => task.resolve(opened, asked, tip);
  try {
    return await completed.withCommits({ head, base: base ?? (await branchEnd()) }, attempt(request));
  } catch (error) {
    if (!(error instanceof Fault) || error.code === 'remote-failed' || base === null || request.given)
      throw error;
    if (await isIn(await completed.repository(), base)) throw error;
    if (fallback !== null) for (const at of await tipsElsewhere(task, remote, [fallback])) tips.set(...at);
    const ends = { head, base: await branchEnd() };
    const found = await completed.withCommits(ends, attempt({ ...request, base: null }));
    const { target } = found.named;
    const notice = `The commit to compare with is gone, as after a forced push: ${target} is scanned in its place.`;
    return { ...found, notices: [...found.notices, notice] };
  }
}

/** What names stand on at the remote, where the clone does not know them. */
async function tipsElsewhere(
  { repository, branchTip }: FetchTask,
  remote: ObjectRemote,
  names: readonly string[],
): Promise<Map<string, Oid>> {
  const candidates = new Map<string, string[]>();
  for (const name of names) {
    if (isOid(name) || !/^[^\s\0-\x1f~^:?*[\\]+$/.test(name)) continue;
    if ((await commitHere(repository, name, branchTip)) !== null) continue;
    const bare = name.replace(/^(?:refs\/(?:heads|tags)\/|origin\/)/, '');
    candidates.set(name, [`refs/heads/${bare}`, `refs/tags/${bare}`]);
  }
  const tips = new Map<string, Oid>();
  if (candidates.size === 0) return tips;
  const refs = await remote.findRefs([...candidates.values()].flat());
  for (const [name, places] of candidates) {
    const oid = places.map((place) => refs.get(place)).find((found) => found !== undefined);
    if (oid !== undefined) tips.set(name, oid);
  }
  return tips;
}

/** An id is taken as it is, whether it is here or not. */
async function endOf(repository: Repository, revision: string, tip: TipFinder): Promise<Oid | null> {
  if (isOid(revision)) return revision.toLowerCase() as Oid;
  return commitHere(repository, revision, tip);
}

async function isIn({ store }: Repository, oid: Oid): Promise<boolean> {
  return store.readAny(oid).then(
    () => true,
    () => false,
  );
}

function lostFault(count: number, name: string): Fault {
  return new Fault(
    'missing-object',
    `${amount(count, 'object')} of the range could not be had from ${name}.`,
    'Set fetch-depth: 0 on actions/checkout, and no filter.',
  );
}

/** More generations than this are as good as all. */
const depthToldMax = 1_000_000;

function fetchedNotice(name: string, { depth, objects, bytes }: Fetched): string {
  const told =
    depth > depthToldMax ? 'the whole history of commits' : `${amount(depth, 'generation')} of commits`;
  const back = depth === 0 ? '' : `, ${told}`;
  return `What the clone lacks of the range was fetched from ${name}: ${amount(objects, 'object')}${back}, ${byteSize(bytes)}.`;
}
