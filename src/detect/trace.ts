// What a detector tells to someone who asks why something was reported, or why not (`leakline explain`). It costs nothing
// when nobody asks.
import type { Span } from '../model/location.ts';
import type { Match } from '../model/match.ts';
import type { PatternId } from '../model/pattern.ts';

export interface Trace {
  /** A keyword or a name of this pattern stands at these offsets of the blob. */
  candidate(patternId: PatternId, offsets: readonly number[]): void;
  /** The pattern's form was there, and something refused it. `reason` is a clause that holds no part of the value. */
  refused(patternId: PatternId, span: Span, reason: string): void;
  /** Two patterns took the same value; `match` gave way to `to`. */
  gaveWay(match: Match, to: Match): void;
}
