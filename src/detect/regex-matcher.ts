// Runs a pattern's expression where one of its keywords stands. A match contains a keyword and is at most
// `matchBytesMax` long, so a window of that much on both sides of each keyword, joined where two overlap, sees all
// that the expression would see in the whole text (a test holds the two equal).

import type { Span } from '../model/location.ts';
import type { Match } from '../model/match.ts';
import type { RegexPattern } from '../model/pattern.ts';
import type { BlobText } from './blob-text.ts';
import { reject } from './checks/verdict.ts';
import { judgeForm } from './judge-match.ts';
import { matchBytesMaxOf, reachOfPattern } from './match-reach.ts';
import type { Trace } from './trace.ts';
import { hasRun, neededRun, type ValueRun } from './value-run.ts';

/** What a probe sees, from the first byte of the keyword on. */
const probeBytes = 512;

export interface CompiledPattern {
  readonly pattern: RegexPattern;
  readonly regex: RegExp;
  readonly matchBytesMax: number;
  /** Bytes before and behind a keyword that a window about it needs. */
  readonly reach: number;
  /** The pattern's probe, sticky; null without one. */
  readonly probe: RegExp | null;
  /** What every match has in it: a window without it is not looked at. */
  readonly run: ValueRun;
}

/** Prepares a pattern for matching. */
export function compilePattern(pattern: RegexPattern): CompiledPattern {
  const flags = new Set([...pattern.regex.flags, 'g', 'd']);
  return {
    pattern,
    regex: new RegExp(pattern.regex.source, [...flags].join('')),
    matchBytesMax: matchBytesMaxOf(pattern),
    reach: pattern.reachBytes ?? reachOfPattern(pattern),
    probe:
      pattern.probe === undefined
        ? null
        : new RegExp(`^(?:${pattern.probe.source})`, pattern.probe.flags.replace('g', '')),
    run: neededRun(pattern.regex),
  };
}

/** Whether the window about a hit is worth a look. */
export function isPromising({ probe }: CompiledPattern, blob: BlobText, hit: number): boolean {
  return probe === null || probe.test(blob.slice(hit, hit + probeBytes));
}

/** Appends the matches that lie in a stretch of a blob. */
export function matchWindow(
  compiled: CompiledPattern,
  blob: BlobText,
  window: Span,
  out: Match[],
  trace?: Trace,
): void {
  const { regex, pattern } = compiled;
  const { start } = window;
  blob.look(start, window.end);
  if (!hasRun(blob.unwatched, start, window.end, compiled.run)) return;
  const text = blob.slice(start, window.end);
  regex.lastIndex = 0;
  for (let found = regex.exec(text); found !== null; found = regex.exec(text)) {
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
