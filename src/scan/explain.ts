// Runs the detectors on one text and tells what became of each candidate: `leakline explain`.
import type { Settings } from '../config/settings.ts';
import type { BlobText } from '../detect/blob-text.ts';
import type { Trace } from '../detect/trace.ts';
import { Redactor } from '../findings/redactor.ts';
import { compareText } from '../model/compare-text.ts';
import type { Explanation, Outcome } from '../model/explanation.ts';
import type { Match } from '../model/match.ts';
import { textUnder } from './archive-text.ts';
import { type Catalogue, catalogueOf, deepDetector, plainDetector } from './whole-detector.ts';

export interface Question {
  readonly bytes: Uint8Array;
  readonly path: string;
  /** 1-based; null for the whole text. */
  readonly line: number | null;
}

/** Tells what became of every candidate of a text, or of one line of it. */
export function explain(
  { bytes, path, line }: Question,
  settings: Pick<Settings, 'detect' | 'ownPatterns'>,
): Omit<Explanation, 'suppressed'> {
  const catalogue = catalogueOf(settings);
  const { patterns, byId } = catalogue;
  const plain = plainDetector(settings.detect, patterns);
  const blob = textUnder(bytes, path);
  const heard = new Outcomes(blob, catalogue);
  const matches = deepDetector(plain, undefined, patterns).detect(blob, heard);
  for (const match of matches) heard.found(match);
  const outcomes = heard.sorted().filter((outcome) => line === null || outcome.line === line);
  return { path: new Redactor(plain, byId).path(path), line, outcomes };
}

/** Gathers what a detector tells; the same thing told twice is kept once. */
class Outcomes implements Trace {
  private readonly blob: BlobText;
  private readonly catalogue: Catalogue;
  private readonly kept = new Map<string, Outcome>();
  /** Patterns and lines that have an outcome of their own. */
  private readonly told = new Set<string>();
  private readonly mentions: { patternId: string; offset: number }[] = [];

  constructor(blob: BlobText, catalogue: Catalogue) {
    this.blob = blob;
    this.catalogue = catalogue;
  }

  candidate(patternId: string, offsets: readonly number[]): void {
    for (const offset of offsets) this.mentions.push({ patternId, offset });
  }

  refused(patternId: string, span: { readonly start: number }, reason: string): void {
    this.keep({ kind: 'refused', patternId, ...this.place(span.start), reason });
  }

  gaveWay(match: Match, to: Match): void {
    this.keep({
      kind: 'gave-way',
      patternId: match.patternId,
      ...this.place(match.secret.start),
      to: to.patternId,
    });
  }

  found({ patternId, secret, severity, confidence, reason }: Match): void {
    this.keep({ kind: 'found', patternId, ...this.place(secret.start), severity, confidence, reason });
  }

  sorted(): Outcome[] {
    for (const { patternId, offset } of this.mentions) {
      const place = this.place(offset);
      // A recognizer speaks for several patterns, and tells of each under its own id.
      const ids = this.catalogue.byId.has(patternId) ? [patternId] : this.idsOfRecognizer(patternId);
      const [first] = ids;
      if (first === undefined || ids.some((id) => this.told.has(`${id} ${place.line}`))) continue;
      this.keep({ kind: 'no-form', patternId: first, ...place, column: 1 });
    }
    return [...this.kept.values()].sort(
      (a, b) =>
        a.line - b.line ||
        order.indexOf(a.kind) - order.indexOf(b.kind) ||
        a.column - b.column ||
        compareText(a.patternId, b.patternId),
    );
  }

  private idsOfRecognizer(name: string): string[] {
    return this.catalogue.patterns
      .filter((pattern) => pattern.kind === 'recognizer' && pattern.recognizer === name)
      .map(({ id }) => id);
  }

  private place(offset: number): { line: number; column: number } {
    const { startLine, startColumn } = this.blob.region({ start: offset, end: offset + 1 });
    return { line: startLine, column: startColumn };
  }

  private keep(outcome: Outcome): void {
    this.told.add(`${outcome.patternId} ${outcome.line}`);
    this.kept.set(JSON.stringify(outcome), outcome);
  }
}

const order: readonly Outcome['kind'][] = ['found', 'gave-way', 'refused', 'no-form'];
