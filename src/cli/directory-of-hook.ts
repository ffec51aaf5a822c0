// Which repository a hook is about (githooks(5): Git tells in GIT_DIR).
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { locateRepository } from '../git/locate-repository.ts';

/**
 * With `git --git-dir=DIR --work-tree=DIR` the folder that a hook runs in is in no repository, or in another one: Git tells in
 * GIT_DIR which it is. Nowhere else does the environment count.
 */
export async function directoryOfHook(directory: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const told = environment['GIT_DIR'];
  if (told === undefined || directory !== '.') return directory;
  const place = await locateRepository(directory).catch(() => null);
  return place !== null && real(place.gitDir) === real(resolve(told)) ? directory : told;
}

function real(path: string): string {
  try {
    // Not Node's own, which leaves letter case and the short names of Windows as they were given.
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
