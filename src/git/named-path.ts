// Paths as the user gives them, made absolute, or as they are told everywhere. path.resolve asks for the current folder only where the path is
// relative, and getcwd(3) fails once that folder was removed: by a script's own cleaning up, say.
import { resolve } from 'node:path';
import { Fault } from '../model/fault.ts';

/** Native separators. Throws a Fault `bad-argument` for a relative path in a folder that was removed. */
export function absolutePath(path: string): string {
  try {
    return resolve(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new Fault(
      'bad-argument',
      'The current folder no longer exists.',
      'Change to a folder that does, or give an absolute path.',
    );
  }
}

/** With slashes, as paths are told and compared. Elsewhere than on Windows a backslash is part of a name, and stays. */
export function withSlashes(path: string, platform: NodeJS.Platform = process.platform): string {
  return platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
