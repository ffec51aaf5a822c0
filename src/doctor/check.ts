// What a check of `leakline doctor` is, and what it says: docs/doctor.md has the table of all of them.
import type { Site } from './site.ts';

/** An error fails, a warning fails with --strict, and what is for information never does. */
export type AdviceLevel = 'error' | 'warning' | 'info';

/**
 * One thing that is wrong, or worth knowing, and the way to mend it. No field holds a value of a secret. Names from the
 * repository may stand in it as they are: `diagnose` redacts each field, and the reports make it visible text.
 */
export interface Advice {
  /** The check's id. */
  readonly check: string;
  readonly level: AdviceLevel;
  /** `/`-separated from the root of the site; empty for the repository or the machine as a whole. */
  readonly path: string;
  /** 1-based; null for all of the file, or no file. */
  readonly line: number | null;
  /** One sentence: what is wrong and where. It names the path, and the line if there is one, where that helps. */
  readonly message: string;
  /** One sentence or command that mends it: `Run: chmod 600 .env`. */
  readonly mend: string;
}

/** What a check gives: `diagnose` adds whose it is. */
export type Remark = Omit<Advice, 'check'>;

export interface Check {
  /** In kebab-case; the rule's id in SARIF. Never changed once published. */
  readonly id: string;
  /** A few words, for the table and for SARIF: `Secret files are ignored by git`. */
  readonly title: string;
  /** A sentence or two: what it looks at and why it matters. */
  readonly about: string;
  /** In the order of paths and lines. Never throws because of what a repository holds. */
  run(site: Site): readonly Remark[] | Promise<readonly Remark[]>;
}
