// Where Git looks for a repository's hooks: core.hooksPath of any configuration that Git reads (git-config(1), "FILES"), else
// hooks/ of the directory that worktrees share. Git is asked, for the user's files may include others on conditions; where it
// is not in PATH they are read as they stand. Reading a value runs nothing that a repository names.
import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseGitConfig } from '../git/git-config.ts';
import type { RepositoryPlace } from '../git/locate-repository.ts';
import { readSmallFile } from '../git/small-file.ts';
import { programInPath } from './program-in-path.ts';

export interface HooksFolder {
  /** Absolute. */
  readonly folder: string;
  /** What names it; null for the repository's own. */
  readonly named: HooksPath | null;
  /** Git runs no hooks: what is named is no folder (`/dev/null`), or nothing. */
  readonly isOff: boolean;
}

export interface HooksPath {
  /** As it was written, but for `~`. */
  readonly value: string;
  /** The file that says so: an absolute path, or one from the root of the work tree. */
  readonly file: string;
}

const configBytesMax = 4 * 1024 * 1024;

/** `environment` is Git's: GIT_CONFIG_GLOBAL and its like count, GIT_DIR does not, as everywhere in Leakline. */
export async function hooksFolder(
  place: RepositoryPlace,
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): Promise<HooksFolder> {
  const own = ownHooksFolder(place);
  const asked = await askGit(place, environment);
  const named = asked === 'no answer' ? await readHooksPath(place, environment) : asked;
  if (named === null) return { folder: own, named, isOff: false };
  const folder = resolve(place.workTree ?? place.gitDir, named.value);
  // A user's own path is overruled by naming the usual one.
  if (folder === own) return { folder, named: null, isOff: false };
  return { folder, named, isOff: isNowhere(named.value, platform) || isNoFolder(folder) };
}

export function ownHooksFolder({ commonDir }: RepositoryPlace): string {
  return join(commonDir, 'hooks');
}

async function askGit(
  { gitDir, workTree }: RepositoryPlace,
  environment: NodeJS.ProcessEnv,
): Promise<HooksPath | null | 'no answer'> {
  const words = ['config', '-z', '--show-origin', '--path', '--get', 'core.hooksPath'];
  const options = { cwd: workTree ?? gitDir, env: withoutPlaces(environment), windowsHide: true };
  const git = programInPath('git', environment);
  if (git === null) return 'no answer';
  return new Promise((answer) => {
    execFile(git, [`--git-dir=${gitDir}`, ...words], options, (error, stdout) => {
      const [origin = '', value] = stdout.split('\0');
      if (error === null && value !== undefined) answer({ value, file: origin.replace(/^file:/, '') });
      // Git's own status for a key that no file has.
      else answer(error?.code === 1 ? null : 'no answer');
    });
  });
}

/** Inside of a hook or an alias Git tells of the repository that it is in, which need not be the one that was asked for. */
function withoutPlaces(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { GIT_DIR, GIT_WORK_TREE, GIT_COMMON_DIR, GIT_INDEX_FILE, GIT_PREFIX, ...rest } = environment;
  return rest;
}

/** The last that says so: the repository's, then the user's, then the machine's. */
async function readHooksPath(
  { commonDir }: RepositoryPlace,
  environment: NodeJS.ProcessEnv,
): Promise<HooksPath | null> {
  const home = environment['HOME'] ?? homedir();
  const further = environment['XDG_CONFIG_HOME'] ?? join(home, '.config');
  const files = [join(commonDir, 'config'), join(home, '.gitconfig'), join(further, 'git', 'config')];
  for (const file of [...files, '/etc/gitconfig']) {
    const bytes = await readSmallFile(file, configBytesMax);
    const value = parseGitConfig(bytes?.toString('utf8') ?? '').get('core.hookspath');
    if (value !== undefined) return { value: value.replace(/^~(?=\/|$)/, home), file };
  }
  return null;
}

/** The file that is always empty is called so by Git on Windows too, where no other program knows it by that name. */
function isNowhere(value: string, platform: NodeJS.Platform): boolean {
  return value === '' || (platform === 'win32' && /^(?:\/dev\/null|nul)$/i.test(value));
}

/** A folder that is yet to be made is one. */
function isNoFolder(path: string): boolean {
  try {
    return !statSync(path).isDirectory();
  } catch {
    return false;
  }
}
