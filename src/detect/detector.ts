// One blob in, its matches out: a single pass of the automaton for all keywords, then expressions in windows about
// what it found, recognizers on their own hits, and the file's path. Pure, synchronous and deterministic. A blob that
// is given as a delta to one that was judged before has only what is new in it searched and judged, with the same result.
import type { DetectSettings } from '../config/settings.ts';
import type { Match } from '../model/match.ts';
import type { FilePattern, Pattern } from '../model/pattern.ts';
import { type Automaton, buildAutomaton, Hits, search, searchRange } from './automaton.ts';
import type { BlobText } from './blob-text.ts';
import { absorbCompanions } from './companion.ts';
import { makeFileMatcher, matchFile } from './file-matcher.ts';
import {
  type Copies,
  carryOver,
  type EarlierVersion,
  JudgedText,
  Keys,
  keyLimits,
  keyOf,
} from './judged-text.ts';
import { type Listener, listenersOf } from './listener.ts';
import { type RankedMatch, rankOf, resolveOverlaps } from './overlap.ts';
import type { Recognizer } from './recognizer.ts';
import { Sweep } from './sweep.ts';
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
 * among `patterns` are dropped.
 */
export function createDetector(
  patterns: readonly Pattern[],
  recognizers: readonly Recognizer[],
  settings: DetectSettings,
): VersionDetector {
  const ranks = new Map(patterns.map((pattern) => [pattern.id, rankOf(pattern)]));
  const listeners = listenersOf(patterns, recognizers, settings);
  const files = makeFileMatcher(
    patterns.filter((pattern): pattern is FilePattern => pattern.kind === 'file'),
  );
  const index = indexKeywords(listeners);
  const sweep = new Sweep(listeners);
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

  const findWhole = (blob: BlobText, judged: JudgedText): void => {
    hits.clear();
    fresh.count = 0;
    judged.clear();
    search(index.automaton, blob.bytes, hits);
    addKeys(index, hits, fresh);
    fresh.sort();
    for (let at = 0; at < fresh.count; at += 1) judged.add(fresh.list[at] as number, null);
  };

  return {
    detect(blob, trace) {
      findWhole(blob, own);
      return matchesOf(blob, own, trace);
    },
    detectVersion(blob, judged, earlier) {
      if (earlier === null) findWhole(blob, judged);
      else {
        hits.clear();
        fresh.count = 0;
        searchNew(index.automaton, blob, earlier.copies, hits);
        addKeys(index, hits, fresh);
        fresh.sort();
        carryOver(earlier, fresh, judged);
      }
      return matchesOf(blob, judged);
    },
  };
}

/** Finds the keywords that have a byte outside of what was copied, or in two copies. */
function searchNew(automaton: Automaton, blob: BlobText, copies: Copies, hits: Hits): void {
  const { unwatched: bytes, length } = blob;
  let from = 0;
  for (let copy = 0; copy <= copies.count; copy += 1) {
    const isLast = copy === copies.count;
    const start = isLast ? length : (copies.to[copy] as number);
    const end = isLast ? length : start + (copies.length[copy] as number);
    // Keywords that end in the first bytes of a copy may have begun before it.
    const until = Math.min(start === 0 ? 0 : start + automaton.longest - 1, end);
    if (until > from) searchRange(automaton, bytes, from, until, hits);
    from = Math.max(from, end);
  }
}

interface KeywordIndex {
  readonly automaton: Automaton;
  /** For each keyword those that wait for it. */
  readonly waiting: readonly (readonly number[])[];
}

/** Adds a key for each listener of each keyword found. */
function addKeys({ automaton, waiting }: KeywordIndex, hits: Hits, keys: Keys): void {
  const { classCount, outputs, lengths } = automaton;
  for (let hit = 0; hit < hits.count; hit += 1) {
    const keywords = outputs[(hits.states[hit] as number) / classCount];
    if (!keywords) continue;
    const end = hits.ends[hit] as number;
    for (const keyword of keywords) {
      const length = lengths[keyword] as number;
      for (const listener of waiting[keyword] ?? []) keys.add(keyOf(end - length, listener, length));
    }
  }
}

/**
 * Of longer keywords only so much is looked for; those that wait for them look at the rest. The longest one is what has
 * to be read again at each edge of what was copied.
 */
const keywordBytesMax = Math.min(32, keyLimits.keywordLength);

/** One automaton for the keywords of all, each keyword once, and for each keyword those that wait for it. */
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
  if (listeners.length > keyLimits.listeners) throw new Error('there are too many patterns');
  const automaton = buildAutomaton([...waiting.keys()]);
  return { automaton, waiting: [...waiting.values()] };
}
