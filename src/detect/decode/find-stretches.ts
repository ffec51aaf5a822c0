// What is encoded in a text, found in all of it, or in those lines that an earlier version has not; what was found in the
// others is taken over. Both ways find the same.
import type { Span } from '../../model/location.ts';
import type { BlobText } from '../blob-text.ts';
import type { Copies } from '../judged-text.ts';
import { encodedRuns, type Gunzip, mayHoldGzip } from './encoded-runs.ts';
import { escapedWords, escapeSyntaxes } from './escapes.ts';
import { firstEndingBehind, type KeptLines, keptLines, wholePassages } from './kept-lines.ts';
import { hasManifest, mayHoldManifests, secretData } from './kubernetes-secret.ts';
import type { DecodeBudget } from './limits.ts';
import { isNotebook } from './notebook.ts';
import { AcrossLines, type Passage, wholePassage } from './passage.ts';
import { movedStretch, type Stretch } from './stretch.ts';
import type { TakenSpans } from './taken-spans.ts';
import { type StringFormat, stringFormat, textStrings } from './text-strings.ts';

/** Whether nothing was found. */
export function isNothing({ strings, escapes, runs, secrets }: Finds): boolean {
  if (strings.length + runs.length + secrets.length > 0) return false;
  return escapes.every((words) => words.length === 0);
}

/** What counts of a path. */
export interface TextFormat {
  readonly path: string;
  readonly strings: StringFormat;
  readonly manifests: boolean;
  readonly notebook: boolean;
}

export function textFormat(path: string): TextFormat {
  return {
    path,
    strings: stringFormat(path),
    manifests: mayHoldManifests(path),
    notebook: isNotebook(path),
  };
}

export interface SearchedText {
  readonly blob: BlobText;
  readonly format: TextFormat;
  readonly gunzip: Gunzip | null;
  readonly taken: TakenSpans;
}

/** What was found in one text, and what it depends on. */
export interface Finds {
  readonly format: TextFormat;
  /** The secrets that were known, ascending; null where nothing depends on them. */
  readonly taken: readonly Span[] | null;
  /** What each finder that goes line by line found: ascending for each syntax. */
  readonly strings: Stretch[];
  readonly escapes: Stretch[][];
  readonly runs: Stretch[];
  /** Values of manifests, which are looked for in all of a text that has a manifest. */
  readonly secrets: readonly Stretch[];
  readonly manifest: boolean;
  /** Where lines were looked at together: whole ones, ascending, no two overlapping. */
  readonly across: readonly Span[];
  /** There may be gzip, which is looked for in all of a text. */
  readonly gzip: boolean;
}

/** An earlier version of a text, and what the text has of it. */
export interface EarlierFinds {
  readonly finds: Finds;
  readonly copies: Copies;
}

/** Looks at all of a text. */
export function findInAll({ blob, format, gunzip, taken }: SearchedText, budget: DecodeBudget): Finds {
  const passage = wholePassage(blob, budget);
  const strings = textStrings(passage, format.strings);
  const escapes = escapeSyntaxes.map((syntax) => escapedWords(passage, syntax));
  const manifest = format.manifests && hasManifest(passage);
  const secrets = manifest ? secretData(blob, budget) : [];
  const runs = encodedRuns({ passage, gunzip, taken });
  const across = passage.across.merged();
  const gzip = mayHoldGzip(passage);
  return { format, taken: taken.asked, strings, escapes, runs, secrets, manifest, across, gzip };
}

/** Looks at what an earlier version has not, or at all of the text where only that tells. */
export function findInVersion(text: SearchedText, budget: DecodeBudget, earlier: EarlierFinds): Finds {
  const before = budget.state;
  const finds = findInNew(text, budget, earlier);
  if (finds !== null) return finds;
  budget.restore(before);
  return findInAll(text, budget);
}

function findInNew(text: SearchedText, budget: DecodeBudget, earlier: EarlierFinds): Finds | null {
  const { blob, format, taken } = text;
  const { finds: base, copies } = earlier;
  if (base.gzip || !isSameFormat(base.format, format)) return null;
  const bytes = blob.unwatched;
  const candidates = keptLines(bytes, copies);
  const changed = base.taken === null ? [] : changedSpans(base.taken, taken.spans, candidates);
  const kept = wholePassages(bytes, candidates, base.across, changed);
  const lines = new LinesOfVersion(text, budget);
  let at = 0;
  for (const one of kept) {
    if (one.start > at && !lines.search(at, one.start)) return null;
    if (!lines.take(base, one)) return null;
    at = one.end;
  }
  if (at <= blob.length && !lines.search(at, blob.length + 1)) return null;
  const { strings, escapes, runs } = lines;
  const manifest = base.manifest || lines.manifest;
  const secrets = manifest ? secretData(blob, budget) : [];
  const across = lines.across.merged();
  return { format, taken: taken.asked, strings, escapes, runs, secrets, manifest, across, gzip: false };
}

function isSameFormat(one: TextFormat, other: TextFormat): boolean {
  return one === other || (one.strings === other.strings && one.manifests === other.manifests);
}

const hasBackslash = 1;
const hasPercent = 2;
const hasAmpersand = 4;
const hasCapitalH = 8;
const hasCapitalS = 16;
const hasAll = 31;
const hasEscapes = hasBackslash | hasPercent | hasAmpersand;
const marks = new Uint8Array(256);
marks[0x5c] = hasBackslash;
marks[0x25] = hasPercent;
marks[0x26] = hasAmpersand;
marks[0x48] = hasCapitalH;
marks[0x53] = hasCapitalS;
/** The marks without which a syntax of escapes is not there. */
const syntaxMarks = [hasPercent, hasBackslash, hasAmpersand];
/** Of more bytes each finder finds its first byte sooner by itself. */
const markedBytesMax = 2048;

/** Gathers what is found in the lines of a version, from the first to the last. */
class LinesOfVersion {
  readonly strings: Stretch[] = [];
  readonly escapes: Stretch[][] = escapeSyntaxes.map(() => []);
  readonly runs: Stretch[] = [];
  readonly across = new AcrossLines();
  manifest = false;
  private readonly text: SearchedText;
  private readonly budget: DecodeBudget;

  constructor(text: SearchedText, budget: DecodeBudget) {
    this.text = text;
    this.budget = budget;
  }

  /** Looks at some lines; false when what is there goes on behind them. */
  search(start: number, end: number): boolean {
    const { text, budget, across } = this;
    const { blob, format, gunzip, taken } = text;
    const passage: Passage = { blob, budget, across, start, end };
    const seen = end - start > markedBytesMax ? hasAll : marksIn(blob.unwatched, start, end);
    if ((seen & hasCapitalH) !== 0 && mayHoldGzip(passage)) return false;
    if ((seen & hasBackslash) !== 0) this.strings.push(...textStrings(passage, format.strings));
    if ((seen & hasEscapes) !== 0) this.searchEscapes(passage, seen);
    if ((seen & hasCapitalS) !== 0 && format.manifests && hasManifest(passage)) this.manifest = true;
    for (const run of encodedRuns({ passage, gunzip, taken })) this.runs.push(run);
    return across.end <= end;
  }

  private searchEscapes(passage: Passage, seen: number): void {
    for (const [index, syntax] of escapeSyntaxes.entries()) {
      if ((seen & (syntaxMarks[index] as number)) === 0) continue;
      this.escapes[index]?.push(...escapedWords(passage, syntax));
    }
  }

  /** Takes over what is in lines that were kept; false when there is no room for it. */
  take(base: Finds, lines: KeptLines): boolean {
    this.takeKind(base.strings, this.strings, lines);
    base.escapes.forEach((words, index) => {
      this.takeKind(words, this.escapes[index] as Stretch[], lines);
    });
    this.takeKind(base.runs, this.runs, lines);
    for (const span of spansIn(base.across, lines)) {
      this.across.add({ start: span.start + lines.by, end: span.end + lines.by });
    }
    return !this.budget.exceeded;
  }

  private takeKind(from: readonly Stretch[], into: Stretch[], lines: KeptLines): void {
    if (from.length === 0) return;
    for (const stretch of spansIn(from, lines)) {
      this.budget.take(stretch.cost);
      into.push(movedStretch(stretch, lines.by));
    }
  }
}

function marksIn(bytes: Uint8Array, start: number, end: number): number {
  const last = Math.min(bytes.length, end);
  let seen = 0;
  for (let at = start; at < last; at += 1) seen |= marks[bytes[at] as number] as number;
  return seen;
}

/** Those of some ascending spans of an earlier version that begin in lines that were kept. */
function spansIn<T extends Span>(ascending: readonly T[], { start, end, by }: KeptLines): readonly T[] {
  if (ascending.length === 0) return ascending;
  const first = firstEndingBehind(ascending, start - by);
  let last = first;
  while (last < ascending.length && (ascending[last] as T).start < end - by) last += 1;
  return first === 0 && last === ascending.length ? ascending : ascending.slice(first, last);
}

/** In kept lines: secrets that are known now and were not, and those that were known and are not. */
function changedSpans(before: readonly Span[], now: readonly Span[], kept: readonly KeptLines[]): Span[] {
  if (before.length === 0 && now.length === 0) return [];
  const were = new Map<number, Span>();
  for (const { start, end, by } of kept) {
    for (const span of before) {
      const moved = { start: span.start + by, end: span.end + by };
      if (moved.start < end && moved.end > start) were.set(spanKey(moved), moved);
    }
  }
  const changed: Span[] = [];
  for (const span of now) if (!were.delete(spanKey(span))) changed.push(span);
  for (const span of were.values()) changed.push(span);
  return changed;
}

/** One number for a span: no secret that an expression takes is 4 MiB long. */
function spanKey({ start, end }: Span): number {
  return start * 2 ** 22 + (end - start);
}
