// What somebody decides of findings, from the words of a command: --state, --reason, --who, --expires.
import { isCalendarDay } from '../baseline/calendar-day.ts';
import type { Decision } from '../baseline/change-baseline.ts';
import { nearestName } from '../config/nearest-name.ts';
import type { Settings } from '../config/settings.ts';
import { userName } from '../git/user-name.ts';
import { Fault } from '../model/fault.ts';
import { suppressionStates } from '../model/suppression.ts';
import { redactMessage } from '../scan/context.ts';
import type { Values } from './arguments.ts';

/** Characters of a reason or a name. */
const wordsMax = 1000;

/** What was given of a decision. Throws a Fault `bad-argument`. */
export function decisionOf(
  values: Pick<Values, 'state' | 'reason' | 'who' | 'expires'>,
  settings: Settings,
): Partial<Decision> {
  const { state, reason, who, expires } = values;
  return {
    ...(state === undefined ? {} : { state: stateNamed(state) }),
    ...(reason === undefined ? {} : { reason: harmless('--reason', reason, settings) }),
    ...(who === undefined ? {} : { who: harmless('--who', who, settings) }),
    ...(expires === undefined ? {} : { until: lastDay(expires, settings.suppression.today) }),
  };
}

/** Who decides: as given, else as Git knows the user; empty for a name that is a finding itself. */
export async function nameOfDecider(
  given: string | undefined,
  directory: string,
  environment: NodeJS.ProcessEnv,
  { detect }: Settings,
): Promise<string> {
  const name = given ?? (await userName(directory, environment));
  return redactMessage(name, detect) === name ? name : '';
}

export function stateNamed(word: string): Decision['state'] {
  const known = suppressionStates.find((state) => state === word.toLowerCase());
  if (known !== undefined) return known;
  const near = nearestName(word, suppressionStates);
  const meant = near === null ? '' : ` Perhaps "${near}" was meant.`;
  throw new Fault(
    'bad-argument',
    '--state does not know that value',
    `Give one of ${suppressionStates.join(', ')}.${meant}`,
  );
}

/** The words are written to a file that is committed. */
function harmless(option: string, words: string, { detect }: Settings): string {
  const line = words.trim().replace(/\s+/g, ' ');
  if (line.length > wordsMax) {
    throw new Fault(
      'bad-argument',
      `${option} is longer than ${wordsMax} characters`,
      'Give a sentence, with the number of an issue that says more.',
    );
  }
  if (redactMessage(line, detect) === line) return line;
  throw new Fault(
    'bad-argument',
    `${option} holds what is a finding itself: a credential, an address or the name of a host`,
    'Say it without: the baseline is a file that is committed.',
  );
}

function lastDay(word: string, today: string): string | null {
  if (word === 'never') return null;
  if (!isCalendarDay(word)) {
    throw new Fault(
      'bad-argument',
      '--expires is no day that there is',
      'Give the last day on which it holds as YYYY-MM-DD, or "never".',
    );
  }
  if (word >= today) return word;
  throw new Fault(
    'bad-argument',
    `--expires is a day that has passed (today is ${today}, in UTC)`,
    'Give the last day on which it is to hold, or "never".',
  );
}
