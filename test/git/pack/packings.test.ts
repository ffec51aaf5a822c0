// Every way in which Git lays objects down, each held to Git's own list and to isomorphic-git.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { openRepository } from '../../../src/git/open-repository.ts';
import { readObjectTable } from '../../../src/git/pack/object-table.ts';
import type { Oid } from '../../../src/model/oid.ts';
import { makeFolder, makeRepository, TestRepository } from '../../support/repository.ts';
import {
  expectAsGit,
  expectAsIsomorphicGit,
  expectId,
  listedByGit,
  objectsFolderOf,
  readBySource,
  readByTable,
} from './all-objects.ts';
import { indexBytes } from './pack-bytes.ts';

let original: TestRepository;

/** Long files that change a little, small ones, one that does not compress, trees of trees, tags of tags. */
beforeAll(() => {
  original = makeRepository([], 'original');
  let lines = Array.from({ length: 300 }, (_, i) => `line ${i} ${Math.sin(i)} ${Math.cos(i * 7)}`);
  for (let i = 0; i < 40; i += 1) {
    lines = lines.map((line, at) => (at % 40 === i ? `changed in ${i}: ${Math.tan(i)}` : line));
    if (i % 9 === 0) lines.splice(i * 3, 20);
    original.commit(`Commit ${i}`, {
      'long.txt': lines.join('\n'),
      'nested/deeper/long.txt': lines.slice(0, 200).reverse().join('\n'),
      [`nested/${i % 7}/small.txt`]: `${i}\n`,
      ...(i % 10 === 0 ? { 'noise.bin': noise(30_000, i) } : {}),
    });
  }
  original.hashObject('');
  original.git(['mktree'], { input: '' });
  original.tag('light');
  original.tag('signed', 'A tag\n');
  original.tag('of-a-tag', 'A tag of a tag', 'signed');
  original.branch('other', 'HEAD~5');
  original.commit('Other', { 'other.txt': 'other\n' });
  original.checkout('main');
});

function noise(length: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = seed + 1;
  for (let i = 0; i < length; i += 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    bytes[i] = state >>> 23;
  }
  return bytes;
}

function copy(): TestRepository {
  const folder = makeFolder('copy');
  cpSync(original.path, folder, { recursive: true });
  return new TestRepository(folder);
}

function packFiles(repo: TestRepository, ending: string): string[] {
  const folder = join(objectsFolderOf(repo), 'pack');
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** Four packs of different commits, each object in one of them. */
function packInFour(repo: TestRepository): void {
  for (const at of ['HEAD~30', 'HEAD~20', 'HEAD~10', 'HEAD']) {
    const oids = repo.git(['rev-list', '--objects', at]).replaceAll(/ .*/g, '');
    repo.git(['pack-objects', '--quiet', '--incremental', '.git/objects/pack/pack'], { input: `${oids}\n` });
  }
  repo.git(['repack', '--quiet', '-d']);
  repo.git(['prune-packed']);
}

const packings: readonly [string, (repo: TestRepository) => void, string?][] = [
  ['loose files', () => {}],
  ['gc --aggressive', (repo) => repo.git(['gc', '--quiet', '--aggressive', '--prune=now'])],
  ['long chains', (repo) => repo.git(['repack', '--quiet', '-adF', '--depth=250', '--window=50'])],
  ['no delta reused', (repo) => repo.git(['repack', '--quiet', '-adf'])],
  ['no delta at all', (repo) => repo.git(['repack', '--quiet', '-adF', '--depth=0'])],
  ['several packs', packInFour],
  [
    'several packs with a multi-pack-index',
    (repo) => {
      packInFour(repo);
      repo.git(['multi-pack-index', 'write']);
    },
  ],
  ['a bitmap', (repo) => repo.git(['repack', '--quiet', '-adb'])],
  [
    'reference deltas',
    (repo) => repo.git(['-c', 'repack.useDeltaBaseOffset=false', 'repack', '--quiet', '-adF']),
  ],
  [
    'no deltas of big files',
    (repo) => repo.git(['-c', 'core.bigFileThreshold=2k', 'repack', '--quiet', '-adF']),
  ],
  ['compression 0', (repo) => repo.git(['-c', 'pack.compression=0', 'repack', '--quiet', '-adF'])],
  ['loose files of compression 0', rewriteLooseUncompressed],
  [
    'packs and loose files that have the same',
    (repo) => {
      repo.git(['repack', '--quiet', '-a']);
      repo.git(['repack', '--quiet', '-aF', '--depth=3', '--window=3']);
    },
  ],
  [
    'cruft and unreachable objects',
    (repo) => {
      repo.git(['branch', '-D', '--quiet', 'other']);
      repo.git(['reflog', 'expire', '--expire=all', '--all']);
      repo.git(['repack', '--quiet', '-ad', '-k']);
    },
  ],
];

function rewriteLooseUncompressed(repo: TestRepository): void {
  const pack = join(makeFolder(), 'pack');
  const oids = listedByGit(repo).map((line) => line.slice(0, 40));
  const name = repo.git(['pack-objects', '--quiet', pack], { input: `${oids.join('\n')}\n` });
  for (const folder of readdirSync(objectsFolderOf(repo))) {
    if (/^[0-9a-f]{2}$/.test(folder)) rmSync(join(objectsFolderOf(repo), folder), { recursive: true });
  }
  repo.git(['-c', 'core.looseCompression=0', 'unpack-objects', '-q'], {
    input: readFileSync(`${pack}-${name}.pack`),
  });
}

describe('every object is read as Git and isomorphic-git read it', () => {
  test.each(packings)('from %s', async (_name, pack) => {
    const repo = copy();
    pack(repo);
    repo.git(['prune-packed']);
    expect(await expectAsGit(repo)).toBeGreaterThan(300);
    await expectAsIsomorphicGit(repo);
  });
});

describe('every object is read as Git reads it', () => {
  test('through alternates, also of alternates', async () => {
    const repo = copy();
    repo.gc();
    const clone = repo.clone(['--shared']);
    clone.commit('Own', { 'own.txt': 'own\n' });
    const again = clone.clone(['--shared']);
    again.commit('Own again', { 'again.txt': 'again\n' });
    again.git(['repack', '--quiet', '-adl']);
    // A pack of an alternate may be full of reference deltas whose bases are elsewhere.
    const listed = listedByGit(again);
    expect(await expectAsGit(again)).toBe(listed.length);
    expect(listed.length).toBeGreaterThan(listedByGit(clone).length - 1);
  });

  test('from a thin pack that was made whole', async () => {
    const repo = copy();
    repo.gc();
    const old = repo.clone(['--bare', '--single-branch', '--branch=other'], 'old.git');
    const input = `${repo.head()}\n^${repo.resolve('other')}\n`;
    const thin = repo.gitBytes(['pack-objects', '--quiet', '--revs', '--thin', '--stdout'], { input });
    old.gitBytes(['index-pack', '--fix-thin', '--stdin'], { input: thin });
    old.git(['update-ref', 'refs/heads/main', repo.head()]);
    expect(packFiles(old, '.pack')).toHaveLength(2);
    await expectAsGit(old);
    await expectAsIsomorphicGit(old);
  });

  test('from an index of version 1, and one with offsets in its table of 64 bits', async () => {
    for (const version of ['1', '2,0x40']) {
      const repo = copy();
      repo.gc();
      const [pack = ''] = packFiles(repo, '.pack');
      for (const ending of ['.idx', '.rev']) rmSync(pack.replace('.pack', ending), { force: true });
      repo.git(['index-pack', `--index-version=${version}`, pack]);
      const head = readFileSync(pack.replace('.pack', '.idx')).subarray(0, 4).toString('hex');
      expect(head === 'ff744f63').toBe(version !== '1');
      expect(await expectAsGit(repo)).toBeGreaterThan(300);
    }
  });

  test.each([
    ['offset deltas', []],
    ['reference deltas', ['-c', 'repack.useDeltaBaseOffset=false']],
  ])('without an index (%s)', async (_name, args) => {
    const repo = copy();
    const listed = listedByGit(repo);
    packInFour(repo);
    repo.git([...args, 'repack', '--quiet', '-F']);
    repo.git(['prune-packed']);
    for (const index of packFiles(repo, '.idx')) rmSync(index);
    await expectLikeListed(repo, listed);
  });

  test('by a multi-pack-index alone: the packs are indexed from themselves', async () => {
    const repo = copy();
    const listed = listedByGit(repo);
    packInFour(repo);
    repo.git(['multi-pack-index', 'write']);
    for (const index of packFiles(repo, '.idx')) rmSync(index);
    expect(existsSync(join(objectsFolderOf(repo), 'pack/multi-pack-index'))).toBe(true);
    await expectLikeListed(repo, listed);
  });

  test('from a shallow clone and a bare mirror', async () => {
    const repo = copy();
    repo.gc();
    expect(await expectAsGit(repo.clone(['--depth', '3']))).toBeGreaterThan(10);
    await expectAsGit(repo.clone(['--mirror'], 'mirror.git'));
  });

  test('from a clone without blobs; one that was promised is missing', async () => {
    const repo = copy();
    repo.gc();
    const blob = repo.resolve('HEAD:long.txt') as Oid;
    for (const filter of ['blob:none', 'tree:0']) {
      const clone = repo.clone(['--bare', `--filter=${filter}`], 'partial.git');
      // So that Git does not fetch what is asked for.
      clone.git(['config', 'remote.origin.url', pathToFileURL(makeFolder('gone')).href]);
      await expectAsGit(clone);
      const { store } = await openRepository(clone.path);
      await expect(store.readBlob(blob)).rejects.toMatchObject({ code: 'missing-object' });
    }
  });
});

/** Git itself does not see packs without an index. */
async function expectLikeListed(repo: TestRepository, listed: readonly string[]): Promise<void> {
  const { table, damaged } = await readObjectTable([objectsFolderOf(repo)]);
  expect(damaged).toEqual([]);
  expect(table.count).toBe(listed.length);
  const { store } = await openRepository(repo.path);
  for (const line of listed) {
    const [oid = '', kind, size] = line.split(' ');
    if (kind === 'blob') expect(await store.readBlob(oid as Oid)).toHaveLength(Number(size));
    else expect(await store.readAny(oid as Oid)).toMatchObject({ kind });
  }
  for (const pack of packFiles(repo, '.pack')) {
    chmodSync(pack, 0o644);
    execFileSync('git', ['index-pack', pack], { cwd: repo.path, stdio: 'ignore' });
  }
  expect(listedByGit(repo)).toEqual(listed);
  await expectAsGit(repo);
}

test('a delta by name has its base in a file of its own, or in another pack', async () => {
  // Git makes such packs whole before it keeps them; other writers do not.
  const repo = copy();
  repo.gc();
  const old = repo.clone(['--bare', '--single-branch', '--branch=other'], 'old.git');
  const input = `${repo.head()}\n^${repo.resolve('other')}\n`;
  const thin = repo.gitBytes(['pack-objects', '--quiet', '--revs', '--thin', '--stdout'], { input });
  old.gitBytes(['index-pack', '--fix-thin', '--stdin'], { input: thin });
  // The fixed pack is the thin one with the bases behind it: what both have is at the same offsets.
  const fixed = packFiles(old, '.pack').find((path) => readFileSync(path).includes(thin.subarray(12, -20)));
  const listing = old.git(['show-index'], { input: readFileSync((fixed ?? '').replace('.pack', '.idx')) });
  const entries = listing.split('\n').flatMap((line) => {
    const [offset, oid = ''] = line.split(' ');
    return Number(offset) < thin.length - 20 ? [{ oid, offset: Number(offset) }] : [];
  });
  const starts = [...entries.map(({ offset }) => offset), thin.length - 20].sort((a, b) => a - b);
  const index = indexBytes(
    entries.map(({ oid, offset }) => {
      return { oid, offset, bytes: thin.subarray(offset, starts[starts.indexOf(offset) + 1]) };
    }),
    thin.subarray(-20),
  );
  const wanted = repo.git(['rev-list', '--objects', 'main', '^other']).split('\n');

  const inPacks = repo.clone(['--bare', '--single-branch', '--branch=other'], 'packs.git');
  const inFiles = makeRepository(['--bare'], 'files.git');
  for (const path of packFiles(inPacks, '.pack')) {
    inFiles.gitBytes(['unpack-objects', '-q'], { input: readFileSync(path) });
  }
  for (const place of [inPacks, inFiles]) {
    const folder = objectsFolderOf(place);
    writeFileSync(join(folder, 'pack/pack-0.pack'), thin);
    writeFileSync(join(folder, 'pack/pack-0.idx'), index);
    const { table } = await readObjectTable([folder]);
    const outside = Array.from(table.base).filter(
      (base, i) => base >= 0 && table.file[base] !== table.file[i],
    );
    expect(outside.length).toBeGreaterThan(0);
    const oids = wanted.map((line) => line.slice(0, 40));
    for (const objects of [await readByTable([folder]), await readBySource([folder], oids)]) {
      for (const oid of oids) {
        const object = objects.get(oid);
        if (object === undefined) throw new Error(`${oid} is not there`);
        expectId(object, oid);
      }
    }
  }
});
