// Reads a blob; what is not here is counted and listed, and the scan goes on.
import { isObjectFault } from '../git/object-store.ts';
import type { Repository } from '../git/open-repository.ts';
import { skipOf } from '../git/tree-difference.ts';
import type { Oid } from '../model/oid.ts';
import type { ScanContext } from './context.ts';

/** A blob's content, or null when it is not here or damaged, which is then among the skips. */
export async function readOrSkip(
  context: ScanContext,
  repository: Repository,
  oid: Oid,
  path: string,
): Promise<Uint8Array | null> {
  try {
    return await repository.store.readBlob(oid);
  } catch (error) {
    if (!isObjectFault(error)) throw error;
    context.coverage.addSkip({ ...skipOf(error, path), detail: oid });
    return null;
  }
}
