// What a check of `leakline doctor` is, and what it says: docs/doctor.md has the table of all of them.
import type { AdviceLevel, AdviceRule } from '../../model/advice.ts';
import type { Site } from './site.ts';

/**
 * One thing that is wrong, or worth knowing, and the way to mend it. No field holds a value of a secret. Names from the
 * repository may stand in it as they are: `diagnose` redacts each field, and the reports make it visible text.
 */
export interface Remark {
  readonly level: AdviceLevel;
  /** `/`-separated from the root of the site, or `~/...` or `/etc/...`; empty for the repository as a whole. */
  readonly path: string;
  /** 1-based; null for all of the file, or no file. */
  readonly line: number | null;
  /** One sentence: what is wrong. The reports put path and line before it; it need not name them again. */
  readonly message: string;
  /** One sentence or command that mends it: `Run: chmod 600 .env`. Put paths into commands by `shellWord`. */
  readonly mend: string;
}

export interface Check extends AdviceRule {
  /** In kebab-case; part of the rule's id in SARIF. Never changed once published. */
  readonly id: string;
  /** A few words, for the table and for SARIF: `Secret files are ignored by git`. */
  readonly title: string;
  /** A sentence or two: what it looks at and why it matters. */
  readonly about: string;
  /** In the order of paths and lines. Never throws because of what a repository holds. */
  run(site: Site): readonly Remark[] | Promise<readonly Remark[]>;
}
