// Writes a file of a work tree whole or not at all: beside its place first, then in its place by renaming (rename(2)), so that
// whatever ends the program leaves what was there before or what is there now.
import { randomBytes } from 'node:crypto';
import { mkdir, open, realpath, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { renameOver } from '../git/rename-over.ts';
import { Fault } from '../model/fault.ts';

/** `path`: from the root, with slashes. Throws a Fault `unwritable-file`. */
export async function writeWhole(root: string, path: string, text: string): Promise<void> {
  const file = join(root, ...path.split('/'));
  const beside = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await refuseLinkedFolder(root, path, dirname(file));
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameOver(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    if (error instanceof Fault) throw error;
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    throw new Fault(
      'unwritable-file',
      `${path} cannot be written (${code})`,
      'Make room for it, and its folder writable; what was there before is there still.',
    );
  }
}

async function refuseLinkedFolder(root: string, path: string, folder: string): Promise<void> {
  const inside = relative(await realpath(root), await nearestFolder(folder));
  if (inside.split(/[\\/]/)[0] !== '..' && !isAbsolute(inside)) return;
  throw new Fault(
    'unwritable-file',
    `The folder of ${path} is a link that leads out of the repository`,
    'Name a file in a folder of the repository itself.',
  );
}

/** Where the folder really is, or the one that it would be made in. */
async function nearestFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    if (dirname(folder) === folder) throw error;
    return nearestFolder(dirname(folder));
  }
}
