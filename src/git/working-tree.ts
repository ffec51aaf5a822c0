// Goes through the files below a folder. In a repository it leaves out what Git ignores, unless asked for
// it, but never a tracked file. Links are not followed and nothing but plain files is opened. Names are
// taken as bytes, since a file whose name is not UTF-8 can be opened in no other way.
import { constants, type Dirent } from 'node:fs';
import { access, lstat, open, readdir, realpath } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import { Fault } from '../model/fault.ts';
import { configBoolean } from './git-config.ts';
import {
  enterFolder,
  excludeRules,
  type IgnoreOptions,
  type IgnoreRules,
  isIgnored,
} from './ignore-rules.ts';
import { readIndex } from './index-file.ts';
import { locateRepository, type RepositoryPlace, readRepositoryConfig } from './locate-repository.ts';
import { absolutePath } from './named-path.ts';
import { pathText } from './path-text.ts';
import type { SkipSink } from './tree-difference.ts';

export interface WorkingFile {
  /** `/`-separated, from the scanned folder; the file's own name when a single file is scanned. */
  readonly path: string;
  /** Size in bytes when it was listed. */
  readonly size: number;
  /** Throws a Fault `unreadable-file`. */
  read(): Promise<Uint8Array>;
}

export interface WorkingTreeOptions {
  /** Give git-ignored files too. */
  readonly includeIgnored: boolean;
  readonly onSkip: SkipSink;
}

/**
 * Files below a folder, or the one file that `path` is, in the order of their names' bytes. What Git ignores
 * is told to `onSkip`: each file, and a folder once. Throws a Fault `bad-argument` when there is no file or
 * folder at `path`, and `unreadable-file` when the folder itself may not be read.
 */
export async function* walkWorkingTree(
  path: string,
  options: WorkingTreeOptions,
): AsyncGenerator<WorkingFile, void, undefined> {
  const named = absolutePath(path);
  const root = await realpath(named).catch(() => null);
  if (root === null) {
    throw new Fault('bad-argument', `There is no file or folder at ${named}.`, 'Check the path.');
  }
  const stat = await lstat(root);
  if (!stat.isDirectory()) {
    if (!stat.isFile()) {
      const message = `${named} is a pipe, a socket or a device, and no file or folder.`;
      throw new Fault('bad-argument', message, 'Give a file or a folder; pipe text to the `stdin` command.');
    }
    yield* giveFile(Buffer.from(root), basename(root), options.onSkip);
    return;
  }
  const context = await gitContext(root, options);
  yield* walkFolder(context, {
    full: Buffer.from(root),
    path: '',
    rules: context.rules,
    ignored: context.ignored,
  });
}

/** What the walk knows of the repository, if any. */
interface WalkContext {
  readonly onSkip: SkipSink;
  readonly ignoreOptions: IgnoreOptions;
  /** Of the folders above the scanned one. Null outside repositories, and when ignored files are wanted. */
  readonly rules: IgnoreRules | null;
  /** The scanned folder's own path from the work tree's root: empty, or ends in `/`. */
  readonly prefix: string;
  /** The scanned folder is itself ignored: only tracked files count. */
  readonly ignored: boolean;
  /** Paths from the work tree's root, and all folders that lead to them, with a `/` at the end. */
  readonly tracked: ReadonlySet<string>;
}

interface OpenFolder {
  readonly full: Buffer;
  /** From the scanned folder: empty, or ends in `/`. */
  readonly path: string;
  readonly rules: IgnoreRules | null;
  /** The folder is ignored: only tracked files count. */
  readonly ignored: boolean;
}

async function* walkFolder(context: WalkContext, folder: OpenFolder): AsyncGenerator<WorkingFile> {
  const rules =
    folder.rules === null
      ? null
      : await enterFolder(
          folder.rules,
          context.prefix + folder.path,
          folder.full.toString(),
          context.ignoreOptions,
        );
  for (const entry of await listFolder(folder, context.onSkip)) {
    const name = pathText(entry.name);
    if (name.toLowerCase() === '.git') continue;
    const path = folder.path + name;
    const full = Buffer.concat([folder.full, Buffer.from(sep), entry.name]);
    const own = context.prefix + (entry.isDirectory() ? `${path}/` : path);
    const ignored = folder.ignored || (rules !== null && isIgnored(rules, own));
    if (ignored && !context.tracked.has(own)) {
      context.onSkip({ reason: 'ignored', what: entry.isDirectory() ? `${path}/` : path });
      continue;
    }
    if (entry.isDirectory()) yield* walkFolder(context, { full, path: `${path}/`, rules, ignored });
    else yield* giveFile(full, path, context.onSkip);
  }
}

/** Sorted by the bytes of the names: folders are read in any order on some systems. */
async function listFolder(folder: OpenFolder, onSkip: SkipSink): Promise<Dirent<Buffer>[]> {
  try {
    const entries = await readdir(folder.full, { withFileTypes: true, encoding: 'buffer' });
    return entries.sort((a, b) => Buffer.compare(a.name, b.name));
  } catch (error) {
    if (folder.path === '') throw unreadable(folder.full.toString(), error);
    onSkip({ reason: 'unreadable', what: folder.path, detail: reasonOf(error) });
    return [];
  }
}

async function* giveFile(full: Buffer, path: string, onSkip: SkipSink): AsyncGenerator<WorkingFile> {
  try {
    const stat = await lstat(full);
    if (stat.isSymbolicLink()) {
      onSkip({ reason: 'symbolic-link', what: path });
      return;
    }
    if (!stat.isFile()) {
      onSkip({ reason: 'special-file', what: path });
      return;
    }
    await access(full, constants.R_OK);
    yield { path, size: stat.size, read: () => readPlainFile(full, path) };
  } catch (error) {
    if (error instanceof Fault || !isSystemError(error)) throw error;
    onSkip({ reason: 'unreadable', what: path, detail: reasonOf(error) });
  }
}

/** The file may have become a link or a pipe since it was listed. */
async function readPlainFile(full: Buffer, path: string): Promise<Uint8Array> {
  try {
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    const file = await open(full, flags);
    try {
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): Fault {
  return new Fault(
    'unreadable-file',
    `${path} cannot be read: ${reasonOf(error)}.`,
    'Check its permissions, or leave it out.',
  );
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** Node's messages hold the whole path, which the report gives already. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}

async function gitContext(root: string, options: WorkingTreeOptions): Promise<WalkContext> {
  const place = options.includeIgnored ? null : await placeOf(root);
  const outside = {
    onSkip: options.onSkip,
    ignoreOptions: { ignoreCase: false },
    rules: null,
    prefix: '',
    ignored: false,
    tracked: new Set<string>(),
  };
  if (place?.workTree == null) return outside;
  const workTree = await realpath(place.workTree);
  const inside = relative(workTree, root).split(sep).join('/');
  const config = await readRepositoryConfig(place.commonDir);
  const ignoreOptions = { ignoreCase: configBoolean(config, 'core.ignorecase') ?? false };
  let rules = await excludeRules(place.commonDir, ignoreOptions);
  let above = '';
  let ignored = false;
  for (const segment of inside === '' ? [] : inside.split('/')) {
    rules = await enterFolder(rules, above, resolve(workTree, above), ignoreOptions);
    above += `${segment}/`;
    ignored ||= isIgnored(rules, above);
  }
  const tracked = await trackedPaths(place, config, options.onSkip);
  return { ...outside, ignoreOptions, rules, prefix: above, ignored, tracked };
}

/**
 * A folder whose `.git` file leads nowhere (a submodule that was copied elsewhere) is as good as any other
 * folder.
 */
async function placeOf(root: string): Promise<RepositoryPlace | null> {
  try {
    return await locateRepository(root);
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

async function trackedPaths(
  place: RepositoryPlace,
  config: ReadonlyMap<string, string>,
  onSkip: SkipSink,
): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  const sha256 = config.get('extensions.objectformat')?.toLowerCase() === 'sha256';
  try {
    for (const { path } of await readIndex(place.gitDir, sha256 ? 32 : 20)) {
      paths.add(path);
      for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
        const folder = path.slice(0, at + 1);
        if (paths.has(folder)) break;
        paths.add(folder);
      }
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    onSkip({ reason: 'unreadable', what: 'the index', detail: error.message });
  }
  return paths;
}
