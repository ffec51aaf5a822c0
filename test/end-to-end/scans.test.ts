// The built command line on whole histories, folders, the index and standard input, and what it says of bad
// input.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sarifProblems } from '../support/github-sarif.ts';
import { githubToken, infrastructureLine } from '../support/plants.ts';
import { makeFolder, makeRepository, TestRepository, writeFiles } from '../support/repository.ts';
import { bundleOf, type JsonReport, leakline, leaklineJson } from '../support/run-bundle.ts';

const bundle = bundleOf('cli.js');

const places = (report: JsonReport) => report.findings.map(({ path, line }) => `${path}:${line}`);
const leak = (seed: string) => `key ${githubToken(seed)}\n`;

describe('history', () => {
  test('each secret once, with the first commit that brought it, its date, its path, and whether it is in HEAD', () => {
    const repository = makeRepository();
    const first = repository.commit('First', { 'a.txt': leak('gone'), 'b.txt': `x\n${leak('stays')}` });
    repository.commit('Second', { 'a.txt': 'clean\n', 'b.txt': `x\ny\n${leak('stays')}` });
    const third = repository.commit('Third', { 'c.txt': leak('late') });
    const { status, report } = leaklineJson(['history', repository.path]);
    expect(status).toBe(1);
    expect(
      report.findings.map(({ path, line, inHead, commit }) => [path, line, inHead, commit?.oid]),
    ).toEqual([
      ['a.txt', 1, false, first],
      ['b.txt', 2, true, first],
      ['c.txt', 1, true, third],
    ]);
    expect(report.findings[0]?.commit).toMatchObject({
      author: 'Ada Author',
      date: '2026-01-01T00:01:00+01:00',
    });
    expect(report.coverage).toMatchObject({ commits: 3, blobs: 5, skipped: [] });
  });

  test('every ref counts: other branches, tags, the stash, remote branches, a detached HEAD', () => {
    const repository = makeRepository();
    repository.commit('First', { 'a.txt': 'a\n' });
    for (const name of ['branch', 'tag']) {
      repository.checkout('main');
      repository.branch(name);
      repository.commit(name, { [`${name}.txt`]: leak(name) });
    }
    repository.tag('v1', 'annotated', 'tag');
    repository.checkout('main');
    repository.git(['branch', '-D', 'tag']);
    repository.write({ 'a.txt': leak('stash') });
    repository.git(['stash', '--quiet']);
    repository.git(['checkout', '--quiet', '--detach']);
    repository.commit('Detached', { 'detached.txt': leak('detached') });
    repository.gc();
    const { report } = leaklineJson(['history', repository.path]);
    expect(places(report).sort()).toEqual(['a.txt:1', 'branch.txt:1', 'detached.txt:1', 'tag.txt:1']);
  });

  test('a bare repository, a worktree, a submodule and a clone that borrows objects give the same', () => {
    const repository = makeRepository();
    repository.commit('First', { 'a.txt': leak('same') });
    repository.commit('Second', { 'b.txt': 'b\n' });
    const parent = makeRepository();
    parent.commit('First', { 'p.txt': 'p\n' });
    parent.git(['submodule', '--quiet', 'add', repository.path, 'inner']);
    const worktree = join(makeFolder(), 'tree');
    repository.git(['worktree', 'add', '--quiet', worktree, '-b', 'other']);
    // Which refs have it is another thing in each.
    const found = (path: string) =>
      leaklineJson(['history', path]).report.findings.map((one) => ({ ...one, whereabouts: null }));
    const expected = found(repository.path);
    expect(expected).toHaveLength(1);
    for (const path of [
      repository.clone(['--bare']).path,
      worktree,
      join(parent.path, 'inner'),
      repository.clone(['--shared']).path,
      join(repository.path, '.git'),
    ]) {
      expect(found(path)).toEqual(expected);
    }
  });

  test('an empty repository is clean; a folder without one is a fault', () => {
    const { status, report } = leaklineJson(['history', makeRepository().path]);
    expect([status, report.coverage.commits, report.complete]).toEqual([0, 0, true]);
    const { status: faulty, stderr } = leakline(['history', makeFolder()]);
    expect(faulty).toBe(2);
    expect(stderr).toMatch(/no Git repository/);
  });

  test('objects that are missing are counted and listed, the rest is scanned, and the status is 2 when it is clean', () => {
    const repository = makeRepository();
    repository.git(['config', 'uploadpack.allowFilter', 'true']);
    repository.commit('First', { 'a.txt': 'first content\n' });
    repository.commit('Second', { 'a.txt': 'second\n', 'b.txt': 'third\n' });
    const partial = repository.clone(['--filter=blob:none', '--bare']);
    const { status, report } = leaklineJson(['history', partial.path]);
    expect([status, report.complete, report.coverage.blobs]).toEqual([2, false, 0]);
    expect(report.coverage.skipped.map(({ reason, what }) => `${reason} ${what}`)).toEqual([
      'missing a.txt',
      'missing b.txt',
    ]);
    const shallow = repository.clone(['--depth', '1']);
    const ended = leaklineJson(['history', shallow.path]);
    expect([ended.status, ended.report.coverage.commits, ended.report.complete]).toEqual([2, 1, false]);
  });

  test('a file that must not be committed is found under the name that it got later', () => {
    const repository = makeRepository();
    const { line } = infrastructureLine();
    repository.commit('Example', { 'app.env.example': `${line}\n` });
    repository.commit('Live', { '.env': `${line}\n` });
    const { report } = leaklineJson(['history', repository.path]);
    expect(report.findings.filter(({ path }) => path === '.env').map(({ patternId }) => patternId)).toContain(
      'file.dotenv',
    );
  });
});

describe('tree', () => {
  test('a folder that is no repository, with a folder of a repository in it', () => {
    const folder = makeFolder();
    writeFiles(folder, { 'a/b.txt': leak('1'), 'c.txt': 'clean\n', '.git-like/x': leak('2') });
    const { status, report } = leaklineJson(['tree', folder]);
    expect([status, places(report)]).toEqual([1, ['.git-like/x:1', 'a/b.txt:1']]);
    expect(report.coverage).toMatchObject({ commits: 0, blobs: 3 });
  });

  test('git-ignored files are left out unless asked for; tracked ones never', () => {
    const repository = makeRepository();
    repository.write({
      '.gitignore': '*.log\nbuild/\n',
      'a.txt': leak('1'),
      'x.log': leak('2'),
      'build/y.txt': leak('3'),
    });
    repository.commit('First');
    repository.write({ 'tracked.log': leak('4') });
    repository.git(['add', '--force', 'tracked.log']);
    expect(places(leaklineJson(['tree', repository.path]).report)).toEqual(['a.txt:1', 'tracked.log:1']);
    expect(places(leaklineJson(['tree', repository.path, '--include-ignored']).report)).toEqual([
      'a.txt:1',
      'build/y.txt:1',
      'tracked.log:1',
      'x.log:1',
    ]);
  });

  test('links are not followed; what may not be read is listed and makes the scan incomplete', () => {
    const folder = makeFolder();
    writeFiles(folder, { 'a.txt': 'clean\n', 'secret.txt': leak('1') });
    symlinkSync('/', join(folder, 'root'));
    const asRoot = process.getuid?.() === 0;
    if (!asRoot) chmodSync(join(folder, 'secret.txt'), 0);
    const { status, report } = leaklineJson(['tree', folder]);
    const skipped = report.coverage.skipped.map(({ reason, what }) => `${reason} ${what}`);
    expect(skipped).toEqual(
      asRoot ? ['symbolic-link root'] : ['symbolic-link root', 'unreadable secret.txt'],
    );
    expect(status).toBe(asRoot ? 1 : 2);
  });

  test('excluded paths are counted', () => {
    const folder = makeFolder();
    writeFiles(folder, { 'a/b.txt': leak('1'), 'c.snap': leak('2'), 'd.txt': leak('3') });
    const { report } = leaklineJson(['tree', folder, '--exclude', 'a/', '--exclude', '*.snap']);
    expect(places(report)).toEqual(['d.txt:1']);
    expect(report.coverage.skipped.map(({ reason, what }) => `${reason} ${what}`)).toEqual([
      'excluded a/b.txt',
      'excluded c.snap',
    ]);
  });
});

describe('staged and stdin', () => {
  test('staged: what the next commit would add, not what lies in the work tree, not what was there', () => {
    const repository = makeRepository();
    repository.commit('First', { 'a.txt': leak('old') });
    repository.write({ 'a.txt': `${leak('old')}${leak('staged')}` });
    repository.git(['add', 'a.txt']);
    repository.write({ 'a.txt': `${leak('old')}${leak('staged')}${leak('unstaged')}`, 'b.txt': leak('new') });
    const { status, report } = leaklineJson(['staged'], { cwd: repository.path });
    expect([status, places(report)]).toEqual([1, ['a.txt:2']]);
    repository.git(['reset', '--quiet', '--hard']);
    expect(leaklineJson(['staged', '-C', repository.path]).status).toBe(0);
  });

  test('staged before the first commit', () => {
    const repository = makeRepository();
    repository.write({ 'a.txt': leak('1') });
    repository.git(['add', '.']);
    expect(places(leaklineJson(['staged'], { cwd: repository.path }).report)).toEqual(['a.txt:1']);
  });

  test('stdin is judged under the name that is given', () => {
    const { report } = leaklineJson(['stdin', '--name', 'x/y.txt'], { input: `\n${leak('1')}` });
    expect(places(report)).toEqual(['x/y.txt:2']);
    expect(leakline(['stdin'], { input: '' }).status).toBe(0);
  });
});

describe('standard streams and odd files', () => {
  test('a stray NUL does not hide a text; what is binary is counted', () => {
    const folder = makeFolder();
    const { line } = infrastructureLine();
    writeFiles(folder, { 'a.yml': `${line}\n\0`, 'b.bin': Buffer.from([0, 1, 2, 0, 3, 0, 0, 4]) });
    const { report } = leaklineJson(['tree', folder]);
    expect(places(report)).toEqual(['a.yml:1']);
    expect(leakline(['tree', folder]).stdout).toContain('2 files (1 binary: token shapes only)');
  });

  test('standard input that is a folder, and standard output that is full, are faults', () => {
    const folder = makeFolder();
    const open = openSync(folder, 'r');
    const stdin = spawnSync(process.execPath, [bundle, 'stdin'], {
      stdio: [open, 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    closeSync(open);
    expect([stdin.status, stdin.stderr]).toEqual([2, expect.stringContaining('standard input is a folder')]);
    if (!existsSync('/dev/full')) return;
    const full = openSync('/dev/full', 'w');
    const stdout = spawnSync(process.execPath, [bundle, 'tree', folder], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect([stdout.status, stdout.stderr]).toEqual([2, expect.stringContaining('ENOSPC')]);
  });

  test('a diff before the first commit has nothing to scan', () => {
    const { status, report } = leaklineJson(['diff', '-C', makeRepository().path]);
    expect([status, report.notices.join()]).toEqual([0, expect.stringContaining('no commit yet')]);
  });

  test('the bundle starts as a program, as npm makes a command of it', () => {
    if (process.platform === 'win32') return;
    const ended = spawnSync(bundle, ['--version'], { encoding: 'utf8' });
    expect([ended.status, ended.stdout]).toEqual([0, expect.stringMatching(/^\d/)]);
  });

  test('as a pre-commit hook it sees what this commit adds: git commit, commit -a and commit FILE', () => {
    const repository = makeRepository();
    repository.commit('First', { 'a.txt': 'a\n', 'b.txt': 'b\n' });
    const hook = join(repository.path, '.git', 'hooks', 'pre-commit');
    writeFileSync(hook, `#!/bin/sh\nexec '${process.execPath}' '${bundle}' staged\n`, { mode: 0o755 });
    const tries = [['-a'], ['a.txt'], []];
    for (const [index, words] of tries.entries()) {
      repository.write({ 'a.txt': `a\n${githubToken(`hook ${index}`)}\n` });
      if (words.length === 0) repository.git(['add', 'a.txt']);
      expect(() => repository.git(['commit', '--quiet', '-m', 'Leak', ...words]), words.join()).toThrow();
    }
    repository.git(['reset', '--quiet', '--hard']);
    repository.write({ 'b.txt': 'clean\n' });
    repository.git(['commit', '--quiet', '-am', 'Clean']);
  });
});

describe('formats and options', () => {
  test('sarif to a file that validates, with nothing on standard output', () => {
    const folder = makeFolder();
    writeFiles(folder, { 'tree/sp ace/ä#.txt': leak('1') });
    const file = join(folder, 'out.sarif');
    const ended = leakline(['tree', join(folder, 'tree'), '--format', 'sarif', '--output', file]);
    expect([ended.status, ended.stdout, ended.stderr]).toEqual([1, '', '']);
    const text = readFileSync(file, 'utf8');
    expect(sarifProblems(text)).toEqual([]);
    expect(text).toContain('"uri": "sp%20ace/%C3%A4%23.txt"');
  });

  test('text ends with the verdict, is without colour in a pipe and with it on request', () => {
    const plain = leakline(['stdin'], { input: leak('1') });
    expect(plain.stdout.trim().split('\n').at(-1)).toContain('1 leak');
    expect(plain.stdout).not.toContain('\u001b');
    expect(leakline(['stdin', '--color'], { input: leak('1') }).stdout).toContain('\u001b[');
    expect(leakline(['stdin'], { input: leak('1'), env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[');
    expect(
      leakline(['stdin', '--no-color'], { input: leak('1'), env: { FORCE_COLOR: '1' } }).stdout,
    ).not.toContain('\u001b');
  });

  test('--fail-on lets milder findings pass, and never lets all', () => {
    const { line } = infrastructureLine();
    const input = `${line}\n`;
    expect(leakline(['stdin'], { input }).status).toBe(1);
    expect(leakline(['stdin', '--fail-on', 'never'], { input }).status).toBe(0);
    const severity = leaklineJson(['stdin'], { input }).report.findings[0]?.severity;
    expect(leakline(['stdin', '--fail-on', severity ?? ''], { input }).status).toBe(1);
  });

  test('--log json: each line of standard error is an object, also of a fault', () => {
    for (const words of [
      ['stdin', '--log', 'json'],
      ['history', makeFolder(), '--log', 'json'],
    ]) {
      const lines = leakline(words, { input: 'x' }).stderr.trim().split('\n');
      for (const line of lines) {
        expect(Object.keys(JSON.parse(line))).toEqual(['ts', 'level', 'logger', 'message', 'elapsed_s']);
      }
    }
  });

  test.each([
    [['frobnicate'], /not a command/],
    [['history', 'a', 'b'], /one operand/],
    [['staged', 'x'], /no operand/],
    [['tree', '--frobnicate'], /--frobnicate/],
    [['tree', '--format', 'xml'], /--format.*text, json, sarif/],
    [['tree', '--fail-on', 'worst'], /--fail-on/],
    [['tree', 'no/such/folder'], /no file or folder/],
    [['tree', '.', '--output', 'no/such/folder/x'], /cannot be written/],
    [['tree', '--prefix', '1x'], /--prefix/],
  ])('%j is one sentence on standard error and status 2', (words, sentence) => {
    const { status, stdout, stderr } = leakline(words, { cwd: makeFolder() });
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect([status, stdout]).toEqual([2, '']);
  });

  test('patterns: the list, one of them, and what there is not', () => {
    expect(leakline(['patterns', 'list']).stdout).toMatch(
      /^github\.personal-access-token +critical +high +GitHub/m,
    );
    const values = JSON.parse(leakline(['patterns', 'list', '--format', 'json']).stdout) as { id: string }[];
    expect(values.map(({ id }) => id)).toContain('infrastructure.secret');
    expect(leakline(['patterns', 'show', 'network.private-address']).stdout).toContain(
      'How to make it harmless',
    );
    for (const words of [
      ['patterns'],
      ['patterns', 'show'],
      ['patterns', 'show', 'x'],
      ['patterns', 'list', 'x'],
    ]) {
      const { status, stderr } = leakline(words);
      expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
    }
  });

  test('help and version', () => {
    for (const words of [[], ['help'], ['--help'], ['help', 'diff'], ['history', '--help']]) {
      const { status, stdout } = leakline(words);
      expect(status).toBe(0);
      expect(stdout).toContain('Usage: leakline');
    }
    expect(leakline(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('a scan changes nothing in the repository', () => {
    const repository = makeRepository();
    repository.commit('First', { 'a.txt': leak('1') });
    const state = () =>
      repository.git(['status', '--porcelain', '--ignored']) + repository.git(['count-objects', '-v']);
    const before = state();
    leakline(['history', repository.path]);
    leakline(['tree', repository.path]);
    expect(state()).toBe(before);
  });

  test('nothing that a repository configures is run', () => {
    const repository = makeRepository();
    const witness = join(makeFolder(), 'ran');
    const command = `touch '${witness}'; cat`;
    repository.commit('First', { 'a.txt': leak('1'), '.gitattributes': '* filter=x diff=x\n' });
    for (const [key, value] of [
      ['filter.x.smudge', command],
      ['filter.x.clean', command],
      ['diff.x.textconv', command],
      ['core.fsmonitor', command],
      ['core.sshCommand', command],
    ]) {
      repository.git(['config', key ?? '', value ?? '']);
    }
    mkdirSync(join(repository.path, '.git', 'hooks'), { recursive: true });
    for (const words of [
      ['history', repository.path],
      ['tree', repository.path],
      ['staged', '-C', repository.path],
    ]) {
      leakline(words);
    }
    expect(existsSync(witness)).toBe(false);
  });
});

test('a repository is opened by any path inside', () => {
  const repository = new TestRepository(makeRepository().path);
  repository.commit('First', { 'deep/er/a.txt': leak('1') });
  expect(leaklineJson(['history', join(repository.path, 'deep', 'er')]).report.findings).toHaveLength(1);
  expect(
    leaklineJson(['tree', join(repository.path, 'deep')]).report.findings.map(({ path }) => path),
  ).toEqual(['er/a.txt']);
});
