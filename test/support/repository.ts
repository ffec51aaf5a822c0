// Makes real repositories with the real `git` in temporary folders, so that tests see what users have.
//
//   const repo = makeRepository();
//   const first = repo.commit('First', { 'a.txt': 'one\n' });
//   repo.branch('topic');
//   repo.commit('Topic', { 'b.txt': 'two\n', 'a.txt': null });     // null removes a file
//   repo.checkout('main');
//   const merge = repo.merge(['topic'], 'Merge', { 'evil.txt': 'in no parent\n' });
//   const shallow = repo.clone(['--depth', '1']);
//
// Git runs without the machine's configuration, with fixed names and with a clock that starts at 2026-01-01
// 00:00:00 +0100 and goes on by a minute a commit: the same calls give the same object ids on every
// machine. All folders are removed when the test file ends; `remove()` does it earlier. See git(1),
// "Environment Variables".
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What to write: text as UTF-8, bytes as they are, null to remove the file. Keys are `/`-separated paths. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export interface GitOptions {
  /** Standard input. */
  readonly input?: string | Uint8Array;
  /** Added to the environment, over everything else. */
  readonly env?: Readonly<Record<string, string>>;
}

const epochSeconds = Date.UTC(2025, 11, 31, 23, 0, 0) / 1000;
const outputBytesMax = 512 * 1024 * 1024;

const configuration: Readonly<Record<string, string>> = {
  'init.defaultBranch': 'main',
  'commit.gpgSign': 'false',
  'tag.gpgSign': 'false',
  'core.autocrlf': 'false',
  'core.quotePath': 'false',
  'gc.auto': '0',
  'maintenance.auto': 'false',
  'protocol.file.allow': 'always',
  'advice.detachedHead': 'false',
};

let root: string | null = null;
let made = 0;

function removeAll(): void {
  if (root !== null) rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  root = null;
}

// Vitest ends its workers by a signal, so that nothing runs at their exit; outside of it (benchmarks) only
// that does.
if (process.env['VITEST'] === undefined) process.once('exit', removeAll);
else (await import('vitest')).afterAll(removeAll);

/** A new empty temporary folder, removed when the test file or the process ends. */
export function makeFolder(name = 'folder'): string {
  root ??= realpathSync(mkdtempSync(join(tmpdir(), 'leakline-test-')));
  made += 1;
  const folder = join(root, `${made}-${name}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Writes or removes files below a folder, which need not be a repository. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const full = join(folder, path);
    if (content === null) {
      rmSync(full, { force: true, recursive: true });
    } else {
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, content);
    }
  }
}

function environment(seconds: number, extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const keys = Object.entries(configuration);
  const out: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: tmpdir(),
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    GIT_EDITOR: 'true',
    GIT_AUTHOR_NAME: 'Ada Author',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Carl Committer',
    GIT_COMMITTER_EMAIL: 'carl@example.com',
    GIT_AUTHOR_DATE: `${seconds} +0100`,
    GIT_COMMITTER_DATE: `${seconds} +0100`,
    GIT_CONFIG_COUNT: String(keys.length),
  };
  keys.forEach(([key, value], index) => {
    out[`GIT_CONFIG_KEY_${index}`] = key;
    out[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  return { ...out, ...extra };
}

/**
 * A repository made by `git`. Every method works in `path` and throws with git's own words when git fails.
 */
export class TestRepository {
  /** The work tree's folder, or the git directory of a bare repository. Absolute, links resolved. */
  readonly path: string;
  private ticks = 0;

  constructor(path: string) {
    this.path = path;
  }

  /** Runs git and gives its standard output as bytes. */
  gitBytes(args: readonly string[], options: GitOptions = {}): Buffer {
    return execFileSync('git', args, {
      cwd: this.path,
      env: environment(epochSeconds + this.ticks * 60, options.env),
      maxBuffer: outputBytesMax,
      stdio: ['pipe', 'pipe', 'pipe'],
      input: options.input ?? '',
    });
  }

  /** Runs git and gives its standard output as text, the last line break left out. */
  git(args: readonly string[], options: GitOptions = {}): string {
    return this.gitBytes(args, options).toString('utf8').replace(/\n$/, '');
  }

  /** Writes or removes files of the work tree; nothing is added to the index. */
  write(files: Files): void {
    writeFiles(this.path, files);
  }

  /**
   * Writes files, adds everything that changed (ignored files left out), and commits. Gives the commit's
   * id.
   */
  commit(message: string, files: Files = {}, options: GitOptions = {}): string {
    this.write(files);
    this.git(['add', '--all']);
    return this.commitIndex(message, options);
  }

  /** Commits the index as it stands, empty or not. Gives the commit's id. */
  commitIndex(message: string, options: GitOptions = {}): string {
    this.ticks += 1;
    this.git(['commit', '--quiet', '--allow-empty', '--allow-empty-message', '-m', message], options);
    return this.head();
  }

  /** Makes a branch at a revision (HEAD when absent) and checks it out. */
  branch(name: string, at = 'HEAD'): void {
    this.git(['checkout', '--quiet', '-b', name, at]);
  }

  /** Checks out a branch, a tag or a commit (then HEAD is detached). */
  checkout(revision: string): void {
    this.git(['checkout', '--quiet', revision]);
  }

  /**
   * Merges branches into the current one with a merge commit in any case; more than one makes an octopus.
   * `files` are written before committing: lines that no parent has make an evil merge, and conflicts must be
   * resolved by them. Gives the commit's id.
   */
  merge(branches: readonly string[], message = 'Merge', files: Files = {}): string {
    const conflicts = Object.keys(files).length > 0;
    try {
      this.git(['merge', '--quiet', '--no-ff', '--no-commit', ...branches]);
    } catch (error) {
      if (!conflicts) throw error;
    }
    return this.commit(message, files);
  }

  /** A lightweight tag, or an annotated one when there is a message. Tags may stand on any object. */
  tag(name: string, message?: string, at = 'HEAD'): void {
    this.git(message === undefined ? ['tag', name, at] : ['tag', '-a', '-m', message, name, at]);
  }

  /** Packs all objects into one pack and all refs into packed-refs. */
  gc(): void {
    this.git(['gc', '--quiet', '--prune=now']);
  }

  /** The id of a revision. */
  resolve(revision: string): string {
    return this.git(['rev-parse', '--verify', '--quiet', revision]);
  }

  /** The id of HEAD's commit. */
  head(): string {
    return this.resolve('HEAD');
  }

  /** Stores a blob that no tree names, and gives its id. */
  hashObject(content: string | Uint8Array): string {
    return this.git(['hash-object', '-w', '--stdin'], { input: content });
  }

  /**
   * Puts a blob into the index under a name of any bytes (not UTF-8, line breaks, quotes), without a file.
   * Mode as in a tree: `100644`, `120000`, `160000`. Commit with `commitIndex`, as `commit` would remove it
   * again.
   */
  addToIndex(path: string | Uint8Array, oid: string, mode = '100644'): void {
    const head = Buffer.from(`${mode} ${oid}\t`, 'latin1');
    const name = typeof path === 'string' ? Buffer.from(path, 'utf8') : Buffer.from(path);
    const input = Buffer.concat([head, name, Buffer.from([0])]);
    this.git(['update-index', '--add', '-z', '--index-info'], { input });
  }

  /**
   * Clones over the `file:` transport, so that `--depth` and `--filter` count; `--shared`, `--reference` and
   * `--local` need the plain path and get it. Gives the clone.
   */
  clone(args: readonly string[] = [], name = 'clone'): TestRepository {
    const local = args.some((arg) => arg === '--shared' || arg === '--local');
    const folder = makeFolder(name);
    this.git(['clone', '--quiet', ...args, local ? this.path : pathToFileURL(this.path).href, folder]);
    return new TestRepository(folder);
  }

  /** Removes the folder now rather than at the end of the test file. */
  remove(): void {
    rmSync(this.path, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A new repository on branch `main` without a commit; `initArgs` go to `git init` (`--bare`). */
export function makeRepository(initArgs: readonly string[] = [], name = 'repository'): TestRepository {
  const repository = new TestRepository(makeFolder(name));
  repository.git(['init', '--quiet', ...initArgs]);
  // Lets clones ask for part of the objects: a partial clone.
  repository.git(['config', 'uploadpack.allowFilter', 'true']);
  repository.git(['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  return repository;
}
