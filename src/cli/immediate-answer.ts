// What is said without the rest of the program: the version and the help.
import { version } from '../model/version.ts';
import { type Arguments, parseArguments } from './arguments.ts';
import { usage } from './usage.ts';

/** The answer to words that ask for the version or for help; null for all others, faulty ones among them. */
export function immediateAnswer(words: readonly string[], environment: NodeJS.ProcessEnv): string | null {
  const parsed = parsedOrNull(words, environment);
  if (parsed?.command === 'version') return `${version}\n`;
  return parsed?.command === 'help' ? usage(parsed.topic) : null;
}

/** What is wrong with words is told by run.ts, as every fault. */
function parsedOrNull(words: readonly string[], environment: NodeJS.ProcessEnv): Arguments | null {
  try {
    return parseArguments(words, environment);
  } catch {
    return null;
  }
}
