// What is found before a scan (its range, its repository) is found once, and handed on to what comes after.
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/config/settings.ts';
import { locateRepository } from '../../src/git/locate-repository.ts';
import type { Repository } from '../../src/git/open-repository.ts';
import { configureScan } from '../../src/scan/configure-scan.ts';
import { findRange, type RangeFinder } from '../../src/scan/find-range.ts';
import { resolveTypedRange } from '../../src/scan/resolve-range.ts';
import { type ScanRequest, scan } from '../../src/scan/scan.ts';
import { withBaseline } from '../../src/scan/with-baseline.ts';
import { githubToken } from '../support/plants.ts';
import { makeFolder, makeRepository, writeFiles } from '../support/repository.ts';
import { runCli } from '../support/run-cli.ts';

const quiet = { progress: { step: () => {} }, log: () => {} };
const asked = (directory: string) => ({
  typed: {},
  nameOf: (option: string) => `--${option}`,
  configuration: null,
  directory,
});

describe('a range', () => {
  test('is found once, in one repository, and what finding it told is told once', async () => {
    const repository = makeRepository();
    repository.commit('First', { 'a.txt': 'a\n' });
    repository.commit('Second', { 'b.txt': `key ${githubToken()}\n` });
    const opened = new Set<Repository>();
    let times = 0;
    const range: RangeFinder = async (one, notices) => {
      times += 1;
      opened.add(one);
      notices.push('Found.');
      return resolveTypedRange(one, 'HEAD~1..HEAD');
    };
    const directory = repository.path;
    const configured = await configureScan({ kind: 'diff', directory, range }, asked(directory));
    expect(configured.notices).toEqual(['Found.']);
    const { request, notices } = await withBaseline(configured.request, configured.settings);
    expect(notices).toEqual([]);
    expect(request).toMatchObject({ kind: 'diff', range: { target: 'HEAD~1..HEAD' } });
    if (request.kind !== 'diff') throw new Error('no range');
    opened.add((await findRange(request, []))?.repository as Repository);
    expect([times, opened.size]).toEqual([1, 1]);
    const report = await scan(request, configured.settings, { ...quiet, notices: configured.notices });
    expect(report.notices).toEqual(['Found.']);
    expect(report.findings).toHaveLength(1);
  });

  test('is none where no commit was made and none was given', async () => {
    const { path } = makeRepository();
    const request = { kind: 'diff', directory: path, range: null } as const;
    expect(await findRange(request, [])).toBeNull();
    const configured = await configureScan(request, asked(path));
    const report = await scan(configured.request, configured.settings, quiet);
    expect(report.notices).toEqual(['The repository has no commit yet, so there was nothing to scan.']);
  });
});

describe('the place of a repository', () => {
  test('is handed on from the configuration to the scan', async () => {
    const repository = makeRepository();
    repository.commit('First', { 'folder/a.txt': `key ${githubToken()}\n` });
    const [inside, outside] = [`${repository.path}/folder`, makeFolder()];
    for (const directory of [inside, outside]) {
      const place = await locateRepository(directory);
      const { request } = await configureScan({ kind: 'tree', directory }, asked(directory));
      expect(request).toEqual({ kind: 'tree', directory, place });
      const { request: after } = await withBaseline(request, defaultSettings);
      expect(after).toEqual(request);
    }
    const { request } = await configureScan({ kind: 'history', directory: inside }, asked(inside));
    expect((await scan(request, defaultSettings, quiet)).findings).toHaveLength(1);
  });

  test('is not taken from another folder', async () => {
    const [one, other] = [makeRepository().path, makeRepository().path];
    const request: ScanRequest = { kind: 'history', directory: one };
    expect((await configureScan(request, asked(other))).request).toEqual(request);
  });
});

test('standard input is told apart by the baseline of the folder that is given', async () => {
  const directory = makeFolder();
  writeFiles(directory, { 'a.txt': `key ${githubToken()}\n` });
  const made = await runCli(['baseline', 'create', '--tree', '--quiet', '-C', directory]);
  expect([made.status, made.stderr]).toEqual([0, '']);
  const request = { kind: 'stdin', bytes: Buffer.from(`key ${githubToken()}\n`), name: 'a.txt' } as const;
  const there = await scan({ ...request, directory }, defaultSettings, quiet);
  expect([there.findings.length, there.suppressed.length]).toEqual([0, 1]);
  const elsewhere = await scan({ ...request, directory: makeFolder() }, defaultSettings, quiet);
  expect([elsewhere.findings.length, elsewhere.suppressed.length]).toEqual([1, 0]);
});
