// The walk over trees as numbers gives what the plain walk over trees gives, blob for blob, however the trees are packed
// and by however many threads they were read.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BlobWalk, batchesOf, type Walk } from '../../src/git/blob-walk.ts';
import { headBlobs, headBlobsAmong, headPlaces } from '../../src/git/head-blobs.ts';
import { readHistory } from '../../src/git/history.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import { TreeEntries } from '../../src/git/pack/tree-entries.ts';
import { makeTreeWork, readTrees, type TreePart } from '../../src/git/pack/tree-reader.ts';
import { SkipList } from '../../src/git/skip-list.ts';
import { TableWalk } from '../../src/git/table-walk.ts';
import type { Oid } from '../../src/model/oid.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { randomHistory } from './random-history.ts';

type Opened = Awaited<ReturnType<typeof openRepository>>;

/** Some families by the one, some by the other: as threads do it. */
async function readByTwo({ objectTable }: Opened): Promise<TreeEntries> {
  const { table } = await objectTable();
  const work = makeTreeWork(table);
  const readers = [readTrees(work), readTrees(work), readTrees(work)];
  const parts: TreePart[] = [];
  while (parts.length < readers.length) {
    for (const reader of readers) {
      const step = reader.next();
      if (step.done === true && step.value !== undefined) parts.push(structuredClone(step.value));
    }
  }
  return new TreeEntries(table, work, parts.reverse());
}

async function walkAll(walk: Walk, roots: readonly Oid[]): Promise<string[]> {
  const told: string[] = [];
  for (const [at, root] of roots.entries()) {
    const prefix = at % 5 === 4 ? 'other/' : '';
    for await (const batch of batchesOf(walk.tree(root, prefix, { commit: null, reach: 'refs' }))) {
      for (const { oid, path, again } of batch) told.push(`${at} ${oid} ${path} ${again}`);
    }
  }
  return told;
}

async function compare(
  repo: TestRepository,
  order: (roots: Oid[]) => Oid[] = (roots) => roots,
): Promise<void> {
  const repository = await openRepository(repo.path);
  const history = await readHistory(repository);
  const roots = order(history.commits.map(({ tree }) => tree));
  const plainSkips = new SkipList();
  const plain = await walkAll(new BlobWalk(repository, plainSkips), roots);
  for (const trees of [
    new TreeEntries((await repository.objectTable()).table),
    await readByTwo(repository),
  ]) {
    const skips = new SkipList();
    const walk = new TableWalk({ trees, store: repository.store }, skips);
    expect(await walkAll(walk, roots)).toEqual(plain);
    expect(skips.all).toEqual(plainSkips.all);
    const head = await headPlaces(repository, walk);
    const paths = await headBlobs(repository);
    expect(head.isWhole).toBe(true);
    // In the same order too.
    expect(headBlobsAmong(head, walk, paths.values())).toEqual([...paths]);
    const some = [...paths.values()].slice(1);
    expect(headBlobsAmong(head, walk, some)).toEqual([...paths].filter(([, oid]) => some.includes(oid)));
  }
  expect(plain.length).toBeGreaterThan(3);
}

/** A history of wide folders, of which each commit changes little, and where links come and go. */
function wideHistory(seed: number): TestRepository {
  const repo = makeRepository();
  const blob = (text: string) => repo.git(['hash-object', '-w', '--stdin'], { input: text }).trim();
  const blobs = Array.from({ length: 12 }, (_, at) => blob(`content ${at}\n`));
  for (let step = 0; step < 40; step += 1) {
    for (let file = 0; file < (step === 0 ? 60 : 1); file += 1) {
      const name = `${['', 'a/', 'a/b/'][(step + file) % 3]}file-${(step * seed + file) % 60}`;
      repo.addToIndex(name, blobs[(step * 7 + file) % 12] ?? '', '100644');
    }
    if (step % 9 === 3) repo.addToIndex(`a/link-${step}`, blobs[1] ?? '', '120000');
    if (step % 11 === 5) repo.addToIndex(`module-${step % 2}`, '1'.repeat(40), '160000');
    // A folder that was moved into itself, as it were.
    if (step % 8 === 6) repo.addToIndex(`a/b/copy/file-${step % 3}`, blobs[step % 12] ?? '', '100644');
    repo.commitIndex(`Step ${step}`);
  }
  return repo;
}

describe('a walk over numbers', () => {
  test('gives what the plain one gives (loose, packed, newest first)', async () => {
    for (const seed of [1, 2, 3]) {
      const repo = randomHistory(seed, 60);
      if (seed > 1) repo.git(['repack', '-adfq', '--depth=20']);
      await compare(repo);
      await compare(repo, (roots) => roots.reverse());
    }
  });

  test('gives it where trees are deltas, with links and submodules among them', async () => {
    for (const seed of [3, 7]) {
      const repo = wideHistory(seed);
      repo.git(['repack', '-adfq', '--depth=50', '--window=50']);
      const { table } = await (await openRepository(repo.path)).objectTable();
      const deltas = table.base.filter((base, index) => base >= 0 && table.kind[index] === 2).length;
      expect(deltas).toBeGreaterThan(20);
      await compare(repo);
      await compare(repo, (roots) => roots.reverse());
      await compare(repo, (roots) => roots.sort());
    }
  });

  test('goes on where a tree is not there', async () => {
    const repo = wideHistory(5);
    const lost = repo.resolve('HEAD~20:a');
    rmSync(join(repo.path, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    await compare(repo);
  });
});
