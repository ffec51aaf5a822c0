// The options of the command line as typed, and the help that tells of them.
import { describe, expect, test } from 'vitest';
import { colourWish, commands, helpTopics, parseArguments } from '../../src/cli/arguments.ts';
import { usage } from '../../src/cli/usage.ts';
import { Fault } from '../../src/model/fault.ts';

const parse = (...words: string[]) => parseArguments(words, {});

function faultOf(...words: string[]): string {
  try {
    parse(...words);
  } catch (error) {
    if (error instanceof Fault && error.code === 'bad-argument') return `${error.message}. ${error.mend}`;
    throw error;
  }
  throw new Error('no fault');
}

const historyOptions = [
  ['--since', '2026-01-31'],
  ['--until', '2 weeks ago'],
  ['--branch', 'main'],
  ['--include-unreachable'],
  ['--all-provenance'],
  ['--whole-blobs'],
  ['--threads', '2'],
  ['--cache', 'seen.cache'],
];

describe('the options of a history', () => {
  test('are taken as typed', () => {
    const words = [
      ...historyOptions.flat(),
      '--branch',
      'v1',
      '--include',
      '*.env',
      '--max-blob-size',
      '1GiB',
    ];
    expect(parse('history', 'clone', ...words)).toMatchObject({
      command: 'history',
      operand: 'clone',
      typed: {
        since: '2026-01-31',
        until: '2 weeks ago',
        branches: ['main', 'v1'],
        includeUnreachable: true,
        allProvenance: true,
        wholeBlobs: true,
        threads: '2',
        cache: 'seen.cache',
        include: ['*.env'],
        maxBlobSize: '1GiB',
      },
    });
  });

  test.each(historyOptions)('%s is none of another command', (...words) => {
    const owners = words[0] === '--threads' ? ['history', 'tree'] : ['history'];
    const names = owners.map((one) => `"${one}"`).join(' and ');
    for (const command of commands.filter((one) => !owners.includes(one))) {
      expect(faultOf(command, ...words)).toMatch(
        new RegExp(`^${words[0]} is an option of ${names}, and the command is "${command}"\\. Leave it out`),
      );
    }
  });

  test('a folder is scanned with as many threads as are typed', () => {
    expect(parse('tree', 'src', '--threads', '2')).toMatchObject({ operand: 'src', typed: { threads: '2' } });
    expect(usage('tree')).toContain('  --threads N ');
  });

  test('those that want a value say so', () => {
    expect(faultOf('history', '--since')).toMatch(/--since/);
    expect(faultOf('history', '--include-unreachable=no')).toMatch(/--include-unreachable/);
  });
});

describe('help', () => {
  const all = [usage(null), ...helpTopics.map((topic) => usage(topic))].join('\n');

  test('tells of each of these options where it belongs', () => {
    for (const [option = ''] of historyOptions) {
      expect(usage('history')).toContain(`  ${option} `);
      expect(usage(null)).not.toContain(`  ${option} `);
    }
    for (const option of ['--include GLOB', '--max-blob-size SIZE']) expect(usage(null)).toContain(option);
  });

  test('says what a date is, and what ends a scan with which status', () => {
    for (const form of ['YYYY-MM-DD', '@SECONDS', '2 weeks ago', 'yesterday']) {
      expect(usage('history')).toContain(form);
    }
    expect(usage(null)).toMatch(/130 .*Ctrl-C.* 143 .*SIGTERM/);
  });

  test('has a text of its own for every command', () => {
    for (const topic of helpTopics) {
      expect(parse('help', topic)).toEqual({ command: 'help', topic });
      expect(parse(topic, '--help')).toEqual({ command: 'help', topic });
      expect(usage(topic)).toMatch(new RegExp(`^Usage: .*leakline ${topic}\\b`));
      expect(usage(null)).toMatch(new RegExp(`^  ${topic}\\b`, 'm'));
    }
    for (const words of [['help'], ['help', 'help'], ['help', 'version'], ['--help']]) {
      expect(parse(...words)).toEqual({ command: 'help', topic: null });
    }
  });

  test('of what is no command says which there are, and what was perhaps meant', () => {
    expect(faultOf('help', 'bogus')).toBe(
      `there is no help of that name. Give one of ${helpTopics.join(', ')}, or nothing for the general text.`,
    );
    expect(faultOf('help', 'histroy')).toMatch(/ Perhaps "history" was meant\.$/);
    expect(faultOf('bogus', '--help')).toMatch(/^there is no help of that name/);
    expect(faultOf('explian')).toMatch(
      /^the first argument is not a command.* Perhaps "explain" was meant\.$/,
    );
  });

  test('fits a wide terminal', () => {
    for (const line of all.split('\n')) expect(line.length).toBeLessThanOrEqual(125);
  });
});

describe('colour', () => {
  test.each([
    [{}, null],
    [{ TERM: 'xterm' }, null],
    [{ TERM: 'dumb' }, false],
    [{ TERM: 'dumb', FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [{ NO_COLOR: '' }, null],
  ])('of %j', (environment: NodeJS.ProcessEnv, wish) => {
    expect(colourWish(undefined, undefined, environment)).toBe(wish);
    expect(colourWish(true, undefined, environment)).toBe(true);
    expect(colourWish(undefined, true, environment)).toBe(false);
  });
});
