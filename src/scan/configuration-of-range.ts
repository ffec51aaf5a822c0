// The configuration under which a range of commits is judged: that of the commit to compare with, and what it extends there.
// What the range itself changes in it is told, and counts once it is merged.
import { changesOf } from '../config/compare-configurations.ts';
import type { ParsedConfiguration } from '../config/parse-configuration.ts';
import { entryAt } from '../git/blob-at.ts';
import { isObjectFault, type ObjectStore } from '../git/object-store.ts';
import { Fault } from '../model/fault.ts';
import type { Oid } from '../model/oid.ts';
import { configurationAt } from './configuration-files.ts';
import {
  type AskedPresets,
  type ConfigurationSource,
  commitSource,
  installedPackages,
} from './configuration-sources.ts';
import {
  filesOf,
  type LoadedConfiguration,
  loadConfiguration,
  type ShownPath,
} from './load-configuration.ts';
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

/**
 * Reads what `configurationOfRange` will read of the base, to find out what is not here. Gives the baseline that it names,
 * null for none. Throws a Fault `missing-object`.
 */
export async function touchConfiguration(
  store: ObjectStore,
  range: Ends,
  paths: readonly string[],
): Promise<string | null> {
  const base = configuredBy(range);
  // Whatever an installed package says, all that it takes of the commit is itself.
  const packages: ConfigurationSource = { read: async ({ path }) => ({ path, text: '' }) };
  try {
    const source = base === null ? null : commitSource(store, base, packages);
    const loaded = source && base && (await loadedAt(source, store, base, paths));
    return loaded === null ? null : ((await readConfiguration(loaded)).values.baseline ?? null);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'bad-configuration') throw error;
    return null;
  }
}

/** Where the configurations of a range are. */
interface RangeSources {
  readonly store: ObjectStore;
  readonly range: ResolvedRange;
  readonly paths: readonly string[];
  readonly packages: ConfigurationSource | null;
  /** The same for the commit to compare with. */
  readonly basePackages: ConfigurationSource | null;
}

/**
 * `workTree` has the packages that are installed, null where there is none. Throws a Fault: `bad-configuration`, and
 * `missing-object` when what the base has is not here.
 */
export async function configurationOfRange(
  store: ObjectStore,
  range: ResolvedRange,
  paths: readonly string[],
  workTree: string | null,
): Promise<RangeConfiguration> {
  const asked: AskedPresets = { used: new Set(), brought: new Set() };
  const packagesOf = (presets: AskedPresets) =>
    workTree === null ? null : installedPackages(workTree, store, range.head, presets);
  const packages = packagesOf({ used: new Set(), brought: new Set() });
  const sources = { store, range, paths, packages, basePackages: packagesOf(asked) };
  const found = await foundInRange(sources, asked.brought);
  const notice = await presetNotice(store, range, [...asked.used]);
  return notice === null ? found : { ...found, notices: [...found.notices, notice] };
}

async function foundInRange(
  sources: RangeSources,
  brought: ReadonlySet<string>,
): Promise<RangeConfiguration> {
  const { store, range, paths, basePackages } = sources;
  const base = configuredBy(range);
  const place = base === null ? 'nothing' : base.slice(0, 12);
  const atBase: ShownPath = (path) => `${place}:${path}`;
  const after = await loadedOrFault(sources, range.head);
  const source = base === null ? null : commitSource(store, base, basePackages);
  const file = base === null ? null : await configurationAt(store, base, paths);
  const before = source && file && (await faultOr(() => loadConfiguration(file, source, atBase)));
  const isKnown = file !== null || after !== null;
  if (before instanceof Fault) {
    // A fault that the range itself makes is not for it to mend.
    if (after === null || after instanceof Fault || brought.size > 0) throw before;
  } else if (isSame(before, after)) {
    return { configuration: before && (await readConfiguration(before)), notices: [], isKnown };
    // Where the base has gone on, what differs need not be the range's doing.
  } else if (await isUntouched(sources, after)) {
    return { configuration: before && (await readConfiguration(before, atBase)), notices: [], isKnown };
  }
  const was = before instanceof Fault ? before : before && (await readConfigurationOrFault(before, atBase));
  const becomes =
    after instanceof Fault || after === null ? after : await readConfigurationOrFault(after, (path) => path);
  // Whoever mends a configuration is not to be stopped by the one that is to be mended.
  if (was instanceof Fault && (becomes === null || becomes instanceof Fault)) throw was;
  const configuration = was instanceof Fault ? null : was;
  const changed = changedPaths(before, after) ?? file?.path ?? 'The configuration';
  return {
    configuration,
    notices: [noticeOf({ changed, isNew: file === null, place, was, becomes })],
    isKnown,
  };
}

async function isUntouched(
  sources: RangeSources,
  after: LoadedConfiguration | Fault | null,
): Promise<boolean> {
  const { base, netBase } = sources.range;
  if (netBase === null || netBase === base || after instanceof Fault) return false;
  const began = await loadedOrFault(sources, netBase);
  return !(began instanceof Fault) && isSame(began, after);
}

async function loadedAt(
  source: ConfigurationSource,
  store: ObjectStore,
  commit: Oid,
  paths: readonly string[],
): Promise<LoadedConfiguration | null> {
  const file = await configurationAt(store, commit, paths);
  return file && loadConfiguration(file, source);
}

/** A second file, or one that cannot be read, is for the notice alone. */
async function loadedOrFault(
  { store, paths, packages }: RangeSources,
  commit: Oid,
): Promise<LoadedConfiguration | Fault | null> {
  try {
    return await faultOr(() => loadedAt(commitSource(store, commit, packages), store, commit, paths));
  } catch (error) {
    if (isObjectFault(error)) return error;
    throw error;
  }
}

async function faultOr<Value>(load: () => Promise<Value>): Promise<Value | Fault> {
  try {
    return await load();
  } catch (error) {
    if (error instanceof Fault && error.code === 'bad-configuration') return error;
    throw error;
  }
}

function isSame(before: LoadedConfiguration | null, after: LoadedConfiguration | Fault | null): boolean {
  if (before === null || after === null) return before === after;
  return !(after instanceof Fault) && changedFiles(before, after).length === 0;
}

/** Paths of the files that one of the two has otherwise, or alone. */
function changedFiles(before: LoadedConfiguration, after: LoadedConfiguration): string[] {
  const [was, becomes] = [before, after].map((loaded) => {
    return new Map(filesOf(loaded).map(({ path, text }) => [path, text]));
  });
  const paths = new Set([...(was?.keys() ?? []), ...(becomes?.keys() ?? [])]);
  return [...paths].filter((path) => was?.get(path) !== becomes?.get(path));
}

/** What the range changes, as the subject of a sentence; null where that is not known. */
function changedPaths(
  before: LoadedConfiguration | Fault | null,
  after: LoadedConfiguration | Fault | null,
): string | null {
  const path = after === null || after instanceof Fault ? null : after.path;
  if (path === null || after === null || after instanceof Fault || before === null || before instanceof Fault)
    return path;
  const changed = changedFiles(before, after);
  return changed.includes(path) ? path : `${changed.join(' and ')}, which ${path} extends,`;
}

interface Difference {
  readonly changed: string;
  /** The base has none. */
  readonly isNew: boolean;
  readonly place: string;
  readonly was: ParsedConfiguration | Fault | null;
  readonly becomes: ParsedConfiguration | Fault | null;
}

function noticeOf({ changed, isNew, place, was, becomes }: Difference): string {
  const inForce = inForceWords(was, isNew, place);
  if (becomes === null) return `${changed} is taken away by this range. ${inForce}`;
  if (becomes instanceof Fault) {
    return `${changed} would be at fault once this range is merged: ${becomes.message}. ${becomes.mend} ${inForce}`;
  }
  const known = was instanceof Fault || was === null ? {} : was.values;
  const changes = changesOf(known, becomes.values).map(
    ({ key, change, entries }) => `${key} ${change}${entries.length === 0 ? '' : ` (${entries.join(', ')})`}`,
  );
  const what = changes.length === 0 ? 'without another meaning' : changes.join(', ');
  const verb = isNew ? 'comes with' : 'is changed by';
  return `${changed} ${verb} this range (${what}). ${inForce}`;
}

function inForceWords(was: Difference['was'], isNew: boolean, place: string): string {
  if (was instanceof Fault)
    return `The one of ${place} is at fault (${was.message}), so the defaults are in force.`;
  if (isNew) return 'It counts once it is in the commit to compare with; until then the defaults do.';
  return `The one of ${place}, the commit to compare with, is in force.`;
}

/** Files that say which packages are installed. */
const packageFiles = [
  ...['package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'],
];

/** A preset that is installed and in no commit is whatever the range had installed. */
async function presetNotice(
  store: ObjectStore,
  { base, netBase, head }: ResolvedRange,
  presets: readonly string[],
): Promise<string | null> {
  const began = netBase ?? base;
  if (began === null || presets.length === 0) return null;
  const changed: string[] = [];
  for (const path of packageFiles) {
    const [before, after] = [await entryAt(store, began, path), await entryAt(store, head, path)];
    if (before?.oid !== after?.oid) changed.push(path);
  }
  if (changed.length === 0) return null;
  return (
    `The configuration extends ${presets.join(' and ')} as installed, and this range changes ${changed.join(' and ')}: ` +
    'see that what is installed is what you trust.'
  );
}
