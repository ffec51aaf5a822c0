// What the object folders hold, file by file: packs with their indexes, and loose objects.
// gitrepository-layout(5), "objects".
import { basename, join } from 'node:path';
import { expected, isNoFile } from './corrupt-object.ts';
import { type PackEntries, scanEntries } from './entry-scan.ts';
import { indexPack } from './index-pack.ts';
import { LooseReader, listLooseOids, loosePath } from './loose-objects.ts';
import { PackFile, packSumBytes } from './pack-file.ts';
import { oidBytes, type PackIndex, readPackIndex } from './pack-index.ts';
import { indexPathOf, packsIn } from './pack-set.ts';

/** Number of the file for objects in files of their own; packs are numbered from 0. */
export const looseFile = 0xffff;

/** The objects of one file by ascending id, with what `PackEntries` tells of them. */
export interface CopyList extends PackEntries {
  readonly count: number;
  readonly oids: Uint8Array;
  /** Null for loose objects. */
  readonly offsets: Float64Array | null;
  /** CRC-32 of each entry as packed; null where nothing has them. */
  readonly sums: Uint32Array | null;
}

export interface ObjectFile {
  readonly list: CopyList;
  /** Number of the pack, or `looseFile`. */
  readonly file: number;
  /** Number of the object folder. */
  readonly folder: number;
}

export interface ObjectFiles {
  /** Packs first, by their folders and names; then loose objects by their folders. */
  readonly files: readonly ObjectFile[];
  readonly packs: readonly string[];
  /** Names of the packs and indexes of which something cannot be read. */
  readonly damaged: readonly string[];
}

export function readObjectFiles(folders: readonly string[]): ObjectFiles {
  const files: ObjectFile[] = [];
  const packs: string[] = [];
  const damaged: string[] = [];
  folders.forEach((path, folder) => {
    for (const { path: pack, hasIndex } of packsIn(join(path, 'pack'))) {
      if (packs.length >= looseFile) {
        damaged.push(basename(pack));
        continue;
      }
      const list = readPack(pack, hasIndex, damaged);
      if (list === null) continue;
      files.push({ list, file: packs.length, folder });
      packs.push(pack);
    }
  });
  folders.forEach((path, folder) => {
    files.push({ list: readLoose(path), file: looseFile, folder });
  });
  return { files: files.filter(({ list }) => list.count > 0), packs, damaged: [...new Set(damaged)] };
}

function readPack(path: string, hasIndex: boolean, damaged: string[]): CopyList | null {
  let pack: PackFile;
  try {
    pack = new PackFile(path);
  } catch (error) {
    // A repack takes packs away while others read.
    if (!isNoFile(expected(error))) damaged.push(basename(path));
    return null;
  }
  try {
    const index = (hasIndex ? indexOf(pack, damaged) : null) ?? indexFrom(pack, damaged);
    const entries = scanEntries(pack, index);
    if (entries.kinds.includes(0)) damaged.push(basename(path));
    return { ...index, ...entries };
  } catch (error) {
    if (!isNoFile(expected(error))) damaged.push(basename(path));
    return null;
  } finally {
    pack.close();
  }
}

/** From the pack: every entry is inflated. */
function indexFrom(pack: PackFile, damaged: string[]): PackIndex {
  const { index, isWhole } = indexPack(pack);
  if (!isWhole) damaged.push(basename(pack.path));
  return index;
}

/** Null when the index cannot be read or is not what it was. */
function indexOf(pack: PackFile, damaged: string[]): PackIndex | null {
  const path = indexPathOf(pack.path);
  try {
    const found = readPackIndex(path);
    const sum = new Uint8Array(packSumBytes);
    const read = pack.readInto(sum, Math.max(0, pack.entriesEnd));
    if (found?.isSound === true) {
      if (read < packSumBytes || !found.packSum.every((byte, i) => byte === sum[i])) {
        damaged.push(basename(pack.path));
      }
      return found.index;
    }
    damaged.push(basename(path));
  } catch (error) {
    if (!isNoFile(expected(error))) damaged.push(basename(path));
  }
  return null;
}

function readLoose(folder: string): CopyList {
  const names = listLooseOids(folder);
  const count = names.length;
  const list: CopyList = {
    count,
    oids: new Uint8Array(count * oidBytes),
    offsets: null,
    sums: null,
    kinds: new Uint8Array(count),
    dataLengths: new Float64Array(count),
    packedLengths: new Float64Array(count),
    bases: new Int32Array(count).fill(-1),
    baseOids: new Uint8Array(0),
  };
  const reader = new LooseReader();
  names.forEach((oid, place) => {
    list.oids.set(Buffer.from(oid, 'hex'), place * oidBytes);
    try {
      const head = reader.readHead(loosePath(folder, oid));
      list.kinds[place] = head.kind;
      list.dataLengths[place] = head.length;
      list.packedLengths[place] = head.fileLength;
    } catch (error) {
      // Its kind stays 0: it is here and cannot be read.
      expected(error);
    }
  });
  return list;
}
