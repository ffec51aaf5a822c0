// Makes the index of a pack that has none, from the pack: every entry is inflated and named by what it holds.
// gitformat-pack(5), git-index-pack(1).
import { createHash } from 'node:crypto';
import { ByteCache } from '../byte-cache.ts';
import { expected, Unreadable } from './corrupt-object.ts';
import { applyDelta, DeltaOps, readDelta } from './delta.ts';
import { type PackFile, packHeadBytes } from './pack-file.ts';
import { oidBytes, type PackIndex } from './pack-index.ts';
import { PackedEntry } from './packed-entry.ts';

const cacheBytes = 64 * 1024 * 1024;
const kindNames = ['', 'commit', 'tree', 'blob', 'tag'];

export interface IndexedPack {
  readonly index: PackIndex;
  /** False when the pack cannot be read to its end, or some of its deltas have no base. */
  readonly isWhole: boolean;
}

/** What is known of an entry. */
interface Entry {
  readonly offset: number;
  /** Of the base, for an offset delta; else -1. */
  readonly baseOffset: number;
  /** Of the base, for a reference delta; else null. */
  readonly baseOid: string | null;
  kind: number;
  oid: string | null;
}

/**
 * Reads the pack from its start as far as it can be read. Reference deltas whose bases are in other packs are
 * left out. Throws Unreadable when it is no pack of version 2 or 3, or the file system's errors.
 */
export function indexPack(pack: PackFile): IndexedPack {
  const indexer = new PackIndexer(pack);
  const isWhole = indexer.scan();
  indexer.nameDeltas();
  return indexer.result(isWhole);
}

class PackIndexer {
  private readonly pack: PackFile;
  private readonly entry = new PackedEntry();
  private readonly ops = new DeltaOps();
  private readonly entries: Entry[] = [];
  private readonly byOffset = new Map<number, Entry>();
  private readonly byOid = new Map<string, Entry>();
  private readonly contents = new ByteCache<number, Uint8Array>(cacheBytes);
  private scratch = new Uint8Array(64 * 1024);

  constructor(pack: PackFile) {
    this.pack = pack;
  }

  /** From entry to entry; each starts where the one before ends. */
  scan(): boolean {
    const { pack, entry } = this;
    const count = countOf(pack);
    let offset = packHeadBytes;
    for (let i = 0; i < count; i += 1) {
      try {
        entry.open(pack, offset);
        const isDelta = entry.kind > 4;
        const known: Entry = {
          offset,
          baseOffset: entry.baseOffset,
          baseOid: isDelta && entry.baseOffset < 0 ? hex(entry.baseOid) : null,
          kind: isDelta ? 0 : entry.kind,
          oid: null,
        };
        const bytes = this.inflated();
        if (!isDelta) this.name(known, known.kind, bytes);
        this.entries.push(known);
        this.byOffset.set(offset, known);
        offset = entry.end;
      } catch (error) {
        expected(error);
        return false;
      }
    }
    return offset === pack.entriesEnd;
  }

  /** A base by name may be any entry, so that it is gone on with until no more can be named. */
  nameDeltas(): void {
    for (let named = true; named; ) {
      named = false;
      for (const entry of this.entries) {
        if (entry.oid !== null) continue;
        const base = this.baseOf(entry);
        if (base === undefined || base.oid === null) continue;
        try {
          this.name(entry, base.kind, this.content(entry));
          named = true;
        } catch (error) {
          expected(error);
        }
      }
    }
  }

  result(isWhole: boolean): IndexedPack {
    const named = [...this.byOid].sort(([a], [b]) => (a < b ? -1 : 1));
    const oids = new Uint8Array(named.length * oidBytes);
    const offsets = new Float64Array(named.length);
    named.forEach(([oid, entry], i) => {
      oids.set(Buffer.from(oid, 'hex'), i * oidBytes);
      offsets[i] = entry.offset;
    });
    const offsetMax = Math.min(this.pack.size, 2 ** 48 - 1);
    const index = { count: named.length, oids, offsets, offsetMax, sums: null };
    return { index, isWhole: isWhole && this.entries.every((entry) => entry.oid !== null) };
  }

  private name(entry: Entry, kind: number, bytes: Uint8Array): void {
    const head = `${kindNames[kind]} ${bytes.length}\0`;
    entry.kind = kind;
    entry.oid = createHash('sha1').update(head).update(bytes).digest('hex');
    if (!this.byOid.has(entry.oid)) this.byOid.set(entry.oid, entry);
  }

  private baseOf(entry: Entry): Entry | undefined {
    return entry.baseOid === null ? this.byOffset.get(entry.baseOffset) : this.byOid.get(entry.baseOid);
  }

  /** Of an entry whose bases all are named, so that they are in no circle. */
  private content(entry: Entry): Uint8Array {
    const deltas: Entry[] = [];
    let at = entry;
    let bytes = this.contents.get(at.offset);
    while (bytes === undefined) {
      const base = at.baseOffset < 0 && at.baseOid === null ? undefined : this.baseOf(at);
      if (base === undefined) {
        this.entry.open(this.pack, at.offset);
        bytes = this.inflated().slice();
        this.contents.set(at.offset, bytes, bytes.length);
        break;
      }
      deltas.push(at);
      at = base;
      bytes = this.contents.get(at.offset);
    }
    for (let delta = deltas.pop(); delta !== undefined; delta = deltas.pop()) {
      this.entry.open(this.pack, delta.offset);
      bytes = this.onBase(bytes);
      this.contents.set(delta.offset, bytes, bytes.length);
    }
    return bytes;
  }

  /** Of the delta that is open. */
  private onBase(base: Uint8Array): Uint8Array {
    const { ops } = this;
    const delta = this.inflated();
    if (!readDelta(delta, 0, delta.length, ops)) throw new Unreadable('its delta is malformed');
    if (ops.sourceLength !== base.length) throw new Unreadable('its delta is of another base');
    const bytes = new Uint8Array(ops.targetLength);
    applyDelta(ops, base, delta, bytes, 0);
    return bytes;
  }

  /** What the open entry holds; it stands until the next call. */
  private inflated(): Uint8Array {
    const { length } = this.entry;
    if (this.scratch.length <= length) this.scratch = new Uint8Array(length * 2 + 1);
    this.entry.inflate(this.scratch, 0);
    return this.scratch.subarray(0, length);
  }
}

/** How many entries the pack says that it has. */
function countOf(pack: PackFile): number {
  const at = pack.seek(0, packHeadBytes);
  const view = new DataView(pack.bytes.buffer, pack.bytes.byteOffset, pack.end);
  if (at + packHeadBytes > pack.end || view.getUint32(at) !== 0x5041434b)
    throw new Unreadable('it is no pack');
  const version = view.getUint32(at + 4);
  if (version !== 2 && version !== 3) throw new Unreadable(`its pack is of version ${version}`);
  return view.getUint32(at + 8);
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
}
