// Finds the object folders that a repository borrows from (clone --shared, --reference, forks on one server):
// gitrepository-layout(5), "objects/info/alternates".
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readSmallFile } from './small-file.ts';

/** Git follows five levels (git's object-file.c, `link_alt_odb_entry`). */
const depthMax = 5;
const foldersMax = 64;
const alternatesBytesMax = 1024 * 1024;

/**
 * The repository's own object folder first, then each alternate once, in the order of the files. Absolute
 * paths.
 */
export async function objectFolders(ownFolder: string): Promise<string[]> {
  const found = [ownFolder];
  await addAlternates(ownFolder, 0, found);
  return found;
}

async function addAlternates(folder: string, depth: number, found: string[]): Promise<void> {
  if (depth >= depthMax) return;
  const bytes = await readSmallFile(join(folder, 'info', 'alternates'), alternatesBytesMax);
  if (bytes === null) return;
  for (const line of bytes.toString('utf8').split('\n')) {
    const named = unquoted(line.replace(/\r$/, ''));
    if (named === '' || named.startsWith('#') || named.includes('\0')) continue;
    const alternate = resolve(folder, named);
    if (found.includes(alternate) || found.length >= foldersMax || !(await isFolder(alternate))) continue;
    found.push(alternate);
    await addAlternates(alternate, depth + 1, found);
  }
}

/** A path with odd characters stands in quotes, in the manner of C. */
function unquoted(line: string): string {
  const quoted = /^"(.*)"$/.exec(line);
  return quoted === null ? line : (quoted[1] ?? '').replace(/\\(["\\])/g, '$1');
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
