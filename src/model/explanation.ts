// Why something was reported, or why not. It holds no part of what it speaks of. Rank 0.
import type { PatternId } from './pattern.ts';
import type { Confidence, Severity } from './severity.ts';
import type { Suppression } from './suppression.ts';

/** What became of one candidate. Lines and columns are 1-based, as an editor counts them. */
export type Outcome = {
  readonly patternId: PatternId;
  readonly line: number;
  readonly column: number;
} & (
  | {
      readonly kind: 'found';
      readonly severity: Severity;
      readonly confidence: Confidence;
      readonly reason: string;
    }
  /** Its form was there, and a check or a judgement refused it. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Another pattern took the same value. */
  | { readonly kind: 'gave-way'; readonly to: PatternId }
  /** One of its keywords was there, and its form was not. */
  | { readonly kind: 'no-form' }
);

/** Something that was found and is suppressed. */
export interface SuppressedOutcome {
  readonly patternId: PatternId;
  readonly line: number;
  readonly column: number;
  readonly suppression: Suppression;
}

export interface Explanation {
  /** Free of secrets. */
  readonly path: string;
  /** Null when all of the file was asked for. */
  readonly line: number | null;
  /** By line, column and pattern; what was found first. */
  readonly outcomes: readonly Outcome[];
  /** What of `outcomes` was found and is not reported, and why. */
  readonly suppressed: readonly SuppressedOutcome[];
}
