// What people see: a deduplicated, redacted match. By its type it cannot hold the secret. Rank 0.
import type { Region } from './location.ts';
import type { Oid } from './oid.ts';
import type { PatternId } from './pattern.ts';
import type { Provenance, Whereabouts } from './provenance.ts';
import type { Redacted } from './redacted.ts';
import type { Confidence, Severity } from './severity.ts';

/**
 * `c1:` (from the redacted line), `k1:` (of the secret, under the user's key) or `s1:` (of the secret, under a baseline's
 * salt) and 32 hexadecimal digits.
 */
export type Fingerprint = string & { readonly __brand: 'Fingerprint' };

/**
 * What a finding stands in. All but a file is a text that has no path of its own: `path` is then a label for
 * people (`commit message of 0123456789ab`). `note`: of git notes. `signature`: an author's, committer's or
 * tagger's name and address. `blob`: content that nothing gives a path to. `pull-request`: what people wrote about
 * one.
 */
export type FindingKind =
  | 'file'
  | 'commit-message'
  | 'tag-message'
  | 'note'
  | 'signature'
  | 'reflog'
  | 'blob'
  | 'pull-request';

/** Lines of a text, free of secrets; a long one is cut. */
export interface Excerpt {
  /** 1-based number of the first one. */
  readonly startLine: number;
  readonly lines: readonly Redacted[];
}

export interface Finding {
  readonly kind: FindingKind;
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
  /** The object it was first found in (`git cat-file -p` shows it); null for a file on disk and a reflog. */
  readonly object: Oid | null;
  /** Null where no history was looked at. */
  readonly whereabouts: Whereabouts | null;
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
  /** The lines about it, where HEAD has it or else where it was found; absent where nobody asked for them. */
  readonly excerpt?: Excerpt;
}
