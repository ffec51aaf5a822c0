// What is checked out is not always what the event is about: whose alerts a scan of it are, and what a commit may put in
// the way of a report.
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GithubServer } from '../support/github-server.ts';
import { githubToken } from '../support/plants.ts';
import { makeFolder, makeRepository, type TestRepository } from '../support/repository.ts';
import { type ActionOptions, runAction, runActionBeside } from '../support/run-bundle.ts';

const token = 'a-token-of-the-test';
const sarifs = '/repos/octo/repo/code-scanning/sarifs';
let server: GithubServer;

beforeEach(async () => {
  server = await GithubServer.start(token);
  server.on('POST', sarifs, { status: 202, json: {} });
});
afterEach(() => server.close());

interface Uploaded {
  commit_sha: string;
  ref: string;
  sarif: string;
}

async function uploads(options: ActionOptions): Promise<Uploaded[]> {
  await runActionBeside({
    ...options,
    inputs: { token, ...options.inputs },
    env: { GITHUB_API_URL: server.url },
  });
  return server.askedFor('POST', sarifs).map(({ body }) => body as Uploaded);
}

function leaking(): TestRepository & { readonly first: string; readonly last: string } {
  const repository = makeRepository();
  const first = repository.commit('First', { 'README.md': 'hello\n' });
  const last = repository.commit('Leak', { 'docs/a.txt': `${githubToken('checked-out')}\n` });
  return Object.assign(repository, { first, last });
}

function nightly(repository: TestRepository, sha: string, inputs: Record<string, string> = {}) {
  return uploads({ workspace: repository.path, event: 'schedule', payload: {}, sha, inputs });
}

describe('code scanning is told of a history', () => {
  test('when it is the whole of it', async () => {
    const repository = leaking();
    expect(await nightly(repository, repository.last)).toMatchObject([
      { commit_sha: repository.last, ref: 'refs/heads/main' },
    ]);
  });

  test.each([{ cache: '.cache' }, { since: '2020-01-01' }, { until: '2040-01-01' }])(
    'not of a part, which would close the alerts of the rest: %o',
    async (inputs) => {
      const repository = leaking();
      expect(await nightly(repository, repository.last, inputs)).toEqual([]);
      expect(await nightly(repository, repository.last, { ...inputs, 'upload-sarif': 'true' })).toHaveLength(
        1,
      );
    },
  );

  test('not of a part that who started the run asked for', async () => {
    const repository = leaking();
    const payload = { inputs: { since: '2020-01-01' } };
    const options = { workspace: repository.path, event: 'workflow_dispatch', payload, sha: repository.last };
    expect(await uploads(options)).toEqual([]);
  });

  test('not of another branch or repository, under the branch of the event', async () => {
    const repository = leaking();
    expect(await nightly(repository, repository.first)).toEqual([]);
  });
});

describe('a tree', () => {
  test('of a folder has paths from the root of the repository', async () => {
    const repository = leaking();
    const [upload] = await nightly(repository, repository.last, { scan: 'tree', path: 'docs' });
    const [run] = JSON.parse(gunzipSync(Buffer.from(upload?.sarif ?? '', 'base64')).toString()).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('docs/a.txt');
  });

  test('of the base, under pull_request_target, is the base’s', async () => {
    const repository = leaking();
    const pull_request = { number: 7, base: { sha: repository.last }, head: { sha: repository.first } };
    const sent = await uploads({
      workspace: repository.path,
      event: 'pull_request_target',
      payload: { pull_request },
      sha: repository.last,
      inputs: { scan: 'tree' },
    });
    expect(sent).toMatchObject([{ commit_sha: repository.last, ref: 'refs/heads/main' }]);
  });
});

test('a deleted branch needs no checkout', () => {
  const payload = { deleted: true, before: 'a'.repeat(40), after: '0'.repeat(40), ref: 'refs/heads/x' };
  const ended = runAction({ workspace: makeFolder(), event: 'push', payload, inputs: { path: 'nowhere' } });
  expect([ended.status, ended.outputs['findings']]).toEqual([0, '0']);
});

describe.skipIf(process.platform === 'win32')('a link that a commit has in the place of a report', () => {
  const tree = (repository: TestRepository, inputs: Record<string, string>) =>
    runAction({
      workspace: repository.path,
      event: 'schedule',
      payload: {},
      inputs: { scan: 'tree', ...inputs },
    });

  test('is replaced, not followed', () => {
    const repository = leaking();
    const outside = join(makeFolder(), 'precious');
    writeFileSync(outside, 'mine');
    symlinkSync(outside, join(repository.path, 'leakline.sarif'));
    expect(tree(repository, {}).sarif).toContain('docs/a.txt');
    expect(readFileSync(outside, 'utf8')).toBe('mine');
  });

  test('of a folder ends in a notice', () => {
    const repository = leaking();
    const outside = makeFolder();
    mkdirSync(join(outside, 'there'));
    symlinkSync(outside, join(repository.path, 'reports'));
    const ended = tree(repository, { 'sarif-file': 'reports/there/new/out.sarif' });
    expect(ended.stdout).toContain('::notice::Leakline could not write the SARIF file (unwritable-file).');
    expect([ended.status, ended.outputs['sarif-file']]).toEqual([1, '']);
    expect(existsSync(join(outside, 'there', 'new'))).toBe(false);
  });
});

describe('a cache that the commit itself has', () => {
  test.skipIf(process.platform === 'win32').each(['.cache', 'link'])('hides nothing: %s', (cache) => {
    const repository = leaking();
    const options = { workspace: repository.path, event: 'schedule', payload: {} };
    const first = runAction({ ...options, inputs: { cache: '.cache' } });
    expect(first.outputs['critical']).toBe('1');
    symlinkSync('.cache', join(repository.path, 'link'));
    repository.git(['add', '--force', '.cache', 'link']);
    repository.git(['commit', '--quiet', '-m', 'Hide']);
    const ended = runAction({ ...options, inputs: { cache } });
    expect([ended.status, ended.outputs['complete']]).toEqual([2, 'false']);
    expect(ended.stdout).toContain('::error::The input cache names a file that is committed');
  });

  test('is one that is not committed', () => {
    const repository = leaking();
    const options = { workspace: repository.path, event: 'schedule', payload: {} };
    const inputs = { cache: '.leakline-cache/history' };
    expect(runAction({ ...options, inputs }).outputs['critical']).toBe('1');
    expect(runAction({ ...options, inputs }).outputs['critical']).toBe('0');
  });
});
