import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRepository } from '../../src/git/open-repository.ts';
import { type FileContent, PlainFileReader } from '../../src/git/plain-file.ts';
import { fullPathOf, hasTextPath, openWorkingTree } from '../../src/git/working-tree.ts';
import type { Skip } from '../../src/model/report.ts';
import { makeFolder, makeRepository, TestRepository, writeFiles } from '../support/repository.ts';

async function walk(path: string, includeIgnored = false): Promise<{ paths: string[]; skips: Skip[] }> {
  const skips: Skip[] = [];
  const tree = await openWorkingTree(path, { includeIgnored, onSkip: (skip) => skips.push(skip) });
  return { paths: [...tree.files].map((file) => file.path), skips };
}

/** `path text` of the files below a folder. */
async function namesAndTexts(folder: string): Promise<string[]> {
  const { root, files } = await openWorkingTree(folder, { includeIgnored: false, onSkip: () => {} });
  const reader = new PlainFileReader(1024);
  return [...files].map((file) => `${file.path} ${textOf(reader.read(fullPathOf(root, file)))}`);
}

/** The files below a folder and what is read of them. `before` is called before each is read. */
async function contentsOf(folder: string, before: (path: string) => void): Promise<[string, FileContent][]> {
  const reader = new PlainFileReader(1024);
  const { root, files } = await openWorkingTree(folder, { includeIgnored: false, onSkip: () => {} });
  return [...files].map((file) => {
    before(file.path);
    return [file.path, reader.read(fullPathOf(root, file))];
  });
}

function textOf(content: FileContent): string {
  return 'bytes' in content ? Buffer.from(content.bytes).toString() : content.skip.reason;
}

async function pathsOf(path: string, includeIgnored = false): Promise<string[]> {
  const { paths, skips } = await walk(path, includeIgnored);
  expect(skips.filter((skip) => skip.reason !== 'ignored')).toEqual([]);
  return paths;
}

function byGit(repo: TestRepository, folder = ''): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-per-directory=.gitignore'];
  const out = repo.git([
    '-C',
    join(repo.path, folder),
    ...args,
    `--exclude-from=${join(repo.path, '.git/info/exclude')}`,
  ]);
  return [...new Set(out.split('\0'))].filter((path) => path !== '').sort();
}

describe('outside a repository', () => {
  test('gives all files, sorted, with `/`', async () => {
    const folder = makeFolder();
    writeFiles(folder, {
      'b.txt': 'bb\n',
      'a/c.txt': 'c\n',
      '.env': 'x=1\n',
      'node_modules/.gitignore': '*\n',
    });
    const seen = await namesAndTexts(folder);
    expect(seen).toEqual(['.env x=1\n', 'a/c.txt c\n', 'b.txt bb\n', 'node_modules/.gitignore *\n']);
  });

  test('gives a single file under its own name', async () => {
    const folder = makeFolder();
    writeFiles(folder, { 'deep/a.txt': 'a\n' });
    expect(await pathsOf(join(folder, 'deep/a.txt'))).toEqual(['a.txt']);
  });

  test('skips links and special files, and opens neither', async () => {
    const folder = makeFolder();
    writeFiles(folder, { 'a.txt': 'a\n' });
    symlinkSync('a.txt', join(folder, 'link'));
    symlinkSync('.', join(folder, 'loop'));
    symlinkSync('nowhere', join(folder, 'dangling'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const { paths, skips } = await walk(folder);
    expect(paths).toEqual(['a.txt']);
    expect(skips).toEqual([
      { reason: 'symbolic-link', what: 'dangling' },
      { reason: 'symbolic-link', what: 'link' },
      { reason: 'symbolic-link', what: 'loop' },
      { reason: 'special-file', what: 'pipe' },
    ]);
  });

  test('follows the link that it is given', async () => {
    const folder = makeFolder();
    writeFiles(folder, { 'real/a.txt': 'a\n' });
    symlinkSync('real', join(folder, 'link'));
    expect(await pathsOf(join(folder, 'link'))).toEqual(['a.txt']);
  });

  // Where file systems keep names as bytes: neither Windows nor macOS.
  test.skipIf(process.platform !== 'linux')(
    'opens files whose names are no UTF-8, and keeps odd names',
    async () => {
      const folder = makeFolder();
      writeFiles(folder, { 'new\nline': 'n\n', '::error': 'e\n', 'back\\slash': 'b\n' });
      writeFiles(folder, { 'x\\xfe': 'written\n', 'ä\ufffd': 'utf-8\n' });
      for (const byte of [0xfe, 0xff]) {
        writeFileSync(Buffer.concat([Buffer.from(`${folder}/x`), Buffer.of(byte)]), `${byte}\n`);
        mkdirSync(Buffer.concat([Buffer.from(`${folder}/y`), Buffer.of(byte)]));
        writeFileSync(
          Buffer.concat([Buffer.from(`${folder}/y`), Buffer.of(byte), Buffer.from('/ö')]),
          'in\n',
        );
      }
      const seen = await namesAndTexts(folder);
      expect(seen).toEqual([
        '::error e\n',
        'back\\slash b\n',
        'new\nline n\n',
        'x\\xfe written\n',
        'x\\xfe 254\n',
        'x\\xff 255\n',
        'y\\xfe/ö in\n',
        'y\\xff/ö in\n',
        'ä\ufffd utf-8\n',
      ]);
    },
  );

  test.skipIf(process.getuid?.() === 0)('skips what may not be read', async () => {
    const folder = makeFolder();
    writeFiles(folder, { 'a.txt': 'a\n', 'closed.txt': 'x\n', 'closed/b.txt': 'b\n' });
    chmodSync(join(folder, 'closed.txt'), 0);
    chmodSync(join(folder, 'closed'), 0);
    const { paths, skips } = await walk(folder);
    const closed = new PlainFileReader(1024).read(join(folder, 'closed.txt'));
    chmodSync(join(folder, 'closed'), 0o700);
    expect(paths).toEqual(['a.txt', 'closed.txt']);
    expect(skips).toEqual([{ reason: 'unreadable', what: 'closed/', detail: 'EACCES' }]);
    expect(closed).toEqual({ skip: { reason: 'unreadable', detail: 'EACCES' } });
  });

  test('refuses a pipe or a socket that it is given', async () => {
    const folder = makeFolder();
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync('pipe', join(folder, 'link'));
    const server = createServer().listen(join(folder, 'socket'));
    await once(server, 'listening');
    for (const name of ['pipe', 'link', 'socket']) {
      await expect(walk(join(folder, name))).rejects.toMatchObject({
        code: 'bad-argument',
        message: expect.stringContaining('no file or folder'),
      });
    }
    server.close();
  });

  test('says so when the current folder is gone', async () => {
    const before = process.cwd();
    const folder = makeFolder();
    process.chdir(folder);
    try {
      rmSync(folder, { recursive: true });
      const gone = { code: 'bad-argument', message: 'The current folder no longer exists.' };
      await expect(walk('.')).rejects.toMatchObject(gone);
      await expect(openRepository('.')).rejects.toMatchObject(gone);
      await expect(openRepository('sub')).rejects.toMatchObject(gone);
      const there = makeFolder();
      writeFiles(there, { 'a.txt': 'a\n' });
      expect(await pathsOf(there)).toEqual(['a.txt']);
    } finally {
      process.chdir(before);
    }
  });

  test('says so when there is nothing there, or when a file has gone or become a link or a folder', async () => {
    const folder = makeFolder();
    await expect(walk(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'bad-argument' });
    writeFiles(folder, { a: 'a\n', b: 'b\n', c: 'c\n', d: 'd\n' });
    const contents = await contentsOf(folder, (path) => {
      if (path === 'd') return;
      rmSync(join(folder, path));
      if (path === 'b') symlinkSync('/etc/passwd', join(folder, path));
      if (path === 'c') mkdirSync(join(folder, path));
    });
    expect(contents.map(([path, content]) => [path, 'skip' in content ? content.skip : 'read'])).toEqual([
      ['a', { reason: 'unreadable', detail: 'ENOENT' }],
      ['b', { reason: 'unreadable', detail: 'ELOOP' }],
      ['c', { reason: 'unreadable', detail: 'EISDIR' }],
      ['d', 'read'],
    ]);
  });
});

describe('in a repository', () => {
  function withIgnored(): TestRepository {
    const repo = makeRepository();
    repo.commit('First', { 'tracked.log': 'kept\n', 'build/tracked.txt': 'kept\n', 'src/a.ts': 'a\n' });
    repo.write({
      '.gitignore': '# comment\n*.log\nbuild/\n/top\n!keep.log\n\\!odd\nspace\\ \ndoc/**/x\n',
      'src/.gitignore': 'generated*\n!generated-but-kept\n!top\n',
      '.git/info/exclude': 'mine\nsrc/late\n',
      'x.log': 'x\n',
      'keep.log': 'x\n',
      top: 'x\n',
      'src/top': 'x\n',
      'src/generated.ts': 'x\n',
      'src/generated-but-kept': 'x\n',
      'src/late/a': 'x\n',
      'src/keep.log': 'x\n',
      'src/deep/y.log': 'x\n',
      'build/out/z': 'x\n',
      mine: 'x\n',
      '!odd': 'x\n',
      'space ': 'x\n',
      'doc/a/b/x': 'x\n',
      'doc/a/y': 'x\n',
    });
    return repo;
  }

  test('leaves out what Git ignores, but nothing that is tracked', async () => {
    const repo = withIgnored();
    const paths = await pathsOf(repo.path);
    expect([...paths].sort()).toEqual(byGit(repo));
    expect(paths).toContain('tracked.log');
    expect(paths).toContain('build/tracked.txt');
    expect(paths).not.toContain('build/out/z');
  });

  test('tells of each ignored file, and once of an ignored folder', async () => {
    const repo = withIgnored();
    repo.write({ 'src/late/deep/b': 'x\n', '.git/description': 'x\n' });
    symlinkSync('a.ts', join(repo.path, 'src/link.log'));
    const { skips } = await walk(repo.path);
    const byGitToo = repo.git(['status', '--porcelain', '--ignored=matching', '-z', '--untracked-files=all']);
    const ignored = byGitToo.split('\0').flatMap((line) => (line.startsWith('!! ') ? line.slice(3) : []));
    expect(skips.map((skip) => skip.what).sort()).toEqual(ignored.sort());
    expect(skips.every((skip) => skip.reason === 'ignored')).toBe(true);
    expect(skips.map((skip) => skip.what)).toEqual(
      expect.arrayContaining(['build/out/', 'mine', 'src/late/', 'src/link.log', 'src/deep/y.log']),
    );
    expect((await walk(repo.path, true)).skips.map((skip) => skip.reason)).toEqual(['symbolic-link']);
    expect((await walk(join(repo.path, 'build'))).skips).toEqual([{ reason: 'ignored', what: 'out/' }]);
  });

  test('gives them when asked, and never what is in a .git', async () => {
    const repo = withIgnored();
    repo.write({ 'nested/.git': 'gitdir: nowhere\n', 'nested/file': 'x\n' });
    const paths = await pathsOf(repo.path, true);
    expect(paths).toEqual(expect.arrayContaining(['x.log', 'build/out/z', 'mine', 'nested/file']));
    expect(paths.filter((path) => path.includes('.git/') || path.endsWith('.git'))).toEqual([]);
  });

  test.each(['src', 'src/deep', 'build'])(
    'below the root, in %s, honours the rules above',
    async (folder) => {
      const repo = withIgnored();
      expect([...(await pathsOf(join(repo.path, folder)))].sort()).toEqual(byGit(repo, folder));
    },
  );

  test('gives an ignored file that is named itself', async () => {
    const repo = withIgnored();
    expect(await pathsOf(join(repo.path, 'x.log'))).toEqual(['x.log']);
  });

  test('works in a worktree and in a repository of another object format', async () => {
    const repo = withIgnored();
    repo.git(['add', '--all']);
    repo.commitIndex('Rules');
    const folder = join(makeFolder('worktrees'), 'second');
    repo.git(['worktree', 'add', '--quiet', '--detach', folder]);
    writeFiles(folder, { 'y.log': 'y\n', mine: 'x\n' });
    const paths = await pathsOf(folder);
    expect(paths).toContain('tracked.log');
    expect(paths).not.toContain('y.log');
    expect(paths).not.toContain('mine');
    const sha256 = makeRepository(['--object-format=sha256']);
    sha256.commit('First', { 'a.log': 'tracked\n' });
    sha256.write({ '.gitignore': '*.log\n', 'b.log': 'b\n' });
    expect(await pathsOf(sha256.path)).toEqual(['.gitignore', 'a.log']);
  });

  test('takes a folder whose .git file leads nowhere as any other', async () => {
    const folder = makeFolder();
    writeFiles(folder, { '.git': 'gitdir: nowhere\n', '.gitignore': '*\n', 'a.txt': 'a\n' });
    expect(await pathsOf(folder)).toEqual(['.gitignore', 'a.txt']);
  });

  test('a .gitignore that is a link is not read', async () => {
    const repo = makeRepository();
    const outside = join(makeFolder(), 'rules');
    writeFileSync(outside, '*\n');
    symlinkSync(outside, join(repo.path, '.gitignore'));
    repo.write({ 'a.txt': 'a\n' });
    expect((await walk(repo.path)).paths).toEqual(['a.txt']);
  });

  test('judges as git does, for random rules', async () => {
    const names = ['a', 'b', 'c.log', 'dir', 'x'];
    const pattern = fc
      .tuple(
        fc.constantFrom('', '', '!', '/', '!/'),
        fc.array(fc.constantFrom(...names, '*', '**', 'd*', '*.log', '?'), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '', '/'),
      )
      .map(([before, segments, after]) => before + segments.join('/') + after);
    const rules = fc.array(pattern, { maxLength: 4 }).map((lines) => `${lines.join('\n')}\n`);
    const repo = makeRepository();
    for (const one of names) {
      for (const two of names) {
        mkdirSync(join(repo.path, `${one}d`, `${two}d`), { recursive: true });
        repo.write({
          [`${one}d/${two}`]: 'x\n',
          [`${one}d/${two}d/x`]: 'x\n',
          [`dir/${one}/dir/${two}`]: 'x\n',
          [one === 'dir' ? 'z' : one]: 'x\n',
        });
      }
    }
    await fc.assert(
      fc.asyncProperty(rules, rules, rules, async (top, below, exclude) => {
        repo.write({ '.gitignore': top, 'dir/.gitignore': below, '.git/info/exclude': exclude });
        expect([...(await pathsOf(repo.path))].sort()).toEqual(byGit(repo));
      }),
      { numRuns: 150 },
    );
  });
});

describe('names that are not as the index has them', () => {
  /** A repository that ignores all of a folder, and a file in it that its index has under another name. */
  function renamed(tracked: string, onDisk: string, config: readonly string[]): TestRepository {
    const repository = makeRepository();
    repository.commit('First', { '.gitignore': 'folder/\nFolder/\n', 'a.txt': 'a\n' });
    const oid = repository.git(['hash-object', '-w', '--stdin'], { input: 'text\n' });
    repository.git(['update-index', '--add', '--cacheinfo', `100644,${oid},${tracked}`]);
    repository.git(['config', ...config]);
    writeFiles(repository.path, { [onDisk]: 'text\n' });
    return repository;
  }

  async function walkedOn(platform: NodeJS.Platform, { path }: TestRepository): Promise<string[]> {
    const { root, files } = await openWorkingTree(path, {
      includeIgnored: false,
      onSkip: () => {},
      platform,
    });
    const reader = new PlainFileReader(1024);
    return [...files]
      .map((file) => `${file.path} ${textOf(reader.read(fullPathOf(root, file)))}`)
      .filter((one) => /^folder/i.test(one));
  }

  const [composed, apart] = ['folder/gr\u00fcn/\u00e4.txt', 'folder/gru\u0308n/a\u0308.txt'];

  test('macOS: letters and their marks apart on the disk, as one in the index', async () => {
    const repository = renamed(composed, apart, ['core.precomposeUnicode', 'true']);
    expect(await walkedOn('darwin', repository)).toEqual([`${composed} text\n`]);
    // Elsewhere the two are two.
    expect(await walkedOn('linux', repository)).toEqual([]);
    repository.git(['config', 'core.precomposeUnicode', 'false']);
    expect(await walkedOn('darwin', repository)).toEqual([]);
  });

  test('in a folder that is named itself, and outside of a repository', async () => {
    const repository = renamed(composed, apart, ['core.precomposeUnicode', 'true']);
    const { files } = await openWorkingTree(join(repository.path, 'folder', 'gru\u0308n'), {
      includeIgnored: false,
      onSkip: () => {},
      platform: 'darwin',
    });
    expect([...files].map(({ path }) => path)).toEqual(['\u00e4.txt']);
    const folder = makeFolder();
    writeFiles(folder, { [apart]: 'text\n' });
    expect(await walkedOn('darwin', new TestRepository(folder))).toEqual([`${composed} text\n`]);
    expect(await walkedOn('win32', new TestRepository(folder))).toEqual([`${apart} text\n`]);
  });

  test.skipIf(process.platform !== 'linux')(
    'such a file can be asked for by its path, and one whose name is no text cannot',
    async () => {
      const folder = makeFolder();
      writeFiles(folder, { [apart]: 'text\n', 'plain.txt': '' });
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x61, 0xff])]), '');
      const { files } = await openWorkingTree(folder, {
        includeIgnored: false,
        onSkip: () => {},
        platform: 'darwin',
      });
      expect([...files].filter(hasTextPath).map(({ path }) => path)).toEqual([composed, 'plain.txt']);
    },
  );

  test('where letter case does not matter, in another one', async () => {
    const repository = renamed('folder/Sub/.env', 'Folder/sub/.Env', ['core.ignoreCase', 'true']);
    expect(await walkedOn('win32', repository)).toEqual(['Folder/sub/.Env text\n']);
    repository.git(['config', 'core.ignoreCase', 'false']);
    expect(await walkedOn('linux', repository)).toEqual([]);
  });
});
