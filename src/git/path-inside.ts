// Whether a file lies in a folder, and where in it. One place has many names: behind a link (`/tmp` is `/private/tmp` on
// macOS), in other letter case, by a drive's letter or a server's name, in the short form of old names on Windows
// (`RUNNER~1`). So where the names do not tell, the file system is asked.
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { withSlashes } from './named-path.ts';

/**
 * From the folder, with slashes; null for what is elsewhere, and for the folder itself. Both are absolute. The file need not
 * be there, and what it is itself a link to does not count.
 */
export function pathInside(folder: string, file: string): string | null {
  const named = pathBelow(folder, file, process.platform);
  if (named !== null) return named;
  const real = path.join(realOf(path.dirname(file)), path.basename(file));
  return pathBelow(realOf(folder), real, process.platform);
}

/** The same by the names alone. On Windows letter case does not count, and slashes are of either kind. */
export function pathBelow(folder: string, file: string, platform: NodeJS.Platform): string | null {
  const { relative, isAbsolute } = platform === 'win32' ? path.win32 : path.posix;
  const way = relative(folder, file);
  const slashed = withSlashes(way, platform);
  // From one drive to another there is no way.
  return slashed === '' || isAbsolute(way) || slashed.split('/')[0] === '..' ? null : slashed;
}

/** With links resolved as far as it is there. */
function realOf(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    const above = path.dirname(folder);
    return above === folder ? folder : path.join(realOf(above), path.basename(folder));
  }
}
