import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { HistoryBlob } from '../../src/git/blob-walk.ts';
import { headBlobs } from '../../src/git/head-blobs.ts';
import { type History, readHistory } from '../../src/git/history.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

async function blobsOf(history: History): Promise<HistoryBlob[]> {
  const blobs: HistoryBlob[] = [];
  for await (const blob of history.blobs()) blobs.push(blob);
  return blobs;
}

async function historyOf(repo: TestRepository): Promise<{ history: History; blobs: HistoryBlob[] }> {
  const history = await readHistory(await openRepository(repo.path));
  return { history, blobs: await blobsOf(history) };
}

/** Branches, merges of all sorts, a rename, a revert, a tag that alone holds a commit, a rebase. */
function eventful(): TestRepository {
  const repo = makeRepository();
  repo.commit('First', { 'a.txt': 'a\n', 'src/one.ts': 'one\n', 'src/two.ts': 'two\n' });
  repo.branch('topic');
  repo.commit('Topic', { 'src/one.ts': 'one topic\n', 'topic.txt': 'topic\n' });
  repo.commit('Topic again', { 'topic.txt': null, 'moved.txt': 'topic\n' });
  repo.checkout('main');
  repo.branch('other');
  repo.commit('Other', { 'other.txt': 'other\n' });
  repo.tag('kept', 'A tag');
  repo.checkout('main');
  repo.commit('Main', { 'b.txt': 'b\n', 'copy/of/a.txt': 'a\n' });
  repo.merge(['topic'], 'Merge', { 'evil.txt': 'evil\n' });
  repo.merge(['other'], 'Merge other');
  repo.branch('third', 'HEAD~1');
  repo.commit('Third', { 'third.txt': 'third\n' });
  repo.branch('fourth', 'main');
  repo.commit('Fourth', { 'fourth.txt': 'fourth\n' });
  repo.checkout('main');
  repo.merge(['third', 'fourth'], 'Octopus');
  repo.checkout('third');
  repo.commit('To rebase', { 'rebased.txt': 'rebased\n' });
  repo.git(['rebase', '--quiet', 'main']);
  repo.git(['branch', '-D', 'other', '--quiet']);
  return repo;
}

describe('history', () => {
  test.each([['loose'], ['packed']])(
    'has the commits and blobs of git rev-list (%s objects)',
    async (how) => {
      const repo = eventful();
      if (how === 'packed') repo.gc();
      const { history, blobs } = await historyOf(repo);
      expect(history.skips).toEqual([]);
      const commits = repo.git(['rev-list', '--all']).split('\n');
      expect(history.commits.map((commit) => commit.oid).sort()).toEqual(commits.sort());
      const objects = repo.git([
        'rev-list',
        '--objects',
        '--all',
        '--filter=object:type=blob',
        '--filter-provided-objects',
      ]);
      const oids = objects.split('\n').map((line) => line.slice(0, 40));
      expect(
        blobs
          .filter((blob) => !blob.again)
          .map((blob) => blob.oid)
          .sort(),
      ).toEqual(oids.sort());
    },
  );

  test('names the first commit of each blob: no commit before it has the blob', async () => {
    const repo = eventful();
    const { history, blobs } = await historyOf(repo);
    const order = new Map(history.commits.map((commit, index) => [commit.oid as string, index]));
    for (const commit of history.commits) {
      for (const parent of commit.parents)
        expect(order.get(parent)).toBeLessThan(order.get(commit.oid) ?? -1);
    }
    const first = new Map<string, number>();
    for (const commit of history.commits) {
      for (const line of repo.git(['ls-tree', '-r', commit.oid]).split('\n')) {
        const oid = line.slice(12, 52);
        if (!first.has(oid)) first.set(oid, order.get(commit.oid) ?? -1);
      }
    }
    for (const blob of blobs.filter((found) => !found.again)) {
      expect(order.get(blob.commit?.oid ?? '')).toBe(first.get(blob.oid));
      expect(repo.git(['rev-parse', `${blob.commit?.oid}:${blob.path}`])).toBe(blob.oid);
    }
  });

  test('orders commits that could come next by author date', async () => {
    const repo = makeRepository();
    repo.commit('Root', { 'r.txt': 'r\n' });
    const dates = ['2020-05-01T00:00:00+0000', '2019-05-01T00:00:00+0000', '2021-05-01T00:00:00+0000'];
    dates.forEach((date, index) => {
      repo.branch(`b${index}`, 'main');
      repo.commitIndex(`B${index}`, { env: { GIT_AUTHOR_DATE: date } });
    });
    const { history } = await historyOf(repo);
    expect(history.commits.map((commit) => commit.date)).toEqual([
      '2026-01-01T00:01:00+01:00',
      '2019-05-01T00:00:00+00:00',
      '2020-05-01T00:00:00+00:00',
      '2021-05-01T00:00:00+00:00',
    ]);
  });

  test('meets a blob again under another file name, each name once', async () => {
    const repo = makeRepository();
    repo.commit('First', { 'sample.env': 'x\n' });
    repo.commit('Second', { '.env': 'x\n', 'deep/sample.env': 'x\n' });
    repo.commit('Third', { 'else.txt': 'y\n' });
    const { blobs } = await historyOf(repo);
    expect(blobs.map((blob) => `${blob.path} ${blob.again}`)).toEqual([
      'sample.env false',
      '.env true',
      'else.txt false',
    ]);
  });

  test('tells links apart, once each', async () => {
    const repo = makeRepository();
    const target = repo.hashObject('../../secret');
    repo.addToIndex('link', target, '120000');
    repo.commitIndex('Link');
    repo.addToIndex('a.txt', repo.hashObject('a\n'));
    repo.commitIndex('File');
    const { history, blobs } = await historyOf(repo);
    expect(blobs.map((blob) => blob.path)).toEqual(['a.txt']);
    expect(history.skips).toEqual([{ reason: 'symbolic-link', what: 'link' }]);
    expect([...(await headBlobs(await openRepository(repo.path))).keys()]).toEqual(['a.txt']);
  });

  test('keeps odd names, also two that differ only in bytes that are no UTF-8', async () => {
    const repo = makeRepository();
    const names = [
      'new\nline',
      '"quoted"',
      '::error file=x::',
      'spa ce',
      'ünï',
      ' lead',
      'back\\slash',
      '%41',
      '\ufffd',
    ];
    for (const name of names) repo.addToIndex(name, repo.hashObject(`${name}\n`));
    for (const byte of [0xfe, 0xff]) {
      repo.addToIndex(Uint8Array.of(0x62, byte), repo.hashObject(`byte ${byte}\n`));
    }
    repo.commitIndex('Odd');
    const { blobs } = await historyOf(repo);
    expect(blobs.map((blob) => blob.path).sort()).toEqual([...names, 'b\\xfe', 'b\\xff'].sort());
    expect(new Set((await headBlobs(await openRepository(repo.path))).values()).size).toBe(names.length + 2);
  });

  test('reads both of two entries with one name', async () => {
    const repo = makeRepository();
    const [one, two] = [repo.hashObject('one\n'), repo.hashObject('two\n')];
    const entry = (oid: string): Buffer =>
      Buffer.concat([Buffer.from('100644 a\0'), Buffer.from(oid, 'hex')]);
    const tree = repo.git(['hash-object', '-w', '-t', 'tree', '--literally', '--stdin'], {
      input: Buffer.concat([entry(one), entry(two)]),
    });
    repo.git(['update-ref', 'refs/heads/main', repo.git(['commit-tree', '-m', 'Twice', tree])]);
    const { blobs } = await historyOf(repo);
    expect(blobs.map((blob) => blob.oid)).toEqual([one, two]);
  });

  test('takes commits with odd authors, dates, zones and encodings', async () => {
    const repo = makeRepository();
    const tree = repo.git(['mktree'], { input: '' });
    const make = (author: string, rest = '', encoding: BufferEncoding = 'utf8'): void => {
      const text = `tree ${tree}\nauthor ${author}\ncommitter C <c@example.com> 1 +0000\n${rest}\nMessage\n`;
      const oid = repo.git(['hash-object', '-w', '-t', 'commit', '--literally', '--stdin'], {
        input: Buffer.from(text, encoding),
      });
      repo.git(['update-ref', `refs/heads/${oid}`, oid]);
    };
    make('No Date <a@example.com>');
    make('Far Zone <a@example.com> 1000000000 +051800');
    make('Huge <a@example.com> 99999999999999999999 +0000');
    make('Half Hour <a@example.com> 1000000000 -0330');
    make('nothing at all');
    make('Before <a@example.com> -100 +0000');
    make('J\xfcrgen <a@example.com> 1000000000 +0200', 'encoding ISO-8859-1\n', 'latin1');
    make('K\xfcrgen <a@example.com> 1000000000 +0200', 'encoding no-such-thing\n', 'latin1');
    const { history } = await historyOf(repo);
    const seen = history.commits.map((commit) => `${commit.author} ${commit.date}`).sort();
    expect(seen).toEqual([
      'Before 1969-12-31T23:58:20+00:00',
      'Far Zone 2001-09-09T01:46:40+00:00',
      'Half Hour 2001-09-08T22:16:40-03:30',
      'Huge 1970-01-01T00:00:00+00:00',
      'Jürgen 2001-09-09T03:46:40+02:00',
      'Kürgen 2001-09-09T03:46:40+02:00',
      'No Date 1970-01-01T00:00:00+00:00',
      'nothing at all 1970-01-01T00:00:00+00:00',
    ]);
  });
});

describe('what is not there', () => {
  test('a shallow clone is read as far as it goes, and its end is a skip', async () => {
    const repo = eventful();
    const shallow = repo.clone(['--depth', '1']);
    const { history, blobs } = await historyOf(shallow);
    expect(history.commits.map((commit) => commit.oid)).toEqual([shallow.head()]);
    expect(blobs.length).toBeGreaterThan(3);
    expect(history.skips).toEqual([
      { reason: 'missing', what: shallow.head(), detail: expect.stringContaining('shallow') },
    ]);
  });

  test('blobs that a partial clone lacks are given, and missing when read', async () => {
    const repo = eventful();
    const partial = repo.clone(['--filter=blob:none', '--no-checkout']);
    const { history, blobs } = await historyOf(partial);
    expect(history.skips).toEqual([]);
    const { store } = await openRepository(partial.path);
    for (const blob of blobs)
      await expect(store.readBlob(blob.oid)).rejects.toMatchObject({ code: 'missing-object' });
  });

  test('lost commits and trees are skips, and the walk goes on', async () => {
    const repo = eventful();
    const lose = (revision: string): string => {
      const oid = repo.resolve(revision);
      rmSync(join(repo.path, '.git/objects', oid.slice(0, 2), oid.slice(2)));
      return oid;
    };
    const whole = await historyOf(repo);
    const tree = lose('main:src');
    const commit = lose('kept^{commit}');
    const { history, blobs } = await historyOf(repo);
    expect(history.skips.map((skip) => `${skip.reason} ${skip.what}`)).toEqual([
      'missing refs/tags/kept',
      `missing ${commit}`,
      `missing ${tree}`,
    ]);
    expect(blobs.length).toBeGreaterThan(whole.blobs.length / 2);
  });
});
