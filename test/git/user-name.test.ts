import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { userName } from '../../src/git/user-name.ts';
import { makeFolder, makeRepository, writeFiles } from '../support/repository.ts';

describe('the name of who works here', () => {
  test('is that of the environment, of the repository, of the user, in this order', async () => {
    const home = makeFolder('home');
    const repository = makeRepository();
    const name = (environment: NodeJS.ProcessEnv = {}) =>
      userName(repository.path, { HOME: home, ...environment });
    expect(await name()).toBe('');
    writeFiles(home, { '.config/git/config': '[user]\n  name = Config\n' });
    expect(await name()).toBe('Config');
    writeFiles(home, { '.gitconfig': '[user]\n\tname = "Home # one"\n' });
    expect(await name()).toBe('Home # one');
    repository.git(['config', 'user.name', 'Own <own>']);
    expect(await name()).toBe('Own own');
    expect(await name({ GIT_AUTHOR_NAME: 'Said' })).toBe('Said');
  });

  test('is asked where git is told to look, and nowhere else', async () => {
    const home = makeFolder('home');
    writeFiles(home, { '.gitconfig': '[user]\nname = Home\n', other: '[user]\nname = Other\n' });
    const folder = makeFolder();
    expect(await userName(folder, { HOME: home, GIT_CONFIG_GLOBAL: join(home, 'other') })).toBe('Other');
    expect(await userName(folder, { HOME: home, GIT_CONFIG_GLOBAL: '/dev/null' })).toBe('');
    expect(await userName(folder, {})).toBe('');
  });
});
