// Keeps what was read last, up to a number of bytes: trees and blobs are asked for again by the next commit's
// difference, and inflating them anew is the dearest step of all.

export class ByteCache<Key, Value> {
  private readonly entries = new Map<Key, { value: Value; bytes: number }>();
  private readonly bytesMax: number;
  private bytesHeld = 0;

  constructor(bytesMax: number) {
    this.bytesMax = bytesMax;
  }

  get(key: Key): Value | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    // A Map goes through its keys in the order of their insertion: the oldest use comes first.
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.value;
  }

  /** Anything over a quarter of the whole is not kept: it would drive out all else. */
  set(key: Key, value: Value, bytes: number): void {
    if (bytes * 4 > this.bytesMax || this.entries.has(key)) return;
    this.entries.set(key, { value, bytes });
    this.bytesHeld += bytes;
    for (const [oldest, entry] of this.entries) {
      if (this.bytesHeld <= this.bytesMax) break;
      this.entries.delete(oldest);
      this.bytesHeld -= entry.bytes;
    }
  }
}
