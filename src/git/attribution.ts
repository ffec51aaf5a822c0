// What a history knows of blobs that matched and of commits, gathered after the scan for those alone.
import type { Oid } from '../model/oid.ts';
import { type BlobArrivals, findArrivals } from './blob-arrivals.ts';
import { type BlobPlace, findPlaces } from './blob-places.ts';
import type { History } from './history.ts';
import { HoldingTrees } from './holding-trees.ts';
import type { NumberedTrees } from './numbered-trees.ts';
import type { Tip } from './refs.ts';
import { refsContaining } from './refs-containing.ts';
import { refsHolding } from './refs-holding.ts';
import { emptyTipSet, type TipSet } from './tip-set.ts';

export interface Attribution {
  /** The refs that sets speak of. */
  readonly tips: readonly Tip[];
  /** Paths of a blob with the first commit of each, by the order of these; empty for one that no commit has. */
  places(blob: Oid): readonly BlobPlace[];
  /** The tips that still have a blob, at whatever path. */
  holding(blob: Oid): TipSet;
  /** For each of the commits, the tips whose history holds it. */
  containing(commits: Iterable<Oid>): (commit: Oid) => TipSet;
  /** The commits that brought a blob; null where none did. */
  arrivals(blob: Oid): BlobArrivals | null;
}

/** `blobs` are those with a match. */
export function attribute(
  trees: NumberedTrees,
  { commits, tips }: Pick<History, 'commits' | 'tips'>,
  blobs: ReadonlySet<Oid>,
): Attribution {
  const roots = new Map(commits.map((commit) => [commit.oid, trees.numberOf(commit.tree)]));
  const holds = new HoldingTrees(trees, blobs);
  const places = findPlaces(holds, commits, roots);
  const held = refsHolding(holds, { tips, roots });
  const arrivals = findArrivals(holds, commits, roots);
  const none = emptyTipSet(tips);
  return {
    tips,
    places: remembered((blob) => places.of(blob)),
    holding: remembered((blob) => held.get(trees.numberOf(blob)) ?? none),
    containing(asked) {
      const sets = refsContaining(commits, tips, asked);
      return (commit) => sets.get(commit) ?? none;
    },
    arrivals: remembered((blob) => arrivals.get(trees.numberOf(blob)) ?? null),
  };
}

/** A blob is asked for by each of the findings in it. */
function remembered<Answer>(find: (blob: Oid) => Answer): (blob: Oid) => Answer {
  const known = new Map<Oid, Answer>();
  return (blob) => {
    const held = known.get(blob);
    if (held !== undefined) return held;
    const answer = find(blob);
    known.set(blob, answer);
    return answer;
  };
}
