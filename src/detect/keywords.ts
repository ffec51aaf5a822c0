// The keywords that the automaton looks for: those of all patterns and recognizers.
import type { DetectSettings } from '../config/settings.ts';
import type { Pattern } from '../model/pattern.ts';
import { namedKeywords } from './named-matcher.ts';
import type { Recognizer } from './recognizer.ts';

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
