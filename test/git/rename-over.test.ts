// A file takes the place of another, which somebody may have open.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renameOver } from '../../src/git/rename-over.ts';
import { makeFolder, writeFiles } from '../support/repository.ts';

/** Fails so often with a code, and then does nothing. */
function failing(platform: NodeJS.Platform, times: number, code: string) {
  const done: string[] = [];
  const rename = async (from: string, to: string): Promise<void> => {
    done.push(`${from} ${to}`);
    if (done.length <= times) throw Object.assign(new Error(code), { code });
  };
  const waited: number[] = [];
  const wait = async (milliseconds: number) => waited.push(milliseconds);
  return { done, waited, renaming: { platform, rename, wait } };
}

test('really', async () => {
  const folder = makeFolder();
  writeFiles(folder, { a: 'new', b: 'old' });
  await renameOver(join(folder, 'a'), join(folder, 'b'));
  expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('new');
  await expect(renameOver(join(folder, 'a'), join(folder, 'b'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test.each(['EPERM', 'EACCES', 'EBUSY'])('on Windows again after %s, until it does', async (code) => {
  const { done, waited, renaming } = failing('win32', 3, code);
  await renameOver('a', 'b', renaming);
  expect([done.length, waited]).toEqual([4, [10, 20, 40]]);
});

test('but not for ever, and not after what will not pass', async () => {
  const open = failing('win32', 100, 'EPERM');
  await expect(renameOver('a', 'b', open.renaming)).rejects.toMatchObject({ code: 'EPERM' });
  expect(open.done).toHaveLength(8);
  const full = failing('win32', 100, 'ENOSPC');
  await expect(renameOver('a', 'b', full.renaming)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect([full.done.length, full.waited]).toEqual([1, []]);
});

test.each<NodeJS.Platform>(['linux', 'darwin'])('on %s once', async (platform) => {
  const { done, renaming } = failing(platform, 1, 'EPERM');
  await expect(renameOver('a', 'b', renaming)).rejects.toMatchObject({ code: 'EPERM' });
  expect(done).toHaveLength(1);
});
