// The hooks of `.pre-commit-hooks.yaml` under the real pre-commit framework (pre-commit.com), as its users have them: a
// configuration that names this repository and a revision of it, commits and pushes with Git. The framework comes from PyPI
// into a virtual environment outside of the tree, once for each version. Where it cannot be had these tests fail;
// LEAKLINE_WITHOUT_PRE_COMMIT=1 leaves them out.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { githubToken } from '../support/plants.ts';
import { type Files, makeFolder, makeRepository, TestRepository } from '../support/repository.ts';

const version = '4.7.0';
const revision = 'v1.0.0';
const tree = fileURLToPath(new URL('../../', import.meta.url));
const isWindows = process.platform === 'win32';
const isLeftOut = process.env['LEAKLINE_WITHOUT_PRE_COMMIT'] === '1';
const leak = (seed: string) => `key ${githubToken(seed)}\n`;

type Variables = Readonly<Record<string, string>>;

/** The framework's program, and what it needs. */
const programs = { framework: '', cache: '', remote: '' };

beforeAll(() => {
  if (isLeftOut) return;
  programs.framework = installedFramework();
  programs.cache = makeFolder('framework-cache');
  programs.remote = published().path;
}, 180_000);

function must(command: string, words: readonly string[]): void {
  const ended = spawnSync(command, words, { encoding: 'utf8', timeout: 170_000 });
  if (ended.status === 0) return;
  const why = ended.error?.message ?? `${ended.stdout}${ended.stderr}`;
  throw new Error(`${command} ${words.join(' ')}: ${why}`);
}

/** Programs of a virtual environment name its folder, so it is made where it stays; one that was left half done goes. */
function installedFramework(): string {
  const folder = join(tmpdir(), `leakline-pre-commit-${version}-${process.getuid?.() ?? 0}`);
  const bin = join(folder, isWindows ? 'Scripts' : 'bin');
  if (!existsSync(join(folder, 'ready'))) {
    rmSync(folder, { recursive: true, force: true });
    must(isWindows ? 'python' : 'python3', ['-m', 'venv', folder]);
    must(join(bin, 'python'), ['-m', 'pip', 'install', '--quiet', `pre-commit==${version}`]);
    writeFileSync(join(folder, 'ready'), '');
  }
  return join(bin, 'pre-commit');
}

/** This repository as a remote that the framework clones: as it is committed, with the bundles and hooks of the work tree. */
function published(): TestRepository {
  const repository = new TestRepository(tree).clone(['--depth', '1'], 'leakline');
  for (const name of ['.pre-commit-hooks.yaml', 'dist']) {
    rmSync(join(repository.path, name), { recursive: true });
    cpSync(join(tree, name), join(repository.path, name), { recursive: true });
  }
  repository.git(['add', '--all']);
  repository.git(['update-index', '--chmod=+x', 'dist/cli.js']);
  repository.commitIndex('Publish');
  repository.tag(revision);
  return repository;
}

/** A repository with the framework's hooks, and what a user does in it. */
class Framed {
  readonly repository = makeRepository([], 'framed');

  /** `more`: lines of the configuration for the hook `leakline`. */
  constructor(more: readonly string[] = []) {
    const lines = [
      'repos:',
      `  - repo: ${programs.remote}`,
      `    rev: ${revision}`,
      '    hooks:',
      '      - id: leakline',
      ...more.map((line) => `        ${line}`),
      '      - id: leakline-push',
    ];
    this.repository.commit('Configure', { '.pre-commit-config.yaml': `${lines.join('\n')}\n` });
    const installed = this.framework(['install', '--hook-type', 'pre-commit', '--hook-type', 'pre-push']);
    expect(installed).toMatchObject({ status: 0 });
  }

  framework(words: readonly string[], env: Variables = {}) {
    return this.start(programs.framework, words, env);
  }

  git(words: readonly string[], env: Variables = {}) {
    return this.start('git', words, env);
  }

  /** Stages all and commits. */
  commit(files: Files, env: Variables = {}) {
    this.repository.write(files);
    this.repository.git(['add', '--all']);
    return this.git(['commit', '--quiet', '-m', 'x'], env);
  }

  private start(command: string, words: readonly string[], env: Variables) {
    const path = [dirname(programs.framework), dirname(process.execPath), process.env['PATH'] ?? ''];
    const ended = spawnSync(command, words, {
      cwd: this.repository.path,
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        PATH: path.join(delimiter),
        // Python does not start without it.
        ...(isWindows ? { SystemRoot: process.env['SystemRoot'] ?? '' } : {}),
        HOME: programs.cache,
        PRE_COMMIT_HOME: programs.cache,
        GIT_CONFIG_GLOBAL: devNull,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Ada',
        GIT_AUTHOR_EMAIL: 'ada@example.com',
        GIT_COMMITTER_NAME: 'Ada',
        GIT_COMMITTER_EMAIL: 'ada@example.com',
        GIT_EDITOR: 'true',
        ...env,
      },
    });
    return { status: ended.status, text: `${ended.stdout}${ended.stderr}` };
  }
}

describe.runIf(!isLeftOut)('commits under the pre-commit framework', { timeout: 60_000 }, () => {
  test('one that adds a leak is refused with a message, and a clean one goes through', () => {
    const framed = new Framed();
    expect(framed.commit({ 'a.txt': 'hello\n' })).toMatchObject({ status: 0 });
    const refused = framed.commit({ 'b.txt': leak('framed') });
    expect(refused.status).toBe(1);
    expect(refused.text).toMatch(/leakline\.+Failed/);
    expect(refused.text).toContain('1 leak: 1 critical.');
    expect(refused.text).toContain('To pass this check by for once: SKIP=leakline git commit');
    expect(refused.text).not.toContain(githubToken('framed'));
    expect(framed.commit({}, { SKIP: 'leakline' })).toMatchObject({ status: 0 });
    // What HEAD has already stops neither another line, nor another mode, nor that it goes.
    expect(framed.commit({ 'b.txt': `${leak('framed')}more\n` })).toMatchObject({ status: 0 });
    framed.repository.git(['update-index', '--chmod=+x', 'b.txt']);
    expect(framed.git(['commit', '--quiet', '-m', 'x'])).toMatchObject({ status: 0 });
    expect(framed.commit({ 'b.txt': null })).toMatchObject({ status: 0 });
  });

  test('only what is staged counts, also of a file that is staged in part', () => {
    const framed = new Framed();
    framed.repository.write({ 'a.txt': 'one\n' });
    framed.repository.git(['add', 'a.txt']);
    framed.repository.write({ 'a.txt': `one\n${leak('unstaged')}`, 'new.txt': leak('untracked') });
    expect(framed.git(['commit', '--quiet', '-m', 'x'])).toMatchObject({ status: 0 });
    framed.repository.git(['add', 'a.txt']);
    framed.repository.write({ 'a.txt': 'one\n' });
    const refused = framed.git(['commit', '--quiet', '-m', 'x']);
    expect(refused.status).toBe(1);
    expect(refused.text).toContain('a.txt\n  2:5');
    // `commit --all` and `commit FILE` make an index of their own.
    expect(framed.git(['commit', '--quiet', '--all', '-m', 'x'])).toMatchObject({ status: 1 });
    framed.repository.write({ 'a.txt': 'one\ntwo\n', 'b.txt': leak('part') });
    framed.repository.git(['add', '--all']);
    expect(framed.git(['commit', '--quiet', '-m', 'x', 'a.txt'])).toMatchObject({ status: 0 });
  });

  test('its own “exclude” holds, options are passed on, and a file cannot pass for one', () => {
    const framed = new Framed(['exclude: ^fixtures/', "args: [--fail-on, never, '--']"]);
    expect(framed.commit({ 'fixtures/a.txt': leak('fixture') }).text).toMatch(/no files to check/);
    expect(framed.commit({ 'a.txt': leak('reported') })).toMatchObject({ status: 0 });
    const other = new Framed(['exclude: ^fixtures/']);
    const both = other.commit({ 'fixtures/a.txt': leak('fixture'), 'b.txt': leak('other') });
    expect(both.text).toContain('1 leak: 1 critical.');
    expect(both.text).toContain('fixtures/a.txt (not among the files that were named)');
    other.repository.git(['reset', '--quiet']);
    const dashed = other.commit({ 'b.txt': null, '--fail-on=never': leak('dash'), '-h': 'x\n' });
    expect(dashed.status).toBe(1);
    expect(dashed.text).toContain('1 leak: 1 critical.');
  });

  test('a merge is judged by what it brings beyond both sides', () => {
    const framed = new Framed();
    const { repository } = framed;
    framed.commit({ 'a.txt': 'base\n' });
    repository.branch('other');
    framed.commit({ 'a.txt': 'other\n', 'old.txt': leak('theirs') }, { SKIP: 'leakline' });
    repository.checkout('main');
    framed.commit({ 'a.txt': 'ours\n' });
    expect(framed.git(['merge', '--quiet', 'other'])).toMatchObject({ status: 1 });
    const resolved = `both\n${leak('evil')}`;
    const refused = framed.commit({ 'a.txt': resolved });
    expect(refused.text).toContain('1 leak: 1 critical.');
    expect(refused.text).toContain('a.txt\n  2:5');
    expect(framed.commit({ 'a.txt': 'both\n' })).toMatchObject({ status: 0 });
  });
});

describe.runIf(!isLeftOut)('asked for by hand, and in a workflow', { timeout: 60_000 }, () => {
  test('--all-files scans the files as they are, and a range of commits every one of them', () => {
    const framed = new Framed();
    const { repository } = framed;
    const skip = { SKIP: 'leakline' };
    framed.commit({ 'a.txt': leak('old'), 'b.txt': 'b\n' }, skip);
    expect(framed.framework(['run'])).toMatchObject({ status: 0 });
    const whole = framed.framework(['run', '--all-files']);
    expect(whole.status).toBe(1);
    expect(whole.text).toContain('the files that the pre-commit framework gave');
    expect(whole.text).toContain('1 leak: 1 critical.');
    expect(framed.framework(['run', '--files', 'b.txt'])).toMatchObject({ status: 0 });

    const from = repository.head();
    framed.commit({ 'c.txt': leak('gone') }, skip);
    framed.commit({ 'c.txt': 'gone\n' });
    const range = framed.framework(['run', '--from-ref', from, '--to-ref', 'HEAD']);
    expect(range.status).toBe(1);
    expect(range.text).toContain('added and taken out again within this range');
    expect(framed.framework(['run', '--from-ref', 'HEAD~1', '--to-ref', 'HEAD'])).toMatchObject({
      status: 0,
    });
  });
});

describe.runIf(!isLeftOut)('pushes under the pre-commit framework', { timeout: 60_000 }, () => {
  test('of what the remote does not have: the first, a branch, more commits, a leak that was taken out again', () => {
    const framed = new Framed();
    const { repository } = framed;
    const server = makeRepository(['--bare'], 'server');
    repository.git(['remote', 'add', 'origin', server.path]);
    const skip = { SKIP: 'leakline' };
    framed.commit({ 'a.txt': leak('first') }, skip);
    const first = framed.git(['push', '--quiet', 'origin', 'main']);
    expect(first.status).toBe(1);
    expect(first.text).toContain('The push was refused, and the commits are still here alone.');
    expect(first.text).toContain('To pass this check by for once: SKIP=leakline-push git push');
    expect(framed.git(['push', '--quiet', 'origin', 'main'], { SKIP: 'leakline-push' })).toMatchObject({
      status: 0,
    });

    framed.commit({ 'b.txt': 'b\n' });
    expect(framed.git(['push', '--quiet', 'origin', 'main'])).toMatchObject({ status: 0 });
    repository.branch('topic');
    framed.commit({ 'c.txt': leak('gone') }, skip);
    framed.commit({ 'c.txt': 'gone\n' });
    const branch = framed.git(['push', '--quiet', 'origin', 'topic']);
    expect(branch.status).toBe(1);
    expect(branch.text).toContain('1 leak: 1 critical.');
    repository.git(['reset', '--quiet', '--hard', 'main']);
    framed.commit({ 'd.txt': 'd\n' });
    expect(framed.git(['push', '--quiet', 'origin', 'topic'])).toMatchObject({ status: 0 });
    expect(framed.git(['push', '--quiet', 'origin', ':topic'])).toMatchObject({ status: 0 });
  });
});
