// The second way to what a clone lacks: GitHub's REST API, with the real octokit, after a Git server that fails.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { defaultSettings } from '../../src/config/settings.ts';
import { GitRemote } from '../../src/git/remote/git-remote.ts';
import { OneByOneRemote } from '../../src/git/remote/one-by-one-remote.ts';
import { remoteFault } from '../../src/git/remote/remote-failure.ts';
import { repositoryApi } from '../../src/github/api-client.ts';
import { apiObjects } from '../../src/github/api-objects.ts';
import type { DiffRequest } from '../../src/github/event-range.ts';
import type { Report } from '../../src/model/report.ts';
import type { RemoteOpener } from '../../src/scan/fetch-range.ts';
import { resolveEventRange } from '../../src/scan/resolve-event-range.ts';
import { scan } from '../../src/scan/scan.ts';
import { folderHash } from '../support/folder-hash.ts';
import { serveGitDatabase } from '../support/git-database-routes.ts';
import { startGitServer } from '../support/git-http-server.ts';
import { GithubServer } from '../support/github-server.ts';
import { githubToken } from '../support/plants.ts';
import { makeFolder, makeRepository, TestRepository } from '../support/repository.ts';

const quiet = { progress: { step: () => {} }, log: () => {} };
const servers: GithubServer[] = [];
afterAll(async () => {
  for (const server of servers) await server.close();
});

/** A branch of four commits beside main, one of which leaks; a file is no text, one has a name of other letters. */
function branched() {
  const repo = makeRepository();
  repo.commit('First', { 'a.txt': 'a\n', 'src/b.txt': 'b\n' });
  repo.branch('topic');
  repo.commit('One', { 'src/b.txt': 'b\nbb\n' });
  repo.commit('Two', { 'src/deep/Größe.txt': `key: ${githubToken()}\n` });
  repo.commit('Three', { 'src/pixel.bin': new Uint8Array([0, 255, 254, 10, 13, 128]) });
  const head = repo.commit('Four', { 'run.sh': '#!/bin/sh\n' });
  repo.checkout('main');
  const base = repo.commit('On main', { 'm.txt': 'm\n' });
  repo.checkout('topic');
  return { repo, base, head };
}

async function api(repo: TestRepository, limits?: { requestsMax: number; bytesMax: number }) {
  const server = await GithubServer.start('a-token');
  servers.push(server);
  serveGitDatabase(server, repo);
  const opened: OneByOneRemote[] = [];
  const open: RemoteOpener = async () => {
    const found = repositoryApi({ apiUrl: server.url, token: 'a-token' }, 'octo/repo', {
      pause: async () => {},
    });
    if (found === null) throw new Error('no API');
    const remote = new OneByOneRemote(apiObjects(found, new URL(server.url).host), limits);
    opened.push(remote);
    return remote;
  };
  return { server, open, opened };
}

const failing: RemoteOpener = async () => {
  throw remoteFault('The Git server git.example sent nothing for 60 s.');
};

function shallow(from: TestRepository, oid: string, args: readonly string[] = ['--depth=1']): TestRepository {
  const repo = new TestRepository(makeFolder('shallow'));
  repo.git(['init', '--quiet']);
  repo.git(['remote', 'add', 'origin', pathToFileURL(from.path).href]);
  repo.git(['fetch', '--quiet', '--no-tags', ...args, 'origin', oid]);
  repo.git(['checkout', '--quiet', '--detach', oid]);
  return repo;
}

function scanDiff(
  repo: TestRepository,
  base: string | null,
  head: string,
  remotes: RemoteOpener[],
): Promise<Report> {
  const request: DiffRequest = {
    kind: 'diff',
    base,
    head,
    against: 'merge-base',
    fallbackBranch: 'main',
    mergeCommit: null,
    given: false,
    chosenBy: 'a test',
  };
  return scan(
    {
      kind: 'diff',
      directory: repo.path,
      range: (repository, notices) => resolveEventRange(repository, request, notices, remotes),
    },
    defaultSettings,
    quiet,
  );
}

/** A commit's own time zone is not to be had from the API. */
function essence({ findings, coverage, complete }: Report) {
  const told = findings.map(({ path, region, provenance, fingerprint }) => {
    return { path, region, fingerprint, first: provenance.kind === 'commit' ? provenance.first.oid : null };
  });
  return { told, complete, commits: coverage.commits, blobs: coverage.blobs, skips: coverage.skips };
}

test.each([
  ['fetch-depth 1', ['--depth=1']],
  ['a filter of trees', ['--filter=tree:0']],
])('a checkout with %s is completed by the API where the Git server fails', async (_, args) => {
  const { repo, base, head } = branched();
  const clone = shallow(repo, head, args);
  const before = folderHash(join(clone.path, '.git'));
  const { open, server } = await api(repo);
  const whole = await scanDiff(repo, base, head, []);
  const report = await scanDiff(clone, base, head, [failing, open]);
  expect(essence(report)).toEqual(essence(whole));
  expect(report.findings.map(({ path }) => path)).toEqual(['src/deep/Größe.txt']);
  expect(report.coverage.commits).toBe(4);
  expect(report.complete).toBe(true);
  expect(report.notices.join('\n')).toContain(`was fetched from ${new URL(server.url).host}`);
  expect(folderHash(join(clone.path, '.git'))).toBe(before);
  // Nothing is asked for twice.
  const paths = server.asked.map(({ path }) => path);
  expect([...new Set(paths)].sort()).toEqual(paths.sort());
});

test('what the Git server has lost the API gives', async () => {
  const { repo, base, head } = branched();
  const clone = shallow(repo, base, ['--depth=1', '--filter=blob:none']);
  const git = await startGitServer(repo.path);
  const blob = repo.resolve(`${head}:src/deep/Größe.txt`);
  git.behave = ({ body }) =>
    body.includes(`want ${blob}`) ? { says: `ERR upload-pack: not our ref ${blob}\n` } : null;
  const folder = makeFolder('own objects');
  const times = { idleMs: 5000, requestMs: 20_000, attempts: 1, waitMs: 1, signal: null };
  const byGit: RemoteOpener = async () =>
    new GitRemote({
      ...times,
      url: git.url,
      token: null,
      folder,
      likelyRefs: [],
      bytesMax: 1e9,
      firstDepth: 4,
    });
  const { open, server } = await api(repo);
  const report = await scanDiff(clone, base, head, [byGit, open]);
  expect(report.complete).toBe(true);
  expect(report.findings).toHaveLength(1);
  expect(server.asked.map(({ path }) => path)).toEqual([`/repos/octo/repo/git/blobs/${blob}`]);
});

test('the tip of a branch is found by the API, and the range from it', async () => {
  const { repo, head } = branched();
  const clone = shallow(repo, head);
  const { open } = await api(repo);
  const report = await scanDiff(clone, null, head, [failing, open]);
  expect(report.coverage.commits).toBe(4);
  expect(report.scan.target).toContain('main..');
});

test('where both fail there is one fault, with the first reason and the one line that mends it', async () => {
  const { repo, base, head } = branched();
  const clone = shallow(repo, head);
  const { open, server } = await api(repo);
  server.on('GET', '/repos/octo/repo/git/commits/{oid}', {
    status: 403,
    json: { message: 'Resource not accessible' },
  });
  for (const remotes of [[failing, open], [open]]) {
    const fault = await scanDiff(clone, base, head, remotes).catch((error: unknown) => error);
    const reason =
      remotes.length === 2 ? 'sent nothing for 60 s' : 'GitHub answered 403: Resource not accessible';
    expect(fault).toMatchObject({
      code: 'shallow-clone',
      message: expect.stringContaining(reason),
      mend: expect.stringContaining('fetch-depth: 0'),
    });
  }
});

test('no more than some thousand requests are made', async () => {
  const { repo, base, head } = branched();
  const clone = shallow(repo, head);
  const { open, server } = await api(repo, { requestsMax: 3, bytesMax: 1e6 });
  const fault = await scanDiff(clone, base, head, [open]).catch((error: unknown) => error);
  expect(fault).toMatchObject({ message: expect.stringContaining('one by one') });
  expect(server.asked).toHaveLength(3);
});

test('what is not what its id says does not count', async () => {
  const { repo, base, head } = branched();
  const clone = shallow(repo, base);
  const { open, server } = await api(repo);
  const content = Buffer.from('harmless\n').toString('base64');
  server.on('GET', '/repos/octo/repo/git/blobs/{oid}', { json: { encoding: 'base64', content } });
  const report = await scanDiff(clone, base, head, [open]).catch((error: unknown) => error);
  expect(report).toMatchObject({
    code: 'missing-object',
    message: expect.stringContaining('no file could be read'),
  });
});
