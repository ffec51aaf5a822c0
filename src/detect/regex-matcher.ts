// Runs a pattern's expression where one of its keywords stands. A match contains a keyword and is at most
// `matchBytesMax` long, so a window of that much on both sides of each keyword, joined where two overlap, sees all
// that the expression would see in the whole text (a test holds the two equal).

import type { Match } from '../model/match.ts';
import type { RegexPattern } from '../model/pattern.ts';
import { milder, type Severity } from '../model/severity.ts';
import type { BlobText } from './blob-text.ts';
import { runChecks } from './checks/run-check.ts';
import type { Verdict } from './checks/verdict.ts';

const matchBytesDefault = 512;
/** How far a look-ahead or look-behind may see past a match. */
const lookAroundBytes = 64;
/** Below this rank a form says little, and where it stands counts. */
const specificRank = 30;

export interface CompiledPattern {
  readonly pattern: RegexPattern;
  readonly regex: RegExp;
  readonly matchBytesMax: number;
}

/** Prepares a pattern for matching. */
export function compilePattern(pattern: RegexPattern): CompiledPattern {
  const flags = new Set([...pattern.regex.flags, 'g', 'd']);
  return {
    pattern,
    regex: new RegExp(pattern.regex.source, [...flags].join('')),
    matchBytesMax: pattern.matchBytesMax ?? matchBytesDefault,
  };
}

/** Matches in the windows about `hits`, the offsets of keywords, in any order. */
export function matchAbout(compiled: CompiledPattern, blob: BlobText, hits: readonly number[]): Match[] {
  const out: Match[] = [];
  const reach = compiled.matchBytesMax + lookAroundBytes;
  const sorted = [...hits].sort((a, b) => a - b);
  let start = -1;
  let end = -1;
  for (const hit of sorted) {
    if (start >= 0 && hit - reach > end) {
      matchWindow(compiled, blob, start, end, out);
      start = -1;
    }
    if (start < 0) start = Math.max(0, hit - reach);
    end = Math.min(blob.length, hit + reach);
  }
  if (start >= 0) matchWindow(compiled, blob, start, end, out);
  return out;
}

/** Appends the matches that lie in `[start, end)` of a blob. */
export function matchWindow(
  compiled: CompiledPattern,
  blob: BlobText,
  start: number,
  end: number,
  out: Match[],
): void {
  const { regex, pattern } = compiled;
  const text = blob.slice(start, end);
  regex.lastIndex = 0;
  for (let found = regex.exec(text); found !== null; found = regex.exec(text)) {
    const span = found.indices?.groups?.['secret'] ?? found.indices?.[0];
    if (span === undefined || found[0] === '') {
      regex.lastIndex += 1;
      continue;
    }
    const secret = text.slice(span[0], span[1]);
    const verdict = found[0].length > compiled.matchBytesMax ? null : judge(pattern, secret);
    if (verdict === null || verdict.kind === 'reject') {
      // What was rejected may have swallowed the beginning of a real one.
      regex.lastIndex = Math.max(found.index + 1, span[0]);
      continue;
    }
    out.push({
      patternId: pattern.id,
      secret: { start: start + span[0], end: start + span[1] },
      whole: { start: start + found.index, end: start + found.index + found[0].length },
      ...weigh(pattern, verdict, blob),
    });
  }
}

function judge(pattern: RegexPattern, secret: string): Verdict {
  if (pattern.allow?.some((one) => one.test(secret))) {
    return { kind: 'note', reason: 'a value that its vendor publishes as a sample' };
  }
  return runChecks(pattern.checks ?? [], secret);
}

function weigh(
  pattern: RegexPattern,
  verdict: Exclude<Verdict, { kind: 'reject' }>,
  blob: BlobText,
): Pick<Match, 'severity' | 'confidence' | 'reason'> {
  const form = `the form of ${article(pattern.title)} ${pattern.title}`;
  if (verdict.kind === 'note') {
    return { severity: 'note', confidence: 'low', reason: `${form}, but ${verdict.reason}` };
  }
  const reason = verdict.reason === undefined ? form : `${form}, and ${verdict.reason}`;
  const severity = verdict.severity ?? pattern.severity;
  const specific = (pattern.rank ?? specificRank) >= specificRank;
  const { test, example, vendored } = blob.traits;
  if (specific || !(test || example || vendored)) return { severity, confidence: pattern.confidence, reason };
  return {
    severity: mildest('low', milder(severity)),
    confidence: 'low',
    reason: `${reason}, in a test, an example or somebody else’s code`,
  };
}

/** `severity`, but no milder than `bound`, unless it was a note from the start. */
function mildest(bound: Severity, severity: Severity): Severity {
  return severity === 'note' ? bound : severity;
}

function article(title: string): string {
  return /^(?:[aeio]|u(?!n?i)|[FHLMNRSX][A-Z]{2})/i.test(title) && !/^[FHLMNRSX][a-z]/.test(title)
    ? 'an'
    : 'a';
}
