// The result of a scan: all that a reporter may know. It holds no secret. Rank 0.
import type { Finding, Fingerprint } from './finding.ts';
import type { Pattern } from './pattern.ts';
import type { BaselineUse, SuppressedFinding, UnusedSuppression } from './suppression.ts';

/** What kind of scan, and of what, in words that are free of secrets. */
export interface ScanDescription {
  readonly kind: 'diff' | 'history' | 'tree' | 'staged' | 'stdin';
  /** `main..feature`, a folder's name, `standard input`. */
  readonly target: string;
  /**
   * Empty when the command itself says it. What chose the range: "pull_request: merge base of base.sha and
   * head.sha".
   */
  readonly chosenBy: string;
}

/** Why something was not scanned. */
export type SkipReason =
  /**
   * The object is not in this repository (shallow or partial clone, damaged snapshot). Makes a scan
   * incomplete.
   */
  | 'missing'
  /** The object or file is there but cannot be read. Makes a scan incomplete. */
  | 'unreadable'
  /** Larger than the limit, or with more inside than the limits allow. */
  | 'too-large'
  /** Encrypted, damaged, or packed in a way that is not opened; `detail` says which. */
  | 'unsupported'
  /** A commit of another repository. */
  | 'submodule'
  /** A link: its target is scanned where it stands. */
  | 'symbolic-link'
  /** Left out by the user. */
  | 'excluded'
  /** Git ignores it, and it was not asked for. */
  | 'ignored'
  /** A socket, a device, a named pipe. */
  | 'special-file';

/** One thing that was not scanned. */
export interface Skip {
  readonly reason: SkipReason;
  /** Path, or the object's id where no path is known; free of secrets. */
  readonly what: string;
  readonly detail?: string;
}

export interface Coverage {
  readonly commits: number;
  /** Blobs or files judged, each once. */
  readonly blobs: number;
  /** Their bytes. */
  readonly bytes: number;
  /** Those of the blobs that are binary: only patterns of high confidence look at these. */
  readonly binaries: number;
  /** Blobs or files that were too large to be judged whole, and were in windows: every byte of them counts. */
  readonly windowed: number;
  readonly skips: readonly Skip[];
}

/** A scan that was ended before its end, with a report of what it had found. */
export interface Interruption {
  /** The signal that ended it: `SIGINT`, `SIGTERM`, `SIGBREAK`. */
  readonly by: string;
  /** What was being done (`scanning blobs`); empty when nothing was begun. */
  readonly phase: string;
  /** How many of them were done. */
  readonly done: number;
  /** Of how many; null where that was not known yet. */
  readonly total: number | null;
}

export interface Report {
  readonly tool: { readonly name: 'Leakline'; readonly version: string };
  readonly scan: ScanDescription;
  /** By path, line, column and pattern. Notes only where asked for. */
  readonly findings: readonly Finding[];
  /** What was found and is not to be acted on; sorted alike. Notes among them only where asked for. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly unusedSuppressions: readonly UnusedSuppression[];
  /** Null without a baseline. */
  readonly baselineUse: BaselineUse | null;
  /** Where asked for: by the places of the records that were given, the findings that are meant. */
  readonly recognised?: ReadonlyMap<number, ReadonlySet<Fingerprint>>;
  /** How many notes there were, shown or not. */
  readonly notes: number;
  /** False when something that should have been scanned was not, also because the scan was interrupted. */
  readonly complete: boolean;
  /** Null when the scan came to its own end. */
  readonly interruption: Interruption | null;
  readonly coverage: Coverage;
  /** The patterns that `findings` and `suppressed` name, by id. */
  readonly patterns: ReadonlyMap<string, Pattern>;
  /** Sentences for the user about the run: a fallback that was taken, an empty range. */
  readonly notices: readonly string[];
  readonly elapsedSeconds: number;
}

/** The reasons that leave a scan incomplete. */
export const incompleteReasons: ReadonlySet<SkipReason> = new Set(['missing', 'unreadable']);
