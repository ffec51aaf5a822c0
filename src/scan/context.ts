// What every kind of scan works with: one for each run.
import { allPatterns } from '../../patterns/index.ts';
import { excludeFilter, type PathFilter, pathFilter } from '../config/path-filter.ts';
import { selectPatterns } from '../config/select-patterns.ts';
import { type DetectSettings, defaultSettings, type Selection, type Settings } from '../config/settings.ts';
import type { BlobText } from '../detect/blob-text.ts';
import type { DecodingDetector } from '../detect/decode/decoding-detector.ts';
import type { Detector, VersionDetector } from '../detect/detector.ts';
import { FindingCollector } from '../findings/collector.ts';
import { Recogniser } from '../findings/recognise.ts';
import { Redactor } from '../findings/redactor.ts';
import type { ForeignRecord } from '../model/foreign-record.ts';
import { blobBytesMax, windowBytes } from '../model/limits.ts';
import type { Match } from '../model/match.ts';
import type { OwnPattern, Pattern } from '../model/pattern.ts';
import type { Skip } from '../model/report.ts';
import { textUnder } from './archive-text.ts';
import { CoverageCounter } from './coverage-counter.ts';
import { type ArchiveJudge, judgeArchive } from './judge-archive.ts';
import { judgeWindows } from './judge-windows.ts';
import type { Log, Progress } from './progress.ts';
import { Turns } from './turns.ts';
import { type Catalogue, catalogueOf, deepDetector, patternsById, plainDetector } from './whole-detector.ts';
import { reachOf } from './window-plan.ts';

/** What a front end lends to a scan. */
export interface Surroundings {
  readonly progress: Progress;
  readonly log: Log;
  /** Ends the scan with what it has found so far; its reason is the name of what did: `SIGINT`. */
  readonly signal?: AbortSignal;
  /**
   * Is given each value that is not to be seen in any log of the job, before the report is made. The only way by which
   * a secret leaves a scan: for a runner's own masking.
   */
  readonly mask?: (value: string) => void;
  /** Lines before each finding and behind it that are to be told with it; none when absent. */
  readonly excerptLines?: number;
  /** What another program noted, of which the report is to tell which findings are meant. */
  readonly recognise?: readonly ForeignRecord[];
  /** What is to be told in the report besides, as it is. */
  readonly notices?: readonly string[];
}

/** A blob and what was found in it. */
export interface Judged {
  readonly blob: BlobText;
  /** All matches, by offset. */
  readonly matches: readonly Match[];
}

export interface ScanContext extends Surroundings {
  /** To be asked between two pieces of work, by every loop that may be long; `judgeBlob` does. */
  readonly turns: Turns;
  readonly settings: Settings;
  readonly patterns: ReadonlyMap<string, Pattern>;
  readonly collector: FindingCollector;
  readonly coverage: CoverageCounter;
  /** Sentences for the report; they may name refs, and are redacted when it is made. */
  readonly notices: string[];
  readonly excluded: PathFilter;
  /** Null where nothing is to be recognised. */
  readonly recogniser: Recogniser | null;
  /**
   * Judges content under a path, what is encoded or packed in it as well; in windows what is larger than the settings'
   * `wholeBytesMax`. Null when nothing of it can be judged, which is then among the skips.
   */
  judge(bytes: Uint8Array, path: string): Judged | null;
  /** The same with turns for others between windows. Throws `Interrupted` when the scan was ended. */
  judgeInTurns(bytes: Uint8Array, path: string): Promise<Judged | null>;
  /** What `judge` is made of, for who judges the versions of a file one after the other. */
  readonly parts: JudgeParts;
}

export interface JudgeParts {
  readonly plain: VersionDetector;
  readonly deep: DecodingDetector;
  readonly isChosen: (match: Match) => boolean;
}

/** Takes secrets out of a text when no scan is at hand: for messages of faults. */
export function redactMessage(message: string, settings: DetectSettings): string {
  return new Redactor(plainDetector(settings), patternsById).text(message);
}

/** The same for what holds names of the user's own, which are not to be hidden from the user: credentials alone. */
export function redactCredentials(text: string): string {
  return new Redactor(plainDetector(defaultSettings.detect), patternsById).path(text);
}

/**
 * Whether the user asked for what a match is. All patterns run all the same: a value that an excluded pattern takes is
 * not to come back under a more general name.
 */
function chosenBy({ patterns }: Catalogue, selection: Selection): (match: Match) => boolean {
  const ids = new Set(selectPatterns(patterns, selection).map((pattern) => pattern.id));
  return (match) => ids.has(match.patternId);
}

const placeFamilies: ReadonlySet<string> = new Set(['private-address', 'internal-host']);

export function makeContext(settings: Settings, surroundings: Surroundings): ScanContext {
  const catalogue = catalogueOf(settings);
  const { patterns, byId } = catalogue;
  const isChosen = chosenBy(catalogue, settings.selection);
  const coverage = new CoverageCounter(settings.wholeBytesMax);
  const detector = plainDetector(settings.detect, patterns, ({ path }, id) =>
    coverage.addShortfall(path, id),
  );
  const names = new Redactor(detector, byId);
  const deep = deepDetector(
    detector,
    ({ path }) =>
      coverage.addSkip({ reason: 'too-large', what: path, detail: 'more encoded text than is decoded' }),
    patterns,
  );
  const archives: ArchiveJudge = {
    detector: deep,
    bytesMax: settings.wholeBytesMax,
    // Who takes an archive in takes in what is packed in it.
    excluded: excludeFilter(settings.exclude),
    isPlace: ({ patternId }) => placeFamilies.has(byId.get(patternId)?.family ?? ''),
    redactPath: (path: string) => names.path(path),
    addSkip: (skip: Skip) => coverage.addSkip(skip),
  };
  const { wholeBytesMax, ownPatterns } = settings;
  const judging: Judging = { detector: deep, ownPatterns, archives, coverage, wholeBytesMax, isChosen };
  const turns = new Turns(surroundings.progress, surroundings.signal);
  const recogniser = surroundings.recognise === undefined ? null : new Recogniser(surroundings.recognise);
  return {
    ...surroundings,
    progress: turns,
    turns,
    settings,
    patterns: byId,
    collector: new FindingCollector(detector, byId, settings, surroundings.excerptLines ?? null, recogniser),
    recogniser,
    coverage,
    notices: [...(surroundings.notices ?? [])],
    excluded: pathFilter(settings.include, settings.exclude),
    parts: { plain: detector, deep, isChosen },
    judge(bytes, path) {
      const steps = judgeSteps(judging, bytes, path);
      for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
    },
    async judgeInTurns(bytes, path) {
      const steps = judgeSteps(judging, bytes, path);
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done === true) return step.value;
        await turns.take();
      }
    },
  };
}

/** What judging one blob takes. */
interface Judging {
  readonly detector: Detector;
  readonly ownPatterns: readonly OwnPattern[];
  readonly archives: ArchiveJudge;
  readonly coverage: CoverageCounter;
  readonly wholeBytesMax: number;
  readonly isChosen: (match: Match) => boolean;
}

/** Judges one blob; gives way after each window of a large one. */
function* judgeSteps(judging: Judging, bytes: Uint8Array, path: string): Generator<undefined, Judged | null> {
  const { detector, ownPatterns, archives, coverage, wholeBytesMax, isChosen } = judging;
  if (bytes.length > blobBytesMax) {
    coverage.addSkip({ reason: 'too-large', what: path, detail: `${bytes.length} bytes` });
    return null;
  }
  const archive = judgeArchive(bytes, path, archives);
  if (archive !== null && bytes.length > wholeBytesMax && archive.matches.length === 0) return null;
  if (archive !== null) return { ...archive, matches: archive.matches.filter(isChosen) };
  if (bytes.length > wholeBytesMax) {
    catalogueReach ??= reachOf(allPatterns);
    const reachBytes = Math.max(catalogueReach, reachOf(ownPatterns));
    const sizes = { coreBytes: windowBytes, reachBytes };
    const { blob, matches } = yield* judgeWindows(bytes, path, detector, sizes);
    return { blob, matches: matches.filter(isChosen) };
  }
  const blob = textUnder(bytes, path);
  return { blob, matches: detector.detect(blob).filter(isChosen) };
}

/** Worked out when the first large blob comes. */
let catalogueReach: number | null = null;
