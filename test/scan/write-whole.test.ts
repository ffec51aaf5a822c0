import { chmodSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/scan/write-whole.ts';
import { makeFolder, writeFiles } from '../support/repository.ts';

describe('a file is written whole', () => {
  test('with the folders that it needs, and nothing beside it', async () => {
    const root = makeFolder();
    await writeWhole(root, 'a/b/c.txt', 'first');
    await writeWhole(root, 'a/b/c.txt', 'second');
    expect(readFileSync(join(root, 'a/b/c.txt'), 'utf8')).toBe('second');
    expect(readdirSync(join(root, 'a/b'))).toEqual(['c.txt']);
  });

  test('in place of a link, not where that leads', async () => {
    const root = makeFolder();
    writeFiles(root, { 'target.txt': 'kept' });
    symlinkSync('target.txt', join(root, 'link.txt'));
    await writeWhole(root, 'link.txt', 'new');
    expect(readFileSync(join(root, 'target.txt'), 'utf8')).toBe('kept');
    expect(readFileSync(join(root, 'link.txt'), 'utf8')).toBe('new');
  });

  test('or not at all: what was there stays, and it is a fault that says so', async () => {
    const root = makeFolder();
    writeFiles(root, { 'a/c.txt': 'kept', 'd/e.txt': '' });
    await expect(writeWhole(root, 'a/c.txt/d', 'new')).rejects.toMatchObject({ code: 'unwritable-file' });
    await expect(writeWhole(root, 'd', 'new')).rejects.toThrow('d cannot be written (');
    expect(readdirSync(root).sort()).toEqual(['a', 'd']);
    expect(readFileSync(join(root, 'a/c.txt'), 'utf8')).toBe('kept');
  });

  test.runIf(process.getuid?.() !== 0)('nor into a folder that may not be written to', async () => {
    const root = makeFolder();
    writeFiles(root, { 'a/c.txt': 'kept' });
    chmodSync(join(root, 'a'), 0o500);
    await expect(writeWhole(root, 'a/c.txt', 'new')).rejects.toThrow('a/c.txt cannot be written (EACCES)');
  });

  test('nor outside of its root through a linked folder, however deep', async () => {
    const [root, outside] = [makeFolder(), makeFolder()];
    symlinkSync(outside, join(root, 'out'));
    for (const path of ['out/a.txt', 'out/deep/er/a.txt']) {
      await expect(writeWhole(root, path, 'new')).rejects.toThrow('a link that leads out of the repository');
    }
    expect(readdirSync(outside)).toEqual([]);
  });
});
