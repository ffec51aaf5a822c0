// An object that is larger than anything is read is told by its head, before memory is taken for it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/config/settings.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import { ObjectReader } from '../../src/git/pack/object-reader.ts';
import { indexOfOid } from '../../src/git/pack/object-table.ts';
import { blobBytesMax } from '../../src/model/limits.ts';
import type { Oid } from '../../src/model/oid.ts';
import { scan } from '../../src/scan/scan.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

const oid = 'ab'.repeat(20) as Oid;

/** A commit with a small file and one that says that it has a byte more than is read, in a file that could hold it. */
function withHugeFile(): TestRepository {
  const repository = makeRepository();
  const small = repository.hashObject('small\n');
  const file = join(repository.path, '.git/objects', oid.slice(0, 2), oid.slice(2));
  const head = deflateSync(`blob ${blobBytesMax + 1}\0`.padEnd(400, 'x'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.concat([head, Buffer.alloc(Math.ceil(blobBytesMax / 1000))]));
  const tree = repository.git(['mktree', '--missing'], {
    input: `100644 blob ${oid}\thuge.bin\n100644 blob ${small}\tsmall.txt\n`,
  });
  repository.git(['update-ref', 'refs/heads/main', repository.git(['commit-tree', '-m', 'One', tree])]);
  return repository;
}

test('by both readers, as a Fault of its own', async () => {
  const repository = await openRepository(withHugeFile().path);
  const fault = { code: 'object-too-large', message: expect.stringContaining(`${blobBytesMax + 1} bytes`) };
  await expect(repository.store.readBlob(oid)).rejects.toMatchObject(fault);
  const { table } = await repository.objectTable();
  const reader = new ObjectReader(table);
  expect(() => reader.read(indexOfOid(table, oid))).toThrow(expect.objectContaining(fault));
  reader.close();
});

test.each([true, false])(
  'a history lists it as too large and is complete (whole blobs: %s)',
  async (wholeBlobs) => {
    const settings = { ...defaultSettings, history: { ...defaultSettings.history, wholeBlobs } };
    const report = await scan({ kind: 'history', directory: withHugeFile().path }, settings, {
      progress: { step: () => {} },
      log: () => {},
    });
    expect(report.coverage.skips).toMatchObject([{ reason: 'too-large', what: 'huge.bin' }]);
    expect([report.complete, report.coverage.blobs]).toEqual([true, 1]);
  },
);
