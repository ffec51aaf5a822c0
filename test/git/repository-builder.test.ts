import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeRepository } from '../support/repository.ts';

describe('the repository builder', () => {
  test('gives the same ids on every machine', () => {
    const repo = makeRepository();
    const first = repo.commit('First', { 'a.txt': 'one\n' });
    expect(first).toBe(makeRepository().commit('First', { 'a.txt': 'one\n' }));
    expect(repo.git(['show', '-s', '--format=%an %ai'])).toBe('Ada Author 2026-01-01 00:01:00 +0100');
  });

  test('merges, evil lines and octopus included', () => {
    const repo = makeRepository();
    repo.commit('First', { 'a.txt': 'one\n' });
    for (const name of ['x', 'y']) {
      repo.checkout('main');
      repo.branch(name);
      repo.commit(name, { [`${name}.txt`]: name, 'a.txt': null });
    }
    repo.checkout('main');
    const merge = repo.merge(['x', 'y'], 'Octopus', { 'evil.txt': 'evil\n' });
    expect(repo.git(['rev-list', '--parents', '-n1', merge]).split(' ')).toHaveLength(4);
    expect(repo.git(['ls-tree', '--name-only', merge]).split('\n')).toEqual(['evil.txt', 'x.txt', 'y.txt']);
  });

  test('puts names of any bytes into the index, clones shallowly, and removes', () => {
    const repo = makeRepository();
    repo.commit('First', { 'a.txt': 'one\n' });
    const blob = repo.hashObject('odd\n');
    repo.addToIndex(Uint8Array.of(0x61, 0xff, 0x0a), blob);
    repo.commitIndex('Odd name');
    expect(repo.gitBytes(['ls-tree', '-z', '--name-only', 'HEAD']).includes(0xff)).toBe(true);
    const clone = repo.clone(['--depth', '1']);
    expect(clone.git(['rev-list', '--count', '--all'])).toBe('1');
    clone.remove();
    expect(existsSync(clone.path)).toBe(false);
  });
});
