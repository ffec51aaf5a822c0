// What a history knows of blobs that matched and of commits, gathered after the scan for those alone.
import type { Oid } from '../model/oid.ts';
import { type BlobArrivals, findArrivals } from './blob-arrivals.ts';
import { type BlobPlaces, findPlaces, type TreeReader } from './blob-places.ts';
import type { History } from './history.ts';
import type { Tip } from './refs.ts';
import { refsContaining } from './refs-containing.ts';
import { refsHolding } from './refs-holding.ts';
import { emptyTipSet, type TipSet } from './tip-set.ts';

export interface Attribution {
  /** The refs that sets speak of. */
  readonly tips: readonly Tip[];
  readonly places: BlobPlaces;
  /** The tips that still have a blob, at whatever path. */
  holding(blob: Oid): TipSet;
  /** For each of the commits, the tips whose history holds it. */
  containing(commits: Iterable<Oid>): (commit: Oid) => TipSet;
  /** Null where only the first commits were asked for. */
  readonly arrivals: ReadonlyMap<Oid, BlobArrivals> | null;
}

/** `blobs` are those with a match; `all` asks for every commit that brought one. */
export async function attribute(
  store: TreeReader,
  { commits, tips }: Pick<History, 'commits' | 'tips'>,
  blobs: ReadonlySet<Oid>,
  all: boolean,
): Promise<Attribution> {
  const places = await findPlaces(store, commits, blobs);
  const held = await refsHolding(store, { commits, tips, blobs, places });
  const none = emptyTipSet(tips);
  return {
    tips,
    places,
    holding: (blob) => held.get(blob) ?? none,
    containing(asked) {
      const sets = refsContaining(commits, tips, asked);
      return (commit) => sets.get(commit) ?? none;
    },
    arrivals: all ? await findArrivals(store, commits, blobs, places) : null,
  };
}
