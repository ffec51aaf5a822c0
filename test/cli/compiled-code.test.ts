import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { compiledCodeFolder, isHookRun, isOursAlone } from '../../src/cli/compiled-code.ts';
import { makeFolder } from '../support/repository.ts';

test('only what hooks start keeps compiled code', () => {
  const asked = [['staged', '--hook'], ['staged'], ['hook', 'run', 'pre-push', '--', 'origin']];
  expect(asked.map(isHookRun)).toEqual([true, true, true]);
  const others = [[], ['history', '.'], ['hook', 'install'], ['hook'], ['doctor'], ['--version']];
  expect(others.map(isHookRun)).toEqual(others.map(() => false));
});

test('the folder is the one that each platform has for such things, and none where no home is known', () => {
  const home = { HOME: '/home/ann' };
  expect(compiledCodeFolder(home, 'linux')).toBe('/home/ann/.cache/leakline/compiled');
  expect(compiledCodeFolder({ ...home, XDG_CACHE_HOME: '/var/ann' }, 'linux')).toBe(
    '/var/ann/leakline/compiled',
  );
  // A relative one is invalid, the specification says, and to be passed over.
  expect(compiledCodeFolder({ ...home, XDG_CACHE_HOME: 'cache' }, 'freebsd')).toBe(
    '/home/ann/.cache/leakline/compiled',
  );
  expect(compiledCodeFolder(home, 'darwin')).toBe('/home/ann/Library/Caches/leakline/compiled');
  expect(compiledCodeFolder({ LOCALAPPDATA: 'C:\\Users\\Ann\\AppData\\Local' }, 'win32')).toBe(
    'C:\\Users\\Ann\\AppData\\Local\\leakline\\compiled',
  );
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    expect(compiledCodeFolder({}, platform)).toBeNull();
    expect(compiledCodeFolder({ HOME: '', XDG_CACHE_HOME: '', LOCALAPPDATA: '' }, platform)).toBeNull();
  }
});

describe.skipIf(process.platform === 'win32')('code is kept in a folder', () => {
  function makeCache(): { above: string; folder: string } {
    const above = join(makeFolder(), 'cache');
    const folder = join(above, 'leakline');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return { above, folder };
  }

  test('that is the user’s alone, or that others can read', () => {
    const { above, folder } = makeCache();
    expect(isOursAlone(folder)).toBe(true);
    chmodSync(folder, 0o755);
    chmodSync(above, 0o755);
    expect(isOursAlone(folder)).toBe(true);
  });

  test.each([0o720, 0o702, 0o777])('that others cannot write to, nor to one above it (mode %o)', (mode) => {
    const { above, folder } = makeCache();
    chmodSync(folder, mode);
    expect(isOursAlone(folder)).toBe(false);
    chmodSync(folder, 0o700);
    chmodSync(above, mode);
    expect(isOursAlone(folder)).toBe(false);
    // Where nobody can rename what is another's, as in /tmp.
    chmodSync(above, 0o1777);
    expect(isOursAlone(folder)).toBe(true);
  });

  test('that is judged where a link leads', () => {
    const { above, folder } = makeCache();
    const link = join(makeFolder(), 'link');
    symlinkSync(folder, link);
    expect(isOursAlone(link)).toBe(true);
    chmodSync(above, 0o777);
    expect(isOursAlone(link)).toBe(false);
  });
});
