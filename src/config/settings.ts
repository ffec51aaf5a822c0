// What the user asked for, resolved: no undefined, nothing left to interpret. Rank 1.
import { wholeBytesDefault } from '../model/limits.ts';
import type { OwnPattern } from '../model/pattern.ts';
import type { Confidence, Severity } from '../model/severity.ts';
import type { AllowEntry, Baseline, CommentKind } from '../model/suppression.ts';

export type { OwnPattern } from '../model/pattern.ts';

/** Kinds of addresses that no public network has, as users name them. */
export const addressClasses = [
  /** RFC 1918. */
  'private',
  /** Between a provider and its customers: RFC 6598. */
  'shared',
  /** RFC 3927, and RFC 4291 section 2.5.6. */
  'link-local',
  /** RFC 4193. */
  'unique-local',
  /** RFC 3879, given up. */
  'site-local',
  'loopback',
] as const;
export type AddressClassName = (typeof addressClasses)[number];

/** What the detectors need to know. */
export interface DetectSettings {
  /** Prefixes of infrastructure names, upper case, without the underscore: `INFRA`. */
  readonly prefixes: readonly string[];
  /** The user's own internal domains, lower case, without a leading dot: `acme.example`. */
  readonly internalDomains: readonly string[];
  /** The user's own suffixes of names that are internal where they stand as hosts, without a leading dot: `acme-hq`. */
  readonly internalSuffixes: readonly string[];
  /** The addresses that are looked for, loopback ones aside. */
  readonly addresses: readonly AddressClassName[];
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

/** Which part of a history is scanned, and how. */
export interface HistorySettings {
  /** Commits of this time or later alone: seconds since 1970 by the committer; null for no bound. */
  readonly since: number | null;
  /** Commits of this time or earlier alone; null for no bound. */
  readonly until: number | null;
  /** Revisions: what they reach alone; every ref when empty. */
  readonly branches: readonly string[];
  /** Objects that no ref reaches as well, and the reflog. */
  readonly includeUnreachable: boolean;
  /** Tell every commit that content came in with, and not the first one alone. */
  readonly allProvenance: boolean;
  /** The reference way: every blob is judged whole, nothing is carried over from the base of a delta. */
  readonly wholeBlobs: boolean;
  /** Threads that work, on a folder too: 1 for none beside the main one; null for the machine's cores, 8 at most. */
  readonly threads: number | null;
  /** File that tells the next scan what need not be looked at again; null for none. */
  readonly cache: string | null;
}

/** What is found and not to be acted on. */
export interface SuppressionSettings {
  /** Whose comments are heeded; none when empty. */
  readonly comments: readonly CommentKind[];
  readonly allow: readonly AllowEntry[];
  /** Null where there is none, or none was wanted. */
  readonly baseline: Baseline | null;
  /** `2026-11-21`, in UTC: what ended before it does not hold. */
  readonly today: string;
}

export interface Settings {
  readonly detect: DetectSettings;
  readonly selection: Selection;
  /** The least confidence that a finding must have; what is less sure is a note. See docs/detection.md. */
  readonly confidenceMin: Confidence;
  /** In place of the patterns' own, by id, provider, family or tag. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** The mildest severity that makes a run fail. */
  readonly failOn: Severity | 'never';
  readonly notes: boolean;
  /** Globs (micromatch) of paths to leave out; empty for none. */
  readonly exclude: readonly string[];
  /** Globs of the only paths to scan; empty for all. */
  readonly include: readonly string[];
  /** A blob or file of more bytes is judged in windows, and an archive of more is not opened. */
  readonly wholeBytesMax: number;
  /** Scan git-ignored files of a tree too. */
  readonly includeIgnored: boolean;
  /** Key for fingerprints, or null: then they are made from redacted lines. */
  readonly fingerprintKey: string | null;
  readonly history: HistorySettings;
  readonly suppression: SuppressionSettings;
  /** A file from the root of the repository, as it was named; null for the usual ones (`baselinePaths`), false for none. */
  readonly baselineFile: string | null | false;
  /** Show what is suppressed in reports too; null where each report does as it always does. */
  readonly showSuppressed: boolean | null;
  /** Patterns of the user's own, by their source: they go to threads as they are. */
  readonly ownPatterns: readonly OwnPattern[];
}

export const defaultSettings: Settings = {
  detect: {
    prefixes: ['INFRA'],
    internalDomains: [],
    internalSuffixes: [],
    addresses: addressClasses.filter((one) => one !== 'loopback'),
    loopback: false,
  },
  selection: { only: [], except: [] },
  confidenceMin: 'low',
  severities: {},
  failOn: 'low',
  notes: false,
  exclude: [],
  include: [],
  wholeBytesMax: wholeBytesDefault,
  includeIgnored: false,
  fingerprintKey: null,
  history: {
    since: null,
    until: null,
    branches: [],
    includeUnreachable: false,
    allProvenance: false,
    wholeBlobs: false,
    threads: null,
    cache: null,
  },
  suppression: { comments: ['leakline'], allow: [], baseline: null, today: '1970-01-01' },
  baselineFile: null,
  showSuppressed: null,
  ownPatterns: [],
};
