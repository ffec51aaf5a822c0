// What a detector says about one blob. It knows where the secret is; nothing past src/findings/ may. Rank 0.
import type { Span } from './location.ts';
import type { PatternId } from './pattern.ts';
import type { Confidence, Severity } from './severity.ts';

export interface Match {
  readonly patternId: PatternId;
  /** The secret itself. */
  readonly secret: Span;
  /** All that made it a match (the name on one line, the value on the next); contains `secret`. */
  readonly whole: Span;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Why it was taken and at this severity, as a clause without any part of the secret: "CRC-32 is right". */
  readonly reason: string;
  /**
   * The variable, key or host that the value stands beside, where that is not itself secret:
   * `INFRA_VNC_PASSWORD`.
   */
  readonly subject?: string;
  /** What the secret says, where it stands encoded: no output may hold that either. */
  readonly decoded?: string;
  /** The other half of the credential, where one was found: "access key id", and where it stands. */
  readonly companion?: { readonly title: string; readonly span: Span };
}
