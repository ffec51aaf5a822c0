import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ObjectReader } from '../../../src/git/pack/object-reader.ts';
import { indexOfOid, oidAt, readObjectTable } from '../../../src/git/pack/object-table.ts';
import { makeRepository } from '../../support/repository.ts';

test('reads every object of a pack and of loose files', async () => {
  const repo = makeRepository();
  let text = '';
  for (let i = 0; i < 30; i += 1) {
    text += `line ${i} ${Math.sin(i)}\n`;
    repo.commit(`Commit ${i}`, { 'long.txt': text, [`dir/${i}.txt`]: `${i}\n` });
    if (i === 20) repo.gc();
  }
  const out = repo.git(['cat-file', '--batch-all-objects', '--batch-check']).split('\n');
  const { table, damaged } = await readObjectTable([join(repo.path, '.git/objects')]);
  expect(damaged).toEqual([]);
  const reader = new ObjectReader(table);
  const names = ['', 'commit', 'tree', 'blob', 'tag'];
  const ours = Array.from({ length: table.count }, (_, index) => {
    const { kind, bytes } = reader.read(index);
    const oid = oidAt(table, index);
    expect(indexOfOid(table, oid)).toBe(index);
    const name = names[kind];
    expect(createHash('sha1').update(`${name} ${bytes.length}\0`).update(bytes).digest('hex')).toBe(oid);
    return `${oid} ${name} ${bytes.length}`;
  });
  reader.close();
  expect(ours).toEqual(out);
});
