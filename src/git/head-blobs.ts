// The files of HEAD's tree: what is still there of what a history found.
import type { Oid } from '../model/oid.ts';
import { isObjectFault } from './object-store.ts';
import type { Repository } from './open-repository.ts';
import { listTree } from './tree-difference.ts';

export interface HeadBlobs {
  readonly paths: ReadonlyMap<string, Oid>;
  readonly oids: ReadonlySet<Oid>;
}

/**
 * The blobs of HEAD's tree, links and submodules left out. Empty when HEAD has no commit or it cannot be
 * read.
 */
export async function headBlobs(repository: Repository): Promise<HeadBlobs> {
  const paths = new Map<string, Oid>();
  const oids = new Set<Oid>();
  const head = await repository.head();
  if (head.kind === 'broken' || head.oid === null) return { paths, oids };
  try {
    const { tree } = await repository.store.readCommit(head.oid);
    // What cannot be read here is among the skips of the history, which reads the same trees.
    for (const file of await listTree(repository.store, tree, () => {})) {
      if (file.kind !== 'blob') continue;
      paths.set(file.path, file.oid);
      oids.add(file.oid);
    }
  } catch (error) {
    if (!isObjectFault(error)) throw error;
  }
  return { paths, oids };
}
