// Which options each command heeds: one that is passed over in silence would be taken for heeded. The help tells of the
// same (usage.ts), and a test holds them equal.
import { Fault } from '../model/fault.ts';
import type { Values } from './arguments.ts';

type Option = keyof Values;
type Options = readonly Option[];

/** Of every command, also where there is no progress and nothing in colour: people have them in aliases. */
export const everyCommandOptions: Options = ['directory', 'quiet', 'color', 'no-color', 'help', 'version'];

/** Where the repository and its configuration are, and how to tell. */
const placeOptions: Options = ['directory', 'config', 'no-config', 'quiet', 'color', 'no-color'];

const configurationOptions: Options = ['config', 'no-config'];

/** `--json` is short for `--format json`. */
const formatOptions: Options = ['format', 'json'];

/** Of infrastructure. */
const addressOptions: Options = [
  'prefix',
  'internal-domain',
  'internal-suffix',
  'address',
  'loopback',
  'no-loopback',
];

/** What is looked for. */
const lookingOptions: Options = ['only', 'except', ...addressOptions];

const pathOptions: Options = ['exclude', 'include', 'max-blob-size'];

/** What is scanned, and what of it is told. */
const scanningOptions: Options = [
  ...lookingOptions,
  ...pathOptions,
  'tree',
  'confidence',
  'threads',
  'comments',
  'baseline',
];

/** Of a history alone. */
const historyOptions: Options = ['since', 'until', 'branch', 'include-unreachable', 'no-include-unreachable'];

const provenanceOptions: Options = ['all-provenance', 'no-all-provenance'];

/** Of files alone. */
const treeOptions: Options = ['include-ignored', 'no-include-ignored'];

/** Of what scans a history, or with --tree the files of a folder. */
const wholeScanOptions: Options = [...placeOptions, ...scanningOptions, ...historyOptions, ...treeOptions];

/** What a configuration may say too, of every scan. */
const settingOptions: Options = [
  ...lookingOptions,
  ...pathOptions,
  'confidence',
  'fail-on',
  'notes',
  'no-notes',
  'comments',
  'baseline',
  'no-baseline',
  'suppressed',
  'no-suppressed',
];

/** Of every scan. */
const scanOptions: Options = [...configurationOptions, ...formatOptions, ...settingOptions, 'output', 'log'];

const decisionOptions: Options = ['state', 'reason', 'who', 'expires'];

/** By command, with its verb where it has one; those of every command not named again. */
export const heededOptions: Readonly<Record<string, Options>> = {
  diff: scanOptions,
  history: [...scanOptions, ...historyOptions, ...provenanceOptions, 'whole-blobs', 'threads', 'cache'],
  tree: [...scanOptions, ...treeOptions, 'threads'],
  staged: [...scanOptions, 'hook'],
  stdin: [...scanOptions, 'name'],
  explain: [
    ...configurationOptions,
    ...formatOptions,
    ...lookingOptions,
    ...pathOptions,
    ...treeOptions,
    'threads',
    'comments',
    'baseline',
    'no-baseline',
    'name',
  ],
  'patterns list': [...configurationOptions, ...formatOptions, 'only', 'except'],
  'patterns show': [...configurationOptions, ...formatOptions],
  'patterns check': [...configurationOptions, ...formatOptions, 'only', 'except'],
  'config show': [
    ...configurationOptions,
    ...formatOptions,
    ...settingOptions,
    ...historyOptions,
    ...provenanceOptions,
    ...treeOptions,
    'threads',
  ],
  'config schema': [],
  init: ['force', 'dry-run'],
  'baseline create': [...wholeScanOptions, ...decisionOptions, 'dry-run', 'force'],
  'baseline update': [...wholeScanOptions, ...decisionOptions, 'dry-run'],
  'baseline prune': [...wholeScanOptions, 'dry-run'],
  'baseline show': [...configurationOptions, ...formatOptions, 'baseline', 'state'],
  audit: [...wholeScanOptions, ...formatOptions, 'notes', 'no-notes', 'who', 'stats'],
  'hook install': ['force', 'dry-run'],
  'hook uninstall': ['dry-run'],
  'hook show': [],
  'hook run': scanOptions,
  doctor: [
    ...configurationOptions,
    ...formatOptions,
    'prefix',
    'internal-domain',
    'internal-suffix',
    'address',
    'strict',
    'output',
  ],
  import: [
    ...configurationOptions,
    ...decisionOptions,
    'from',
    'output',
    'force',
    'tree',
    'dry-run',
    'baseline',
  ],
  redact: [...configurationOptions, ...lookingOptions, 'mark', 'stats'],
};

const usualVerbs: Readonly<Record<string, string>> = { config: 'show', hook: 'show' };

/** As `heededOptions` calls it; null for a command or a verb that there is not. */
export function commandAsked(word: string, operands: readonly string[]): string | null {
  const withVerb = `${word} ${operands[0] ?? usualVerbs[word] ?? ''}`;
  return [withVerb, word].find((one) => Object.hasOwn(heededOptions, one)) ?? null;
}

/** `command`: as `heededOptions` calls it; the first word of it is a topic of the help. Throws a Fault `bad-argument`. */
export function refuseOtherOptions(command: string, values: Values): void {
  const heeded = heededOptions[command] ?? [];
  const strange = optionsGiven(values).find(
    (option) => !heeded.includes(option) && !everyCommandOptions.includes(option),
  );
  if (strange === undefined) return;
  const topic = topicOf(command);
  const owners = ownersOf(strange, topic);
  const [first] = owners;
  throw first === undefined
    ? new Fault(
        'bad-argument',
        `--${strange} is no option of "${command}"`,
        `Leave it out, or run "leakline help ${topic}" for the options.`,
      )
    : new Fault(
        'bad-argument',
        `--${strange} is an option of ${listed(owners)}, and the command is "${command}"`,
        `Leave it out, or run "leakline help ${first}" for its use.`,
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

export function topicOf(command: string): string {
  return command.replace(/ .*/, '');
}

/** Topics worth naming: the scans that have it, if any do; none where it is an option of many, or of this command's other verbs. */
function ownersOf(option: Option, topic: string): readonly string[] {
  const commands = Object.keys(heededOptions).filter(
    (one) => one !== 'hook run' && heededOptions[one]?.includes(option) === true,
  );
  const topics = [...new Set(commands.map(topicOf))];
  const scans = topics.filter((one) => ['diff', 'history', 'tree', 'staged', 'stdin'].includes(one));
  const owners = scans.length > 0 ? scans : topics;
  return owners.length > 3 || owners.includes(topic) ? [] : owners;
}

function listed(names: readonly string[]): string {
  const quoted = names.map((one) => `"${one}"`);
  const last = quoted.at(-1) ?? '';
  return quoted.length === 1 ? last : `${quoted.slice(0, -1).join(', ')} and ${last}`;
}

function optionsGiven(values: Values): Options {
  return Object.keys(values) as Option[];
}
