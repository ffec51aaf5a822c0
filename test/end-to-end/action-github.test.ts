// The built action beside a server that behaves as GitHub's API does: what it tells there, and that nothing which goes
// wrong there changes its verdict.
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sarifProblems } from '../support/github-sarif.ts';
import { GithubServer, pageOf } from '../support/github-server.ts';
import { githubToken } from '../support/plants.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { type ActionEnded, runActionBeside } from '../support/run-bundle.ts';

const token = 'a-token-of-the-test';
let server: GithubServer;
let repository: TestRepository;
let base = '';
let head = '';

beforeAll(() => {
  repository = makeRepository();
  base = repository.commit('First', { 'README.md': 'hello\n' });
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`conf/${index}.txt`, `key ${githubToken(`api-${index}`)}\n`]),
  );
  head = repository.commit('Leaks', files);
});
beforeEach(async () => {
  server = await GithubServer.start(token);
});
afterEach(() => server.close());

function run(inputs: Record<string, string> = {}, event = 'pull_request'): Promise<ActionEnded> {
  const pull_request = { number: 7, base: { sha: base, ref: 'main' }, head: { sha: head } };
  const payload =
    event === 'pull_request'
      ? { action: 'opened', number: 7, pull_request }
      : { ref: 'refs/heads/main', before: base, after: head, repository: { default_branch: 'main' } };
  return runActionBeside({
    workspace: repository.path,
    event,
    payload,
    sha: head,
    ref: event === 'pull_request' ? 'refs/pull/7/merge' : 'refs/heads/main',
    inputs: { token, ...inputs },
    env: { GITHUB_API_URL: server.url },
  });
}

const sarifs = '/repos/octo/repo/code-scanning/sarifs';
const checks = '/repos/octo/repo/check-runs';
const comments = '/repos/octo/repo/issues/7/comments';

function permit(): void {
  server.on('POST', sarifs, { status: 202, json: { id: 'an-id' } });
  server.on('GET', `${sarifs}/{id}`, { json: { processing_status: 'complete', errors: null } });
  server.on('POST', checks, { status: 201, json: { id: 5, html_url: 'https://github.example/check/5' } });
  server.on('PATCH', `${checks}/{id}`, { json: { id: 5 } });
  server.on('GET', comments, (asked) => pageOf([], asked, server));
  server.on('POST', comments, { status: 201, json: { id: 9 } });
}

function uploaded(): string {
  const { sarif } = sent<{ sarif: string }>(sarifs);
  return gunzipSync(Buffer.from(sarif, 'base64')).toString();
}

/** What was first sent to a path. */
function sent<T>(path: string): T {
  const [asked] = server.askedFor('POST', path);
  if (asked === undefined) throw new Error(`nothing was sent to ${path}`);
  return asked.body as T;
}

test('a pull request: alerts on its head, all annotations in a check run, no comment', async () => {
  permit();
  const ended = await run();
  expect(ended.status).toBe(1);
  expect(server.askedFor('POST', sarifs)[0]?.body).toMatchObject({
    commit_sha: head,
    ref: 'refs/pull/7/head',
  });
  expect(uploaded()).toBe(ended.sarif);
  expect(sarifProblems(uploaded())).toEqual([]);
  const check = sent<{ output: { annotations: object[] } }>(checks);
  expect(check).toMatchObject({ head_sha: head, conclusion: 'failure' });
  expect(check.output.annotations).toHaveLength(12);
  expect(server.askedFor('POST', comments)).toEqual([]);
  expect(ended.stdout).toContain('Code scanning has the report');
});

test('what is found is masked before anything is said of it, and goes nowhere', async () => {
  permit();
  const ended = await run({ comment: 'true' });
  expect(ended.masks).toHaveLength(12);
  const firstWord = ended.stdout.indexOf('conf/');
  expect(ended.stdout.lastIndexOf('::add-mask::')).toBeLessThan(firstWord);
  const told = `${ended.everything}${uploaded()}${JSON.stringify(server.asked.map(({ body }) => body))}`;
  for (const mask of ended.masks) expect(told).not.toContain(mask.slice(8, 24));
});

test('a comment, when it is asked for', async () => {
  permit();
  const ended = await run({ comment: 'true' });
  expect(ended.stdout).toContain('The comment on the pull request was made.');
  expect(JSON.stringify(server.askedFor('POST', comments)[0]?.body)).toContain('12 leaks');
});

describe('a review, when it is asked for', () => {
  const reviews = '/repos/octo/repo/pulls/7/reviews';
  const inReviews = '/repos/octo/repo/pulls/7/comments';
  const only = { review: 'true', 'upload-sarif': 'false', 'check-run': 'false' };
  interface Review {
    commit_id: string;
    comments: { path: string; line: number; body: string }[];
  }

  test('comments each line and suggests it without the secret', async () => {
    server.on('GET', inReviews, (asked) => pageOf([], asked, server));
    server.on('POST', reviews, { json: { id: 1 } });
    const ended = await run(only);
    expect(ended.stdout).toContain('The review has 12 comments on lines of the pull request.');
    const review = sent<Review>(reviews);
    expect(review.commit_id).toBe(head);
    expect(review.comments.map(({ line }) => line)).toEqual(Array(12).fill(1));
    for (const { body } of review.comments) expect(body).toContain('\n```suggestion\nkey REPLACE_ME\n```\n');
    for (const mask of ended.masks) expect(JSON.stringify(review)).not.toContain(mask.slice(8, 24));
  });

  test('field 21: does not say again what it said before', async () => {
    server.on('GET', inReviews, (asked) => pageOf([], asked, server));
    server.on('POST', reviews, { json: { id: 1 } });
    await run(only);
    const [first, ...others] = sent<Review>(reviews).comments;
    const user = { login: 'github-actions[bot]' };
    const known = [...others.map((one) => ({ ...one, user })), { ...first, user: { login: 'mallory' } }];
    server.on('GET', inReviews, (asked) => pageOf(known, asked, server));
    await run(only);
    const again = server.askedFor('POST', reviews).map(({ body }) => (body as Review).comments.length);
    expect(again).toEqual([12, 1]);
  });
});

test('a push: its range closes no alert of its branch', async () => {
  permit();
  const ended = await run({}, 'push');
  expect(ended.status).toBe(1);
  expect(server.askedFor('POST', sarifs)).toEqual([]);
  expect(ended.stdout).toContain('Code scanning is not told of one push');
});

test('a push whose report is wanted there', async () => {
  permit();
  await run({ 'upload-sarif': 'true', category: 'mine' }, 'push');
  expect(server.askedFor('POST', sarifs)[0]?.body).toMatchObject({
    commit_sha: head,
    ref: 'refs/heads/main',
  });
  expect(JSON.parse(uploaded()).runs[0].automationDetails.id).toBe('mine/');
});

describe('field 2: a token that may only read', () => {
  beforeEach(() => {
    for (const [method, path] of [
      ['POST', sarifs],
      ['POST', checks],
      ['POST', comments],
    ] as const)
      server.on(method, path, { status: 403, json: { message: 'Resource not accessible by integration' } });
    server.on('GET', comments, (asked) => pageOf([], asked, server));
  });

  test('the verdict stands, and nothing that was not asked for is complained of', async () => {
    const ended = await run();
    expect(ended.status).toBe(1);
    expect(ended.stdout).not.toContain('::notice::Leakline could not');
    expect(ended.stdout).toContain('It takes the permission security-events: write.');
  });

  test('what was asked for is one notice each', async () => {
    const ended = await run({ 'upload-sarif': 'true', 'check-run': 'true', comment: 'true' });
    expect(ended.status).toBe(1);
    expect(ended.stdout.match(/::notice::Leakline could not tell/g)).toHaveLength(3);
  });
});

test.each([
  ['a server that is broken', { status: 500, json: { message: 'x' } }],
  ['an answer that is no JSON', { text: '<html>' }],
  ['a limit that lasts', { status: 429, headers: { 'retry-after': '3600' }, json: { message: 'x' } }],
])('%s changes no verdict', async (_, answer) => {
  server.on('POST', sarifs, answer);
  const ended = await run({ 'check-run': 'false' });
  expect(ended.status).toBe(1);
  expect(ended.stdout).toContain('::notice::Leakline could not tell code scanning');
});

test('what code scanning does not take is told, and cannot act', async () => {
  permit();
  server.on('GET', `${sarifs}/{id}`, { json: { processing_status: 'failed', errors: ['bad\n::error::x'] } });
  const ended = await run();
  expect(ended.stdout).toContain('Code scanning did not take the report: bad\\n::error::x.');
  expect(ended.stdout).not.toMatch(/^::error::x/m);
});

test('without a token nothing is asked', async () => {
  await run({ token: '' });
  expect(server.asked).toEqual([]);
});

test('a range that somebody named is nobody’s pull request', async () => {
  permit();
  await run({ base, head });
  expect(server.asked).toEqual([]);
});
