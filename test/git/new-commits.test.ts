// What a commit reaches and known ones do not, held to `git rev-list`.
import { describe, expect, test } from 'vitest';
import { newCommits } from '../../src/git/new-commits.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import type { Oid } from '../../src/model/oid.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

async function found({ path }: TestRepository, head: string, known: readonly string[]) {
  return newCommits(await openRepository(path), head as Oid, known as Oid[]);
}

describe('new commits', () => {
  test('end where known ones begin, and tell from where', async () => {
    const repository = makeRepository();
    const first = repository.commit('First', { 'a.txt': '1\n' });
    const second = repository.commit('Second', { 'a.txt': '2\n' });
    expect(await found(repository, second, [])).toEqual({ count: 2, edges: [], base: null });
    expect(await found(repository, second, [first])).toEqual({ count: 1, edges: [first], base: first });
    expect(await found(repository, second, [second])).toEqual({ count: 0, edges: [], base: second });
    expect(await found(repository, first, [second])).toEqual({ count: 0, edges: [], base: first });
  });

  test('of a merge have an edge on each side, and their base by the first parents', async () => {
    const repository = makeRepository();
    repository.commit('Base', { 'a.txt': '1\n' });
    repository.branch('topic');
    const pushed = repository.commit('Pushed', { 'b.txt': '1\n' });
    repository.checkout('main');
    const main = repository.commit('Main', { 'c.txt': '1\n' });
    repository.checkout('topic');
    const merge = repository.merge(['main']);
    const { count, edges, base } = await found(repository, merge, [pushed, main]);
    expect(count).toBe(1);
    expect(new Set(edges)).toEqual(new Set([pushed, main]));
    expect(base).toBe(pushed);
  });

  test('do not mind known ones that are not here', async () => {
    const repository = makeRepository();
    const first = repository.commit('First', { 'a.txt': '1\n' });
    const head = repository.commit('Second', { 'a.txt': '2\n' });
    expect(await found(repository, head, ['1'.repeat(40), first])).toMatchObject({ count: 1, base: first });
    const clone = repository.clone(['--depth', '1']);
    const pushed = clone.commit('Third', { 'a.txt': '3\n' });
    expect(await found(clone, pushed, [head])).toEqual({ count: 1, edges: [head], base: head });
  });

  test('are those of git rev-list, on random histories', async () => {
    for (const seed of [1, 2, 3]) {
      const { repository, commits } = randomGraph(seed);
      const pick = numbers(seed * 77);
      for (let round = 0; round < 12; round += 1) {
        const head = commits[pick(commits.length)] ?? '';
        const known = Array.from({ length: pick(4) }, () => commits[pick(commits.length)] ?? '');
        const expected = repository.git(['rev-list', '--count', head, '--not', ...known]);
        const range = await found(repository, head, known);
        expect(String(range.count)).toBe(expected);
        const edges =
          repository.git(['rev-list', '--boundary', head, '--not', ...known]).match(/^-.*/gm) ?? [];
        expect(new Set(edges.map((line) => line.slice(1)))).toEqual(new Set(range.edges));
      }
    }
  }, 30_000);
});

/** Whole numbers below a bound, the same for a seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Commits with one to three parents, some with clocks that went wrong. */
function randomGraph(seed: number): { repository: TestRepository; commits: string[] } {
  const repository = makeRepository();
  const pick = numbers(seed);
  const tree = repository.git(['write-tree']);
  const commits: string[] = [];
  for (let at = 0; at < 40; at += 1) {
    const recent = commits.slice(-8);
    const count = at === 0 ? 0 : 1 + (pick(4) === 0 ? 1 + pick(2) : 0);
    const parents = new Set(Array.from({ length: count }, () => recent[pick(recent.length)] ?? ''));
    const seconds = 1_700_000_000 + at * 60 - (pick(10) === 0 ? 600 : 0);
    commits.push(
      repository.git(['commit-tree', tree, '-m', `${at}`, ...[...parents].flatMap((oid) => ['-p', oid])], {
        env: { GIT_COMMITTER_DATE: `${seconds} +0000` },
      }),
    );
  }
  return { repository, commits };
}
