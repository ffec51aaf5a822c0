// Reads the index: which files are tracked and what is staged. gitformat-index(5), versions 2 to 4, with
// the split index (`link`) and the folders of a sparse one (`sdir`). Read here rather than by
// isomorphic-git, which knows neither version 4 nor split indexes and refuses one without a checksum
// (`index.skipHash`).
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault } from '../model/fault.ts';
import type { Oid } from '../model/oid.ts';
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

/**
 * All entries in the index's order; none when there is no index. `indexFile` is an absolute path, for an
 * index that is not the repository's own (GIT_INDEX_FILE, git(1)): the shared part of a split one stands in
 * `gitDir` all the same. Throws a Fault: `corrupt-object`, or
 * `unsupported-repository` for a format that is not known.
 */
export async function readIndex(
  gitDir: string,
  oidBytes: OidBytes = 20,
  indexFile: string = join(gitDir, 'index'),
): Promise<IndexEntry[]> {
  const bytes = await readIfThere(indexFile);
  if (bytes === null) return [];
  const index = parseIndex(bytes, oidBytes);
  if (index.shared === null) return index.entries;
  const shared = await readIfThere(join(gitDir, `sharedindex.${index.shared.oid}`));
  if (shared === null) throw broken('the shared part of a split index is not there');
  return joinSplitIndex(parseIndex(shared, oidBytes).entries, index.entries, index.shared);
}

interface SharedIndex {
  readonly oid: string;
  /** Positions in the shared index, ascending. */
  readonly deleted: readonly number[];
  readonly replaced: readonly number[];
}

interface ParsedIndex {
  readonly entries: IndexEntry[];
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
  try {
    return parseEntries(bytes, version, oidBytes);
  } catch (error) {
    // Reading past the end: the file is cut short.
    if (error instanceof RangeError) throw broken('it ends too early');
    throw error;
  }
}

function parseEntries(bytes: Buffer, version: number, oidBytes: OidBytes): ParsedIndex {
  const count = bytes.readUInt32BE(8);
  const entries: IndexEntry[] = [];
  let at = 12;
  let name: Buffer = Buffer.alloc(0);
  for (let i = 0; i < count; i += 1) {
    const start = at;
    const flags = bytes.readUInt16BE(start + statBytes + oidBytes);
    at = start + statBytes + oidBytes + 2;
    const extended = (flags & 0x4000) === 0 ? 0 : bytes.readUInt16BE(at);
    if ((flags & 0x4000) !== 0) at += 2;
    let kept: Buffer = Buffer.alloc(0);
    if (version === 4) {
      const strip = offsetVarint(bytes, at);
      kept = name.subarray(0, name.length - strip.value);
      at = strip.next;
    }
    const end = bytes.indexOf(0, at);
    if (end === -1) throw broken('a name does not end');
    name = Buffer.concat([kept, bytes.subarray(at, end)]);
    // Versions 2 and 3 pad each entry with 1 to 8 zero bytes to a multiple of eight.
    at = version === 4 ? end + 1 : start + Math.floor((end - start + 8) / 8) * 8;
    entries.push({
      path: pathText(name),
      mode: bytes.readUInt32BE(start + modeAt),
      oid: bytes.toString('hex', start + statBytes, start + statBytes + oidBytes) as Oid,
      stage: (flags >> 12) & 3,
      intentToAdd: (extended & 0x2000) !== 0,
    });
  }
  return { entries, shared: parseExtensions(bytes, at, oidBytes) };
}

/** Extensions in capitals may be ignored; `link` and `sdir` change what the entries mean. */
function parseExtensions(bytes: Buffer, from: number, oidBytes: OidBytes): SharedIndex | null {
  let shared: SharedIndex | null = null;
  let at = from;
  while (at + 8 <= bytes.length - oidBytes) {
    const name = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32BE(at + 4);
    const data = bytes.subarray(at + 8, at + 8 + size);
    if (name === 'link') shared = parseLink(data, oidBytes);
    else if (name !== 'sdir' && !/^[A-Z]/.test(name)) {
      throw new Fault(
        'unsupported-repository',
        `The repository's index needs the extension ${JSON.stringify(name)}, which Leakline cannot read.`,
        'Make the index anew with git reset, without that extension.',
      );
    }
    at += 8 + size;
  }
  return shared;
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
