// The built command line on repositories of every shape: what a range adds, all of it and nothing else.
import { describe, expect, test } from 'vitest';
import { githubToken } from '../support/plants.ts';
import { makeFolder, makeRepository, type TestRepository } from '../support/repository.ts';
import { type JsonReport, leakline, leaklineJson } from '../support/run-bundle.ts';

const places = (report: JsonReport) =>
  report.findings.map(({ path, line, shownBy }) => `${path}:${line} ${shownBy}`);

function diff(repository: TestRepository, range?: string) {
  return leaklineJson(range === undefined ? ['diff'] : ['diff', range], { cwd: repository.path });
}

/** A repository with a first commit on main. */
function started(files: Record<string, string> = { 'README.md': 'hello\n' }): TestRepository {
  const repository = makeRepository();
  repository.commit('First', files);
  return repository;
}

describe('diff', () => {
  test('a clean range ends with 0, a leak with 1, and the commit that brought it is told', () => {
    const repository = started();
    repository.branch('topic');
    const clean = repository.commit('Clean', { 'a.txt': 'nothing\n' });
    expect(diff(repository, 'main..topic').status).toBe(0);
    const leaking = repository.commit('Leak', { 'b/c.txt': `one\ntwo ${githubToken()}\n` });
    const { status, report } = diff(repository, `${clean}..topic`);
    expect(status).toBe(1);
    expect(places(report)).toEqual(['b/c.txt:2 net']);
    expect(report.findings[0]).toMatchObject({
      severity: 'critical',
      column: 5,
      inHead: true,
      commit: { oid: leaking, author: 'Ada Author', date: '2026-01-01T00:03:00+01:00' },
    });
    expect(report.coverage).toMatchObject({ commits: 1, blobs: 1, skipped: [] });
  });

  test('a secret that was added and removed again inside the range is found', () => {
    const repository = started();
    repository.branch('topic');
    const leaking = repository.commit('Add', { 'a.txt': `${githubToken()}\n` });
    repository.commit('Remove', { 'a.txt': 'clean\n' });
    const { report } = diff(repository, 'main..topic');
    expect(places(report)).toEqual(['a.txt:1 commit']);
    expect(report.findings[0]).toMatchObject({ inHead: false, commit: { oid: leaking } });
  });

  test('what was there before the range is not reported, however its file changes', () => {
    const repository = started({ 'a.txt': `x\n${githubToken('old')}\ny\n` });
    repository.branch('topic');
    repository.commit('Touch', { 'a.txt': `new\nx\n${githubToken('old')}\ny changed\n` });
    expect(diff(repository, 'main..topic').report.findings).toEqual([]);
    repository.commit('Leak', { 'a.txt': `new\nx\n${githubToken('old')}\ny ${githubToken('new')}\n` });
    expect(places(diff(repository, 'main..topic').report)).toEqual(['a.txt:4 net']);
  });

  test('a renamed file brings nothing, one that was renamed and edited brings its new lines', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index}\n`).join('');
    const repository = started({ 'old.txt': `${lines}${githubToken('old')}\n` });
    repository.branch('topic');
    repository.git(['mv', 'old.txt', 'new.txt']);
    repository.commit('Rename');
    expect(diff(repository, 'main..topic').report.findings).toEqual([]);
    repository.commit('Edit', { 'new.txt': `${lines}${githubToken('old')}\n${githubToken('new')}\n` });
    expect(places(diff(repository, 'main..topic').report)).toEqual(['new.txt:32 net']);
  });

  test('a merge brings what is in none of its parents, and not what comes from the other side', () => {
    const repository = started();
    repository.branch('topic');
    repository.commit('Topic', { 'topic.txt': 'topic\n' });
    repository.checkout('main');
    repository.commit('Main', { 'main.txt': `${githubToken('main')}\n` });
    repository.checkout('topic');
    const merge = repository.merge(['main'], 'Merge main', { 'evil.txt': `${githubToken('evil')}\n` });
    const { report } = diff(repository, 'main..topic');
    expect(places(report)).toEqual(['evil.txt:1 net']);
    expect(report.findings[0]?.commit?.oid).toBe(merge);
  });

  test('an octopus merge, and a leak on one of its branches', () => {
    const repository = started();
    for (const name of ['one', 'two', 'three']) {
      repository.checkout('main');
      repository.branch(name);
      repository.commit(name, { [`${name}.txt`]: name === 'two' ? `${githubToken()}\n` : 'clean\n' });
    }
    repository.checkout('main');
    repository.branch('all');
    repository.merge(['one', 'two', 'three'], 'Octopus');
    const { report } = diff(repository, 'main..all');
    expect(places(report)).toEqual(['two.txt:1 net']);
    expect(report.coverage.commits).toBe(4);
  });

  test('a rebased branch gives the same fingerprints', () => {
    const repository = started();
    repository.branch('topic');
    repository.commit('Leak', { 'a.txt': `${githubToken()}\n` });
    const before = diff(repository, 'main..topic').report.findings[0]?.fingerprint;
    repository.checkout('main');
    repository.commit('Main', { 'm.txt': 'm\n' });
    repository.checkout('topic');
    repository.git(['rebase', '--quiet', 'main']);
    const after = diff(repository, 'main..topic').report;
    expect(after.findings.map((finding) => finding.fingerprint)).toEqual([before]);
    expect(after.coverage.commits).toBe(1);
  });

  test('without a range: against the default branch, and it says so', () => {
    const repository = started();
    repository.branch('topic');
    repository.commit('Leak', { 'a.txt': `${githubToken()}\n` });
    const { report, stdout } = diff(repository);
    expect(places(report)).toEqual(['a.txt:1 net']);
    expect(stdout).toContain('HEAD against main');
  });

  test('an empty range is a success with a notice', () => {
    const repository = started();
    const { status, report } = diff(repository, 'HEAD..HEAD');
    expect(status).toBe(0);
    expect(report.notices.join()).toContain('nothing to scan');
  });

  test('an unknown revision, a folder without repository and a shallow clone are each one sentence and status 2', () => {
    const repository = started();
    repository.commit('Second', { 'a.txt': 'a\n' });
    const shallow = repository.clone(['--depth', '1']);
    const cases: [string, string, RegExp][] = [
      [repository.path, 'nowhere..HEAD', /nowhere/],
      [makeFolder(), 'a..b', /no Git repository/],
      [shallow.path, `${repository.resolve('HEAD~1')}..HEAD`, /shallow clone.*fetch-depth: 0/],
    ];
    for (const [cwd, range, sentence] of cases) {
      const { status, stdout, stderr } = leakline(['diff', range], { cwd });
      expect(stderr).toMatch(sentence);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect([status, stdout]).toEqual([2, '']);
    }
  });
});

describe('contents of every kind', () => {
  const token = githubToken('kinds');
  test.each([
    ['CRLF', Buffer.from(`one\r\ntwo ${token}\r\n`), 'a.txt:2 net'],
    ['UTF-16 with mark', Buffer.from(`\ufeffone\r\nü ${token}\r\n`, 'utf16le'), 'a.txt:2 net'],
    ['UTF-16 without mark', Buffer.from(`one\ntwo three ${token}\n`, 'utf16le'), 'a.txt:2 net'],
    ['no line break at its end', Buffer.from(token), 'a.txt:1 net'],
    ['binary', Buffer.concat([Buffer.from([0, 1, 2, 255, 0]), Buffer.from(` ${token} `)]), 'a.txt:1 net'],
  ])('%s', (_, content, place) => {
    const repository = started();
    repository.branch('topic');
    repository.write({ 'a.txt': content });
    repository.commit('Leak');
    expect(places(diff(repository, 'main..topic').report)).toEqual([place]);
  });

  test('a blob of 100 MB is read, not passed over', () => {
    const repository = started();
    repository.branch('topic');
    const filler = Buffer.alloc(100 * 1024 * 1024, 'all work and no play makes Jack a dull boy\n');
    repository.write({ 'big.txt': Buffer.concat([filler, Buffer.from(`\n${token}\n`)]) });
    repository.commit('Big');
    const { report } = diff(repository, 'main..topic');
    expect(report.findings.map(({ path }) => path)).toEqual(['big.txt']);
    expect(report.coverage.bytes).toBeGreaterThan(100 * 1024 * 1024);
  });

  test('names of every kind: line breaks, quotes, commands, bytes that are no UTF-8', () => {
    const repository = started();
    repository.branch('topic');
    const names = [
      'a\nb.txt',
      '"quoted".txt',
      '::error file=x::owned.txt',
      'sp ace\ttab.txt',
      Buffer.from([0x66, 0xff, 0xfe, 0x2e, 0x74, 0x78, 0x74]),
    ];
    for (const [index, name] of names.entries()) {
      repository.addToIndex(name, repository.hashObject(`${githubToken(`name ${index}`)}\n`));
    }
    repository.commitIndex('Odd names');
    const { report } = diff(repository, 'main..topic');
    expect(report.findings).toHaveLength(names.length);
    const text = leakline(['diff', 'main..topic'], { cwd: repository.path }).stdout;
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
    expect(text.split('\n')).not.toContain('b.txt');
  });

  test('a submodule and a link are listed as skipped, and leave the scan complete', () => {
    const inner = started();
    const repository = started();
    repository.branch('topic');
    repository.git(['submodule', '--quiet', 'add', inner.path, 'inner']);
    repository.addToIndex('link', repository.hashObject('README.md'), '120000');
    repository.commitIndex('Submodule');
    const { status, report } = diff(repository, 'main..topic');
    expect(status).toBe(0);
    expect(report.complete).toBe(true);
    expect(report.coverage.skipped.map(({ reason, what }) => `${reason} ${what}`)).toEqual([
      'submodule inner',
      'symbolic-link link',
    ]);
  });
});
