// Renames a file to a name that another may have (rename(2)). On Windows that fails for as long as somebody has one of the two
// open without sharing it, as what looks for viruses or builds an index of all files does for a moment after a file was written:
// there it is tried again for a while (learn.microsoft.com, "MoveFileEx": ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION).
import { rename } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between the attempts: 1.3 s in all. */
const pauses = [10, 20, 40, 80, 160, 320, 640];
const passing: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** What it is done with. */
interface Renaming {
  readonly platform: NodeJS.Platform;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

/** Throws the file system's errors. */
export async function renameOver(
  from: string,
  to: string,
  { platform, rename: once, wait: pause }: Renaming = { platform: process.platform, rename, wait },
): Promise<void> {
  for (const milliseconds of platform === 'win32' ? pauses : []) {
    try {
      return await once(from, to);
    } catch (error) {
      if (!passing.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await pause(milliseconds);
    }
  }
  return once(from, to);
}
