// The same as tree-entries.ts for who asks for few of a repository's trees: each is read when it is asked for.
import { isObjectFault } from '../object-store.ts';
import { EntryNumbers, treeKind } from './entry-numbers.ts';
import { ObjectReader } from './object-reader.ts';
import type { ObjectTable } from './object-table.ts';
import { oidBytes } from './pack-index.ts';

/** Entries that are held: two numbers each. */
const heldItemsMax = 6 * 1024 * 1024;

export class TreesOnDemand extends EntryNumbers {
  private readonly reader: ObjectReader;
  private held = new Map<number, Int32Array | null>();
  private heldItems = 0;

  constructor(table: ObjectTable) {
    super(table);
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
      entries.push(
        this.itemOf(Number.parseInt(mode, 8), bytes, space + 1, end),
        this.childAt(bytes, end + 1),
      );
      at = next;
    }
    return Int32Array.from(entries);
  }
}
