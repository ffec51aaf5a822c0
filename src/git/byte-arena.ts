// Many short stretches of bytes one behind the other in a few blocks: an array for each would take more than it holds.

const blockBytes = 1024 * 1024;

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
      this.blocks.push(Buffer.allocUnsafeSlow(Math.max(blockBytes, length)));
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

  /** What was kept, or null; it is forgotten, though its block stays while another one is in it. */
  take(key: Key): Buffer | null {
    const place = this.places.get(key);
    if (place === undefined) return null;
    this.places.delete(key);
    return (this.blocks[place.block] as Buffer).subarray(place.from, place.to);
  }
}
