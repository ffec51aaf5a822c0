// What the user asked for, resolved: no undefined, nothing left to interpret. Rank 1.
import type { Confidence, Severity } from '../model/severity.ts';

/** What the detectors need to know. */
export interface DetectSettings {
  /** Prefixes of infrastructure names, upper case, without the underscore: `INFRA`. */
  readonly prefixes: readonly string[];
  /** The user's own internal domains, lower case, without a leading dot: `acme.example`. */
  readonly internalDomains: readonly string[];
  /** Report loopback addresses as well. */
  readonly loopback: boolean;
}

/** Names of patterns: ids, providers, families, tags; lower case. */
export interface Selection {
  /** Look for these alone; for everything when empty. */
  readonly only: readonly string[];
  /** Do not look for these. */
  readonly except: readonly string[];
}

export interface Settings {
  readonly detect: DetectSettings;
  readonly selection: Selection;
  /** The least confidence that a finding must have; what is less sure is a note. See docs/detection.md. */
  readonly confidenceMin: Confidence;
  /** The mildest severity that makes a run fail. */
  readonly failOn: Severity | 'never';
  readonly notes: boolean;
  /** Globs (micromatch) of paths to leave out; empty for none. */
  readonly exclude: readonly string[];
  /** Scan git-ignored files of a tree too. */
  readonly includeIgnored: boolean;
  /** Key for fingerprints, or null: then they are made from redacted lines. */
  readonly fingerprintKey: string | null;
}

export const defaultSettings: Settings = {
  detect: { prefixes: ['INFRA'], internalDomains: [], loopback: false },
  selection: { only: [], except: [] },
  confidenceMin: 'low',
  failOn: 'low',
  notes: false,
  exclude: [],
  includeIgnored: false,
  fingerprintKey: null,
};
