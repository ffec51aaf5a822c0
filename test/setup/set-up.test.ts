// `leakline init` on real repositories, and the hook as Git runs it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { setUp } from '../../src/setup/set-up.ts';
import { githubToken } from '../support/plants.ts';
import { makeFolder, makeRepository, type TestRepository } from '../support/repository.ts';
import { bundleOf, leakline } from '../support/run-bundle.ts';

const workflow = '.github/workflows/leakline.yml';
const hook = '.git/hooks/pre-commit';

const program = { node: process.execPath, program: bundleOf('cli.js') };
const environment = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
const defaults = { program, environment, force: false, dryRun: false };

function init({ path }: TestRepository, more: { force?: boolean; dryRun?: boolean } = {}) {
  return setUp({ ...defaults, directory: path, ...more });
}

const at = (repository: TestRepository, file: string) => join(repository.path, ...file.split('/'));

describe('leakline init', () => {
  test('does not write into the hooks of all repositories, nor where Git would not look', async () => {
    const repository = makeRepository();
    const home = makeFolder('home');
    writeFileSync(join(home, '.gitconfig'), '[core]\n\thooksPath = ~/all hooks\n');
    const { GIT_CONFIG_GLOBAL, ...rest } = environment;
    const own = { ...rest, HOME: home, XDG_CONFIG_HOME: home };
    const [, told] = await setUp({ ...defaults, directory: repository.path, environment: own });
    const path = `${home.replaceAll('\\', '/')}/all hooks/pre-commit`;
    expect(told).toMatchObject({ path, done: 'not written' });
    expect(told?.advice.join(' ')).toContain('not for this repository alone');
    expect(existsSync(join(home, 'all hooks'))).toBe(false);
    expect(existsSync(at(repository, hook))).toBe(false);
  });

  test('writes the workflow and the hook, and shows them', () => {
    const repository = makeRepository();
    repository.commit('First', { 'a.txt': 'a\n' });
    const { status, stdout } = leakline(['init', repository.path]);
    expect(status).toBe(0);
    expect(stdout).toContain(`written: ${workflow}\n  | # Written by`);
    expect(stdout).toContain(`written: ${hook}\n  | #!/bin/sh\n`);
    const text = readFileSync(at(repository, workflow), 'utf8');
    expect(text).toContain('branches: ["main"]');
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    for (const line of text.split('\n').filter((one) => one !== ''))
      expect(stdout).toContain(`  | ${line}\n`);
  });

  test('the hook stops a commit that adds a leak, and lets others through', async () => {
    const repository = makeRepository();
    await init(repository);
    if (process.platform !== 'win32') expect(statSync(at(repository, hook)).mode & 0o111).toBe(0o111);
    const commit = (text: string) => {
      repository.write({ 'conf.txt': text });
      repository.git(['add', '--all']);
      return spawnSync('git', ['-C', repository.path, 'commit', '--quiet', '-m', 'x'], { encoding: 'utf8' });
    };
    expect(commit('hello\n').status).toBe(0);
    const refused = commit(`key ${githubToken('hook')}\n`);
    expect(refused.status).not.toBe(0);
    expect(`${refused.stdout}${refused.stderr}`).toContain('1 leak');
  });

  test('a second time changes nothing', async () => {
    const repository = makeRepository();
    await init(repository);
    expect((await init(repository)).map(({ done }) => done)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  });

  test('keeps what others wrote, and says what they can do', async () => {
    const repository = makeRepository();
    repository.write({ [workflow]: 'name: mine\n' });
    writeFileSync(at(repository, hook), '#!/bin/sh\nnpm test\n');
    const files = await init(repository);
    expect(files.map(({ done }) => done)).toEqual(['kept', 'kept', 'written']);
    expect(files[1]?.advice.at(-1)).toMatch(/^ {2}'.*' '.*dist\/cli\.js' staged --hook \|\| exit \$\?$/);
    expect(readFileSync(at(repository, workflow), 'utf8')).toBe('name: mine\n');
    expect((await init(repository, { force: true })).map(({ done }) => done)).toEqual([
      'replaced',
      'replaced',
      'unchanged',
    ]);
    expect(readFileSync(at(repository, `${hook}.before-leakline`), 'utf8')).toBe('#!/bin/sh\nnpm test\n');
  });

  test('renews its own hook when the program has moved', async () => {
    const repository = makeRepository();
    const old = { node: '/usr/bin/node', program: "/old/it's/cli.js" };
    await setUp({ ...defaults, directory: repository.path, program: old });
    expect(readFileSync(at(repository, hook), 'utf8')).toContain(`\nprogram='/old/it'\\''s/cli.js'\n`);
    expect((await init(repository))[1]?.done).toBe('replaced');
  });

  test('a folder of hooks that the repository names is not written to', async () => {
    const repository = makeRepository();
    repository.git(['config', 'core.hooksPath', '.husky/_']);
    const [, second] = await init(repository, { force: true });
    expect(second).toMatchObject({ path: '.husky/_/pre-commit', done: 'not written' });
    expect(existsSync(at(repository, '.husky'))).toBe(false);
  });

  test('--dry-run writes nothing', () => {
    const repository = makeRepository();
    const { stdout } = leakline(['init', repository.path, '--dry-run']);
    expect(stdout).toContain(`would write: ${workflow}`);
    expect(stdout).toMatch(/Nothing was written\.\n$/);
    expect(existsSync(at(repository, '.github'))).toBe(false);
  });

  test('in a linked worktree the hook is the repository’s', async () => {
    const repository = makeRepository();
    repository.commit('First', { 'a.txt': 'a\n' });
    const second = join(makeFolder(), 'second');
    repository.git(['worktree', 'add', '--quiet', '-b', 'second', second]);
    await setUp({ ...defaults, directory: second });
    expect(existsSync(at(repository, hook))).toBe(true);
    expect(existsSync(join(second, ...workflow.split('/')))).toBe(true);
  });

  test('outside of a work tree it is a fault', () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'empty'));
    const { status, stderr } = leakline(['init', join(folder, 'empty')]);
    expect(status).toBe(2);
    expect(stderr).toContain('There is no work tree of a Git repository');
  });

  test('its options are for it alone', () => {
    expect(leakline(['tree', '.', '--force'])).toMatchObject({ status: 2, stdout: '' });
  });
});
