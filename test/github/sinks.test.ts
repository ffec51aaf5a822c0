// What is told to GitHub by its API, with the real octokit: which requests are made, and what is made of the answers.
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { repositoryApi } from '../../src/github/api-client.ts';
import { tellCheckRun } from '../../src/github/check-run.ts';
import { uploadSarif } from '../../src/github/code-scanning.ts';
import { keepComment } from '../../src/github/sticky-comment.ts';
import { toCheckAnnotations } from '../../src/report/check-annotations.ts';
import { type Answer, GithubServer, pageOf } from '../support/github-server.ts';
import { committed, findingOf, oidOf, redacted, regionOf, reportOf } from '../support/reports.ts';

const token = 'a-token-of-the-test';
let server: GithubServer;
const pauses: number[] = [];
const pause = async (milliseconds: number) => void pauses.push(milliseconds);

beforeEach(async () => {
  server = await GithubServer.start(token);
  pauses.length = 0;
});
afterEach(() => server.close());

function api() {
  const made = repositoryApi({ apiUrl: server.url, token }, 'acme/app', { pause });
  if (made === null) throw new Error('no API');
  return made;
}

const upload = {
  text: '{"version":"2.1.0"}',
  commit: oidOf('a'),
  ref: 'refs/pull/7/head',
  startedAt: new Date('2026-01-02T03:04:05Z'),
};

describe('code scanning', () => {
  const sarifs = '/repos/acme/app/code-scanning/sarifs';
  const accepted: Answer = { status: 202, json: { id: 'an-id', url: 'x' } };
  const said = (...answers: Answer[]) => {
    let next = 0;
    server.on('POST', sarifs, accepted);
    server.on('GET', `${sarifs}/{id}`, () => answers[Math.min(next++, answers.length - 1)] as Answer);
    return uploadSarif(api(), upload, { atMostMs: 60_000, pause });
  };

  test('the report goes up compressed, for its commit and ref, and its processing is waited for', async () => {
    const pending = { json: { processing_status: 'pending' } };
    const complete = { json: { processing_status: 'complete', analyses_url: 'x', errors: null } };
    expect(await said({ status: 404, json: {} }, pending, complete)).toEqual({
      status: 'complete',
      errors: [],
    });
    const [asked] = server.askedFor('POST', sarifs);
    const body = asked?.body as Record<string, string>;
    expect(body).toMatchObject({
      commit_sha: oidOf('a'),
      ref: 'refs/pull/7/head',
      started_at: '2026-01-02T03:04:05.000Z',
      tool_name: 'Leakline',
    });
    expect(gunzipSync(Buffer.from(body['sarif'] ?? '', 'base64')).toString()).toBe(upload.text);
    expect(pauses).toEqual([1000, 2000, 4000]);
  });

  test('what GitHub refuses is told', async () => {
    const failed = { json: { processing_status: 'failed', errors: ['rejecting SARIF: 21 runs'] } };
    expect(await said(failed)).toEqual({ status: 'failed', errors: ['rejecting SARIF: 21 runs'] });
  });

  test('the waiting ends', async () => {
    expect(await said({ json: { processing_status: 'pending' } })).toEqual({ status: 'pending', errors: [] });
    expect(pauses.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(60_000);
  });

  test('without the permission it throws once', async () => {
    server.on('POST', sarifs, { status: 403, json: { message: 'Resource not accessible by integration' } });
    await expect(uploadSarif(api(), upload, { atMostMs: 60_000, pause })).rejects.toMatchObject({
      status: 403,
    });
    expect(server.asked).toHaveLength(1);
  });
});

describe('a check run', () => {
  const findings = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      findingOf({ path: `file-${index}.env`, region: regionOf(index + 1, 2, index + 1, 9) }, index),
    );
  const told = async (count: number) => {
    server.on('POST', '/repos/acme/app/check-runs', {
      status: 201,
      json: { id: 5, html_url: 'https://x/5' },
    });
    server.on('PATCH', '/repos/acme/app/check-runs/{id}', { json: { id: 5 } });
    const annotations = toCheckAnnotations(reportOf({ findings: findings(count) }), (path) => `sub/${path}`);
    const address = await tellCheckRun(api(), {
      commit: oidOf('b'),
      name: 'Leakline',
      conclusion: 'failure',
      title: 'Leaks',
      summary: 'They are listed.',
      annotations,
    });
    expect(address).toBe('https://x/5');
    return server.asked.map(({ body }) => body as { conclusion?: string; output: { annotations: object[] } });
  };

  test('50 annotations are one request', async () => {
    const [first, ...rest] = await told(50);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ head_sha: oidOf('b'), status: 'completed', conclusion: 'failure' });
    expect(first?.output.annotations).toHaveLength(50);
    expect(first?.output.annotations[0]).toMatchObject({
      path: 'sub/file-0.env',
      start_line: 1,
      end_line: 1,
      start_column: 2,
      end_column: 9,
      annotation_level: 'failure',
    });
  });

  test('51 are two, and the first has the conclusion: nothing is left in progress when the rest is refused', async () => {
    const sent = await told(51);
    expect(sent.map(({ conclusion }) => conclusion)).toEqual(['failure', undefined]);
    expect(sent.map(({ output }) => output.annotations.length)).toEqual([50, 1]);
  });

  test('1,001 are cut to 1,000 in 20 requests', async () => {
    const sent = await told(1001);
    expect(sent.map(({ output }) => output.annotations.length)).toEqual(Array(20).fill(50));
  });

  test('columns go along on one line only, and what HEAD does not have stays away', () => {
    const list = toCheckAnnotations(
      reportOf({
        findings: [
          findingOf({ region: regionOf(3, 4, 6, 2) }, 1),
          findingOf({ provenance: committed({ inHead: false }), path: redacted('gone.env') }, 2),
        ],
      }),
      (path) => path,
    );
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({ start_line: 3, end_line: 6 });
    expect(list[0]).not.toHaveProperty('start_column');
  });
});

describe('field 21: one comment on a pull request', () => {
  const comments = '/repos/acme/app/issues/7/comments';
  const mark = '<!-- mark -->';
  const bot = { login: 'github-actions[bot]' };
  const keep = (list: readonly object[], text: string | null) => {
    server.on('GET', comments, (asked) => pageOf(list, asked, server));
    server.on('GET', '/user', { status: 403, json: { message: 'Resource not accessible by integration' } });
    server.on('POST', comments, { status: 201, json: { id: 1 } });
    server.on('PATCH', '/repos/acme/app/issues/comments/{id}', { json: { id: 1 } });
    return keepComment(api(), { number: 7, mark, text: () => text });
  };
  const written = () => server.asked.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');

  test('is made once', async () => {
    expect(await keep([{ id: 3, user: bot, body: 'another' }], `${mark}\nnew`)).toBe('made');
    expect(written().map(({ method, body }) => [method, body])).toEqual([['POST', { body: `${mark}\nnew` }]]);
  });

  test('is changed after that, on whatever page it is', async () => {
    const list = [...Array(150).keys()].map((id) => ({ id, user: bot, body: 'x' }));
    list.push({ id: 999, user: bot, body: `${mark}\r\nold` });
    expect(await keep(list, `${mark}\nnew`)).toBe('changed');
    expect(written().map(({ method, path }) => [method, path])).toEqual([
      ['PATCH', '/repos/acme/app/issues/comments/999'],
    ]);
  });

  test('is left alone when it says so already', async () => {
    expect(await keep([{ id: 3, user: bot, body: `${mark}\r\nsame` }], `${mark}\nsame`)).toBe('kept');
    expect(written()).toEqual([]);
  });

  test('is not made to say that there is nothing', async () => {
    expect(await keep([], null)).toBe('none');
    expect(written()).toEqual([]);
  });

  test('somebody else’s comment that begins like ours is not touched', async () => {
    const list = [{ id: 3, user: { login: 'mallory' }, body: `${mark}\nmine` }];
    expect(await keep(list, `${mark}\nnew`)).toBe('made');
    expect(written().map(({ method }) => method)).toEqual(['POST']);
  });

  test('the token of a GitHub App knows the comment of that App', async () => {
    server.on('POST', '/graphql', { json: { data: { viewer: { login: 'acme-ci[bot]' } } } });
    const list = [
      { id: 3, user: bot, body: `${mark}\nof the workflow` },
      { id: 4, user: { login: 'acme-ci[bot]' }, body: `${mark}\nold` },
    ];
    expect(await keep(list, `${mark}\nnew`)).toBe('changed');
    expect(server.askedFor('PATCH', '/repos/acme/app/issues/comments/4')).toHaveLength(1);
  });

  test('the owner of a token of one’s own is asked for', async () => {
    const list = [{ id: 3, user: { login: 'ci-robot' }, body: `${mark}\nold` }];
    server.on('GET', comments, (asked) => pageOf(list, asked, server));
    server.on('GET', '/user', { json: { login: 'ci-robot' } });
    server.on('PATCH', '/repos/acme/app/issues/comments/{id}', { json: { id: 3 } });
    expect(await keepComment(api(), { number: 7, mark, text: () => `${mark}\nnew` })).toBe('changed');
  });
});
