// Whether a clone has all branches of its remotes.
import { execFileSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { remoteOfSomeBranches } from '../../src/git/fetched-branches.ts';
import { locateRepository } from '../../src/git/locate-repository.ts';
import { makeFolder, makeRepository } from '../support/repository.ts';

async function asked(path: string): Promise<string | null> {
  const place = await locateRepository(path);
  if (place === null) throw new Error('there is a repository');
  return remoteOfSomeBranches(place);
}

function cloned(...words: string[]): string {
  const origin = makeRepository();
  origin.commit('One', { 'a.txt': 'x\n' });
  const folder = join(makeFolder(), 'clone');
  execFileSync('git', ['clone', '-q', ...words, origin.path, folder]);
  return folder;
}

test('of a clone all, of one with --single-branch one alone', async () => {
  expect(await asked(cloned())).toBe(null);
  const single = cloned('--single-branch');
  expect(await asked(single)).toBe('origin');
  execFileSync('git', ['-C', single, 'remote', 'set-branches', 'origin', '*']);
  expect(await asked(single)).toBe(null);
});

test('of several remotes one with all branches is enough', async () => {
  const folder = cloned();
  const config = join(folder, '.git', 'config');
  appendFileSync(config, '[remote "upstream"]\n\tfetch = +refs/heads/main:refs/remotes/upstream/main\n');
  expect(await asked(folder)).toBe(null);
  const more = 'fetch = "+refs/heads/a:refs/remotes/u/a" ; one\n\tfetch = ^refs/heads/*\n';
  writeFileSync(config, `[core]\n\tbare = false\n[Remote "u"] ${more}[remote "no fetch"]\n\turl = x\n`);
  expect(await asked(folder)).toBe('u');
});

test('of a repository without remotes nothing is said', async () => {
  expect(await asked(makeRepository().path)).toBe(null);
});
