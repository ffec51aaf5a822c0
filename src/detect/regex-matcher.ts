// Runs a pattern's expression where one of its keywords stands. A match contains a keyword and goes so far about it as
// the expression allows (match-reach.ts), so a stretch of that much about each keyword, joined where two overlap, has all
// that the expression would find in the whole text (a test holds the two equal). It ends at the first byte that no
// match can hold.

import type { Span } from '../model/location.ts';
import type { Match } from '../model/match.ts';
import type { RegexPattern } from '../model/pattern.ts';
import type { BlobText } from './blob-text.ts';
import { reject } from './checks/verdict.ts';
import { judgeForm } from './judge-match.ts';
import { type MatchReach, matchBytesMaxOf, reachOfPattern, unpackReach } from './match-reach.ts';
import { once } from './once.ts';
import type { Head } from './regex-bytes.ts';
import type { Trace } from './trace.ts';
import { hasRun } from './value-run.ts';

export interface CompiledPattern {
  readonly kind: 'regex';
  readonly pattern: RegexPattern;
  readonly matchBytesMax: number;
  /** Two keywords that are farther apart than twice this have no match in common: bytes on both sides of a window's. */
  readonly reach: number;
  readonly sight: MatchReach;
  /** Most keywords are refused before the expressions are run. */
  readonly regex: () => RegExp;
  /** The pattern's probe, for a text that begins with the keyword; null without one. */
  readonly probe: (() => RegExp) | null;
}

/** Prepares a pattern for matching. */
export function compilePattern(pattern: RegexPattern): CompiledPattern {
  const { probe, sight: packed } = pattern;
  const sight = packed === undefined ? reachOfPattern(pattern) : unpackReach(packed);
  return {
    kind: 'regex',
    pattern,
    matchBytesMax: matchBytesMaxOf(pattern),
    reach: Math.ceil((sight.before + sight.after) / 2),
    sight,
    regex: once(() => new RegExp(pattern.regex, [...new Set([...pattern.regex.flags, 'd', 'g'])].join(''))),
    probe: probe === undefined ? null : once(() => new RegExp(`^(?:${probe.source})`, probe.flags)),
  };
}

/** Whether the window about a hit is worth a look. */
export function isPromising({ sight, probe }: CompiledPattern, blob: BlobText, hit: number): boolean {
  if (probe === null) return true;
  const { probeHead, probeBytes } = sight;
  const fitting = fittingBytes(blob.unwatched, hit, probeHead);
  blob.look(hit, hit + fitting + 1);
  return fitting === probeHead.length && probe().test(blob.slice(hit, hit + probeBytes));
}

/** How many bytes from an offset on are those of a head; its length when all are. */
function fittingBytes(bytes: Uint8Array, from: number, { places, length }: Head): number {
  let count = 0;
  while (count < length && from + count < bytes.length) {
    if ((((places[bytes[from + count] as number] as number) >>> count) & 1) === 0) break;
    count += 1;
  }
  return count;
}

/** Whether a match begins about a keyword that stands alone, where that says where one begins. */
function beginsMatch({ start, head }: MatchReach, blob: BlobText, keyword: number): boolean {
  if (start < 0) return true;
  const from = keyword - start;
  const fitting = from < 0 ? 0 : fittingBytes(blob.unwatched, from, head);
  blob.look(Math.min(from, keyword), Math.max(from + fitting, keyword) + 1);
  return fitting === head.length;
}

/** How far before a keyword a match can begin: behind the last byte that no match holds. */
function earliest({ before, within }: MatchReach, bytes: Uint8Array, keyword: number): number {
  const lowest = Math.max(0, keyword - before);
  let start = keyword;
  while (start > lowest && within[bytes[start - 1] as number] === 1) start -= 1;
  return start;
}

/** How far behind the first byte of a keyword a match can end: at the first byte that no match holds. */
function latest({ after, within }: MatchReach, bytes: Uint8Array, keyword: number): number {
  const highest = Math.min(bytes.length, keyword + after);
  let end = keyword;
  while (end < highest && within[bytes[end] as number] === 1) end += 1;
  return end;
}

/**
 * Appends the matches that lie about some keywords of a blob, of which `hits` has where the first and the last begin; what
 * counted for them is looked at.
 */
export function matchWindow(
  compiled: CompiledPattern,
  blob: BlobText,
  hits: Span,
  out: Match[],
  trace?: Trace,
): void {
  const { pattern, sight } = compiled;
  const bytes = blob.unwatched;
  if (hits.start === hits.end && !beginsMatch(sight, blob, hits.start)) return;
  const from = earliest(sight, bytes, hits.start);
  const to = latest(sight, bytes, hits.end);
  blob.look(from - 1, to + 1);
  for (const run of sight.runs) if (!hasRun(bytes, from, to, run)) return;
  const start = Math.max(0, from - sight.beside);
  const text = blob.slice(start, to + sight.beside);
  const regex = compiled.regex();
  regex.lastIndex = from - start;
  for (let found = regex.exec(text); found !== null; found = regex.exec(text)) {
    // What begins behind the stretch is cut, or another window's.
    if (start + found.index > to) return;
    const span = found.indices?.groups?.['secret'] ?? found.indices?.[0];
    if (span === undefined || found[0] === '') {
      regex.lastIndex += 1;
      continue;
    }
    const secret = { start: start + span[0], end: start + span[1] };
    const whole = { start: start + found.index, end: start + found.index + found[0].length };
    const judged =
      found[0].length > compiled.matchBytesMax
        ? reject('it is longer than such a thing can be')
        : judgeForm(pattern, blob, {
            secret,
            whole,
            text: text.slice(span[0], span[1]),
            groups: found.groups ?? {},
          });
    if ('patternId' in judged) {
      out.push(judged);
      continue;
    }
    trace?.refused(pattern.id, secret, judged.reason);
    // What was rejected may have swallowed the beginning of a real one.
    regex.lastIndex = Math.max(found.index + 1, span[0]);
  }
}
