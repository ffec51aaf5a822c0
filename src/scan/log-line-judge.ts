// Finds the secrets of one line of a log: with the whole catalogue, what is encoded as well, with the rules for headers
// and fields, and with what the stream has shown before. The line is judged by itself, so that it can be written as soon
// as it is complete, and so that how a stream comes in pieces changes nothing.
import { selectPatterns } from '../config/select-patterns.ts';
import type { Selection } from '../config/settings.ts';
import { BlobText } from '../detect/blob-text.ts';
import type { Detector } from '../detect/detector.ts';
import { pathTraits } from '../detect/path-traits.ts';
import { looksRandom } from '../detect/value/randomness.ts';
import { challengesIn } from '../findings/log/challenge.ts';
import { addressRule, fieldRule, parameterRule, tokenRule } from '../findings/log/field-rule.ts';
import { headerRule } from '../findings/log/header-rule.ts';
import { keysInLine } from '../findings/log/key-block.ts';
import type { KnownValues } from '../findings/log/known-values.ts';
import type { LogRule } from '../findings/log/log-rule.ts';
import { argumentRule, pairRule } from '../findings/log/pair-rule.ts';
import { commandRule, phraseRule, schemeRule } from '../findings/log/phrase-rule.ts';
import {
  joinSpans,
  ofWholeCharacters,
  replaceSpans,
  type SecretSpan,
} from '../findings/log/replace-spans.ts';
import { withoutCodes } from '../findings/log/terminal-codes.ts';
import { isUnlikely } from '../findings/log/unlikely-match.ts';
import { mask } from '../findings/mask.ts';
import type { Span } from '../model/location.ts';
import type { Match } from '../model/match.ts';
import type { Family, Pattern } from '../model/pattern.ts';

/** Under this name lines are judged: it says that they are of a log. */
export const logPath = 'standard-input.log';
export const logTraits = pathTraits(logPath);

const stars = '****';
/** What is a secret in a log when nobody says; its addresses are what a log is read for. */
const usualFamilies: ReadonlySet<Family> = new Set(['credential', 'infrastructure-secret']);
/** The other half of a credential that is secret by itself. */
const secretHalf = /\b(?:key|token|secret)\b(?!.*\bname\b)/;
const publicHalf = /\bpublic\b/;
/** What a line becomes may be judged otherwise than the line: until nothing changes, but not for ever. */
const roundsMax = 6;

const rules: readonly LogRule[] = [
  headerRule,
  fieldRule,
  parameterRule,
  addressRule,
  tokenRule,
  schemeRule,
  phraseRule,
  commandRule,
  pairRule,
  argumentRule,
  (line, take) => keysInLine(line, (start, end) => take(start, end, 'private-key.pem')),
];

/** The patterns that count in a log: those that were asked for, or the usual ones. */
export function logPatterns(all: readonly Pattern[], selection: Selection): ReadonlyMap<string, Pattern> {
  const chosen = selectPatterns(all, selection).filter(({ family }) => family !== 'secret-file');
  const usual = selection.only.length > 0 ? chosen : chosen.filter(({ family }) => usualFamilies.has(family));
  return new Map(usual.map((pattern) => [pattern.id, pattern]));
}

export interface JudgedLine {
  /** As it is to be written. */
  readonly bytes: Buffer;
  /** What was replaced; empty where nothing was. */
  readonly replaced: readonly SecretSpan[];
}

interface LineJudgeOptions {
  readonly detector: Detector;
  /** Those that count, by id. */
  readonly patterns: ReadonlyMap<string, Pattern>;
  readonly known: KnownValues;
  /** Written for every secret; null for what says as much as may be said. */
  readonly mark: string | null;
}

export class LineJudge {
  private readonly options: LineJudgeOptions;
  private readonly plainMark: string;
  private readonly markBytes: Buffer;

  constructor(options: LineJudgeOptions) {
    this.options = options;
    this.plainMark = options.mark ?? stars;
    this.markBytes = Buffer.from(this.plainMark, 'utf8');
  }

  /** A span over all of something, or a part of it. */
  span(start: number, end: number, name: string): SecretSpan {
    return { start, end, mark: this.plainMark, name };
  }

  /** Whether a pattern was asked for. */
  counts(id: string): boolean {
    return this.options.patterns.has(id);
  }

  /** Judges a line without its end, and remembers what was found. */
  judge(line: Buffer): JudgedLine {
    let bytes = line;
    const replaced: SecretSpan[] = [];
    for (let round = 0; round < roundsMax; round += 1) {
      const spans = this.find(bytes);
      if (spans.length === 0) break;
      replaced.push(...spans);
      bytes = replaceSpans(bytes, spans);
    }
    return { bytes, replaced };
  }

  /** The secrets of a line or of a window of one, joined. What was found is remembered. */
  find(line: Buffer): SecretSpan[] {
    const spans = this.findIn(line);
    const uncoded = withoutCodes(line);
    if (uncoded !== null) {
      const { bytes, offsets } = uncoded;
      for (const span of this.findIn(bytes)) {
        const start = offsets[span.start] as number;
        // Codes behind the last byte are no part of it.
        spans.push({ ...span, start, end: (offsets[span.end - 1] as number) + 1 });
      }
    }
    if (spans.length === 0) return spans;
    const masked = this.maskedIn(line);
    return joinSpans(
      spans
        .filter(({ start, end }) => !masked.some((one) => one.start < end && one.end > start))
        .map((span) => ofWholeCharacters(line, span)),
      this.plainMark,
    );
  }

  private findIn(line: Buffer): SecretSpan[] {
    const { detector, patterns, known } = this.options;
    const text = line.toString('latin1');
    const asked = challengesIn(text);
    const spans: SecretSpan[] = [];
    const learn = ({ start, end, name }: SecretSpan) => {
      const value = text.slice(start, end);
      // `lang=english`: most cookies are no secrets.
      if (name !== cookieId || value.length >= distinctiveBytes || looksRandom(value)) known.add(value);
    };
    for (const match of detector.detect(new BlobText(line, logPath, false, logTraits))) {
      const pattern = patterns.get(match.patternId);
      if (pattern === undefined) continue;
      if (isUnlikely(match, text)) continue;
      if (ofHeaders.test(pattern.id) && isWithin(asked, match.secret.start, match.secret.end)) continue;
      for (const span of this.spansOf(match, pattern, text)) spans.push(span);
      if (match.decoded !== undefined) known.add(Buffer.from(match.decoded, 'utf8').toString('latin1'));
    }
    for (const rule of rules) {
      rule(text, (start, end, id) => {
        if (patterns.has(id) && !isWithin(asked, start, end)) spans.push(this.span(start, end, id));
      });
    }
    const hasMark = text.includes('***') || line.includes(this.markBytes);
    if (!hasMark) spans.forEach(learn);
    else for (const span of spans) if (!this.isMasked(text.slice(span.start, span.end))) learn(span);
    for (const span of known.find(line, 0, line.length))
      spans.push(this.span(span.start, span.end, seenBefore));
    return spans;
  }

  private spansOf(match: Match, pattern: Pattern, text: string): SecretSpan[] {
    const { start, end } = match.secret;
    if (end <= start) return [];
    const secret = text.slice(start, end);
    const shown = this.options.mark ?? (match.decoded === undefined ? mask(secret, pattern) : stars);
    const spans = [{ start, end, mark: shown, name: pattern.id }];
    const { companion } = match;
    if (companion !== undefined && secretHalf.test(companion.title) && !publicHalf.test(companion.title)) {
      spans.push({ ...this.span(companion.span.start, companion.span.end, pattern.id) });
    }
    return spans;
  }

  private isMasked(text: string): boolean {
    return text.includes('***') || Buffer.from(text, 'latin1').includes(this.markBytes);
  }

  /** What somebody masked already: it is left as it is. */
  private maskedIn(line: Buffer): { start: number; end: number }[] {
    const spans: { start: number; end: number }[] = [];
    for (const mark of this.plainMark === stars ? [threeStars] : [threeStars, this.markBytes]) {
      for (let at = line.indexOf(mark); at !== -1; at = line.indexOf(mark, at + mark.length)) {
        spans.push({ start: at, end: at + mark.length });
      }
    }
    return spans;
  }
}

/** Shorter values of cookies are remembered only where they look random. */
const distinctiveBytes = 16;
const cookieId = 'http.session-cookie';
const ofHeaders = /^(?:http|generic)\./;

function isWithin(spans: readonly Span[], start: number, end: number): boolean {
  return spans.some((one) => one.start <= start && one.end >= end);
}

const threeStars = Buffer.from('***');
/** What a value counts as that was found earlier in the stream. */
const seenBefore = 'seen before';
