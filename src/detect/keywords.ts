// The keywords that the automaton looks for: those of all patterns and recognizers.
import type { DetectSettings } from '../config/settings.ts';
import type { Pattern } from '../model/pattern.ts';
import type { KeywordText } from './keyword-text.ts';
import { namedKeywords } from './named-matcher.ts';
import type { Recognizer } from './recognizer.ts';

/** Keywords that were numbered beforehand, as a packed catalogue has them. */
export interface NumberedKeywords {
  /** By their numbers, of a long one as much as is looked for. */
  readonly text: KeywordText;
  /** The pattern at a position waits for those from `firsts[position]` up to `firsts[position + 1]`, ... */
  readonly firsts: Int32Array;
  /** ... but for these, where some are. */
  mixed(position: number): readonly number[] | undefined;
}

/** A pattern whose keywords are numbered. */
export interface NumberedPattern {
  readonly keywords: NumberedKeywords;
  readonly position: number;
}

/** Null for one whose keywords are not. */
export function numberedPattern(pattern: Pattern): NumberedPattern | null {
  const { numbered } = pattern as { readonly numbered?: NumberedPattern };
  return numbered ?? null;
}

/** The keywords of one pattern, as they are written; none for those that wait for no keyword. */
export function patternKeywords(pattern: Pattern): readonly string[] {
  if (pattern.kind === 'regex' || pattern.kind === 'own') return pattern.keywords;
  if (pattern.kind !== 'named') return [];
  // The packed catalogue has them worked out.
  const { keywords } = pattern as { readonly keywords?: readonly string[] };
  return keywords ?? namedKeywords(pattern);
}

/** All keywords in lower case, each once. */
export function keywordsOf(
  patterns: readonly Pattern[],
  recognizers: readonly Recognizer[],
  settings: DetectSettings,
): string[] {
  const all = [
    ...patterns.flatMap(patternKeywords),
    ...recognizers.flatMap((recognizer) => recognizer.keywords(settings)),
  ];
  return [...new Set(all.map((one) => one.toLowerCase()))];
}
