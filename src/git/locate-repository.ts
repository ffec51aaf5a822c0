// Finds the git directory that a path belongs to, as git does: gitrepository-layout(5), git-worktree(1)
// "DETAILS", gitsubmodules(7). Nothing of the environment (GIT_DIR) counts, and nothing that a repository
// says about where its work tree is (core.worktree): a repository is not to choose what is read.
import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Fault } from '../model/fault.ts';
import { configBoolean, parseGitConfig } from './git-config.ts';
import { absolutePath } from './named-path.ts';
import { readSmallFile } from './small-file.ts';

export interface RepositoryPlace {
  /** HEAD and the index are here. Absolute, native separators. */
  readonly gitDir: string;
  /** Refs, objects and configuration are here; the same as `gitDir` except in a linked worktree. */
  readonly commonDir: string;
  /** The folder that files are checked out into; null for a bare repository or a bare git directory. */
  readonly workTree: string | null;
}

const pointerBytesMax = 16 * 1024;
const configBytesMax = 4 * 1024 * 1024;

/**
 * Finds the repository that a file or folder lies in, or null when it lies in none.
 * Throws a Fault: `not-a-repository` when a `.git` file on the way up leads nowhere, `bad-argument` when the
 * current folder is gone.
 */
export async function locateRepository(path: string): Promise<RepositoryPlace | null> {
  let folder = absolutePath(path);
  const kind = kindOf(folder);
  if (kind === null) return null;
  if (kind === 'file') folder = dirname(folder);
  for (;;) {
    const place = (await placeBelow(folder)) ?? (await placeAt(folder));
    if (place !== null) return place;
    const parent = dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
}

/** Reads the configuration that linked worktrees share. Empty when there is none. */
export async function readRepositoryConfig(commonDir: string): Promise<ReadonlyMap<string, string>> {
  const bytes = await readSmallFile(join(commonDir, 'config'), configBytesMax);
  return parseGitConfig(bytes?.toString('utf8') ?? '');
}

/** The folder has a `.git`: a folder, or a file that names one. */
async function placeBelow(folder: string): Promise<RepositoryPlace | null> {
  const dotGit = join(folder, '.git');
  const kind = kindOf(dotGit);
  if (kind === null) return null;
  if (kind === 'folder') {
    const commonDir = await commonDirOf(dotGit);
    return commonDir === null ? null : { gitDir: dotGit, commonDir, workTree: folder };
  }
  const bytes = await readSmallFile(dotGit, pointerBytesMax);
  const target = bytes === null ? null : /^gitdir: ([^\0\r\n]+)\r?\n*$/.exec(bytes.toString('utf8'))?.[1];
  const gitDir = target === null || target === undefined ? null : resolve(folder, target.trimEnd());
  const commonDir = gitDir === null ? null : await commonDirOf(gitDir);
  if (gitDir === null || commonDir === null) {
    throw new Fault(
      'not-a-repository',
      `The file ${dotGit} does not lead to a git directory.`,
      'Clone the repository anew, or run git worktree repair or git submodule update in its main work tree.',
    );
  }
  return { gitDir, commonDir, workTree: folder };
}

/** The folder is itself a git directory. */
async function placeAt(folder: string): Promise<RepositoryPlace | null> {
  const commonDir = await commonDirOf(folder);
  if (commonDir === null) return null;
  const bare = configBoolean(await readRepositoryConfig(commonDir), 'core.bare');
  const inWorkTree = basename(folder) === '.git' && bare !== true && commonDir === folder;
  return { gitDir: folder, commonDir, workTree: inWorkTree ? dirname(folder) : null };
}

/**
 * Git's own test of a git directory: HEAD, and refs and objects in the common directory. Null when it is
 * none.
 */
async function commonDirOf(gitDir: string): Promise<string | null> {
  if (kindOf(join(gitDir, 'HEAD'), true) === null) return null;
  const pointer = await readSmallFile(join(gitDir, 'commondir'), pointerBytesMax);
  const commonDir = pointer === null ? gitDir : resolve(gitDir, pointer.toString('utf8').trim());
  for (const name of ['objects', 'refs']) {
    if (kindOf(join(commonDir, name)) !== 'folder') return null;
  }
  return commonDir;
}

/** `orDangling`: HEAD may be a link to a branch that has no commit yet. */
function kindOf(path: string, orDangling = false): 'file' | 'folder' | null {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return orDangling && isListed(path) ? 'file' : null;
  }
}

function isListed(path: string): boolean {
  try {
    return readdirSync(dirname(path)).includes(basename(path));
  } catch {
    return false;
  }
}
