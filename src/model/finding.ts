// What people see: a deduplicated, redacted match. By its type it cannot hold the secret. Rank 0.
import type { Region } from './location.ts';
import type { PatternId } from './pattern.ts';
import type { Provenance } from './provenance.ts';
import type { Confidence, Severity } from './severity.ts';

/** A text from which every secret was taken. Only `src/findings/redact.ts` makes one. */
export type Redacted = string & { readonly __brand: 'Redacted' };

/** `c1:` (from the redacted line) or `k1:` (keyed hash of the secret) and 32 hexadecimal digits. */
export type Fingerprint = string & { readonly __brand: 'Fingerprint' };

export interface Finding {
  readonly patternId: PatternId;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly reason: Redacted;
  readonly subject: Redacted | null;
  /** The secret with all but its public part masked: `ghp_****`. */
  readonly redacted: Redacted;
  readonly path: Redacted;
  readonly region: Region;
  /** Line-independent identity, the same in every run. */
  readonly fingerprint: Fingerprint;
  /** Unique among the findings of one path and pattern, for code scanning's alerts. */
  readonly lineHash: string;
  readonly provenance: Provenance;
  /**
   * What showed it: the net difference of a range, or only a commit inside it (added and removed again);
   * `whole` where no difference was looked at.
   */
  readonly shownBy: 'net' | 'commit' | 'whole';
  /**
   * Where it stands in HEAD now, for findings of a history; null when it is not there or no history was
   * looked at.
   */
  readonly headRegion: Region | null;
  /** The path of `headRegion`; differs from `path` when the file was moved. */
  readonly headPath: Redacted | null;
}
