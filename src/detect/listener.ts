// Something that waits for keywords: a pattern's expression, a service's name, or a recognizer.
import type { DetectSettings } from '../config/settings.ts';
import type { Match } from '../model/match.ts';
import type { NamedPattern, OwnPattern, Pattern, RegexPattern } from '../model/pattern.ts';
import type { BlobText } from './blob-text.ts';
import { patternKeywords } from './keywords.ts';
import { compileNamed, matchNamed } from './named-matcher.ts';
import { once } from './once.ts';
import { type CompiledOwn, compileOwn } from './own-matcher.ts';
import { type Answer, lastOfEach, type Recognizer } from './recognizer.ts';
import { type CompiledPattern, compilePattern } from './regex-matcher.ts';
import type { Trace } from './trace.ts';

interface Waiting {
  readonly keywords: readonly string[];
  /** For whom it waits; a recognizer speaks for several patterns. */
  readonly name: string;
  /** May it look at a blob that Git would call binary? */
  readonly binary: boolean;
}

/** An expression, which is run on windows about its keywords. */
export interface FormListener extends Waiting {
  readonly kind: 'form';
  compiled(): CompiledPattern | CompiledOwn;
}

/** Something that judges each hit by itself. */
export interface HitListener extends Waiting {
  readonly kind: 'hit';
  listens(blob: BlobText): boolean;
  judgeAt(blob: BlobText, hit: number, trace?: Trace): Answer | null;
  combine(answers: readonly Answer[]): readonly Match[];
}

export type Listener = FormListener | HitListener;

/** Those of some patterns. A recognizer is used when a pattern names it. */
export function listenersOf(
  patterns: readonly Pattern[],
  recognizers: readonly Recognizer[],
  settings: DetectSettings,
): Listener[] {
  const asked = new Set(
    patterns.flatMap((pattern) => (pattern.kind === 'recognizer' ? [pattern.recognizer] : [])),
  );
  return [
    ...patterns.filter((pattern) => pattern.kind === 'regex' || pattern.kind === 'own').map(formListener),
    ...patterns.filter((pattern) => pattern.kind === 'named').map(namedListener),
    ...recognizers.filter((one) => asked.has(one.name)).map((one) => recognizerListener(one, settings)),
  ];
}

// Few of a catalogue's patterns have a candidate in any one scan: each is compiled when its first one is there.

function formListener(pattern: RegexPattern | OwnPattern): FormListener {
  return {
    kind: 'form',
    keywords: patternKeywords(pattern),
    name: pattern.id,
    binary: pattern.confidence === 'high',
    compiled: once(() => (pattern.kind === 'own' ? compileOwn(pattern) : compilePattern(pattern))),
  };
}

/** One function for all, so that it is asked once for each path (hearing.ts). */
const outsideLocks: HitListener['listens'] = ({ traits }) => !traits.lock;

function namedListener(pattern: NamedPattern): HitListener {
  const compiled = once(() => compileNamed(pattern));
  return {
    kind: 'hit',
    keywords: patternKeywords(pattern),
    name: pattern.id,
    binary: false,
    listens: outsideLocks,
    judgeAt(blob, hit, trace) {
      const match = matchNamed(compiled(), blob, hit, trace);
      return match === null ? null : { matches: [match], passed: 0, place: null };
    },
    combine: lastOfEach,
  };
}

function recognizerListener(recognizer: Recognizer, settings: DetectSettings): HitListener {
  return {
    kind: 'hit',
    keywords: recognizer.keywords(settings),
    name: recognizer.name,
    binary: false,
    listens: (blob) => recognizer.listens(blob),
    judgeAt: (blob, hit, trace) => recognizer.judgeAt(blob, hit, settings, trace),
    combine: (answers) =>
      recognizer.combine === undefined
        ? answers.flatMap(({ matches }) => matches)
        : recognizer.combine(answers),
  };
}
