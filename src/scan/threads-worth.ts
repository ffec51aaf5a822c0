// How many threads a history is worth. Each of them loads the program and compiles it anew.
import type { Settings } from '../config/settings.ts';
import type { ObjectTable } from '../git/pack/object-table.ts';
import { threadsFor } from './worker-pool.ts';

/** Bytes of blobs, as packed: with fewer, two threads take as long as one and a third more processor time. */
const blobBytesMin = 12 * 1024 * 1024;
const blobKind = 3;

/** The main one among them; as many as were asked for, if any were. */
export function threadsWorth(
  settings: Settings,
  { count, kind, packedLength }: Pick<ObjectTable, 'count' | 'kind' | 'packedLength'>,
): number {
  if (settings.history.threads !== null) return settings.history.threads;
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    if (kind[index] === blobKind) bytes += packedLength[index] as number;
  }
  return bytes < blobBytesMin ? 1 : threadsFor(settings);
}
