import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openRepository } from '../../../src/git/open-repository.ts';
import { packSource } from '../../../src/git/pack/pack-source.ts';
import type { Oid } from '../../../src/model/oid.ts';
import { makeFolder, makeRepository, type TestRepository } from '../../support/repository.ts';
import { expectId, listedByGit, objectsFolderOf } from './all-objects.ts';

function packed(): TestRepository {
  const repo = makeRepository();
  let text = '';
  for (let i = 0; i < 15; i += 1) {
    text += `line ${i} ${Math.sin(i)}\n`;
    repo.commit(`Commit ${i}`, { 'long.txt': text });
  }
  repo.gc();
  return repo;
}

async function expectAll(repo: TestRepository, source: ReturnType<typeof packSource>): Promise<void> {
  for (const line of listedByGit(repo)) {
    const [oid = '', kind] = line.split(' ');
    const object = await source.read(oid as Oid);
    if (object === null) throw new Error(`${oid} is not found`);
    expect(object.kind).toBe(kind);
    expectId(object, oid);
  }
}

describe('objects that come after the repository was opened', () => {
  test('are found in files of their own and in new packs', async () => {
    const repo = packed();
    const source = packSource([objectsFolderOf(repo)]);
    await expectAll(repo, source);
    const later = repo.commit('Later', { 'later.txt': 'later\n' }) as Oid;
    expect(await source.read(later)).toMatchObject({ kind: 'commit' });
    repo.git(['repack', '--quiet', '-d']);
    await expectAll(repo, source);
    const latest = repo.commit('Latest', { 'latest.txt': 'latest\n' }) as Oid;
    repo.git(['repack', '--quiet', '-adF']);
    expect(await source.read(latest)).toMatchObject({ kind: 'commit' });
    await expectAll(repo, source);
  });

  test('are found by their prefixes', async () => {
    const repo = packed();
    const source = packSource([objectsFolderOf(repo)]);
    const old = repo.head();
    expect(await source.oidsWithPrefix(old.slice(0, 8))).toEqual([old]);
    const loose = repo.commit('Later', { 'later.txt': 'later\n' });
    expect(await source.oidsWithPrefix(loose.slice(0, 8))).toEqual([loose]);
    repo.git(['repack', '--quiet', '-d']);
    expect(await source.oidsWithPrefix(loose.slice(0, 8))).toEqual([loose]);
  });

  test('are found when their packs were taken away before they were opened', async () => {
    const repo = packed();
    const { store } = await openRepository(repo.path);
    repo.git(['repack', '--quiet', '-adF', '--depth=1']);
    repo.commit('Other name for the pack', { 'x.txt': 'x\n' });
    repo.git(['repack', '--quiet', '-adF']);
    expect(await store.readCommit(repo.head() as Oid)).toMatchObject({
      message: 'Other name for the pack',
    });
  });
});

test('prefixes give what Git gives, in packs of every kind and in loose files, each once and sorted', async () => {
  const repo = packed();
  for (let i = 0; i < 300; i += 1) writeFileSync(join(repo.path, `${i}.txt`), `${i}\n`);
  repo.commit('Many');
  repo.git(['repack', '--quiet', '-d']);
  repo.commit('Loose', { 'loose.txt': 'loose\n' });
  const folder = join(objectsFolderOf(repo), 'pack');
  const copy = join(makeFolder('alternate'), 'pack');
  mkdirSync(copy);
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.pack')) copyFileSync(join(folder, name), join(copy, name));
  }
  const source = packSource([objectsFolderOf(repo), join(copy, '..')]);
  const oids = listedByGit(repo).map((line) => line.slice(0, 40));
  for (const oid of oids.slice(0, 40)) {
    for (const length of [4, 5, 39, 40]) {
      const prefix = oid.slice(0, length);
      expect(await source.oidsWithPrefix(prefix)).toEqual(oids.filter((other) => other.startsWith(prefix)));
    }
  }
  expect(await source.oidsWithPrefix('0000')).toEqual(oids.filter((oid) => oid.startsWith('0000')));
});

test('what is no id of this repository, or no id at all, is not found', async () => {
  const repo = packed();
  const source = packSource([objectsFolderOf(repo)]);
  for (const oid of ['0'.repeat(40), 'f'.repeat(40), 'a'.repeat(64), '', '../../config', 'HEAD']) {
    expect(await source.read(oid as Oid)).toBeNull();
  }
  expect(await packSource([join(repo.path, 'nowhere')]).read(repo.head() as Oid)).toBeNull();
});

test('an index whose pack is gone is as if it were not there; one that is damaged is told of', async () => {
  const repo = packed();
  const other = packed();
  const lost = other.commit('Other', { 'other.txt': 'other\n' }) as Oid;
  other.gc();
  const theirs = join(objectsFolderOf(other), 'pack');
  const ours = join(objectsFolderOf(repo), 'pack');
  const [index = ''] = readdirSync(theirs).filter((name) => name.endsWith('.idx'));
  copyFileSync(join(theirs, index), join(ours, 'pack-0.idx'));
  expect(await packSource([objectsFolderOf(repo)]).read(lost)).toBeNull();
  copyFileSync(join(theirs, index.replace('.idx', '.pack')), join(ours, 'pack-0.pack'));
  expect(await packSource([objectsFolderOf(repo)]).read(lost)).toMatchObject({ kind: 'commit' });
  // Its ids are overwritten: what it named is not found by it, and its own checksum says so.
  const bytes = readFileSync(join(theirs, index));
  bytes.fill(0xff, 8 + 1024, bytes.length - 40);
  rmSync(join(ours, 'pack-0.idx'));
  writeFileSync(join(ours, 'pack-0.idx'), bytes);
  await expect(packSource([objectsFolderOf(repo)]).read(lost)).rejects.toThrow(/damaged here: pack-0\.idx/);
});

test('the table of a repository is made once, when it is asked for', async () => {
  const repo = packed();
  const repository = await openRepository(repo.path);
  const { table } = await repository.objectTable();
  expect(table.count).toBe(listedByGit(repo).length);
  expect((await repository.objectTable()).table).toBe(table);
  expect(structuredClone(table)).toEqual(table);
});
