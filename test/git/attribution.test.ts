// Where a history has what matched, held to what git itself says of each commit's tree and of each ref.
import { describe, expect, test } from 'vitest';
import { type Attribution, attribute } from '../../src/git/attribution.ts';
import { type History, readHistory } from '../../src/git/history.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import { TreeEntries } from '../../src/git/pack/tree-entries.ts';
import { positionsIn, type TipSet } from '../../src/git/tip-set.ts';
import type { Oid } from '../../src/model/oid.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { randomHistory } from './random-history.ts';

interface Asked {
  readonly history: History;
  readonly attribution: Attribution;
  /** Files of each commit's tree by path, as git lists them. */
  readonly files: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly blobs: ReadonlySet<Oid>;
}

/** Asks for some of the blobs, so that there are others. */
async function ask(repo: TestRepository, isAsked: (oid: string) => boolean): Promise<Asked> {
  const repository = await openRepository(repo.path);
  const history = await readHistory(repository);
  const files = new Map(history.commits.map((commit) => [commit.oid as string, listFiles(repo, commit.oid)]));
  const blobs = new Set<Oid>();
  for (const tree of files.values()) for (const oid of tree.values()) if (isAsked(oid)) blobs.add(oid as Oid);
  const { table } = await repository.objectTable();
  const trees = new TreeEntries(table);
  return { history, files, blobs, attribution: attribute(trees, history, blobs) };
}

function listFiles(repo: TestRepository, commit: string): Map<string, string> {
  const entries = repo.git(['ls-tree', '-r', '-z', commit]).split('\0');
  return new Map(
    entries
      .filter((entry) => entry.includes(' blob ') && !entry.startsWith('120000'))
      .map((entry) => [entry.slice(entry.indexOf('\t') + 1), entry.slice(12, 52)]),
  );
}

function tipsIn(set: TipSet, { tips }: Pick<Attribution, 'tips'>): string[] {
  return positionsIn(set).map((position) => tips[position]?.ref ?? '');
}

function refsOf(set: TipSet, { attribution }: Asked): string[] {
  return tipsIn(set, attribution)
    .filter((ref) => ref !== 'HEAD')
    .sort();
}

const someSeeds = [1, 2, 3, 4, 5, 6];

describe('attribution', () => {
  test.each(someSeeds)('gives each path with the first commit that has the blob there (%i)', async (seed) => {
    const asked = await ask(randomHistory(seed, 40), (oid) => oid < '9');
    const expected = new Map<string, Map<string, string>>();
    for (const { oid } of asked.history.commits) {
      for (const [path, blob] of asked.files.get(oid) ?? []) {
        const paths = expected.get(blob) ?? new Map<string, string>();
        if (!paths.has(path)) paths.set(path, oid);
        expected.set(blob, paths);
      }
    }
    expect(asked.blobs.size).toBeGreaterThan(1);
    for (const blob of asked.blobs) {
      const places = asked.attribution.places(blob);
      expect(new Map(places.map(({ path, first }) => [path, first.oid]))).toEqual(expected.get(blob));
      expect(places.map(({ order }) => order)).toEqual(
        places.map(({ order }) => order).toSorted((a, b) => a - b),
      );
      for (const { first, order } of places) expect(asked.history.commits[order]).toBe(first);
    }
    expect(asked.attribution.places('0'.repeat(40) as Oid)).toEqual([]);
  });

  test.each(someSeeds)(
    'knows the refs whose tips have a blob, and whose histories hold a commit (%i)',
    async (seed) => {
      const repo = randomHistory(seed, 30);
      const asked = await ask(repo, () => true);
      const refs = repo.git(['for-each-ref', '--format=%(refname)']).split('\n');
      for (const blob of asked.blobs) {
        const held = refs.filter((ref) => [...listFiles(repo, ref).values()].includes(blob));
        expect(refsOf(asked.attribution.holding(blob), asked)).toEqual(held.sort());
      }
      const containing = asked.attribution.containing(asked.history.commits.map((commit) => commit.oid));
      for (const { oid } of asked.history.commits) {
        const listed = repo.git(['for-each-ref', `--contains=${oid}`, '--format=%(refname)']);
        expect(refsOf(containing(oid), asked)).toEqual(listed.split('\n').sort());
      }
      expect(refsOf(containing('0'.repeat(40) as Oid), asked)).toEqual([]);
    },
  );

  test.each(someSeeds)(
    'names every commit that brought a blob, merges by all their parents (%i)',
    async (seed) => {
      const asked = await ask(randomHistory(seed, 40), (oid) => oid < 'b');
      const expected = new Map<string, string[]>();
      for (const { oid, parents } of asked.history.commits) {
        for (const [path, blob] of asked.files.get(oid) ?? []) {
          if (parents.some((parent) => asked.files.get(parent)?.get(path) === blob)) continue;
          expected.set(blob, [...(expected.get(blob) ?? []), `${oid} ${path}`]);
        }
      }
      for (const blob of asked.blobs) {
        const arrivals = asked.attribution.arrivals(blob);
        expect(arrivals?.list.map(({ commit, path }) => `${commit.oid} ${path}`).sort()).toEqual(
          expected.get(blob)?.sort(),
        );
        expect(arrivals?.count).toBe(expected.get(blob)?.length);
      }
    },
  );

  test('agrees with git log --find-object on commits that are no merges', async () => {
    const repo = randomHistory(7, 60);
    const asked = await ask(repo, () => true);
    for (const blob of asked.blobs) {
      const log = [
        'log',
        '--all',
        '--no-merges',
        '--no-renames',
        '-r',
        '--raw',
        '--no-abbrev',
        '--format=commit %H',
      ];
      const lines = repo.git([...log, `--find-object=${blob}`]).split('\n');
      const brought = new Set<string>();
      let commit = '';
      for (const line of lines) {
        if (line.startsWith('commit ')) commit = line.slice(7);
        const [, before, after] = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /.exec(line) ?? [];
        if (after === blob && before !== blob) brought.add(commit);
      }
      const singles = asked.attribution.arrivals(blob)?.list.filter((one) => one.commit.parents.length < 2);
      expect([...new Set(singles?.map((one) => one.commit.oid as string))].sort()).toEqual(
        [...brought].sort(),
      );
    }
  });

  test('finds a folder that was copied whole, and one that moved', async () => {
    const repo = makeRepository();
    repo.commit('First', { 'old/deep/a.env': 'x\n', 'old/b.txt': 'y\n' });
    const moved = repo.commit('Move', {
      'old/deep/a.env': null,
      'old/b.txt': null,
      'new/deep/a.env': 'x\n',
      'new/b.txt': 'y\n',
    });
    const copied = repo.commit('Copy', { 'copy/deep/a.env': 'x\n', 'copy/b.txt': 'y\n' });
    const { attribution, blobs, history } = await ask(
      repo,
      (oid) => oid === repo.resolve('HEAD:new/deep/a.env'),
    );
    const [blob] = blobs;
    expect(attribution.places(blob as Oid).map(({ path, first }) => [path, first.oid])).toEqual([
      ['old/deep/a.env', history.commits[0]?.oid],
      ['new/deep/a.env', moved],
      ['copy/deep/a.env', copied],
    ]);
  });

  test('is bounded where a tree is made of one tree again and again', async () => {
    const repo = makeRepository();
    let tree = repo.git(['mktree'], { input: `100644 blob ${repo.hashObject('bomb\n')}\tf\n` });
    for (let level = 0; level < 9; level += 1) {
      const input = Array.from({ length: 10 }, (_, index) => `040000 tree ${tree}\td${index}\n`).join('');
      tree = repo.git(['mktree'], { input });
    }
    repo.git(['update-ref', 'refs/heads/main', repo.git(['commit-tree', '-m', 'Bomb', tree])]);
    const repository = await openRepository(repo.path);
    const history = await readHistory(repository);
    const { table } = await repository.objectTable();
    const blobs = new Set([repo.hashObject('bomb\n') as Oid]);
    const trees = new TreeEntries(table);
    const { places, holding, tips, arrivals } = attribute(trees, history, blobs);
    const [blob] = blobs;
    expect(places(blob as Oid).length).toBeGreaterThan(9);
    expect(places(blob as Oid).length).toBeLessThanOrEqual(1000);
    expect(tipsIn(holding(blob as Oid), { tips })).toEqual(['HEAD', 'refs/heads/main']);
    expect(arrivals(blob as Oid)?.list).toHaveLength(1000);
  });
});
