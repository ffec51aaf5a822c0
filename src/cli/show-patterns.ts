// `leakline patterns list` and `leakline patterns show ID`.
import { allPatterns } from '../../patterns/index.ts';
import { Fault } from '../model/fault.ts';
import { catalogueJson, catalogueText, patternJson, patternText } from '../report/catalogue.ts';
import type { PatternArguments } from './arguments.ts';

/** What to print. Throws a Fault `bad-argument` for an id that there is not. */
export function showPatterns({ id, format }: PatternArguments): string {
  if (id === null) return format === 'json' ? catalogueJson(allPatterns) : catalogueText(allPatterns);
  const pattern = allPatterns.find((one) => one.id === id);
  if (pattern === undefined) {
    throw new Fault(
      'bad-argument',
      'there is no pattern of that id',
      'Run "leakline patterns list" for the ids.',
    );
  }
  return format === 'json' ? patternJson(pattern) : patternText(pattern);
}
