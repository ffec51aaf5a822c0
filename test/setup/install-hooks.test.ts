// Hooks written, taken away and told of, in the places where Git looks for them.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type HookName, hookFile } from '../../src/setup/git-hook.ts';
import { openHookSite } from '../../src/setup/hook-site.ts';
import { hooksFolder } from '../../src/setup/hooks-folder.ts';
import { installHook, uninstallHook } from '../../src/setup/install-hooks.ts';
import { showHook } from '../../src/setup/show-hooks.ts';
import { makeFolder, makeRepository, type TestRepository } from '../support/repository.ts';
import { bundleOf } from '../support/run-bundle.ts';

const program = { node: process.execPath, program: bundleOf('cli.js') };
const bare = { PATH: process.env['PATH'] ?? '', GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };

interface More {
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly environment?: NodeJS.ProcessEnv;
}

async function install(path: string, name: HookName = 'pre-commit', more: More = {}) {
  const { environment = bare, ...rest } = more;
  return installHook(await openHookSite(path, environment), name, {
    program,
    force: false,
    dryRun: false,
    ...rest,
  });
}

const uninstall = async (
  path: string,
  name: HookName = 'pre-commit',
  environment: NodeJS.ProcessEnv = bare,
) => uninstallHook(await openHookSite(path, environment), name, false);
const show = async (path: string, name: HookName = 'pre-commit', environment: NodeJS.ProcessEnv = bare) =>
  showHook(await openHookSite(path, environment), name, program);
const at = ({ path }: TestRepository, file: string) => join(path, ...file.split('/'));
const isWindows = process.platform === 'win32';

describe('the folder of the hooks', () => {
  test('is that of the repository, also for a linked worktree and a submodule', async () => {
    const repository = makeRepository();
    repository.commit('First', { 'a.txt': 'a\n' });
    const second = join(makeFolder(), 'second');
    repository.git(['worktree', 'add', '--quiet', '-b', 'second', second]);
    expect((await install(second)).done).toBe('written');
    expect(existsSync(at(repository, '.git/hooks/pre-commit'))).toBe(true);
    expect((await install(repository.path)).done).toBe('unchanged');

    const outer = makeRepository();
    outer.commit('First', { 'b.txt': 'b\n' });
    outer.git(['submodule', '--quiet', 'add', repository.path, 'inner']);
    expect((await install(at(outer, 'inner'))).done).toBe('written');
    expect(existsSync(at(outer, '.git/modules/inner/hooks/pre-commit'))).toBe(true);
    expect(existsSync(at(outer, '.git/hooks/pre-commit'))).toBe(false);
  });

  test('of a bare repository is its own, for what is pushed from it', async () => {
    const repository = makeRepository(['--bare']);
    expect(await install(repository.path, 'pre-push')).toMatchObject({
      done: 'written',
      path: 'hooks/pre-push',
    });
  });

  test('may be named by the user’s own configuration, by what that includes, and by XDG’s', async () => {
    const repository = makeRepository();
    const home = makeFolder('home');
    const environment = {
      PATH: bare.PATH,
      GIT_CONFIG_NOSYSTEM: '1',
      HOME: home,
      XDG_CONFIG_HOME: join(home, 'xdg'),
    };
    const folder = async () => (await openHookSite(repository.path, environment)).hooks.folder;
    const own = at(repository, '.git/hooks');
    expect(await folder()).toBe(own);
    mkdirSync(join(home, 'xdg', 'git'), { recursive: true });
    writeFileSync(join(home, 'xdg', 'git', 'config'), '[core]\n\thooksPath = ~/of-xdg\n');
    expect(await folder()).toBe(join(home, 'of-xdg'));
    writeFileSync(join(home, '.gitconfig'), `[includeIf "gitdir:${repository.path}/"]\n\tpath = work.inc\n`);
    writeFileSync(join(home, 'work.inc'), '[core]\n\thooksPath = "~/with space"\n');
    expect(await folder()).toBe(join(home, 'with space'));
    repository.git(['config', 'core.hooksPath', '.git/hooks']);
    expect(await folder()).toBe(own);
  });

  test('is found without a git in PATH as far as the files say it plainly', async () => {
    const repository = makeRepository();
    const home = makeFolder('home');
    const environment = { PATH: makeFolder('nothing'), HOME: home };
    const { place } = await openHookSite(repository.path, bare);
    expect(await hooksFolder(place, environment)).toMatchObject({ named: null });
    writeFileSync(join(home, '.gitconfig'), '[core]\n\thooksPath = ~/hooks\n');
    expect((await hooksFolder(place, environment)).folder).toBe(join(home, 'hooks'));
    repository.git(['config', 'core.hooksPath', 'team']);
    expect((await hooksFolder(place, environment)).folder).toBe(at(repository, 'team'));
  });
});

describe('a folder of hooks that configuration names', () => {
  test('in the work tree is not written to: the line for all is told', async () => {
    const repository = makeRepository();
    repository.git(['config', 'core.hooksPath', '.githooks']);
    const outcome = await install(repository.path, 'pre-commit', { force: true });
    expect(outcome).toMatchObject({ done: 'not written', path: '.githooks/pre-commit' });
    expect(outcome.advice.at(-1)).toBe('  leakline staged --hook || exit $?');
    expect(existsSync(at(repository, '.githooks'))).toBe(false);
    repository.write({ '.githooks/pre-commit': '#!/bin/sh\nleakline staged --hook || exit $?\n' });
    expect((await show(repository.path)).state).toBe('called');
  });

  test('of husky gets husky’s own advice', async () => {
    const repository = makeRepository();
    repository.git(['config', 'core.hooksPath', '.husky/_']);
    const { done, advice } = await install(repository.path, 'pre-push', { force: true });
    expect(done).toBe('not written');
    expect(advice).toEqual([
      'Husky runs the hooks here. Put this line into .husky/pre-push:',
      '  leakline hook run pre-push -- "$@"',
    ]);
    repository.write({ '.husky/pre-push': 'leakline hook run pre-push -- "$@"\n' });
    expect(await show(repository.path, 'pre-push')).toMatchObject({ state: 'called', advice: [] });
    expect((await show(repository.path, 'pre-commit')).state).toBe('absent');
  });

  test('of many repositories is written to on request alone', async () => {
    const repository = makeRepository();
    const shared = join(makeFolder('shared'), 'hooks');
    repository.git(['config', 'core.hooksPath', shared]);
    const first = await install(repository.path);
    expect(first).toMatchObject({ done: 'not written', path: `${shared.replaceAll('\\', '/')}/pre-commit` });
    expect(first.advice.join(' ')).toContain('--force writes the hook there');
    const absent = await show(repository.path);
    expect(absent.state).toBe('absent');
    expect(absent.advice.join(' ')).toContain("not this repository's alone");
    expect((await install(repository.path, 'pre-commit', { force: true })).done).toBe('written');
    expect((await show(repository.path)).state).toBe('current');
    expect((await uninstall(repository.path)).done).toBe('removed');
  });

  test('that is none has Git run nothing, which is told', async () => {
    const repository = makeRepository();
    await install(repository.path);
    repository.git(['config', 'core.hooksPath', devNull]);
    const { done, advice } = await install(repository.path, 'pre-commit', { force: true });
    expect(done).toBe('kept');
    expect(advice.join(' ')).toContain('git config core.hooksPath .git/hooks');
    const shown = await show(repository.path);
    expect(shown.state).toBe('off');
    expect(shown.advice.join(' ')).toContain('Git does not run the one that is at .git/hooks/pre-commit');
    repository.git(['config', 'core.hooksPath', '.git/hooks']);
    expect((await show(repository.path)).state).toBe('current');
  });
});

describe('a hook that is there already', () => {
  test('stays, and with --force is kept beside and comes back', async () => {
    const repository = makeRepository();
    const file = at(repository, '.git/hooks/pre-commit');
    writeFileSync(file, '#!/bin/sh\nnpm test\n', { mode: 0o755 });
    expect((await install(repository.path)).done).toBe('kept');
    expect(readFileSync(file, 'utf8')).toBe('#!/bin/sh\nnpm test\n');
    expect((await show(repository.path)).state).toBe('foreign');
    const dry = await install(repository.path, 'pre-commit', { force: true, dryRun: true });
    expect(dry.done).toBe('would replace');
    expect(existsSync(`${file}.before-leakline`)).toBe(false);
    const forced = await install(repository.path, 'pre-commit', { force: true });
    expect(forced).toMatchObject({ done: 'replaced' });
    expect(readFileSync(`${file}.before-leakline`, 'utf8')).toBe('#!/bin/sh\nnpm test\n');
    expect(await show(repository.path)).toMatchObject({ state: 'current' });
    expect((await uninstall(repository.path)).done).toBe('removed');
    expect(readFileSync(file, 'utf8')).toBe('#!/bin/sh\nnpm test\n');
    expect(existsSync(`${file}.before-leakline`)).toBe(false);
  });

  test('is never lost to a second one', async () => {
    const repository = makeRepository();
    const file = at(repository, '.git/hooks/pre-commit');
    writeFileSync(file, '#!/bin/sh\necho first\n');
    await install(repository.path, 'pre-commit', { force: true });
    writeFileSync(file, '#!/bin/sh\necho second\n');
    const again = await install(repository.path, 'pre-commit', { force: true });
    expect(again.done).toBe('kept');
    expect(again.advice[0]).toContain('pre-commit.before-leakline already');
    expect(readFileSync(`${file}.before-leakline`, 'utf8')).toContain('first');
  });

  test.runIf(!isWindows)(
    'that is a link is moved itself, and what it leads to is not written to',
    async () => {
      const repository = makeRepository();
      repository.write({ 'scripts/pre-commit': '#!/bin/sh\nexit 0\n' });
      const file = at(repository, '.git/hooks/pre-commit');
      symlinkSync('../../scripts/pre-commit', file);
      expect((await install(repository.path)).done).toBe('kept');
      expect((await install(repository.path, 'pre-commit', { force: true })).done).toBe('replaced');
      expect(readFileSync(at(repository, 'scripts/pre-commit'), 'utf8')).toBe('#!/bin/sh\nexit 0\n');
      expect(readFileSync(`${file}.before-leakline`, 'utf8')).toBe('#!/bin/sh\nexit 0\n');
    },
  );

  test('of a manager gets what to write into its file', async () => {
    const repository = makeRepository();
    const file = at(repository, '.git/hooks/pre-commit');
    writeFileSync(file, '#!/bin/sh\n# File generated by pre-commit: https://pre-commit.com\n');
    const { done, advice } = await install(repository.path);
    expect(done).toBe('kept');
    expect(advice).toContain('      - id: leakline');
    writeFileSync(`${file}.legacy`, hookFile('pre-commit', program));
    expect((await show(repository.path)).state).toBe('called');
    rmSync(`${file}.legacy`);
    repository.write({
      '.pre-commit-config.yaml': 'repos:\n  - repo: https://github.com/leakline/leakline\n',
    });
    expect((await show(repository.path)).state).toBe('foreign');
    repository.write({
      '.pre-commit-config.yaml': 'repos:\n  - repo: x\n    hooks:\n      - id: leakline-push\n',
    });
    expect((await show(repository.path)).state).toBe('foreign');
    repository.write({
      '.pre-commit-config.yaml': 'repos:\n  - repo: x\n    hooks:\n      - id: leakline\n',
    });
    expect((await show(repository.path)).state).toBe('called');
    expect((await install(repository.path)).done).toBe('unchanged');
  });
});

describe('our own hook', () => {
  test.runIf(!isWindows)('is executable, and made so again', async () => {
    const repository = makeRepository();
    await install(repository.path);
    const file = at(repository, '.git/hooks/pre-commit');
    expect(statSync(file).mode & 0o111).toBe(0o111);
    chmodSync(file, 0o644);
    expect((await show(repository.path)).state).toBe('not-executable');
    expect((await install(repository.path)).done).toBe('replaced');
    expect((await show(repository.path)).state).toBe('current');
  });

  test('of another program is told, and whether that is there', async () => {
    const repository = makeRepository();
    const site = await openHookSite(repository.path, bare);
    const other = join(makeFolder('other'), 'cli.js');
    await installHook(site, 'pre-push', {
      program: { ...program, program: other },
      force: false,
      dryRun: false,
    });
    expect(await show(repository.path, 'pre-push')).toMatchObject({
      state: 'broken',
      advice: ['leakline hook install pre-push makes it anew.'],
    });
    writeFileSync(other, '');
    expect((await show(repository.path, 'pre-push')).state).toBe('other');
    expect((await install(repository.path, 'pre-push')).done).toBe('replaced');
  });

  test('is taken away, and only ours', async () => {
    const repository = makeRepository();
    expect((await uninstall(repository.path)).done).toBe('not there');
    await install(repository.path);
    expect((await uninstall(repository.path)).done).toBe('removed');
    expect(existsSync(at(repository, '.git/hooks/pre-commit'))).toBe(false);
    writeFileSync(at(repository, '.git/hooks/pre-commit'), '#!/bin/sh\n');
    expect((await uninstall(repository.path)).done).toBe('kept');
  });

  test.runIf(!isWindows && process.getuid?.() !== 0)('that cannot be written is a fault', async () => {
    const repository = makeRepository();
    chmodSync(at(repository, '.git/hooks'), 0o555);
    await expect(install(repository.path)).rejects.toMatchObject({ code: 'unwritable-file' });
  });
});
