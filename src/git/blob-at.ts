// The file that a commit has under a path.
import type { Oid } from '../model/oid.ts';
import { isObjectFault, type ObjectStore } from './object-store.ts';

/** Its bytes; null where there is no such file, or an object on the way is not here. */
export async function blobAt(store: ObjectStore, commit: Oid, path: string): Promise<Uint8Array | null> {
  try {
    let at = (await store.readCommit(commit)).tree;
    const names = path.split('/');
    for (const [index, name] of names.entries()) {
      const entry = (await store.readTree(at)).find((one) => one.name === name);
      const isLast = index === names.length - 1;
      if (entry === undefined || (entry.kind === 'tree') === isLast) return null;
      at = entry.oid;
    }
    return await store.readBlob(at);
  } catch (error) {
    if (isObjectFault(error)) return null;
    throw error;
  }
}
