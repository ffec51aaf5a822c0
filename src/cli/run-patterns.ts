// `leakline patterns list`, `patterns show ID` and `patterns check [ID]`: of the catalogue and of the configuration in force.
import { allPatterns } from '../../patterns/index.ts';
import { type CheckedPattern, checkPatterns } from '../check/check-patterns.ts';
import type { OptionName } from '../config/resolve-settings.ts';
import { selectPatterns } from '../config/select-patterns.ts';
import { Fault } from '../model/fault.ts';
import type { OwnPattern, Pattern } from '../model/pattern.ts';
import { catalogueJson, catalogueText, patternJson, patternText } from '../report/catalogue.ts';
import { jsonText } from '../report/json-text.ts';
import { amount, grouped } from '../report/sentences.ts';
import { settingsInForce } from '../scan/configure-scan.ts';
import type { PatternArguments } from './arguments.ts';

export interface Answer {
  readonly text: string;
  /** 1 when a pattern does not do what it says. */
  readonly status: number;
}

/** What to print. Throws a Fault: `bad-argument` for an id that there is not, `bad-configuration`. */
export async function runPatterns(asked: PatternArguments, nameOf: OptionName): Promise<Answer> {
  const { verb, id, format } = asked;
  const { ownPatterns, selection } = await settingsInForce({ ...asked, nameOf });
  const all: readonly Pattern[] = [...allPatterns, ...ownPatterns];
  const chosen = selectPatterns(all, selection);
  const isChosen = (asked.typed.only ?? asked.typed.except) !== undefined;
  switch (verb) {
    case 'list':
      return { text: format === 'json' ? catalogueJson(chosen) : catalogueText(chosen), status: 0 };
    case 'show': {
      const pattern = patternNamed(id, all);
      return { text: format === 'json' ? patternJson(pattern) : patternText(pattern), status: 0 };
    }
    case 'check':
      if (id !== null) return checked(checkPatterns(all, [patternNamed(id, all)]), format);
      return checked(
        isChosen || ownPatterns.length === 0 ? checkPatterns(all, chosen) : checkOwn(ownPatterns),
        format,
      );
  }
}

function patternNamed(id: string | null, all: readonly Pattern[]): Pattern {
  const pattern = all.find((one) => one.id === id);
  if (pattern !== undefined) return pattern;
  throw new Fault(
    'bad-argument',
    'there is no pattern of that id',
    'Run "leakline patterns list" for the ids.',
  );
}

/**
 * Those of the configuration, and what of the catalogue they break: the catalogue itself is proved by its own tests, which
 * takes half a minute.
 */
function checkOwn(ownPatterns: readonly OwnPattern[]): CheckedPattern[] {
  const all = [...allPatterns, ...ownPatterns];
  const keywords = ownPatterns.flatMap((pattern) => pattern.keywords.map((one) => one.toLowerCase()));
  const near = allPatterns.filter(({ examples }) =>
    examples.match.some(({ text }) => keywords.some((one) => text.toLowerCase().includes(one))),
  );
  const broken = checkPatterns(all, near).filter(({ problems }) => problems.length > 0);
  return [...checkPatterns(all, ownPatterns), ...broken];
}

function checked(results: readonly CheckedPattern[], format: 'text' | 'json'): Answer {
  const faulty = results.filter(({ problems }) => problems.length > 0);
  const status = faulty.length === 0 ? 0 : 1;
  if (format === 'json') return { text: `${jsonText(results, 2)}\n`, status };
  const lines = faulty.flatMap(({ id, problems }) => problems.map((problem) => `${id}: ${problem}`));
  const sum = (count: (one: CheckedPattern) => number) => results.reduce((all, one) => all + count(one), 0);
  const nearMisses = sum((one) => one.nearMisses);
  lines.push(
    `${amount(results.length, 'pattern')}, ${amount(
      sum(({ matches }) => matches),
      'example',
    )} and ` +
      `${grouped(nearMisses)} near ${nearMisses === 1 ? 'miss' : 'misses'}: ${verdictOf(results.length, faulty.length)}`,
  );
  return { text: lines.map((line) => `${line}\n`).join(''), status };
}

function verdictOf(all: number, faulty: number): string {
  if (faulty > 0)
    return `${grouped(faulty)} ${faulty === 1 ? 'does' : 'do'} not do what ${faulty === 1 ? 'it says' : 'they say'}`;
  return all === 1 ? 'it does what it says' : 'all do what they say';
}
