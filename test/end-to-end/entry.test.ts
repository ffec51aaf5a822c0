// What the built command line loads for what it is asked.

import { spawnSync } from 'node:child_process';
import { copyFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { makeFolder, makeRepository, writeFiles } from '../support/repository.ts';
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

  test('loads for what is staged no package, and nothing of what other commands do', () => {
    const folder = makeFolder();
    writeFiles(folder, {
      'tell.cjs': `process.on('exit', () => console.error(JSON.stringify(Object.keys(require.cache))));`,
    });
    const repo = makeRepository();
    repo.commit('First', { 'src/a.ts': 'export const a = 1;\n' });
    repo.write({ 'src/a.ts': 'export const a = 1;\nexport const b = 2;\n' });
    repo.git(['add', 'src/a.ts']);
    const words = ['-r', join(folder, 'tell.cjs'), bundleOf('cli.js'), 'staged'];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      cwd: repo.path,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('No leaks') });
    const loaded = (JSON.parse(stderr.slice(stderr.indexOf('['))) as string[]).slice(1);
    const names = loaded.map((file) => basename(file));
    expect(names).toEqual(expect.arrayContaining(['cli.js', 'run.js', 'scan.js']));
    // Packages for globs and expressions, and the API's; the configuration's parser; other commands.
    expect(
      names.filter((name) => /\.cjs$|github|parse-|doctor|redact|history|baseline|audit/.test(name)),
    ).toEqual([]);
    expect(names.length).toBeLessThan(14);
    // Each kilobyte is some 25 microseconds of parsing.
    const bytes = loaded.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThan(1_100_000);
  });

  test('loads the rest of the program for everything else', () => {
    const { status, stderr } = entryAlone(['tree', '.']);
    expect(status).not.toBe(0);
    expect(stderr).toContain('run.js');
  });
});
