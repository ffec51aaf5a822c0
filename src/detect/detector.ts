// One blob in, its matches out: a single pass of the automaton for all keywords, then expressions in windows about
// what it found, recognizers on their own hits, and the file's path. Pure, synchronous and deterministic. A blob that
// is given as a delta to one that was judged before has only what is new in it searched and judged, with the same result.
import type { DetectSettings } from '../config/settings.ts';
import type { Match } from '../model/match.ts';
import type { FilePattern, Pattern } from '../model/pattern.ts';
import { type Automaton, buildAutomaton, Hits, search } from './automaton.ts';
import type { BlobText } from './blob-text.ts';
import { carryOver } from './carry-over.ts';
import { absorbCompanions } from './companion.ts';
import { makeFileMatcher, matchFile } from './file-matcher.ts';
import { Hearing } from './hearing.ts';

import {
  type EarlierVersion,
  JudgedText,
  Keys,
  keyOf,
  keywordBytesMax,
  listenersMax,
  startOf,
  whoOf,
} from './judged-text.ts';
import { KeywordEdges } from './keyword-edges.ts';
import { type Listener, listenersOf } from './listener.ts';
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
  const ranks = new Map(patterns.map((pattern) => [pattern.id, rankOf(pattern)]));
  const listeners = listenersOf(patterns, recognizers, settings);
  const files = makeFileMatcher(
    patterns.filter((pattern): pattern is FilePattern => pattern.kind === 'file'),
  );
  const index = indexKeywords(listeners);
  const hearing = new Hearing(listeners);
  const sweep = new Sweep(listeners, onShortfall);
  const own = new JudgedText();
  const hits = new Hits();
  const fresh = new Keys();

  const matchesOf = (blob: BlobText, judged: JudgedText, trace?: Trace): Match[] => {
    const ranked: RankedMatch[] = [];
    const keep = (match: Match) => {
      const rank = ranks.get(match.patternId);
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
    judged.clear();
    judged.reserve(fresh.count);
    for (let at = 0; at < fresh.count; at += 1) {
      const key = fresh.list[at] as number;
      const start = startOf(key);
      judged.add(start, whoOf(key, start));
    }
    judged.hearing = heard;
  };

  const findNew = (blob: BlobText, judged: JudgedText, heard: Uint8Array, earlier: EarlierVersion): void => {
    hits.clear();
    index.edges ??= new KeywordEdges(index.keywords);
    searchNew(index.automaton, index.edges, blob.unwatched, earlier.copies, hits);
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

interface KeywordIndex {
  readonly keywords: readonly string[];
  readonly automaton: Automaton;
  /** Made when there is a version of something: a scan of a few files has none. */
  edges: KeywordEdges | null;
  /** For each keyword those that wait for it. */
  readonly waiting: readonly (readonly number[])[];
}

/** Adds a key for each keyword found and each that waits for it and listens. */
function addKeys({ automaton, waiting }: KeywordIndex, hits: Hits, heard: Uint8Array, keys: Keys): void {
  const { classCount, outputs, lengths } = automaton;
  for (let hit = 0; hit < hits.count; hit += 1) {
    const keywords = outputs[(hits.states[hit] as number) / classCount];
    if (!keywords) continue;
    const end = hits.ends[hit] as number;
    for (const keyword of keywords) {
      const length = lengths[keyword] as number;
      for (const listener of waiting[keyword] ?? []) {
        if (heard[listener] === 1) keys.add(keyOf(end - length, listener, length));
      }
    }
  }
}

/**
 * One automaton for the keywords of all, each keyword once, and for each keyword those that wait for it. Of longer ones
 * only so much is looked for; those that wait for them look at the rest.
 */
function indexKeywords(listeners: readonly Listener[]): KeywordIndex {
  const waiting = new Map<string, number[]>();
  listeners.forEach((listener, index) => {
    for (const written of listener.keywords) {
      const keyword = written.toLowerCase().slice(0, keywordBytesMax);
      const list = waiting.get(keyword);
      if (list === undefined) waiting.set(keyword, [index]);
      // The same one twice, in another case.
      else if (list.at(-1) !== index) list.push(index);
    }
  });
  if (listeners.length > listenersMax) throw new Error('there are too many patterns');
  const keywords = [...waiting.keys()];
  return { keywords, automaton: buildAutomaton(keywords), edges: null, waiting: [...waiting.values()] };
}
