// Where the cache of a history is. Who can write it can hide commits from the scan (docs/history.md), and what lies in the
// workspace may have come with the checkout: a cache that the commit itself has is none.
import { mkdir, realpath } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { blobAt } from '../git/blob-at.ts';
import { locateRepository } from '../git/locate-repository.ts';
import { openRepository } from '../git/open-repository.ts';
import { readHead } from '../git/refs.ts';
import { Fault } from '../model/fault.ts';

/** Its absolute path; empty for none. Throws a Fault `bad-argument` for one that is committed. */
export async function cacheFile(cache: string | undefined, workspace: string): Promise<string> {
  if (cache === undefined || cache === '') return '';
  const file = resolve(workspace, cache);
  if (await isCommitted(file)) {
    throw new Fault(
      'bad-argument',
      'The input cache names a file that is committed: it could hide commits from the scan.',
      'Name a file that is in no commit, such as .leakline-cache/history, and have actions/cache keep it.',
    );
  }
  // The first run finds no folder for it. The scan says what is wrong with it.
  await mkdir(dirname(file), { recursive: true }).catch(() => {});
  return file;
}

/** Where a link leads counts: it may be to another file of the same commit. */
async function isCommitted(file: string): Promise<boolean> {
  const real = await realpath(file).catch(() => null);
  if (real === null) return false;
  const place = await locateRepository(dirname(real)).catch(() => null);
  const head = place === null ? null : await readHead(place);
  if (place === null || place.workTree === null || head === null || head.kind === 'broken') return false;
  if (head.oid === null) return false;
  const path = relative(await realpath(place.workTree), real).replaceAll('\\', '/');
  const { store } = await openRepository(place.workTree);
  return (await blobAt(store, head.oid, path)) !== null;
}
