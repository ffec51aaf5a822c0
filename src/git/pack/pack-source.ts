// The objects of a repository by their ids, for whoever wants some of them: a difference, a commit, a ref's
// tip. Opens what is needed when it is needed; for a whole history there is object-table.ts.
// gitformat-pack(5), gitrepository-layout(5).
//
// Every content is checked against its id (git-hash-object(1)), so that no damage of a pack, its index or a
// file can pass for content: SHA-1 takes a tenth of what inflating takes.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { isOid, type Oid } from '../../model/oid.ts';
import { ByteCache } from '../byte-cache.ts';
import type { ObjectSource, RawObject } from '../object-store.ts';
import type { ObjectKind } from '../parse-object.ts';
import { corruptObject, expected, isNoFile, refuseTooLarge, TooLarge, Unreadable } from './corrupt-object.ts';
import { applyDelta, DeltaOps, readDelta } from './delta.ts';
import { kindOffsetDelta, kindReferenceDelta } from './entry-header.ts';
import { LooseReader, listLooseOids, loosePath } from './loose-objects.ts';
import { PackSet, type Place } from './pack-set.ts';
import { PackedEntry } from './packed-entry.ts';

/** Names of the kinds as packs number them. */
const kindNames: readonly (ObjectKind | undefined)[] = [undefined, 'commit', 'tree', 'blob', 'tag'];
const cacheBytes = 48 * 1024 * 1024;

/** One source for all object folders: a delta's base may be in another one than the delta. */
export function packSource(folders: readonly string[]): ObjectSource {
  const reader = new SourceReader(folders);
  return {
    read: async (oid) => reader.read(oid),
    oidsWithPrefix: async (prefix) => reader.oidsWithPrefix(prefix),
  };
}

/** What an entry is, once it is whole. */
interface Content {
  readonly kind: number;
  readonly bytes: Uint8Array;
}

class SourceReader {
  private readonly folders: readonly string[];
  private readonly packs: PackSet;
  private readonly loose = new LooseReader();
  private readonly entry = new PackedEntry();
  private readonly ops = new DeltaOps();
  private readonly cache = new ByteCache<number, Content>(cacheBytes);
  private scratch = new Uint8Array(16 * 1024);

  constructor(folders: readonly string[]) {
    this.folders = folders;
    this.packs = new PackSet(folders);
  }

  /** Null when it is not here. */
  read(oid: Oid): RawObject | null {
    if (oid.length !== 40 || !isOid(oid)) return null;
    const found = this.readNow(oid);
    if (found !== null) return found;
    // A fetch or a repack may have gone on since the packs were looked at.
    const later = this.packs.refresh() ? this.readNow(oid) : null;
    if (later !== null) return later;
    // What an unreadable index named cannot be told from what was never there.
    const last = this.packs.checkIndexes() ? this.readNow(oid) : null;
    if (last !== null) return last;
    const indexes = this.packs.damagedIndexes;
    if (indexes.length === 0) return null;
    throw corruptObject(oid, new Unreadable('no index that can be read names it'), indexes);
  }

  oidsWithPrefix(prefix: string): Oid[] {
    this.packs.refresh();
    const found = new Set<Oid>();
    for (const oid of this.packs.withPrefix(prefix)) found.add(oid);
    for (const folder of this.folders) {
      for (const oid of listLooseOids(folder, prefix.slice(0, 2))) {
        if (oid.startsWith(prefix)) found.add(oid as Oid);
      }
    }
    return [...found].sort();
  }

  /** The first copy that can be read: in packs, in files of their own, in packs that have no index. */
  private readNow(oid: Oid): RawObject | null {
    const bytes = Buffer.from(oid, 'hex');
    const damage: Error[] = [];
    const found =
      this.fromPacks(oid, this.packs.placesOf(bytes), damage) ??
      this.fromFiles(oid, damage) ??
      this.fromPacks(oid, this.packs.unindexedPlacesOf(bytes), damage) ??
      (damage.length > 0 ? this.fromPacks(oid, this.packs.otherPlacesOf(bytes), damage) : null);
    if (found !== null) return found;
    const [first] = damage;
    if (first === undefined) return null;
    const files = this.packs.all.filter((pack) => pack.isDamaged).map((pack) => pack.name);
    throw corruptObject(oid, first, [...files, ...this.packs.damagedIndexes]);
  }

  private fromPacks(oid: Oid, places: Iterable<Place>, damage: Error[]): RawObject | null {
    for (const place of places) {
      try {
        return checked(oid, this.content(place));
      } catch (error) {
        // What is gone meanwhile is somewhere else now.
        if (isNoFile(expected(error))) continue;
        damage.push(expected(error));
        if (!(error instanceof TooLarge)) place.pack.isDamaged = true;
      }
    }
    return null;
  }

  private fromFiles(oid: Oid, damage: Error[]): RawObject | null {
    for (const folder of this.folders) {
      try {
        const content = this.inFile(folder, oid);
        if (content !== null) return checked(oid, content);
      } catch (error) {
        if (!isNoFile(expected(error))) damage.push(expected(error));
      }
    }
    return null;
  }

  private inFile(folder: string, oid: string): Content | null {
    const path = loosePath(folder, oid);
    // Asked first: an error costs ten times as much, and a partial clone is asked for much that it lacks.
    if (!existsSync(path)) return null;
    const { head, bytes } = this.loose.read(path);
    return { kind: head.kind, bytes };
  }

  /** Goes down to a whole object and back up again. Throws Unreadable, or the file system's errors. */
  private content(start: Place): Content {
    const deltas: Place[] = [];
    let circle: Set<number> | null = null;
    let place = start;
    let content: Content | null = null;
    while (content === null) {
      const key = keyOf(place);
      content = this.cache.get(key) ?? null;
      if (content !== null) break;
      this.entry.open(place.pack.file(), place.offset);
      const { kind, length } = this.entry;
      if (kind === kindOffsetDelta || kind === kindReferenceDelta) {
        deltas.push(place);
        if (kind === kindReferenceDelta) {
          // Bases by name can lead in a circle, where a pack is damaged.
          circle ??= new Set();
          if (circle.has(key)) throw new Unreadable('its delta stands on itself');
          circle.add(key);
        }
        const base = this.baseOf(place);
        if ('kind' in base) content = base;
        else place = base;
      } else {
        refuseTooLarge(length);
        const bytes = pooledBytes(length);
        this.entry.inflate(bytes, 0);
        content = this.keep(place, { kind, bytes });
      }
    }
    for (let delta = deltas.pop(); delta !== undefined; delta = deltas.pop()) {
      content = this.keep(delta, this.onBase(delta, content));
    }
    return content;
  }

  /** Of the delta that is open. */
  private baseOf({ pack }: Place): Place | Content {
    const { baseOffset, baseOid } = this.entry;
    if (baseOffset >= 0) return { pack, offset: baseOffset };
    const own = pack.offsetOf(baseOid);
    if (own >= 0) return { pack, offset: own };
    for (const place of this.packs.placesOf(baseOid)) return place;
    const oid = Buffer.from(baseOid).toString('hex');
    for (const folder of this.folders) {
      try {
        const content = this.inFile(folder, oid);
        if (content !== null) return content;
      } catch (error) {
        if (!isNoFile(expected(error))) throw error;
      }
    }
    throw new Unreadable('the base of its delta is not here');
  }

  private onBase({ pack, offset }: Place, base: Content): Content {
    const { entry, ops } = this;
    entry.open(pack.file(), offset);
    const { length } = entry;
    if (this.scratch.length <= length) this.scratch = new Uint8Array(length * 2 + 1);
    entry.inflate(this.scratch, 0);
    if (!readDelta(this.scratch, 0, length, ops)) throw new Unreadable('its delta is malformed');
    if (ops.sourceLength !== base.bytes.length) throw new Unreadable('its delta is of another base');
    refuseTooLarge(ops.targetLength);
    const bytes = pooledBytes(ops.targetLength);
    applyDelta(ops, base.bytes, this.scratch, bytes, 0);
    return { kind: base.kind, bytes };
  }

  private keep(place: Place, content: Content): Content {
    this.cache.set(keyOf(place), content, content.bytes.length + 100);
    return content;
  }
}

/**
 * Of Node's pool where they are few: memory of its own costs more than most objects take
 * (https://nodejs.org/api/buffer.html#static-method-bufferallocunsafesize). Not cleared.
 */
function pooledBytes(length: number): Uint8Array {
  const { buffer, byteOffset } = Buffer.allocUnsafe(length);
  return new Uint8Array(buffer, byteOffset, length);
}

/** Different for all places in some thousand packs of up to a terabyte. */
function keyOf({ pack, offset }: Place): number {
  return pack.number * 2 ** 40 + offset;
}

/** gitformat-pack(5) and git-hash-object(1): an id is the SHA-1 of kind, length and content. */
function checked(oid: Oid, { kind, bytes }: Content): RawObject {
  const name = kindNames[kind];
  if (name === undefined) throw new Unreadable('it is of no kind that there is');
  const sum = createHash('sha1').update(`${name} ${bytes.length}\0`).update(bytes).digest('hex');
  if (sum !== oid) throw new Unreadable('its content is not what its id was made of');
  return { kind: name, bytes };
}
