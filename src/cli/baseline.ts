// `leakline baseline`: what a repository has and somebody decided of. Loaded when it is asked for.
import { Fault } from '../model/fault.ts';
import type { CommandWords, Values } from './arguments.ts';
import { showBaseline } from './baseline-show.ts';
import { createBaseline, prune, update } from './baseline-write.ts';
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

const everywhere: readonly (keyof Values)[] = [
  'directory',
  'config',
  'no-config',
  'baseline',
  'quiet',
  'color',
  'no-color',
];
const scanning: readonly (keyof Values)[] = [
  'tree',
  'dry-run',
  'only',
  'except',
  'confidence',
  'prefix',
  'internal-domain',
  'internal-suffix',
  'address',
  'loopback',
  'no-loopback',
  'exclude',
  'include',
  'max-blob-size',
  'threads',
  'comments',
];
const ofHistory: readonly (keyof Values)[] = [
  'since',
  'until',
  'branch',
  'include-unreachable',
  'no-include-unreachable',
];
const ofTree: readonly (keyof Values)[] = ['include-ignored', 'no-include-ignored'];
const deciding: readonly (keyof Values)[] = ['state', 'reason', 'who', 'expires'];

const heeded: Readonly<Record<Verb, readonly (keyof Values)[]>> = {
  create: [...everywhere, ...scanning, ...ofHistory, ...ofTree, ...deciding, 'force'],
  update: [...everywhere, ...scanning, ...ofHistory, ...ofTree, ...deciding],
  prune: [...everywhere, ...scanning, ...ofHistory, ...ofTree],
  show: [...everywhere, 'state', 'format'],
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
  checkOptions(verb, words.values);
  if (operands.length > 0 && (verb === 'create' || verb === 'prune')) {
    throw new Fault(
      'bad-argument',
      `"baseline ${verb}" takes no operand, and ${operands.length === 1 ? 'one was' : `${operands.length} were`} given`,
      'Give the folder of the repository as --directory; "baseline update" takes what it is limited to.',
    );
  }
  return runners[verb]({ ...words, operands }, surroundings);
}

function checkOptions(verb: Verb, values: Values): void {
  const given = Object.keys(values) as (keyof Values)[];
  const strange = given.find((option) => !heeded[verb].includes(option));
  if (strange !== undefined) {
    throw new Fault(
      'bad-argument',
      `--${strange} is no option of "baseline ${verb}"`,
      'Leave it out, or run "leakline help baseline" for the options.',
    );
  }
  const [kind, others] = values.tree === true ? ['a history', ofHistory] : ['"--tree"', ofTree];
  const misplaced = given.find((option) => others.includes(option));
  if (misplaced === undefined) return;
  throw new Fault(
    'bad-argument',
    `--${misplaced} is an option of ${kind}, which is not what is scanned here`,
    'Leave it out: without --tree the history is scanned, with it the files of the folder.',
  );
}
