import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ObjectReader } from '../../../src/git/pack/object-reader.ts';
import { indexOfOid, readObjectTable } from '../../../src/git/pack/object-table.ts';
import { packSource } from '../../../src/git/pack/pack-source.ts';
import type { Oid } from '../../../src/model/oid.ts';
import { makeFolder } from '../../support/repository.ts';
import { distanceBytes, entryBytes, indexBytes, kinds, oidOf, packHead } from './pack-bytes.ts';

test('objects beyond 4 GiB of a pack are read, and deltas on bases as far away', async () => {
  const objects = makeFolder('objects');
  mkdirSync(join(objects, 'pack'));
  const near = Buffer.from('at the start of the pack\n');
  const far = Buffer.from('behind five gigabytes\n');
  // Copies all of the base and adds three bytes: gitformat-pack(5), "Deltified representation".
  const delta = Buffer.from([near.length, near.length + 3, 0x90, near.length, 3, ...Buffer.from('!!\n')]);
  const farAt = 5 * 2 ** 30;
  const nearBytes = entryBytes(kinds.blob, near);
  const farBytes = entryBytes(kinds.blob, far);
  const deltaAt = farAt + farBytes.length;
  const deltaBytes = entryBytes(kinds.offsetDelta, delta, distanceBytes(deltaAt - 12));
  const whole = Buffer.concat([near, Buffer.from('!!\n')]);

  const path = join(objects, 'pack/pack-0.pack');
  const file = openSync(path, 'w');
  writeSync(file, Buffer.concat([packHead(3), nearBytes]), 0, null, 0);
  writeSync(file, Buffer.concat([farBytes, deltaBytes]), 0, null, farAt);
  ftruncateSync(file, deltaAt + deltaBytes.length + 20);
  closeSync(file);
  const contents = new Map([near, far, whole].map((content) => [oidOf('blob', content) as Oid, content]));
  const entries = [
    { oid: oidOf('blob', near), offset: 12 },
    { oid: oidOf('blob', far), offset: farAt, bytes: farBytes },
    { oid: oidOf('blob', whole), offset: deltaAt, bytes: deltaBytes },
  ];
  writeFileSync(join(objects, 'pack/pack-0.idx'), indexBytes(entries, Buffer.alloc(20)));
  // A file with a hole, where the file system has such.
  expect(statSync(path).blocks * 512).toBeLessThan(100_000_000);

  const { table, damaged } = await readObjectTable([objects]);
  const reader = new ObjectReader(table);
  const source = packSource([objects]);
  expect(damaged).toEqual([]);
  for (const [oid, content] of contents) {
    const index = indexOfOid(table, oid);
    expect(Buffer.from(reader.read(index).bytes).equals(content)).toBe(true);
    expect(Buffer.from((await source.read(oid))?.bytes ?? []).equals(content)).toBe(true);
  }
  reader.close();
  rmSync(path);
});
