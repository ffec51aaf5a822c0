// A repository that is reached by a link, as every folder for temporary files on macOS is: whichever name it is called by, it is
// the same repository, and its configuration and baseline are the same files.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AskedOptions, configureScan } from '../../src/scan/configure-scan.ts';
import { type ScanRequest, scan } from '../../src/scan/scan.ts';
import { githubToken } from '../support/plants.ts';
import { makeFolder, makeRepository, type TestRepository } from '../support/repository.ts';
import { runCli } from '../support/run-cli.ts';

const quiet = { progress: { step: () => {} }, log: () => {} };

function linkTo({ path }: TestRepository): string {
  const link = join(makeFolder(), 'link');
  symlinkSync(path, link);
  return link;
}

function asked(directory: string, configuration: string | null): AskedOptions {
  return { typed: {}, nameOf: (option) => `--${option}`, configuration, directory };
}

describe('a configuration that a range changes is that of its base', () => {
  test.each([
    ['the folder', 0, 1],
    ['the configuration', 1, 0],
    ['both', 1, 1],
  ])('%s named by a link', async (_, folder, configuration) => {
    const repository = makeRepository();
    repository.commit('First', { 'conf/scan.yml': 'fail-on: low\n' });
    repository.commit('Second', { 'conf/scan.yml': 'fail-on: never\n', 'a.txt': `key ${githubToken()}\n` });
    const names = [repository.path, linkTo(repository)];
    const [directory = '', top = ''] = [names[folder], names[configuration]];
    const request: ScanRequest = { kind: 'diff', directory, range: 'HEAD~1..HEAD' };
    const { settings, notices } = await configureScan(
      request,
      asked(directory, join(top, 'conf', 'scan.yml')),
    );
    expect(settings.failOn).toBe('low');
    expect(notices.join()).toContain('conf/scan.yml is changed by this range');
  });
});

test('every scan finds the same by a link', async () => {
  const repository = makeRepository();
  repository.commit('First', { '.leakline.yml': 'notes: true\n', 'src/a.txt': `key ${githubToken('a')}\n` });
  repository.commit('Second', { 'src/b.txt': `key ${githubToken('b')}\n`, '.gitignore': 'build/\n' });
  const link = linkTo(repository);
  for (const kind of ['tree', 'history', 'diff'] as const) {
    const essence = async (directory: string) => {
      const range = kind === 'diff' ? { range: 'HEAD~1..HEAD' } : {};
      const { request, settings } = await configureScan(
        { kind, directory, ...range } as ScanRequest,
        asked(directory, null),
      );
      const { findings, skips, complete } = { ...(await scan(request, settings, quiet)), skips: [] };
      return { findings, skips, complete, notes: settings.notes };
    };
    expect(await essence(link)).toEqual(await essence(repository.path));
    expect(await essence(join(link, 'src'))).toEqual(await essence(join(repository.path, 'src')));
  }
});

test('a baseline is written where the repository is, by the name that it was given', async () => {
  const repository = makeRepository();
  repository.commit('First', { 'a.txt': `key ${githubToken()}\n` });
  const link = linkTo(repository);
  const words = [
    'baseline',
    'create',
    '--quiet',
    '-C',
    repository.path,
    '--baseline',
    join(link, 'known.jsonl'),
  ];
  const made = await runCli(words);
  expect([made.status, made.stderr]).toEqual([0, '']);
  const config = join(link, '.leakline.yml');
  repository.commit('Second', { '.leakline.yml': 'baseline: known.jsonl\n' });
  expect((await runCli(['history', link, '--quiet', '--config', config])).status).toBe(0);
});
