// From the texts of a configuration and what it extends to what it says. The parser is loaded when there is something to parse.
import { allPatterns } from '../../patterns/index.ts';
import { joinConfigurations } from '../config/join-configurations.ts';
import type { ParsedConfiguration } from '../config/parse-configuration.ts';
import { PatternNames } from '../config/pattern-names.ts';
import { ownPatternOf } from '../config/resolve-entries.ts';
import { namesOf } from '../config/select-patterns.ts';
import { Fault } from '../model/fault.ts';
import type { ConfigurationFile } from './configuration-files.ts';
import type { LoadedConfiguration, ShownPath } from './load-configuration.ts';

/** `shown`: what the files are called in messages. Throws a Fault `bad-configuration`. */
export async function readConfiguration(
  loaded: LoadedConfiguration,
  shown: ShownPath = (path) => path,
): Promise<ParsedConfiguration> {
  const parsed = await readJoined(loaded, shown);
  if (parsed.values.allow !== undefined) {
    const { checkAllowlist } = await import('./check-allowlist.ts');
    await checkAllowlist(parsed);
  }
  return parsed;
}

async function readJoined(loaded: LoadedConfiguration, shown: ShownPath): Promise<ParsedConfiguration> {
  const extended: ParsedConfiguration[] = [];
  for (const one of loaded.extended) extended.push(await readJoined(one, shown));
  return joinConfigurations(extended, await readFile(loaded, shown(loaded.path), extended));
}

async function readFile(
  { text }: ConfigurationFile,
  shown: string,
  extended: readonly ParsedConfiguration[],
): Promise<ParsedConfiguration> {
  if (holdsCommentsAlone(text)) return { file: shown, values: {}, places: new Map(), entryPlaces: new Map() };
  const { parseConfiguration } = await import('../config/parse-configuration.ts');
  const own = extended.flatMap(({ values }) => (values.patterns ?? []).map(ownPatternOf));
  const { unchecked, ...parsed } = parseConfiguration(text, shown, {
    catalogue: catalogueNames,
    extended: namesOf(own),
  });
  if (unchecked.length > 0) {
    const { checkFit, checkTexts } = await import('./check-texts.ts');
    checkTexts(unchecked);
    checkFit(parsed);
  }
  return parsed;
}

/** What it says, or the Fault. */
export async function readConfigurationOrFault(
  loaded: LoadedConfiguration,
  shown: ShownPath,
): Promise<ParsedConfiguration | Fault> {
  try {
    return await readConfiguration(loaded, shown);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

const catalogueNames = new PatternNames(allPatterns);

/** As `leakline init` leaves it. */
function holdsCommentsAlone(text: string): boolean {
  return text.split(/\r?\n/).every((line) => /^[ \t]*(?:#|$)/.test(line));
}
