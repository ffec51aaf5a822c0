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
  ])('%s in the URL of a remote', async (_name, url) => {
    const repo = repositoryWith(['remote.origin.url', url]);
    const { advice, stdout, status } = await doctor(repo.path, 'git-remotes');
    expect(advice).toMatchObject([{ level: 'error', path: '.git/config', line: expect.any(Number) }]);
    expect(advice[0]?.mend).toContain('git remote set-url origin https://example.com/a.git');
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
