// One blob in, its matches out: a single pass of the automaton for all keywords, then expressions in windows about
// what it found, recognizers on their own hits, and the file's path. Pure, synchronous and deterministic. A blob that
// is given as a delta to one that was judged before has only what is new in it searched and judged, with the same result.
import type { DetectSettings } from '../config/settings.ts';
import type { Match } from '../model/match.ts';
import type { FilePattern, Pattern } from '../model/pattern.ts';
import { Hits, search } from './automaton.ts';
import type { BlobText } from './blob-text.ts';
import { carryOver } from './carry-over.ts';
import { absorbCompanions } from './companion.ts';
import { makeFileMatcher, matchFile } from './file-matcher.ts';
import { Hearing } from './hearing.ts';
import { type EarlierVersion, JudgedText, Keys } from './judged-text.ts';
import { KeywordEdges } from './keyword-edges.ts';
import { addKeys, indexKeywords } from './keyword-index.ts';
import { listenersOf } from './listener.ts';
import { once } from './once.ts';
import { type RankedMatch, rankOf, resolveOverlaps } from './overlap.ts';
import type { Recognizer } from './recognizer.ts';
import { searchNew } from './search-new.ts';
import { type OnShortfall, Sweep } from './sweep.ts';
import type { Trace } from './trace.ts';

export interface Detector {
  /** The matches of one blob, sorted by offset; no two have secrets that overlap. `trace` is told why. */
  detect(blob: BlobText, trace?: Trace): Match[];
}

export interface VersionDetector extends Detector {
  /** The same matches as `detect`. What was judged is put into `judged`, for later versions. */
  detectVersion(blob: BlobText, judged: JudgedText, earlier: EarlierVersion | null): Match[];
}

/**
 * Makes a detector of some patterns. A recognizer is used when a pattern names it; matches of a pattern that is not
 * among `patterns` are dropped. `onShortfall` hears of texts in which a pattern of the user's own had too much to look at.
 */
export function createDetector(
  patterns: readonly Pattern[],
  recognizers: readonly Recognizer[],
  settings: DetectSettings,
  onShortfall: OnShortfall = () => {},
): VersionDetector {
  // Most texts have no match at all.
  const ranks = once(() => new Map(patterns.map((pattern) => [pattern.id, rankOf(pattern)])));
  const listeners = listenersOf(patterns, recognizers, settings);
  const files = makeFileMatcher(
    patterns.filter((pattern): pattern is FilePattern => pattern.kind === 'file'),
  );
  const index = indexKeywords(listeners);
  // A scan of a few files has no versions of any.
  const edges = once(() => new KeywordEdges(index.keywords));
  const hearing = new Hearing(listeners);
  const sweep = new Sweep(listeners, onShortfall);
  const own = new JudgedText();
  const hits = new Hits();
  const fresh = new Keys();

  const matchesOf = (blob: BlobText, judged: JudgedText, trace?: Trace): Match[] => {
    const ranked: RankedMatch[] = [];
    const keep = (match: Match) => {
      const rank = ranks().get(match.patternId);
      if (rank !== undefined) ranked.push({ match, rank });
    };
    const file = matchFile(files, blob);
    if (file !== null) keep(file);
    for (const match of sweep.run(blob, judged, trace)) keep(match);
    return ranked.length === 0 ? [] : absorbCompanions(resolveOverlaps(ranked, trace));
  };

  /** What of the hits somebody listens to, into `fresh`, ascending. */
  const takeFresh = (heard: Uint8Array): void => {
    fresh.count = 0;
    addKeys(index, hits, heard, fresh);
    fresh.sort();
  };

  const findWhole = (blob: BlobText, judged: JudgedText, heard: Uint8Array): void => {
    hits.clear();
    search(index.automaton, blob.unwatched, hits);
    takeFresh(heard);
    judged.take(fresh, heard);
  };

  const findNew = (blob: BlobText, judged: JudgedText, heard: Uint8Array, earlier: EarlierVersion): void => {
    hits.clear();
    searchNew(index.automaton, edges(), blob.unwatched, earlier.copies, hits);
    takeFresh(heard);
    carryOver(earlier, fresh, judged);
    judged.hearing = heard;
  };

  return {
    detect(blob, trace) {
      findWhole(blob, own, hearing.of(blob));
      return matchesOf(blob, own, trace);
    },
    detectVersion(blob, judged, earlier) {
      const heard = hearing.of(blob);
      if (earlier === null || earlier.judged.hearing !== heard) findWhole(blob, judged, heard);
      else findNew(blob, judged, heard, earlier);
      return matchesOf(blob, judged);
    },
  };
}
