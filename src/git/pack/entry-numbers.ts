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
export const kindsCount = kinds.length;

/** From this kind's number on an entry is neither a blob nor a tree. */
export const oddKindMin = 2;

/** By the file-type bits of a mode. */
const kindNumbers = Uint8Array.from({ length: 16 }, (_, type) => kinds.indexOf(entryKind(type << 12)));

/** The number of the kind of an entry of a mode. */
export function kindNumberOf(mode: number): number {
  return kindNumbers[(mode >> 12) & 15] as number;
}

/** The item of an entry by the number of its name and that of its kind. */
export function itemOf(name: number, kind: number): number {
  return name * kinds.length + kind;
}

export abstract class EntryNumbers implements NumberedTrees {
  protected readonly table: ObjectTable;
  protected readonly names = new NameList();
  private readonly lost: Oid[] = [];
  private readonly lostNumbers = new Map<Oid, number>();

  constructor(table: ObjectTable) {
    this.table = table;
  }

  abstract of(tree: number): Int32Array | null;

  /**
   * The entries of a tree that are in no tree like it of those that were gone through, which `isDone` tells; all that
   * are there where it is not known. Null as `of`.
   */
  news(tree: number, _isDone: (tree: number) => boolean): Int32Array | null {
    return this.of(tree);
  }

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

  /** The name of a number that `nameNumber` gave. */
  textOfName(name: number): string {
    return this.names.textOf(name);
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
    return itemOf(this.names.numberOf(bytes, nameStart, nameEnd), kindNumberOf(mode));
  }

  /** The number of the object whose id stands in `bytes` at an offset. */
  childAt(bytes: Uint8Array, at: number): number {
    const found = indexOfBytes(this.table, bytes, at);
    if (found >= 0) return found;
    return this.lostNumber(Buffer.from(bytes.subarray(at, at + oidBytes)).toString('hex') as Oid);
  }

  /** The number of an object that is not in the table: below zero. */
  protected lostNumber(oid: Oid): number {
    const known = this.lostNumbers.get(oid);
    if (known !== undefined) return known;
    this.lost.push(oid);
    this.lostNumbers.set(oid, -this.lost.length);
    return -this.lost.length;
  }
}
