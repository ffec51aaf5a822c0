// What people wrote about a pull request, scanned by the built action when it is asked to.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GithubServer, pageOf } from '../support/github-server.ts';
import { githubToken } from '../support/plants.ts';
import { makeRepository } from '../support/repository.ts';
import { runActionBeside } from '../support/run-bundle.ts';

const token = 'a-token-of-the-test';
let server: GithubServer;

beforeEach(async () => {
  server = await GithubServer.start(token);
});
afterEach(() => server.close());

async function run(inputs: Record<string, string> = {}) {
  const repository = makeRepository();
  const base = repository.commit('First', { 'README.md': 'hello\n' });
  const head = repository.commit(`Use ${githubToken('message')}`, { 'a.txt': 'a\n' });
  const pull_request = { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head } };
  return runActionBeside({
    workspace: repository.path,
    event: 'pull_request',
    payload: { action: 'opened', pull_request },
    sha: head,
    ref: 'refs/pull/7/merge',
    inputs: { token, 'upload-sarif': 'false', 'check-run': 'false', 'json-file': 'out.json', ...inputs },
    env: { GITHUB_API_URL: server.url },
  });
}

const leak = (where: string) => `see ${githubToken(where)} there`;
const pull = '/repos/octo/repo/pulls/7';

function written(): void {
  const comments = Array.from({ length: 101 }, (_, id) => ({
    id,
    body: id === 100 ? leak('comment') : 'fine',
  }));
  server
    .on('GET', pull, { json: { title: leak('title'), body: leak('description') } })
    .on('GET', '/repos/octo/repo/issues/7/comments', (asked) => pageOf(comments, asked, server))
    .on('GET', `${pull}/reviews`, (asked) => pageOf([{ id: 5, body: leak('review') }], asked, server))
    .on('GET', `${pull}/comments`, (asked) => pageOf([{ id: 6, body: leak('line') }], asked, server));
}

test('title, description, comments, reviews and the commits’ messages', async () => {
  written();
  const ended = await run({ 'pull-request-texts': 'true' });
  expect(ended.status).toBe(1);
  expect(ended.outputs['critical']).toBe('6');
  for (const where of [
    'title of pull request 7',
    'description of pull request 7',
    'comment 100 on pull request 7',
    'review 5 of pull request 7',
    'review comment 6 on pull request 7',
    'commit message of',
  ])
    expect(ended.stdout).toContain(where);
  expect(ended.masks).toHaveLength(6);
  expect(JSON.parse(ended.outputs['fingerprints'] ?? '')).toHaveLength(6);
});

test('only when it is asked for', async () => {
  written();
  const ended = await run();
  expect([ended.status, server.asked]).toEqual([0, []]);
});

test('what the token may not read is a notice, and the rest counts', async () => {
  server.on('GET', pull, { status: 403, json: { message: 'Resource not accessible by integration' } });
  const ended = await run({ 'pull-request-texts': 'true' });
  expect([ended.status, ended.outputs['critical']]).toEqual([1, '1']);
  expect(ended.stdout).toMatch(/::notice.*It takes the permission pull-requests: read\./);
});
