import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headBlobs } from '../../src/git/head-blobs.ts';
import { readHistory } from '../../src/git/history.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import { Fault } from '../../src/model/fault.ts';
import { makeFolder, makeRepository, type TestRepository } from '../support/repository.ts';

/** The code of the Fault that a promise ends in; any other end fails the test. */
async function faultOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  throw new Error('no Fault');
}

function withHistory(name?: string): TestRepository {
  const repo = makeRepository([], name);
  repo.commit('First', { 'a.txt': 'one\n', 'deep/er/b.txt': 'b\n' });
  repo.commit('Second', { 'a.txt': 'two\n' });
  return repo;
}

async function expectWhole(path: string, repo: TestRepository): Promise<void> {
  const opened = await openRepository(path);
  const history = await readHistory(opened);
  const blobs: string[] = [];
  for await (const blob of history.blobs()) {
    blobs.push(blob.oid);
    expect(await opened.store.readBlob(blob.oid)).toBeInstanceOf(Uint8Array);
  }
  expect(history.skips).toEqual([]);
  expect(history.commits.map((commit) => commit.oid).sort()).toEqual(
    repo.git(['rev-list', '--all']).split('\n').sort(),
  );
  expect(blobs.sort()).toEqual(blobsByGit(repo));
}

function blobsByGit(repo: TestRepository): string[] {
  const objects = repo.git([
    'rev-list',
    '--objects',
    '--all',
    '--filter=object:type=blob',
    '--filter-provided-objects',
  ]);
  return objects
    .split('\n')
    .map((line) => line.slice(0, 40))
    .sort();
}

describe('openRepository finds', () => {
  test('the repository from a folder and a file inside', async () => {
    const repo = withHistory();
    for (const path of ['', 'deep/er', 'a.txt', '.git']) {
      const { place } = await openRepository(join(repo.path, path));
      expect(place).toEqual({
        gitDir: join(repo.path, '.git'),
        commonDir: join(repo.path, '.git'),
        workTree: repo.path,
      });
    }
    await expectWhole(repo.path, repo);
  });

  test('a bare repository', async () => {
    const bare = withHistory().clone(['--bare'], 'bare.git');
    const { place } = await openRepository(bare.path);
    expect(place).toEqual({ gitDir: bare.path, commonDir: bare.path, workTree: null });
    await expectWhole(bare.path, bare);
  });

  test('a worktree, whose HEAD is its own and whose refs are shared', async () => {
    const repo = withHistory();
    const folder = join(makeFolder('worktrees'), 'second');
    repo.git(['worktree', 'add', '--quiet', '--detach', folder, 'HEAD~1']);
    const opened = await openRepository(folder);
    expect(opened.place.workTree).toBe(folder);
    expect(opened.place.commonDir).toBe(join(repo.path, '.git'));
    expect(await opened.head()).toEqual({ kind: 'detached', oid: repo.resolve('HEAD~1') });
    expect(await opened.resolve('main')).toBe(repo.head());
    await expectWhole(folder, repo);
  });

  test('commits that only the HEAD of another worktree reaches', async () => {
    const repo = withHistory();
    const folder = join(makeFolder('worktrees'), 'third');
    repo.git(['worktree', 'add', '--quiet', '--detach', folder, 'HEAD']);
    writeFileSync(join(folder, 'only-here.txt'), 'only here\n');
    repo.git(['-C', folder, 'add', '.']);
    repo.git(['-C', folder, 'commit', '--quiet', '-m', 'Detached']);
    await expectWhole(repo.path, repo);
    const paths = await headBlobs(await openRepository(folder));
    expect([...paths.keys()]).toContain('only-here.txt');
  });

  test('a submodule and its git directory', async () => {
    const inner = withHistory('inner');
    const outer = withHistory('outer');
    outer.git(['submodule', '--quiet', 'add', inner.path, 'sub']);
    outer.commitIndex('Add submodule');
    await expectWhole(join(outer.path, 'sub'), inner);
    await expectWhole(join(outer.path, '.git/modules/sub'), inner);
    const opened = await openRepository(outer.path);
    const history = await readHistory(opened);
    for await (const blob of history.blobs()) expect(blob.path).not.toBe('sub');
    expect(history.skips).toEqual([{ reason: 'submodule', what: 'sub' }]);
  });

  test('an empty repository', async () => {
    const repo = makeRepository();
    const opened = await openRepository(repo.path);
    expect(await opened.head()).toEqual({ kind: 'branch', ref: 'refs/heads/main', oid: null });
    expect(await opened.tips()).toEqual({ tips: [], tags: [], skips: [] });
    const history = await readHistory(opened);
    expect(history.commits).toEqual([]);
    expect((await headBlobs(opened)).size).toBe(0);
    expect(await faultOf(opened.resolve('HEAD'))).toBe('unknown-revision');
  });
});

describe('openRepository reads objects', () => {
  test('from one pack, from many, and from loose files', async () => {
    const repo = withHistory();
    repo.gc();
    for (let i = 0; i < 4; i += 1) {
      repo.commit(`Pack ${i}`, { [`file${i}.txt`]: `${i}\n`.repeat(200 + i) });
      repo.git(['repack', '--quiet', '-d']);
    }
    repo.commit('Loose', { 'loose.txt': 'loose\n' });
    expect(
      readdirSync(join(repo.path, '.git/objects/pack')).filter((name) => name.endsWith('.pack')),
    ).toHaveLength(5);
    await expectWhole(repo.path, repo);
  });

  test('where a multi-pack-index stands beside the packs', async () => {
    const repo = withHistory();
    repo.gc();
    repo.commit('More', { 'more.txt': 'more\n' });
    repo.git(['repack', '--quiet', '-d', '--write-midx']);
    expect(readdirSync(join(repo.path, '.git/objects/pack'))).toContain('multi-pack-index');
    await expectWhole(repo.path, repo);
  });

  test.each([['--shared'], ['--reference']])('through alternates (clone %s)', async (option) => {
    const repo = withHistory();
    const clone = repo.clone(option === '--shared' ? [option] : [option, repo.path]);
    expect(readdirSync(join(clone.path, '.git/objects/info'))).toContain('alternates');
    clone.commit('Own', { 'own.txt': 'own\n' });
    await expectWhole(clone.path, clone);
    const again = clone.clone(['--shared']);
    await expectWhole(again.path, again);
  });

  test('through alternates that lead in a circle, or nowhere', async () => {
    const repo = withHistory();
    const objects = join(repo.path, '.git/objects');
    writeFileSync(join(objects, 'info/alternates'), `${objects}\n../objects\n# a comment\n/nowhere/at/all\n`);
    await expectWhole(repo.path, repo);
  });

  test('with a Fault for what is missing and another for what is damaged', async () => {
    const repo = withHistory();
    const { store } = await openRepository(repo.path);
    expect(await faultOf(store.readBlob('1'.repeat(40) as never))).toBe('missing-object');
    expect(await faultOf(store.readBlob(repo.head() as never))).toBe('corrupt-object');
    const oid = repo.resolve('HEAD:a.txt');
    const file = join(repo.path, '.git/objects', oid.slice(0, 2), oid.slice(2));
    rmSync(file);
    writeFileSync(file, 'no zlib stream');
    expect(await faultOf(store.readBlob(oid as never))).toBe('corrupt-object');
  });

  test('with a Fault for a damaged pack', async () => {
    const repo = withHistory();
    repo.gc();
    const folder = join(repo.path, '.git/objects/pack');
    const pack = readdirSync(folder).find((name) => name.endsWith('.pack')) ?? '';
    rmSync(join(folder, pack));
    writeFileSync(join(folder, pack), 'PACK and nothing else');
    const { store } = await openRepository(repo.path);
    expect(await faultOf(store.readCommit(repo.git(['rev-parse', 'HEAD']) as never))).toBe('corrupt-object');
  });
});

describe('openRepository refuses', () => {
  test('a folder that is in no repository, and a path that is not there', async () => {
    expect(await faultOf(openRepository(makeFolder()))).toBe('not-a-repository');
    expect(await faultOf(openRepository(join(makeFolder(), 'nowhere')))).toBe('not-a-repository');
  });

  test.each([
    ['nothing', ''],
    ['words', 'hello\n'],
    ['a path that leads nowhere', 'gitdir: ../nowhere\n'],
    ['a folder that is no git directory', 'gitdir: .\n'],
    ['two lines', 'gitdir: a\ngitdir: b\n'],
    ['a NUL', 'gitdir: a\0b\n'],
    ['a megabyte', `gitdir: ${'a/'.repeat(500_000)}\n`],
  ])('a .git file that holds %s', async (_name, content) => {
    const folder = makeFolder();
    writeFileSync(join(folder, '.git'), content);
    expect(await faultOf(openRepository(folder))).toBe('not-a-repository');
  });

  test('a .git link to a device', async () => {
    const folder = makeFolder();
    symlinkSync('/dev/zero', join(folder, '.git'));
    expect(await faultOf(openRepository(folder))).toBe('not-a-repository');
  });

  test('an empty .git folder, by going on to the repository above', async () => {
    const repo = withHistory();
    mkdirSync(join(repo.path, 'inner/.git'), { recursive: true });
    const { place } = await openRepository(join(repo.path, 'inner'));
    expect(place.workTree).toBe(repo.path);
  });

  test('SHA-256 and reftable', async () => {
    const sha256 = makeRepository(['--object-format=sha256']);
    expect(await faultOf(openRepository(sha256.path))).toBe('unsupported-repository');
    const reftable = makeRepository();
    reftable.git(['config', 'core.repositoryFormatVersion', '1']);
    writeFileSync(
      join(reftable.path, '.git/config'),
      '[core]\n\trepositoryformatversion = 1\n[extensions]\n\trefStorage = reftable ; newer\n',
    );
    expect(await faultOf(openRepository(reftable.path))).toBe('unsupported-repository');
  });
});

test('a repository that was moved keeps working', async () => {
  const repo = withHistory();
  const moved = join(makeFolder(), 'moved');
  renameSync(repo.path, moved);
  const opened = await openRepository(moved);
  expect((await headBlobs(opened)).size).toBe(2);
});
