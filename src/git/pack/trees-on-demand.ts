// The same as tree-entries.ts for who asks for few of a repository's trees: each is read when it is asked for.
import type { Oid } from '../../model/oid.ts';
import { isObjectFault } from '../object-store.ts';
import { type EntryKind, entryKind } from '../parse-object.ts';
import { NameList } from './name-list.ts';
import { ObjectReader } from './object-reader.ts';
import { indexOfBytes, type ObjectTable } from './object-table.ts';
import type { TreeEntries } from './tree-entries.ts';

/** Trees as numbers, however they are read. */
export type TreeSource = Pick<
  TreeEntries,
  'of' | 'lostNumber' | 'lostOid' | 'kindOf' | 'nameOf' | 'nameNumber' | 'numberOfName'
>;

const treeKind = 2;
const oidBytes = 20;
const kinds: readonly EntryKind[] = ['blob', 'tree', 'symbolic-link', 'submodule'];

/** Entries that are held: two numbers each. */
const heldItemsMax = 6 * 1024 * 1024;

export class TreesOnDemand implements TreeSource {
  private readonly table: ObjectTable;
  private readonly reader: ObjectReader;
  private readonly names = new NameList();
  private readonly lost: Oid[] = [];
  private readonly lostNumbers = new Map<Oid, number>();
  private held = new Map<number, Int32Array | null>();
  private heldItems = 0;

  constructor(table: ObjectTable) {
    this.table = table;
    this.reader = new ObjectReader(table);
  }

  of(tree: number): Int32Array | null {
    const known = this.held.get(tree);
    if (known !== undefined) return known;
    const entries = this.read(tree);
    if (this.heldItems > heldItemsMax) {
      this.held = new Map();
      this.heldItems = 0;
    }
    this.held.set(tree, entries);
    this.heldItems += entries?.length ?? 0;
    return entries;
  }

  lostNumber(oid: Oid): number {
    const known = this.lostNumbers.get(oid);
    if (known !== undefined) return known;
    this.lost.push(oid);
    this.lostNumbers.set(oid, -this.lost.length);
    return -this.lost.length;
  }

  lostOid(child: number): Oid {
    return this.lost[-child - 1] as Oid;
  }

  kindOf(item: number): EntryKind {
    return kinds[item & 3] as EntryKind;
  }

  nameOf(item: number): string {
    return this.names.textOf(item >>> 2);
  }

  nameNumber(item: number): number {
    return item >>> 2;
  }

  numberOfName(name: string): number {
    const bytes = Buffer.from(name, 'utf8');
    return this.names.numberOf(bytes, 0, bytes.length);
  }

  /** Closes the packs. They are opened again when something is read. */
  close(): void {
    this.reader.close();
  }

  private read(tree: number): Int32Array | null {
    if (tree < 0 || this.table.kind[tree] !== treeKind) return null;
    try {
      return this.parse(this.reader.read(tree).bytes);
    } catch (error) {
      if (!isObjectFault(error)) throw error;
      return null;
    }
  }

  /** Null for what is not well made: the store says what is wrong with it. */
  private parse(bytes: Uint8Array): Int32Array | null {
    const entries: number[] = [];
    for (let at = 0; at < bytes.length; ) {
      const space = bytes.indexOf(0x20, at);
      const end = bytes.indexOf(0, space + 1);
      const next = end + 1 + oidBytes;
      if (space === -1 || end === -1 || next > bytes.length) return null;
      const mode = Buffer.from(bytes.subarray(at, Math.min(space, at + 10))).toString('latin1');
      if (!/^[0-7]{1,8}$/.test(mode)) return null;
      const kind = kinds.indexOf(entryKind(Number.parseInt(mode, 8)));
      entries.push(this.names.numberOf(bytes, space + 1, end) * kinds.length + kind);
      entries.push(this.childAt(bytes, end + 1));
      at = next;
    }
    return Int32Array.from(entries);
  }

  private childAt(bytes: Uint8Array, at: number): number {
    const found = indexOfBytes(this.table, bytes, at);
    if (found >= 0) return found;
    return this.lostNumber(Buffer.from(bytes.subarray(at, at + oidBytes)).toString('hex') as Oid);
  }
}
