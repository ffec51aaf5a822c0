// Reads the little files that a git directory is made of. They belong to whoever made the repository, so
// nothing is believed of their size or kind: a named pipe would block for ever, a link may lead to a
// device.
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * The file's bytes, or null when there is none, or it is no plain file, or it is larger than `bytesMax`, or
 * it may not be read.
 */
export async function readSmallFile(path: string, bytesMax: number): Promise<Buffer | null> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    return null;
  }
  try {
    const stat = await file.stat();
    if (!stat.isFile() || stat.size > bytesMax) return null;
    return await file.readFile();
  } catch {
    return null;
  } finally {
    await file.close();
  }
}
