// What a commit has under a path.
import type { Oid } from '../model/oid.ts';
import { isObjectFault, type ObjectStore } from './object-store.ts';
import type { TreeEntry } from './parse-object.ts';

/** The entry of whatever kind; null where there is none. Throws the store's Faults. */
export async function entryAt(store: ObjectStore, commit: Oid, path: string): Promise<TreeEntry | null> {
  let tree = (await store.readCommit(commit)).tree;
  const names = path.split('/');
  for (const [index, name] of names.entries()) {
    const entry = (await store.readTree(tree)).find((one) => one.name === name) ?? null;
    if (entry === null || index === names.length - 1) return entry;
    if (entry.kind !== 'tree') return null;
    tree = entry.oid;
  }
  return null;
}

/** The bytes of a file; null where there is no such file, or an object on the way is not here. */
export async function blobAt(store: ObjectStore, commit: Oid, path: string): Promise<Uint8Array | null> {
  try {
    const entry = await entryAt(store, commit, path);
    return entry === null || entry.kind === 'tree' ? null : await store.readBlob(entry.oid);
  } catch (error) {
    if (isObjectFault(error)) return null;
    throw error;
  }
}
