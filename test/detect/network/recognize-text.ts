// Runs a recognizer on a text as the scanner does: hits of its keywords, ascending, and no call without one.

import { defaultSettings } from '../../../src/config/settings.ts';
import { BlobText } from '../../../src/detect/blob-text.ts';
import type { Recognizer } from '../../../src/detect/recognizer.ts';
import type { Match } from '../../../src/model/match.ts';
import { recognizeHits } from '../../support/plain-search.ts';
import { expand } from '../../support/samples.ts';

export const testSettings = { ...defaultSettings.detect, internalDomains: ['acme.example'] };

/** Offsets at which a keyword starts, found the slow way. */
export function keywordHits(text: string, keywords: readonly string[]): number[] {
  const lower = text.toLowerCase();
  const hits = new Set<number>();
  for (const keyword of keywords) {
    for (let at = lower.indexOf(keyword); at !== -1; at = lower.indexOf(keyword, at + 1)) hits.add(at);
  }
  return [...hits].sort((a, b) => a - b);
}

export interface Seen extends Match {
  readonly text: string;
}

/**
 * The matches in a template's expansion; the text is taken as Latin-1 so that offsets are those of
 * characters.
 */
export function recognizeText(
  recognizer: Recognizer,
  path: string,
  template: string,
  settings = testSettings,
): Seen[] {
  const bytes = Buffer.from(expand(template), 'utf8');
  const text = bytes.toString('latin1');
  const hits = keywordHits(text, recognizer.keywords(settings));
  if (hits.length === 0) return [];
  const matches = recognizeHits(recognizer, new BlobText(bytes, path), hits, settings);
  return matches.map((match) => ({ ...match, text: text.slice(match.secret.start, match.secret.end) }));
}

/** The worst severity among matches, or `none`. */
export function worst(matches: readonly Match[]): string {
  const order = ['critical', 'high', 'medium', 'low', 'note'] as const;
  return order.find((severity) => matches.some((match) => match.severity === severity)) ?? 'none';
}
