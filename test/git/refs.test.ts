import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HistoryBlob } from '../../src/git/blob-walk.ts';
import { readHistory } from '../../src/git/history.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import { parseRange } from '../../src/git/resolve-revision.ts';
import { Fault } from '../../src/model/fault.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

function withRefs(): TestRepository {
  const repo = makeRepository();
  repo.commit('First', { 'a.txt': '1\n' });
  repo.tag('light');
  repo.tag('annotated', 'A tag');
  repo.tag('of-a-tag', 'A tag of a tag', 'annotated');
  repo.branch('topic/one');
  repo.commit('Second', { 'a.txt': '2\n', 'b.txt': 'b\n' });
  repo.checkout('main');
  repo.commit('Third', { 'c.txt': 'c\n' });
  repo.merge(['topic/one']);
  repo.git(['update-ref', 'refs/pull/7/head', 'topic/one']);
  repo.git(['notes', 'add', '-m', 'A note']);
  repo.write({ 'a.txt': 'stashed\n' });
  repo.git(['stash', 'push', '--quiet']);
  return repo;
}

async function tipsOf(repo: TestRepository): Promise<string[]> {
  const { tips, skips } = await (await openRepository(repo.path)).tips();
  expect(skips).toEqual([]);
  return tips.map((tip) => `${tip.oid} ${tip.ref}`);
}

function tipsByGit(repo: TestRepository): string[] {
  const refs = repo.git(['for-each-ref', '--format=%(refname)']).split('\n');
  return ['HEAD', ...refs].map((ref) => `${repo.resolve(`${ref}^{}`)} ${ref}`);
}

async function messageOf(promise: Promise<unknown>, code: string): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Fault && error.code === code) return error.message;
    throw error;
  }
  throw new Error('no Fault');
}

describe('tips', () => {
  test('are all refs, loose, packed and both, tags peeled', async () => {
    const repo = withRefs();
    expect(await tipsOf(repo)).toEqual(tipsByGit(repo));
    repo.git(['pack-refs', '--all']);
    expect(await tipsOf(repo)).toEqual(tipsByGit(repo));
    repo.commit('A loose ref over a packed one', { 'd.txt': 'd\n' });
    repo.checkout('light');
    expect(await tipsOf(repo)).toEqual(tipsByGit(repo));
    expect((await (await openRepository(repo.path)).head()).kind).toBe('detached');
  });

  test('hold remote branches and their HEAD, and leave out a HEAD that leads nowhere', async () => {
    const clone = withRefs().clone();
    expect(await tipsOf(clone)).toEqual(tipsByGit(clone));
    clone.git(['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/gone']);
    expect((await tipsOf(clone)).join()).not.toContain('origin/HEAD');
  });

  test('count broken refs as skipped', async () => {
    const repo = withRefs();
    writeFileSync(join(repo.path, '.git/refs/heads/broken'), 'no id\n');
    writeFileSync(join(repo.path, '.git/refs/heads/escape'), 'ref: refs/../../../secret\n');
    writeFileSync(join(repo.path, '.git/refs/heads/lost'), `${'1'.repeat(40)}\n`);
    writeFileSync(join(repo.path, '.git/refs/heads/circle'), 'ref: refs/heads/circle\n');
    const { tips, skips } = await (await openRepository(repo.path)).tips();
    expect(tips.length).toBeGreaterThan(5);
    expect(skips.map((skip) => `${skip.reason} ${skip.what}`)).toEqual([
      'unreadable refs/heads/broken',
      'unreadable refs/heads/circle',
      'unreadable refs/heads/escape',
      'missing refs/heads/lost',
    ]);
  });

  test('may stand on trees and blobs, which belong to the history', async () => {
    const repo = withRefs();
    const blob = repo.hashObject('only a tag has me\n');
    repo.tag('blob', 'A key', blob);
    const inTree = repo.hashObject('only a tree has me\n');
    const tree = repo.git(['mktree'], { input: `100644 blob ${inTree}\tin-tree.txt\n` });
    repo.git(['update-ref', 'refs/tags/tree', tree]);
    const history = await readHistory(await openRepository(repo.path));
    const blobs: HistoryBlob[] = [];
    for await (const found of history.blobs()) blobs.push(found);
    expect(blobs.filter((found) => found.commit === null).map(({ oid, path }) => `${oid} ${path}`)).toEqual([
      `${blob} refs/tags/blob`,
      `${inTree} in-tree.txt`,
    ]);
  });
});

describe('resolve', () => {
  test.each([
    'HEAD',
    '@',
    'main',
    'heads/main',
    'refs/heads/main',
    'topic/one',
    'light',
    'annotated',
    'of-a-tag',
    'of-a-tag^{}',
    'tags/annotated^{commit}',
    'HEAD~1',
    'HEAD~2',
    'HEAD^',
    'HEAD^2',
    '@^^',
    'HEAD^2~1',
    'main^0',
    'HEAD~0',
    'stash',
    'refs/pull/7/head',
  ])('reads %s as git does', async (revision) => {
    const repo = withRefs();
    expect(await (await openRepository(repo.path)).resolve(revision)).toBe(
      repo.resolve(`${revision}^{commit}`),
    );
  });

  test('reads full and short ids, and names of remotes', async () => {
    const clone = withRefs().clone();
    const opened = await openRepository(clone.path);
    const oid = clone.head();
    for (const text of [
      oid,
      oid.toUpperCase(),
      oid.slice(0, 7),
      `v1.2-3-g${oid.slice(0, 9)}`,
      'origin',
      'origin/main',
    ]) {
      expect(await opened.resolve(text)).toBe(oid);
    }
    expect(await opened.resolve('origin/topic/one')).toBe(clone.resolve('origin/topic/one'));
  });

  test('names the revision that it does not know', async () => {
    const repo = withRefs();
    const opened = await openRepository(repo.path);
    const unknown = [
      'nonsense',
      'feedbeef',
      '1'.repeat(40),
      'HEAD~99',
      'HEAD^3',
      'HEAD^{tree}',
      'HEAD@{1}',
      '..',
    ];
    for (const revision of [...unknown, '../../etc/passwd', 'refs/heads/../../config', '-n', ':/First']) {
      expect(await messageOf(opened.resolve(revision), 'unknown-revision')).toContain(revision);
    }
    expect(await messageOf(opened.resolve(repo.resolve('HEAD:a.txt')), 'unknown-revision')).toContain('blob');
  });

  test.each([
    ['', 'is empty', 'Give a branch'],
    ['HEAD^!', 'several commits', 'HEAD^..HEAD.'],
    ['HEAD^-', 'several commits', 'HEAD^..HEAD.'],
    ['main^-2', 'several commits', 'main^2..main.'],
    ['HEAD^@', 'several commits', 'one parent: HEAD^.'],
    ['^main', 'leaves commits out', 'main..HEAD'],
    ['HEAD@{1}', 'reflogs', 'git rev-parse'],
    ['@{upstream}', 'follows', 'git rev-parse'],
    ['main@{yesterday}~2', 'reflogs', 'git rev-parse'],
    [':/First', 'search', 'git rev-parse'],
    ['HEAD^{/First}', 'search', 'git rev-parse'],
    ['HEAD:a.txt', 'file or a folder', 'Name a commit'],
    ['HEAD^{tree}', 'name commits', 'Name a commit'],
    ['HEAD~99', 'has no parent', 'less far'],
    ['HEAD^9', 'parent', 'another parent'],
    ['nonsense', 'no branch, tag or commit', 'spelling'],
  ])('says what to do about %s', async (revision, why, mend) => {
    const opened = await openRepository(withRefs().path);
    const fault: unknown = await opened.resolve(revision).catch((thrown: unknown) => thrown);
    expect(fault).toMatchObject({ code: 'unknown-revision' });
    expect(fault).toMatchObject({
      message: expect.stringContaining(why),
      mend: expect.stringContaining(mend),
    });
  });

  test('says what to do about a blob', async () => {
    const repo = withRefs();
    const opened = await openRepository(repo.path);
    const fault = await opened.resolve(repo.resolve('HEAD:a.txt')).catch((thrown: unknown) => thrown);
    expect(fault).toMatchObject({
      code: 'unknown-revision',
      message: expect.stringContaining('it is a blob and no commit'),
      mend: expect.stringContaining('Name a commit'),
    });
  });

  test('refuses a short id that fits two commits', async () => {
    const repo = makeRepository();
    const tree = repo.git(['mktree'], { input: '' });
    const firstFour = new Map<string, string>();
    let twice: string | null = null;
    // By the birthday bound, some three hundred ids share four digits with another.
    for (let i = 0; twice === null; i += 1) {
      const oid = repo.git(['commit-tree', '-m', `Commit ${i}`, tree]);
      if (firstFour.has(oid.slice(0, 4))) twice = oid.slice(0, 4);
      firstFour.set(oid.slice(0, 4), oid);
    }
    repo.git(['update-ref', 'refs/heads/main', [...firstFour.values()][0] ?? '']);
    const opened = await openRepository(repo.path);
    expect(await messageOf(opened.resolve(twice), 'unknown-revision')).toContain('ambiguous');
  });

  test('prefers a branch that is named like a short id', async () => {
    const repo = withRefs();
    repo.git(['branch', 'beef', 'light']);
    expect(await (await openRepository(repo.path)).resolve('beef')).toBe(repo.resolve('light'));
  });

  test('says that a shallow clone is shallow', async () => {
    const repo = withRefs();
    const shallow = repo.clone(['--depth', '1']);
    const opened = await openRepository(shallow.path);
    for (const revision of ['HEAD~1', repo.resolve('HEAD~1')]) {
      expect(await messageOf(opened.resolve(revision), 'shallow-clone')).toContain('shallow');
    }
  });
});

test('parseRange splits at two and three dots', () => {
  expect(parseRange('main')).toBeNull();
  expect(parseRange('v1.2')).toBeNull();
  expect(parseRange('a..b')).toEqual({ base: 'a', head: 'b', fromMergeBase: false });
  expect(parseRange('v1.2...topic/x')).toEqual({ base: 'v1.2', head: 'topic/x', fromMergeBase: true });
  expect(parseRange('..b')).toEqual({ base: 'HEAD', head: 'b', fromMergeBase: false });
  expect(parseRange('a...')).toEqual({ base: 'a', head: 'HEAD', fromMergeBase: true });
});

test('a branch without a commit beside others that have one', async () => {
  const repo = withRefs();
  repo.git(['checkout', '--quiet', '--orphan', 'unborn']);
  mkdirSync(join(repo.path, '.git/refs/heads/empty-folder'), { recursive: true });
  const opened = await openRepository(repo.path);
  expect(await opened.head()).toEqual({ kind: 'branch', ref: 'refs/heads/unborn', oid: null });
  const { tips, skips } = await opened.tips();
  expect(skips).toEqual([]);
  expect(tips.some((tip) => tip.ref === 'HEAD')).toBe(false);
});
