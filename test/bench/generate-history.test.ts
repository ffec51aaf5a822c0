// The generator of histories: the same options make the same commits, and what it makes is a sound repository.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/repository.ts';

const program = fileURLToPath(new URL('../../bench/generate-history.mjs', import.meta.url));

interface Made {
  readonly commits: number;
  readonly merges: number;
  readonly branches: number;
  readonly planted: number;
  readonly objects: number;
  readonly packBytes: number;
  readonly head: string;
}

function generate(words: readonly string[]): { directory: string; made: Made } {
  const directory = join(makeFolder('history'), 'repository');
  const small = ['--commits', '150', '--files', '20', '--lines', '12'];
  const out = execFileSync(process.execPath, [program, directory, ...small, ...words], { encoding: 'utf8' });
  return { directory, made: JSON.parse(out) as Made };
}

const git = (directory: string, ...words: string[]): string =>
  execFileSync('git', ['-C', directory, ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();

describe('generated histories', () => {
  const first = generate([]);

  test('the same seed gives the same ids, another one others', () => {
    const again = generate([]);
    expect(again.made.head).toBe(first.made.head);
    expect(git(again.directory, 'for-each-ref')).toBe(git(first.directory, 'for-each-ref'));
    expect(generate(['--seed', '2']).made.head).not.toBe(first.made.head);
  });

  test('the repository is sound and holds what is said of it', () => {
    expect(git(first.directory, 'fsck', '--full', '--strict')).toBe('');
    // The note is a commit, too, and none of the commits asked for.
    expect(git(first.directory, 'rev-list', '--count', '--branches')).toBe(String(first.made.commits));
    expect(git(first.directory, 'rev-list', '--count', '--merges', '--all')).toBe(String(first.made.merges));
    expect(git(first.directory, 'rev-list', '--count', '--objects', '--all')).toBe(
      String(first.made.objects),
    );
    expect(first.made.merges).toBeGreaterThan(0);
    expect(first.made.branches).toBeGreaterThan(first.made.merges);
    expect(first.made.planted).toBeGreaterThan(0);
  });

  test('files are edited, renamed, copied and removed', () => {
    const kinds = git(
      first.directory,
      'log',
      '--branches',
      '-M',
      '-C',
      '--find-copies-harder',
      '--format=',
      '--name-status',
    );
    const letters = new Set(kinds.split('\n').map((line) => line.slice(0, 1)));
    for (const letter of ['A', 'M', 'D', 'R', 'C']) expect(letters).toContain(letter);
  });

  test('the scale multiplies the commits', () => {
    const { made } = generate(['--scale', '2', '--loose']);
    expect(made.commits).toBe(first.made.commits * 2);
  });
});
