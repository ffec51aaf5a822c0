// The trees of delta bases: each whole object with all that stands on it. Going through one depth first, each base is
// at hand when its deltas are made whole, and everything is inflated once.
import { inPackOrder, type ObjectTable } from './object-table.ts';

/** Plain data over shared memory: can be sent to a thread. Not to be written to. */
export interface Families {
  /** Objects that stand on no other, by their place in the packs; at least one wanted object is in each family. */
  readonly roots: Int32Array;
  /** For each object the first and the next of those that stand on a base, `none` for no more; the heavy one apart. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Of those that stand on an object the one with the most below it: to be gone into last, its base let go. */
  readonly heavyChild: Int32Array;
}

export const none = -1;

/** The families that the wanted objects are in; of those only what leads to a wanted one. */
export function familiesOf(table: ObjectTable, isWanted: (index: number) => boolean): Families {
  const { count, base } = table;
  const weight = weightsOf(table, isWanted);
  const shared = (): Int32Array => new Int32Array(new SharedArrayBuffer(count * 4)).fill(none);
  const firstChild = shared();
  const nextSibling = shared();
  const heavyChild = shared();
  const isRoot = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) {
    if (weight[index] === 0) continue;
    const below = base[index] as number;
    if (below < 0) {
      isRoot[index] = 1;
      continue;
    }
    let light = index;
    const heavy = heavyChild[below] as number;
    if (heavy === none || (weight[index] as number) > (weight[heavy] as number)) {
      heavyChild[below] = index;
      light = heavy;
    }
    if (light === none) continue;
    nextSibling[light] = firstChild[below] as number;
    firstChild[below] = light;
  }
  const starts = inPackOrder(table, (index) => isRoot[index] === 1);
  const roots = new Int32Array(new SharedArrayBuffer(starts.length * 4));
  roots.set(starts);
  return { roots, firstChild, nextSibling, heavyChild };
}

/** How many wanted objects are below each one, itself counted. */
function weightsOf({ count, base }: ObjectTable, isWanted: (index: number) => boolean): Int32Array {
  const weight = new Int32Array(count);
  const open = new Int32Array(count);
  for (let index = 0; index < count; index += 1) {
    if (isWanted(index)) weight[index] = 1;
    const below = base[index] as number;
    if (below >= 0) open[below] = (open[below] as number) + 1;
  }
  // From the leaves down. What stands on itself, in a damaged pack, is never reached and leads to nothing.
  const queue = new Int32Array(count);
  let end = 0;
  for (let index = 0; index < count; index += 1) if (open[index] === 0) queue[end++] = index;
  for (let at = 0; at < end; at += 1) {
    const index = queue[at] as number;
    const below = base[index] as number;
    if (below < 0) continue;
    weight[below] = (weight[below] as number) + (weight[index] as number);
    open[below] = (open[below] as number) - 1;
    if (open[below] === 0) queue[end++] = below;
  }
  return weight;
}
