import { describe, expect, test } from 'vitest';
import { formatBaseline } from '../../../src/baseline/format-baseline.ts';
import type { Fingerprint } from '../../../src/model/finding.ts';
import type { BaselineEntry } from '../../../src/model/suppression.ts';
import { doctor } from '../../support/doctor.ts';
import { githubToken } from '../../support/plants.ts';
import { type Files, makeFolder, makeRepository, writeFiles } from '../../support/repository.ts';
import { runCli } from '../../support/run-cli.ts';

const workflow = 'jobs:\n  a:\n    steps:\n      - uses: leakline/leakline@v0\n';

function repositoryOf(files: Files, untracked: Files = {}) {
  const repo = makeRepository();
  repo.commit('Files', { '.github/workflows/a.yml': workflow, 'a.txt': 'a\n', ...files });
  repo.write(untracked);
  return repo.path;
}

describe('the configuration', () => {
  const check = 'configuration';

  test('at fault: what is wrong and where, and the other checks go on', async () => {
    const folder = repositoryOf({
      '.leakline.yml': 'notes: true\nfail-onn: high\n',
      'b/.env.example': 'A=\n',
    });
    const { advice, status } = await doctor(folder);
    expect(advice.filter((one) => one.check === check)).toMatchObject([
      { level: 'error', path: '.leakline.yml', line: 2 },
    ]);
    expect(advice.map((one) => one.check)).toContain('environment-file-missing');
    expect(status).toBe(1);
  });

  test('two of them', async () => {
    const folder = repositoryOf({
      '.leakline.yml': 'notes: true\n',
      '.github/leakline.yml': 'notes: true\n',
    });
    const { advice } = await doctor(folder, check);
    expect(advice).toMatchObject([
      { level: 'error', message: expect.stringContaining('two configurations') },
    ]);
  });

  test('entries that have ended, and keys that say nothing', async () => {
    const text = [
      'fail-on: low',
      'confidence: medium',
      'allow:',
      '  - name: old keys',
      '    reason: none of them lives',
      '    paths: [old/**]',
      '    until: 2020-01-31',
      '  - name: new keys',
      '    reason: none of them lives',
      '    paths: [new/**]',
      '    until: 2999-01-31',
    ];
    const files = { '.leakline.yml': `${text.join('\n')}\n`, 'old/a': 'a\n', 'new/a': 'a\n' };
    const { advice } = await doctor(repositoryOf(files), check);
    expect(advice).toMatchObject([
      { level: 'warning', path: '.leakline.yml', message: expect.stringContaining('"old keys"') },
      { level: 'info', path: '.leakline.yml', line: 1, message: '"fail-on" says what holds without it.' },
    ]);
  });

  test.each([
    ['include: ["nothing/**"]', 'warning', 'none is scanned'],
    ['include: ["*.txt", "nothing/**"]', 'info', '"include" names: nothing/**.'],
    ['exclude: [a.txt, "nothing/**"]', 'info', '"exclude" names: nothing/**.'],
    [
      'allow:\n  - { name: a, reason: r, paths: ["test/gone/**"] }',
      'info',
      'no file here has: test/gone/**.',
    ],
    ['allow:\n  - { name: a, reason: r, commits: [deadbee] }', 'warning', 'does not have: deadbee.'],
  ])('%s', async (text, level, words) => {
    const { advice } = await doctor(repositoryOf({ '.leakline.yml': `${text}\n` }), check);
    expect(advice).toMatchObject([
      { level, path: '.leakline.yml', line: 1, message: expect.stringContaining(words) },
    ]);
  });

  test('that is for what is there, or ignored, or for a commit, is right', async () => {
    const repo = makeRepository();
    const head = repo.commit('Files', { 'a.txt': 'a\n', '.gitignore': 'dist/\n', 'src/b.min.js': 'b\n' });
    const text = [
      'exclude: ["*.min.js", dist/, "src/**", "!a.txt"]',
      'allow:',
      `  - { name: a, reason: r, commits: [${head.slice(0, 7)}] }`,
      '  - { name: b, reason: r, paths: ["gone/**", a.txt] }',
    ];
    repo.commit('Configuration', {
      '.leakline.yml': `${text.join('\n')}\n`,
      '.github/workflows/a.yml': workflow,
    });
    expect((await doctor(repo.path, check)).advice).toEqual([]);
  });

  test('that Git does not track, or ignores, counts for nobody else', async () => {
    const files = { '.leakline.yml': 'notes: true\n' };
    expect((await doctor(repositoryOf({}, files), check)).advice).toMatchObject([
      { level: 'warning', mend: 'Run: git add .leakline.yml, and commit it.' },
    ]);
    const ignored = repositoryOf({ '.gitignore': '.leakline.yml\n' }, files);
    expect((await doctor(ignored, check)).advice[0]?.message).toContain('Git ignores it');
  });

  test('that nothing uses', async () => {
    const repo = makeRepository();
    repo.commit('Files', { '.leakline.yml': 'notes: true\n' });
    expect((await doctor(repo.path, check)).advice).toMatchObject([
      { level: 'info', message: 'No hook of this clone and no workflow uses it.' },
    ]);
    expect((await doctor(repositoryOf({ '.leakline.yml': 'notes: true\n' }), check)).advice).toEqual([]);
  });
});

describe('the baseline', () => {
  const check = 'baseline';
  const file = '.leakline-baseline.jsonl';
  const entry = (digit: string, more: Partial<BaselineEntry> = {}): BaselineEntry => ({
    fingerprint: `s1:${digit.repeat(32)}` as Fingerprint,
    patternId: 'github.personal-access-token',
    path: 'a.txt',
    state: 'false-positive',
    reason: 'made up',
    who: '',
    until: null,
    ...more,
  });
  const text = (...entries: readonly BaselineEntry[]) =>
    formatBaseline({ file, salts: ['0123456789abcdef'.repeat(2)], entries });

  /** Two tokens that a baseline accepts, both in the commit that it is made of. */
  async function decided() {
    const repo = makeRepository();
    repo.commit('Files', { 'a.ts': `a = "${githubToken('a')}";\n`, 'b.ts': `b = "${githubToken('b')}";\n` });
    await runCli(['baseline', 'create', '--quiet', '-C', repo.path]);
    repo.commit('Baseline');
    return repo;
  }

  test('in order', async () => {
    expect((await doctor((await decided()).path, check)).advice).toEqual([]);
  });

  test('with a decision of what its file does not have any more', async () => {
    const repo = await decided();
    repo.commit('Another one', { 'b.ts': `b = "${githubToken('c')}";\n` });
    expect((await doctor(repo.path, check)).advice).toMatchObject([
      {
        level: 'info',
        path: '.github/leakline-baseline.jsonl',
        message:
          'One decision has to do with what the file does not have any more, though the history may: github.personal-access-token in b.ts.',
        mend: 'Run: leakline baseline prune, which scans and takes out what no finding needs; what it keeps is needed for the history.',
      },
    ]);
  });

  test('what is left out of a scan now is not taken for gone', async () => {
    const repo = await decided();
    repo.commit('Configuration', { '.leakline.yml': 'exclude: ["*.ts"]\nexcept: [github]\n' });
    expect((await doctor(repo.path, check)).advice).toEqual([]);
  });

  test('a key that is not here leaves its decisions alone', async () => {
    const unknown = { ...entry('1'), fingerprint: `k1:${'1'.repeat(32)}` as Fingerprint };
    expect((await doctor(repositoryOf({ [file]: text(unknown) }), check)).advice).toEqual([]);
  });

  test('in a folder that is no repository nothing else has it', async () => {
    const folder = makeFolder('plain');
    writeFiles(folder, { [file]: text(entry('1')), 'a.txt': 'a\n' });
    expect((await doctor(folder, check)).advice).toMatchObject([
      { level: 'warning', mend: expect.stringContaining('leakline baseline prune --tree') },
    ]);
  });

  test('with a conflict', async () => {
    const conflict = `<<<<<<< ours\n${text(entry('1'))}=======\n>>>>>>> theirs\n`;
    expect((await doctor(repositoryOf({ [file]: conflict }), check)).advice).toMatchObject([
      { level: 'error', path: file, line: 1, mend: expect.stringContaining('leakline baseline update') },
    ]);
  });

  test('with decisions that have ended, and of files that are gone', async () => {
    const entries = [
      entry('1', { until: '2020-01-31' }),
      entry('2', { path: 'gone.txt' }),
      entry('3', { until: '2999-01-31', path: '' }),
    ];
    expect((await doctor(repositoryOf({ [file]: text(...entries) }), check)).advice).toMatchObject([
      { level: 'warning', path: file, message: expect.stringContaining('on 2020-01-31') },
      { level: 'info', path: file, message: expect.stringContaining('gone.txt') },
    ]);
  });

  test('that Git does not track', async () => {
    const folder = repositoryOf({}, { [file]: text(entry('1', { path: '' })) });
    expect((await doctor(folder, check)).advice).toMatchObject([{ level: 'warning', path: file }]);
  });
});
