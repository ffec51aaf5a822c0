// Files that must not be committed at all: judged by their path and, where that alone says little, by a look inside.

import type { Match } from '../model/match.ts';
import type { FilePattern } from '../model/pattern.ts';
import { compareSeverity, isAtLeast, type Severity } from '../model/severity.ts';
import type { BlobText } from './blob-text.ts';
import { isInvented } from './invented.ts';
import { neededWords } from './needed-words.ts';

/** Bytes of a file that `content` looks at. */
export const contentProbeBytes = 64 * 1024;

export interface FileMatcher {
  readonly patterns: readonly FilePattern[];
  /** For each of them words of which a path has one that it takes; null where nothing is known. */
  readonly words: readonly (readonly string[] | null)[];
  /** The patterns that take the last path: versions of a file come one after the other. */
  readonly last: { path: string | null; taken: readonly FilePattern[] };
}

export function makeFileMatcher(patterns: readonly FilePattern[]): FileMatcher {
  // Of a packed pattern the expression is made when it is asked for.
  const words = patterns.map((one) => (one.pathWords === undefined ? neededWords(one.path) : one.pathWords));
  return { patterns, words, last: { path: null, taken: [] } };
}

/**
 * The match of the file itself, or null: of several patterns that take it, the most severe, then the first by id.
 * It has no secret (an empty span at the start); its whole is the first line.
 */
export function matchFile(matcher: FileMatcher, blob: BlobText): Match | null {
  const { last } = matcher;
  if (last.path !== blob.path) {
    last.taken = takenBy(matcher, blob.path);
    last.path = blob.path;
  }
  let best: FilePattern | null = null;
  let head: string | null = null;
  for (const pattern of last.taken) {
    if (pattern.content !== undefined) {
      head ??= blob.slice(0, contentProbeBytes);
      if (!pattern.content.test(head)) continue;
    }
    if (best === null || precedes(pattern, best)) best = pattern;
  }
  if (best === null) return null;
  const inside = best.content === undefined ? '' : ', and its content agrees';
  const invented = isInvented(blob);
  return {
    patternId: best.id,
    secret: { start: 0, end: 0 },
    whole: { start: 0, end: blob.lineEnd(0) },
    severity: invented ? atMost('low', best.severity) : best.severity,
    confidence: invented ? 'low' : best.confidence,
    reason: `the path is that of ${/^[aeiou]/i.test(best.title) ? 'an' : 'a'} ${best.title}${inside}`,
  };
}

/** Those that take a path: of most no word is there, and no expression of theirs is compiled. */
function takenBy({ patterns, words }: FileMatcher, path: string): FilePattern[] {
  const lower = path.toLowerCase();
  return patterns.filter(
    (one, index) =>
      words[index]?.some((word) => lower.includes(word)) !== false &&
      one.path.test(path) &&
      one.notPath?.test(path) !== true,
  );
}

/** The milder of two severities. */
function atMost(bound: Severity, severity: Severity): Severity {
  return isAtLeast(severity, bound) ? bound : severity;
}

function precedes(a: FilePattern, b: FilePattern): boolean {
  const order = compareSeverity(a.severity, b.severity);
  return order < 0 || (order === 0 && a.id < b.id);
}
