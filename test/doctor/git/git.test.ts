import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitValuesOf } from '../../../src/doctor/site/git-values.ts';
import { doctor } from '../../support/doctor.ts';
import { makeFolder, makeRepository, writeFiles } from '../../support/repository.ts';
import { expand } from '../../support/samples.ts';

const secret = expand('{base62*30}');

function repositoryWith(...settings: readonly (readonly [key: string, value: string])[]) {
  const repo = makeRepository();
  repo.commit('Start', { 'a.txt': 'a\n' });
  for (const [key, value] of settings) repo.git(['config', '--add', key, value]);
  return repo;
}

describe('credentials in the configuration of Git', () => {
  test.each([
    ['a password', `https://bot:${secret}@example.com/a.git`],
    ['a token as the name', `https://${secret}7@example.com/a.git`],
    ['a token behind x-access-token', `https://x-access-token:${secret}@example.com/a.git`],
    ['a token as a parameter', `https://example.com/a.git?private_token=${secret}`],
    ['a token as one of two', `https://example.com/a.git?private_token=${secret}&job_token=${secret}`],
  ])('%s in the URL of a remote', async (_name, url) => {
    const repo = repositoryWith(['remote.origin.url', url]);
    const { advice, stdout, status } = await doctor(repo.path, 'git-remotes');
    expect(advice).toMatchObject([{ level: 'error', path: '.git/config', line: expect.any(Number) }]);
    expect(advice[0]?.mend).toContain('git remote set-url origin https://example.com/a.git,');
    expect(stdout).not.toContain(secret);
    expect(status).toBe(1);
  });

  test('in a push URL, a rule of the user’s, a submodule’s URL', async () => {
    const repo = repositoryWith(['remote.up stream.pushurl', `https://bot:${secret}@example.com/a.git`]);
    repo.write({
      '.gitmodules': `[submodule "b"]\n\tpath = b\n\turl = https://b:${secret}@example.com/b.git\n`,
    });
    const home = makeFolder('home');
    writeFiles(home, {
      '.gitconfig': `[url "https://bot:${secret}@example.com/"]\n\tinsteadOf = https://example.com/\n`,
    });
    const { advice, stdout } = await doctor(repo.path, 'git-remotes', { machine: { homeFolder: home } });
    expect(advice.map(({ path, line }) => [path, line === null])).toEqual([
      ['.git/config', false],
      ['.gitmodules', false],
      ['~/.gitconfig', false],
    ]);
    expect(advice[0]?.mend).toContain(`git remote set-url --push 'up stream' https://example.com/a.git`);
    expect(stdout).not.toContain(secret);
  });

  test('the command changes the file that the URL stands in', async () => {
    const url = `https://bot:${secret}@example.com/a.git`;
    const repo = repositoryWith(['extensions.worktreeConfig', 'true']);
    repo.git(['config', '--worktree', 'remote.origin.url', url]);
    const home = makeFolder('home');
    writeFiles(home, {
      '.gitconfig': `[remote "up stream"]\n\turl = ${url}\n`,
      '.config/git/config': `[remote "other"]\n\turl = ${url}\n[http]\n\textraHeader = Authorization: ${secret}\n`,
    });
    const { advice, stdout } = await doctor(repo.path, 'git-remotes', { machine: { homeFolder: home } });
    const mends = new Map(advice.map(({ path, line, mend }) => [`${path}:${line}`, mend]));
    const clean = 'https://example.com/a.git';
    expect([...mends.keys()]).toEqual([
      '.git/config.worktree:2',
      '~/.config/git/config:2',
      '~/.config/git/config:4',
      '~/.gitconfig:2',
    ]);
    expect(mends.get('.git/config.worktree:2')).toContain(`git config --worktree remote.origin.url ${clean}`);
    expect(mends.get('~/.gitconfig:2')).toContain(`git config --global 'remote.up stream.url' ${clean}`);
    expect(mends.get('~/.config/git/config:2')).toMatch(/^Take it out of the URL/);
    expect(mends.get('~/.config/git/config:4')).toContain(
      'git config --file ~/.config/git/config --unset-all',
    );
    expect(stdout).not.toContain(secret);
    repo.git(['config', '--worktree', 'remote.origin.url', clean]);
    expect((await doctor(repo.path, 'git-remotes')).advice).toEqual([]);
  });

  test('of one of several URLs no command is told: Git would not know which', async () => {
    const repo = repositoryWith(
      ['remote.all.url', 'https://example.com/a.git'],
      ['remote.all.url', `https://bot:${secret}@example.org/a.git`],
    );
    const { advice } = await doctor(repo.path, 'git-remotes');
    expect(advice).toMatchObject([{ mend: expect.stringMatching(/^Take it out of the URL/) }]);
  });

  test.each([
    'https://example.com/a.git',
    'https://ada@example.com/a.git',
    'git@example.com:a/b.git',
    'ssh://git@example.com/a/b.git',
    'https://bot:$TOKEN@example.com/a.git',
    'https://example.com/a.git?private_token=$TOKEN',
  ])('%s is right', async (url) => {
    expect((await doctor(repositoryWith(['remote.origin.url', url]).path, 'git-remotes')).advice).toEqual([]);
  });

  test('in a file that the configuration includes', async () => {
    const repo = repositoryWith(['include.path', '../shared/config'], ['include.path', 'gone']);
    repo.write({
      'shared/config': '[include]\n\tpath = more\n\tpath = config\n',
      'shared/more': `[remote "origin"]\n\turl = https://bot:${secret}@example.com/a.git\n`,
    });
    const { advice, stdout } = await doctor(repo.path, 'git-remotes');
    expect(advice).toMatchObject([{ level: 'error', path: 'shared/more', line: 2 }]);
    expect(advice[0]?.mend).toContain('Take it out of the URL');
    expect(stdout).not.toContain(secret);
  });

  test('a header with a token, here and on a runner', async () => {
    const repo = repositoryWith(['http.https://example.com/.extraheader', `AUTHORIZATION: basic ${secret}`]);
    const here = await doctor(repo.path, 'git-remotes');
    expect(here.advice).toMatchObject([{ level: 'error', path: '.git/config' }]);
    expect(here.advice[0]?.mend).toContain('--unset-all http.https://example.com/.extraheader');
    expect(here.stdout).not.toContain(secret);
    const environment = { GITHUB_ACTIONS: 'true', CI: 'true' };
    const runner = await doctor(repo.path, 'git-remotes', { environment });
    expect(runner.advice).toMatchObject([
      { level: 'warning', mend: expect.stringContaining('persist-credentials: false') },
    ]);
    const other = repositoryWith(['http.extraheader', 'X-Trace: on']);
    expect((await doctor(other.path, 'git-remotes')).advice).toEqual([]);
  });
});

describe('how credentials are kept', () => {
  async function adviceFor(config: string, files: Readonly<Record<string, number>> = {}) {
    const home = makeFolder('home');
    writeFiles(home, { '.gitconfig': config });
    for (const [path, mode] of Object.entries(files)) {
      writeFileSync(join(home, path), `https://bot:${secret}@example.com\n`);
      chmodSync(join(home, path), mode);
    }
    const ended = await doctor(repositoryWith().path, 'git-credentials', { machine: { homeFolder: home } });
    expect(ended.stdout).not.toContain(secret);
    return ended.advice;
  }

  test('the helper store in a file that the user’s configuration includes', async () => {
    const home = makeFolder('home');
    const config = '[include]\n\tpath = ~/.gitconfig.local\n';
    writeFiles(home, { '.gitconfig': config, '.gitconfig.local': '[credential]\n\thelper = store\n' });
    const { path } = repositoryWith();
    const machine = { homeFolder: home };
    expect((await doctor(path, 'git-credentials', { machine })).advice).toMatchObject([
      { level: 'warning', path: '~/.gitconfig.local', line: 2 },
    ]);
    writeFiles(home, { '.gitconfig': `${config}[credential]\n\thelper =\n\thelper = cache\n` });
    expect((await doctor(path, 'git-credentials', { machine })).advice).toEqual([]);
  });

  test('a command that prints a token, and the plain files of Git Credential Manager', async () => {
    const printing = (what: string) =>
      `[credential]\n\thelper = "!f() { echo username=me; echo password=${what}; }; f"\n`;
    expect(await adviceFor(printing(secret))).toMatchObject([
      { level: 'error', path: '~/.gitconfig', line: 2 },
    ]);
    expect(await adviceFor(printing('$GITHUB_TOKEN'))).toEqual([]);
    expect(await adviceFor(printing('$(pass show git-token)'))).toEqual([]);
    expect(await adviceFor('[credential]\n\tcredentialStore = plaintext\n')).toMatchObject([
      { level: 'warning', path: '~/.gitconfig', line: 2 },
    ]);
    expect(await adviceFor('[credential]\n\tcredentialStore = secretservice\n')).toEqual([]);
  });

  test.each([
    'store',
    'store --file ~/.tokens',
    '"/usr/lib/git-core/git-credential-store"',
    '"!git credential-store"',
    '"!/usr/bin/git credential-store --file x"',
  ])('the helper %s', async (helper) => {
    expect(await adviceFor(`[credential]\n\thelper = ${helper}\n`)).toMatchObject([
      { level: 'warning', path: '~/.gitconfig', line: 2 },
    ]);
  });

  test.each([
    '[credential]\n\thelper = cache --timeout 600\n',
    '[credential]\n\thelper = store\n\thelper =\n\thelper = libsecret\n',
    '[user]\n\tname = store\n',
  ])('%j is right', async (config) => {
    expect(await adviceFor(config)).toEqual([]);
  });

  test('files in plain text, and who may read them', async () => {
    expect(await adviceFor('', { '.git-credentials': 0o600, '.netrc': 0o644 })).toMatchObject([
      { level: 'warning', path: '~/.git-credentials' },
      { level: 'warning', path: '~/.netrc', mend: 'Run: chmod 600 ~/.netrc' },
    ]);
    expect(await adviceFor('', { '.netrc': 0o600 })).toEqual([]);
  });
});

test('a configuration of Git is read as Git reads it', () => {
  const text = [
    '; a comment',
    '[Core] bare = false',
    '[remote "up\\"stream X"]',
    '\tURL = "https://a/#b" # the rest',
    '\tfetch = one\\',
    'two',
    'lonely',
    '[a.b]',
    'c',
    'broken line here =',
  ].join('\n');
  expect(gitValuesOf(text, 'f', 'user').map(({ key, value, line }) => [key, value, line])).toEqual([
    ['core.bare', 'false', 2],
    ['remote.up"stream X.url', 'https://a/#b', 4],
    ['remote.up"stream X.fetch', 'onetwo', 5],
    ['remote.up"stream X.lonely', 'true', 7],
    ['a.b.c', 'true', 9],
  ]);
});
