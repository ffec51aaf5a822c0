// Reads the little files that a git directory is made of. They belong to whoever made the repository, so
// nothing is believed of their size or kind: a named pipe would block for ever, a link may lead to a
// device. A scan asks for a dozen of them before it can do anything else: waiting in line for a thread of Node's costs
// several times what reading does (nodejs.org/api/fs.html, "Synchronous API").
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/**
 * The file's bytes, or null when there is none, or it is no plain file, or it is larger than `bytesMax`, or
 * it may not be read.
 */
export async function readSmallFile(path: string, bytesMax: number): Promise<Buffer | null> {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    return null;
  }
  try {
    const stat = fstatSync(file);
    return stat.isFile() && stat.size <= bytesMax ? readFileSync(file) : null;
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}
