// Nothing that a repository has is started in the stead of Git.
import { devNull } from 'node:os';
import { describe, expect, test } from 'vitest';
import { locateRepository } from '../../src/git/locate-repository.ts';
import { hooksFolder } from '../../src/setup/hooks-folder.ts';
import { programInPath } from '../../src/setup/program-in-path.ts';
import { makeRepository } from '../support/repository.ts';

describe('on Windows', () => {
  const git = 'C:\\Program Files\\Git\\cmd';
  const has = (file: string) => [`${git}\\git.exe`, 'git.exe', '.\\git.exe', 'tools\\git.exe'].includes(file);

  test('a program is told by its place in PATH, never by one that counts from the current folder', () => {
    const path = ['', '.', 'tools', 'C:', 'C:\\Windows', `"${git}"`].join(';');
    expect(programInPath('git', { Path: path }, 'win32', has)).toBe(`${git}\\git.exe`);
  });

  test('and is none where PATH has none', () => {
    expect(programInPath('git', { PATH: '.;tools;C:\\Windows' }, 'win32', has)).toBeNull();
    expect(programInPath('git', {}, 'win32', has)).toBeNull();
  });
});

test.each<NodeJS.Platform>(['linux', 'darwin'])(
  'on %s by its name, which PATH alone gives a place',
  (platform) => {
    expect(programInPath('git', { PATH: '' }, platform)).toBe('git');
  },
);

test.each<[string, NodeJS.Platform, boolean]>([
  ['/dev/null', 'win32', true],
  ['NUL', 'win32', true],
  ['NUL', 'linux', false],
  ['hooks', 'win32', false],
])('core.hooksPath %s on %s: Git runs no hooks is %s', async (value, platform, isOff) => {
  const repository = makeRepository();
  repository.git(['config', 'core.hooksPath', value]);
  const place = await locateRepository(repository.path);
  if (place === null) throw new Error('no repository');
  const environment = {
    PATH: process.env['PATH'] ?? '',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
  };
  expect((await hooksFolder(place, environment, platform)).isOff).toBe(isOff);
});
