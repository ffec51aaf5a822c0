// Histories of which a part is not here: shallow and partial clones. What is missing is counted and listed, what is
// here is scanned and told where it stands.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/config/settings.ts';
import type { Report } from '../../src/model/report.ts';
import { scan } from '../../src/scan/scan.ts';
import { githubToken } from '../support/plants.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

const quiet = { progress: { step: () => {} }, log: () => {} };

/** Scans in both ways, which are to find the same, and gives the report of one. */
async function history(repo: TestRepository): Promise<Report> {
  const [whole, report] = await Promise.all(
    [true, false].map((wholeBlobs) => {
      const every = { includeUnreachable: true, allProvenance: true, threads: 1, wholeBlobs };
      const settings = { ...defaultSettings, history: { ...defaultSettings.history, ...every } };
      return scan({ kind: 'history', directory: repo.path }, settings, quiet);
    }),
  );
  expect(report?.findings).toEqual(whole?.findings);
  expect(report?.coverage).toEqual(whole?.coverage);
  return report as Report;
}

/** A secret in an old file, one in a message, one in HEAD. */
function leaky(): TestRepository {
  const repo = makeRepository();
  repo.commit('First', { 'old.txt': `${githubToken('old')}\n`, 'src/deep/a.ts': 'a\n' });
  repo.commit(`Second ${githubToken('message')}`, { 'old.txt': null, 'b.txt': 'b\n' });
  repo.commit('Third', { 'src/now.txt': `${githubToken('now')}\n` });
  repo.tag('v1', `Tag ${githubToken('tag')}`);
  return repo;
}

function kinds(report: Report): string[] {
  return report.findings.map(({ kind, path }) => (kind === 'file' ? path : kind)).sort();
}

/** What is missing, as ids and paths. */
function missing({ coverage }: Report): string[] {
  return coverage.skips.filter((skip) => skip.reason === 'missing').map((skip) => skip.what);
}

describe('a history that is not all here', () => {
  test('whole, for comparison', async () => {
    const report = await history(leaky());
    expect(kinds(report)).toEqual(['commit-message', 'old.txt', 'src/now.txt', 'tag-message']);
    expect(report.complete).toBe(true);
  });

  test('a shallow clone', async () => {
    const shallow = leaky().clone(['--depth', '1']);
    const report = await history(shallow);
    expect(kinds(report)).toEqual(['src/now.txt', 'tag-message']);
    expect(missing(report)).toEqual([shallow.head()]);
    expect(report.complete).toBe(false);
    expect(report.coverage.commits).toBe(1);
    const file = report.findings.find(({ kind }) => kind === 'file');
    expect(file?.provenance).toMatchObject({ first: { oid: shallow.head() }, inHead: true });
    expect(file?.whereabouts?.arrivals?.count).toBe(1);
  });

  test('a clone without blobs', async () => {
    const partial = leaky().clone(['--filter=blob:none', '--no-checkout', '--bare']);
    const report = await history(partial);
    expect(kinds(report)).toEqual(['commit-message', 'tag-message']);
    expect(missing(report).sort()).toEqual(['b.txt', 'old.txt', 'src/deep/a.ts', 'src/now.txt']);
    expect(report.complete).toBe(false);
    expect(report.coverage).toMatchObject({ commits: 3, blobs: 0 });
  });

  test('a clone without blobs that checked out its files has those', async () => {
    const partial = leaky().clone(['--filter=blob:none']);
    const report = await history(partial);
    expect(kinds(report)).toEqual(['commit-message', 'src/now.txt', 'tag-message']);
    expect(missing(report)).toEqual(['old.txt']);
  });

  test('a clone without trees', async () => {
    const source = leaky();
    const partial = source.clone(['--filter=tree:0', '--no-checkout', '--bare']);
    const report = await history(partial);
    expect(kinds(report)).toEqual(['commit-message', 'tag-message']);
    expect(report.complete).toBe(false);
    const trees = source.git(['log', '--all', '--format=%T']).split('\n');
    expect(missing(report).sort()).toEqual([...new Set(trees)].sort());
    const message = report.findings.find(({ kind }) => kind === 'commit-message');
    expect(message?.whereabouts?.containedIn.branches.names).toEqual(['refs/heads/main']);
  });

  test('commits that are lost hide no others', async () => {
    const repo = leaky();
    const lost = repo.resolve('HEAD~1');
    rmSync(join(repo.path, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    const report = await history(repo);
    expect(missing(report)).toContain(lost);
    // The first commit is here, and nothing here leads to it but the reflog, which also has the lost one's subject.
    expect(kinds(report)).toEqual(['old.txt', 'reflog', 'src/now.txt', 'tag-message']);
    const old = report.findings.find(({ path }) => path === 'old.txt');
    expect(old?.provenance).toMatchObject({ kind: 'commit', reach: 'reflog' });
  });
});
