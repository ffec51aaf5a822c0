// Where a program is that is to be started. On Windows one that is called by its name alone is looked for in the current folder
// first (learn.microsoft.com, "CreateProcess"): there it would be whatever the repository has under that name.
import { statSync } from 'node:fs';
import { win32 } from 'node:path';

/** Endings of what Windows starts without a shell. */
const endings = ['.exe', '.com'];

/**
 * What to start a program by, `git`: on Windows its absolute path, null where PATH has none; elsewhere its name, since only
 * PATH counts there. `isFile` asks the file system.
 */
export function programInPath(
  name: string,
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
  isFile: (file: string) => boolean = isPlainFile,
): string | null {
  if (platform !== 'win32') return name;
  // An environment that was copied knows its names by their letter case.
  const key = Object.keys(environment).find((one) => one.toUpperCase() === 'PATH');
  const folders = (environment[key ?? ''] ?? '').split(win32.delimiter);
  for (const written of folders) {
    const folder = written.replace(/^"(.*)"$/, '$1');
    // "." is the current folder too.
    if (!/^(?:[a-z]:[\\/]|\\\\)/i.test(folder)) continue;
    for (const ending of endings) {
      const file = win32.join(folder, name + ending);
      if (isFile(file)) return file;
    }
  }
  return null;
}

function isPlainFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
