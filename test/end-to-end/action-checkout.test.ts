// The built action on checkouts as actions/checkout leaves them: one commit deep, or without blobs. What is missing comes
// from a Git server on the loopback, or from its API, and the checkout stays as it was.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { folderHash } from '../support/folder-hash.ts';
import { serveGitDatabase } from '../support/git-database-routes.ts';
import { startGitServer } from '../support/git-http-server.ts';
import { GithubServer, pageOf } from '../support/github-server.ts';
import { githubToken } from '../support/plants.ts';
import { makeFolder, makeRepository, TestRepository } from '../support/repository.ts';
import { type ActionOptions, runActionBeside } from '../support/run-bundle.ts';

const token = 'token-of-the-job';
const zero = '0'.repeat(40);
/** What this is not about. */
const silent = { 'upload-sarif': 'false', 'check-run': 'false' };

/** A pull request whose commits are on main, on `topic` and in GitHub's merge of them. */
function pullRequest() {
  const repo = makeRepository();
  for (let i = 0; i < 5; i += 1) repo.commit(`Early ${i}`, { 'a.txt': `${i}\n`, [`src/${i}.txt`]: `${i}\n` });
  repo.branch('topic');
  repo.commit('Leak', { 'src/config.txt': `key: ${githubToken('gone')}\n` });
  const head = repo.commit('Another', { 'src/config.txt': `key: ${githubToken()}\n` });
  repo.checkout('main');
  const base = repo.commit('On main', { 'b.txt': `${githubToken('of main')}\n` });
  const merge = repo.merge(['topic']);
  repo.git(['update-ref', 'refs/pull/7/merge', merge]);
  repo.git(['reset', '--quiet', '--hard', base]);
  return { repo, base, head, merge };
}

const made = pullRequest();

function checkout(oid: string, args: readonly string[] = ['--depth=1']): TestRepository {
  const repo = new TestRepository(makeFolder('Prüfung einer Änderung'));
  repo.git(['init', '--quiet']);
  repo.git(['remote', 'add', 'origin', pathToFileURL(made.repo.path).href]);
  repo.git(['fetch', '--quiet', '--no-tags', ...args, 'origin', `+${oid}:refs/remotes/pull/7/merge`]);
  repo.git(['checkout', '--quiet', '--detach', oid]);
  return repo;
}

function onPullRequest(workspace: string, env: Record<string, string>): ActionOptions {
  const { base, head, merge } = made;
  const pull = { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'topic' }, commits: 2 };
  return {
    workspace,
    event: 'pull_request',
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: pull,
      repository: { full_name: 'octo/repo', default_branch: 'main' },
    },
    ref: 'refs/pull/7/merge',
    sha: merge,
    inputs: { token, ...silent },
    env,
  };
}

describe.each([
  ['fetch-depth 1', ['--depth=1']],
  ['fetch-depth 2', ['--depth=2']],
  ['a filter of blobs', ['--filter=blob:none']],
  ['a filter of trees', ['--filter=tree:0']],
])('a checkout with %s', (_, args) => {
  test('field 4, 29: of a pull request is completed from the server, not scanned as it is, and leaves nothing behind', async () => {
    const server = await startGitServer(made.repo.path, { token });
    const clone = checkout(made.merge, args);
    const before = folderHash(join(clone.path, '.git'));
    const temporary = makeFolder('temp of the runner');
    const env = { GITHUB_SERVER_URL: server.origin, RUNNER_TEMP: temporary };
    const ended = await runActionBeside(onPullRequest(clone.path, env));
    expect(ended.status).toBe(1);
    expect(ended.outputs).toMatchObject({ findings: '2', complete: 'true' });
    expect(ended.stdout).toContain('was fetched from 127.0.0.1');
    expect(ended.stdout).toContain('2 commits');
    expect(folderHash(join(clone.path, '.git'))).toBe(before);
    // Nothing of ours is left.
    expect(readdirSync(temporary)).toEqual([]);
    expect(ended.everything).not.toContain(token);
  });
});

test('a review suggests lines of the head that was fetched', async () => {
  const server = await startGitServer(made.repo.path, { token });
  const github = await GithubServer.start(token);
  const reviews = '/repos/octo/repo/pulls/7/reviews';
  github.on('GET', '/repos/octo/repo/pulls/7/comments', (asked) => pageOf([], asked, github));
  github.on('POST', reviews, { json: { id: 1 } });
  const temporary = makeFolder('temp of the runner');
  const env = { GITHUB_SERVER_URL: server.origin, GITHUB_API_URL: github.url, RUNNER_TEMP: temporary };
  const options = onPullRequest(checkout(made.merge).path, env);
  await runActionBeside({ ...options, inputs: { ...options.inputs, review: 'true' } });
  const [review] = github.askedFor('POST', reviews);
  await github.close();
  const { comments = [] } = (review?.body ?? {}) as { comments?: { path: string; body: string }[] };
  expect(comments.map(({ path }) => path)).toEqual(['src/config.txt']);
  expect(comments[0]?.body).toContain('```suggestion\nkey: REPLACE_ME\n```');
  expect(readdirSync(temporary)).toEqual([]);
});

test('a new branch is compared with the default branch of the server', async () => {
  const server = await startGitServer(made.repo.path, { token });
  const clone = checkout(made.head);
  const ended = await runActionBeside({
    workspace: clone.path,
    event: 'push',
    payload: {
      ref: 'refs/heads/topic',
      before: zero,
      after: made.head,
      created: true,
      deleted: false,
      forced: false,
      repository: { full_name: 'octo/repo', default_branch: 'main' },
    },
    sha: made.head,
    ref: 'refs/heads/topic',
    inputs: { token, ...silent },
    env: { GITHUB_SERVER_URL: server.origin },
  });
  expect(ended.outputs).toMatchObject({ findings: '2', complete: 'true' });
});

test('without a token a public repository is read all the same', async () => {
  const server = await startGitServer(made.repo.path);
  const clone = checkout(made.merge);
  const options = onPullRequest(clone.path, { GITHUB_SERVER_URL: server.origin });
  const ended = await runActionBeside({ ...options, inputs: silent });
  expect(ended.outputs).toMatchObject({ findings: '2', complete: 'true' });
  expect(server.requests.every(({ headers }) => headers['authorization'] === undefined)).toBe(true);
});

describe('a server that refuses', () => {
  const api: GithubServer[] = [];
  afterAll(async () => {
    for (const server of api) await server.close();
  });

  test('is passed over for its API', async () => {
    const server = await startGitServer(made.repo.path, { token: 'another' });
    const github = await GithubServer.start(token);
    api.push(github);
    serveGitDatabase(github, made.repo);
    const clone = checkout(made.merge);
    const before = folderHash(join(clone.path, '.git'));
    const env = { GITHUB_SERVER_URL: server.origin, GITHUB_API_URL: github.url };
    const ended = await runActionBeside(onPullRequest(clone.path, env));
    expect(ended.outputs).toMatchObject({ findings: '2', complete: 'true' });
    expect(folderHash(join(clone.path, '.git'))).toBe(before);
  });

  test('field 4: as its API does ends the step with one fault and the one line that mends it', async () => {
    const server = await startGitServer(made.repo.path);
    server.behave = () => ({ status: 403 });
    const github = await GithubServer.start(token);
    api.push(github);
    const clone = checkout(made.merge);
    const temporary = makeFolder('temp of the runner');
    const env = { GITHUB_SERVER_URL: server.origin, GITHUB_API_URL: github.url, RUNNER_TEMP: temporary };
    const ended = await runActionBeside(onPullRequest(clone.path, env));
    expect(ended.status).toBe(2);
    expect(ended.outputs).toEqual({ complete: 'false' });
    expect(ended.stdout.match(/^::error/gm)).toHaveLength(1);
    expect(ended.stdout).toMatch(
      /^::error::.*could not be fetched.*\(403\).*contents: read.*fetch-depth: 0/m,
    );
    expect(readdirSync(temporary)).toEqual([]);
  });
});

test('field 5: the history of a shallow checkout is incomplete, and says how to mend it', async () => {
  const clone = checkout(made.merge);
  const ended = await runActionBeside({
    workspace: clone.path,
    event: 'schedule',
    payload: { schedule: '17 3 * * *' },
    sha: made.merge,
    inputs: { ...silent, 'fail-on': 'never' },
  });
  expect(ended.status).toBe(2);
  expect(ended.outputs['complete']).toBe('false');
  expect(ended.stdout).toMatch(/is shallow: .*fetch-depth: 0/);
});
