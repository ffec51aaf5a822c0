// Lets what is whole in a damaged pack be read. isomorphic-git refuses all of a pack whose checksum is wrong;
// here pack and index are given checksums that fit, and the objects are checked one by one instead, by their
// ids (in isomorphic-store.ts). Used only once something could not be read. gitformat-pack(5), "pack-*.pack
// files have the following format" and "Version 2 pack-*.idx files".
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const sumBytes = 20;
const indexHeadBytes = 8 + 256 * 4;
const offsetDelta = 6;
const referenceDelta = 7;

/** The packs of one folder, with checksums made to fit. */
export class PackMender {
  /** Names of the packs and indexes that were found to be damaged. */
  readonly damaged = new Set<string>();
  private readonly folder: string;
  private readonly usableIndexes = new Map<string, boolean>();

  constructor(packFolder: string) {
    this.folder = packFolder;
  }

  /** A file of the folder. Throws the file system's errors. */
  async readFile(name: string): Promise<Buffer> {
    if (!/\.(?:pack|idx)$/.test(name)) return readFile(join(this.folder, name));
    const stem = name.slice(0, name.lastIndexOf('.'));
    const index = await readFile(join(this.folder, `${stem}.idx`));
    const packPath = join(this.folder, `${stem}.pack`);
    // The index of a pack that may not be read, or is too large, must not fail: it would keep all from being
    // read.
    const pack =
      name === `${stem}.pack` ? await readFile(packPath) : await readFile(packPath).catch(() => null);
    if (pack === null) return index;
    const expected = index.subarray(-2 * sumBytes, -sumBytes);
    const trailer = pack.subarray(-sumBytes);
    const payload = trailer.equals(expected) ? pack.subarray(0, -sumBytes) : pack;
    if (payload !== pack && sha1(payload).equals(expected)) return name.endsWith('.pack') ? pack : index;
    this.damaged.add(`${stem}.pack`);
    refuseBrokenChains(payload, offsetsOf(index));
    const sum = sha1(payload);
    if (name.endsWith('.pack')) return Buffer.concat([payload, sum]);
    sum.copy(index, index.length - 2 * sumBytes);
    return index;
  }

  /** Leaves out the indexes that cannot be read at all: one of them would keep all packs from being read. */
  async usableNames(names: readonly string[]): Promise<string[]> {
    const usable: string[] = [];
    for (const name of names) if (!name.endsWith('.idx') || (await this.isUsable(name))) usable.push(name);
    return usable;
  }

  private async isUsable(name: string): Promise<boolean> {
    const known = this.usableIndexes.get(name);
    if (known !== undefined) return known;
    const index = await readFile(join(this.folder, name)).catch(() => null);
    const usable = index !== null && isIndex(index);
    this.usableIndexes.set(name, usable);
    if (!usable) this.damaged.add(name);
    return usable;
  }
}

function sha1(bytes: Buffer): Buffer {
  return createHash('sha1').update(bytes).digest();
}

function isIndex(index: Buffer): boolean {
  if (index.length < indexHeadBytes || index.toString('hex', 0, 8) !== 'ff744f6300000002') return false;
  return index.length >= indexHeadBytes + countOf(index) * 28 + 2 * sumBytes;
}

function countOf(index: Buffer): number {
  return index.readUInt32BE(indexHeadBytes - 4);
}

/** Where each object starts, by its id. */
function offsetsOf(index: Buffer): ReadonlyMap<string, number> {
  const count = countOf(index);
  const offsetsAt = indexHeadBytes + count * 24;
  const offsets = new Map<string, number>();
  for (let i = 0; i < count; i += 1) {
    const at = indexHeadBytes + i * 20;
    offsets.set(index.toString('hex', at, at + 20), index.readUInt32BE(offsetsAt + i * 4));
  }
  return offsets;
}

/**
 * Makes unreadable what stands on a base that is no object of the pack, or on itself: isomorphic-git would
 * look for its base without end. Writes into `pack`.
 */
function refuseBrokenChains(pack: Buffer, offsets: ReadonlyMap<string, number>): void {
  const starts = new Set(offsets.values());
  const whole = new Set<number>();
  for (const start of starts) {
    const chain = new Set<number>();
    let at: number | null = start;
    while (at !== null && !whole.has(at) && starts.has(at) && !chain.has(at)) {
      chain.add(at);
      at = baseOf(pack, at, offsets);
    }
    if (at === null || whole.has(at)) for (const link of chain) whole.add(link);
    // No kind of object has the number 0.
    else if (start < pack.length) pack[start] = 0;
  }
}

/** Where the base of a delta starts, -1 for one that is not in the pack; null for what is no delta. */
function baseOf(pack: Buffer, start: number, offsets: ReadonlyMap<string, number>): number | null {
  let at = start;
  let byte = pack[at] ?? 0;
  const kind = (byte >> 4) & 7;
  if (kind !== offsetDelta && kind !== referenceDelta) return null;
  while ((byte & 0x80) !== 0) {
    at += 1;
    byte = pack[at] ?? 0;
  }
  at += 1;
  if (kind === referenceDelta) return offsets.get(pack.toString('hex', at, at + 20)) ?? -1;
  byte = pack[at] ?? 0;
  let back = byte & 0x7f;
  while ((byte & 0x80) !== 0) {
    at += 1;
    byte = pack[at] ?? 0;
    back = (back + 1) * 128 + (byte & 0x7f);
  }
  return start - back;
}
