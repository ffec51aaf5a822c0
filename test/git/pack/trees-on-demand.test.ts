// A tree read by itself has the entries that it has among all trees.
import { describe, expect, test } from 'vitest';
import { openRepository } from '../../../src/git/open-repository.ts';
import type { EntryNumbers } from '../../../src/git/pack/entry-numbers.ts';
import { indexOfOid } from '../../../src/git/pack/object-table.ts';
import { TreeEntries } from '../../../src/git/pack/tree-entries.ts';
import { TreesOnDemand } from '../../../src/git/pack/trees-on-demand.ts';
import type { Oid } from '../../../src/model/oid.ts';
import { makeRepository } from '../../support/repository.ts';
import { randomHistory } from '../random-history.ts';

/** Kinds, names and numbers of what a tree has. */
function told(trees: EntryNumbers, tree: number) {
  const entries = trees.of(tree);
  if (entries === null) return null;
  return Array.from({ length: entries.length / 2 }, (_, entry) => {
    const [item = 0, child = 0] = entries.subarray(entry * 2);
    return [trees.kindOf(item), trees.nameOf(item), child < 0 ? trees.oidOf(child) : child];
  });
}

describe('trees on demand', () => {
  test('are those that are read all at once', async () => {
    for (const seed of [1, 2, 3]) {
      const repository = randomHistory(seed, 60);
      if (seed > 1) repository.git(['repack', '-adfq', '--depth=20']);
      const { table } = await (await openRepository(repository.path)).objectTable();
      const [all, some] = [new TreeEntries(table), new TreesOnDemand(table)];
      let read = 0;
      for (let index = 0; index < table.count; index += 1) {
        expect(told(some, index)).toEqual(told(all, index));
        if (some.of(index) !== null) read += 1;
      }
      expect(read).toBeGreaterThan(20);
      some.close();
    }
  });

  test('have the same number for a name wherever it is met, and for an object that is not here', async () => {
    const repository = makeRepository();
    repository.addToIndex('a/module', '1'.repeat(40), '160000');
    repository.addToIndex('b/module', '1'.repeat(40), '160000');
    repository.commitIndex('Modules');
    const { table } = await (await openRepository(repository.path)).objectTable();
    const trees = new TreesOnDemand(table);
    const at = (path: string) => trees.of(indexOfOid(table, repository.resolve(`HEAD:${path}`) as Oid));
    const [a, b] = [at('a'), at('b')];
    expect(a).toEqual(b);
    expect(trees.nameNumber(a?.[0] ?? 0)).toBe(trees.numberOfName('module'));
    expect(trees.oidOf(a?.[1] ?? 0)).toBe('1'.repeat(40));
    expect(trees.of(-1)).toBeNull();
  });
});
