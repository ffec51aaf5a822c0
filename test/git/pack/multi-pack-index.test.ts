import { chmodSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openMultiPackIndex } from '../../../src/git/pack/multi-pack-index.ts';
import { packSource } from '../../../src/git/pack/pack-source.ts';
import type { Oid } from '../../../src/model/oid.ts';
import { makeRepository, type TestRepository } from '../../support/repository.ts';
import { expectId, listedByGit, objectsFolderOf } from './all-objects.ts';

/** Three packs and an index that they have in common. */
function withSharedIndex(writeArgs: readonly string[] = []): TestRepository {
  const repo = makeRepository();
  let text = '';
  for (let i = 0; i < 18; i += 1) {
    text += `line ${i} ${Math.sin(i)}\n`;
    repo.commit(`Commit ${i}`, { 'long.txt': text, [`${i}.txt`]: `${i}\n` });
    if (i % 6 === 5) repo.git(['repack', '--quiet', '-d']);
  }
  repo.git([...writeArgs, 'multi-pack-index', 'write']);
  for (const name of readdirSync(packFolder(repo))) chmodSync(join(packFolder(repo), name), 0o644);
  return repo;
}

function packFolder(repo: TestRepository): string {
  return join(objectsFolderOf(repo), 'pack');
}

function sharedIndexOf(repo: TestRepository): string {
  return join(packFolder(repo), 'multi-pack-index');
}

function namesOf(repo: TestRepository, ending: string): string[] {
  return readdirSync(packFolder(repo)).filter((name) => name.endsWith(ending));
}

async function expectAll(repo: TestRepository, oids: readonly string[]): Promise<void> {
  const source = packSource([objectsFolderOf(repo)]);
  for (const oid of oids) {
    const object = await source.read(oid as Oid);
    if (object === null) throw new Error(`${oid} is not found`);
    expectId(object, oid);
  }
}

function oidsOf(repo: TestRepository): string[] {
  return listedByGit(repo).map((line) => line.slice(0, 40));
}

test('a shared index says of each object where it is', () => {
  const repo = withSharedIndex();
  const index = openMultiPackIndex(sharedIndexOf(repo));
  if (index === null) throw new Error('it is not read');
  expect([...index.packNames].sort()).toEqual(namesOf(repo, '.idx'));
  const places = new Map<string, string[]>();
  for (const name of index.packNames) {
    const shown = repo.git(['show-index'], { input: readFileSync(join(packFolder(repo), name)) });
    for (const line of shown.split('\n')) {
      const [offset = '', oid = ''] = line.split(' ');
      places.set(oid, [...(places.get(oid) ?? []), `${name} ${offset}`]);
    }
  }
  for (const [oid, ours] of places) {
    const place = index.find(Buffer.from(oid, 'hex'));
    expect(ours).toContain(`${index.packNames[place?.pack ?? -1]} ${place?.offset}`);
    expect(index.withPrefix(oid.slice(0, 8))).toEqual([oid]);
  }
  expect(index.find(Buffer.alloc(20))).toBeNull();
  expect(index.withPrefix('00').length + index.withPrefix('ff').length).toBe(
    [...places.keys()].filter((oid) => /^(?:00|ff)/.test(oid)).length,
  );
  index.close();
});

describe('objects are found by a shared index', () => {
  test('where the packs have none of their own, also behind what is damaged in a pack', async () => {
    const repo = withSharedIndex();
    const oids = oidsOf(repo);
    for (const name of namesOf(repo, '.idx')) rmSync(join(packFolder(repo), name));
    await expectAll(repo, oids);
    // Indexing the pack from itself would come to an end at its first entry.
    const [pack = ''] = namesOf(repo, '.pack');
    const bytes = readFileSync(join(packFolder(repo), pack));
    bytes.fill(0, 12, 16);
    writeFileSync(join(packFolder(repo), pack), bytes);
    const source = packSource([objectsFolderOf(repo)]);
    const read = await Promise.all(oids.map((oid) => source.read(oid as Oid).catch(() => null)));
    expect(read.filter((object) => object !== null).length).toBeGreaterThan(oids.length * 0.7);
  });

  test('and in packs that came later', async () => {
    const repo = withSharedIndex();
    const source = packSource([objectsFolderOf(repo)]);
    expect(await source.read(repo.head() as Oid)).toMatchObject({ kind: 'commit' });
    const later = repo.commit('Later', { 'later.txt': 'later\n' });
    repo.git(['repack', '--quiet', '-d']);
    expect(await source.read(later as Oid)).toMatchObject({ kind: 'commit' });
    repo.git(['multi-pack-index', 'write']);
    const latest = repo.commit('Latest', { 'latest.txt': 'latest\n' });
    repo.git(['repack', '--quiet', '-adF', '--write-midx']);
    expect(await source.read(latest as Oid)).toMatchObject({ kind: 'commit' });
    await expectAll(repo, oidsOf(repo));
  });

  test('with offsets in its table of 64 bits', async () => {
    // Git writes the table only where a pack is that large: here it is put together.
    const repo = withSharedIndex();
    const path = sharedIndexOf(repo);
    const bytes = withLargeOffsets(readFileSync(path));
    writeFileSync(path, bytes);
    for (const name of namesOf(repo, '.idx')) renameSync(join(packFolder(repo), name), join(repo.path, name));
    const index = openMultiPackIndex(path);
    expect(index?.packNames).toHaveLength(3);
    index?.close();
    const [pack = ''] = namesOf(repo, '.pack');
    const damaged = readFileSync(join(packFolder(repo), pack));
    damaged.fill(0, 12, 14);
    writeFileSync(join(packFolder(repo), pack), damaged);
    const source = packSource([objectsFolderOf(repo)]);
    expect(await source.read(repo.head() as Oid)).toMatchObject({ kind: 'commit' });
  });
});

/** The same index with all offsets in a chunk LOFF. */
function withLargeOffsets(bytes: Buffer): Buffer {
  const chunks = bytes.readUInt8(6);
  const table = Array.from({ length: chunks + 1 }, (_, i) => {
    const at = 12 + i * 12;
    return { id: bytes.toString('latin1', at, at + 4), start: Number(bytes.readBigUInt64BE(at + 4)) };
  });
  const bodies = table.slice(0, -1).map(({ id, start }, i) => {
    return { id, body: Buffer.from(bytes.subarray(start, table[i + 1]?.start)) };
  });
  const offsets = bodies.find(({ id }) => id === 'OOFF')?.body ?? Buffer.alloc(0);
  const large = Buffer.alloc(offsets.length);
  for (let i = 0; i < offsets.length / 8; i += 1) {
    large.writeUInt32BE(offsets.readUInt32BE(i * 8 + 4), i * 8 + 4);
    offsets.writeUInt32BE(2 ** 31 + i, i * 8 + 4);
  }
  const all = [...bodies, { id: 'LOFF', body: large }];
  let start = 12 + (all.length + 1) * 12;
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt8(all.length, 6);
  const entries = [...all, { id: '\0\0\0\0', body: Buffer.alloc(0) }].map(({ id, body }) => {
    const entry = Buffer.alloc(12);
    entry.write(id, 'latin1');
    entry.writeBigUInt64BE(BigInt(start), 4);
    start += body.length;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...all.map(({ body }) => body), Buffer.alloc(20)]);
}

describe('a shared index is not believed', () => {
  test('when it names a pack that is gone', async () => {
    const repo = withSharedIndex();
    const kept = readFileSync(sharedIndexOf(repo));
    repo.git(['repack', '--quiet', '-adF']);
    writeFileSync(sharedIndexOf(repo), kept);
    await expectAll(repo, oidsOf(repo));
  });

  test('when it is of another version, of other ids, cut off or something else', async () => {
    const repo = withSharedIndex();
    const oids = oidsOf(repo);
    const good = readFileSync(sharedIndexOf(repo));
    const changed = (at: number, byte: number): Buffer => {
      const bad = Buffer.from(good);
      bad[at] = byte;
      return bad;
    };
    for (const bad of [changed(0, 1), changed(4, 2), changed(5, 2), changed(6, 200), changed(11, 9)]) {
      writeFileSync(sharedIndexOf(repo), bad);
      expect(openMultiPackIndex(sharedIndexOf(repo))).toBeNull();
      await expectAll(repo, oids);
    }
    for (const length of [0, 10, 60, 500, good.length - 100]) {
      writeFileSync(sharedIndexOf(repo), good.subarray(0, length));
      expect(openMultiPackIndex(sharedIndexOf(repo))).toBeNull();
    }
    await expectAll(repo, oids);
  });

  test('where it is damaged: every object is still read', async () => {
    const repo = withSharedIndex();
    const oids = oidsOf(repo);
    const good = readFileSync(sharedIndexOf(repo));
    const stretch = fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 300 }));
    await fc.assert(
      fc.asyncProperty(stretch, async ([at, noise]) => {
        const bad = Buffer.from(good);
        const from = at % good.length;
        bad.set(noise.subarray(0, bad.length - from), from);
        writeFileSync(sharedIndexOf(repo), bad);
        await expectAll(repo, oids);
      }),
      { numRuns: 60 },
    );
  });
});
