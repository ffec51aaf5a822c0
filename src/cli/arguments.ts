// The command line as typed: which command, which options. Says what is wrong in one sentence; resolves
// nothing else.
import { parseArgs } from 'node:util';
import { nearestName } from '../config/nearest-name.ts';
import type { TypedOptions } from '../config/resolve-settings.ts';
import { Fault } from '../model/fault.ts';
import type { HookRun } from '../report/hook-message.ts';
import { commandAsked, refuseOtherOptions } from './heeded-options.ts';
import { settingOptions, typedOptions } from './typed-options.ts';

export const commands = ['diff', 'history', 'tree', 'staged', 'stdin'] as const;
export type CommandName = (typeof commands)[number];

export const formats = ['text', 'json', 'sarif'] as const;
export type Format = (typeof formats)[number];

export type Arguments =
  | { readonly command: 'help'; readonly topic: HelpTopic | null }
  | { readonly command: 'version' }
  | PatternArguments
  | ExplainArguments
  | InitArguments
  | ConfigArguments
  | CommandWords
  | ScanArguments;

/** A configuration file that was named; null for the usual ones, false for none at all. */
type ConfigurationChoice = string | null | false;

export interface PatternArguments {
  readonly command: 'patterns';
  readonly verb: 'list' | 'show' | 'check';
  /** The one to show or to check; null for all. */
  readonly id: string | null;
  readonly typed: TypedOptions;
  readonly format: 'text' | 'json';
  readonly directory: string;
  readonly configuration: ConfigurationChoice;
}

export interface ExplainArguments {
  readonly command: 'explain';
  /** A path, a path with a line, a fingerprint; null for standard input. */
  readonly operand: string | null;
  readonly format: 'text' | 'json';
  readonly directory: string;
  readonly name: string;
  readonly configuration: ConfigurationChoice;
  readonly typed: TypedOptions;
}

export interface InitArguments {
  readonly command: 'init';
  readonly directory: string;
  readonly force: boolean;
  readonly dryRun: boolean;
}

export interface ConfigArguments {
  readonly command: 'config';
  /** Print what is in force, or the JSON Schema of configuration files. */
  readonly verb: 'show' | 'schema';
  readonly format: 'text' | 'json';
  readonly directory: string;
  readonly configuration: ConfigurationChoice;
  readonly typed: TypedOptions;
}

/** Commands that read their own words, in files of their own that are loaded when they are asked for. */
export const ownCommands = ['baseline', 'audit', 'import', 'hook', 'doctor', 'redact'] as const;

type OwnCommand = (typeof ownCommands)[number];

/** What `leakline help` has a text of its own for: every command. */
export const helpTopics = [...commands, 'explain', 'patterns', 'config', 'init', ...ownCommands] as const;

export type HelpTopic = (typeof helpTopics)[number];

/** What such a command was given; what an option that is none of its own means is for it to say. */
export interface CommandWords {
  readonly command: OwnCommand;
  readonly operands: readonly string[];
  readonly values: Values;
  readonly directory: string;
  readonly configuration: ConfigurationChoice;
  readonly typed: TypedOptions;
}

export interface ScanArguments {
  readonly command: CommandName;
  /** BASE..HEAD, or a path; null when not given. */
  readonly operand: string | null;
  readonly format: Format;
  /** Null for standard output. */
  readonly output: string | null;
  readonly log: 'text' | 'json';
  readonly quiet: boolean;
  /** Null when the terminal decides. */
  readonly colour: boolean | null;
  /** The folder to work in, for commands whose operand is no folder. */
  readonly directory: string;
  /** The name under which standard input is judged. */
  readonly name: string;
  /** On whose behalf the scan runs: what to do about a leak is told with the report. Null for none. */
  readonly hook: HookRun | null;
  readonly configuration: ConfigurationChoice;
  readonly typed: TypedOptions;
}

const options = {
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  ...settingOptions,
  directory: { type: 'string', short: 'C' },
  name: { type: 'string' },
  force: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  tree: { type: 'boolean' },
  hook: { type: 'boolean' },
  state: { type: 'string' },
  reason: { type: 'string' },
  who: { type: 'string' },
  expires: { type: 'string' },
  stats: { type: 'boolean' },
  mark: { type: 'string' },
  from: { type: 'string' },
  strict: { type: 'boolean' },
  json: { type: 'boolean' },
  log: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** Parses what stands after the program's name. Throws a Fault `bad-argument`. */
export function parseArguments(words: readonly string[], environment: NodeJS.ProcessEnv): Arguments {
  const { values: given, positionals } = parse(words);
  const [first, ...operands] = positionals;
  if (given.version === true || first === 'version') return { command: 'version' };
  if (given.help === true || first === undefined || first === 'help') {
    return { command: 'help', topic: topicNamed(first === 'help' ? operands[0] : first) };
  }
  const asked = commandAsked(first, operands);
  if (asked !== null) refuseOtherOptions(asked, given);
  const values = withFormat(given);
  const typed = typedOptions(values, environment);
  if (first === 'patterns') return patternArguments(operands, values, typed);
  if (first === 'explain') return explainArguments(operands, values, typed);
  if (first === 'config') return configArguments(operands, values, typed);
  if (first === 'init') return initArguments(operands, values);
  const own = ownCommands.find((command) => command === first);
  if (own !== undefined) {
    const configuration = configurationChoice(values);
    return { command: own, operands, values, directory: values.directory ?? '.', configuration, typed };
  }
  const command = commandNamed(first);
  if (command === null) throw unknownCommand(first);
  return scanArguments(command, { operands, values, typed }, environment);
}

/** Those of a scan. Throws a Fault `bad-argument`. */
export function scanArguments(
  command: CommandName,
  { operands, values, typed }: Pick<CommandWords, 'operands' | 'values' | 'typed'>,
  environment: NodeJS.ProcessEnv,
): ScanArguments {
  checkOperands(command, operands);
  return {
    command,
    operand: operands[0] ?? null,
    format: oneOf('--format', values.format, formats) ?? 'text',
    output: values.output ?? null,
    log: oneOf('--log', values.log, ['text', 'json'] as const) ?? 'text',
    quiet: values.quiet ?? false,
    colour: colourWish(values.color, values['no-color'], environment),
    directory: values.directory ?? '.',
    name: values.name ?? 'stdin',
    hook: values.hook === true ? { stage: 'pre-commit', passBy: 'git commit --no-verify' } : null,
    configuration: configurationChoice(values),
    typed,
  };
}

export type Values = ReturnType<typeof parse>['values'];

/** What `--json` says. Throws a Fault `bad-argument`. */
function withFormat({ json, ...values }: Values): Values {
  if (json !== true) return values;
  if (values.format === undefined || values.format === 'json') return { ...values, format: 'json' };
  throw new Fault(
    'bad-argument',
    '--json and another --format were given',
    'Give one of them: --json is short for --format json.',
  );
}

function configurationChoice(values: Values): ConfigurationChoice {
  return values['no-config'] === true ? false : (values.config ?? null);
}

function configArguments(operands: readonly string[], values: Values, typed: TypedOptions): ConfigArguments {
  const verb = (['show', 'schema'] as const).find((one) => one === (operands[0] ?? 'show'));
  if (verb === undefined || operands.length > 1) {
    throw new Fault(
      'bad-argument',
      '"config" takes "show", "schema" or nothing',
      'Give the folder of the repository as --directory, and a file as --config.',
    );
  }
  return {
    command: 'config',
    verb,
    format: oneOf('--format', values.format, ['text', 'json'] as const) ?? 'text',
    directory: values.directory ?? '.',
    configuration: configurationChoice(values),
    typed,
  };
}

function checkOneOperand(command: string, operands: readonly string[], mend: string): void {
  if (operands.length <= 1) return;
  throw new Fault('bad-argument', `"${command}" takes one operand, and ${operands.length} were given`, mend);
}

function explainArguments(
  operands: readonly string[],
  values: Values,
  typed: TypedOptions,
): ExplainArguments {
  checkOneOperand(
    'explain',
    operands,
    'Give PATH, PATH:LINE or a fingerprint, or nothing for standard input.',
  );
  return {
    command: 'explain',
    operand: operands[0] ?? null,
    format: oneOf('--format', values.format, ['text', 'json'] as const) ?? 'text',
    directory: values.directory ?? '.',
    name: values.name ?? 'stdin',
    configuration: configurationChoice(values),
    typed,
  };
}

function initArguments(operands: readonly string[], values: Values): InitArguments {
  checkOneOperand('init', operands, 'Give the folder of the repository, or nothing for this one.');
  return {
    command: 'init',
    directory: operands[0] ?? values.directory ?? '.',
    force: values.force ?? false,
    dryRun: values['dry-run'] ?? false,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's own sentence names the option; its second sentence talks of escaping, which helps no one here.
    const sentence = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new Fault('bad-argument', sentence.replace(/\.$/, ''), 'Run "leakline help" for the options.');
  }
}

function patternArguments(
  operands: readonly string[],
  values: Values,
  typed: TypedOptions,
): PatternArguments {
  const [word, id, ...more] = operands;
  const verb = (['list', 'show', 'check'] as const).find((one) => one === word);
  const fits = verb === 'show' ? id !== undefined : verb === 'check' || id === undefined;
  if (verb === undefined || !fits || more.length > 0) {
    throw new Fault(
      'bad-argument',
      '"patterns" takes "list", "show" and an id, or "check" and perhaps an id',
      'Run "leakline help" for its use.',
    );
  }
  return {
    command: 'patterns',
    verb,
    id: id ?? null,
    format: oneOf('--format', values.format, ['text', 'json'] as const) ?? 'text',
    directory: values.directory ?? '.',
    configuration: configurationChoice(values),
    typed,
  };
}

function checkOperands(command: CommandName, operands: readonly string[]): void {
  const operandsMax = command === 'staged' || command === 'stdin' ? 0 : 1;
  if (operands.length <= operandsMax) return;
  const takes = operandsMax === 0 ? 'no operand' : 'one operand';
  throw new Fault(
    'bad-argument',
    `"${command}" takes ${takes}, and ${operands.length} were given`,
    `Run "leakline help ${command}" for its use.`,
  );
}

/** The word is not repeated: it could be a secret that was pasted into the wrong place. */
function unknownCommand(word: string): Fault {
  return new Fault(
    'bad-argument',
    'the first argument is not a command of Leakline',
    `Give one of ${helpTopics.join(', ')}.${meantBy(word)}`,
  );
}

function meantBy(word: string): string {
  const near =
    nearestName(word, helpTopics) ?? helpTopics.find((topic) => topic.startsWith(word.slice(0, 3)));
  return near === undefined ? '' : ` Perhaps "${near}" was meant.`;
}

function commandNamed(word: string | undefined): CommandName | null {
  return commands.find((command) => command === word) ?? null;
}

/** Null for the general text. Throws a Fault `bad-argument` for what is no command. */
function topicNamed(word: string | undefined): HelpTopic | null {
  if (word === undefined || word === 'help' || word === 'version') return null;
  const topic = helpTopics.find((one) => one === word);
  if (topic !== undefined) return topic;
  throw new Fault(
    'bad-argument',
    'there is no help of that name',
    `Give one of ${helpTopics.join(', ')}, or nothing for the general text.${meantBy(word)}`,
  );
}

function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | null {
  if (value === undefined) return null;
  const found = allowed.find((word) => word === value);
  if (found !== undefined) return found;
  throw new Fault('bad-argument', `${name} does not know that value`, `Give one of ${allowed.join(', ')}.`);
}

/** Flags first, then NO_COLOR (no-color.org) and FORCE_COLOR, then a terminal that has none; null leaves it to the terminal. */
export function colourWish(
  on: boolean | undefined,
  off: boolean | undefined,
  environment: NodeJS.ProcessEnv,
): boolean | null {
  if (off === true) return false;
  if (on === true) return true;
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  if ((environment['FORCE_COLOR'] ?? '') !== '') return environment['FORCE_COLOR'] !== '0';
  return environment['TERM'] === 'dumb' ? false : null;
}
