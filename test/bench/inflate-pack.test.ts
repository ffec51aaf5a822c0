// The bare inflation counts what `git cat-file` counts, in packs of every make and with any number of threads.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/repository.ts';

const bench = (name: string): string => fileURLToPath(new URL(`../../bench/${name}`, import.meta.url));
const run = (words: readonly string[]): string => execFileSync(process.execPath, words, { encoding: 'utf8' });
const git = (directory: string, ...words: string[]): string =>
  execFileSync('git', ['-C', directory, ...words], { encoding: 'utf8' });

interface Inflated {
  readonly packs: number;
  readonly objects: number;
  readonly entries: Readonly<Record<string, number>>;
  readonly inflatedBytes: number;
  readonly contentBytes: number;
}

const inflate = (directory: string, threads: number): Inflated =>
  JSON.parse(run([bench('inflate-pack.mjs'), directory, '--threads', String(threads)])) as Inflated;

/** Objects and bytes of contents by `git cat-file`. */
function counted(directory: string): { objects: number; contentBytes: number } {
  const sizes = git(directory, 'cat-file', '--batch-all-objects', '--batch-check=%(objectsize)')
    .trim()
    .split('\n');
  return { objects: sizes.length, contentBytes: sizes.reduce((sum, size) => sum + Number(size), 0) };
}

describe('bare inflation', () => {
  const original = join(makeFolder('inflate'), 'repository');
  run([bench('generate-history.mjs'), original, '--commits', '120', '--files', '15', '--lines', '20']);
  const copy = (): string => {
    const directory = join(makeFolder('copy'), 'repository');
    cpSync(original, directory, { recursive: true });
    return directory;
  };

  test('every object and byte, in one thread and in three', () => {
    const one = inflate(original, 1);
    expect(one).toMatchObject({ packs: 1, ...counted(original) });
    expect(one.entries['ofs-delta']).toBeGreaterThan(0);
    expect(one.inflatedBytes).toBeLessThan(one.contentBytes);
    const { entries, inflatedBytes } = inflate(original, 3);
    expect({ entries, inflatedBytes }).toEqual({ entries: one.entries, inflatedBytes: one.inflatedBytes });
  });

  test('bases told by their ids, long chains', () => {
    const directory = copy();
    git(directory, '-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq', '--depth=200', '--window=40');
    const inflated = inflate(directory, 2);
    expect(inflated).toMatchObject(counted(directory));
    expect(inflated.entries['ref-delta']).toBeGreaterThan(0);
    expect(inflated.entries['ofs-delta']).toBe(0);
  });

  test('several packs, and the packs of an alternate, of a repository with a work tree', () => {
    const directory = makeFolder('borrowing');
    git(directory, 'init', '-q');
    mkdirSync(join(directory, '.git', 'objects', 'info'), { recursive: true });
    writeFileSync(join(directory, '.git', 'objects', 'info', 'alternates'), `${join(original, 'objects')}\n`);
    writeFileSync(join(directory, 'a.txt'), 'one\n');
    git(directory, 'add', 'a.txt');
    git(directory, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-q', '-m', 'One');
    git(directory, 'repack', '-dlq');
    expect(inflate(directory, 1)).toMatchObject({ packs: 2, ...counted(directory) });
  });
});
