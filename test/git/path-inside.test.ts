// Whether a file lies in a folder, by names of every system and through links.
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withSlashes } from '../../src/git/named-path.ts';
import { pathBelow, pathInside } from '../../src/git/path-inside.ts';
import { makeFolder } from '../support/repository.ts';

describe('by the names', () => {
  test.each<[NodeJS.Platform, string, string, string | null]>([
    ['linux', '/repo', '/repo/a/b.yml', 'a/b.yml'],
    ['linux', '/repo', '/repo', null],
    ['linux', '/repo', '/repository/a', null],
    ['linux', '/repo', '/a', null],
    ['linux', '/repo', '/repo/..a/b', '..a/b'],
    ['linux', '/repo', '/repo/a\\b', 'a\\b'],
    ['linux', '/Repo', '/repo/a', null],
    ['darwin', '/Users/ada/repo', '/Users/ada/repo/.leakline.yml', '.leakline.yml'],
    ['win32', 'C:\\repo', 'C:\\repo\\.github\\leakline.yml', '.github/leakline.yml'],
    ['win32', 'C:\\Repo', 'c:/repo/a.yml', 'a.yml'],
    ['win32', 'C:\\repo', 'D:\\repo\\a.yml', null],
    ['win32', 'C:\\', 'C:\\a.yml', 'a.yml'],
    ['win32', '\\\\server\\share\\repo', '\\\\server\\share\\repo\\a\\b.yml', 'a/b.yml'],
    ['win32', '\\\\server\\share\\repo', 'C:\\repo\\a', null],
    ['win32', 'C:\\repo', 'C:\\other\\..\\repo\\a', 'a'],
    ['win32', 'C:\\repo', 'C:\\repo\\..\\a', null],
  ])('%s: %s has %s as %s', (platform, folder, file, path) => {
    expect(pathBelow(folder, file, platform)).toBe(path);
  });

  test('a backslash is a separator on Windows alone', () => {
    expect(withSlashes('a\\b/c', 'win32')).toBe('a/b/c');
    expect(withSlashes('a\\b/c', 'darwin')).toBe('a\\b/c');
  });
});

test('behind a link, in either of the two names, whether it is there or not', () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'private', 'repo'), { recursive: true });
  symlinkSync('private', join(folder, 'link'));
  const [real, linked] = ['private', 'link'].map((name) => join(folder, name, 'repo'));
  if (real === undefined || linked === undefined) throw new Error('two');
  for (const [top, file] of [
    [real, linked],
    [linked, real],
    [linked, linked],
  ] as const) {
    expect(pathInside(top, join(file, 'a', 'b.yml'))).toBe('a/b.yml');
    expect(pathInside(top, join(file, '..', 'b.yml'))).toBeNull();
  }
  // What leads out of the folder by a link of the folder is a path of the folder all the same: the link is.
  symlinkSync(folder, join(real, 'out'));
  expect(pathInside(real, join(real, 'out', 'a.yml'))).toBe('out/a.yml');
});
