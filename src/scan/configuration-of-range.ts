// The configuration under which a range of commits is judged: that of the commit to compare with. What the range itself
// changes in it is told, and counts once it is merged.
import { changesOf } from '../config/compare-configurations.ts';
import type { ParsedConfiguration } from '../config/parse-configuration.ts';
import { isObjectFault, type ObjectStore } from '../git/object-store.ts';
import { Fault } from '../model/fault.ts';
import type { Oid } from '../model/oid.ts';
import { type ConfigurationFile, configurationAt } from './configuration-files.ts';
import { readConfiguration, readConfigurationOrFault } from './read-configuration.ts';
import type { ResolvedRange } from './scan-range.ts';

export interface RangeConfiguration {
  /** Null for none: the defaults. */
  readonly configuration: ParsedConfiguration | null;
  readonly notices: readonly string[];
  /** Whether either end of the range has one of the files. */
  readonly isKnown: boolean;
}

type Ends = Pick<ResolvedRange, 'base' | 'netBase'>;

/** The commit whose configuration counts; null where there is nothing to compare with. */
function configuredBy({ base, netBase }: Ends): Oid | null {
  return base ?? netBase;
}

/** Reads what `configurationOfRange` will read of the base, to find out what is not here. Throws a Fault `missing-object`. */
export async function touchConfiguration(
  store: ObjectStore,
  range: Ends,
  paths: readonly string[],
): Promise<void> {
  const base = configuredBy(range);
  try {
    if (base !== null) await configurationAt(store, base, paths);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'bad-configuration') throw error;
  }
}

/** Throws a Fault: `bad-configuration`, and `missing-object` when what the base has is not here. */
export async function configurationOfRange(
  store: ObjectStore,
  range: ResolvedRange,
  paths: readonly string[],
): Promise<RangeConfiguration> {
  const base = configuredBy(range);
  const after = await fileOrFault(store, range.head, paths);
  const before = base === null ? null : await configurationAt(store, base, paths);
  const isKnown = before !== null || after !== null;
  if (isSame(before, after)) {
    return { configuration: before && (await readConfiguration(before)), notices: [], isKnown };
  }
  const place = base === null ? 'nothing' : base.slice(0, 12);
  // Where the base has gone on, what differs need not be the range's doing.
  if (await isUntouched(store, range, after, paths)) {
    const configuration = before && (await readConfiguration(before, `${place}:${before.path}`));
    return { configuration, notices: [], isKnown };
  }
  const was = before && (await readConfigurationOrFault(before, `${place}:${before.path}`));
  const becomes =
    after instanceof Fault || after === null ? after : await readConfigurationOrFault(after, after.path);
  // Whoever mends a configuration is not to be stopped by the one that is to be mended.
  if (was instanceof Fault && (becomes === null || becomes instanceof Fault)) throw was;
  const configuration = was instanceof Fault ? null : was;
  return { configuration, notices: [noticeOf({ before, place, was, after, becomes })], isKnown };
}

async function isUntouched(
  store: ObjectStore,
  { base, netBase }: Ends,
  after: ConfigurationFile | Fault | null,
  paths: readonly string[],
): Promise<boolean> {
  if (netBase === null || netBase === base || after instanceof Fault) return false;
  const began = await fileOrFault(store, netBase, paths);
  return !(began instanceof Fault) && isSame(began, after);
}

/** A second file, or one that cannot be read, is for the notice alone. */
async function fileOrFault(
  store: ObjectStore,
  commit: Oid,
  paths: readonly string[],
): Promise<ConfigurationFile | Fault | null> {
  try {
    return await configurationAt(store, commit, paths);
  } catch (error) {
    if (error instanceof Fault && (error.code === 'bad-configuration' || isObjectFault(error))) return error;
    throw error;
  }
}

function isSame(before: ConfigurationFile | null, after: ConfigurationFile | Fault | null): boolean {
  if (before === null || after === null) return before === after;
  return !(after instanceof Fault) && before.path === after.path && before.text === after.text;
}

interface Difference {
  readonly before: ConfigurationFile | null;
  readonly place: string;
  readonly was: ParsedConfiguration | Fault | null;
  readonly after: ConfigurationFile | Fault | null;
  readonly becomes: ParsedConfiguration | Fault | null;
}

function noticeOf({ before, place, was, after, becomes }: Difference): string {
  const path = (after instanceof Fault ? null : after?.path) ?? before?.path ?? 'The configuration';
  const inForce = inForceWords(was, before, place);
  if (becomes === null) return `${path} is taken away by this range. ${inForce}`;
  if (becomes instanceof Fault) {
    return `${path} would be at fault once this range is merged: ${becomes.message}. ${becomes.mend} ${inForce}`;
  }
  const known = was instanceof Fault || was === null ? {} : was.values;
  const changes = changesOf(known, becomes.values).map(({ key, change }) => `${key} ${change}`);
  const what = changes.length === 0 ? 'without another meaning' : changes.join(', ');
  const verb = before === null ? 'comes with' : 'is changed by';
  return `${path} ${verb} this range (${what}). ${inForce}`;
}

function inForceWords(was: Difference['was'], before: ConfigurationFile | null, place: string): string {
  if (was instanceof Fault)
    return `The one of ${place} is at fault (${was.message}), so the defaults are in force.`;
  if (before === null)
    return 'It counts once it is in the commit to compare with; until then the defaults do.';
  return `The one of ${place}, the commit to compare with, is in force.`;
}
