// Reads plain files one after the other into the same memory: for thousands of small ones, calls that wait in line
// for a thread of Node's and new memory for each cost far more than the reading (nodejs.org/api/fs.html, "Synchronous
// API").
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Skip } from '../model/report.ts';

/** What a file holds, or why it was not read. */
export type FileContent =
  /** Valid until the next file is read. */
  { readonly bytes: Uint8Array } | { readonly skip: Pick<Skip, 'reason' | 'detail'> };

/** Nearly all files fit into this; a larger one gets memory of its own. */
const memoryBytes = 1024 * 1024;

/** A file may have become a link or a pipe since it was listed: none is followed, none is waited for. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

export class PlainFileReader {
  private readonly memory = Buffer.allocUnsafeSlow(memoryBytes);
  private readonly bytesMax: number;

  /** A file of more bytes is not read. */
  constructor(bytesMax: number) {
    this.bytesMax = bytesMax;
  }

  read(path: string | Uint8Array): FileContent {
    try {
      const file = openSync(path as string | Buffer, openFlags);
      try {
        return this.readAll(file);
      } finally {
        closeSync(file);
      }
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      return { skip: { reason: 'unreadable', detail: reasonOf(error) } };
    }
  }

  /** Until there is no more: a file may have grown, or be shorter than its size says. */
  private readAll(file: number): FileContent {
    let memory = this.memory;
    let length = 0;
    for (;;) {
      const got = readSync(file, memory, length, memory.length - length, null);
      if (got === 0) break;
      length += got;
      if (length < memory.length) continue;
      const size = Math.max(length, fstatSync(file).size);
      if (size > this.bytesMax) return { skip: { reason: 'too-large', detail: `${size} bytes` } };
      const larger = Buffer.allocUnsafeSlow(Math.max(size + 1, Math.min(2 * length, this.bytesMax + 1)));
      memory.copy(larger, 0, 0, length);
      memory = larger;
    }
    return { bytes: memory.subarray(0, length) };
  }
}

/** Node's messages hold the whole path, which the report gives already. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}
