// Lists the files below a folder. In a repository it leaves out what Git ignores, unless asked for it, but never a
// tracked file. Links are not followed and nothing but plain files is listed. Names are taken as bytes, since a file
// whose name is not UTF-8 can be opened in no other way. What a folder's listing tells is not asked of each file again
// (readdir(3), `d_type`), and nothing is asynchronous: in a tree of many small files waiting costs more than the work.
import { type Dirent, readdirSync } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
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
import { reasonOf } from './plain-file.ts';
import type { SkipSink } from './tree-difference.ts';

/** Can be sent to a thread. */
export interface WorkingFile {
  /** `/`-separated, from the scanned folder; the file's own name when a single file is scanned. */
  readonly path: string;
  /** The whole path in bytes where `path` is not what the file is called: its name is not UTF-8. */
  readonly odd: Uint8Array | null;
}

export interface WorkingTree {
  /** The folder that the paths are below: absolute, links resolved. */
  readonly root: string;
  /** In the order of their names' bytes, found as they are asked for. */
  readonly files: Iterable<WorkingFile>;
}

export interface WorkingTreeOptions {
  /** Give git-ignored files too. */
  readonly includeIgnored: boolean;
  readonly onSkip: SkipSink;
}

/** What opens a file. */
export function fullPathOf(root: string, { path, odd }: WorkingFile): string | Uint8Array {
  return odd ?? root + sep + path;
}

/**
 * Files below a folder, or the one file that `path` is. What Git ignores is told to `onSkip`: each file, and a folder
 * once. Throws a Fault `bad-argument` when there is no file or folder at `path`; asking for files throws a Fault
 * `unreadable-file` when the folder itself may not be read.
 */
export async function openWorkingTree(path: string, options: WorkingTreeOptions): Promise<WorkingTree> {
  const named = absolutePath(path);
  const root = await realpath(named).catch(() => null);
  if (root === null) {
    throw new Fault('bad-argument', `There is no file or folder at ${named}.`, 'Check the path.');
  }
  const stat = await lstat(root);
  if (stat.isDirectory()) {
    const context = await gitContext(root, options);
    const { rules, ignored } = context;
    const top = { full: Buffer.from(root), written: true, path: '', rules, ignored };
    // A root of the file system ends in the separator already.
    return { root: root.endsWith(sep) ? root.slice(0, -sep.length) : root, files: walkFolders(context, top) };
  }
  if (!stat.isFile()) {
    const message = `${named} is a pipe, a socket or a device, and no file or folder.`;
    throw new Fault('bad-argument', message, 'Give a file or a folder; pipe text to the `stdin` command.');
  }
  const folder = dirname(root);
  return {
    root: folder.endsWith(sep) ? folder.slice(0, -sep.length) : folder,
    files: [{ path: basename(root), odd: null }],
  };
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
  /** The texts of the names down to here are the names. */
  readonly written: boolean;
  /** From the scanned folder: empty, or ends in `/`. */
  readonly path: string;
  readonly rules: IgnoreRules | null;
  /** The folder is ignored: only tracked files count. */
  readonly ignored: boolean;
}

interface ListedFolder extends OpenFolder {
  readonly entries: readonly Dirent<Buffer>[];
  at: number;
}

/** Depth first, with a list of its own: a generator in a generator would give each file once for each folder above. */
function* walkFolders(context: WalkContext, top: OpenFolder): Generator<WorkingFile> {
  const open = [listFolder(context, top)];
  for (let folder = open.at(-1); folder !== undefined; folder = open.at(-1)) {
    const entry = folder.entries[folder.at];
    folder.at += 1;
    if (entry === undefined) {
      open.pop();
      continue;
    }
    const name = pathText(entry.name);
    if (name.length === 4 && name.toLowerCase() === '.git') continue;
    const path = folder.path + name;
    const own = context.prefix + (entry.isDirectory() ? `${path}/` : path);
    const ignored = folder.ignored || (folder.rules !== null && isIgnored(folder.rules, own));
    if (ignored && !context.tracked.has(own)) {
      context.onSkip({ reason: 'ignored', what: entry.isDirectory() ? `${path}/` : path });
    } else if (entry.isDirectory()) {
      const { rules, written } = folder;
      const full = fullOf(folder, entry);
      const below = {
        full,
        written: written && isWritten(name, entry.name),
        path: `${path}/`,
        rules,
        ignored,
      };
      open.push(listFolder(context, below));
    } else if (entry.isSymbolicLink()) context.onSkip({ reason: 'symbolic-link', what: path });
    else if (!entry.isFile()) context.onSkip({ reason: 'special-file', what: path });
    else {
      const written = folder.written && isWritten(name, entry.name);
      yield { path, odd: written ? null : fullOf(folder, entry) };
    }
  }
}

function fullOf(folder: OpenFolder, { name }: Dirent<Buffer>): Buffer {
  return Buffer.concat([folder.full, Buffer.from(sep), name]);
}

/** Whether a name's text is the name: UTF-8 gives at least a byte for each unit of UTF-16, and one for ASCII alone. */
function isWritten(text: string, name: Buffer): boolean {
  return text.length === name.length || Buffer.from(text).equals(name);
}

/** Sorted by the bytes of the names: folders are read in any order on some systems. */
function listFolder(context: WalkContext, folder: OpenFolder): ListedFolder {
  let entries: Dirent<Buffer>[] = [];
  try {
    entries = readdirSync(folder.full, { withFileTypes: true, encoding: 'buffer' });
    entries.sort((a, b) => Buffer.compare(a.name, b.name));
  } catch (error) {
    if (folder.path === '') throw unreadable(folder.full.toString(), error);
    context.onSkip({ reason: 'unreadable', what: folder.path, detail: reasonOf(error) });
  }
  const { ignoreOptions, prefix } = context;
  const hasRules = folder.rules !== null && entries.some(isRulesFile);
  const rules =
    folder.rules === null || !hasRules
      ? folder.rules
      : enterFolder(folder.rules, prefix + folder.path, folder.full.toString(), ignoreOptions);
  return { ...folder, rules, entries, at: 0 };
}

/** Where letter case does not matter to the file system, Git finds the file under any. */
function isRulesFile({ name }: Dirent<Buffer>): boolean {
  return name.length === rulesFile.length && name.toString('latin1').toLowerCase() === rulesFile;
}

const rulesFile = '.gitignore';

function unreadable(path: string, error: unknown): Fault {
  return new Fault(
    'unreadable-file',
    `${path} cannot be read: ${reasonOf(error)}.`,
    'Check its permissions, or leave it out.',
  );
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
  let rules = excludeRules(place.commonDir, ignoreOptions);
  let above = '';
  let ignored = false;
  for (const segment of inside === '' ? [] : inside.split('/')) {
    rules = enterFolder(rules, above, resolve(workTree, above), ignoreOptions);
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
