import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitsInRange, mergeBases } from '../../src/git/commit-range.ts';
import { openRepository, type Repository } from '../../src/git/open-repository.ts';
import { Fault } from '../../src/model/fault.ts';
import type { Oid } from '../../src/model/oid.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

async function faultOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  throw new Error('no Fault');
}

async function range(repository: Repository, base: string | null, head: string, exclude: string[] = []) {
  const oid = (revision: string): Promise<Oid> => repository.resolve(revision);
  const commits = await commitsInRange(repository, {
    base: base === null ? null : await oid(base),
    head: await oid(head),
    exclude: await Promise.all(exclude.map(oid)),
  });
  return commits.map((commit) => commit.oid as string);
}

function byGit(repo: TestRepository, ...args: string[]): string[] {
  const out = repo.git(['rev-list', ...args]);
  return out === '' ? [] : out.split('\n').sort();
}

function forked(): TestRepository {
  const repo = makeRepository();
  repo.commit('1', { 'a.txt': '1\n' });
  repo.commit('2', { 'a.txt': '2\n' });
  repo.branch('topic');
  repo.commit('t1', { 't.txt': '1\n' });
  repo.commit('t2', { 't.txt': '2\n' });
  repo.checkout('main');
  repo.commit('3', { 'a.txt': '3\n' });
  repo.checkout('topic');
  repo.merge(['main']);
  repo.commit('t3', { 't.txt': '3\n' });
  repo.checkout('main');
  repo.commit('4', { 'a.txt': '4\n' });
  return repo;
}

describe('commitsInRange', () => {
  test('gives what head has and base has not, oldest first', async () => {
    const repo = forked();
    const repository = await openRepository(repo.path);
    const found = await range(repository, 'main', 'topic');
    expect([...found].sort()).toEqual(byGit(repo, 'main..topic'));
    expect(found).toEqual(repo.git(['rev-list', '--topo-order', '--reverse', 'main..topic']).split('\n'));
    expect((await range(repository, 'topic', 'main')).sort()).toEqual(byGit(repo, 'topic..main'));
    expect((await range(repository, null, 'topic')).sort()).toEqual(byGit(repo, 'topic'));
    expect((await range(repository, null, 'topic', ['main', 'main~2'])).sort()).toEqual(
      byGit(repo, 'main..topic'),
    );
  });

  test('is empty from a commit to itself and to what it contains', async () => {
    const repository = await openRepository(forked().path);
    expect(await range(repository, 'main', 'main')).toEqual([]);
    expect(await range(repository, 'main', 'main~2')).toEqual([]);
  });

  test('takes unrelated histories', async () => {
    const repo = forked();
    repo.git(['checkout', '--quiet', '--orphan', 'lone']);
    repo.commit('Lone', { 'lone.txt': 'lone\n' });
    const repository = await openRepository(repo.path);
    expect(await range(repository, 'main', 'lone')).toEqual([repo.head()]);
    expect(await mergeBases(repository, repo.resolve('main') as Oid, repo.head() as Oid)).toEqual([]);
  });
});

describe('mergeBases', () => {
  test('of a fork and of a commit with its ancestor', async () => {
    const repo = forked();
    const repository = await openRepository(repo.path);
    for (const [one, other] of [
      ['main', 'topic'],
      ['topic', 'main'],
      ['main', 'main~1'],
      ['main', 'main'],
    ] as const) {
      const found = await mergeBases(repository, repo.resolve(one) as Oid, repo.resolve(other) as Oid);
      expect([...found].sort()).toEqual(repo.git(['merge-base', '--all', one, other]).split('\n').sort());
    }
  });

  test('of a criss-cross are both, in the same order from both sides', async () => {
    const repo = makeRepository();
    repo.commit('Root', { 'r.txt': 'r\n' });
    repo.branch('x');
    repo.commit('x1', { 'x.txt': '1\n' });
    repo.checkout('main');
    repo.commit('m1', { 'm.txt': '1\n' });
    const [x1, m1] = [repo.resolve('x'), repo.resolve('main')];
    repo.merge(['x']);
    repo.checkout('x');
    repo.merge([m1]);
    const repository = await openRepository(repo.path);
    const found = await mergeBases(repository, repo.resolve('x') as Oid, repo.resolve('main') as Oid);
    expect([...found].sort()).toEqual([x1, m1].sort());
    expect(await mergeBases(repository, repo.resolve('main') as Oid, repo.resolve('x') as Oid)).toEqual(
      found,
    );
  });
});

test('ranges and merge bases are those of git, for random histories with wrong clocks', async () => {
  const tree = (repo: TestRepository): string => repo.git(['mktree'], { input: '' });
  const shape = fc.array(
    fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), fc.nat({ max: 2000 })),
    {
      minLength: 2,
      maxLength: 14,
    },
  );
  await fc.assert(
    fc.asyncProperty(shape, fc.nat(), fc.nat(), async (commits, a, b) => {
      const repo = makeRepository();
      const empty = tree(repo);
      const oids: string[] = [];
      for (const [index, [parents, time]] of commits.entries()) {
        const known = index === 0 ? [] : [...new Set(parents.map((parent) => oids[parent % index] ?? ''))];
        const args = known.flatMap((parent) => ['-p', parent]);
        const env = {
          GIT_COMMITTER_DATE: `${1_700_000_000 + time} +0000`,
          GIT_AUTHOR_DATE: `${1_700_000_000 + (time % 7)} +0000`,
        };
        oids.push(repo.git(['commit-tree', '-m', `${index}`, ...args, empty], { env }));
      }
      const [one, other] = [oids[a % oids.length] as Oid, oids[b % oids.length] as Oid];
      const repository = await openRepository(repo.path);
      const found = await commitsInRange(repository, { base: one, head: other });
      expect(found.map((commit) => commit.oid as string).sort()).toEqual(byGit(repo, `${one}..${other}`));
      const bases = await mergeBases(repository, one, other);
      expect([...bases].sort()).toEqual(repo.git(['merge-base', '--all', one, other]).split('\n').sort());
      repo.remove();
    }),
    { numRuns: 25 },
  );
});

describe('in a shallow clone', () => {
  test('a range that is wholly there is given', async () => {
    const repo = forked();
    const repository = await openRepository(repo.clone(['--depth', '2']).path);
    expect(await range(repository, 'HEAD~1', 'HEAD')).toEqual([repo.head()]);
  });

  test('a range that reaches beyond it is a Fault, as is a base that is not there', async () => {
    const repo = forked();
    const repository = await openRepository(repo.clone(['--depth', '2', '--no-single-branch']).path);
    expect(await faultOf(range(repository, null, 'HEAD'))).toBe('shallow-clone');
    expect(await faultOf(range(repository, 'origin/topic', 'HEAD'))).toBe('shallow-clone');
    const base = repo.resolve('main~3') as Oid;
    const head = repo.head() as Oid;
    expect(await faultOf(commitsInRange(repository, { base, head }))).toBe('shallow-clone');
    const topic = repo.resolve('topic') as Oid;
    expect(await faultOf(mergeBases(repository, topic, head))).toBe('shallow-clone');
  });

  test('a lost commit is another Fault', async () => {
    const repo = forked();
    const repository = await openRepository(repo.path);
    const lost = '1'.repeat(40) as Oid;
    expect(await faultOf(commitsInRange(repository, { base: lost, head: repo.head() as Oid }))).toBe(
      'missing-object',
    );
  });
});
