// Git describes what two versions have in common by the first piece of the base that it finds: often one of many that are
// alike, where the text just goes on. Copies made as wide as the bytes are the same are fewer, and have fewer edges.

/** The parts of `Copies` while they are made. */
export interface CopyLists {
  readonly from: number[] | Int32Array;
  readonly to: number[] | Int32Array;
  readonly length: number[] | Int32Array;
}

/**
 * Makes the first `count` of some copies as wide as they can be, by ascending `to`, and leaves out those that others
 * cover then. Gives how many there are. Each byte is compared a few times at most.
 */
export function widenCopies(
  { from, to, length }: CopyLists,
  count: number,
  source: Uint8Array,
  target: Uint8Array,
): number {
  let kept = 0;
  for (let copy = 0; copy < count; copy += 1) {
    let start = to[copy] as number;
    let end = start + (length[copy] as number);
    const by = start - (from[copy] as number);
    const lastEnd = kept === 0 ? 0 : (to[kept - 1] as number) + (length[kept - 1] as number);
    if (end <= lastEnd) continue;
    const own = end - start;
    if (start < lastEnd) start = lastEnd;
    // Backwards over those that are shorter than this one.
    for (; kept > 0 && (length[kept - 1] as number) < own; kept -= 1) {
      const lowest = to[kept - 1] as number;
      start = sameFrom(source, target, start, by, lowest);
      if (start === lowest) continue;
      length[kept - 1] = Math.min(length[kept - 1] as number, start - lowest);
      break;
    }
    const floor = kept === 0 ? 0 : (to[kept - 1] as number) + (length[kept - 1] as number);
    start = sameFrom(source, target, start, by, floor);
    while (end < target.length && end - by < source.length && source[end - by] === target[end]) end += 1;
    from[kept] = start - by;
    to[kept] = start;
    length[kept] = end - start;
    kept += 1;
  }
  return kept;
}

/** Where the bytes before `start` begin that are the same in both texts, not before `lowest`. */
function sameFrom(source: Uint8Array, target: Uint8Array, start: number, by: number, lowest: number): number {
  const stop = Math.max(lowest, by);
  let at = start;
  while (at > stop && source[at - 1 - by] === target[at - 1]) at -= 1;
  return at;
}
