// No command passes over an option in silence.
import { describe, expect, test } from 'vitest';
import { helpTopics, parseArguments, commands as scans } from '../../src/cli/arguments.ts';
import { everyCommandOptions, heededOptions, topicOf } from '../../src/cli/heeded-options.ts';
import { topicTexts } from '../../src/cli/help-topics.ts';
import { usage } from '../../src/cli/usage.ts';
import { Fault } from '../../src/model/fault.ts';

function outcome(words: string): string {
  try {
    return parseArguments(words.split(' '), {}).command;
  } catch (error) {
    if (error instanceof Fault && error.code === 'bad-argument') return `${error.message}. ${error.mend}`;
    throw error;
  }
}

describe('an option of another command', () => {
  test.each([
    ['tree --strict', '--strict is an option of "doctor", and the command is "tree"'],
    ['diff --mark x', '--mark is an option of "redact", and the command is "diff"'],
    ['staged --who x', '--who is an option of "baseline", "audit" and "import", and the command is "staged"'],
    [
      'stdin --expires never',
      '--expires is an option of "baseline" and "import", and the command is "stdin"',
    ],
    ['tree --tree', '--tree is an option of "baseline", "audit" and "import", and the command is "tree"'],
    ['history --name x', '--name is an option of "stdin", and the command is "history"'],
    ['diff --since now', '--since is an option of "history", and the command is "diff"'],
    ['diff --no-include-unreachable', '--no-include-unreachable is an option of "history"'],
    ['stdin --include-ignored', '--include-ignored is an option of "tree"'],
    ['tree --force', '--force is no option of "tree"'],
    ['history --dry-run', '--dry-run is no option of "history"'],
    ['explain --output x', '--output is no option of "explain"'],
    ['explain --strict', '--strict is an option of "doctor", and the command is "explain"'],
    ['config --stats', '--stats is an option of "audit" and "redact", and the command is "config show"'],
    ['config schema --only aws', '--only is no option of "config schema"'],
    ['config --cache x', '--cache is an option of "history", and the command is "config show"'],
    ['patterns list --state x', '--state is an option of "baseline" and "import"'],
    ['patterns show aws --only aws', '--only is no option of "patterns show"'],
    ['patterns check --prefix X', '--prefix is no option of "patterns check"'],
    ['init --reason x', '--reason is an option of "baseline" and "import", and the command is "init"'],
    ['init --config x', '--config is no option of "init"'],
    ['hook --force', '--force is no option of "hook show"'],
    ['hook run pre-push --since now', '--since is an option of "history", and the command is "hook run"'],
    ['doctor --log json', '--log is no option of "doctor"'],
    ['redact --json', '--json is no option of "redact"'],
    ['baseline prune --state rotated', '--state is no option of "baseline prune"'],
  ])('%s', (words, said) => {
    expect(outcome(words)).toContain(said);
  });

  test('is told with what to do about it', () => {
    expect(outcome('tree --since now')).toBe(
      '--since is an option of "history", and the command is "tree". ' +
        'Leave it out, or run "leakline help history" for its use.',
    );
    expect(outcome('config schema --only aws')).toMatch(
      /\. Leave it out, or run "leakline help config" for the options\.$/,
    );
  });
});

describe('the options of every command', () => {
  const commands = [
    ...['diff', 'history', 'tree', 'staged', 'stdin', 'explain', 'patterns list', 'config', 'config schema'],
    ...['init', 'baseline show', 'audit', 'hook', 'hook run pre-push', 'doctor', 'import x', 'redact'],
  ];

  test.each(commands)('are taken by %s', (command) => {
    for (const option of ['-q', '--color', '--no-color', '-C .']) {
      expect(outcome(`${command} ${option}`)).toBe(command.replace(/ .*/, ''));
    }
  });
});

describe('--json', () => {
  test.each([
    ...[
      'diff',
      'history',
      'tree',
      'staged',
      'stdin',
      'explain',
      'patterns list',
      'patterns show x',
      'config',
    ],
    ...['baseline show', 'audit --stats', 'doctor'],
  ])('is short for --format json: %s', (command) => {
    const parsed = (more: string) => parseArguments(`${command} ${more}`.split(' '), {});
    expect(parsed('--json')).toEqual(parsed('--format json'));
    expect(parsed('--json --format json')).toEqual(parsed('--format json'));
    expect(outcome(`${command} --json --format text`)).toBe(
      '--json and another --format were given. Give one of them: --json is short for --format json.',
    );
  });
});

describe('the help tells of the options that a command takes, and of no other', () => {
  const [, ofEveryCommand = '', ofScans = ''] = usage(null).split(/^Options of .*\n/m);
  const sorted = (options: Iterable<string>) => [...new Set(options)].sort();
  const named = (text: string) =>
    sorted((text.match(/(?<![\w-])--[a-z][a-z-]*/g) ?? []).map((one) => one.slice(2)));
  const heeded = (topic: string) =>
    Object.entries(heededOptions).flatMap(([command, options]) =>
      topicOf(command) === topic && command !== 'hook run' ? options : [],
    );
  const beside = (options: readonly string[]) =>
    sorted(options).filter((one) => !everyCommandOptions.some((other) => other === one));

  test('the options of every command', () => {
    expect(named(ofEveryCommand)).toEqual(sorted(everyCommandOptions));
  });

  test('each command of the table has a text, and each text a command', () => {
    expect(sorted(Object.keys(heededOptions).map(topicOf))).toEqual(sorted(helpTopics));
  });

  test.each(helpTopics)('%s', (topic) => {
    const isScan = scans.some((one) => one === topic);
    const told = named(isScan ? ofScans + usage(topic) : usage(topic));
    expect(beside(told)).toEqual(beside(heeded(topic)));
  });

  test('what is added to the text of a command is told of where it is said to be', () => {
    const toldOfScans = named(ofScans + topicTexts.history + topicTexts.tree);
    for (const topic of helpTopics.filter((one) => !scans.some((scan) => scan === one))) {
      const added = named(usage(topic)).filter((one) => !named(topicTexts[topic]).includes(one));
      expect(toldOfScans).toEqual(expect.arrayContaining(added));
    }
  });

  test.each(helpTopics)('%s takes what it tells of, in one of its forms, and refuses the rest', (topic) => {
    const everything = sorted(Object.values(heededOptions).flat());
    const forms = Object.keys(heededOptions).filter((one) => topicOf(one) === topic && one !== 'hook run');
    const refused = (command: string, option: string) =>
      new RegExp(`^--${option} is (?:an|no) option of `).test(outcomeOf(command, option));
    const taken = everything.filter((option) => forms.some((command) => !refused(command, option)));
    expect(beside(taken)).toEqual(beside(heeded(topic)));
  });
});

/** With a value where the option wants one. */
function outcomeOf(command: string, option: string): string {
  const flag = outcome(`${command} --${option}`);
  return /argument missing|ambiguous/i.test(flag) ? outcome(`${command} --${option} x`) : flag;
}
