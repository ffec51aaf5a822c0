import { chmodSync, mkdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readIndex } from '../../src/git/index-file.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import { type StagedChanges, stagedChanges } from '../../src/git/staged.ts';
import { makeFolder, makeRepository, type TestRepository } from '../support/repository.ts';

async function staged(repo: TestRepository): Promise<StagedChanges> {
  return stagedChanges(await openRepository(repo.path));
}

async function shortly(repo: TestRepository): Promise<string[]> {
  const { changes, skips } = await staged(repo);
  expect(skips).toEqual([]);
  return changes.map(
    ({ path, addedLines }) => `${path}: ${addedLines === 'all' ? 'all' : addedLines.join(',')}`,
  );
}

function withFiles(): TestRepository {
  const repo = makeRepository();
  repo.commit('First', {
    'a.txt': '1\n2\n3\n',
    'b.txt': 'b\n',
    'dir/c.txt': 'c\nd\ne\n',
    'dir/same.txt': 's\n',
  });
  return repo;
}

async function expectSameAsGit(repo: TestRepository): Promise<void> {
  const entries = await readIndex(join(repo.path, '.git'));
  const ours = entries.map(({ mode, oid, stage, path }) => `${mode.toString(8)} ${oid} ${stage}\t${path}`);
  const gits = repo.git(['ls-files', '--stage', '-z']).split('\0');
  expect(ours.sort()).toEqual(gits.filter((line) => line !== '').sort());
}

describe('staged', () => {
  test('before the first commit, everything', async () => {
    const repo = makeRepository();
    repo.write({ 'a.txt': 'a\n', 'not-added.txt': 'x\n' });
    repo.git(['add', 'a.txt']);
    expect(await shortly(repo)).toEqual(['a.txt: all']);
  });

  test('nothing, when nothing is', async () => {
    const repo = withFiles();
    repo.write({ 'a.txt': 'changed, not added\n', 'new.txt': 'x\n' });
    expect(await shortly(repo)).toEqual([]);
    expect(await shortly(makeRepository())).toEqual([]);
  });

  test('edits, new files, moves, but no removals', async () => {
    const repo = withFiles();
    repo.write({
      'a.txt': '1\nnew\n2\n3\n',
      'b.txt': null,
      'new.txt': 'n\n',
      'dir/c.txt': null,
      'moved.txt': 'c\nd\nX\ne\n',
    });
    repo.git(['add', '--all']);
    repo.write({ 'a.txt': 'later\n' });
    expect(await shortly(repo)).toEqual(['a.txt: 2', 'moved.txt: 3', 'new.txt: all']);
  });

  test('not what is only intended', async () => {
    const repo = withFiles();
    repo.write({ 'new.txt': 'n\n' });
    repo.git(['add', '--intent-to-add', 'new.txt']);
    expect(await shortly(repo)).toEqual([]);
  });

  test('a conflict is a skip; once it is resolved, only what no side has counts', async () => {
    const repo = withFiles();
    repo.branch('topic');
    repo.commit('Topic', { 'a.txt': '1\ntopic\n3\n', 'topic.txt': 't\n' });
    repo.checkout('main');
    repo.commit('Main', { 'a.txt': '1\nmain\n3\n' });
    expect(() => repo.git(['merge', '--quiet', 'topic'])).toThrow();
    await expectSameAsGit(repo);
    const { changes, skips } = await staged(repo);
    expect(changes).toEqual([]);
    expect(skips).toEqual([
      { reason: 'unreadable', what: 'a.txt', detail: expect.stringContaining('conflict') },
    ]);
    repo.write({ 'a.txt': '1\nmain\nevil\ntopic\n3\n' });
    repo.git(['add', 'a.txt']);
    expect(await shortly(repo)).toEqual(['a.txt: 3']);
  });

  test('in a worktree, its own index', async () => {
    const repo = withFiles();
    repo.git(['worktree', 'add', '--quiet', '--detach', 'second']);
    writeFileSync(join(repo.path, 'second/b.txt'), 'b\nB\n');
    repo.git(['-C', 'second', 'add', 'b.txt']);
    const found = await stagedChanges(await openRepository(join(repo.path, 'second')));
    expect(found.changes.map((change) => `${change.path} ${change.addedLines}`)).toEqual(['b.txt 2']);
    expect(await shortly(repo)).toEqual([]);
  });

  test('is what Git says, whatever Git noted of the trees that are the same', async () => {
    let seed = 7;
    // Numerical Recipes' generator.
    const random = (): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed / 2 ** 32;
    };
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const names = ['a', 'b/c', 'b/d/e', 'b/d/f', 'b-x/g', 'h/i/j/k', 'h/i/l', 'h/m'].map(
      (name) => `${name}.txt`,
    );
    const repo = makeRepository();
    repo.commit('First', Object.fromEntries(names.map((name) => [name, `${name}\n`])));
    for (let round = 0; round < 25; round += 1) {
      const files = Array.from({ length: 1 + Math.floor(random() * 3) }, () => [
        pick(names),
        pick([null, 'same\n', `${round}\n`]),
      ]);
      repo.write(Object.fromEntries(files));
      repo.git(['add', '--all']);
      if (random() < 0.3) repo.git(['write-tree']);
      if (random() < 0.3) repo.git(['update-index', '--index-version', pick(['2', '3', '4'])]);
      const gits = repo.git(['diff', '--cached', '--name-only', '--no-renames', '--diff-filter=d', '-z']);
      const { changes, skips } = await staged(repo);
      expect(changes.map(({ path }) => path).sort()).toEqual(
        gits
          .split('\0')
          .filter((name) => name !== '')
          .sort(),
      );
      expect(skips).toEqual([]);
      if (random() < 0.4) repo.git(['commit', '--quiet', '--allow-empty', '-m', `Round ${round}`]);
    }
  });

  test('does not read the trees of folders that are the same', async () => {
    const repo = withFiles();
    const tree = repo.git(['rev-parse', 'HEAD:dir']).trim();
    rmSync(join(repo.path, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    repo.write({ 'a.txt': '1\n2\n3\n4\n' });
    repo.git(['update-index', 'a.txt']);
    expect(await shortly(repo)).toEqual(['a.txt: 4']);
  });

  test('links and submodules are skips', async () => {
    const repo = withFiles();
    repo.addToIndex('link', repo.hashObject('a.txt'), '120000');
    repo.addToIndex('sub', repo.head(), '160000');
    expect((await staged(repo)).skips).toEqual([
      { reason: 'symbolic-link', what: 'link' },
      { reason: 'submodule', what: 'sub' },
    ]);
  });
});

/**
 * Makes a pre-commit hook that keeps what Git says of the index and a copy of it, and gives what is then read
 * of them. The hook itself refuses the commit, so that nothing but it has the changes.
 */
async function atHook(repo: TestRepository, args: readonly string[], folder = '.') {
  const kept = makeFolder('hook');
  const hook = join(repo.path, '.git/hooks/pre-commit');
  mkdirSync(dirname(hook), { recursive: true });
  const name = `printf %s "$GIT_INDEX_FILE" >${kept}/name`;
  writeFileSync(hook, ['#!/bin/sh', name, `cp "$GIT_INDEX_FILE" ${kept}/index`, 'exit 1', ''].join('\n'));
  chmodSync(hook, 0o755);
  expect(() => repo.git(['-C', folder, 'commit', '--quiet', '-m', 'Never', ...args])).toThrow();
  rmSync(hook);
  const { changes, skips } = await stagedChanges(await openRepository(repo.path), join(kept, 'index'));
  expect(skips).toEqual([]);
  return {
    name: basename(readFileSync(join(kept, 'name'), 'utf8')),
    found: changes.map(({ path, addedLines }) => `${path}: ${addedLines}`),
    split: readFileSync(join(kept, 'index')).includes('link'),
  };
}

describe('in a pre-commit hook, the index that Git names', () => {
  function edited(): TestRepository {
    const repo = withFiles();
    repo.write({ 'a.txt': '1\nnew\n2\n3\n', 'b.txt': 'b\nB\n', 'dir/c.txt': 'c\nd\ne\nf\n' });
    repo.git(['add', 'b.txt']);
    return repo;
  }

  test('of a plain commit is the own one', async () => {
    const repo = edited();
    expect(await atHook(repo, [])).toMatchObject({ name: 'index', found: ['b.txt: 2'] });
    expect(await shortly(repo)).toEqual(['b.txt: 2']);
  });

  test('of commit --all has every change', async () => {
    const repo = edited();
    const { name, found } = await atHook(repo, ['--all']);
    expect(name).toBe('index.lock');
    expect(found).toEqual(['a.txt: 2', 'b.txt: 2', 'dir/c.txt: 4']);
    expect(await shortly(repo)).toEqual(['b.txt: 2']);
  });

  test('of commit FILE has that file alone, also from a folder below', async () => {
    const repo = edited();
    const { name, found } = await atHook(repo, ['c.txt'], 'dir');
    expect(name).toMatch(/^next-index-\d+\.lock$/);
    expect(found).toEqual(['dir/c.txt: 4']);
  });

  test('is split, with the shared part in the git directory', async () => {
    const repo = edited();
    repo.git(['config', 'splitIndex.maxPercentChange', '100']);
    for (const name of ['a.txt', 'b.txt', 'dir/c.txt']) {
      utimesSync(join(repo.path, name), 1_700_000_000, 1_700_000_000);
    }
    repo.git(['update-index', '--split-index']);
    const all = await atHook(repo, ['--all']);
    expect(all.split).toBe(true);
    expect(all.found).toEqual(['a.txt: 2', 'b.txt: 2', 'dir/c.txt: 4']);
    expect((await atHook(repo, ['a.txt'])).found).toEqual(['a.txt: 2']);
  });

  test('before the first commit, and one that is not there is empty', async () => {
    const repo = makeRepository();
    repo.write({ 'a.txt': 'a\n' });
    repo.git(['add', 'a.txt']);
    expect((await atHook(repo, [])).found).toEqual(['a.txt: all']);
    const none = join(makeFolder(), 'nowhere');
    expect((await stagedChanges(await openRepository(repo.path), none)).changes).toEqual([]);
  });
});

describe('the index', () => {
  test.each(['2', '3', '4'])('is read in version %s', async (version) => {
    const repo = withFiles();
    repo.write({
      'a.txt': '1\n2\n3\n4\n',
      [`long/${'x'.repeat(200)}/name`]: 'x\n',
      [`long/${'x'.repeat(200)}/other`]: 'y\n',
    });
    repo.git(['add', '--all']);
    if (version === '3') {
      repo.write({ intended: '' });
      repo.git(['add', '--intent-to-add', 'intended']);
    } else repo.git(['update-index', '--index-version', version]);
    expect(readFileSync(join(repo.path, '.git/index')).readUInt32BE(4)).toBe(Number(version));
    await expectSameAsGit(repo);
    expect((await shortly(repo))[0]).toBe('a.txt: 4');
  });

  // Of files that are as young as the index, git writes every entry anew: the bitmaps are full. Of old
  // ones, few.
  test.each([['old'], ['young']])('is read when it is split (%s files)', async (age) => {
    const repo = withFiles();
    const names = Array.from({ length: 300 }, (_, i) => `many/${i}`);
    repo.write(Object.fromEntries(names.map((name) => [name, `${name}\n`])));
    if (age === 'old')
      for (const name of names) utimesSync(join(repo.path, name), 1_700_000_000, 1_700_000_000);
    repo.git(['add', '--all']);
    repo.git(['config', 'splitIndex.maxPercentChange', '100']);
    repo.git(['update-index', '--split-index']);
    repo.write({
      'b.txt': 'b\nB\n',
      'many/77': null,
      'many/200': '200\nmore\n',
      'many/new': 'n\n',
      'z.txt': 'z\n',
    });
    repo.git(['add', '--all']);
    const index = readFileSync(join(repo.path, '.git/index'));
    expect(index.includes('link')).toBe(true);
    if (age === 'old') expect(index.length).toBeLessThan(2000);
    await expectSameAsGit(repo);
  });

  test('is read when it is sparse', async () => {
    const repo = withFiles();
    repo.commit('More', { 'other/deep/d.txt': 'd\n', 'other/e.txt': 'e\n' });
    repo.git(['sparse-checkout', 'set', '--cone', '--sparse-index', 'dir']);
    const entries = await readIndex(join(repo.path, '.git'));
    expect(entries.map((entry) => entry.path)).toContain('other/');
    repo.write({ 'dir/c.txt': 'c\nd\ne\nf\n' });
    repo.git(['add', 'dir']);
    expect(await shortly(repo)).toEqual(['dir/c.txt: 4']);
  });

  test('is read without a checksum (index.skipHash)', async () => {
    const repo = withFiles();
    const path = join(repo.path, '.git/index');
    const bytes = readFileSync(path);
    bytes.fill(0, bytes.length - 20);
    writeFileSync(path, bytes);
    expect(await readIndex(join(repo.path, '.git'))).toHaveLength(4);
  });

  test('is a Fault when it is damaged or of another version', async () => {
    const repo = withFiles();
    const path = join(repo.path, '.git/index');
    const bytes = readFileSync(path);
    truncateSync(path, 150);
    await expect(staged(repo)).rejects.toMatchObject({ code: 'corrupt-object' });
    writeFileSync(path, 'nothing of the sort');
    await expect(staged(repo)).rejects.toMatchObject({ code: 'corrupt-object' });
    bytes.writeUInt32BE(9, 4);
    writeFileSync(path, bytes);
    await expect(staged(repo)).rejects.toMatchObject({ code: 'unsupported-repository' });
  });
});
