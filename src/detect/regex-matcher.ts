// Runs a pattern's expression where one of its keywords stands. A match contains a keyword and is at most
// `matchBytesMax` long, so a window of that much on both sides of each keyword, joined where two overlap, sees all
// that the expression would see in the whole text (a test holds the two equal).

import type { Match } from '../model/match.ts';
import type { RegexPattern } from '../model/pattern.ts';
import { milder } from '../model/severity.ts';
import type { BlobText } from './blob-text.ts';
import { runChecks } from './checks/run-check.ts';
import { pass, reject, type Verdict } from './checks/verdict.ts';
import { isInvented, isTestCode } from './invented.ts';
import { isCommonPassword, isLeetPassword } from './value/common-password.ts';
import { looksRandom } from './value/randomness.ts';

const matchBytesDefault = 512;
/** How far a look-ahead or look-behind may see past a match. */
const lookAroundBytes = 64;
/** Below this rank a form says little, and where it stands counts. */
const specificRank = 30;
/** Up to this rank it is people who make the values up, in tests as well. */
const inventedRank = 20;

/** Up to this rank nothing but a name beside the value tells what it is. */
const namedRank = 14;

/** Domains that RFC 2606 and RFC 6761 keep for examples, and names that stand for one. */
const documentationHost =
  /(?:^|\.)(?:example(?:\.(?:com|org|net|edu))?|test|invalid|foo|bar|domain\.com|acme\.com|your-?\w+\.\w+|my-?\w+\.com)$|^(?:host(?:name)?|server|address|domain|h|x|a|b)$/;
const ownMachine = /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?|0\.0\.0\.0|host\.docker\.internal)$/;

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
    const verdict =
      found[0].length > compiled.matchBytesMax ? reject : judge(pattern, secret, found.groups ?? {});
    if (verdict.kind === 'reject') {
      // What was rejected may have swallowed the beginning of a real one.
      regex.lastIndex = Math.max(found.index + 1, span[0]);
      continue;
    }
    out.push({
      patternId: pattern.id,
      secret: { start: start + span[0], end: start + span[1] },
      whole: { start: start + found.index, end: start + found.index + found[0].length },
      ...weigh(pattern, verdict, { secret, blob }),
    });
  }
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Judges by the checks, and by the optional groups `user` and `host` of the expression. */
function judge(pattern: RegexPattern, secret: string, groups: Groups): Verdict {
  if (pattern.allow?.some((one) => one.test(secret))) {
    return { kind: 'note', reason: 'it is a value that its vendor publishes as a sample' };
  }
  const verdict = runChecks(pattern.checks ?? [], secret);
  if (verdict.kind !== 'pass') return verdict;
  const { user, host } = groups;
  if (user !== undefined && user.toLowerCase() === secret.toLowerCase()) {
    return { kind: 'note', reason: 'user and password are alike, as in a default' };
  }
  return host === undefined ? verdict : { ...verdict, ...judgeHost(host, secret) };
}

function judgeHost(host: string, secret: string): Verdict {
  const name = host.toLowerCase();
  if (documentationHost.test(name) && !looksRandom(secret)) {
    return { kind: 'note', reason: 'the host is one that is kept for examples' };
  }
  if (ownMachine.test(name)) {
    return { kind: 'pass', severity: 'low', reason: 'the server is the machine itself' };
  }
  return pass;
}

interface Place {
  readonly secret: string;
  readonly blob: BlobText;
}

function weigh(
  pattern: RegexPattern,
  verdict: Exclude<Verdict, { kind: 'reject' }>,
  place: Place,
): Pick<Match, 'severity' | 'confidence' | 'reason'> {
  const form = `the form of ${article(pattern.title)} ${pattern.title}`;
  if (verdict.kind === 'note') {
    return { severity: 'note', confidence: 'low', reason: `${form}, but ${verdict.reason}` };
  }
  const reason = verdict.reason === undefined ? form : `${form}, and ${verdict.reason}`;
  const severity = verdict.severity ?? pattern.severity;
  const rank = pattern.rank ?? specificRank;
  if (rank >= specificRank) return { severity, confidence: pattern.confidence, reason };
  if (isInvented(place.blob)) {
    const code = rank <= namedRank || pattern.id.startsWith('jwt.');
    const severe = rank > inventedRank || looksRandom(place.secret);
    return {
      severity: severe && !(code && isTestCode(place.blob)) ? 'low' : 'note',
      confidence: 'low',
      reason: `${reason}, in a test, an example or somebody else’s code`,
    };
  }
  const { document } = place.blob.traits;
  const wellKnown = isCommonPassword(place.secret) || (document && isLeetPassword(place.secret));
  if (rank <= inventedRank && wellKnown) {
    return { severity: 'note', confidence: 'low', reason: `${reason}, but a default that everyone knows` };
  }
  if (rank > inventedRank || !document) {
    return { severity, confidence: pattern.confidence, reason };
  }
  return {
    severity: severity === 'low' ? 'low' : milder(severity),
    confidence: 'low',
    reason: `${reason}, in a document`,
  };
}

function article(title: string): string {
  return /^(?:[aeio]|u(?!n?i)|[FHLMNRSX][A-Z]{2})/i.test(title) && !/^[FHLMNRSX][a-z]/.test(title)
    ? 'an'
    : 'a';
}
