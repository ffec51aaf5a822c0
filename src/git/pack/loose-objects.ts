// Reads objects that stand in files of their own: gitrepository-layout(5), "objects/[0-9a-f][0-9a-f]", and
// "Object Storage" in the Git book (a zlib stream of kind, length, NUL, content).
import { closeSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { constants, inflateSync } from 'node:zlib';
import { refuseTooLarge, Unreadable } from './corrupt-object.ts';
import { kindBlob, kindCommit, kindTag, kindTree } from './entry-header.ts';
import { canInflateTo } from './entry-inflater.ts';
import { type KeptStream, openKeptStream } from './kept-stream.ts';
import { openPlainFile, readFully } from './pack-file.ts';

/** Kind, length and NUL take no more: `commit `, twenty digits. */
const headBytesMax = 32;
/** Read to learn kind and length. */
const probeBytes = 512;

const kinds: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  commit: kindCommit,
  tree: kindTree,
  blob: kindBlob,
  tag: kindTag,
};

export interface LooseHead {
  readonly kind: 1 | 2 | 3 | 4;
  /** Bytes of the content. */
  readonly length: number;
  /** Bytes of kind, length and NUL before it. */
  readonly headLength: number;
  /** Bytes of the file. */
  readonly fileLength: number;
}

/**
 * Ids of the loose objects of an object folder in hexadecimal digits, ascending; those alone that start with
 * two digits when they are given. Empty when it cannot be read.
 */
export function listLooseOids(folder: string, only: string | null = null): string[] {
  const oids: string[] = [];
  for (const start of only === null ? namesIn(folder) : [only]) {
    if (!/^[0-9a-f]{2}$/.test(start)) continue;
    for (const name of namesIn(join(folder, start))) {
      // Writers leave tmp_obj_ files among them.
      if (/^[0-9a-f]{38}$/.test(name)) oids.push(start + name);
    }
  }
  return oids.sort();
}

/** The names in a folder; none when there is no such folder or it may not be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export function loosePath(folder: string, oid: string): string {
  return join(folder, oid.slice(0, 2), oid.slice(2));
}

/** Reads loose objects by their paths; keeps a stream for their heads. */
export class LooseReader {
  private stream: KeptStream | null | undefined;
  private readonly probe = new Uint8Array(probeBytes);
  private readonly head = new Uint8Array(headBytesMax);

  /** Throws Unreadable when the file is none of git's, or the file system's errors. */
  readHead(path: string): LooseHead {
    const { file, size } = openPlainFile(path);
    try {
      const read = readFully(file, this.probe, Math.min(size, probeBytes), 0);
      return parseHead(this.inflateHead(this.probe.subarray(0, read)), size);
    } finally {
      closeSync(file);
    }
  }

  /** The content behind its head. Throws Unreadable, or the file system's errors. */
  read(path: string): { readonly head: LooseHead; readonly bytes: Uint8Array } {
    const { file, size } = openPlainFile(path);
    try {
      const probed = readFully(file, this.probe, Math.min(size, probeBytes), 0);
      const head = parseHead(this.inflateHead(this.probe.subarray(0, probed)), size);
      const length = head.headLength + head.length;
      if (!canInflateTo(length, size)) throw new Unreadable('it is shorter than it says');
      refuseTooLarge(head.length);
      const packed = new Uint8Array(size);
      readFully(file, packed, size, 0);
      const inflated = inflateWhole(packed, length);
      return { head, bytes: inflated.subarray(head.headLength) };
    } finally {
      closeSync(file);
    }
  }

  private inflateHead(packed: Uint8Array): Uint8Array {
    this.stream ??= openKeptStream();
    const { stream, head } = this;
    if (stream === null) {
      // At most a thousand times the probe.
      try {
        return inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
      } catch (error) {
        throw new Unreadable(error instanceof Error ? error.message : String(error));
      }
    }
    const failure = stream.inflatePart(packed, 0, packed.length, head, true);
    if (failure !== '' && stream.produced === 0) throw new Unreadable(failure);
    return head.subarray(0, stream.produced);
  }
}

function inflateWhole(packed: Uint8Array, length: number): Uint8Array {
  let inflated: Uint8Array;
  try {
    inflated = inflateSync(packed, { maxOutputLength: length });
  } catch (error) {
    throw new Unreadable(error instanceof Error ? error.message : String(error));
  }
  if (inflated.length !== length) throw new Unreadable('it is shorter than it says');
  return inflated;
}

function parseHead(bytes: Uint8Array, fileLength: number): LooseHead {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headBytesMax)).toString(
    'latin1',
  );
  const found = /^([a-z]+) (0|[1-9][0-9]{0,14})\0/.exec(text);
  const kind = kinds[found?.[1] ?? ''];
  if (found === null || kind === undefined) throw new Unreadable('it does not start as an object does');
  return { kind, length: Number(found[2]), headLength: found[0].length, fileLength };
}
