// A delta's instructions, parsed once into arrays that are used again, and carried out. gitformat-pack(5),
// "Deltified representation": two lengths, then pieces that are copied from the base or inserted.

/** Beyond this an offset does not fit into 31 bits, nor everywhere the content into one array. */
const contentBytesMax = 0x7fffffff;

/**
 * The pieces of a content by their order; piece `i` is told by the item `i` of each array, up to `count`. A
 * piece that is copied right behind another one, from right behind that in the base as well, is one piece
 * with it.
 */
export class DeltaOps {
  count = 0;
  /** Bytes of the base. */
  sourceLength = 0;
  /** Bytes of the content. */
  targetLength = 0;
  /** Where each piece starts in the content. */
  targetAt = new Int32Array(256);
  /** Bytes of each piece. */
  length = new Int32Array(256);
  /** Where it starts in the base; -1 for a piece that is inserted. */
  sourceAt = new Int32Array(256);
  /** Where an inserted piece starts in the delta's bytes; -1 for a copy. */
  insertAt = new Int32Array(256);

  /** Makes room for twice as many. */
  grow(): void {
    const longer = (items: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(items.length * 2);
      grown.set(items);
      return grown;
    };
    this.targetAt = longer(this.targetAt);
    this.length = longer(this.length);
    this.sourceAt = longer(this.sourceAt);
    this.insertAt = longer(this.insertAt);
  }
}

/**
 * Parses the delta that stands in `bytes` from `from` to before `to`. False when it is malformed, reaches
 * beyond its base or does not add up to the length it says; then `into` holds nothing of use.
 */
export function readDelta(bytes: Uint8Array, from: number, to: number, into: DeltaOps): boolean {
  let at = readLengths(bytes, from, to, into);
  if (at < 0) return false;
  const { sourceLength, targetLength } = into;
  let count = 0;
  let target = 0;
  // Where a copy has to start to go on with the one before.
  let copiedTo = -1;
  while (at < to) {
    const code = bytes[at++] as number;
    if (count === into.length.length) into.grow();
    if ((code & 0x80) === 0) {
      if (code === 0 || at + code > to) return false;
      into.targetAt[count] = target;
      into.length[count] = code;
      into.sourceAt[count] = -1;
      into.insertAt[count] = at;
      count += 1;
      target += code;
      at += code;
      copiedTo = -1;
    } else {
      let source = 0;
      let length = 0;
      // Behind the end there is nothing to read: undefined is 0 in these, and `at` says so below.
      if ((code & 0x01) !== 0) source = bytes[at++] as number;
      if ((code & 0x02) !== 0) source |= (bytes[at++] as number) << 8;
      if ((code & 0x04) !== 0) source |= (bytes[at++] as number) << 16;
      if ((code & 0x08) !== 0) source += (bytes[at++] as number) * 0x1000000;
      if ((code & 0x10) !== 0) length = bytes[at++] as number;
      if ((code & 0x20) !== 0) length |= (bytes[at++] as number) << 8;
      if ((code & 0x40) !== 0) length |= (bytes[at++] as number) << 16;
      if (length === 0) length = 0x10000;
      if (at > to || !(source + length <= sourceLength)) return false;
      if (source === copiedTo) {
        into.length[count - 1] = (into.length[count - 1] as number) + length;
      } else {
        into.targetAt[count] = target;
        into.length[count] = length;
        into.sourceAt[count] = source;
        into.insertAt[count] = -1;
        count += 1;
      }
      target += length;
      copiedTo = source + length;
    }
    if (target > targetLength) return false;
  }
  into.count = count;
  return target === targetLength;
}

/** The two lengths at a delta's start. Gives where the instructions start, or -1. */
function readLengths(bytes: Uint8Array, from: number, to: number, into: DeltaOps): number {
  let at = from;
  for (const which of ['sourceLength', 'targetLength'] as const) {
    let length = 0;
    let scale = 1;
    for (;;) {
      if (at >= to || scale > contentBytesMax) return -1;
      const byte = bytes[at++] as number;
      length += (byte & 0x7f) * scale;
      scale *= 128;
      if ((byte & 0x80) === 0) break;
    }
    if (length > contentBytesMax) return -1;
    into[which] = length;
  }
  return at;
}

/** Up to here a loop over bytes is quicker than a call that copies. */
const loopBytesMax = 48;

/**
 * Writes the content into `target` at `at`, where there must be `ops.targetLength` bytes of room. `base`
 * holds the base's content from its first byte on, `delta` the bytes that `ops` were read from.
 */
export function applyDelta(
  ops: DeltaOps,
  base: Uint8Array,
  delta: Uint8Array,
  target: Uint8Array,
  at: number,
): void {
  if (base.length < ops.sourceLength || at + ops.targetLength > target.length) {
    throw new RangeError('applyDelta: outside of the bytes given');
  }
  const { count, targetAt, length, sourceAt, insertAt } = ops;
  for (let i = 0; i < count; i += 1) {
    const bytes = length[i] as number;
    const copied = sourceAt[i] as number;
    const source = copied < 0 ? delta : base;
    let from = copied < 0 ? (insertAt[i] as number) : copied;
    let to = at + (targetAt[i] as number);
    if (bytes > loopBytesMax) {
      target.set(source.subarray(from, from + bytes), to);
      continue;
    }
    for (const end = to + bytes; to < end; to += 1, from += 1) target[to] = source[from] as number;
  }
}
