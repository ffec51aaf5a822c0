// What a check says of a captured secret.
import type { Severity } from '../../model/severity.ts';

export type Verdict =
  /** It can be real. `reason` is a clause for the report; `severity` replaces the pattern's own. */
  | { readonly kind: 'pass'; readonly reason?: string; readonly severity?: Severity }
  /** It has the form, and something about it speaks against it (a wrong checksum): reported, at low confidence. */
  | { readonly kind: 'doubt'; readonly reason: string }
  /**
   * It has the form but opens nothing (a published sample, a key that is made to be public): kept as a note, so
   * that no less specific pattern takes the same value for real.
   */
  | { readonly kind: 'note'; readonly reason: string }
  /** It is something else. `reason` is a clause for `leakline explain`. */
  | { readonly kind: 'reject'; readonly reason: string };

export type Refusal = Extract<Verdict, { kind: 'reject' }>;

export const pass: Verdict = { kind: 'pass' };

/** Refuses, with a clause that says why and holds no part of the value. */
export function reject(reason: string): Refusal {
  return { kind: 'reject', reason };
}
