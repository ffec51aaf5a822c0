// Reads the objects of a table: what an entry itself has, or the whole content through its chain of deltas.
// One for each thread; it has its own open files. gitformat-pack(5).
import { basename } from 'node:path';
import { ByteCache } from '../byte-cache.ts';
import { corruptObject, expected, refuseTooLarge, Unreadable } from './corrupt-object.ts';
import { applyDelta, DeltaOps, readDelta } from './delta.ts';
import { canInflateTo } from './entry-inflater.ts';
import { lengthMax } from './entry-scan.ts';
import { LooseReader, loosePath } from './loose-objects.ts';
import { looseFile } from './object-files.ts';
import { noBase, type ObjectTable, oidAt } from './object-table.ts';
import { PackFile, PackWindows } from './pack-file.ts';
import { PackedEntry } from './packed-entry.ts';

export interface ReaderOptions {
  /** Bytes of contents that are kept as bases of further ones. */
  readonly cacheBytes?: number;
  /**
   * Whether packed bytes are held to the checksums that the index has of them; true when not given. A damaged
   * delta can else stand on a wrong base. Costs a tenth of inflating.
   */
  readonly check?: boolean;
}

export interface WholeObject {
  readonly kind: 1 | 2 | 3 | 4;
  /** Kept as the base of others: not to be written to. */
  readonly bytes: Uint8Array;
}

const cacheBytesDefault = 32 * 1024 * 1024;

/** Every method but `close` throws a Fault `corrupt-object` when an object cannot be read. */
export class ObjectReader {
  private readonly table: ObjectTable;
  private readonly packs: (PackFile | null)[];
  private readonly windows = new PackWindows();
  private readonly isChecked: boolean;
  private readonly entry = new PackedEntry();
  private readonly ops = new DeltaOps();
  private readonly cache: ByteCache<number, Uint8Array>;
  private loose: LooseReader | null = null;
  private scratch = new Uint8Array(64 * 1024);

  constructor(table: ObjectTable, options: ReaderOptions = {}) {
    this.table = table;
    this.packs = table.packs.map(() => null);
    this.cache = new ByteCache(options.cacheBytes ?? cacheBytesDefault);
    this.isChecked = options.check ?? true;
  }

  /**
   * Inflates what the entry itself has, content or delta instructions, into `target` at `at` and gives its
   * length, which is `table.dataLength[index]`. Quickest with `spareBytes` of room behind it, which may be
   * written to.
   */
  readEntry(index: number, target: Uint8Array, at: number): number {
    try {
      return this.inflateEntry(index, target, at);
    } catch (error) {
      throw this.corrupt(index, error);
    }
  }

  /** The whole content. */
  read(index: number): WholeObject {
    const { table } = this;
    const kind = table.kind[index] as number;
    try {
      if (kind === 0) throw new Unreadable(this.whyNoKind(index));
      return { kind: kind as 1 | 2 | 3 | 4, bytes: this.content(index) };
    } catch (error) {
      throw this.corrupt(index, error);
    }
  }

  /** Closes the packs. They are opened again when something is read. */
  close(): void {
    this.packs.forEach((pack, i) => {
      pack?.close();
      this.packs[i] = null;
    });
  }

  private content(index: number): Uint8Array {
    const { base } = this.table;
    const chain: number[] = [];
    let at = index;
    let bytes = this.cache.get(at);
    while (bytes === undefined && (base[at] as number) !== noBase) {
      chain.push(at);
      at = base[at] as number;
      bytes = this.cache.get(at);
    }
    if (bytes === undefined) {
      bytes = this.whole(at);
      this.cache.set(at, bytes, bytes.length);
    }
    for (let next = chain.pop(); next !== undefined; next = chain.pop()) {
      bytes = this.onBase(next, bytes);
      this.cache.set(next, bytes, bytes.length);
    }
    return bytes;
  }

  private whole(index: number): Uint8Array {
    const bytes = new Uint8Array(this.roomFor(index));
    this.inflateEntry(index, bytes, 0);
    return bytes;
  }

  private onBase(index: number, base: Uint8Array): Uint8Array {
    const length = this.roomFor(index);
    if (this.scratch.length <= length) this.scratch = new Uint8Array(length * 2 + 1);
    this.inflateEntry(index, this.scratch, 0);
    const { ops, scratch } = this;
    if (!readDelta(scratch, 0, length, ops)) throw new Unreadable('its delta is malformed');
    if (ops.sourceLength !== base.length) throw new Unreadable('its delta is of another base');
    refuseTooLarge(ops.targetLength);
    const bytes = new Uint8Array(ops.targetLength);
    applyDelta(ops, base, scratch, bytes, 0);
    return bytes;
  }

  /** Asked before memory is taken: a damaged header may say anything. */
  private roomFor(index: number): number {
    const length = this.table.dataLength[index] as number;
    const packed = this.table.packedLength[index] as number;
    if (!canInflateTo(length, packed)) throw new Unreadable('it is shorter than it says');
    refuseTooLarge(length);
    return length;
  }

  private inflateEntry(index: number, target: Uint8Array, at: number): number {
    const { table, entry } = this;
    const length = table.dataLength[index] as number;
    if (at + length > target.length) throw new RangeError('readEntry: no room for the entry');
    if (table.file[index] === looseFile) return this.inflateLoose(index, target, at);
    entry.open(this.packOf(table.file[index] as number), table.offset[index] as number);
    if (Math.min(entry.length, lengthMax) !== length) throw new Unreadable('its header is damaged');
    const sum = this.isChecked && table.hasSum[index] === 1 ? (table.sum[index] as number) : null;
    const packed = table.packedLength[index] as number;
    entry.inflate(target, at, packed < lengthMax ? packed : 0, sum);
    return length;
  }

  private inflateLoose(index: number, target: Uint8Array, at: number): number {
    this.loose ??= new LooseReader();
    const folder = this.table.folders[this.table.offset[index] as number] ?? '';
    const { bytes } = this.loose.read(loosePath(folder, oidAt(this.table, index)));
    if (bytes.length !== this.table.dataLength[index]) throw new Unreadable('it is not what it was');
    target.set(bytes, at);
    return bytes.length;
  }

  private packOf(number: number): PackFile {
    const open = this.packs[number];
    if (open) return open;
    const pack = new PackFile(this.table.packs[number] ?? '', this.windows);
    this.packs[number] = pack;
    return pack;
  }

  private whyNoKind(index: number): string {
    if (this.table.file[index] === looseFile) return 'it does not start as an object does';
    return (this.table.base[index] as number) === noBase
      ? 'its header is damaged'
      : 'a base of its delta is not here';
  }

  private corrupt(index: number, error: unknown): Error {
    const pack = this.table.packs[this.table.file[index] as number];
    return corruptObject(
      oidAt(this.table, index),
      expected(error),
      pack === undefined ? [] : [basename(pack)],
    );
  }
}
