// Many short stretches of bytes one behind the other in a few blocks: an array for each would take more than it holds.
// Threads can be given the blocks.

const blockBytes = 1024 * 1024;

/** Stretches in a few blocks. Can be sent to a thread; the memory is shared. */
export interface SharedStretches {
  readonly blocks: readonly Uint8Array[];
  /** Of each stretch the number of its block, where it begins and where it ends; -1 three times for none. */
  readonly places: Int32Array;
}

interface Place {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** Bytes by a key, up to so many in all. */
export class ByteArena<Key> {
  private readonly places = new Map<Key, Place>();
  private readonly blocks: Buffer[] = [];
  private room: number;
  /** Where the last block is free. */
  private end = blockBytes;

  constructor(bytesMax: number) {
    this.room = bytesMax;
  }

  /**
   * Keeps the stretches of `source` whose starts and ends `bounds` has in turn, put together; nothing where there is no
   * room left.
   */
  add(key: Key, source: Uint8Array, bounds: readonly number[]): void {
    let length = 0;
    for (let i = 0; i < bounds.length; i += 2) length += (bounds[i + 1] as number) - (bounds[i] as number);
    if (length > this.room) return;
    this.room -= length;
    if (this.end + length > blockBytes) {
      this.blocks.push(Buffer.from(new SharedArrayBuffer(Math.max(blockBytes, length))));
      this.end = 0;
    }
    const block = this.blocks.length - 1;
    const from = this.end;
    for (let i = 0; i < bounds.length; i += 2) {
      (this.blocks[block] as Buffer).set(source.subarray(bounds[i], bounds[i + 1]), this.end);
      this.end += (bounds[i + 1] as number) - (bounds[i] as number);
    }
    this.places.set(key, { block, from, to: this.end });
  }

  /** What was kept under each of the keys. */
  share(keys: readonly Key[]): SharedStretches {
    const places = new Int32Array(new SharedArrayBuffer(keys.length * 12)).fill(-1);
    for (const [index, key] of keys.entries()) {
      const place = this.places.get(key);
      if (place !== undefined) places.set([place.block, place.from, place.to], index * 3);
    }
    return { blocks: this.blocks, places };
  }

  /** What was kept, or null; it is forgotten, though its block stays while another one is in it. */
  take(key: Key): Buffer | null {
    const place = this.places.get(key);
    if (place === undefined) return null;
    this.places.delete(key);
    return (this.blocks[place.block] as Buffer).subarray(place.from, place.to);
  }
}
