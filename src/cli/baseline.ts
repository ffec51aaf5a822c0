// `leakline baseline`: what a repository has and somebody decided of. Loaded when it is asked for.
import { Fault } from '../model/fault.ts';
import type { CommandWords } from './arguments.ts';
import { showBaseline } from './baseline-show.ts';
import { createBaseline, prune, update } from './baseline-write.ts';
import { refuseMisplacedOptions } from './heeded-options.ts';
import type { Surroundings } from './run.ts';

type Verb = 'create' | 'update' | 'prune' | 'show';

export interface BaselineWords extends Omit<CommandWords, 'command'> {
  /** What comes after the verb. */
  readonly operands: readonly string[];
}

type Runner = (words: BaselineWords, surroundings: Surroundings) => Promise<number>;

const runners: Readonly<Record<Verb, Runner>> = {
  create: createBaseline,
  update,
  prune,
  show: showBaseline,
};

/** Gives the exit status. Throws a Fault. */
export async function runBaseline(words: CommandWords, surroundings: Surroundings): Promise<number> {
  const [first, ...operands] = words.operands;
  const verb = (Object.keys(runners) as Verb[]).find((one) => one === first);
  if (verb === undefined) {
    throw new Fault(
      'bad-argument',
      '"baseline" takes "create", "update", "prune" or "show"',
      'Run "leakline help baseline" for its use.',
    );
  }
  refuseMisplacedOptions(words.values);
  if (operands.length > 0 && (verb === 'create' || verb === 'prune')) {
    throw new Fault(
      'bad-argument',
      `"baseline ${verb}" takes no operand, and ${operands.length === 1 ? 'one was' : `${operands.length} were`} given`,
      'Give the folder of the repository as --directory; "baseline update" takes what it is limited to.',
    );
  }
  return runners[verb]({ ...words, operands }, surroundings);
}
