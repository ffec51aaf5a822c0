// `leakline audit` at a real pseudo-terminal: every key, with and without colour, going on after a break, and its statistics.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parseBaseline } from '../../src/baseline/parse-baseline.ts';
import { githubToken } from '../support/plants.ts';
import { PseudoTerminal } from '../support/pseudo-terminal.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { bundleOf, leakline } from '../support/run-bundle.ts';

const baselinePath = '.github/leakline-baseline.jsonl';
const prompt = '? help: ';
const open: PseudoTerminal[] = [];

afterEach(() => {
  for (const terminal of open.splice(0)) terminal.close();
});

function audit({ path }: TestRepository, ...words: string[]): PseudoTerminal {
  const env = { LEAKLINE_FINGERPRINT_KEY: '', GIT_AUTHOR_NAME: 'Grace Hopper', TERM: 'xterm' };
  const terminal = new PseudoTerminal([process.execPath, bundleOf('cli.js'), 'audit', '--quiet', ...words], {
    cwd: path,
    env,
  });
  open.push(terminal);
  return terminal;
}

const line = (seed: string) => `token = "${githubToken(seed)}"\n`;

function three(): TestRepository {
  const repository = makeRepository();
  repository.commit('One', {
    'a.py': `first = 1\n${line('1')}${line('2')}last = 2\n`,
    'b.py': line('3'),
    'copy.py': line('3'),
  });
  return repository;
}

function entries({ path }: TestRepository) {
  const text = readFileSync(join(path, baselinePath), 'utf8');
  return parseBaseline(text, baselinePath).baseline.entries;
}

// Windows has no pseudo-terminals that Python could open.
describe.runIf(process.platform !== 'win32')('leakline audit', () => {
  test('shows findings with the lines about them, redacted, and writes each decision at once', async () => {
    const repository = three();
    const terminal = audit(repository, '--no-color');
    const first = await terminal.until(prompt);
    expect(first).toContain('3 findings to decide.');
    expect(first).toContain('Finding 1 of 3: GitHub personal access token');
    expect(first).toContain('  1 | first = 1\n> 2 | token = "****"\n  3 | token = "****"\n  4 | last = 2\n');
    terminal.type('?');
    expect(await terminal.until(prompt)).toContain('undo');
    // An arrow is no key of it, and neither is a letter that stands for nothing.
    terminal.type('\x1b[Ax');
    expect(await terminal.until(prompt)).toContain('that is no key of the audit');
    terminal.type('t');
    await terminal.until('Reason (Enter for none): ');
    terminal.type(`see ${githubToken('1')}\n`);
    expect(await terminal.until('Reason (Enter for none): ')).toContain('holds a secret');
    terminal.type('made for the test\n');
    await terminal.until(prompt);
    expect(entries(repository)).toMatchObject([
      { state: 'test-data', reason: 'made for the test', who: 'Grace Hopper', path: 'a.py', until: null },
    ]);
    terminal.type('s');
    const third = await terminal.until(prompt);
    expect(third).toContain('Finding 3 of 3');
    expect(third).toContain('stands at 1 other place, of which this decides too:\n  copy.py:1');
    terminal.type('a');
    await terminal.until('Reason (Enter for none): ');
    terminal.type('\n');
    await terminal.until('(Enter for no end): ');
    terminal.type('2001-01-01\n');
    expect(await terminal.until('(Enter for no end): ')).toContain('That is no day to come');
    terminal.type('2999-12-31\n');
    await terminal.until('any other key ends: ');
    expect(
      entries(repository)
        .map(({ state, until }) => [state, until])
        .sort(),
    ).toEqual([
      ['accepted-risk', '2999-12-31'],
      ['test-data', null],
    ]);
    terminal.type('u');
    await terminal.until(prompt);
    expect(entries(repository)).toHaveLength(1);
    terminal.type('q');
    expect(await terminal.end()).toBe(0);
    expect(terminal.shown).toContain(
      `1 finding decided. 2 left: run it again to go on. Commit ${baselinePath} and .gitattributes to have them count.`,
    );
    for (const seed of ['2', '3']) expect(terminal.shown).not.toContain(githubToken(seed));
    expect(terminal.shown).not.toContain('\x1b');
  });

  test('goes on where it was left, decides of what is alike together, and then has nothing to ask', async () => {
    const repository = three();
    const before = audit(repository);
    await before.until(prompt);
    before.type('\x03');
    expect(await before.end()).toBe(0);
    const terminal = audit(repository);
    expect(await terminal.until(prompt)).toContain('\x1b[1mFinding 1 of 3');
    terminal.type('a');
    await terminal.until('Reason (Enter for none): ');
    terminal.type('\x03');
    expect(await terminal.until(prompt)).toContain('not decided');
    terminal.type('F');
    expect(await terminal.until('Reason (Enter for none): ')).toContain(
      'for 2 findings of this pattern in this file',
    );
    terminal.type('none is real\n');
    expect(await terminal.until(prompt)).toContain('Finding 3 of 3');
    terminal.type('r');
    await terminal.until('Reason (Enter for none): ');
    terminal.type('\n');
    await terminal.until('any other key ends: ');
    terminal.type('q');
    expect(await terminal.end()).toBe(0);
    const again = audit(repository);
    expect(await again.end()).toBe(0);
    expect(again.shown).toContain('There is nothing to decide.');
    const stats = leakline(['audit', '--stats', '--quiet'], { cwd: repository.path });
    expect(stats.stdout).toMatch(/false positive +2\nrotated +2\n|false positive +2\n/);
    expect(stats.stdout).toMatch(/undecided +0\n/);
    const { decided, undecided } = JSON.parse(
      leakline(['audit', '--stats', '--format', 'json', '--quiet'], { cwd: repository.path }).stdout,
    );
    expect({ decided, undecided }).toEqual({
      decided: { 'accepted-risk': 0, 'false-positive': 2, rotated: 2, 'test-data': 0 },
      undecided: 0,
    });
  });

  test('goes through what a new baseline accepts, which nobody has looked at', async () => {
    const repository = three();
    leakline(['baseline', 'create', '--quiet', '--reason', 'known before'], { cwd: repository.path });
    const no = audit(repository, '--no-color');
    expect(await no.until('any other key ends: ')).toContain(
      'There is nothing undecided. The baseline has 3 findings as accepted risk, which nobody may have looked at.\n',
    );
    no.type('n');
    expect(await no.end()).toBe(0);
    const terminal = audit(repository, '--no-color');
    await terminal.until('any other key ends: ');
    terminal.type('y');
    const first = await terminal.until(prompt);
    expect(first).toContain('Finding 1 of 3');
    expect(first).toContain(`Now: accepted risk, by the baseline ${baselinePath}`);
    expect(first).toContain(': known before\n');
    terminal.type('t');
    await terminal.until('Reason (Enter for none): ');
    terminal.type('made up\n');
    await terminal.until(prompt);
    expect(entries(repository)).toHaveLength(3);
    expect(entries(repository).filter(({ state }) => state === 'test-data')).toMatchObject([
      { reason: 'made up', path: 'a.py' },
    ]);
    terminal.type('u');
    await terminal.until(prompt);
    expect(entries(repository).map(({ reason }) => reason)).toEqual(Array(3).fill('known before'));
    terminal.type('r');
    await terminal.until('Reason (Enter for none): ');
    terminal.type('\n');
    await terminal.until(prompt);
    terminal.type('q');
    expect(await terminal.end()).toBe(0);
    expect(terminal.shown).toContain('1 finding decided. 2 left');
    const again = audit(repository, '--no-color');
    expect(await again.until('any other key ends: ')).toContain('has 2 findings as accepted risk');
    again.type('q');
    expect(await again.end()).toBe(0);
  });

  test('without a terminal it says what to do instead, and options of others are refused', () => {
    const { path } = three();
    const piped = leakline(['audit'], { cwd: path });
    expect(piped.status).toBe(2);
    expect(piped.stderr).toContain('leakline baseline update FINGERPRINT');
    expect(leakline(['audit', '--force'], { cwd: path }).stderr).toContain('--force is no option of "audit"');
  });
});
