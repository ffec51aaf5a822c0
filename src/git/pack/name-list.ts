// File names as small numbers: a history has few of them, and meets each a million times.
import { pathText } from '../path-text.ts';

/** Can be sent to a thread. */
export interface NameListData {
  readonly bytes: Uint8Array;
  /** Where each name begins in `bytes`, and behind the last one where it ends. */
  readonly starts: Int32Array;
}

export class NameList {
  private bytes = new Uint8Array(64 * 1024);
  /** Where each name begins in `bytes`, and behind the last one where it ends. */
  private starts = new Int32Array(4096);
  private count = 0;
  private slots = new Int32Array(8192);
  private readonly texts: string[] = [];

  /** Every name, in the order of the numbers. */
  data(): NameListData {
    const starts = this.starts.slice(0, this.count + 1);
    return { bytes: this.bytes.slice(0, starts[this.count]), starts };
  }

  /** Adds the names of another list; for each of its numbers the number here. */
  addAll({ bytes, starts }: NameListData): Int32Array {
    return Int32Array.from({ length: starts.length - 1 }, (_, name) =>
      this.numberOf(bytes, starts[name] as number, starts[name + 1] as number),
    );
  }

  /** The number of the name in `source` between two offsets. */
  numberOf(source: Uint8Array, from: number, to: number): number {
    const mask = this.slots.length - 1;
    let slot = hashOf(source, from, to) & mask;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const known = (this.slots[slot] as number) - 1;
      if (this.isSame(known, source, from, to)) return known;
    }
    this.slots[slot] = this.count + 1;
    return this.add(source, from, to);
  }

  /** The name of a number as people see it. */
  textOf(number: number): string {
    const known = this.texts[number];
    if (known !== undefined) return known;
    const from = this.starts[number] as number;
    const length = (this.starts[number + 1] as number) - from;
    const bytes = Buffer.from(this.bytes.buffer, this.bytes.byteOffset + from, length);
    const text = pathText(bytes);
    this.texts[number] = text;
    return text;
  }

  private isSame(number: number, source: Uint8Array, from: number, to: number): boolean {
    const start = this.starts[number] as number;
    if ((this.starts[number + 1] as number) - start !== to - from) return false;
    for (let at = from; at < to; at += 1) {
      if (this.bytes[start + at - from] !== source[at]) return false;
    }
    return true;
  }

  private add(source: Uint8Array, from: number, to: number): number {
    const number = this.count;
    const start = this.starts[number] as number;
    const end = start + to - from;
    if (end > this.bytes.length)
      this.bytes = grown(this.bytes, new Uint8Array(Math.max(end, this.bytes.length * 2)));
    this.bytes.set(source.subarray(from, to), start);
    this.count += 1;
    if (this.count + 1 >= this.starts.length)
      this.starts = grown(this.starts, new Int32Array(this.starts.length * 2));
    this.starts[this.count] = end;
    if (this.count * 2 > this.slots.length) this.rehash();
    return number;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.count; number += 1) {
      const start = this.starts[number] as number;
      let slot = hashOf(this.bytes, start, this.starts[number + 1] as number) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    }
  }
}

function grown<T extends Uint8Array | Int32Array>(items: T, room: T): T {
  room.set(items);
  return room;
}

/** FNV-1a (RFC 9923), its upper bits folded in. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}
