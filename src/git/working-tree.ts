// Lists the files below a folder. In a repository it leaves out what Git ignores, unless asked for it, but never a
// tracked file. Links are not followed and nothing but plain files is listed. Names are taken as bytes, since a file
// whose name is not UTF-8 can be opened in no other way. What a folder's listing tells is not asked of each file again
// (readdir(3), `d_type`), and nothing is asynchronous: in a tree of many small files waiting costs more than the work.
import { isUtf8 } from 'node:buffer';
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
  /** The whole path in bytes where `path` is not what the file is called: its name is not UTF-8, or is composed otherwise. */
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
  /** This machine's unless given. */
  readonly platform?: string;
}

/** What opens a file. */
export function fullPathOf(root: string, { path, odd }: WorkingFile): string | Uint8Array {
  return odd ?? root + sep + path;
}

/** Whether the file can be asked for by its path: systems that compose names otherwise take both for one. */
export function hasTextPath({ odd }: WorkingFile): boolean {
  return odd === null || isUtf8(odd);
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
    const top = { odd: null, path: '', rules, ignored };
    return { root: context.root, files: walkFolders(context, top) };
  }
  if (!stat.isFile()) {
    const message = `${named} is a pipe, a socket or a device, and no file or folder.`;
    throw new Fault('bad-argument', message, 'Give a file or a folder; pipe text to the `stdin` command.');
  }
  const folder = dirname(root);
  return {
    root: withoutSeparator(folder),
    files: [{ path: basename(root), odd: null }],
  };
}

/** A root of the file system ends in the separator already. */
function withoutSeparator(root: string): string {
  return root.endsWith(sep) ? root.slice(0, -sep.length) : root;
}

/** What the walk knows of the repository, if any. */
interface WalkContext {
  /** The scanned folder, and the same without a separator at its end. */
  readonly top: string;
  readonly root: string;
  readonly onSkip: SkipSink;
  readonly ignoreOptions: IgnoreOptions;
  /** Of the folders above the scanned one. Null outside repositories, and when ignored files are wanted. */
  readonly rules: IgnoreRules | null;
  /** The scanned folder's own path from the work tree's root: empty, or ends in `/`. */
  readonly prefix: string;
  /** The scanned folder is itself ignored: only tracked files count. */
  readonly ignored: boolean;
  /** Paths from the work tree's root, and all folders that lead to them, with a `/` at the end; as `knownAs` has them. */
  readonly tracked: ReadonlySet<string>;
  /** Names have letters with marks as one character each, as Git has them there (git-config(1), `core.precomposeUnicode`). */
  readonly isComposed: boolean;
}

interface OpenFolder {
  /** The whole path in bytes where the texts of the names down to here are not the names; see `WorkingFile`. */
  readonly odd: Buffer | null;
  /** From the scanned folder: empty, or ends in `/`. */
  readonly path: string;
  readonly rules: IgnoreRules | null;
  /** The folder is ignored: only tracked files count. */
  readonly ignored: boolean;
}

interface ListedFolder extends OpenFolder {
  readonly entries: readonly Entry[];
  at: number;
}

/** One character of a name is one byte: text is made of those alone that are not ASCII. */
type Entry = Dirent<string>;

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
    const { name, odd } = named(context, folder, entry);
    if (name.length === 4 && name.toLowerCase() === '.git') continue;
    const isFolder = entry.isDirectory();
    const path = isFolder ? `${folder.path}${name}/` : folder.path + name;
    const { rules } = folder;
    const ignored = folder.ignored || (rules !== null && isIgnored(rules, context.prefix + path));
    if (ignored && !context.tracked.has(knownAs(context.prefix + path, context.ignoreOptions))) {
      context.onSkip({ reason: 'ignored', what: path });
    } else if (isFolder) open.push(listFolder(context, { odd, path, rules, ignored }));
    else if (entry.isFile()) yield { path, odd };
    else {
      const reason = entry.isSymbolicLink() ? 'symbolic-link' : 'special-file';
      context.onSkip({ reason, what: path });
    }
  }
}

const beyondAscii = /[\x80-\xff]/;

/** An entry's name as text, and the whole path in bytes where that cannot be told from texts. */
function named(
  context: WalkContext,
  folder: OpenFolder,
  entry: Entry,
): { readonly name: string; readonly odd: Buffer | null } {
  if (folder.odd === null && !beyondAscii.test(entry.name)) return { name: entry.name, odd: null };
  const bytes = Buffer.from(entry.name, 'latin1');
  const text = pathText(bytes);
  const name = context.isComposed ? text.normalize('NFC') : text;
  if (folder.odd === null && Buffer.from(name).equals(bytes)) return { name, odd: null };
  const { root } = context;
  const above = folder.odd ?? Buffer.from(folder.path === '' ? root : fullPath(context, folder));
  return { name, odd: Buffer.concat([above, Buffer.from(sep), bytes]) };
}

/** Of a folder whose names are texts. */
function fullPath({ top, root }: WalkContext, { path }: OpenFolder): string {
  return path === '' ? top : root + sep + path.slice(0, -1);
}

/** Sorted by the bytes of the names: folders are read in any order on some systems. */
function listFolder(context: WalkContext, folder: OpenFolder): ListedFolder {
  const full = folder.odd ?? fullPath(context, folder);
  let entries: Entry[] = [];
  try {
    entries = readFolder(full);
    entries.sort(byName);
  } catch (error) {
    if (folder.path === '') throw unreadable(full.toString(), error);
    context.onSkip({ reason: 'unreadable', what: folder.path, detail: reasonOf(error) });
  }
  const { ignoreOptions, prefix } = context;
  const hasRules = folder.rules !== null && entries.some(isRulesFile);
  const rules =
    folder.rules === null || !hasRules
      ? folder.rules
      : enterFolder(folder.rules, prefix + folder.path, full.toString(), ignoreOptions);
  return { ...folder, rules, entries, at: 0 };
}

/** The entries with names as bytes: strings of one character a byte, which cost far less than buffers. */
function readFolder(full: string | Buffer): Entry[] {
  try {
    return readdirSync(full, { withFileTypes: true, encoding: 'latin1' });
  } catch {
    // On a file system that does not tell what its entries are Node asks for each by its name as text; by bytes it can.
    const entries = readdirSync(full, { withFileTypes: true, encoding: 'buffer' });
    return entries.map((entry) => Object.assign(entry, { name: entry.name.toString('latin1') }));
  }
}

function byName(a: Entry, b: Entry): number {
  return a.name < b.name ? -1 : 1;
}

/** Where letter case does not matter to the file system, Git finds the file under any. */
function isRulesFile({ name }: Entry): boolean {
  return name.length === rulesFile.length && name.toLowerCase() === rulesFile;
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
  const { platform = process.platform } = options;
  const place = options.includeIgnored ? null : await placeOf(root);
  const outside = {
    top: root,
    root: withoutSeparator(root),
    onSkip: options.onSkip,
    ignoreOptions: { ignoreCase: false },
    rules: null,
    prefix: '',
    ignored: false,
    tracked: new Set<string>(),
    isComposed: platform === 'darwin',
  };
  if (place?.workTree == null) return outside;
  const workTree = await realpath(place.workTree);
  const config = await readRepositoryConfig(place.commonDir);
  // `git init` sets it there, where the file system takes both forms of a name for one.
  const isComposed = outside.isComposed && configBoolean(config, 'core.precomposeunicode') !== false;
  const named = relative(workTree, root).split(sep).join('/');
  const inside = isComposed ? named.normalize('NFC') : named;
  const ignoreOptions = { ignoreCase: configBoolean(config, 'core.ignorecase') ?? false };
  let rules = excludeRules(place.commonDir, ignoreOptions);
  let above = '';
  let ignored = false;
  for (const segment of inside === '' ? [] : inside.split('/')) {
    rules = enterFolder(rules, above, resolve(workTree, above), ignoreOptions);
    above += `${segment}/`;
    ignored ||= isIgnored(rules, above);
  }
  const tracked = await trackedPaths(place, config, options.onSkip, ignoreOptions);
  return { ...outside, ignoreOptions, rules, prefix: above, ignored, tracked, isComposed };
}

/** Where letter case does not matter to the file system, a file may have come to be called otherwise than in the index. */
function knownAs(path: string, { ignoreCase }: IgnoreOptions): string {
  return ignoreCase ? path.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : path;
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
  options: IgnoreOptions,
): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  const sha256 = config.get('extensions.objectformat')?.toLowerCase() === 'sha256';
  try {
    for (const entry of await readIndex(place.gitDir, sha256 ? 32 : 20)) {
      const path = knownAs(entry.path, options);
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
