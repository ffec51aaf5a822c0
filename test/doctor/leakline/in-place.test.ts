import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { doctor } from '../../support/doctor.ts';
import { type Files, makeFolder, makeRepository, writeFiles } from '../../support/repository.ts';

const workflow = 'jobs:\n  a:\n    steps:\n      - uses: leakline/leakline@v0\n';
const hook = '#!/bin/sh\nleakline staged --hook\n';

function repositoryOf(files: Files = {}) {
  const repo = makeRepository();
  repo.commit('Files', { 'a.txt': 'a\n', ...files });
  return repo;
}

function addHook(folder: string, path = '.git/hooks/pre-commit', text = hook, mode = 0o755) {
  writeFiles(folder, { [path]: text });
  chmodSync(join(folder, path), mode);
}

const hooks = async (folder: string, options = {}) => (await doctor(folder, 'hook-in-place', options)).advice;
const workflows = async (folder: string) => (await doctor(folder, 'workflow-in-place')).advice;

describe('hooks', () => {
  test('none is for information, and on a runner nothing', async () => {
    const { path } = repositoryOf();
    expect(await hooks(path)).toMatchObject([
      { level: 'info', mend: 'Run: leakline hook install pre-commit' },
    ]);
    expect(await hooks(path, { environment: { CI: 'true' } })).toEqual([]);
  });

  test('one that runs Leakline, in .git/hooks or where core.hooksPath says', async () => {
    const { path } = repositoryOf();
    addHook(path);
    expect(await hooks(path)).toEqual([]);
    const other = repositoryOf();
    other.git(['config', 'core.hooksPath', '.hooks']);
    addHook(other.path, '.git/hooks/pre-commit');
    expect(await hooks(other.path)).toMatchObject([{ level: 'info' }]);
    addHook(other.path, '.hooks/pre-commit');
    expect(await hooks(other.path)).toEqual([]);
  });

  test('the user’s own core.hooksPath counts for every repository', async () => {
    const { path } = repositoryOf();
    addHook(path);
    const home = makeFolder('home');
    writeFiles(home, { '.gitconfig': '[core]\n\thooksPath = ~/hooks\n', 'hooks/README': '' });
    const machine = { homeFolder: home };
    expect(await hooks(path, { machine })).toMatchObject([{ level: 'info' }]);
    addHook(home, 'hooks/pre-commit');
    expect(await hooks(path, { machine })).toEqual([]);
  });

  test('another’s hook', async () => {
    const { path } = repositoryOf();
    addHook(path, '.git/hooks/pre-commit', '#!/bin/sh\nnpm test\n');
    expect(await hooks(path)).toMatchObject([
      { level: 'info', path: '.git/hooks/pre-commit', message: 'This hook does not run Leakline.' },
    ]);
  });

  test.each([
    [
      '.pre-commit-config.yaml',
      'repos:\n  - repo: https://github.com/leakline/leakline\n',
      'pre-commit install',
    ],
    [
      'lefthook.yml',
      'pre-commit:\n  commands:\n    leakline:\n      run: leakline staged\n',
      'lefthook install',
    ],
    ['.husky/pre-commit', 'leakline staged --hook\n', 'npx husky'],
  ])('%s that nobody installed', async (file, text, install) => {
    expect(await hooks(repositoryOf({ [file]: text }).path)).toMatchObject([
      { level: 'warning', path: file, mend: `Run: ${install}` },
    ]);
  });

  test('that Git passes over, or that starts what is gone', async () => {
    const { path } = repositoryOf();
    const own = "#!/bin/sh\n# leakline: ours\nprogram='/nowhere/cli.js'\n";
    addHook(path, '.git/hooks/pre-commit', own, 0o755);
    expect(await hooks(path)).toMatchObject([
      { level: 'warning', path: '.git/hooks/pre-commit', mend: 'Run: leakline hook install pre-commit' },
    ]);
  });

  test('another’s that runs Leakline and is not executable', async () => {
    const { path } = repositoryOf();
    addHook(path, '.git/hooks/pre-commit', '#!/bin/sh\nnpx leakline staged\n', 0o644);
    expect(await hooks(path)).toMatchObject([
      {
        level: 'warning',
        path: '.git/hooks/pre-commit',
        message: 'The pre-commit hook is not executable: Git passes over it.',
        mend: 'Run: chmod +x .git/hooks/pre-commit',
      },
    ]);
    chmodSync(join(path, '.git/hooks/pre-commit'), 0o755);
    expect(await hooks(path)).toEqual([]);
  });

  test('none that Git runs', async () => {
    const repo = repositoryOf();
    repo.git(['config', 'core.hooksPath', '/dev/null']);
    expect(await hooks(repo.path)).toMatchObject([{ level: 'warning', path: null }]);
  });
});

describe('workflows', () => {
  test('neither hook nor workflow is a warning, a hook alone is for information', async () => {
    const { path } = repositoryOf();
    expect(await workflows(path)).toMatchObject([{ level: 'warning', path: null }]);
    addHook(path);
    expect(await workflows(path)).toMatchObject([{ level: 'info', path: null }]);
  });

  test.each([
    ['.github/workflows/leaks.yml', workflow],
    ['.gitlab-ci.yml', 'leaks:\n  script: npx leakline history .\n'],
  ])('%s is right', async (file, text) => {
    expect(await workflows(repositoryOf({ [file]: text }).path)).toEqual([]);
  });

  const steps = (more: string, on = 'push', job = '') => `on: ${on}\njobs:\n  a:\n${job}    steps:\n${more}`;
  const action = '      - uses: leakline/leakline@v0\n';

  test.each([
    ['warning', 5, 'never runs', steps(action, 'push', '    if: false\n')],
    ['warning', 5, 'never runs', steps(`${action}        if: false\n`)],
    ['warning', 5, 'by hand', steps(action, 'workflow_dispatch')],
    ['info', 5, 'fails nothing', steps(`${action}        continue-on-error: true\n`)],
    ['info', 5, 'fails nothing', steps('      - run: npx leakline diff || true\n')],
  ])('%s at line %i of one that %s', async (level, line, words, text) => {
    const told = await workflows(repositoryOf({ '.github/workflows/a.yml': text }).path);
    expect(told).toMatchObject([{ level, message: expect.stringContaining(words) }]);
    expect(told[0]?.line).toBeGreaterThanOrEqual(line);
    const both = { '.github/workflows/a.yml': text, '.github/workflows/b.yml': workflow };
    expect(await workflows(repositoryOf(both).path)).toEqual([]);
  });

  test.each([
    steps(`      - name: Leakline\n        run: npm run leaks\n`),
    steps(`${action}        if: github.event_name != 'push'\n`),
    steps('      - run: |\n          echo leakline\n          npx leakline diff\n'),
    steps(action, '[workflow_dispatch, schedule]'),
    steps(action, 'workflow_call'),
  ])('%j is right', async (text) => {
    expect(await workflows(repositoryOf({ '.github/workflows/a.yml': text }).path)).toEqual([]);
  });

  test('one that prints its name runs nothing', async () => {
    const text = steps('      # - uses: leakline/leakline@v0\n      - run: echo leakline\n');
    expect(await workflows(repositoryOf({ '.github/workflows/a.yml': text }).path)).toMatchObject([
      { level: 'warning', message: 'Nothing runs Leakline here, neither a hook nor a workflow.' },
    ]);
  });

  test('a comment is none', async () => {
    const files = { '.github/workflows/a.yml': '# leakline comes later\njobs: {}\n' };
    expect(await workflows(repositoryOf(files).path)).toHaveLength(1);
  });
});
