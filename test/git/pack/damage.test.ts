// What a damaged pack, index or file gives: the content or a Fault, and an end in any case.
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ObjectReader } from '../../../src/git/pack/object-reader.ts';
import { indexOfOid, oidAt, readObjectTable } from '../../../src/git/pack/object-table.ts';
import { packSource } from '../../../src/git/pack/pack-source.ts';
import { Fault } from '../../../src/model/fault.ts';
import type { Oid } from '../../../src/model/oid.ts';
import { makeFolder, makeRepository, type TestRepository } from '../../support/repository.ts';
import { expectId, type GivenObject, listedByGit, objectsFolderOf } from './all-objects.ts';
import { entryBytes, indexBytes, kinds, oidOf, packBytes } from './pack-bytes.ts';

const kindNames = ['', 'commit', 'tree', 'blob', 'tag'];

let repo: TestRepository;
let listed: readonly string[];

beforeAll(() => {
  repo = makeRepository();
  let lines = Array.from({ length: 60 }, (_, i) => `line ${i} ${Math.sin(i)}\n`);
  for (let i = 0; i < 12; i += 1) {
    lines = lines.map((line, at) => (at === i * 5 ? `changed ${i} ${Math.cos(i)}\n` : line));
    repo.commit(`Commit ${i}`, { 'long.txt': lines.join(''), [`dir/${i}.txt`]: `${i} ${Math.tan(i)}\n` });
  }
  repo.git(['repack', '-adF', '--depth=20', '--quiet']);
  listed = listedByGit(repo).map((line) => line.slice(0, 40));
});

/** The one pack of the repository in an object folder of its own. */
function packIn(folder: string): { readonly pack: string; readonly index: string } {
  mkdirSync(join(folder, 'pack'), { recursive: true });
  const from = join(objectsFolderOf(repo), 'pack');
  for (const name of readdirSync(from)) {
    if (!/\.(?:pack|idx)$/.test(name)) continue;
    const to = join(folder, 'pack', `pack-1${name.slice(name.lastIndexOf('.'))}`);
    copyFileSync(join(from, name), to);
    chmodSync(to, 0o644);
  }
  return { pack: join(folder, 'pack/pack-1.pack'), index: join(folder, 'pack/pack-1.idx') };
}

/** What the table's reader and the source give of the ids: right contents or Faults. */
async function readBoth(folder: string, oids: readonly string[]): Promise<Map<string, GivenObject>[]> {
  const source = packSource([folder]);
  const fromSource = new Map<string, GivenObject>();
  for (const oid of oids) {
    const object = await orFault(async () => source.read(oid as Oid));
    if (object !== null) fromSource.set(oid, object);
  }
  const { table } = await readObjectTable([folder]);
  const reader = new ObjectReader(table);
  const fromTable = new Map<string, GivenObject>();
  for (let index = 0; index < table.count; index += 1) {
    const object = await orFault(async () => reader.read(index));
    if (object !== null) {
      fromTable.set(oidAt(table, index), { kind: kindNames[object.kind] ?? '', bytes: object.bytes });
    }
    await orFault(async () => reader.readEntry(index, new Uint8Array(100_000), 3));
  }
  reader.close();
  return [fromSource, fromTable];
}

async function orFault<Value>(read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof RangeError && /no room/.test(error.message)) return null;
    expect(error).toBeInstanceOf(Fault);
    expect(error).toMatchObject({ code: 'corrupt-object' });
    return null;
  }
}

describe('noise gives no wrong content', () => {
  const stretch = fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 30 }));

  test('in a pack', async () => {
    const folder = makeFolder('objects');
    const { pack } = packIn(folder);
    const good = readFileSync(pack);
    await fc.assert(
      fc.asyncProperty(stretch, async ([at, noise]) => {
        const bad = Buffer.from(good);
        const from = 12 + (at % (good.length - 12));
        bad.set(noise.subarray(0, bad.length - from), from);
        writeFileSync(pack, bad);
        for (const objects of await readBoth(folder, listed)) {
          for (const [oid, object] of objects) expectId(object, oid);
          expect(objects.size).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('in a pack without an index', async () => {
    const folder = makeFolder('objects');
    const { pack, index } = packIn(folder);
    rmSync(index);
    const good = readFileSync(pack);
    await fc.assert(
      fc.asyncProperty(stretch, async ([at, noise]) => {
        const bad = Buffer.from(good);
        const from = at % good.length;
        bad.set(noise.subarray(0, bad.length - from), from);
        writeFileSync(pack, bad);
        for (const objects of await readBoth(folder, listed)) {
          for (const [oid, object] of objects) expectId(object, oid);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('in an index', async () => {
    const folder = makeFolder('objects');
    const { index } = packIn(folder);
    const good = readFileSync(index);
    await fc.assert(
      fc.asyncProperty(stretch, async ([at, noise]) => {
        const bad = Buffer.from(good);
        const from = at % good.length;
        bad.set(noise.subarray(0, bad.length - from), from);
        writeFileSync(index, bad);
        const [fromSource, fromTable] = await readBoth(folder, listed);
        for (const [oid, object] of fromSource ?? []) expectId(object, oid);
        // The table is made from the pack instead.
        expect([...(fromTable?.keys() ?? [])]).toEqual(listed);
        for (const [oid, object] of fromTable ?? []) expectId(object, oid);
      }),
      { numRuns: 60 },
    );
  });

  test('in a loose object', async () => {
    const folder = makeFolder('objects');
    const content = Buffer.from('some content that is long enough to be compressed, long enough, enough\n');
    const oid = repo.hashObject(content);
    const from = join(objectsFolderOf(repo), oid.slice(0, 2), oid.slice(2));
    const good = readFileSync(from);
    mkdirSync(join(folder, oid.slice(0, 2)), { recursive: true });
    await fc.assert(
      fc.asyncProperty(stretch, async ([at, noise]) => {
        const bad = Buffer.from(good);
        bad.set(noise.subarray(0, bad.length - (at % bad.length)), at % bad.length);
        writeFileSync(join(folder, oid.slice(0, 2), oid.slice(2)), bad);
        const [objects] = await readBoth(folder, [oid]);
        for (const [name, object] of objects ?? []) expectId(object, name);
      }),
      { numRuns: 60 },
    );
  });
});

test('a pack that is cut off anywhere gives what stands before', async () => {
  const folder = makeFolder('objects');
  const { pack } = packIn(folder);
  const good = readFileSync(pack);
  let most = 0;
  for (let length = 0; length < good.length; length += 97) {
    writeFileSync(pack, good.subarray(0, length));
    for (const objects of await readBoth(folder, listed)) {
      for (const [oid, object] of objects) expectId(object, oid);
      most = Math.max(most, objects.size);
    }
    const { damaged } = await readObjectTable([folder]);
    expect(damaged).toEqual(['pack-1.pack']);
  }
  expect(most).toBeGreaterThan(listed.length - 5);
});

test('the index of another pack names what cannot be read', async () => {
  const other = makeRepository();
  for (let i = 0; i < 5; i += 1) other.commit(`${i}`, { 'a.txt': `${i}\n`.repeat(100 * i + 1) });
  other.git(['repack', '-adF', '--quiet']);
  const folder = makeFolder('objects');
  const { index } = packIn(folder);
  const packs = join(objectsFolderOf(other), 'pack');
  const name = readdirSync(packs).find((found) => found.endsWith('.idx')) ?? '';
  writeFileSync(index, readFileSync(join(packs, name)));
  const source = packSource([folder]);
  const oids = listedByGit(other).map((line) => line.slice(0, 40) as Oid);
  for (const oid of oids) await expect(source.read(oid)).rejects.toMatchObject({ code: 'corrupt-object' });
  const { table } = await readObjectTable([folder]);
  const reader = new ObjectReader(table);
  for (const oid of oids) {
    expect(() => reader.read(indexOfOid(table, oid))).toThrow(Fault);
  }
});

test('an object that is damaged in one place is taken from another', async () => {
  const folder = makeFolder('objects');
  const { pack, index } = packIn(folder);
  const bad = readFileSync(pack);
  copyFileSync(pack, join(folder, 'pack/pack-2.pack'));
  copyFileSync(index, join(folder, 'pack/pack-2.idx'));
  // No kind of object has the number 0.
  const shown = repo.git(['show-index'], { input: readFileSync(index) }).split('\n');
  for (const line of shown) bad[Number(line.split(' ')[0])] = 0;
  writeFileSync(pack, bad);
  const [fromSource, fromTable] = await readBoth(folder, listed);
  expect([...(fromSource?.keys() ?? [])]).toEqual(listed);
  expect([...(fromTable?.keys() ?? [])]).toEqual(listed);
});

test('deltas that stand on each other have no kind and are Faults', async () => {
  const folder = makeFolder('objects');
  mkdirSync(join(folder, 'pack'));
  const names = ['a', 'b', 'c'].map((content) => oidOf('blob', Buffer.from(content)));
  const delta = Buffer.from([1, 1, 0x90, 1]);
  const on = (oid: string): Buffer => entryBytes(kinds.referenceDelta, delta, [...Buffer.from(oid, 'hex')]);
  const entries = [on(names[1] ?? ''), on(names[0] ?? ''), on(oidOf('blob', Buffer.from('not here')))];
  const pack = packBytes(entries);
  let offset = 12;
  const indexed = entries.map((bytes, i) => {
    const entry = { oid: names[i] ?? '', offset, bytes };
    offset += bytes.length;
    return entry;
  });
  writeFileSync(join(folder, 'pack/pack-1.pack'), pack);
  writeFileSync(join(folder, 'pack/pack-1.idx'), indexBytes(indexed, pack.subarray(-20)));
  const { table } = await readObjectTable([folder]);
  expect([...table.kind]).toEqual([0, 0, 0]);
  const reader = new ObjectReader(table);
  const source = packSource([folder]);
  for (const oid of names) {
    const index = indexOfOid(table, oid as Oid);
    expect(() => reader.read(index)).toThrow(/base of its delta/);
    await expect(source.read(oid as Oid)).rejects.toThrow(/its delta stands on itself|the base of its delta/);
    // Their own bytes are there.
    expect(reader.readEntry(index, new Uint8Array(5), 0)).toBe(4);
  }
});

test('headers that promise more than there is take no memory', async () => {
  const folder = makeFolder('objects');
  mkdirSync(join(folder, 'pack'));
  const content = Buffer.from('small');
  const entry = entryBytes(kinds.blob, content);
  // 3 << 4, a length of ten bytes.
  const liar = Buffer.concat([Buffer.from([0xbf, 0xff, 0xff, 0xff, 0xff, 0xff, 0x3f]), entry.subarray(1)]);
  const pack = packBytes([liar]);
  writeFileSync(join(folder, 'pack/pack-1.pack'), pack);
  const oid = oidOf('blob', content);
  const index = indexBytes([{ oid, offset: 12, bytes: liar }], pack.subarray(-20));
  writeFileSync(join(folder, 'pack/pack-1.idx'), index);
  const { table } = await readObjectTable([folder]);
  expect(() => new ObjectReader(table).read(0)).toThrow(/shorter than it says/);
  await expect(packSource([folder]).read(oid as Oid)).rejects.toThrow(/shorter than it says/);
});
