// Which refs' tips still have the blobs that matched, at whatever path. Trees that tips share are looked at once.
import type { Oid } from '../model/oid.ts';
import type { BlobPlaces } from './blob-places.ts';
import { entryItems, folderDepthMax, type NumberedTrees } from './numbered-trees.ts';
import type { Tip } from './refs.ts';
import { addTip, emptyTipSet, type TipSet } from './tip-set.ts';

export interface HeldQuestion {
  readonly tips: readonly Tip[];
  /** Numbers of the commits' trees. */
  readonly roots: ReadonlyMap<Oid, number>;
  readonly places: Pick<BlobPlaces, 'mayHold' | 'isAsked'>;
}

/** For each of the asked blobs, by its number, that any tip has, those tips. */
export function refsHolding(trees: NumberedTrees, question: HeldQuestion): Map<number, TipSet> {
  const { tips, roots, places } = question;
  const held = new HeldBlobs(trees, places);
  const sets = new Map<number, TipSet>();
  for (const [index, { kind, oid }] of tips.entries()) {
    const number = kind === 'commit' ? roots.get(oid) : trees.numberOf(oid);
    if (number === undefined) continue;
    const blobs = kind === 'blob' ? [number].filter((blob) => places.isAsked(blob)) : held.below(number, 0);
    for (const blob of blobs) {
      const set = sets.get(blob) ?? emptyTipSet(tips);
      addTip(set, index);
      sets.set(blob, set);
    }
  }
  return sets;
}

/** Remembers what each tree holds: tips have most of theirs in common. */
class HeldBlobs {
  private readonly trees: NumberedTrees;
  private readonly places: HeldQuestion['places'];
  private readonly known = new Map<number, Int32Array>();
  /** By blob, the last list that it was put into. */
  private readonly listed: Uint32Array;
  private lists = 0;

  constructor(trees: NumberedTrees, places: HeldQuestion['places']) {
    this.trees = trees;
    this.places = places;
    this.listed = new Uint32Array(trees.count);
  }

  /** The asked blobs below a tree, each once. */
  below(tree: number, depth: number): Int32Array {
    if (depth > folderDepthMax || !this.places.mayHold(tree)) return nothing;
    const known = this.known.get(tree);
    if (known !== undefined) return known;
    const parts: (Int32Array | readonly number[])[] = [];
    const own: number[] = [];
    const entries = this.trees.of(tree) ?? nothing;
    for (let at = 0; at < entries.length; at += entryItems) {
      const child = entries[at + 1] as number;
      const isBlob = this.places.isAsked(child);
      if (!isBlob && !this.places.mayHold(child)) continue;
      const kind = this.trees.kindOf(entries[at] as number);
      if (kind === 'blob' && isBlob) own.push(child);
      if (kind === 'tree') parts.push(this.below(child, depth + 1));
    }
    const list = this.union([own, ...parts]);
    this.known.set(tree, list);
    return list;
  }

  private union(parts: readonly (Int32Array | readonly number[])[]): Int32Array {
    this.lists += 1;
    const all: number[] = [];
    for (const part of parts) {
      for (const blob of part) {
        if (this.listed[blob] === this.lists) continue;
        this.listed[blob] = this.lists;
        all.push(blob);
      }
    }
    return Int32Array.from(all);
  }
}

const nothing = new Int32Array(0);
