// The built action, started as a runner starts it: the range of each event, what it writes, and how it ends.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { sarifProblems } from '../support/github-sarif.ts';
import { githubToken } from '../support/plants.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { type ActionOptions, runAction } from '../support/run-bundle.ts';

const zero = '0'.repeat(40);

/** Main with two commits, and a branch `topic` whose second commit leaks. */
function leakingBranch(): TestRepository & { base: string; topic: string } {
  const repository = makeRepository();
  repository.commit('First', { 'README.md': 'hello\n' });
  const base = repository.commit('Second', { 'a.txt': 'a\n' });
  repository.branch('topic');
  repository.commit('Clean', { 'b.txt': 'b\n' });
  const topic = repository.commit('Leak', { 'src/config.txt': `key: ${githubToken()}\n` });
  return Object.assign(repository, { base, topic });
}

function pullRequest(base: string, head: string) {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      base: { sha: base, ref: 'main' },
      head: { sha: head, ref: 'topic' },
      commits: 2,
    },
    repository: { full_name: 'octo/repo', default_branch: 'main' },
  };
}

function push(before: string, after: string, more: object = {}) {
  return {
    ref: 'refs/heads/topic',
    before,
    after,
    created: before === zero,
    deleted: after === zero,
    forced: false,
    repository: { full_name: 'octo/repo', default_branch: 'main' },
    ...more,
  };
}

const onPullRequest = (repository: TestRepository, base: string, head: string): ActionOptions => ({
  workspace: repository.path,
  event: 'pull_request',
  payload: pullRequest(base, head),
  ref: 'refs/pull/7/merge',
  sha: head,
});

describe('a pull request', () => {
  test('that leaks fails, is annotated, summarised and written as SARIF, and nothing tells the secret', () => {
    const repository = leakingBranch();
    const ended = runAction(onPullRequest(repository, repository.base, repository.topic));
    expect(ended.status).toBe(1);
    expect(ended.stdout).toMatch(
      /^::error title=[^:]+,file=src\/config\.txt,line=1,endLine=1,col=6,endColumn=46::/m,
    );
    expect(ended.outputs).toMatchObject({
      findings: '1',
      critical: '1',
      high: '0',
      complete: 'true',
      'sarif-file': 'leakline.sarif',
    });
    expect(ended.summary).toContain(`https://github.example/octo/repo/blob/`);
    expect(ended.summary).toContain('src/config.txt#L1');
    expect(sarifProblems(ended.sarif ?? '')).toEqual([]);
    const log = JSON.parse(ended.sarif ?? '') as Log;
    expect(log.runs[0]?.results?.map((result) => result.ruleId)).toEqual(['github.personal-access-token']);
    expect(ended.everything).not.toContain(githubToken());
  });

  test('is linked at its head, whose lines these are, and not at GitHub’s merge of it', () => {
    const repository = leakingBranch();
    const options = onPullRequest(repository, repository.base, repository.topic);
    const ended = runAction({ ...options, sha: 'f'.repeat(40) });
    expect(ended.summary).toContain(`/blob/${repository.topic}/src/config.txt#L1`);
  });

  test('that is clean succeeds, and the SARIF file is written all the same', () => {
    const repository = leakingBranch();
    const ended = runAction(onPullRequest(repository, repository.base, repository.resolve('topic~1')));
    expect([ended.status, ended.outputs['findings']]).toEqual([0, '0']);
    expect((JSON.parse(ended.sarif ?? '') as Log).runs[0]?.results).toEqual([]);
    expect(ended.stdout).not.toContain('::error');
  });

  test('whose merge ref is checked out: the range is the payload’s, not the merge commit’s', () => {
    const repository = leakingBranch();
    repository.checkout('main');
    const tip = repository.commit('Main goes on', { 'main.txt': `${githubToken('main')}\n` });
    repository.git(['checkout', '--quiet', '--detach']);
    const merge = repository.merge(['topic'], 'Merge 7');
    const ended = runAction({ ...onPullRequest(repository, tip, repository.topic), sha: merge });
    expect(ended.outputs).toMatchObject({ findings: '1' });
    expect(ended.stdout).toContain('src/config.txt');
    expect(ended.stdout).not.toContain('main.txt');
  });

  test('in a shallow clone is a clear fault with the one-line fix', () => {
    const repository = leakingBranch();
    const clone = repository.clone(['--depth', '1', '--branch', 'topic']);
    const ended = runAction(onPullRequest(clone, repository.base, repository.topic));
    expect(ended.status).toBe(2);
    expect(ended.stdout).toMatch(/^::error::.*shallow clone.*fetch-depth: 0/m);
    expect(ended.outputs).toEqual({ complete: 'false' });
    expect(ended.summary).toContain('The scan did not end.');
  });

  test('with fail-on above the finding, or never, succeeds and tells it', () => {
    const repository = leakingBranch();
    const options = onPullRequest(repository, repository.base, repository.topic);
    const never = runAction({ ...options, inputs: { 'fail-on': 'never' } });
    expect([never.status, never.outputs['findings']]).toEqual([0, '1']);
  });

  test('of a repository in a folder of the workspace: annotations have the folder before them', () => {
    const repository = leakingBranch();
    const parent = makeRepository();
    repository.git(['clone', '--quiet', repository.path, join(parent.path, 'checked out')]);
    const ended = runAction({
      ...onPullRequest(repository, repository.base, repository.topic),
      workspace: parent.path,
      inputs: { path: 'checked out' },
    });
    expect(ended.stdout).toContain('file=checked out/src/config.txt');
  });
});

describe('the input path', () => {
  const inFolders = () => {
    const repository = makeRepository();
    repository.commit('Leaks', { 'b.txt': `${githubToken('b')}\n`, 'docs/a.txt': `${githubToken('a')}\n` });
    return repository;
  };

  test('of a folder inside the repository: a history is of the repository, with paths from its root', () => {
    const repository = inFolders();
    const options = { workspace: repository.path, event: 'schedule', payload: {}, sha: repository.head() };
    const ended = runAction({ ...options, inputs: { path: 'docs' } });
    expect(ended.stdout.match(/file=[^,]+/g)?.sort()).toEqual(['file=b.txt', 'file=docs/a.txt']);
    expect(ended.summary).toContain(`/blob/${repository.head()}/docs/a.txt#L1`);
  });

  test('of a folder inside the repository: a tree is of the folder, and lines are linked from the root', () => {
    const repository = inFolders();
    const options = {
      workspace: repository.path,
      event: 'workflow_dispatch',
      payload: {},
      sha: repository.head(),
    };
    const ended = runAction({ ...options, inputs: { path: 'docs', scan: 'tree' } });
    expect(ended.stdout.match(/file=[^,]+/g)).toEqual(['file=docs/a.txt']);
    expect(ended.summary).toContain(`/blob/${repository.head()}/docs/a.txt#L1`);
  });
});

describe('a push', () => {
  const onPush = (repository: TestRepository, payload: object): ActionOptions => ({
    workspace: repository.path,
    event: 'push',
    payload,
    ref: 'refs/heads/topic',
  });

  test('of commits: before..after', () => {
    const repository = leakingBranch();
    const ended = runAction(onPush(repository, push(repository.resolve('topic~1'), repository.topic)));
    expect([ended.status, ended.outputs['findings']]).toEqual([1, '1']);
    expect(ended.stdout).toContain('push: before..after');
  });

  test('of a new branch: from the merge base with the default branch, not the whole history', () => {
    const repository = leakingBranch();
    repository.checkout('main');
    repository.commit('Old leak', { 'old.txt': `${githubToken('old')}\n` });
    const clone = repository.clone();
    clone.git(['checkout', '--quiet', 'topic']);
    const ended = runAction(onPush(clone, push(zero, repository.topic)));
    expect(ended.outputs).toMatchObject({ findings: '1' });
    expect(ended.stdout).not.toContain('old.txt');
  });

  test('that deletes a branch: nothing to scan, success', () => {
    const repository = leakingBranch();
    const ended = runAction(onPush(repository, push(repository.topic, zero)));
    expect([ended.status, ended.outputs['findings']]).toEqual([0, '0']);
    expect(ended.stdout).toContain('deleted');
  });

  test('that was forced and left its base behind: the default branch stands in, and it says so', () => {
    const repository = leakingBranch();
    const ended = runAction(onPush(repository, push('1'.repeat(40), repository.topic, { forced: true })));
    expect(ended.outputs).toMatchObject({ findings: '1' });
    expect(ended.stdout).toMatch(/forced push: main\.\.[0-9a-f]{12} is scanned in its place/);
  });
});

describe('other events', () => {
  test('merge_group: base_sha..head_sha', () => {
    const repository = leakingBranch();
    const payload = {
      action: 'checks_requested',
      merge_group: {
        base_sha: repository.base,
        head_sha: repository.topic,
        base_ref: 'refs/heads/main',
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-7',
      },
    };
    const ended = runAction({ workspace: repository.path, event: 'merge_group', payload });
    expect([ended.status, ended.outputs['findings']]).toEqual([1, '1']);
  });

  test('schedule: the whole history, and what is no longer in HEAD has no line to annotate', () => {
    const repository = leakingBranch();
    repository.commit('Remove', { 'src/config.txt': 'clean\n' });
    const ended = runAction({
      workspace: repository.path,
      event: 'schedule',
      payload: { schedule: '0 3 * * *' },
    });
    expect([ended.status, ended.outputs['findings']]).toEqual([1, '1']);
    expect(ended.stdout).not.toContain('file=src/config.txt');
    expect(ended.stdout).toContain('no longer in HEAD');
  });

  test('workflow_dispatch with scan: tree looks at what is checked out', () => {
    const repository = leakingBranch();
    const options: ActionOptions = {
      workspace: repository.path,
      event: 'workflow_dispatch',
      payload: { inputs: {} },
      inputs: { scan: 'tree' },
    };
    expect(runAction(options).outputs).toMatchObject({ findings: '1' });
    repository.checkout('main');
    expect(runAction(options).outputs).toMatchObject({ findings: '0' });
  });

  test('the inputs base and head name a range whatever the event', () => {
    const repository = leakingBranch();
    const inputs = { scan: 'diff', base: 'main', head: 'topic' };
    const ended = runAction({ workspace: repository.path, event: 'workflow_dispatch', payload: {}, inputs });
    expect(ended.outputs).toMatchObject({ findings: '1' });
  });

  test('a base that nobody knows is a fault, and nothing stands in for it', () => {
    const repository = leakingBranch();
    for (const base of ['typo', '1'.repeat(40)]) {
      const ended = runAction({
        workspace: repository.path,
        event: 'push',
        payload: push(repository.base, repository.topic),
        inputs: { base },
      });
      expect([ended.status, ended.outputs]).toEqual([2, { complete: 'false' }]);
    }
  });

  test.each([
    ['an input that is unknown', { inputs: { scan: 'everything' } }, 'the input "scan"'],
    ['a severity that is unknown', { inputs: { 'fail-on': 'worst' } }, 'the input "fail-on"'],
    ['a flag that is no flag', { inputs: { notes: 'perhaps' } }, 'the input "notes"'],
    ['a payload without its fields', { payload: { pull_request: {} } }, 'pull_request.base'],
  ])('%s is one sentence and status 2', (_, change, sentence) => {
    const repository = leakingBranch();
    const ended = runAction({ ...onPullRequest(repository, repository.base, repository.topic), ...change });
    expect(ended.status).toBe(2);
    expect(ended.stdout).toContain(sentence);
    expect(ended.stdout.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(1);
  });
});

describe('sinks', () => {
  test('eleven leaks: at most ten errors with the verdict, the rest is told of', () => {
    const repository = makeRepository();
    const base = repository.commit('First', { 'a.txt': 'a\n' });
    const lines = Array.from({ length: 25 }, (_, index) => `${githubToken(`many ${index}`)}\n`);
    const head = repository.commit('Leaks', { 'many.txt': lines.join('') });
    const ended = runAction(onPullRequest(repository, base, head));
    const errors = ended.stdout.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(10);
    expect(errors.join('\n')).toContain('17 more');
    expect(ended.summary.match(/many\.txt#L\d+/g)).toHaveLength(25);
  });

  test('a SARIF path that cannot be written and no summary file are notices; the verdict stays', () => {
    const repository = leakingBranch();
    mkdirSync(join(repository.path, 'taken'));
    const ended = runAction({
      ...onPullRequest(repository, repository.base, repository.topic),
      inputs: { 'sarif-file': 'taken' },
      env: { GITHUB_STEP_SUMMARY: join(repository.path, 'no', 'such', 'file') },
    });
    expect(ended.status).toBe(1);
    expect(ended.stdout.match(/^::notice::Leakline could not write/gm)).toHaveLength(2);
  });

  test('a path that looks like a command does not act', () => {
    const repository = makeRepository();
    const base = repository.commit('First', { 'a.txt': 'a\n' });
    const name = '::error file=owned::pwned\n::set-output name=x::y';
    repository.addToIndex(name, repository.hashObject(`${githubToken()}\n`));
    const head = repository.commitIndex('Odd');
    const ended = runAction(onPullRequest(repository, base, head));
    const [before, after] = ended.stdout.split(/^::stop-commands::.*$/m);
    for (const part of [before, (after ?? '').split(/^::[0-9a-f-]{36}::$/m)[1]]) {
      expect(part).not.toMatch(/^::(?:error file=owned|set-output)/m);
    }
    expect(ended.outputs).toMatchObject({ findings: '1' });
  });

  test('with log: json every line of standard error is a JSON object with the five members', () => {
    const repository = leakingBranch();
    const ended = runAction({
      ...onPullRequest(repository, repository.base, repository.topic),
      inputs: { log: 'json' },
    });
    const lines = ended.stderr.trim().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(Object.keys(JSON.parse(line))).toEqual(['ts', 'level', 'logger', 'message', 'elapsed_s']);
    }
  });

  test('runs in a workspace whose name has spaces and letters beyond ASCII, without a token', () => {
    const repository = leakingBranch();
    const clone = repository.clone([], 'wörk späce 工');
    clone.git(['checkout', '--quiet', 'topic']);
    writeFileSync(join(clone.path, 'untracked.txt'), 'x');
    const ended = runAction({ ...onPullRequest(clone, repository.base, repository.topic) });
    expect(ended.outputs).toMatchObject({ findings: '1' });
  });
});
