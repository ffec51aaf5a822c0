// The real octokit against a server that limits, fails, hangs and breaks off.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { repositoryApi } from '../../src/github/api-client.ts';
import { apiFailure, isRefusal } from '../../src/github/api-failure.ts';
import { usualRetries } from '../../src/github/api-retry.ts';
import { type Answer, GithubServer, pageOf } from '../support/github-server.ts';

const token = 'a-token-of-the-test';
const path = '/repos/acme/app/issues/7/comments';
let server: GithubServer;
const pauses: number[] = [];

beforeEach(async () => {
  server = await GithubServer.start(token);
  pauses.length = 0;
});
afterEach(() => server.close());

function api(answerMsMax = 5000) {
  const made = repositoryApi({ apiUrl: `${server.url}/`, token }, 'acme/app', {
    retries: { ...usualRetries, answerMsMax },
    pause: async (milliseconds) => void pauses.push(milliseconds),
  });
  if (made === null) throw new Error('no API');
  return made;
}

function comments() {
  const { octokit, owner, repo } = api();
  return octokit.rest.issues.listComments({ owner, repo, issue_number: 7 });
}

/** One answer after the other, the last one for ever. */
function inTurn(...answers: Answer[]) {
  let next = 0;
  return () => {
    const answer = answers[Math.min(next, answers.length - 1)] as Answer;
    next += 1;
    return answer;
  };
}

const fine: Answer = { json: [{ id: 1 }] };

async function failure(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

test('a list is read page by page', async () => {
  const all = Array.from({ length: 250 }, (_, id) => ({ id }));
  server.on('GET', path, (asked) => pageOf(all, asked, server));
  const { octokit, owner, repo } = api();
  const list = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: 7,
    per_page: 100,
  });
  expect(list.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  expect(server.asked).toHaveLength(3);
});

describe('what is tried again', () => {
  test.each([500, 502, 503, 504])('%d of a server, with longer pauses', async (status) => {
    const bad = { status, json: { message: 'Server Error' } };
    server.on('GET', path, inTurn(bad, bad, fine));
    expect((await comments()).data).toEqual([{ id: 1 }]);
    expect(pauses).toEqual([1000, 2000]);
  });

  test('no more than four times', async () => {
    server.on('GET', path, { status: 500, json: { message: 'Server Error' } });
    expect(apiFailure(await failure(comments()))).toBe('GitHub answered 500: Server Error');
    expect(server.asked).toHaveLength(4);
  });

  test('an answer that breaks off', async () => {
    server.on('GET', path, inTurn({ ...fine, broken: 'midway' }, { text: '[{"id": ' }, fine));
    expect((await comments()).data).toEqual([{ id: 1 }]);
  });

  test('Retry-After is kept to', async () => {
    const limited = { status: 429, headers: { 'retry-after': '7' }, json: { message: 'Too many' } };
    server.on('GET', path, inTurn(limited, fine));
    await comments();
    expect(pauses).toEqual([7000]);
  });

  test('a used-up limit waits for its reset', async () => {
    const reset = Math.ceil(Date.now() / 1000) + 20;
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
    const limited = { status: 403, headers, json: { message: 'API rate limit exceeded' } };
    server.on('GET', path, inTurn(limited, fine));
    await comments();
    expect(pauses[0]).toBeGreaterThan(18_000);
    expect(pauses[0]).toBeLessThan(23_000);
  });

  test('a secondary limit that says nothing, after a minute', async () => {
    const message = 'You have exceeded a secondary rate limit.';
    server.on('GET', path, inTurn({ status: 403, json: { message } }, fine));
    await comments();
    expect(pauses).toEqual([60_000]);
  });
});

describe('what is not', () => {
  test('a limit that lasts longer than a run may wait', async () => {
    server.on('GET', path, { status: 429, headers: { 'retry-after': '3600' }, json: { message: 'Later' } });
    expect(apiFailure(await failure(comments()))).toBe('GitHub answered 429: Later');
    expect([server.asked.length, pauses]).toEqual([1, []]);
  });

  test.each([400, 401, 403, 404, 422])('%d', async (status) => {
    server.on('GET', path, { status, json: { message: 'No' } });
    const error = await failure(comments());
    expect(apiFailure(error)).toBe(`GitHub answered ${status}: No`);
    expect(isRefusal(error)).toBe([401, 403, 404].includes(status));
    expect(server.asked).toHaveLength(1);
  });

  test('what creates something, when the server fails', async () => {
    server.on('POST', path, { status: 502, json: { message: 'Bad Gateway' } });
    const { octokit, owner, repo } = api();
    await failure(octokit.rest.issues.createComment({ owner, repo, issue_number: 7, body: 'x' }));
    expect(server.asked).toHaveLength(1);
  });
});

test('a server that hangs is left after a while', async () => {
  server.on('GET', path, { broken: 'hangs' });
  const { octokit, owner, repo } = api(100);
  const error = await failure(octokit.rest.issues.listComments({ owner, repo, issue_number: 7 }));
  expect(apiFailure(error)).toBe('GitHub did not answer in time');
});

test('a server that is not there', async () => {
  const { octokit, owner, repo } = api();
  await server.close();
  const error = await failure(octokit.rest.issues.listComments({ owner, repo, issue_number: 7 }));
  server = await GithubServer.start();
  expect(apiFailure(error)).toBe('GitHub cannot be reached (ECONNREFUSED)');
});

test('the token goes to no other place', async () => {
  const other = await GithubServer.start();
  server.on('GET', path, { status: 302, headers: { location: `${other.url}/stolen` } });
  await failure(comments());
  expect(other.asked).toEqual([]);
  await other.close();
});

test('what a server says cannot act', async () => {
  server.on('GET', path, { status: 422, json: { message: 'x\n::error::made up\u202e' } });
  expect(apiFailure(await failure(comments()))).toBe('GitHub answered 422: x \\x3a:error::made up\\u202e');
});

test('without a token or a name there is no API', () => {
  expect(repositoryApi({ apiUrl: server.url, token: '' }, 'acme/app')).toBeNull();
  expect(repositoryApi({ apiUrl: server.url, token }, 'acme/app/../../x')).toBeNull();
});

test('all requests together end, whatever each may take', async () => {
  server.on('GET', path, { broken: 'hangs' });
  const made = repositoryApi({ apiUrl: server.url, token }, 'acme/app', {
    allMsMax: 300,
    pause: async () => {},
  });
  const started = performance.now();
  for (let count = 0; count < 3; count += 1) {
    const asked = made?.octokit.rest.issues.listComments({ owner: 'acme', repo: 'app', issue_number: 7 });
    expect(apiFailure(await failure(asked ?? Promise.resolve()))).toBe('GitHub did not answer in time');
  }
  expect(performance.now() - started).toBeLessThan(3000);
});
