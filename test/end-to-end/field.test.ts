// What people complain of in other actions, each as a case that this one has to handle. Numbers are those of the list of
// complaints; what stands in a file of its own (fetching, comments, permissions) is not here.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { mergeGroupPayload, pullRequestPayload, pushPayload, zeroId } from '../support/github-events.ts';
import { sarifProblems } from '../support/github-sarif.ts';
import { GithubServer } from '../support/github-server.ts';
import { githubToken, infrastructureLine } from '../support/plants.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { type ActionEnded, type ActionOptions, runAction, runActionBeside } from '../support/run-bundle.ts';

const leak = (seed: string) => `key: ${githubToken(seed)}\n`;

function started(): TestRepository & { first: string } {
  const repository = makeRepository();
  const first = repository.commit('First', { 'README.md': 'hello\n' });
  return Object.assign(repository, { first });
}

function onPullRequest(
  { path }: TestRepository,
  base: string,
  head: string,
  more: Partial<ActionOptions> = {},
): ActionEnded {
  const payload = pullRequestPayload(base, head);
  return runAction({
    workspace: path,
    event: 'pull_request',
    payload,
    ref: 'refs/pull/7/merge',
    sha: head,
    ...more,
  });
}

test('field 1: no key, no account: it runs with nothing but a checkout', () => {
  const repository = started();
  const head = repository.commit('Leak', { 'a.txt': leak('1') });
  const ended = onPullRequest(repository, repository.first, head, { env: { HOME: '/nonexistent' } });
  expect([ended.status, ended.outputs['critical']]).toEqual([1, '1']);
});

test('field 3: the range needs no API', async () => {
  const server = await GithubServer.start('another token');
  const repository = started();
  const head = repository.commit('Leak', { 'a.txt': leak('3') });
  const ended = await runActionBeside({
    workspace: repository.path,
    event: 'pull_request',
    payload: pullRequestPayload(repository.first, head),
    inputs: { token: 'refused', 'upload-sarif': 'false', 'check-run': 'false' },
    env: { GITHUB_API_URL: server.url },
  });
  await server.close();
  expect([ended.outputs['critical'], server.asked]).toEqual(['1', []]);
});

test('field 6: the last of more than a page of commits counts, and the first', () => {
  const repository = started();
  repository.commit('Leak', { 'first.txt': leak('6a') });
  repository.commit('Take it out', { 'first.txt': 'gone\n' });
  for (let index = 0; index < 40; index += 1) repository.commit(`c${index}`, { 'n.txt': `${index}\n` });
  const head = repository.commit('Leak', { 'last.txt': leak('6b') });
  expect(onPullRequest(repository, repository.first, head).outputs['critical']).toBe('2');
});

describe('merges', () => {
  test('field 7: what came by the second parent counts', () => {
    const repository = started();
    repository.branch('side', repository.first);
    repository.commit('Leak', { 'side.txt': leak('7') });
    repository.commit('Take it out', { 'side.txt': 'gone\n' });
    repository.checkout('main');
    repository.branch('topic');
    repository.commit('Clean', { 'b.txt': 'b\n' });
    const head = repository.merge(['side']);
    const ended = onPullRequest(repository, repository.first, head);
    expect([ended.status, ended.outputs['critical']]).toEqual([1, '1']);
  });

  test('field 8: what only the merge commit has counts', () => {
    const repository = started();
    repository.branch('side', repository.first);
    repository.commit('Clean', { 'side.txt': 's\n' });
    repository.checkout('main');
    repository.branch('topic');
    repository.commit('Clean', { 'b.txt': 'b\n' });
    const evil = repository.merge(['side'], 'Merge', { 'evil.txt': leak('8') });
    const head = repository.commit('Take it out', { 'evil.txt': 'gone\n' });
    const ended = onPullRequest(repository, repository.first, head);
    expect(ended.outputs['critical']).toBe('1');
    expect(ended.stdout).toContain(evil.slice(0, 7));
  });
});

test('field 9: a merge queue', () => {
  const repository = started();
  const head = repository.commit('Leak', { 'a.txt': leak('9') });
  const payload = mergeGroupPayload(repository.first, head);
  const ended = runAction({ workspace: repository.path, event: 'merge_group', payload, sha: head });
  expect([ended.status, ended.outputs['critical']]).toEqual([1, '1']);
  const clean = mergeGroupPayload(head, repository.commit('Clean', { 'b.txt': 'b\n' }));
  expect(runAction({ workspace: repository.path, event: 'merge_group', payload: clean }).status).toBe(0);
});

test('field 10: a new branch or tag does not bring up the whole history', () => {
  const repository = started();
  const main = repository.commit('An old leak', { 'old.txt': leak('10') });
  const head = (() => {
    repository.branch('topic');
    return repository.commit('Clean', { 'b.txt': 'b\n' });
  })();
  for (const ref of ['refs/heads/topic', 'refs/tags/v1']) {
    const payload = pushPayload(zeroId, head, { ref });
    expect(runAction({ workspace: repository.path, event: 'push', payload, sha: head, ref }).status).toBe(0);
  }
  expect(main).not.toBe(head);
});

test('field 11: a base that is the head is success, and says that nothing was there', () => {
  const repository = started();
  const ended = onPullRequest(repository, repository.first, repository.first);
  expect(ended.status).toBe(0);
  expect(ended.stdout).toContain('base and head are the same commit');
});

test('field 13: a pull request answers for what it adds, not for what its base has got meanwhile', () => {
  const repository = started();
  repository.branch('topic');
  const head = repository.commit('Clean', { 'b.txt': 'b\n' });
  repository.checkout('main');
  const base = repository.commit('A leak of others', { 'old.txt': leak('13') });
  expect(onPullRequest(repository, base, head).status).toBe(0);
  repository.checkout('topic');
  const merged = repository.merge(['main']);
  expect(onPullRequest(repository, base, merged).status).toBe(0);
});

describe('identity of a finding', () => {
  const prints = (ended: ActionEnded) => JSON.parse(ended.outputs['fingerprints'] ?? '[]') as string[];
  const keyed = { inputs: { 'fingerprint-key': 'a key of the test' } };

  test('field 14: lives through a squash', () => {
    const repository = started();
    repository.branch('topic');
    repository.commit('One', { 'a.txt': `x\n${leak('14')}` });
    const head = repository.commit('Two', { 'a.txt': `x\ny\n${leak('14')}` });
    const before = prints(onPullRequest(repository, repository.first, head, keyed));
    repository.git(['reset', '--quiet', '--soft', repository.first]);
    const squashed = repository.commitIndex('Both');
    expect(before).toHaveLength(1);
    expect(prints(onPullRequest(repository, repository.first, squashed, keyed))).toEqual(before);
  });

  test('fields 15 and 18: a new secret at the same place is another one', () => {
    const repository = started();
    const one = repository.commit('One', { 'a.txt': leak('15a') });
    const first = prints(onPullRequest(repository, repository.first, one, keyed));
    const other = repository.commit('Two', { 'a.txt': leak('15b') });
    const second = prints(onPullRequest(repository, one, other, keyed));
    expect([first.length, second.length]).toEqual([1, 1]);
    expect(second).not.toEqual(first);
  });
});

test('field 22: the value is in no file that the run leaves behind', () => {
  const repository = started();
  const { line, secret } = infrastructureLine('22');
  const head = repository.commit('Leak', { 'conf.env': `${line}\n`, 'a.txt': leak('22') });
  const ended = onPullRequest(repository, repository.first, head, { inputs: { 'json-file': 'out.json' } });
  const json = readFileSync(join(repository.path, 'out.json'), 'utf8');
  for (const value of [secret, githubToken('22')]) {
    expect(`${ended.everything}${json}`).not.toContain(value.slice(4, 18));
    expect(ended.masks).toContain(value);
  }
});

describe('SARIF', () => {
  test('field 23: odd names, two secrets on a line and whole files are all taken', () => {
    const repository = started();
    repository.write({ 'ä b#c?.txt': `${leak('23a').trim()} ${leak('23b')}`, '100%.txt': leak('23c') });
    const head = repository.commit('Leak', { '.env': `${infrastructureLine('23').line}\n` });
    const ended = onPullRequest(repository, repository.first, head);
    expect(sarifProblems(ended.sarif ?? '')).toEqual([]);
    const [run] = JSON.parse(ended.sarif ?? '').runs;
    expect(run.results.length).toBeGreaterThanOrEqual(4);
  });

  test('field 24: the same findings are the same bytes; two secrets of a line have two identities', () => {
    const repository = started();
    const head = repository.commit('Leak', { 'a.txt': `${leak('24a').trim()} ${leak('24b')}` });
    const [one, other] = [1, 2].map(() => onPullRequest(repository, repository.first, head).sarif);
    expect(one).toBe(other);
    const [run] = JSON.parse(one ?? '').runs;
    expect(run.automationDetails.id).toBe('leakline/diff/');
    const hashes = run.results.map(
      (result: { partialFingerprints: { primaryLocationLineHash: string } }) =>
        result.partialFingerprints.primaryLocationLineHash,
    );
    expect(new Set(hashes).size).toBe(2);
  });

  test('field 25: what only the past has is in the report, not among the alerts', () => {
    const repository = started();
    repository.commit('Leak', { 'a.txt': leak('25a'), 'b.txt': leak('25b') });
    repository.commit('Take one out', { 'a.txt': 'gone\n' });
    const all = { workspace: repository.path, event: 'schedule', payload: {}, sha: repository.head() };
    const ended = runAction({ ...all, inputs: { 'json-file': 'out.json' } });
    expect(ended.outputs['critical']).toBe('2');
    const [run] = JSON.parse(ended.sarif ?? '').runs;
    expect(run.results).toHaveLength(1);
    expect(JSON.stringify(run.invocations)).toContain('1 finding that HEAD no longer has');
    expect(JSON.parse(readFileSync(join(repository.path, 'out.json'), 'utf8')).findings).toHaveLength(2);
    const whole = runAction({ ...all, inputs: { 'history-alerts': 'all' } });
    expect(JSON.parse(whole.sarif ?? '').runs[0].results).toHaveLength(2);
  });
});

test('field 27: UTF-16 is read', () => {
  const repository = started();
  const text = Buffer.from(`\ufeff${leak('27')}`, 'utf16le');
  const head = repository.commit('Leak', { 'a.txt': text });
  expect(onPullRequest(repository, repository.first, head).outputs['critical']).toBe('1');
});

test('field 29: nothing is left in the folder for temporary files, nor in the workspace but the report', () => {
  const repository = started();
  const head = repository.commit('Leak', { 'a.txt': leak('29') });
  const temporary = join(repository.path, '..', 'temporary-29');
  const ended = onPullRequest(repository, repository.first, head, { env: { TMPDIR: temporary } });
  expect(ended.status).toBe(1);
  expect(existsSync(temporary)).toBe(false);
  expect(repository.git(['status', '--porcelain'])).toBe('?? leakline.sarif');
});

test('field 30: links and requests go to the server of the run', async () => {
  const server = await GithubServer.start('t');
  server.on('POST', '/api/v3/repos/octo/repo/code-scanning/sarifs', { status: 202, json: {} });
  const repository = started();
  const head = repository.commit('Leak', { 'a.txt': leak('30') });
  const ended = await runActionBeside({
    workspace: repository.path,
    event: 'pull_request',
    payload: pullRequestPayload(repository.first, head),
    inputs: { token: 't' },
    env: { GITHUB_API_URL: `${server.url}/api/v3`, GITHUB_SERVER_URL: 'https://ghe.example' },
  });
  await server.close();
  expect(server.asked.map(({ path }) => path)).toEqual(['/api/v3/repos/octo/repo/code-scanning/sarifs']);
  expect(ended.summary).toContain('https://ghe.example/octo/repo/blob/');
});

describe.skipIf(process.platform === 'win32' || process.getuid?.() !== 0)('as root', () => {
  test('field 31: over a repository of another owner', () => {
    const repository = started();
    const head = repository.commit('Leak', { 'a.txt': leak('31') });
    spawnSync('chown', ['-R', '12345:12345', repository.path]);
    expect(onPullRequest(repository, repository.first, head).outputs['critical']).toBe('1');
  });
});

test('field 32: nothing that the repository configures is run', () => {
  const repository = started();
  const head = repository.commit('Leak', { '.gitattributes': '* diff=x filter=x\n', 'a.txt': leak('32') });
  const trap = join(repository.path, 'sprung');
  const command = `touch ${trap}`;
  for (const key of [
    'core.fsmonitor',
    'diff.x.textconv',
    'diff.external',
    'filter.x.smudge',
    'core.sshCommand',
  ])
    repository.git(['config', key, command]);
  repository.git(['config', 'core.hooksPath', repository.path]);
  for (const hook of ['post-checkout', 'fsmonitor-watchman']) {
    writeFileSync(join(repository.path, hook), `#!/bin/sh\n${command}\n`);
    chmodSync(join(repository.path, hook), 0o755);
  }
  const ended = onPullRequest(repository, repository.first, head);
  expect(ended.outputs['critical']).toBe('1');
  expect(existsSync(trap)).toBe(false);
});

describe.skipIf(process.platform === 'win32')('a workspace that cannot be written to', () => {
  test('is scanned, and the report that is not there is a notice', () => {
    const repository = started();
    const head = repository.commit('Leak', { 'a.txt': leak('read-only') });
    // Root may write everywhere: the place of the file is a folder for it.
    const inputs = process.getuid?.() === 0 ? { 'sarif-file': '.git' } : {};
    chmodSync(repository.path, 0o555);
    const ended = onPullRequest(repository, repository.first, head, { inputs });
    chmodSync(repository.path, 0o755);
    expect([ended.status, ended.outputs['critical'], ended.outputs['sarif-file']]).toEqual([1, '1', '']);
    expect(ended.stdout).toMatch(/^::notice::Leakline could not write the SARIF file/m);
    expect(readdirSync(repository.path)).not.toContain('leakline.sarif');
  });
});
