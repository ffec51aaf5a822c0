// `leakline baseline`: what a repository has and somebody decided of. Loaded when it is asked for.
import { Fault } from '../model/fault.ts';
import type { CommandWords, Values } from './arguments.ts';
import { showBaseline } from './baseline-show.ts';
import { createBaseline, prune, update } from './baseline-write.ts';
import {
  placeOptions,
  refuseMisplacedOptions,
  refuseOtherOptions,
  wholeScanOptions,
} from './heeded-options.ts';
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

const writing: readonly (keyof Values)[] = [...wholeScanOptions, 'dry-run'];
const deciding: readonly (keyof Values)[] = ['state', 'reason', 'who', 'expires'];

const heeded: Readonly<Record<Verb, readonly (keyof Values)[]>> = {
  create: [...writing, ...deciding, 'force'],
  update: [...writing, ...deciding],
  prune: writing,
  show: [...placeOptions, 'baseline', 'state', 'format'],
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
  refuseOtherOptions(`baseline ${verb}`, words.values, heeded[verb]);
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
