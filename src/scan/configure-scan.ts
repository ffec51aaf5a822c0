// The settings of a scan: what was typed, and what a configuration file says. Of a range the configuration is that of the
// commit to compare with, so that a change cannot silence its own leak; of everything else that of the work tree.
import { basename, dirname, isAbsolute } from 'node:path';
import { allPatterns } from '../../patterns/index.ts';
import { configurationPaths } from '../config/configuration-keys.ts';
import { type LayeredOptions, layeredOptions } from '../config/layered-options.ts';
import type { ParsedConfiguration } from '../config/parse-configuration.ts';
import { allowEntriesOf } from '../config/resolve-entries.ts';
import { type OptionName, resolveSettings, type TypedOptions } from '../config/resolve-settings.ts';
import type { Settings } from '../config/settings.ts';
import { locateRepository, type RepositoryPlace } from '../git/locate-repository.ts';
import { absolutePath } from '../git/named-path.ts';
import { openRepository, type Repository } from '../git/open-repository.ts';
import { pathInside } from '../git/path-inside.ts';
import { Fault } from '../model/fault.ts';
import {
  type ConfigurationFile,
  configurationAt,
  configurationIn,
  configurationNamed,
} from './configuration-files.ts';
import { configurationOfRange } from './configuration-of-range.ts';
import { type ConfigurationSource, commitSource, folderSource } from './configuration-sources.ts';
import { findRange } from './find-range.ts';
import { loadConfiguration, type ShownPath } from './load-configuration.ts';
import { readConfiguration } from './read-configuration.ts';
import { isUnborn } from './resolve-range.ts';
import type { ScanRequest } from './scan.ts';

/** What a front end was asked for. */
export interface AskedOptions {
  readonly typed: TypedOptions;
  readonly nameOf: OptionName;
  /** A file that was named; null for those that are looked for, false for none at all. */
  readonly configuration: string | null | false;
  /** The folder whose repository has the configuration. */
  readonly directory: string;
}

export interface ConfiguredScan {
  /** The same request, of which nothing is to be found out again. */
  readonly request: ScanRequest;
  readonly settings: Settings;
  /** For the report. */
  readonly notices: readonly string[];
}

/** Throws a Fault: `bad-argument`, `bad-configuration`, and what finding a range throws. */
export async function configureScan(request: ScanRequest, asked: AskedOptions): Promise<ConfiguredScan> {
  const plain = resolveSettings(asked.typed, asked.nameOf);
  if (asked.configuration === false || request.kind === 'nothing')
    return { request, settings: plain, notices: [] };
  if (request.kind === 'diff') return configureDiff(request, asked, plain);
  const place = await locateRepository(asked.directory);
  const isThere = 'directory' in request && request.directory === asked.directory;
  const settings = settingsOf(await optionsAt(asked, place));
  return { request: isThere ? { ...request, place } : request, settings, notices: [] };
}

/** The settings for what is in the work tree. Throws a Fault. */
export async function settingsInForce(asked: AskedOptions): Promise<Settings> {
  return settingsOf(await optionsInForce(asked));
}

/** The same with where each came from. */
export async function optionsInForce(asked: AskedOptions): Promise<LayeredOptions> {
  if (asked.configuration === false) return layeredOptions(asked.typed, asked.nameOf, null);
  return optionsAt(asked, await locateRepository(asked.directory));
}

async function optionsAt(
  { typed, nameOf, configuration, directory }: AskedOptions,
  place: RepositoryPlace | null,
): Promise<LayeredOptions> {
  const read =
    typeof configuration === 'string'
      ? namedConfiguration(configuration, place)
      : usualConfiguration(directory, place);
  return layeredOptions(typed, nameOf, await read);
}

function settingsOf({ typed, nameOf }: LayeredOptions): Settings {
  const settings = resolveSettings(typed, nameOf);
  if (typed.allow === undefined) return settings;
  const allow = allowEntriesOf(typed.allow, [...allPatterns, ...settings.ownPatterns]);
  return { ...settings, suppression: { ...settings.suppression, allow } };
}

async function usualConfiguration(
  directory: string,
  place: RepositoryPlace | null,
): Promise<ParsedConfiguration | null> {
  if (place === null || place.workTree !== null) {
    const root = place?.workTree ?? absolutePath(directory);
    return read(await configurationIn(root), folderSource(root));
  }
  const repository = await openRepository(directory, place);
  if (await isUnborn(repository)) return null;
  const { store } = repository;
  const head = await repository.resolve('HEAD');
  return read(await configurationAt(store, head), commitSource(store, head, null));
}

async function read(
  file: ConfigurationFile | null,
  source: ConfigurationSource,
  shown?: ShownPath,
): Promise<ParsedConfiguration | null> {
  return file && readConfiguration(await loadConfiguration(file, source, shown), shown);
}

/**
 * Told by its path in the repository, where it is there: where that lies on a machine is nobody's business. What it extends
 * is in the repository; for a file elsewhere, in its own folder.
 */
async function namedConfiguration(
  name: string,
  place: RepositoryPlace | null,
): Promise<ParsedConfiguration | null> {
  const file = absolutePath(name);
  const workTree = place?.workTree ?? null;
  const inside = workTree && pathInside(workTree, absolutePath(name));
  const called = isAbsolute(name) && inside ? inside : name;
  const found = await configurationNamed(file, called);
  if (found === null) throw noSuchFile(called);
  const path = inside || basename(file);
  const source = folderSource(inside && workTree ? workTree : dirname(file));
  return read({ path, text: found.text }, source, (one) => (one === path ? called : one));
}

async function configureDiff(
  request: Extract<ScanRequest, { kind: 'diff' }>,
  asked: AskedOptions,
  plain: Settings,
): Promise<ConfiguredScan> {
  const notices: string[] = [];
  const found = await findRange(request, notices);
  if (found === null) return { request, settings: plain, notices };
  const paths = configurationPathsOf(found.repository, asked.configuration);
  const { store, place } = found.repository;
  const ofRange = await configurationOfRange(store, found.range, paths, place.workTree);
  notices.push(...ofRange.notices);
  const { configuration } = asked;
  const named = typeof configuration === 'string' && !ofRange.isKnown;
  // What lies outside of the work tree the range cannot change, and neither what none of its commits has.
  const inForce = named ? await namedConfiguration(configuration, place) : ofRange.configuration;
  return {
    request: { ...request, range: found },
    settings: settingsOf(layeredOptions(asked.typed, asked.nameOf, inForce)),
    notices,
  };
}

/** Where the configuration of a commit is: nowhere, when it is a file outside of the work tree. */
export function configurationPathsOf(
  { place: { workTree } }: Repository,
  configuration: AskedOptions['configuration'],
): readonly string[] {
  if (typeof configuration !== 'string') return configuration === null ? configurationPaths : [];
  const inside = workTree === null ? null : pathInside(workTree, absolutePath(configuration));
  return inside === null ? [] : [inside];
}

function noSuchFile(name: string): Fault {
  return new Fault(
    'bad-configuration',
    `There is no configuration ${name}`,
    `Give the path of a file, or none: ${configurationPaths[0]} and ${configurationPaths[2]} are looked for.`,
  );
}
