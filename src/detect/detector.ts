// One blob in, its matches out: a single pass of the automaton for all keywords, then expressions in windows about
// what it found, recognizers on their own hits, and the file's path. Pure, synchronous and deterministic.
import type { DetectSettings } from '../config/settings.ts';
import type { Match } from '../model/match.ts';
import type { FilePattern, NamedPattern, Pattern, RegexPattern } from '../model/pattern.ts';
import { type Automaton, buildAutomaton, forEachHit, Hits, search } from './automaton.ts';
import type { BlobText } from './blob-text.ts';
import { absorbCompanions } from './companion.ts';
import { matchFile } from './file-matcher.ts';
import { patternKeywords } from './keywords.ts';
import { compileNamed, matchNamed } from './named-matcher.ts';
import { type RankedMatch, rankOf, resolveOverlaps } from './overlap.ts';
import type { Recognizer } from './recognizer.ts';
import { compilePattern, matchAbout } from './regex-matcher.ts';
import type { Trace } from './trace.ts';

export interface Detector {
  /** The matches of one blob, sorted by offset; no two have secrets that overlap. `trace` is told why. */
  detect(blob: BlobText, trace?: Trace): Match[];
}

/** Something that waits for keywords: a pattern's expression or a recognizer. */
interface Listener {
  readonly keywords: readonly string[];
  /** For whom it waits; a recognizer speaks for several patterns. */
  readonly name: string;
  /** May it look at a blob that Git would call binary? */
  readonly binary: boolean;
  /** `hits` are offsets of its keywords, in any order, possibly repeated. */
  run(blob: BlobText, hits: readonly number[], trace?: Trace): Match[];
}

/**
 * Makes a detector of some patterns. A recognizer is used when a pattern names it; matches of a pattern that is not
 * among `patterns` are dropped.
 */
export function createDetector(
  patterns: readonly Pattern[],
  recognizers: readonly Recognizer[],
  settings: DetectSettings,
): Detector {
  const ranks = new Map(patterns.map((pattern) => [pattern.id, rankOf(pattern)]));
  const named = new Set(
    patterns.flatMap((pattern) => (pattern.kind === 'recognizer' ? [pattern.recognizer] : [])),
  );
  const listeners = [
    ...patterns.filter((pattern) => pattern.kind === 'regex').map(regexListener),
    ...patterns.filter((pattern) => pattern.kind === 'named').map(namedListener),
    ...recognizers.filter((one) => named.has(one.name)).map((one) => recognizerListener(one, settings)),
  ];
  const files = patterns.filter((pattern): pattern is FilePattern => pattern.kind === 'file');
  const { automaton, listenersOf } = indexKeywords(listeners);
  const hits = new Hits();

  return {
    detect(blob, trace) {
      hits.clear();
      search(automaton, blob.bytes, hits);
      const ranked: RankedMatch[] = [];
      const keep = (match: Match | null) => {
        const rank = match === null ? undefined : ranks.get(match.patternId);
        if (match !== null && rank !== undefined) ranked.push({ match, rank });
      };
      keep(matchFile(files, blob));
      for (const [index, starts] of hitsByListener(automaton, hits, listenersOf)) {
        const listener = listeners[index] as Listener;
        if (blob.binary && !listener.binary) continue;
        trace?.candidate(listener.name, starts);
        for (const match of listener.run(blob, starts, trace)) keep(match);
      }
      return absorbCompanions(resolveOverlaps(ranked, trace));
    },
  };
}

/** Few of a catalogue's patterns have a candidate in any one scan: each is compiled when its first one is there. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function regexListener(pattern: RegexPattern): Listener {
  const compiled = once(() => compilePattern(pattern));
  return {
    keywords: patternKeywords(pattern),
    name: pattern.id,
    binary: pattern.confidence === 'high',
    run: (blob, hits, trace) => matchAbout(compiled(), blob, hits, trace),
  };
}

function namedListener(pattern: NamedPattern): Listener {
  const compiled = once(() => compileNamed(pattern));
  return {
    keywords: patternKeywords(pattern),
    name: pattern.id,
    binary: false,
    run: (blob, hits, trace) => matchNamed(compiled(), blob, hits, trace),
  };
}

function recognizerListener(recognizer: Recognizer, settings: DetectSettings): Listener {
  return {
    keywords: recognizer.keywords(settings),
    name: recognizer.name,
    binary: false,
    run: (blob, hits, trace) => recognizer.recognize(blob, ascending(hits), settings, trace),
  };
}

function ascending(hits: readonly number[]): number[] {
  return [...new Set(hits)].sort((a, b) => a - b);
}

/** One automaton for the keywords of all, each keyword once, and for each keyword those that wait for it. */
function indexKeywords(listeners: readonly Listener[]): { automaton: Automaton; listenersOf: number[][] } {
  const waiting = new Map<string, number[]>();
  listeners.forEach((listener, index) => {
    for (const written of listener.keywords) {
      const keyword = written.toLowerCase();
      const list = waiting.get(keyword);
      if (list === undefined) waiting.set(keyword, [index]);
      // The same one twice, in another case.
      else if (list.at(-1) !== index) list.push(index);
    }
  });
  return { automaton: buildAutomaton([...waiting.keys()]), listenersOf: [...waiting.values()] };
}

/** The hits of each listener that has any, by the listeners' order. */
function hitsByListener(
  automaton: Automaton,
  hits: Hits,
  listenersOf: readonly (readonly number[])[],
): [number, number[]][] {
  const starts = new Map<number, number[]>();
  forEachHit(automaton, hits, (keyword, start) => {
    for (const listener of listenersOf[keyword] ?? []) {
      const list = starts.get(listener);
      if (list === undefined) starts.set(listener, [start]);
      else list.push(start);
    }
  });
  return [...starts].sort(([a], [b]) => a - b);
}
