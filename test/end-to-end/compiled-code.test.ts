// The built hook keeps what was compiled of it, in the user's own cache folder (src/cli/compiled-code.ts).
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import modules from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { makeFolder, makeRepository } from '../support/repository.ts';
import { leakline } from '../support/run-bundle.ts';

/** Node 22.8 and later. */
const canKeep = 'enableCompileCache' in modules;

function makeHome(): string {
  const home = join(makeFolder(), 'home');
  mkdirSync(home, { mode: 0o700 });
  return home;
}

function makeStaged() {
  const repo = makeRepository();
  repo.commit('First', { 'a.txt': 'a\n' });
  repo.write({ 'a.txt': 'b\n' });
  repo.git(['add', 'a.txt']);
  return repo;
}

/** What is in a folder, with sizes. */
function filesOf(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.map((name) => `${name} ${statSync(join(folder, name)).size}`).sort();
}

describe.skipIf(process.platform !== 'linux')('a hook', () => {
  test('keeps what was compiled where this Node can, and says the same with it', () => {
    const repo = makeStaged();
    const home = makeHome();
    const run = () => leakline(['staged'], { cwd: repo.path, env: { HOME: home } });
    const first = run();
    expect(first).toMatchObject({ status: 0, stdout: expect.stringContaining('No leaks found') });
    const folder = join(home, '.cache/leakline/compiled');
    expect(existsSync(folder)).toBe(canKeep);
    if (!canKeep) return;
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const kept = filesOf(folder);
    expect(kept.length).toBeGreaterThan(3);
    expect(run()).toMatchObject({ status: 0, stderr: first.stderr });
    // It was taken, not made anew beside it.
    expect(filesOf(folder)).toEqual(kept);
  });

  test.each([
    ['on a runner', { CI: 'true' }, ['staged']],
    ['where the environment forbids it', { NODE_DISABLE_COMPILE_CACHE: '1' }, ['staged']],
    ['for other commands', {}, ['tree', '.']],
  ])('keeps nothing %s', (_, env, words) => {
    const repo = makeStaged();
    const home = makeHome();
    expect(leakline(words, { cwd: repo.path, env: { HOME: home, ...env } }).status).toBe(0);
    expect(readdirSync(home)).toEqual([]);
  });

  test('keeps nothing where others can write, or nobody, and scans as well', () => {
    const repo = makeStaged();
    for (const env of [{ HOME: '/proc/none' }, { HOME: '' }, {}]) {
      expect(leakline(['staged'], { cwd: repo.path, env }).status).toBe(0);
    }
    const home = makeHome();
    chmodSync(home, 0o777);
    expect(leakline(['staged'], { cwd: repo.path, env: { HOME: home } }).status).toBe(0);
    expect(readdirSync(home)).toEqual([]);
  });
});
