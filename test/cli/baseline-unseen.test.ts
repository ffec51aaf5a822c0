// What a history does not show, and a baseline does not lose: what is not committed yet, and what other branches have.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseBaseline } from '../../src/baseline/parse-baseline.ts';
import { githubToken } from '../support/plants.ts';
import { makeFolder, makeRepository, writeFiles } from '../support/repository.ts';
import { runCli } from '../support/run-cli.ts';

const usual = '.github/leakline-baseline.jsonl';
const token = (seed: string) => `key ${githubToken(seed)}\n`;

const baseline = (path: string, words: string) =>
  runCli(['baseline', ...words.split(' '), '--quiet', '--who', 'Ada', '-C', path]);

const pruned = (path: string) => runCli(['baseline', 'prune', '--quiet', '-C', path]);

function entriesOf(path: string): string[] {
  const { entries } = parseBaseline(readFileSync(join(path, usual), 'utf8'), usual).baseline;
  return entries.map((entry) => `${entry.path} ${entry.state}`).sort();
}

const git = (path: string, ...words: string[]) => execFileSync('git', ['-C', path, ...words]);

/** One committed secret in a baseline. */
async function withBaseline() {
  const repository = makeRepository();
  repository.commit('One', { 'a.txt': token('one') });
  await baseline(repository.path, 'create');
  repository.commit('Baseline');
  return repository;
}

describe('what is not committed yet', () => {
  test('is added where an operand names it, staged or not', async () => {
    const { path } = await withBaseline();
    writeFiles(path, { 'staged.txt': token('staged'), 'untracked.txt': token('untracked') });
    git(path, 'add', 'staged.txt');
    const staged = await baseline(path, 'update staged.txt --state test-data');
    expect(staged).toMatchObject({ status: 0, stderr: '' });
    expect(entriesOf(path)).toEqual(['a.txt accepted-risk', 'staged.txt test-data']);
    await baseline(path, 'update untracked.txt --state rotated');
    expect(entriesOf(path)).toContain('untracked.txt rotated');
    const wrong = await baseline(path, 'update nowhere.txt');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('names no new finding');
  });

  test('is not added by an update that names nothing', async () => {
    const { path } = await withBaseline();
    writeFiles(path, { 'staged.txt': token('staged') });
    git(path, 'add', 'staged.txt');
    await baseline(path, 'update');
    expect(entriesOf(path)).toEqual(['a.txt accepted-risk']);
  });

  test('keeps its entry, and what was decided of it', async () => {
    const { path } = await withBaseline();
    writeFiles(path, { 'staged.txt': token('staged'), 'untracked.txt': token('untracked') });
    git(path, 'add', 'staged.txt');
    await baseline(path, 'update --tree staged.txt untracked.txt --state test-data');
    // What is staged is what will be committed, whatever the file has by then.
    writeFiles(path, { 'staged.txt': 'taken out again\n' });
    const all = ['a.txt accepted-risk', 'staged.txt test-data', 'untracked.txt test-data'];
    const updated = await baseline(path, 'update');
    expect(updated).toMatchObject({ status: 0, stderr: '' });
    expect(updated.stdout).toContain('0 removed');
    expect(updated.stdout).toContain(
      '2 entries are kept: no commit has what they are for, but the index or the files do.',
    );
    expect(entriesOf(path)).toEqual(all);
    expect((await pruned(path)).stdout).toContain('0 removed');
    expect(entriesOf(path)).toEqual(all);
    git(path, 'rm', '-q', '-f', '--cached', 'staged.txt');
    expect((await pruned(path)).stdout).toContain('1 entry is kept: no commit has what it is for');
    expect(entriesOf(path)).toEqual(['a.txt accepted-risk', 'untracked.txt test-data']);
  });

  test('keeps its entry where it cannot be read', async () => {
    const { path } = await withBaseline();
    writeFiles(path, { 'staged.txt': token('staged') });
    git(path, 'add', 'staged.txt');
    await baseline(path, 'update --tree staged.txt --state test-data');
    writeFiles(path, { 'staged.txt': 'taken out again\n' });
    const oid = git(path, 'rev-parse', ':staged.txt').toString().trim();
    rmSync(join(path, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    for (const { stdout } of [await pruned(path), await baseline(path, 'update')]) {
      expect(stdout).toContain('0 removed');
      expect(stdout).toContain(
        'Nothing was removed, since the scan of the index and the files did not see all.',
      );
    }
    expect(entriesOf(path)).toEqual(['a.txt accepted-risk', 'staged.txt test-data']);
  });
});

test('a folder that is no repository has no history, and nothing to commit', async () => {
  const path = makeFolder();
  writeFiles(path, { 'a.txt': token('one') });
  const refused = await baseline(path, 'create');
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('--tree');
  const made = await baseline(path, 'create --tree');
  expect(made.status).toBe(0);
  expect(made.stdout).not.toContain('git add');
});

describe('other branches', () => {
  test('are named beside what they brought', async () => {
    const repository = await withBaseline();
    repository.branch('of-somebody-else');
    repository.commit('Two', { 'b.txt': token('two') });
    repository.checkout('main');
    const { stdout } = await baseline(repository.path, 'update');
    expect(stdout).toMatch(/ {2}b\.txt\n {6}accepted-risk, by Ada\n {6}in branch of-somebody-else\b/);
  });

  test('which the clone does not fetch keep their entries', async () => {
    const origin = makeRepository();
    origin.commit('One', { 'a.txt': token('one') });
    origin.branch('other');
    origin.commit('Two', { 'b.txt': token('two') });
    origin.checkout('main');
    await baseline(origin.path, 'create');
    origin.commit('Baseline');
    const path = join(makeFolder(), 'clone');
    execFileSync('git', ['clone', '-q', '--single-branch', '-b', 'main', origin.path, path]);
    const both = ['a.txt accepted-risk', 'b.txt accepted-risk'];
    expect(entriesOf(path)).toEqual(both);
    const updated = await baseline(path, 'update');
    expect(updated.status).toBe(0);
    expect(updated.stdout).toContain('so nothing was removed');
    const refused = await pruned(path);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(
      "Fetch all of them: git remote set-branches origin '*' && git fetch origin.",
    );
    expect(entriesOf(path)).toEqual(both);
    git(path, 'remote', 'set-branches', 'origin', '*');
    git(path, 'fetch', '-q', 'origin');
    expect((await pruned(path)).stdout).toContain('0 removed');
    expect(entriesOf(path)).toEqual(both);
  });
});
