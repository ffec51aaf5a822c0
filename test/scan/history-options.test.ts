// Which part of a history is scanned: by dates, by branches, by paths; the fast way and the reference way alike.
import { describe, expect, test } from 'vitest';
import { resolveSettings, type TypedOptions } from '../../src/config/resolve-settings.ts';
import type { Report } from '../../src/model/report.ts';
import { scan } from '../../src/scan/scan.ts';
import { githubToken } from '../support/plants.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

const leak = (seed: string) => `key ${githubToken(seed)}\n`;
const quiet = { progress: { step: () => {} }, log: () => {} };

function historyOf({ path }: TestRepository, typed: TypedOptions): Promise<Report> {
  const settings = resolveSettings(typed, (option) => `--${option}`);
  return scan({ kind: 'history', directory: path }, settings, quiet);
}

async function pathsOf(repository: TestRepository, typed: TypedOptions): Promise<string[]> {
  const report = await historyOf(repository, typed);
  return report.findings.map(({ path }) => path).sort();
}

/** Commits by their days in January 2026; the author's date tells another story. */
function dated(): TestRepository {
  const repository = makeRepository();
  const on = (day: number) => ({
    env: {
      GIT_COMMITTER_DATE: `2026-01-0${day}T12:00:00Z`,
      GIT_AUTHOR_DATE: `2020-05-0${day === 5 ? 2 : 3}T12:00:00Z`,
    },
  });
  repository.commit('One', { 'one.txt': leak('1'), 'kept.txt': leak('kept') }, on(1));
  repository.commit('Three', { 'three.txt': leak('3'), 'one.txt': null, 'moved.txt': leak('1') }, on(3));
  repository.branch('topic');
  repository.commit('Five', { 'five.txt': leak('5') }, on(5));
  repository.checkout('main');
  repository.commit('Seven', { 'seven.txt': leak('7'), 'copy of five.txt': leak('5') }, on(7));
  return repository;
}

const ways: readonly [string, TypedOptions][] = [
  ['the usual way', {}],
  ['one thread', { threads: '1' }],
  ['the reference way', { wholeBlobs: true }],
];

describe.each(ways)('%s', (_way, way) => {
  test('--since and --until select commits by the committer, and of them what came in with them', async () => {
    const repository = dated();
    const paths = (typed: TypedOptions) => pathsOf(repository, { ...way, ...typed });
    expect(await paths({ since: '2026-01-03T12:00:00Z' })).toEqual(['five.txt', 'seven.txt', 'three.txt']);
    expect(await paths({ until: '2026-01-03T12:00:00Z' })).toEqual(['kept.txt', 'one.txt', 'three.txt']);
    expect(await paths({ since: '2026-01-03T12:00:01Z', until: '2026-01-06T00:00Z' })).toEqual(['five.txt']);
    const report = await historyOf(repository, { ...way, since: '2026-01-05T12:00:00Z' });
    expect(report.coverage).toMatchObject({ commits: 2, blobs: 2 });
    expect(report.scan.chosenBy).toBe('from 2026-01-05T12:00:00Z');
  });

  test('where no commit is selected there is nothing to scan, and the report says so', async () => {
    const report = await historyOf(dated(), { ...way, since: '2026-02-01' });
    expect(report.coverage).toMatchObject({ commits: 0, blobs: 0 });
    expect(report.notices).toEqual([
      'No commit of that time is in this history, so there was nothing to scan.',
    ]);
    expect(report.complete).toBe(true);
  });

  test('--branch scans what it reaches alone; several, tags and ids too', async () => {
    const repository = dated();
    repository.git(['tag', 'v1', 'main~1']);
    const paths = (branches: string[]) => pathsOf(repository, { ...way, branches });
    expect(await paths(['topic'])).toEqual(['five.txt', 'kept.txt', 'one.txt', 'three.txt']);
    expect(await paths(['v1', repository.resolve('main~2')])).toEqual(['kept.txt', 'one.txt', 'three.txt']);
    expect(await paths(['main', 'topic'])).toEqual(await pathsOf(repository, way));
    const { scan: told } = await historyOf(repository, {
      ...way,
      branches: ['topic'],
      includeUnreachable: true,
    });
    expect(told.chosenBy).toBe('what topic reaches, with what no ref reaches');
  });

  test('a branch that is not there is a fault', async () => {
    const unknown = historyOf(dated(), { ...way, branches: ['no-such'] });
    await expect(unknown).rejects.toMatchObject({ code: 'unknown-revision' });
  });

  test('--include and --exclude choose paths, and what is left out is counted', async () => {
    const typed = { ...way, include: ['*.txt'], exclude: ['s*'] };
    const report = await historyOf(dated(), typed);
    expect(report.findings.map(({ path }) => path)).not.toContain('seven.txt');
    expect(report.findings.map(({ path }) => path)).toContain('three.txt');
    expect(report.coverage.skips).toEqual([{ reason: 'excluded', what: 'seven.txt' }]);
    expect(await pathsOf(dated(), { ...way, include: ['f*'] })).toEqual(['five.txt']);
  });

  test('--max-blob-size: what is larger is scanned all the same, in windows', async () => {
    const repository = makeRepository();
    const filler = 'nothing of value in this line\n'.repeat(4000);
    repository.commit('Large', { 'large.txt': filler + leak('end') });
    const report = await historyOf(repository, { ...way, maxBlobSize: '64KiB' });
    expect(report.findings.map(({ region }) => region.startLine)).toEqual([4001]);
    expect(report.coverage).toMatchObject({ blobs: 1, windowed: 1, skips: [] });
    expect(report.notices.join()).toContain('1 blob of more than 65.5 kB was scanned in windows');
  });
});
