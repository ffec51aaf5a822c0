// From a path and where its content is to what is found in it; what is left out, not here or damaged is counted and
// listed, and the scan goes on.
import { isObjectFault } from '../git/object-store.ts';
import type { Repository } from '../git/open-repository.ts';
import { skipOf } from '../git/tree-difference.ts';
import type { Oid } from '../model/oid.ts';
import type { Judged, ScanContext } from './context.ts';

/** What was found, and the size of the content as it is stored, in bytes. */
export interface ReadAndJudged extends Judged {
  readonly size: number;
}

/** Judges a blob under a path; null when it is among the skips instead. Throws `Interrupted` when the scan was ended. */
export async function judgeBlob(
  context: ScanContext,
  repository: Repository,
  { oid, path }: { readonly oid: Oid; readonly path: string },
): Promise<ReadAndJudged | null> {
  if (context.excluded(path)) {
    context.coverage.addSkip({ reason: 'excluded', what: path });
    return null;
  }
  await context.turns.take();
  const bytes = await readOrSkip(context, repository, oid, path);
  const judged = bytes === null ? null : await context.judgeInTurns(bytes, path);
  return bytes === null || judged === null ? null : { ...judged, size: bytes.length };
}

async function readOrSkip(
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
