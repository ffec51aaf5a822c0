// Which repositories are refused, in which words; git itself is asked where it knows the extension.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRepository } from '../../src/git/open-repository.ts';
import { Fault } from '../../src/model/fault.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

/** A repository with one commit and a configuration of its own. */
function configured(version: string | null, extensions: readonly string[]): TestRepository {
  const repository = makeRepository();
  repository.commit('First', { 'a.txt': 'a\n' });
  const lines = [
    '[core]',
    '\tbare = false',
    ...(version === null ? [] : [`\trepositoryformatversion = ${version}`]),
    ...(extensions.length === 0 ? [] : ['[extensions]', ...extensions.map((one) => `\t${one}`)]),
  ];
  writeFileSync(join(repository.path, '.git/config'), `${lines.join('\n')}\n`);
  return repository;
}

/** The sentence of the Fault, or null when it opens. */
async function refusalOf(repository: TestRepository): Promise<string | null> {
  try {
    const opened = await openRepository(repository.path);
    expect((await opened.head()).kind).toBe('branch');
    return null;
  } catch (error) {
    if (error instanceof Fault && error.code === 'unsupported-repository') return error.message;
    throw error;
  }
}

function gitRefuses(repository: TestRepository): boolean {
  try {
    repository.git(['rev-parse', 'HEAD']);
    return false;
  } catch {
    return true;
  }
}

describe('repositories that git reads', () => {
  test.each([
    [null, []],
    ['0', []],
    ['1', []],
    ['0', ['partialClone = origin']],
    ['1', ['partialClone = origin']],
    ['0', ['worktreeConfig = true']],
    ['1', ['worktreeConfig = true', 'preciousObjects = true', 'noop = x']],
    ['1', ['objectFormat = sha1', 'noop-v1']],
    ['0', ['surprise = true']],
    [null, ['surprise = true']],
  ] as [string | null, string[]][])('version %s with %j are read', async (version, extensions) => {
    const repository = configured(version, extensions);
    expect([gitRefuses(repository), await refusalOf(repository)]).toEqual([false, null]);
  });

  test.each(['relativeWorktrees = true', 'compatObjectFormat = sha256', 'refStorage = files'])(
    'newer ones with %s are read',
    async (extension) => {
      expect(await refusalOf(configured('1', [extension]))).toBeNull();
    },
  );
});

describe('repositories that git refuses', () => {
  test.each([
    [
      '1',
      'surprise = true',
      /does not know the extension "surprise" of the repository format, which \S+ uses\.$/,
    ],
    ['1', 'Odd-One', /does not know the extension "odd-one"/],
    ['2', 'noop = x', /reads repositories of version 1 at the most, and \S+ has "2"\.$/],
    ['one', 'noop = x', /has "one"\.$/],
  ])('version %s with %s are refused', async (version, extension, sentence) => {
    const repository = configured(version, [extension]);
    expect(gitRefuses(repository)).toBe(true);
    expect(await refusalOf(repository)).toMatch(sentence);
  });
});

describe('repositories that Leakline does not read', () => {
  test('SHA-256, with objects and without', async () => {
    const repository = makeRepository(['--object-format=sha256']);
    const sentence = /^Leakline cannot read objects named by "sha256", as those in \S+ are\.$/;
    expect(await refusalOf(repository)).toMatch(sentence);
    repository.commit('First', { 'a.txt': 'a\n' });
    repository.gc();
    expect(await refusalOf(repository)).toMatch(sentence);
  });

  test('reftable, laid out as git does', async () => {
    // gitrepository-layout(5) and git's Documentation/technical/reftable.txt, "Update transactions": stubs where others look.
    const repository = configured('1', ['refStorage = reftable']);
    const gitDir = join(repository.path, '.git');
    rmSync(join(gitDir, 'refs'), { recursive: true });
    mkdirSync(join(gitDir, 'refs'));
    writeFileSync(join(gitDir, 'refs/heads'), 'this repository uses the reftable format\n');
    writeFileSync(join(gitDir, 'HEAD'), 'ref: refs/heads/.invalid\n');
    mkdirSync(join(gitDir, 'reftable'));
    writeFileSync(join(gitDir, 'reftable/tables.list'), '');
    expect(await refusalOf(repository)).toMatch(
      /^Leakline cannot read refs in the format reftable, which \S+ uses\.$/,
    );
  });

  test.each([
    ['reftable:///some/folder', 'refs in the format reftable'],
    ['files:///some/folder', 'refs that are kept elsewhere'],
    ['"9 odd"', 'refs in the format of an unknown name'],
  ])('refs in %s', async (storage, words) => {
    const sentence = await refusalOf(configured('1', [`refStorage = ${storage}`]));
    expect(sentence).toContain(`cannot read ${words}, which`);
    expect(sentence).not.toContain('some/folder');
  });
});
