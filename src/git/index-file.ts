// Reads the index: which files are tracked and what is staged. gitformat-index(5), versions 2 to 4, with
// the split index (`link`) and the folders of a sparse one (`sdir`). Read here rather than by
// isomorphic-git, which knows neither version 4 nor split indexes and refuses one without a checksum
// (`index.skipHash`).
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../model/fault.ts';
import type { Oid } from '../model/oid.ts';
import { parseCacheTree } from './cache-tree.ts';
import { bitPositions } from './ewah-bitmap.ts';
import { pathText } from './path-text.ts';

export interface IndexEntry {
  /** `/`-separated, from the repository's root; ends in `/` for a folder of a sparse index. */
  readonly path: string;
  readonly mode: number;
  readonly oid: Oid;
  /** 0, or 1 to 3 (base, ours, theirs) while a merge conflict is not resolved. */
  readonly stage: number;
  /** `git add --intent-to-add`: known to Git and not part of the next commit. */
  readonly intentToAdd: boolean;
}

const statBytes = 40;
const modeAt = 24;

/** Bytes of an object id in this repository: 20, or 32 where objects are named by SHA-256. */
export type OidBytes = 20 | 32;

/** An index that was read; its entries are made when they are asked for. */
export interface OpenIndex {
  /** The trees that folders are (cache-tree.ts); none for a split index. */
  readonly trees: ReadonlyMap<string, Oid>;
  /**
   * All entries in the index's order, but for those below some folders, whose paths end in `/`; the empty one is that of
   * all. Throws a Fault `corrupt-object`.
   */
  entries(without?: ReadonlySet<string>): IndexEntry[];
}

/**
 * Empty when there is no index. `indexFile` is an absolute path, for an index that is not the repository's own
 * (GIT_INDEX_FILE, git(1)): the shared part of a split one stands in `gitDir` all the same. Throws a Fault:
 * `corrupt-object`, or `unsupported-repository` for a format that is not known.
 */
export async function openIndex(
  gitDir: string,
  oidBytes: OidBytes = 20,
  indexFile: string = join(gitDir, 'index'),
): Promise<OpenIndex> {
  const bytes = await readIfThere(indexFile);
  if (bytes === null) return { trees: new Map(), entries: () => [] };
  const index = parseIndex(bytes, oidBytes);
  if (index.shared === null) return index;
  const shared = await readIfThere(join(gitDir, `sharedindex.${index.shared.oid}`));
  if (shared === null) throw broken('the shared part of a split index is not there');
  const joined = joinSplitIndex(parseIndex(shared, oidBytes).entries(), index.entries(), index.shared);
  return { trees: new Map(), entries: () => joined };
}

/** All entries in the index's order. Throws as `openIndex` does. */
export async function readIndex(
  gitDir: string,
  oidBytes: OidBytes = 20,
  indexFile?: string,
): Promise<IndexEntry[]> {
  return (await openIndex(gitDir, oidBytes, indexFile)).entries();
}

interface SharedIndex {
  readonly oid: string;
  /** Positions in the shared index, ascending. */
  readonly deleted: readonly number[];
  readonly replaced: readonly number[];
}

interface ParsedIndex extends OpenIndex {
  readonly shared: SharedIndex | null;
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw broken(error instanceof Error ? error.message : String(error));
  }
}

function broken(detail: string): Fault {
  return new Fault(
    'corrupt-object',
    `The repository's index cannot be read: ${detail}.`,
    'Run git status to see whether Git can read it; git reset makes it anew.',
  );
}

function parseIndex(bytes: Buffer, oidBytes: OidBytes): ParsedIndex {
  if (bytes.length < 12 || bytes.toString('latin1', 0, 4) !== 'DIRC') throw broken('it has no DIRC header');
  const version = bytes.readUInt32BE(4);
  if (version < 2 || version > 4) {
    throw new Fault(
      'unsupported-repository',
      `The repository's index is in version ${version}, which Leakline cannot read.`,
      'Convert it with git update-index --index-version 4.',
    );
  }
  const table: EntryTable = { bytes, version, oidBytes, count: bytes.readUInt32BE(8) };
  const extensions = untilEnd(() => parseExtensions(bytes, endOfEntries(table), oidBytes));
  const noFolders: ReadonlySet<string> = new Set();
  return { ...extensions, entries: (without = noFolders) => untilEnd(() => parseEntries(table, without)) };
}

/** Reading past the end means that the file is cut short. */
function untilEnd<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw broken('it ends too early');
    throw error;
  }
}

/** Where the entries stand in the file. */
interface EntryTable {
  readonly bytes: Buffer;
  readonly version: number;
  readonly oidBytes: OidBytes;
  readonly count: number;
}

const entriesAt = 12;

/** Where an entry's name begins and ends, and the next entry begins. In version 4 a part of the name before is kept. */
interface NamePlace {
  readonly from: number;
  readonly to: number;
  readonly next: number;
  readonly stripped: number;
}

function namePlace({ bytes, version, oidBytes }: EntryTable, start: number): NamePlace {
  const flagsAt = start + statBytes + oidBytes;
  const flags = bytes.readUInt16BE(flagsAt);
  const at = flagsAt + ((flags & 0x4000) === 0 ? 2 : 4);
  const strip = version === 4 ? offsetVarint(bytes, at) : { value: 0, next: at };
  const from = strip.next;
  const known = flags & nameLengthMax;
  const to = version === 4 || known === nameLengthMax ? bytes.indexOf(0, from) : from + known;
  if (to === -1 || bytes[to] !== 0) throw broken('a name does not end');
  // Versions 2 and 3 pad each entry with 1 to 8 zero bytes to a multiple of eight.
  const next = version === 4 ? to + 1 : start + Math.floor((to - start + 8) / 8) * 8;
  return { from, to, next, stripped: strip.value };
}

/** The flags tell the length of a name, or that it has as many bytes or more. */
const nameLengthMax = 0xfff;

function endOfEntries(table: EntryTable): number {
  let at = entriesAt;
  for (let entry = 0; entry < table.count; entry += 1) at = namePlace(table, at).next;
  return at;
}

function parseEntries(table: EntryTable, without: ReadonlySet<string>): IndexEntry[] {
  const { bytes, version, oidBytes, count } = table;
  const entries: IndexEntry[] = [];
  if (without.has('')) return entries;
  let name: Buffer = Buffer.alloc(0);
  /** The last folder that was left out: what begins like it follows. */
  let left: Buffer | null = null;
  for (let entry = 0, start = entriesAt; entry < count; entry += 1) {
    const place = namePlace(table, start);
    const own = bytes.subarray(place.from, place.to);
    name = version === 4 ? Buffer.concat([name.subarray(0, name.length - place.stripped), own]) : own;
    const at = start;
    start = place.next;
    if (left !== null && name.length > left.length && left.equals(name.subarray(0, left.length))) continue;
    const path = pathText(name);
    left = without.size === 0 ? null : folderWithin(name, path, without);
    if (left === null) entries.push(entryAt(bytes, at, oidBytes, path));
  }
  return entries;
}

/** The outermost folder of a path that is among some, as its bytes; null for none. */
function folderWithin(name: Buffer, path: string, folders: ReadonlySet<string>): Buffer | null {
  let end = 0;
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
    end = name.indexOf(slashByte, end) + 1;
    if (folders.has(path.slice(0, slash + 1))) return name.subarray(0, end);
  }
  return null;
}

const slashByte = 0x2f;

function entryAt(bytes: Buffer, start: number, oidBytes: OidBytes, path: string): IndexEntry {
  const flagsAt = start + statBytes + oidBytes;
  const flags = bytes.readUInt16BE(flagsAt);
  const extended = (flags & 0x4000) === 0 ? 0 : bytes.readUInt16BE(flagsAt + 2);
  return {
    path,
    mode: bytes.readUInt32BE(start + modeAt),
    oid: bytes.toString('hex', start + statBytes, flagsAt) as Oid,
    stage: (flags >> 12) & 3,
    intentToAdd: (extended & 0x2000) !== 0,
  };
}

/** Extensions in capitals may be ignored; `link` and `sdir` change what the entries mean. */
function parseExtensions(bytes: Buffer, from: number, oidBytes: OidBytes): Omit<ParsedIndex, 'entries'> {
  let shared: SharedIndex | null = null;
  let trees: ReadonlyMap<string, Oid> = new Map();
  let at = from;
  while (at + 8 <= bytes.length - oidBytes) {
    const name = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32BE(at + 4);
    const data = bytes.subarray(at + 8, at + 8 + size);
    if (name === 'link') shared = parseLink(data, oidBytes);
    else if (name === 'TREE') trees = parseCacheTree(data, oidBytes);
    else if (name !== 'sdir' && !/^[A-Z]/.test(name)) {
      throw new Fault(
        'unsupported-repository',
        `The repository's index needs the extension ${JSON.stringify(name)}, which Leakline cannot read.`,
        'Make the index anew with git reset, without that extension.',
      );
    }
    at += 8 + size;
  }
  return { shared, trees };
}

function parseLink(data: Buffer, oidBytes: OidBytes): SharedIndex | null {
  const oid = data.toString('hex', 0, oidBytes);
  if (/^0*$/.test(oid)) return null;
  if (data.length === oidBytes) return { oid, deleted: [], replaced: [] };
  const deleted = bitPositions(data, oidBytes);
  const replaced = bitPositions(data, deleted.next);
  return { oid, deleted: deleted.positions, replaced: replaced.positions };
}

/** Replaced entries come first, in the shared index's order and without names; those with names are new. */
function joinSplitIndex(
  base: readonly IndexEntry[],
  own: readonly IndexEntry[],
  shared: SharedIndex,
): IndexEntry[] {
  const replacements = new Map<number, IndexEntry>();
  shared.replaced.forEach((position, order) => {
    const entry = own[order];
    if (entry !== undefined) replacements.set(position, entry);
  });
  const deleted = new Set(shared.deleted);
  const joined = base.flatMap((entry, position) => {
    const replacement = replacements.get(position);
    if (deleted.has(position)) return [];
    return replacement === undefined ? [entry] : [{ ...replacement, path: entry.path }];
  });
  return [...joined, ...own.slice(shared.replaced.length)];
}

/** Git's offset encoding: each byte but the last adds one (gitformat-pack(5)). */
function offsetVarint(bytes: Buffer, from: number): { value: number; next: number } {
  let at = from;
  let byte = bytes.readUInt8(at);
  let value = byte & 0x7f;
  while ((byte & 0x80) !== 0) {
    at += 1;
    byte = bytes.readUInt8(at);
    value = (value + 1) * 128 + (byte & 0x7f);
  }
  return { value, next: at + 1 };
}
