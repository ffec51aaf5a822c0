// Which options a command heeds, where it reads its own words: one that is passed over in silence would be taken for heeded.
import { Fault } from '../model/fault.ts';
import type { Values } from './arguments.ts';

type Options = readonly (keyof Values)[];

/** Where the repository and its configuration are, and how to tell. */
export const placeOptions: Options = ['directory', 'config', 'no-config', 'quiet', 'color', 'no-color'];

/** What is looked for. */
export const lookingOptions: Options = [
  'only',
  'except',
  'prefix',
  'internal-domain',
  'internal-suffix',
  'address',
  'loopback',
  'no-loopback',
];

/** What is scanned, and what of it is told. */
const scanningOptions: Options = [
  ...lookingOptions,
  'tree',
  'confidence',
  'exclude',
  'include',
  'max-blob-size',
  'threads',
  'comments',
  'baseline',
];

/** Of a history alone. */
const historyOptions: Options = ['since', 'until', 'branch', 'include-unreachable', 'no-include-unreachable'];

/** Of files alone. */
const treeOptions: Options = ['include-ignored', 'no-include-ignored'];

/** Of what scans a history, or with --tree the files of a folder. */
export const wholeScanOptions: Options = [
  ...placeOptions,
  ...scanningOptions,
  ...historyOptions,
  ...treeOptions,
];

/** `command`: as it is typed; the first word of it is a topic of the help. Throws a Fault `bad-argument`. */
export function refuseOtherOptions(command: string, values: Values, heeded: Options): void {
  const strange = optionsGiven(values).find((option) => !heeded.includes(option));
  if (strange === undefined) return;
  throw new Fault(
    'bad-argument',
    `--${strange} is no option of "${command}"`,
    `Leave it out, or run "leakline help ${command.replace(/ .*/, '')}" for the options.`,
  );
}

/** For what scans a history, or with --tree files: refuses the other one's options. Throws a Fault `bad-argument`. */
export function refuseMisplacedOptions(values: Values): void {
  const [kind, others] = values.tree === true ? ['a history', historyOptions] : ['"--tree"', treeOptions];
  const misplaced = optionsGiven(values).find((option) => others.includes(option));
  if (misplaced === undefined) return;
  throw new Fault(
    'bad-argument',
    `--${misplaced} is an option of ${kind}, which is not what is scanned here`,
    'Leave it out: without --tree the history is scanned, with it the files of the folder.',
  );
}

function optionsGiven(values: Values): Options {
  return Object.keys(values) as (keyof Values)[];
}
