// The pre-push hook as Git runs it, against real remotes.
import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { describe, expect, test } from 'vitest';
import { githubToken } from '../support/plants.ts';
import { type Files, makeRepository, type TestRepository } from '../support/repository.ts';
import { bundleOf, leakline } from '../support/run-bundle.ts';

const leak = (seed: string) => `key ${githubToken(seed)}\n`;
const refusal = 'The push was refused, and the commits are still here alone.';
const nothing = 'Nothing to scan: the remote has all of these commits already.';

function git(path: string, words: readonly string[]) {
  const ended = spawnSync('git', words, {
    cwd: path,
    encoding: 'utf8',
    timeout: 30_000,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: path,
      GIT_CONFIG_GLOBAL: devNull,
      GIT_CONFIG_NOSYSTEM: '1',
    },
  });
  return { status: ended.status, text: `${ended.stdout}${ended.stderr}` };
}

/** A repository whose remote `origin` has its first commit, and that looks at pushes alone. */
function pushing(files: Files = { 'a.txt': 'a\n' }): { repository: TestRepository; server: TestRepository } {
  const repository = makeRepository();
  const server = makeRepository(['--bare'], 'server');
  repository.commit('First', files);
  repository.git(['remote', 'add', 'origin', server.path]);
  repository.git(['push', '--quiet', 'origin', 'main']);
  leakline(['hook', 'install', 'pre-push'], { cwd: repository.path });
  return { repository, server };
}

const push = ({ path }: TestRepository, ...words: string[]) => git(path, ['push', ...words]);

describe('a push', () => {
  test('of clean commits goes through; of a leak is refused, also one that was taken out again', () => {
    const { repository, server } = pushing({ 'a.txt': leak('is there already') });
    repository.commit('Clean', { 'b.txt': 'b\n' });
    expect(push(repository, 'origin', 'main')).toMatchObject({ status: 0 });
    const before = server.resolve('main');
    repository.commit('Leak', { 'c.txt': leak('c') });
    repository.commit('Take it out', { 'c.txt': 'c\n' });
    const refused = push(repository, 'origin', 'main');
    expect(refused.status).toBe(1);
    expect(refused.text).toContain(refusal);
    expect(refused.text).toContain('1 leak: 1 critical.');
    expect(refused.text).toContain('added and taken out again within this range');
    expect(refused.text).toContain('Scanned 2 commits');
    expect(refused.text).toContain('To pass this check by for once: git push --no-verify');
    expect(server.resolve('main')).toBe(before);
    expect(push(repository, '--no-verify', 'origin', 'main')).toMatchObject({ status: 0 });
    expect(push(repository, 'origin', 'main')).toMatchObject({ status: 0 });
  });

  test('of new branches and tags looks at each commit once, and at what the remote lacks alone', () => {
    const { repository } = pushing({ 'a.txt': leak('is there already') });
    repository.branch('one');
    repository.commit('One', { 'one.txt': '1\n' });
    repository.branch('two');
    repository.commit('Two', { 'two.txt': leak('two') });
    repository.tag('v1', 'Release');
    const refused = push(repository, 'origin', 'one', 'two', 'v1');
    expect(refused.status).toBe(1);
    expect(refused.text.match(/Scanned 1 commit,/g)).toHaveLength(2);
    expect(refused.text.match(/1 leak:/g)).toHaveLength(1);
    const same = push(repository, 'origin', 'main:refs/heads/copy');
    expect(same.text).toContain(nothing);
    expect(same.status).toBe(0);
    expect(push(repository, 'origin', ':copy')).toMatchObject({ status: 0 });
  });

  test('that is the first, to an empty remote, is of everything', () => {
    const { repository } = pushing({ 'a.txt': leak('first') });
    const second = makeRepository(['--bare'], 'second');
    const refused = push(repository, second.path, 'main');
    expect(refused.text).toContain(refusal);
    expect(refused.text).toContain('Scanned 1 commit,');
  });

  test('that is forced is of what was rewritten', () => {
    const { repository } = pushing();
    repository.commit('Old', { 'b.txt': leak('old') });
    push(repository, '--no-verify', 'origin', 'main');
    repository.git(['reset', '--quiet', '--hard', 'HEAD~1']);
    repository.commit('New', { 'b.txt': 'b\n' });
    const clean = push(repository, '--force', 'origin', 'main');
    expect(clean.text).toContain('Scanned 1 commit,');
    expect(clean.status).toBe(0);
  });

  test('over another’s that was never fetched compares with what was', () => {
    const { repository, server } = pushing();
    const other = server.clone();
    other.commit('Theirs', { 'theirs.txt': 'x\n' });
    other.git(['push', '--quiet', 'origin', 'main']);
    repository.commit('Ours', { 'ours.txt': leak('ours') });
    const refused = push(repository, '--force', 'origin', 'main');
    expect(refused.text).toContain('Scanned 1 commit,');
    expect(refused.status).toBe(1);
  });

  test('of a branch that others were merged into tells nothing of what they brought', () => {
    const { repository } = pushing();
    repository.branch('topic');
    repository.commit('Topic', { 't.txt': 't\n' });
    push(repository, 'origin', 'topic');
    repository.checkout('main');
    repository.commit('Known', { 'known.txt': leak('known') });
    push(repository, '--no-verify', 'origin', 'main');
    repository.checkout('topic');
    repository.merge(['main']);
    const clean = push(repository, 'origin', 'topic');
    expect(clean.text).toContain('No leaks found.');
    expect(clean.status).toBe(0);
    repository.commit('More', { 'm.txt': `m\n${leak('more')}` });
    expect(push(repository, 'origin', 'topic').text).toContain('m.txt\n  2:5');
  });

  test('from a shallow clone, and from a bare one', () => {
    const { server } = pushing();
    const shallow = server.clone(['--depth', '1']);
    leakline(['hook', 'install'], { cwd: shallow.path });
    shallow.write({ 's.txt': leak('shallow') });
    shallow.git(['add', '--all']);
    shallow.git(['commit', '--quiet', '--no-verify', '-m', 'x']);
    expect(push(shallow, 'origin', 'HEAD:refs/heads/new').text).toContain(refusal);
    const bare = shallow.clone(['--bare'], 'bare');
    leakline(['hook', 'install'], { cwd: bare.path });
    bare.git(['remote', 'set-url', 'origin', server.path]);
    expect(push(bare, 'origin', 'main:refs/heads/from-bare').text).toContain(refusal);
  });

  test('heeds the configuration of what the remote has, and tells of what the push changes in it', () => {
    const config = '.github/leakline.yml';
    const { repository } = pushing({ [config]: 'exclude: [fixtures/]\n' });
    repository.commit('Fixture', { 'fixtures/a.txt': leak('fixture') });
    expect(push(repository, 'origin', 'main')).toMatchObject({ status: 0 });
    repository.commit('Silence', { [config]: 'exclude: [fixtures/, live/]\n', 'live/b.txt': leak('live') });
    const refused = push(repository, 'origin', 'main');
    expect(refused.status).toBe(1);
    expect(refused.text).toContain(`${config} is changed by this range`);
  });

  test('with a comment that allows it goes through, in the commit or in a later one', () => {
    const { repository } = pushing();
    repository.commit('Leak', { 'b.py': `TOKEN = "${githubToken('allowed')}"\n` });
    expect(push(repository, 'origin', 'main')).toMatchObject({ status: 1 });
    const allowed = `TOKEN = "${githubToken('allowed')}"  # leakline:allow github.personal-access-token -- revoked\n`;
    repository.commit('Say that it is none', { 'b.py': allowed });
    expect(push(repository, 'origin', 'main')).toMatchObject({ status: 0 });
  });
});

describe('standard input that is no push', () => {
  test('is a fault', () => {
    const { repository } = pushing();
    const ended = leakline(['hook', 'run', 'pre-push'], { cwd: repository.path, input: 'hello\n' });
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain('standard input is not what Git gives a pre-push hook');
    expect(leakline(['hook', 'run'], { cwd: repository.path, input: '' }).status).toBe(2);
  });

  test('is a fault where it is not passed on, and a pipe that is empty is a push of nothing', () => {
    const { repository } = pushing();
    const words = [bundleOf('cli.js'), 'hook', 'run', 'pre-push', '--', 'origin', repository.path];
    const run = (stdin: 'ignore' | 'pipe') =>
      spawnSync(process.execPath, words, {
        cwd: repository.path,
        encoding: 'utf8',
        stdio: [stdin, 'pipe', 'pipe'],
      });
    const refused = run('ignore');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('"use_stdin: true" for Lefthook');
    expect(run('pipe').status).toBe(0);
  });

  test('is taken for a push of HEAD where it is empty', () => {
    const { repository } = pushing();
    const run = (remote: string) =>
      leakline(['hook', 'run', 'pre-push', '--', remote, 'x'], { cwd: repository.path, input: '' });
    expect(run('origin')).toMatchObject({ status: 0, stdout: '' });
    repository.commit('Leak', { 'b.txt': leak('b') });
    const refused = run('origin');
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain('diff of HEAD (nothing tells what is pushed)');
    expect(refused.stdout).toContain(refusal);
    // Of a remote of which nothing is known here it would be the whole history.
    expect(run('elsewhere')).toMatchObject({ status: 0, stdout: '' });
    repository.commit('Take it out', { 'b.txt': 'b\n' });
    expect(push(repository, '--no-verify', 'origin', 'main')).toMatchObject({ status: 0 });
    expect(run('origin')).toMatchObject({ status: 0, stdout: '' });
  });
});
