// Runs an expression of the user's own where one of its keywords stands. It sees as much before a keyword and behind it
// as a match may be long, and one byte more; where such windows overlap they are one. Of a window no more than a step is
// given to the engine at a time, with what a match that begins in the step may be long, and of each step a bounded
// number of bytes in all: so the time is linear in the text whatever the expression, and what was not looked at is told.
import { type LinearMatch, type LinearRegex, linearRegex } from '../config/linear-regex.ts';
import type { Span } from '../model/location.ts';
import type { Match } from '../model/match.ts';
import type { OwnPattern } from '../model/pattern.ts';
import type { BlobText } from './blob-text.ts';
import { reject } from './checks/verdict.ts';
import { judgeForm } from './judge-match.ts';
import { bytesWithin, matchBytesOf } from './linear-program.ts';
import { matchBytesMaxOf } from './match-reach.ts';
import type { ByteSet } from './regex-ast.ts';
import type { Trace } from './trace.ts';

export interface CompiledOwn {
  readonly kind: 'own';
  readonly pattern: OwnPattern;
  readonly regex: LinearRegex;
  readonly allow: readonly LinearRegex[];
  /** Lower case. */
  readonly keywords: readonly string[];
  readonly matchBytesMax: number;
  /** Bytes on both sides of the first byte of a keyword in which any match with it lies. */
  readonly reach: number;
  /** What a match may hold. */
  readonly within: ByteSet;
  readonly probe: null;
}

/** Prepares a pattern. Throws a LinearRegexError for what is no expression. */
export function compileOwn(pattern: OwnPattern): CompiledOwn {
  const regex = linearRegex(pattern.regex, pattern.flags);
  const matchBytesMax = matchBytesMaxOf(pattern);
  const program = regex.program();
  return {
    kind: 'own',
    pattern,
    regex,
    allow: pattern.allow.map((source) => linearRegex(source, pattern.flags)),
    keywords: pattern.keywords.map((one) => one.toLowerCase()),
    matchBytesMax,
    reach: Math.min(matchBytesMax, matchBytesOf(program)),
    within: bytesWithin(program),
    probe: null,
  };
}

/** Bytes in which the matches begin that are looked for at a time. */
const stepBytes = 512;
/** So many times as many bytes as a step can see are given to the engine for it. */
const stepLooksMax = 32;

/**
 * Appends the matches that lie about some keywords of a blob, of which `hits` has where the first and the last begin.
 * Gives false when not all of it was looked at.
 */
export function matchOwn(
  compiled: CompiledOwn,
  blob: BlobText,
  hits: Span,
  out: Match[],
  trace?: Trace,
): boolean {
  const { from, to } = windowAbout(compiled, blob.unwatched, hits);
  blob.look(from - 1, to + 1);
  let isAll = true;
  let next = from;
  // A match with a keyword does not begin behind the last of them.
  for (let step = from; step <= hits.end; step += stepBytes) {
    const last = Math.min(step + stepBytes - 1, hits.end);
    if (next > last) continue;
    const search = new StepSearch(compiled, blob, { start: Math.max(step, next), end: last }, to);
    next = search.run(out, trace);
    if (search.isStopped) isAll = false;
  }
  return isAll;
}

/** How far about some keywords a match with one of them can lie: it ends at the first byte that no match holds. */
function windowAbout(
  { reach, within }: CompiledOwn,
  bytes: Uint8Array,
  hits: Span,
): { readonly from: number; readonly to: number } {
  const lowest = Math.max(0, hits.start - reach);
  const highest = Math.min(bytes.length, hits.end + reach);
  let from = hits.start;
  while (from > lowest && within[bytes[from - 1] as number] === 1) from -= 1;
  let to = hits.end;
  while (to < highest && within[bytes[to] as number] === 1) to += 1;
  return { from, to };
}

/** The search for the matches that begin in a stretch of a blob; `end` is where the last one may. */
class StepSearch {
  isStopped = false;
  private readonly compiled: CompiledOwn;
  private readonly blob: BlobText;
  private readonly starts: Span;
  /** Where what the engine sees begins in the blob. */
  private readonly origin: number;
  private readonly bytes: Uint8Array;
  /** What the engine is given. */
  private readonly utf8: Uint8Array | string;
  private looksLeft: number;

  /** `to`: where the last match ends at the latest. */
  constructor(compiled: CompiledOwn, blob: BlobText, starts: Span, to: number) {
    this.compiled = compiled;
    this.blob = blob;
    this.starts = starts;
    this.origin = Math.max(0, starts.start - 1);
    const end = Math.min(starts.end + compiled.reach, to) + 1;
    this.bytes = blob.unwatched.subarray(this.origin, end);
    const text = blob.slice(this.origin, end);
    this.utf8 = isAscii(text) ? text : this.bytes;
    this.looksLeft = this.bytes.length * stepLooksMax;
  }

  /** Gives where the next match may begin. */
  run(out: Match[], trace?: Trace): number {
    const { starts, origin } = this;
    let next = starts.start;
    if (!this.compiled.regex.has(this.utf8)) return next;
    for (;;) {
      next = this.characterFrom(next);
      if (next > starts.end) return next;
      this.looksLeft -= origin + this.bytes.length - next;
      if (this.looksLeft < 0) {
        this.isStopped = true;
        return next;
      }
      const found = this.compiled.regex.exec(this.utf8, next - origin);
      if (found === null || origin + found.start > starts.end) return next;
      next = this.judge(found, out, trace);
    }
  }

  /** The first place from an offset on that is not inside a character of UTF-8. */
  private characterFrom(offset: number): number {
    const { bytes, origin } = this;
    let at = offset;
    while (at < offset + 3 && ((bytes[at - origin] ?? 0) & 0xc0) === 0x80) at += 1;
    return at;
  }

  /** Gives where the next match may begin. */
  private judge(found: LinearMatch, out: Match[], trace?: Trace): number {
    const { compiled, blob, origin } = this;
    const { pattern, matchBytesMax } = compiled;
    const whole = { start: origin + found.start, end: origin + found.end };
    const length = whole.end - whole.start;
    if (length === 0) return whole.end + 1;
    const group = found.groups['secret'];
    const secret = group === undefined ? whole : { start: origin + group.start, end: origin + group.end };
    if (length > Math.min(matchBytesMax, compiled.reach)) {
      trace?.refused(pattern.id, secret, 'it is longer than such a thing can be');
      // What ends there as well and is not too long.
      return Math.max(whole.start + 1, whole.end - compiled.reach);
    }
    const text = blob.slice(secret.start, secret.end);
    const judged = this.hasKeyword(whole)
      ? judgeForm(pattern, blob, {
          secret,
          whole,
          text,
          groups: this.textsOf(found),
          isAllowed: this.isAllowed(text),
        })
      : reject('it has none of its keywords in it');
    if ('patternId' in judged) {
      out.push(judged);
      return whole.end;
    }
    trace?.refused(pattern.id, secret, judged.reason);
    // What was rejected may have swallowed the beginning of a real one.
    return Math.max(whole.start + 1, secret.start);
  }

  private hasKeyword({ start, end }: Span): boolean {
    const text = this.blob.slice(start, end).toLowerCase();
    return this.compiled.keywords.some((one) => text.includes(one));
  }

  private isAllowed(secret: string): boolean {
    return this.compiled.allow.some((one) => one.test(secret));
  }

  private textsOf({ groups }: LinearMatch): Record<string, string> {
    return Object.fromEntries(
      Object.entries(groups).map(([name, { start, end }]) => [
        name,
        this.blob.slice(this.origin + start, this.origin + end),
      ]),
    );
  }
}

function isAscii(text: string): boolean {
  return !/[\x80-\xff]/.test(text);
}
