// What `leakline doctor` says. Rank 0.
import type { Redacted } from './redacted.ts';

/** An error fails, a warning fails with --strict, and what is for information never does. From grave to mild. */
export const adviceLevels = ['error', 'warning', 'info'] as const;
export type AdviceLevel = (typeof adviceLevels)[number];

/** One thing that is wrong, or worth knowing, and the way to mend it. */
export interface Advice {
  /** The id of the check that says it: `secret-file-mode`. */
  readonly check: string;
  readonly level: AdviceLevel;
  /** `/`-separated from the root of the repository, or `~/...` or `/etc/...`; empty for the repository as a whole. */
  readonly path: Redacted;
  /** 1-based; null for all of the file, or no file. */
  readonly line: number | null;
  /** One sentence: what is wrong and where. */
  readonly message: Redacted;
  /** A sentence or a command that mends it. */
  readonly mend: Redacted;
  /** 16 hexadecimal digits: the same in every run, whatever line it is on; unique in a report. */
  readonly fingerprint: string;
}

/** A check as reports tell of it. */
export interface AdviceRule {
  readonly id: string;
  /** A few words. */
  readonly title: string;
  /** What it looks at and why that matters. */
  readonly about: string;
}

export interface DoctorReport {
  /** From grave to mild, then by check, path and line. */
  readonly advice: readonly Advice[];
  /** All checks that were made. */
  readonly rules: readonly AdviceRule[];
}
