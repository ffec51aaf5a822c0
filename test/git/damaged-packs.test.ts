import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHistory } from '../../src/git/history.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import { Fault } from '../../src/model/fault.ts';
import type { Oid } from '../../src/model/oid.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

const commitsMade = 30;

/** All in one pack, most files as deltas of each other. */
function packed(gcArgs: readonly string[] = []): TestRepository {
  const repo = makeRepository();
  let lines = Array.from({ length: 200 }, (_, i) => `line ${i * i} ${Math.sin(i)}\n`);
  for (let i = 0; i < commitsMade; i += 1) {
    lines = lines.map((line, at) => (at === i * 5 ? `changed ${i} ${Math.cos(i)}\n` : line));
    repo.commit(`Commit ${i}`, { 'long.txt': lines.join(''), [`dir/${i}.txt`]: `${i} ${Math.tan(i)}\n` });
  }
  repo.git([...gcArgs, 'repack', '-a', '-d', '-f', '--depth=50', '--quiet']);
  repo.git(['prune-packed']);
  return repo;
}

function fileOf(repo: TestRepository, ending: string): string {
  const folder = join(repo.path, '.git/objects/pack');
  const name = readdirSync(folder).find((found) => found.endsWith(ending)) ?? '';
  const path = join(folder, name);
  chmodSync(path, 0o644);
  return path;
}

function allOids(repo: TestRepository): Oid[] {
  const out = repo.git(['cat-file', '--batch-all-objects', '--batch-check=%(objectname)']);
  return out.split('\n') as Oid[];
}

/** What Git itself can read, by asking it for the content of each. */
function gitReads(repo: TestRepository, oid: Oid): boolean {
  try {
    repo.gitBytes(['cat-file', '-p', oid]);
    return true;
  } catch {
    return false;
  }
}

async function weRead(
  repo: TestRepository,
  oids: readonly Oid[],
): Promise<{ read: Set<Oid>; faults: Fault[] }> {
  const { store } = await openRepository(repo.path);
  const read = new Set<Oid>();
  const faults: Fault[] = [];
  for (const oid of oids) {
    try {
      await store.readAny(oid);
      read.add(oid);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      faults.push(error);
    }
  }
  return { read, faults };
}

describe('a pack with a bad stretch', () => {
  test('is read outside of it, as Git reads it, and the Faults name object and pack', async () => {
    const repo = packed();
    const oids = allOids(repo);
    const path = fileOf(repo, '.pack');
    const bytes = readFileSync(path);
    bytes.fill(0, 1500, 1560);
    writeFileSync(path, bytes);
    const { read, faults } = await weRead(repo, oids);
    expect([...read].sort()).toEqual(oids.filter((oid) => gitReads(repo, oid)).sort());
    expect(read.size).toBeGreaterThan(oids.length / 2);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) {
      expect(fault.code).toBe('corrupt-object');
      expect(fault.message).toMatch(
        /^The object [0-9a-f]{40} cannot be read: .+ \(damaged here: pack-\w+\.pack\)\.$/,
      );
      expect(fault.message).not.toContain('internal error');
      expect(fault.mend).toContain('git fsck');
    }
  });

  test('costs a history only what is in it', async () => {
    const repo = packed();
    const lost = repo.resolve('HEAD:dir/7.txt') as Oid;
    const idx = repo.git(['show-index'], { input: readFileSync(fileOf(repo, '.idx')) });
    const at = Number(new RegExp(`^(\\d+) ${lost}`, 'm').exec(idx)?.[1]);
    const path = fileOf(repo, '.pack');
    const bytes = readFileSync(path);
    bytes[at + 3] = (bytes[at + 3] ?? 0) ^ 0xff;
    writeFileSync(path, bytes);
    const repository = await openRepository(repo.path);
    const history = await readHistory(repository);
    const unread: string[] = [];
    for await (const blob of history.blobs()) {
      await repository.store.readBlob(blob.oid).catch(() => unread.push(blob.oid));
    }
    expect(history.commits).toHaveLength(commitsMade);
    expect(history.skips).toEqual([]);
    expect(unread).toEqual([lost]);
  });

  test('that is its checksum, or the one in the index, is read whole', async () => {
    for (const ending of ['.pack', '.idx']) {
      const repo = packed();
      const path = fileOf(repo, ending);
      const bytes = readFileSync(path);
      bytes.fill(
        0,
        bytes.length - (ending === '.idx' ? 40 : 20),
        bytes.length - (ending === '.idx' ? 20 : 0),
      );
      writeFileSync(path, bytes);
      const oids = allOids(repo);
      expect((await weRead(repo, oids)).read.size).toBe(oids.length);
    }
  });

  test('that is its end: what comes before is read', async () => {
    const repo = packed();
    const oids = allOids(repo);
    const path = fileOf(repo, '.pack');
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, bytes.length - 300));
    const { read, faults } = await weRead(repo, oids);
    expect(read.size).toBeGreaterThan(oids.length / 2);
    expect(faults.length).toBeGreaterThan(0);
  });

  test.each([
    ['offset deltas', []],
    ['reference deltas', ['-c', 'repack.useDeltaBaseOffset=false']],
  ])('of any bytes gives no wrong content and comes to an end (%s)', async (_name, args) => {
    const repo = packed(args);
    const oids = allOids(repo);
    const path = fileOf(repo, '.pack');
    const good = readFileSync(path);
    const contents = new Map(oids.map((oid) => [oid, repo.gitBytes(['cat-file', kindOf(repo, oid), oid])]));
    const stretch = fc.tuple(
      fc.nat({ max: good.length - 1 }),
      fc.uint8Array({ minLength: 1, maxLength: 400 }),
    );
    await fc.assert(
      fc.asyncProperty(stretch, async ([at, noise]) => {
        const bad = Buffer.from(good);
        bad.set(noise.subarray(0, bad.length - at), at);
        writeFileSync(path, bad);
        const { store } = await openRepository(repo.path);
        for (const oid of oids) {
          const bytes = await store.readBlob(oid).catch((error: unknown) => {
            expect(error).toBeInstanceOf(Fault);
            return null;
          });
          if (bytes !== null)
            expect(Buffer.from(bytes).equals(contents.get(oid) ?? Buffer.alloc(0))).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('that makes a delta its own base', async () => {
    const repo = packed();
    const path = fileOf(repo, '.pack');
    const idx = repo.git(['show-index'], { input: readFileSync(fileOf(repo, '.idx')) });
    const starts = idx.split('\n').map((line) => Number(line.split(' ')[0]));
    const bytes = readFileSync(path);
    let made = 0;
    for (const start of starts) {
      if ((((bytes[start] ?? 0) >> 4) & 7) !== 6) continue;
      // A delta of one byte of length that lies no bytes behind itself.
      bytes[start] = 0x61;
      bytes[start + 1] = 0;
      made += 1;
    }
    expect(made).toBeGreaterThan(10);
    writeFileSync(path, bytes);
    const oids = idx.split('\n').map((line) => line.split(' ')[1] as Oid);
    const { faults } = await weRead(repo, oids);
    expect(faults).toHaveLength(made);
  });
});

test('an index that cannot be read leaves the other packs readable', async () => {
  const repo = packed();
  const own = allOids(repo);
  const other = makeRepository();
  other.commit('Other', { 'other.txt': 'other\n' });
  other.gc();
  const folder = join(repo.path, '.git/objects/pack');
  // First by name, so that it is the first to be asked.
  copyFileSync(fileOf(other, '.pack'), join(folder, 'pack-0.pack'));
  writeFileSync(join(folder, 'pack-0.idx'), 'no index');
  expect((await weRead(repo, own)).read.size).toBe(own.length);
  const { faults } = await weRead(repo, [own[0] as Oid, other.head() as Oid]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ code: 'corrupt-object', message: expect.stringContaining('pack-0.idx') });
});

test('a pack that cannot be opened leaves the others readable', async () => {
  const repo = packed();
  const own = allOids(repo);
  const other = makeRepository();
  other.commit('Other', { 'other.txt': 'other\n' });
  other.gc();
  const folder = join(repo.path, '.git/objects/pack');
  mkdirSync(join(folder, 'pack-0.pack'));
  copyFileSync(fileOf(other, '.idx'), join(folder, 'pack-0.idx'));
  const { read, faults } = await weRead(repo, [other.head() as Oid, ...own]);
  expect(read.size).toBe(own.length);
  expect(faults.map((fault) => fault.message)).toEqual([expect.stringContaining('pack-0.pack')]);
});

function kindOf(repo: TestRepository, oid: Oid): string {
  return repo.git(['cat-file', '-t', oid]);
}
