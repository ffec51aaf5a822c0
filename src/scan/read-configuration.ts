// From the text of a configuration to what it says. The parser is loaded when there is something to parse.
import { allPatterns } from '../../patterns/index.ts';
import type { ParsedConfiguration } from '../config/parse-configuration.ts';
import { namesOf } from '../config/select-patterns.ts';
import { Fault } from '../model/fault.ts';
import type { ConfigurationFile } from './configuration-files.ts';

/** `shown`: what the file is called in messages. Throws a Fault `bad-configuration`. */
export async function readConfiguration(
  file: ConfigurationFile,
  shown: string = file.path,
): Promise<ParsedConfiguration> {
  if (holdsCommentsAlone(file.text))
    return { file: shown, values: {}, places: new Map(), entryPlaces: new Map() };
  const { parseConfiguration } = await import('../config/parse-configuration.ts');
  const { unchecked, ...parsed } = parseConfiguration(file.text, shown, {
    catalogue: namesOf(allPatterns),
    extended: new Set(),
  });
  if (unchecked.length > 0) {
    const { checkTexts } = await import('./check-texts.ts');
    checkTexts(unchecked);
  }
  return parsed;
}

/** What it says, or the Fault. */
export async function readConfigurationOrFault(
  file: ConfigurationFile,
  shown: string,
): Promise<ParsedConfiguration | Fault> {
  try {
    return await readConfiguration(file, shown);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

/** As `leakline init` leaves it. */
function holdsCommentsAlone(text: string): boolean {
  return text.split(/\r?\n/).every((line) => /^[ \t]*(?:#|$)/.test(line));
}
