// The baseline of a scan. Of a range it is that of the commit to compare with, so that a change cannot silence its own leak:
// what the range itself changes in it is told, and counts once it is merged. Of everything else it is that of the work tree.
import { type ParsedBaseline, parseBaseline } from '../baseline/parse-baseline.ts';
import type { Settings } from '../config/settings.ts';
import { locateRepository, type RepositoryPlace } from '../git/locate-repository.ts';
import { absolutePath } from '../git/named-path.ts';
import { isObjectFault, type ObjectStore } from '../git/object-store.ts';
import { openRepository } from '../git/open-repository.ts';
import { Fault } from '../model/fault.ts';
import type { Oid } from '../model/oid.ts';
import type { Baseline, BaselineEntry } from '../model/suppression.ts';
import { amount, grouped } from '../report/sentences.ts';
import { type BaselineFile, baselineAt, baselineIn } from './baseline-files.ts';
import { isUnborn } from './resolve-range.ts';
import type { ResolvedRange } from './scan-range.ts';

export interface BaselineInForce {
  readonly baseline: Baseline | null;
  /** For the report. */
  readonly notices: readonly string[];
}

const none: BaselineInForce = { baseline: null, notices: [] };

/**
 * That of the repository or the folder that `directory` is in; of a bare one HEAD's. `known`: where that repository is, null
 * for none, once somebody has looked. Throws a Fault `bad-configuration`.
 */
export async function baselineOfFolder(
  directory: string,
  settings: Settings,
  known?: RepositoryPlace | null,
): Promise<BaselineInForce> {
  if (settings.baselineFile === false) return none;
  const place = known === undefined ? await locateRepository(directory) : known;
  const folder = place === null ? absolutePath(directory) : place.workTree;
  if (folder !== null) return told(await baselineIn(folder, settings));
  const repository = await openRepository(directory, place);
  if (await isUnborn(repository)) return none;
  const head = await repository.resolve('HEAD');
  const file = await baselineHere(repository.store, head, settings);
  return file === 'not here' ? lacking(head) : told(file);
}

/** That of a commit, as far as it is here. */
async function baselineHere(
  store: ObjectStore,
  commit: Oid,
  settings: Settings,
): Promise<BaselineFile | null | 'not here'> {
  try {
    return await baselineAt(store, commit, settings);
  } catch (error) {
    if (isObjectFault(error)) return 'not here';
    throw error;
  }
}

/** Without it more is told than there is to do, and nothing is hidden. */
function lacking(commit: Oid): BaselineInForce {
  const place = commit.slice(0, 12);
  return {
    baseline: null,
    notices: [`Whether ${place} has a baseline cannot be read in this clone: none is in force.`],
  };
}

type Ends = Pick<ResolvedRange, 'base' | 'netBase'>;

/** That of the commit that a range is compared with. Throws a Fault `bad-configuration`. */
export async function baselineOfRange(
  store: ObjectStore,
  range: ResolvedRange,
  settings: Settings,
): Promise<BaselineInForce> {
  if (settings.baselineFile === false) return none;
  const base = range.base ?? range.netBase;
  const before = base === null ? null : await baselineHere(store, base, settings);
  if (before === 'not here') return base === null ? none : lacking(base);
  const after = await textOrFault(store, range, settings);
  const place = base === null ? 'nothing' : base.slice(0, 12);
  const isSame = !(after instanceof Fault) && after?.text === before?.text;
  const was =
    before === null ? null : parseBaseline(before.text, isSame ? before.path : `${place}:${before.path}`);
  const inForce = was === null ? none : inForceBy(was);
  if (isSame || (await isUntouched(store, range, after, settings))) return inForce;
  return { ...inForce, notices: [...inForce.notices, noticeOf(before, was, after, place)] };
}

/** Reads what `baselineOfRange` will read of the base, to find out what is not here. Throws a Fault `missing-object`. */
export async function touchBaseline(
  store: ObjectStore,
  { base, netBase }: Ends,
  settings: Pick<Settings, 'baselineFile'>,
): Promise<void> {
  const commit = base ?? netBase;
  try {
    if (commit !== null) await baselineAt(store, commit, settings);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'bad-configuration') throw error;
  }
}

function told(file: BaselineFile | null): BaselineInForce {
  return file === null ? none : inForceBy(parseBaseline(file.text, file.path));
}

function inForceBy({ baseline, joined }: ParsedBaseline): BaselineInForce {
  if (joined.length === 0) return { baseline, notices: [] };
  const what = amount(joined.length, 'finding');
  const notice = `${baseline.file} says more than one thing of ${what}: what accepts the least counts. "leakline baseline update" joins them.`;
  return { baseline, notices: [notice] };
}

/** A file that cannot be read, or is at fault, is for the notice alone. */
async function textOrFault(
  store: ObjectStore,
  { head }: ResolvedRange,
  settings: Settings,
): Promise<BaselineFile | Fault | null> {
  try {
    return await baselineAt(store, head, settings);
  } catch (error) {
    if (error instanceof Fault && (error.code === 'bad-configuration' || isObjectFault(error))) return error;
    throw error;
  }
}

/** Where the base has gone on, what differs need not be the range's doing. */
async function isUntouched(
  store: ObjectStore,
  { base, netBase }: Ends,
  after: BaselineFile | Fault | null,
  settings: Settings,
): Promise<boolean> {
  if (netBase === null || netBase === base || after instanceof Fault) return false;
  try {
    return (await baselineAt(store, netBase, settings))?.text === after?.text;
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}

function noticeOf(
  before: BaselineFile | null,
  was: ParsedBaseline | null,
  after: BaselineFile | Fault | null,
  place: string,
): string {
  const inForce =
    before === null
      ? 'It counts once it is in the commit to compare with; until then no baseline does.'
      : `The one of ${place}, the commit to compare with, is in force.`;
  const path = before?.path ?? (after instanceof Fault ? null : after?.path) ?? 'The baseline';
  if (after === null) return `${path} is taken away by this range. ${inForce}`;
  const becomes = after instanceof Fault ? after : parsedOrFault(after);
  if (becomes instanceof Fault)
    return `${path} would be at fault once this range is merged: ${becomes.message}. ${becomes.mend} ${inForce}`;
  const what = changesBetween(was?.baseline.entries ?? [], becomes.baseline.entries);
  return `${path} ${before === null ? 'comes with' : 'is changed by'} this range (${what}). ${inForce}`;
}

function parsedOrFault({ text, path }: BaselineFile): ParsedBaseline | Fault {
  try {
    return parseBaseline(text, path);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

function changesBetween(before: readonly BaselineEntry[], after: readonly BaselineEntry[]): string {
  const known = new Map(before.map((entry) => [entry.fingerprint, JSON.stringify(entry)]));
  const kept = after.filter((entry) => known.has(entry.fingerprint));
  const changed = kept.filter((entry) => known.get(entry.fingerprint) !== JSON.stringify(entry));
  const counts: readonly (readonly [number, string])[] = [
    [after.length - kept.length, 'added'],
    [before.length - kept.length, 'taken out'],
    [changed.length, 'changed'],
  ];
  const words = counts.flatMap(([count, what]) =>
    count === 0 ? [] : [`${grouped(count)} ${count === 1 ? 'entry' : 'entries'} ${what}`],
  );
  return words.length === 0 ? 'without another meaning' : words.join(', ');
}
