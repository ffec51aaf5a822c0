// What every kind of scan works with: one for each run.
import { allPatterns } from '../../patterns/index.ts';
import { excludeFilter, type PathFilter } from '../config/path-filter.ts';
import { selectPatterns } from '../config/select-patterns.ts';
import type { DetectSettings, Selection, Settings } from '../config/settings.ts';
import { BlobText } from '../detect/blob-text.ts';
import { allRecognizers } from '../detect/catalogue.ts';
import { createDetector, type Detector } from '../detect/detector.ts';
import { decodeBlob } from '../detect/encoding.ts';
import { FindingCollector } from '../findings/collector.ts';
import { Redactor } from '../findings/redactor.ts';
import { blobBytesMax } from '../model/limits.ts';
import type { Match } from '../model/match.ts';
import type { Pattern } from '../model/pattern.ts';
import { CoverageCounter } from './coverage-counter.ts';
import type { Log, Progress } from './progress.ts';

/** What a front end lends to a scan. */
export interface Surroundings {
  readonly progress: Progress;
  readonly log: Log;
}

/** A blob and what was found in it. */
export interface Judged {
  readonly blob: BlobText;
  /** All matches, by offset. */
  readonly matches: readonly Match[];
}

export interface ScanContext extends Surroundings {
  readonly settings: Settings;
  readonly patterns: ReadonlyMap<string, Pattern>;
  readonly collector: FindingCollector;
  readonly coverage: CoverageCounter;
  /** Sentences for the report; they may name refs, and are redacted when it is made. */
  readonly notices: string[];
  readonly excluded: PathFilter;
  /** Judges content under a path. Null when it is too large, which is then among the skips. */
  judge(bytes: Uint8Array, path: string): Judged | null;
}

const patternsById: ReadonlyMap<string, Pattern> = new Map(
  allPatterns.map((pattern) => [pattern.id, pattern]),
);

/** A detector with the whole catalogue. */
function wholeDetector(settings: DetectSettings): Detector {
  return createDetector(allPatterns, allRecognizers, settings);
}

/** Takes secrets out of a text when no scan is at hand: for messages of faults. */
export function redactMessage(message: string, settings: DetectSettings): string {
  return new Redactor(wholeDetector(settings), patternsById).text(message);
}

/**
 * Whether the user asked for what a match is. All patterns run all the same: a value that an excluded pattern takes is
 * not to come back under a more general name.
 */
function chosenBy(selection: Selection): (match: Match) => boolean {
  const ids = new Set(selectPatterns(allPatterns, selection).map((pattern) => pattern.id));
  return (match) => ids.has(match.patternId);
}

export function makeContext(settings: Settings, surroundings: Surroundings): ScanContext {
  const detector = wholeDetector(settings.detect);
  const isChosen = chosenBy(settings.selection);
  const coverage = new CoverageCounter();
  return {
    ...surroundings,
    settings,
    patterns: patternsById,
    collector: new FindingCollector(detector, patternsById, settings.fingerprintKey),
    coverage,
    notices: [],
    excluded: excludeFilter(settings.exclude),
    judge(bytes, path) {
      if (bytes.length > blobBytesMax) {
        coverage.addSkip({ reason: 'too-large', what: path, detail: `${bytes.length} bytes` });
        return null;
      }
      const { bytes: decoded, encoding } = decodeBlob(bytes);
      const blob = new BlobText(decoded, path, encoding === 'binary');
      return { blob, matches: detector.detect(blob).filter(isChosen) };
    },
  };
}
