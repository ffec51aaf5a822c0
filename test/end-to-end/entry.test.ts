// What the built command line loads for what it is asked.

import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/repository.ts';
import { bundleOf } from '../support/run-bundle.ts';

/** The entry with nothing of dist/ beside it. */
function entryAlone(words: readonly string[]) {
  const folder = makeFolder();
  for (const name of ['cli.js', 'package.json']) copyFileSync(bundleOf(name), join(folder, name));
  return spawnSync(process.execPath, [join(folder, 'cli.js'), ...words], { encoding: 'utf8' });
}

describe('the entry of the command line', () => {
  test('answers for the version and for help by itself', () => {
    expect(entryAlone(['--version'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    expect(entryAlone(['help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Usage: leakline'),
    });
    expect(entryAlone(['diff', '--help']).stdout).toContain('Usage: leakline diff');
  });

  test('loads the rest of the program for everything else', () => {
    const { status, stderr } = entryAlone(['tree', '.']);
    expect(status).not.toBe(0);
    expect(stderr).toContain('run.js');
  });
});
