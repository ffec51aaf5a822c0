// What the object folders hold, file by file: packs with their indexes, and loose objects.
// gitrepository-layout(5), "objects". A multi-pack-index is not asked here: it leaves out what is in several
// packs, and so bases of deltas; a pack that only it knows is indexed from the pack itself.
import { basename, join } from 'node:path';
import { expected, isNoFile } from './corrupt-object.ts';
import { lengthMax, type PackEntries, scanEntries, unreadEntries } from './entry-scan.ts';
import { indexPack } from './index-pack.ts';
import { LooseReader, listLooseOids, loosePath } from './loose-objects.ts';
import { PackFile, packSumBytes } from './pack-file.ts';
import { type PackIndex, readPackIndex } from './pack-index.ts';
import { indexPathOf, packsIn } from './pack-set.ts';

/** Number of the file for objects in files of their own; packs are numbered from 0. */
export const looseFile = 0xffff;

/** One pack, or all loose objects of a folder. */
export interface ObjectFile {
  /** What it has, by ascending id. Offsets are of packs alone. */
  readonly index: PackIndex;
  /** Number of the pack, or `looseFile`. */
  readonly file: number;
  /** Number of the object folder. */
  readonly folder: number;
  /** Reads what its objects are. Not kept, since there may be millions. */
  scan(): PackEntries;
}

export interface ObjectFiles {
  /** Packs first, by their folders and names; then loose objects by their folders. */
  readonly files: readonly ObjectFile[];
  readonly packs: readonly string[];
  /** Names of the packs and indexes of which something cannot be read. Scanning may add to it. */
  readonly damaged: Set<string>;
}

export function readObjectFiles(folders: readonly string[]): ObjectFiles {
  const files: ObjectFile[] = [];
  const packs: string[] = [];
  const damaged = new Set<string>();
  folders.forEach((path, folder) => {
    for (const { path: pack, hasIndex } of packsIn(join(path, 'pack'))) {
      if (packs.length >= looseFile) {
        damaged.add(basename(pack));
        continue;
      }
      const index = onPack(pack, damaged, (open) => {
        return (hasIndex ? indexOf(open, damaged) : null) ?? indexFrom(open, damaged);
      });
      if (index === null) continue;
      files.push({ index, file: packs.length, folder, scan: () => scanPack(pack, index, damaged) });
      packs.push(pack);
    }
  });
  folders.forEach((path, folder) => {
    const names = listLooseOids(path);
    const oids = new Uint8Array(Buffer.from(names.join(''), 'hex'));
    const index = { count: names.length, oids, offsets: new Float64Array(0), offsetMax: 0, sums: null };
    files.push({ index, file: looseFile, folder, scan: () => scanLoose(path, names) });
  });
  return { files: files.filter(({ index }) => index.count > 0), packs, damaged };
}

/** Null, and told of in `damaged`, when the pack cannot be read. */
function onPack<Value>(path: string, damaged: Set<string>, read: (pack: PackFile) => Value): Value | null {
  let pack: PackFile | null = null;
  try {
    pack = new PackFile(path);
    return read(pack);
  } catch (error) {
    // A repack takes packs away while others read.
    if (!isNoFile(expected(error))) damaged.add(basename(path));
    return null;
  } finally {
    pack?.close();
  }
}

function scanPack(path: string, index: PackIndex, damaged: Set<string>): PackEntries {
  const entries = onPack(path, damaged, (pack) => scanEntries(pack, index)) ?? unreadEntries(index.count);
  if (entries.kinds.includes(0)) damaged.add(basename(path));
  return entries;
}

/** From the pack: every entry is inflated. */
function indexFrom(pack: PackFile, damaged: Set<string>): PackIndex {
  const { index, isWhole } = indexPack(pack);
  if (!isWhole) damaged.add(basename(pack.path));
  return index;
}

/** Null when the index cannot be read or is not what it was. */
function indexOf(pack: PackFile, damaged: Set<string>): PackIndex | null {
  const path = indexPathOf(pack.path);
  try {
    const found = readPackIndex(path);
    const sum = new Uint8Array(packSumBytes);
    const read = pack.readInto(sum, Math.max(0, pack.entriesEnd));
    if (found?.isSound === true) {
      if (read < packSumBytes || !found.packSum.every((byte, i) => byte === sum[i])) {
        damaged.add(basename(pack.path));
      }
      return found.index;
    }
    damaged.add(basename(path));
  } catch (error) {
    if (!isNoFile(expected(error))) damaged.add(basename(path));
  }
  return null;
}

function scanLoose(folder: string, names: readonly string[]): PackEntries {
  const entries = unreadEntries(names.length);
  const reader = new LooseReader();
  names.forEach((oid, place) => {
    try {
      const head = reader.readHead(loosePath(folder, oid));
      entries.kinds[place] = head.kind;
      entries.dataLengths[place] = Math.min(head.length, lengthMax);
      entries.packedLengths[place] = Math.min(head.fileLength, lengthMax);
    } catch (error) {
      // Its kind stays 0: it is here and cannot be read.
      expected(error);
    }
  });
  return entries;
}
