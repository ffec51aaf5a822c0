import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/doctor/checks.ts';
import { doctor, doctorText } from '../support/doctor.ts';
import { sarifProblems } from '../support/github-sarif.ts';
import { makeFolder, makeRepository, writeFiles } from '../support/repository.ts';
import { expand } from '../support/samples.ts';

const workflow =
  'on: pull_request\npermissions:\n  contents: read\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n' +
  `      - uses: leakline/leakline@${'0123456789'.repeat(4)} # v0.1.0\n`;

/** Nothing is wrong with it: a hook, a workflow, an ignored .env of its own. */
function soundRepository() {
  const repo = makeRepository();
  repo.commit('All', {
    '.gitignore': '.env\n',
    '.env.example': '# The port\nPORT=8080\n',
    'README.md': '# A program\n',
    'main.py': 'import os\nprint(os.environ["PORT"])\n',
    '.github/workflows/leakline.yml': workflow,
  });
  repo.write({ '.env': 'PORT=8080\n', '.git/hooks/pre-commit': '#!/bin/sh\nleakline staged --hook\n' });
  chmodSync(join(repo.path, '.env'), 0o600);
  chmodSync(join(repo.path, '.git/hooks/pre-commit'), 0o755);
  return repo;
}

describe('the command', () => {
  test('a sound repository has no errors and no warnings, strictly too', async () => {
    const { path } = soundRepository();
    const { status, stdout } = await doctorText(path, { words: ['--strict'] });
    expect(stdout).toMatch(/Summary: 0 errors, 0 warnings, \d+ info\n$/);
    expect(stdout).not.toMatch(/ERRORS|WARNINGS/);
    expect(status).toBe(0);
  });

  test('from any folder of it', async () => {
    const repo = soundRepository();
    repo.write({ 'deep/down/a.txt': 'a\n' });
    chmodSync(join(repo.path, '.env'), 0o644);
    const { advice } = await doctor(join(repo.path, 'deep/down'), 'secret-file-mode');
    expect(advice).toMatchObject([{ path: '.env', mend: 'Run: chmod 600 .env' }]);
  });

  test('warnings fail with --strict alone, errors always', async () => {
    const repo = soundRepository();
    repo.write({ 'b/.env.example': '# A\nA=1\n', 'a.py': 'os.environ["A"]\n' });
    expect((await doctorText(repo.path)).status).toBe(0);
    expect((await doctorText(repo.path, { words: ['--strict'] })).status).toBe(1);
    chmodSync(join(repo.path, '.env'), 0o644);
    expect((await doctorText(repo.path)).status).toBe(1);
  });

  test('--json is --format json, and SARIF is what code scanning takes', async () => {
    const { path } = soundRepository();
    chmodSync(join(path, '.env'), 0o644);
    const short = await doctorText(path, { words: ['--json'] });
    const long = await doctorText(path, { words: ['--format', 'json'] });
    expect(short.stdout).toBe(long.stdout);
    const { stdout, status } = await doctorText(path, { words: ['--format', 'sarif'] });
    expect(sarifProblems(stdout)).toEqual([]);
    expect(status).toBe(1);
  });

  test('writes to a file', async () => {
    const { path } = soundRepository();
    const file = join(makeFolder(), 'report.sarif');
    const { stdout } = await doctorText(path, { words: ['--format', 'sarif', '-o', file] });
    expect(stdout).toBe('');
    await expect(doctorText(path, { words: ['-o', path] })).rejects.toMatchObject({
      code: 'unwritable-file',
    });
  });

  test.each([
    [['--since', '2020-01-01'], '--since'],
    [['--fail-on', 'high'], '--fail-on'],
    [['--format', 'xml'], '--format'],
    [['--json', '--format', 'sarif'], '--json'],
    [['another'], 'operand'],
  ])('refuses %j', async (words, named) => {
    const { path } = soundRepository();
    await expect(doctorText(path, { words })).rejects.toMatchObject({
      code: 'bad-argument',
      message: expect.stringContaining(named),
    });
  });

  test('a bare repository has nothing to look at', async () => {
    const repo = makeRepository(['--bare']);
    await expect(doctorText(repo.path)).rejects.toMatchObject({ code: 'bad-argument' });
  });

  test('the same repository gives the same text, and fingerprints that no line changes', async () => {
    const repo = soundRepository();
    repo.write({ 'config.yml': expand('token: {base62*32}\n') });
    const first = await doctor(repo.path);
    expect((await doctor(repo.path)).stdout).toBe(first.stdout);
    repo.write({ 'config.yml': expand('# one more\n\ntoken: {base62*32}\n') });
    const [moved] = (await doctor(repo.path, 'plaintext-secrets')).advice;
    const [before] = first.advice.filter(({ check }) => check === 'plaintext-secrets');
    expect(moved).toEqual({ ...before, line: 3 });
  });
});

describe('the table of checks', () => {
  test('ids are unique, in kebab-case, and explained', () => {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, title, about } of checks) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(title.length).toBeGreaterThan(10);
      expect(about).toMatch(/\.$/);
    }
  });

  test('each has a heading of its own in docs/doctor.md, to which code scanning links', () => {
    const text = readFileSync(new URL('../../docs/doctor.md', import.meta.url), 'utf8');
    const headings = [...text.matchAll(/^### (\S+)$/gm)].map((found) => found[1]);
    expect(headings.toSorted()).toEqual(checks.map(({ id }) => id).toSorted());
  });
});

describe('a hostile repository', () => {
  const secret = expand('{base62*36}');

  test('says no secret, hides nothing, is not followed out of', async () => {
    const outside = makeFolder();
    writeFiles(outside, { 'config.yml': `token: ${secret}x\n`, id_rsa: 'outside\n' });
    const repo = makeRepository();
    const name = 'a\u001b[2J\n::error::b\u202e.pem';
    repo.write({
      [name]: expand('{pem:RSA PRIVATE KEY}'),
      [`deploy/${secret}/.env`]: `API_TOKEN=${secret}\n`,
      'config.yml': `token: ${secret}\n`,
      'docker-compose.yml': `services:\n  "x\\n::error::${secret}":\n    image: x\n    volumes: ["./:/a"]\n`,
      '.env': `API_TOKEN=${secret}\n`,
    });
    symlinkSync(outside, join(repo.path, 'linked'));
    symlinkSync(join(outside, 'config.yml'), join(repo.path, 'settings.yml'));
    symlinkSync('/dev/zero', join(repo.path, '.env.local'));
    repo.git(['add', '--all']);
    repo.commitIndex('All');
    const { stdout, status } = await doctorText(repo.path);
    expect(status).toBe(1);
    expect(stdout).not.toContain(secret);
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(stdout).not.toMatch(/^\s*::/m);
    expect(stdout).not.toContain('linked');
    expect(stdout).not.toContain('settings.yml');
    const sarif = await doctorText(repo.path, { words: ['--format', 'sarif'] });
    expect(sarifProblems(sarif.stdout)).toEqual([]);
    expect(sarif.stdout).not.toContain(secret);
  });

  test('files that are made to take long, or to break a parser', async () => {
    const repo = makeRepository();
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghij'
        .split('')
        .map((letter, at) => `${letter}: &${letter} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(', ')}]`),
      'services: *j',
      'loop: &loop [*loop]',
    ].join('\n');
    repo.write({
      'docker-compose.yml': bomb,
      'compose.yml': `services: ${'['.repeat(20_000)}`,
      'deploy/compose.yml': `services:\n${'  a:\n'.repeat(2000)}`,
      'config.json': `{"a": ${'['.repeat(50_000)}`,
      '.github/workflows/a.yml': bomb,
      '.devcontainer/devcontainer.json': `{"workspaceMount": "${'source='.repeat(10_000)}`,
      '.env.example': `${'#'.repeat(100_000)}\n${'A'.repeat(100_000)}=${'"'.repeat(100_000)}\n`,
      'README.md': `${'chmod '.repeat(20_000)}\n${'/etc/a-credentials'.repeat(5_000)}\n`,
      'run.sh': `docker run ${'-v "$PWD'.repeat(10_000)}\n${' --workspace'.repeat(10_000)}\n`,
      '.gitmodules': `[submodule "${'\\"'.repeat(20_000)}\n${'url = https://'.repeat(10_000)}@x\n`,
      'action.yml': `name:${' '.repeat(100_000)}x\n`,
    });
    mkdirSync(join(repo.path, '.leakline.yml'));
    writeFileSync(
      join(repo.path, '.git/config'),
      `[core]\n\tbare = false\n[${'a'.repeat(100_000)}\n${'x = \\\n'.repeat(10_000)}`,
    );
    const began = performance.now();
    const { stdout } = await doctorText(repo.path);
    expect(stdout).toContain('Summary: ');
    expect(performance.now() - began).toBeLessThan(20_000);
  }, 60_000);

  test('more of a kind than anybody reads is counted', async () => {
    const repo = makeRepository();
    const files = Array.from({ length: 130 }, (_, at) => [`k/${at}.pem`, expand('{pem:RSA PRIVATE KEY}')]);
    repo.commit('All', Object.fromEntries(files));
    const { advice } = await doctor(repo.path, 'secret-file-in-git');
    expect(advice).toHaveLength(101);
    expect(advice.at(-1)).toMatchObject({
      level: 'error',
      path: null,
      message: '30 more of the same kind are not listed.',
    });
  });
});
