// Bytes that are held until there are more, always in the same two places: a buffer for each piece of a stream would be a
// hundred megabytes of them before anybody takes them away.

const roomLeast = 64 * 1024;

export class HeldBytes {
  /** How many there are. */
  length = 0;
  private room = Buffer.alloc(0);
  /** Where those are that were taken last. */
  private taken = Buffer.alloc(0);

  /** Adds a copy. */
  add(bytes: Uint8Array): void {
    const length = this.length + bytes.length;
    if (length > this.room.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(length, this.room.length * 2, roomLeast));
      larger.set(this.held);
      this.room = larger;
    }
    this.room.set(bytes, this.length);
    this.length = length;
  }

  /** All of them, without a copy: good until there are others. */
  get held(): Buffer {
    return this.room.subarray(0, this.length);
  }

  /** Forgets the first so many. */
  drop(count: number): void {
    this.room.copyWithin(0, count, this.length);
    this.length -= count;
  }

  /** Gives all of them away, good until this is asked for twice more. */
  take(): Buffer {
    const bytes = this.held;
    [this.room, this.taken] = [this.taken, this.room];
    this.length = 0;
    return bytes;
  }

  /** What was taken stays good for ever. */
  leave(): void {
    this.taken = Buffer.alloc(0);
  }
}
