// A report as a file in the workspace. What is checked out there may be a stranger's: a link that the commit has in the
// place of the file, or of a folder on the way, would have the report written over any file of the machine.
import { lstat, mkdir, realpath, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { pathInside } from '../git/path-inside.ts';
import { Fault } from '../model/fault.ts';

/** `name` as the user wrote it, relative to the workspace; the same is given back. Throws what the file system throws. */
export async function writeReport(workspace: string, name: string, text: string): Promise<string> {
  const file = resolve(workspace, name);
  // What the user names outside of the workspace is nobody else's.
  if (pathInside(workspace, file) !== null) await refuseLinks(workspace, file);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return name;
}

async function refuseLinks(workspace: string, file: string): Promise<void> {
  if (!isWithin(await realpath(workspace), await realFolder(dirname(file)))) {
    const mend = 'Name a file in a folder that no commit can replace, outside of the workspace.';
    throw new Fault('unwritable-file', 'The folder of a report leads out of the workspace.', mend);
  }
  const isLink = await lstat(file).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (isLink) await unlink(file);
}

/** Of a folder that is still to be made: below the one that is there. */
async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch {
    const above = dirname(folder);
    return above === folder ? folder : join(await realFolder(above), basename(folder));
  }
}

function isWithin(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
