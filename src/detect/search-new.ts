// Searches what of a text was not searched in an earlier version: what is new, and the edges of what was copied.
import { type Automaton, type Hits, searchStretch } from './automaton.ts';
import type { Copies } from './judged-text.ts';
import type { KeywordEdges } from './keyword-edges.ts';

/**
 * Finds the keywords that have a byte outside of what was copied, or lie in two copies, and some that do not: by
 * ascending ends. Each stretch that is searched begins and ends where no keyword lies across, or as far away as the
 * longest one reaches.
 */
export function searchNew(
  automaton: Automaton,
  edges: KeywordEdges,
  bytes: Uint8Array,
  copies: Copies,
  hits: Hits,
): void {
  const { length } = bytes;
  const reach = automaton.longest - 1;
  // What is between the last copy and the next one.
  let from = 0;
  // The stretch that is to be searched: the next one may go on from it.
  let start = 0;
  let end = 0;
  for (let copy = 0; copy <= copies.count; copy += 1) {
    const isLast = copy === copies.count;
    const to = isLast ? length : (copies.to[copy] as number);
    const copyEnd = isLast ? length : to + (copies.length[copy] as number);
    const first = edges.before(bytes, from, Math.max(from - reach, 0));
    const last = edges.behind(bytes, to, Math.min(to + reach, copyEnd));
    if (last > first) {
      if (first > end) {
        if (end > start) searchStretch(automaton, bytes, start, end, hits);
        start = first;
      }
      end = last;
    }
    from = copyEnd;
  }
  if (end > start) searchStretch(automaton, bytes, start, end, hits);
}
