// Why a finding is not among those to act on: a comment beside it, an entry of the configuration's allowlist, an entry of
// the baseline. It is counted and shown all the same. Rank 0.
import type { Finding, Fingerprint } from './finding.ts';
import type { PatternId } from './pattern.ts';
import type { Redacted } from './redacted.ts';

/** What somebody decided of a finding. `accepted-risk` is what it is when nobody said more. */
export const suppressionStates = ['accepted-risk', 'false-positive', 'rotated', 'test-data'] as const;
export type SuppressionState = (typeof suppressionStates)[number];

/** Whose comments are heeded: our own `leakline:allow`, and those that people bring along from other programs. */
export const commentKinds = ['leakline', 'gitleaks', 'trufflehog', 'detect-secrets'] as const;
export type CommentKind = (typeof commentKinds)[number];

export type SuppressionSource = 'comment' | 'allowlist' | 'baseline';

export interface Suppression {
  readonly by: SuppressionSource;
  /** Null where nobody said: comments have none. */
  readonly state: SuppressionState | null;
  readonly reason: Redacted | null;
  readonly who: Redacted | null;
  /** The last day on which it holds, `2027-01-31`; null for no end. */
  readonly until: string | null;
  /** `src/mail.ts:12` of a comment; the name of an entry of the allowlist; the path of the baseline. */
  readonly where: Redacted;
}

export interface SuppressedFinding extends Finding {
  readonly suppression: Suppression;
}

/** A suppression that suppressed nothing: what it was made for is gone, or it never did what somebody thought. */
export interface UnusedSuppression {
  readonly by: SuppressionSource;
  /** As in `Suppression`; of an entry of a baseline its fingerprint, pattern and path. */
  readonly where: Redacted;
  /** A clause: "no finding has it any more", "its last day was 2026-10-31, and the finding is there". */
  readonly why: string;
}

/** One finding that somebody decided of. */
export interface BaselineEntry {
  /** `s1:` (under the baseline's salt) or `k1:` (under the user's key). */
  readonly fingerprint: Fingerprint;
  readonly patternId: PatternId;
  /** Where it was when it was decided of; for people alone: a file may be moved. */
  readonly path: string;
  readonly state: SuppressionState;
  /** Empty where nobody gave one. */
  readonly reason: string;
  readonly who: string;
  /** The last day on which the decision holds, `2027-01-31`; null for no end. */
  readonly until: string | null;
}

/** Findings that were decided of; see src/baseline for the file. */
export interface Baseline {
  /** As the user knows it. */
  readonly file: string;
  /** Keys of its `s1:` fingerprints, 32 hexadecimal digits each; more than one where two were joined. Sorted. */
  readonly salts: readonly string[];
  /** By fingerprint; each once. */
  readonly entries: readonly BaselineEntry[];
}

/** How a scan met its baseline. */
export interface BaselineUse {
  /** Entries whose findings are there, also those whose last day has passed. */
  readonly matched: ReadonlySet<Fingerprint>;
  /** Whether all of a history or a folder was scanned. */
  readonly isWhole: boolean;
  /** Entries that nothing needs any more; empty where the scan cannot tell: it was a part, or did not look for them. */
  readonly gone: ReadonlySet<Fingerprint>;
}

/** An entry of the configuration's allowlist, resolved. A finding is allowed where its conditions hold. */
export interface AllowEntry {
  readonly name: string;
  /** Empty where nobody gave one. */
  readonly reason: string;
  readonly state: SuppressionState | null;
  /** The last day on which it holds, `2027-01-31`; null for no end. */
  readonly until: string | null;
  /** Ids of the patterns that it is for; null for all. Never a condition by itself. */
  readonly patterns: readonly PatternId[] | null;
  /** Whether all conditions that are given must hold, or one of them. */
  readonly when: 'all' | 'any';
  /** Conditions; null where not given. Globs of paths, as of `exclude`. */
  readonly paths: readonly string[] | null;
  /** Expressions (RE2's syntax), one of which must be found in the secret. */
  readonly values: readonly string[] | null;
  /** Ids of commits or their beginnings, seven hexadecimal digits or more: the finding came in with one of them. */
  readonly commits: readonly string[] | null;
  /** The commit that it came in with was written on this day (UTC) or later, `2020-01-31`. */
  readonly authoredSince: string | null;
  /** On this day or earlier. Both dates together are one condition. */
  readonly authoredUntil: string | null;
}
