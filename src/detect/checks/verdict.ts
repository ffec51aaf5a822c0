// What a check says of a captured secret.
import type { Severity } from '../../model/severity.ts';

export type Verdict =
  /** It can be real. `reason` is a clause for the report; `severity` replaces the pattern's own. */
  | { readonly kind: 'pass'; readonly reason?: string; readonly severity?: Severity }
  /**
   * It has the form but cannot be live (a wrong checksum, a published sample): kept as a note, so that no less
   * specific pattern takes the same value for real.
   */
  | { readonly kind: 'note'; readonly reason: string }
  /** It is something else. */
  | { readonly kind: 'reject' };

export const pass: Verdict = { kind: 'pass' };
export const reject: Verdict = { kind: 'reject' };
