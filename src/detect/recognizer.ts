// What a recognizer is: a detector in code, for what no regular expression can judge.
import type { DetectSettings } from '../config/settings.ts';
import type { Span } from '../model/location.ts';
import type { Match } from '../model/match.ts';
import type { RecognizerName } from '../model/pattern.ts';
import type { BlobText } from './blob-text.ts';
import type { Trace } from './trace.ts';

/** What was made of one hit. Offsets are those of the blob. */
export interface Answer {
  readonly matches: readonly Match[];
  /** Hits before this offset are answered as well and not asked for; 0 for this one alone. */
  readonly passed: number;
  /** For a recognizer that weighs its matches against each other; null for none. */
  readonly place: Place | null;
}

/** A place among others of its kind. */
export interface Place extends Span {
  readonly text: string;
  /** It is one of a network's hosts. */
  readonly groups: boolean;
}

export interface Recognizer {
  readonly name: RecognizerName;
  /** ASCII literals, compared without regard to case; the recognizer is called only where one of them stands. */
  keywords(settings: DetectSettings): readonly string[];
  /** Whether it looks at a blob at all: by its path. Binary ones are never given to it. */
  listens(blob: BlobText): boolean;
  /**
   * Judges what stands at `hit`, the byte offset at which a keyword starts; null for nothing. It is called by ascending
   * hits, and depends on nothing but the path, the settings and what it looks at in the blob: its answer is kept for
   * later versions that have the same there.
   */
  judgeAt(blob: BlobText, hit: number, settings: DetectSettings, trace?: Trace): Answer | null;
  /** Puts the answers of one blob together, ascending by hit; without this all matches count. */
  combine?(answers: readonly Answer[]): Match[];
}

/** The value in the same place has one match: the last that was told. */
export function lastOfEach(answers: readonly Answer[]): Match[] {
  const bySecret = new Map<number, Match>();
  for (const { matches } of answers) {
    for (const match of matches) bySecret.set(match.secret.start, match);
  }
  return [...bySecret.values()];
}
