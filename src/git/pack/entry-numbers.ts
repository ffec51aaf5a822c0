// What is behind the numbers of trees (numbered-trees.ts), however the trees are read: names, kinds, and the objects that
// entries name, those that are not here among them.
import type { Oid } from '../../model/oid.ts';
import type { NumberedTrees } from '../numbered-trees.ts';
import { type EntryKind, entryKind } from '../parse-object.ts';
import { NameList } from './name-list.ts';
import { indexOfBytes, indexOfOid, type ObjectTable, oidAt } from './object-table.ts';
import { oidBytes } from './pack-index.ts';

/** As the table numbers it. */
export const treeKind = 2;

const kinds: readonly EntryKind[] = ['blob', 'tree', 'symbolic-link', 'submodule'];

export abstract class EntryNumbers implements NumberedTrees {
  protected readonly table: ObjectTable;
  private readonly names = new NameList();
  private readonly lost: Oid[] = [];
  private readonly lostNumbers = new Map<Oid, number>();

  constructor(table: ObjectTable) {
    this.table = table;
  }

  abstract of(tree: number): Int32Array | null;

  get count(): number {
    return this.table.count;
  }

  numberOf(oid: Oid): number {
    const index = indexOfOid(this.table, oid);
    return index >= 0 ? index : this.lostNumber(oid);
  }

  oidOf(number: number): Oid {
    return number >= 0 ? oidAt(this.table, number) : (this.lost[-number - 1] as Oid);
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

  /** The number of a name that may stand in no tree. */
  numberOfName(name: string): number {
    const bytes = Buffer.from(name, 'utf8');
    return this.names.numberOf(bytes, 0, bytes.length);
  }

  /** The item of an entry whose name stands in `bytes` between two offsets. */
  itemOf(mode: number, bytes: Uint8Array, nameStart: number, nameEnd: number): number {
    return this.names.numberOf(bytes, nameStart, nameEnd) * kinds.length + kinds.indexOf(entryKind(mode));
  }

  /** The number of the object whose id stands in `bytes` at an offset. */
  childAt(bytes: Uint8Array, at: number): number {
    const found = indexOfBytes(this.table, bytes, at);
    if (found >= 0) return found;
    return this.lostNumber(Buffer.from(bytes.subarray(at, at + oidBytes)).toString('hex') as Oid);
  }

  /** The number of an object that is not in the table: below zero. */
  private lostNumber(oid: Oid): number {
    const known = this.lostNumbers.get(oid);
    if (known !== undefined) return known;
    this.lost.push(oid);
    this.lostNumbers.set(oid, -this.lost.length);
    return -this.lost.length;
  }
}
