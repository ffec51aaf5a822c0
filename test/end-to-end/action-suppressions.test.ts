// The built action where findings are known: a comment counts in the change that brings it, a baseline once it is in the base,
// and code scanning is told of neither.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { startGitServer } from '../support/git-http-server.ts';
import { githubToken } from '../support/plants.ts';
import { makeFolder, makeRepository, TestRepository } from '../support/repository.ts';
import { leakline, runAction, runActionBeside } from '../support/run-bundle.ts';

const baseline = '.github/leakline-baseline.jsonl';
const leak = (seed: string) => `key: ${githubToken(seed)}`;

/** A branch that brings a leak with a comment, one that the baseline has, and one that nobody knows. */
function branched(): TestRepository & {
  readonly base: string;
  readonly topic: string;
  readonly text: string;
} {
  const repository = makeRepository();
  repository.commit('First', { 'README.md': 'hello\n' });
  repository.branch('known');
  repository.commit('To be accepted', { 'known.txt': `${leak('known')}\n` });
  expect(leakline(['baseline', 'create', '--quiet'], { cwd: repository.path })).toMatchObject({ status: 0 });
  const text = readFileSync(join(repository.path, baseline), 'utf8');
  repository.git(['clean', '-fdq']);
  repository.checkout('main');
  const base = repository.commit('Second', { 'a.txt': 'a\n' });
  repository.branch('topic');
  const topic = repository.commit('Leaks', {
    'a.txt': `${leak('comment')} # leakline:allow github -- never worked\n`,
    'known.txt': `${leak('known')}\n`,
    'new.txt': `${leak('new')}\n`,
  });
  return Object.assign(repository, { base, topic, text });
}

function payloadOf(base: string, head: string) {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      base: { sha: base, ref: 'main' },
      head: { sha: head, ref: 'topic' },
      commits: 1,
    },
    repository: { full_name: 'octo/repo', default_branch: 'main' },
  };
}

function pullRequest({ path }: TestRepository, base: string, head: string, inputs = {}) {
  const payload = payloadOf(base, head);
  const ref = 'refs/pull/7/merge';
  return runAction({ workspace: path, event: 'pull_request', payload, inputs, ref, sha: head });
}

const results = (sarif: string | null) => (JSON.parse(sarif ?? '') as Log).runs[0]?.results ?? [];

test('a pull request cannot bring the baseline that silences it', () => {
  const repository = branched();
  const head = repository.commit('Accept it', { [baseline]: repository.text });
  const ended = pullRequest(repository, repository.base, head);
  expect(ended.status).toBe(1);
  expect(ended.outputs).toMatchObject({ findings: '2', suppressed: '1' });
  expect(ended.summary).toContain('1 finding is suppressed: 1 by a comment.');
  expect(ended.summary).toContain('comes with this range (1 entry added)');
});

test('the baseline of the base counts, and what is suppressed is no alert unless that is asked for', () => {
  const repository = branched();
  repository.checkout('main');
  const base = repository.commit('Accept it', { [baseline]: repository.text });
  repository.checkout('topic');
  const ended = pullRequest(repository, base, repository.topic);
  expect(ended.status).toBe(1);
  expect(ended.outputs).toMatchObject({ findings: '1', suppressed: '2' });
  expect(ended.summary).toContain('2 findings are suppressed: 1 by a comment, 1 by the baseline.');
  expect(ended.stdout).toContain('2 findings are suppressed: 1 by a comment, 1 by the baseline.');
  expect(results(ended.sarif)).toHaveLength(1);
  const shown = pullRequest(repository, base, repository.topic, { suppressed: 'true' });
  expect(results(shown.sarif).map(({ suppressions }) => suppressions?.[0]?.kind ?? null)).toEqual([
    null,
    'inSource',
    'external',
  ]);
  const unheeded = pullRequest(repository, base, repository.topic, { comments: 'none', baseline: 'none' });
  expect(unheeded.outputs).toMatchObject({ findings: '3', suppressed: '0' });
  for (const seed of ['comment', 'known', 'new']) expect(shown.everything).not.toContain(githubToken(seed));
});

test.each([baseline, 'security/known.jsonl'])(
  'what a checkout of depth 1 lacks of the baseline of the base (%s) is fetched',
  async (path) => {
    const repository = branched();
    repository.checkout('main');
    const base = repository.commit('Accept it', {
      [path]: repository.text,
      ...(path === baseline ? {} : { '.leakline.yml': `baseline: ${path}\n` }),
    });
    const server = await startGitServer(repository.path, { token: 'token-of-the-job' });
    const clone = new TestRepository(makeFolder());
    clone.git(['init', '--quiet']);
    clone.git(['remote', 'add', 'origin', pathToFileURL(repository.path).href]);
    const wanted = `+${repository.topic}:refs/remotes/pull/7/head`;
    clone.git(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', wanted]);
    clone.git(['checkout', '--quiet', '--detach', repository.topic]);
    const ended = await runActionBeside({
      workspace: clone.path,
      event: 'pull_request',
      payload: payloadOf(base, repository.topic),
      inputs: { token: 'token-of-the-job', 'upload-sarif': 'false', 'check-run': 'false' },
      env: { GITHUB_SERVER_URL: server.origin },
      ref: 'refs/pull/7/merge',
      sha: repository.topic,
    });
    expect(ended.outputs).toMatchObject({ findings: '1', suppressed: '2', complete: 'true' });
  },
);
