// The installed hooks as Git runs them: every way to commit and to push that people have.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { githubToken } from '../support/plants.ts';
import {
  type Files,
  makeFolder,
  makeRepository,
  type TestRepository,
  writeFiles,
} from '../support/repository.ts';
import { bundleOf, leakline } from '../support/run-bundle.ts';

const leak = (seed: string) => `key ${githubToken(seed)}\n`;
const isWindows = process.platform === 'win32';
const refusal = 'The commit was refused, and nothing is lost.';

type Variables = Readonly<Record<string, string>>;

/** Git as a user has it, without the machine's configuration. */
function git(path: string, words: readonly string[], env: Variables = {}) {
  const ended = spawnSync('git', words, {
    cwd: path,
    encoding: 'utf8',
    timeout: 30_000,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: path,
      GIT_CONFIG_GLOBAL: devNull,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'ada@example.com',
      GIT_EDITOR: 'true',
      ...env,
    },
  });
  return { status: ended.status, text: `${ended.stdout}${ended.stderr}` };
}

/** A repository with a first commit and both hooks. */
function hooked(files: Files = { 'a.txt': 'a\n' }): TestRepository {
  const repository = makeRepository();
  repository.commit('First', files);
  const env = { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
  expect(leakline(['hook', 'install'], { cwd: repository.path, env })).toMatchObject({ status: 0 });
  return repository;
}

/** Stages all and commits, the hook included. */
function commit(repository: TestRepository, files: Files, words: readonly string[] = []) {
  repository.write(files);
  repository.git(['add', '--all']);
  return git(repository.path, ['commit', '--quiet', '-m', 'x', ...words]);
}

describe('the command', () => {
  const asked = (path: string, ...words: string[]) =>
    leakline(['hook', ...words], {
      cwd: path,
      env: { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' },
    });

  test('writes, shows and takes away; twice is as good as once', () => {
    const { path } = makeRepository();
    expect(asked(path).stdout).toContain('pre-push: none (.git/hooks/pre-push)');
    const dry = asked(path, 'install', '--dry-run');
    expect(dry.stdout).toContain('would write: .git/hooks/pre-commit\n  | #!/bin/sh\n');
    expect(dry.stdout).toMatch(/Nothing was changed\.\n$/);
    expect(existsSync(join(path, '.git', 'hooks', 'pre-commit'))).toBe(false);
    expect(asked(path, 'install').stdout).toBe(
      'written: .git/hooks/pre-commit\nwritten: .git/hooks/pre-push\n',
    );
    expect(asked(path, 'install', 'pre-push').stdout).toBe('unchanged: .git/hooks/pre-push\n');
    expect(asked(path, 'show', 'pre-commit').stdout).toBe("pre-commit: Leakline's (.git/hooks/pre-commit)\n");
    expect(asked(path, 'uninstall', 'pre-commit').stdout).toBe('removed: .git/hooks/pre-commit\n');
    expect(asked(path, 'uninstall').stdout).toBe(
      'not there: .git/hooks/pre-commit\nremoved: .git/hooks/pre-push\n',
    );
  });

  test('fails where a hook that was asked for is not written', () => {
    const { path } = makeRepository();
    writeFileSync(join(path, '.git', 'hooks', 'pre-push'), '#!/bin/sh\nexit 0\n');
    const { status, stdout } = asked(path, 'install');
    expect(status).toBe(2);
    expect(stdout).toContain('written: .git/hooks/pre-commit\nkept: .git/hooks/pre-push\n');
  });

  test('refuses what it does not know', () => {
    const { path } = makeRepository();
    for (const words of [
      ['frobnicate'],
      ['install', 'pre-receive'],
      ['show', '--force'],
      ['install', '--notes'],
    ])
      expect(asked(path, ...words)).toMatchObject({ status: 2, stdout: '' });
    expect(asked(makeFolder('none'), 'install').stderr).toContain('There is no Git repository');
    expect(asked(makeRepository(['--bare']).path, 'install', 'pre-commit').stderr).toContain('no work tree');
    expect(leakline(['tree', '--hook', path]).stderr).toContain('--hook is an option of "staged"');
    expect(leakline(['help', 'hook']).stdout).toContain('Usage: leakline hook');
  });
});

describe('a commit', () => {
  test('with a leak is refused, and told how to go on; --no-verify passes it by', () => {
    const repository = hooked();
    expect(commit(repository, { 'b.txt': 'b\n' })).toMatchObject({ status: 0 });
    const refused = commit(repository, { 'c.txt': leak('refused') });
    expect(refused.status).toBe(1);
    expect(refused.text).toContain(refusal);
    expect(refused.text).toContain('leakline:allow github.personal-access-token -- REASON');
    expect(refused.text).toContain('To pass this check by for once: git commit --no-verify');
    expect(refused.text).not.toContain(githubToken('refused'));
    expect(commit(repository, {}, ['--no-verify'])).toMatchObject({ status: 0 });
  });

  test('goes through with what the message says: a comment, the baseline, the file left out', () => {
    const repository = hooked();
    const { path } = repository;
    const line = `TOKEN = "${githubToken('advice')}"`;
    expect(commit(repository, { 'a.py': `${line}\n` }).text).toContain(
      'leakline baseline update --tree a.py',
    );
    const allow = '# leakline:allow github.personal-access-token -- revoked';
    expect(commit(repository, { 'a.py': `${line} ${allow}\n` })).toMatchObject({ status: 0 });

    const inCwd = { cwd: path, env: { GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' } };
    for (const [verb, file] of [
      ['create', 'b.py'],
      ['update', 'c.py'],
    ] as const) {
      const text = `OTHER = "${githubToken(file)}"\n`;
      expect(commit(repository, { [file]: text }).text).toContain(`baseline update --tree ${file},`);
      const named = verb === 'update' ? [file] : [];
      const made = leakline(['baseline', verb, '--tree', '--who', 'Ada', ...named], inCwd);
      expect(made.status).toBe(0);
      expect(commit(repository, {})).toMatchObject({ status: 0 });
    }

    const refused = commit(repository, { '.env': `KEY=${githubToken('env')}\n` });
    expect(refused.text).toContain('git rm --cached FILE');
    repository.git(['rm', '--quiet', '--cached', '.env']);
    expect(commit(repository, { '.gitignore': '.env\n' })).toMatchObject({ status: 0 });
  });

  test('the first of a repository, and one of nothing', () => {
    const repository = makeRepository();
    leakline(['hook', 'install'], { cwd: repository.path });
    expect(commit(repository, { 'a.txt': leak('first') }).text).toContain(refusal);
    expect(commit(repository, { 'a.txt': 'a\n' })).toMatchObject({ status: 0 });
    expect(commit(repository, {}, ['--allow-empty'])).toMatchObject({ status: 0 });
  });

  test('from a folder below, and in a path with spaces and quotes', () => {
    const path = join(makeFolder(isWindows ? "it's here é" : `it's "here" $HOME é`), 'deep');
    mkdirSync(path, { recursive: true });
    git(path, ['init', '--quiet']);
    leakline(['hook', 'install'], { cwd: path });
    writeFiles(path, { 'sub/a.txt': leak('below') });
    git(path, ['add', '--all']);
    expect(git(join(path, 'sub'), ['commit', '--quiet', '-m', 'x']).text).toContain('sub/a.txt\n');
  });

  test('of a part: what is staged, with --all, of one file alone, and --amend', () => {
    const repository = hooked();
    const { path } = repository;
    repository.write({ 'a.txt': `a\n${leak('worktree')}` });
    repository.write({ 'b.txt': 'b\n' });
    repository.git(['add', 'b.txt']);
    expect(git(path, ['commit', '--quiet', '-m', 'staged alone'])).toMatchObject({ status: 0 });
    expect(git(path, ['commit', '--quiet', '--all', '-m', 'all']).text).toContain(refusal);
    repository.write({ 'c.txt': 'c\n', 'b.txt': 'b2\n' });
    repository.git(['add', 'c.txt']);
    expect(git(path, ['commit', '--quiet', '-m', 'one file', 'b.txt'])).toMatchObject({ status: 0 });
    expect(git(path, ['commit', '--quiet', '-m', 'one file', 'a.txt']).text).toContain(refusal);
    repository.git(['add', 'a.txt']);
    expect(git(path, ['commit', '--quiet', '--amend', '--no-edit']).text).toContain(refusal);
  });

  test('of renames, modes, links, submodules and what goes brings nothing', () => {
    const inner = makeRepository();
    inner.commit('First', { 'i.txt': 'i\n' });
    const repository = hooked({ 'old.txt': `${leak('old')}and\nmore\nlines\n`, 'gone.txt': leak('gone') });
    const { path } = repository;
    repository.git(['mv', 'old.txt', 'new.txt']);
    repository.git(['update-index', '--chmod=+x', 'new.txt']);
    repository.git(['rm', '--quiet', 'gone.txt']);
    repository.git(['submodule', '--quiet', 'add', inner.path, 'inner']);
    if (!isWindows) symlinkSync('new.txt', join(path, 'link'));
    if (!isWindows) repository.git(['add', 'link']);
    const ended = git(path, ['commit', '--quiet', '-m', 'x']);
    expect(ended.text).toContain('No leaks found.');
    expect(ended.status).toBe(0);
  });

  test('does not count what is only intended to be added', () => {
    const repository = hooked();
    repository.write({ 'later.txt': leak('later'), 'b.txt': 'b\n' });
    repository.git(['add', '--intent-to-add', 'later.txt']);
    repository.git(['add', 'b.txt']);
    expect(git(repository.path, ['commit', '--quiet', '-m', 'x'])).toMatchObject({ status: 0 });
    repository.git(['add', 'later.txt']);
    expect(git(repository.path, ['commit', '--quiet', '-m', 'x']).text).toContain(refusal);
  });

  test('with line ends that Git changes is read as it is stored', () => {
    const repository = hooked();
    repository.git(['config', 'core.autocrlf', 'true']);
    const refused = commit(repository, { 'w.txt': `one\r\n${leak('crlf').trimEnd()}\r\n` });
    expect(refused.text).toContain('w.txt\n  2:5');
    expect(commit(repository, { 'w.txt': 'one\r\ntwo\r\n' })).toMatchObject({ status: 0 });
  });

  test('in a sparse checkout counts what is staged, wherever', () => {
    const repository = hooked({ 'in/a.txt': 'a\n', 'out/b.txt': leak('out') });
    const { path } = repository;
    for (const more of [[], ['--sparse-index']]) {
      expect(git(path, ['sparse-checkout', 'set', ...more, 'in'])).toMatchObject({ status: 0 });
      writeFiles(path, { 'in/c.txt': `c ${more.length}\n` });
      git(path, ['add', 'in']);
      expect(git(path, ['commit', '--quiet', '-m', 'x'])).toMatchObject({ status: 0 });
    }
    writeFiles(path, { 'in/d.txt': leak('in') });
    git(path, ['add', 'in']);
    expect(git(path, ['commit', '--quiet', '-m', 'x']).text).toContain('in/d.txt\n');
  });
});

describe('a commit that is not a plain one', () => {
  test('of a merge: what neither side has', () => {
    const repository = hooked({ 'a.txt': 'base\n' });
    const { path } = repository;
    repository.branch('other');
    repository.commit('Other', { 'a.txt': 'other\n', 'old.txt': 'x\n' });
    repository.write({ 'old.txt': leak('theirs') });
    repository.git(['commit', '--quiet', '--no-verify', '--all', '-m', 'Leak']);
    repository.checkout('main');
    commit(repository, { 'a.txt': 'ours\n' });
    expect(git(path, ['merge', '--quiet', 'other']).status).toBe(1);
    expect(commit(repository, { 'a.txt': `both\n${leak('evil')}` }).text).toContain('a.txt\n  2:5');
    expect(commit(repository, { 'a.txt': 'both\n' })).toMatchObject({ status: 0 });
  });

  test('of a rebase that stopped, a cherry-pick and a revert', () => {
    const repository = hooked({ 'a.txt': 'base\n' });
    const { path } = repository;
    repository.branch('topic');
    commit(repository, { 'a.txt': 'topic\n' });
    repository.checkout('main');
    commit(repository, { 'a.txt': 'main\n' });
    repository.checkout('topic');
    expect(git(path, ['rebase', '--quiet', 'main']).status).not.toBe(0);
    repository.write({ 'a.txt': `resolved\n${leak('rebase')}` });
    repository.git(['add', '--all']);
    expect(git(path, ['commit', '--quiet', '-m', 'x']).text).toContain(refusal);
    repository.write({ 'a.txt': 'resolved\n' });
    repository.git(['add', '--all']);
    expect(git(path, ['rebase', '--continue'])).toMatchObject({ status: 0 });
    expect(git(path, ['revert', '--no-edit', 'HEAD'])).toMatchObject({ status: 0 });
  });

  test('in a linked worktree, and in a submodule', () => {
    const repository = hooked();
    const second = join(makeFolder(), 'second');
    repository.git(['worktree', 'add', '--quiet', '-b', 'second', second]);
    writeFiles(second, { 'w.txt': leak('worktree') });
    git(second, ['add', '--all']);
    expect(git(second, ['commit', '--quiet', '-m', 'x']).text).toContain('w.txt\n');

    const outer = makeRepository();
    outer.commit('First', { 'o.txt': 'o\n' });
    outer.git(['submodule', '--quiet', 'add', repository.path, 'inner']);
    const inner = join(outer.path, 'inner');
    leakline(['hook', 'install', 'pre-commit'], { cwd: inner });
    writeFiles(inner, { 's.txt': leak('submodule') });
    git(inner, ['add', '--all']);
    expect(git(inner, ['commit', '--quiet', '-m', 'x']).text).toContain('s.txt\n');
  });

  test('with a git directory and a work tree that are apart', () => {
    const repository = hooked();
    const elsewhere = makeFolder('work');
    const apart = [`--git-dir=${join(repository.path, '.git')}`, `--work-tree=${elsewhere}`];
    writeFiles(elsewhere, { 'a.txt': 'a\n', 'dot.txt': leak('apart') });
    git(elsewhere, [...apart, 'add', '--all']);
    expect(git(elsewhere, [...apart, 'commit', '--quiet', '-m', 'x']).text).toContain('dot.txt\n');
  });
});

describe('a hook that cannot do its work', () => {
  test('refuses options of the pre-commit framework that do not end where its files begin', () => {
    const repository = hooked();
    repository.write({ 'b.txt': leak('b') });
    repository.git(['add', '--all']);
    const framework = (...words: string[]) =>
      leakline(['hook', 'run', 'framework', 'pre-commit', ...words], { cwd: repository.path });
    const refused = framework('--fail-on', 'never', 'b.txt');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('"args: [--fail-on, high, --]"');
    expect(framework('--fail-on', 'never', '--', 'b.txt')).toMatchObject({ status: 0 });
    expect(framework('--', 'b.txt')).toMatchObject({ status: 1 });
  });

  test('says of a fault of the configuration that the commit is refused, and how it goes on', () => {
    const repository = hooked();
    const refused = commit(repository, { '.leakline.yml': 'fail_on: high\n' });
    expect(refused.status).toBe(1);
    expect(refused.text).toContain('leakline: .leakline.yml:1:1: "fail_on" is no key of a configuration.');
    expect(refused.text).toContain(
      'Nothing was scanned, so the commit is refused; to pass this check by for once: git commit --no-verify\n',
    );
    expect(commit(repository, { '.leakline.yml': 'fail-on: high\n' })).toMatchObject({ status: 0 });
  });

  test('refuses, and says in a sentence why and what to do', () => {
    const repository = makeRepository();
    const moved = join(makeFolder('program'), 'it’s here');
    cpSync(bundleOf('.'), moved, { recursive: true });
    const ended = spawnSync(process.execPath, [join(moved, 'cli.js'), 'hook', 'install'], {
      cwd: repository.path,
    });
    expect(ended.status).toBe(0);
    expect(commit(repository, { 'a.txt': 'a\n' })).toMatchObject({ status: 0 });
    rmSync(moved, { recursive: true });
    const refused = commit(repository, { 'b.txt': 'b\n' });
    expect(refused.status).toBe(1);
    expect(refused.text).toContain(
      'cli.js, which is not there any more: nothing was scanned, and the commit is refused',
    );
    expect(refused.text).toContain('Run "leakline hook install" in this repository again');
    expect(refused.text).toContain('git commit --no-verify passes it by this once');
    expect(commit(repository, {}, ['--no-verify'])).toMatchObject({ status: 0 });
  });

  test.runIf(process.platform === 'linux')(
    'finds Node where PATH has none, as in a program with windows',
    () => {
      const repository = hooked();
      const folder = makeFolder('without-node');
      for (const name of ['git', 'sh', 'cat']) {
        const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
        symlinkSync(found, join(folder, name));
      }
      repository.write({ 'b.txt': leak('gui') });
      repository.git(['add', '--all']);
      const env = { PATH: folder, GIT_EXEC_PATH: git('/', ['--exec-path']).text.trim() };
      expect(git(repository.path, ['commit', '--quiet', '-m', 'x'], env).text).toContain(refusal);
    },
  );
});

describe.runIf(!isWindows)('a hook that was there before', () => {
  const script = (file: string, text: string) => {
    writeFileSync(file, text);
    chmodSync(file, 0o755);
  };

  test('runs first: what it stages is judged, and it may refuse by itself', () => {
    const repository = makeRepository();
    const file = join(repository.path, '.git', 'hooks', 'pre-commit');
    script(file, `#!/bin/sh\n[ -f stop ] && exit 7\ncp draft made.txt && git add made.txt\n`);
    leakline(['hook', 'install', '--force'], { cwd: repository.path });
    expect(commit(repository, { draft: 'x\n' })).toMatchObject({ status: 0 });
    expect(repository.git(['show', '--name-only', '--format=', 'HEAD'])).toContain('made.txt');
    repository.write({ draft: leak('made') });
    const refused = git(repository.path, ['commit', '--quiet', '--allow-empty', '-m', 'x']);
    expect(refused.text).toContain('made.txt\n');
    repository.write({ stop: '' });
    expect(git(repository.path, ['commit', '--quiet', '--allow-empty', '-m', 'x']).text).toBe('');
    leakline(['hook', 'uninstall'], { cwd: repository.path });
    expect(existsSync(`${file}.before-leakline`)).toBe(false);
  });

  test('of a push is given the same lines', () => {
    const repository = makeRepository();
    repository.commit('First', { 'a.txt': 'a\n' });
    const server = makeRepository(['--bare'], 'server');
    repository.git(['remote', 'add', 'origin', server.path]);
    const seen = join(makeFolder(), 'seen');
    script(
      join(repository.path, '.git', 'hooks', 'pre-push'),
      `#!/bin/sh\necho "$1" > '${seen}'\ncat >> '${seen}'\n`,
    );
    leakline(['hook', 'install', '--force', 'pre-push'], { cwd: repository.path });
    expect(git(repository.path, ['push', '--quiet', 'origin', 'main'])).toMatchObject({ status: 0 });
    expect(readFileSync(seen, 'utf8')).toMatch(
      /^origin\nrefs\/heads\/main [0-9a-f]{40} refs\/heads\/main 0{40}\n$/,
    );
  });
});
