import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitChanges, type FileChange, netChanges } from '../../src/git/commit-changes.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import type { Oid } from '../../src/model/oid.ts';
import type { Skip } from '../../src/model/report.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

interface Seen {
  readonly changes: FileChange[];
  readonly skips: Skip[];
}

async function changesOf(repo: TestRepository, revision = 'HEAD'): Promise<Seen> {
  const repository = await openRepository(repo.path);
  const commit = await repository.store.readCommit(await repository.resolve(revision));
  const skips: Skip[] = [];
  const changes = await commitChanges(repository, commit, (skip) => skips.push(skip));
  return { changes, skips };
}

/** `path: lines`, with `+` for a new path. */
async function shortly(repo: TestRepository, revision = 'HEAD'): Promise<string[]> {
  const { changes, skips } = await changesOf(repo, revision);
  expect(skips).toEqual([]);
  return changes.map(({ path, addedLines, newPath }) => {
    const lines = addedLines === 'all' ? 'all' : addedLines.join(',');
    return `${newPath ? '+' : ''}${path}: ${lines}`;
  });
}

const numbered = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => `line ${from + i}\n`).join('');

describe('a commit with one parent or none', () => {
  test('a root commit brings everything', async () => {
    const repo = makeRepository();
    repo.commit('First', { 'b.txt': 'b\n', 'a/c.txt': 'c\n', empty: '' });
    expect(await shortly(repo)).toEqual(['+a/c.txt: all', '+b.txt: all', '+empty: all']);
  });

  test('an edit brings its new lines, a deletion and a change of mode nothing', async () => {
    const repo = makeRepository();
    repo.commit('First', {
      'a.txt': numbered(1, 9),
      'b.txt': 'b\n',
      'c.txt': 'c\n',
      'd.txt': numbered(1, 3),
    });
    repo.git(['update-index', '--chmod=+x', 'c.txt']);
    repo.write({
      'a.txt': `${numbered(1, 3)}new\n${numbered(4, 8)}changed\n`,
      'b.txt': null,
      'd.txt': numbered(1, 2),
    });
    repo.git(['add', 'a.txt', 'd.txt']);
    repo.git(['rm', '--quiet', '--cached', 'b.txt']);
    repo.commitIndex('Edit');
    expect(await shortly(repo)).toEqual(['a.txt: 4,10']);
  });

  test('a moved file is new under its path and has no new lines; edited as well, it has those', async () => {
    const repo = makeRepository();
    repo.commit('First', { 'a.txt': numbered(1, 20), 'b.txt': numbered(50, 70), 'c.txt': 'x\n' });
    repo.commit('Move', { 'a.txt': null, 'moved/a.txt': numbered(1, 20) });
    expect(await shortly(repo)).toEqual(['+moved/a.txt: ']);
    repo.commit('Move and edit', {
      'b.txt': null,
      'z.txt': `${numbered(50, 60)}new\n${numbered(61, 70)}`,
      'y.txt': 'y\n',
    });
    expect(await shortly(repo)).toEqual(['+y.txt: all', '+z.txt: 12']);
    repo.commit('Rewrite', { 'z.txt': null, 'w.txt': numbered(100, 120) });
    expect(await shortly(repo)).toEqual(['+w.txt: all']);
  });

  test('each of many moved and edited files is compared with its old self', async () => {
    const repo = makeRepository();
    const names = Array.from({ length: 70 }, (_, i) => `file${i}.txt`);
    const content = (name: string): string => numbered(1, 5).replaceAll('line', name);
    repo.commit('First', Object.fromEntries(names.map((name) => [`old/${name}`, content(name)])));
    repo.commit('Move', {
      old: null,
      ...Object.fromEntries(names.map((name) => [`new/${name}`, `new\n${content(name)}`])),
    });
    expect(await shortly(repo)).toEqual([...names].sort().map((name) => `+new/${name}: 1`));
  });

  test('a link that becomes a file brings it whole, and a file that becomes a link is a skip', async () => {
    const repo = makeRepository();
    repo.addToIndex('a', repo.hashObject('target'), '120000');
    repo.addToIndex('b', repo.hashObject('b\n'));
    repo.commitIndex('First');
    repo.addToIndex('a', repo.hashObject('target'));
    repo.addToIndex('b', repo.hashObject('target'), '120000');
    repo.addToIndex('sub', repo.head(), '160000');
    repo.commitIndex('Swap');
    const { changes, skips } = await changesOf(repo);
    expect(changes.map(({ path, addedLines }) => `${path} ${addedLines}`)).toEqual(['a all']);
    expect(skips).toEqual([
      { reason: 'symbolic-link', what: 'b' },
      { reason: 'submodule', what: 'sub' },
    ]);
  });

  test('a folder that becomes a file, and the other way round', async () => {
    const repo = makeRepository();
    repo.commit('First', { 'a/b.txt': 'b\n', c: 'c\n' });
    repo.commit('Swap', { a: null, c: null });
    repo.commit('Swap', { a: 'file\n', 'c/d.txt': 'd\n' });
    repo.git(['replace', '--graft', 'HEAD', 'HEAD~2']);
    const grafted = repo.git(['for-each-ref', '--format=%(objectname)', 'refs/replace']);
    expect(await shortly(repo, grafted)).toEqual(['+a: all', '+c/d.txt: all']);
  });

  test('binary and CR LF', async () => {
    const repo = makeRepository();
    repo.commit('First', { 'a.bin': Uint8Array.of(0, 1, 10, 2, 10), 'b.txt': 'a\r\nb\r\n' });
    repo.commit('Edit', { 'a.bin': Uint8Array.of(0, 1, 10, 3, 10), 'b.txt': 'a\r\nb\n' });
    expect(await shortly(repo)).toEqual(['a.bin: 2', 'b.txt: 2']);
  });
});

describe('a merge', () => {
  function fork(): TestRepository {
    const repo = makeRepository();
    repo.commit('First', { 'a.txt': numbered(1, 20), 'same.txt': 's\n' });
    repo.branch('topic');
    repo.commit('Topic', { 'a.txt': `topic\n${numbered(1, 20)}`, 'topic.txt': 'topic\n' });
    repo.checkout('main');
    repo.commit('Main', { 'a.txt': `${numbered(1, 20)}main\n`, 'main.txt': 'main\n' });
    return repo;
  }

  test('that is clean brings nothing', async () => {
    const repo = fork();
    repo.merge(['topic']);
    expect(await shortly(repo)).toEqual([]);
  });

  test('that is evil brings only what no parent has', async () => {
    const repo = fork();
    repo.merge(['topic'], 'Evil', {
      'a.txt': `topic\n${numbered(1, 10)}evil\n${numbered(11, 20)}main\n`,
      'evil.txt': 'evil\n',
      'topic.txt': 'topic\nand more\n',
    });
    expect(await shortly(repo)).toEqual(['a.txt: 12', '+evil.txt: all', 'topic.txt: 2']);
  });

  test('that resolves by taking one side whole brings nothing', async () => {
    const repo = fork();
    repo.merge(['topic'], 'Ours', { 'a.txt': `topic\n${numbered(1, 20)}` });
    expect(await shortly(repo)).toEqual([]);
  });

  test('of three branches', async () => {
    const repo = fork();
    repo.branch('third', 'main~1');
    repo.commit('Third', { 'third.txt': 'third\n' });
    repo.checkout('main');
    repo.merge(['topic', 'third'], 'Octopus', { 'third.txt': 'third\nevil\n', 'evil.txt': 'evil\n' });
    expect(await shortly(repo)).toEqual(['+evil.txt: all', 'third.txt: 2']);
  });

  test('that also moves a file', async () => {
    const repo = fork();
    const content = `topic\n${numbered(1, 20)}main\n`;
    repo.merge(['topic'], 'Move', { 'a.txt': null, 'moved.txt': `${content}evil\n` });
    expect(await shortly(repo)).toEqual(['+moved.txt: 23']);
  });
});

test('a merge brings just the lines that are in none of its parents, for random ones', async () => {
  // All files are ascending selections of the same numbers: then there is one difference only.
  const lines = fc
    .uniqueArray(fc.nat({ max: 30 }), { maxLength: 20 })
    .map((found) => found.sort((a, b) => a - b));
  const side = fc.option(lines, { freq: 5 });
  const text = (numbers: readonly number[]): string => numbers.map((number) => `${number}\n`).join('');
  await fc.assert(
    fc.asyncProperty(fc.array(side, { minLength: 1, maxLength: 4 }), lines, async (parents, merged) => {
      const repo = makeRepository();
      const commitOf = (numbers: readonly number[] | null, ...args: string[]): string => {
        const blob = numbers === null ? null : repo.hashObject(text(numbers));
        const input = blob === null ? '' : `100644 blob ${blob}\tfile\n`;
        return repo.git(['commit-tree', '-m', 'x', ...args, repo.git(['mktree'], { input })]);
      };
      const oids = new Set(parents.map((parent) => commitOf(parent)));
      const merge = commitOf(merged, ...[...oids].flatMap((oid) => ['-p', oid]));
      const expected: string[] = [];
      const olds = parents.filter((parent) => parent !== null);
      const fresh = merged.flatMap((number, i) => (olds.some((old) => old.includes(number)) ? [] : [i + 1]));
      if (olds.length === 0) expected.push('+file: all');
      else if (fresh.length > 0) expected.push(`file: ${fresh.join(',')}`);
      expect(await shortly(repo, merge)).toEqual(expected);
      repo.remove();
    }),
    { numRuns: 25 },
  );
});

describe('the net difference', () => {
  test('leaves out what came and went, and has what a merge base has not', async () => {
    const repo = makeRepository();
    const base = repo.commit('First', { 'a.txt': numbered(1, 5) });
    repo.commit('In', { 'a.txt': `${numbered(1, 5)}secret\n`, 'gone.txt': 'secret\n' });
    const head = repo.commit('Out', { 'a.txt': `${numbered(1, 5)}kept\n`, 'gone.txt': null });
    const { store } = await openRepository(repo.path);
    const net = await netChanges(store, base as Oid, head as Oid, () => {});
    expect(net.map(({ path, addedLines }) => `${path} ${addedLines}`)).toEqual(['a.txt 6']);
    const whole = await netChanges(store, null, head as Oid, () => {});
    expect(whole.map(({ path, addedLines }) => `${path} ${addedLines}`)).toEqual(['a.txt all']);
  });

  test('agrees with git diff on the files and on how many lines each has more', async () => {
    const repo = makeRepository();
    const random = fc.sample(fc.array(fc.constantFrom('a', 'b', 'c', 'd\r', ''), { maxLength: 30 }), {
      seed: 7,
      numRuns: 60,
    });
    random.slice(0, 30).forEach((lines, i) => {
      repo.write({ [`f${i}.txt`]: `${lines.join('\n')}\n${i}\n` });
    });
    const base = repo.commit('Base');
    random.slice(30).forEach((lines, i) => {
      repo.write({ [`f${i}.txt`]: `${lines.join('\n')}\n${i}\n` });
    });
    const head = repo.commit('Head');
    const { store } = await openRepository(repo.path);
    const net = await netChanges(store, base as Oid, head as Oid, () => {});
    const ours = net.map(({ path, addedLines }) => `${addedLines.length} ${path}`);
    const counts = repo.git(['diff', '--numstat', '--minimal', '--no-renames', base, head]).split('\n');
    const gits = counts.map((line) => line.split('\t')).filter(([plus]) => plus !== '0');
    expect(ours.sort()).toEqual(gits.map(([plus, , path]) => `${plus} ${path}`).sort());
  });
});

test('what is not there is a skip, and a lost older version makes all lines new', async () => {
  const repo = makeRepository();
  repo.commit('First', { 'a.txt': 'a\n', 'b.txt': 'b\n', 'dir/c.txt': 'c\n' });
  repo.commit('Second', { 'a.txt': 'a\nA\n', 'b.txt': 'b\nB\n', 'dir/c.txt': 'c\nC\n' });
  const lose = (revision: string): void => {
    const oid = repo.resolve(revision);
    rmSync(join(repo.path, '.git/objects', oid.slice(0, 2), oid.slice(2)));
  };
  const [newB, oldA] = ['HEAD:b.txt', 'HEAD~1:a.txt'];
  lose(newB);
  lose(oldA);
  lose('HEAD:dir');
  const { changes, skips } = await changesOf(repo);
  expect(changes.map(({ path, addedLines }) => `${path} ${addedLines}`)).toEqual(['a.txt all']);
  expect(skips.map((skip) => `${skip.reason} ${skip.what}`)).toEqual(['missing dir/', 'missing b.txt']);
});

test('the end of a shallow clone counts as a root', async () => {
  const repo = makeRepository();
  repo.commit('First', { 'a.txt': 'a\n' });
  repo.commit('Second', { 'b.txt': 'b\n' });
  expect(await shortly(repo.clone(['--depth', '1']))).toEqual(['+a.txt: all', '+b.txt: all']);
});
