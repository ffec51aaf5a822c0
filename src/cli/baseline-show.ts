// `leakline baseline show`: what is in a baseline. Nothing is scanned.
import { allPatterns } from '../../patterns/index.ts';
import { namedBy } from '../baseline/name-entries.ts';
import { parseBaseline } from '../baseline/parse-baseline.ts';
import { defaultSettings } from '../config/settings.ts';
import { Redactor } from '../findings/redactor.ts';
import { Fault } from '../model/fault.ts';
import type { BaselineEntry } from '../model/suppression.ts';
import { baselineJson, baselineText } from '../report/baseline.ts';
import { baselinePlace } from '../scan/baseline-place.ts';
import { settingsInForce } from '../scan/configure-scan.ts';
import { patternsById, plainDetector } from '../scan/whole-detector.ts';
import type { BaselineWords } from './baseline.ts';
import { stateNamed } from './decision-words.ts';
import type { Surroundings } from './run.ts';
import { flagName, write } from './run-scan.ts';

/** Gives the exit status. Throws a Fault. */
export async function showBaseline(words: BaselineWords, { stdout }: Surroundings): Promise<number> {
  const { values, operands, directory } = words;
  const { format = 'text' } = values;
  if (format !== 'text' && format !== 'json') {
    throw new Fault('bad-argument', '--format does not know that value', 'Give one of text, json.');
  }
  const state = values.state === undefined ? null : stateNamed(values.state);
  const settings = await settingsInForce({ ...words, nameOf: flagName });
  const { path, text } = await baselinePlace(directory, settings);
  if (text === null) throw noBaseline(path);
  const { baseline } = parseBaseline(text, path);
  const namings = operands.map((operand) => namedBy(operand, [...allPatterns, ...settings.ownPatterns]));
  const entries = baseline.entries.filter(
    (entry) =>
      (state === null || entry.state === state) &&
      (namings.length === 0 || namings.some((isNamed) => isNamed(entry))),
  );
  const shown = {
    file: path,
    today: settings.suppression.today,
    entries: entries.map(entryRedactor()),
    total: baseline.entries.length,
  };
  await write(stdout, format === 'json' ? baselineJson(shown) : baselineText(shown));
  return 0;
}

export function noBaseline(path: string): Fault {
  return new Fault(
    'bad-configuration',
    `There is no baseline ${path}`,
    'Make it with "leakline baseline create".',
  );
}

/**
 * A file can hold anything, whoever wrote it. Each text alone: beside the name of a vendor a fingerprint looks like one of its
 * keys. It remembers what it was asked, for names and reasons come again.
 */
export function entryRedactor(): (entry: BaselineEntry) => BaselineEntry {
  const redactor = new Redactor(plainDetector(defaultSettings.detect), patternsById);
  return (entry) => ({
    ...entry,
    path: redactor.path(entry.path),
    reason: redactor.path(entry.reason),
    who: redactor.path(entry.who),
  });
}
