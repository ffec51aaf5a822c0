// Proves patterns by what they say of themselves: each example is found under exactly their id by the whole detector,
// each near miss is refused, and their expressions are bounded.
import { defaultSettings } from '../config/settings.ts';
import { BlobText } from '../detect/blob-text.ts';
import { allRecognizers } from '../detect/catalogue.ts';
import { createDetector, type Detector } from '../detect/detector.ts';
import { decodeBlob } from '../detect/encoding.ts';
import type { Trace } from '../detect/trace.ts';
import type { Example, Pattern } from '../model/pattern.ts';
import { isAtLeast } from '../model/severity.ts';
import { expressionProblems } from './check-expression.ts';
import { isRunnable, missReasons, ownProblems } from './own-problems.ts';
import { regexShape } from './regex-shape.ts';
import { expand } from './samples.ts';

export interface CheckedPattern {
  readonly id: string;
  readonly matches: number;
  readonly nearMisses: number;
  /** Sentences without a full stop. */
  readonly problems: readonly string[];
}

const idForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/;
const credentialMatchesMin = 2;

/**
 * Checks `chosen`, which are among `catalogue`: the others must leave their examples alone. Patterns of the user's own can be
 * among both.
 */
export function checkPatterns(catalogue: readonly Pattern[], chosen: readonly Pattern[]): CheckedPattern[] {
  const runnable = catalogue.filter((pattern) => pattern.kind !== 'own' || isRunnable(pattern));
  const detector = createDetector(runnable, allRecognizers, { ...defaultSettings.detect, loopback: true });
  return chosen.map((pattern) => ({
    id: pattern.id,
    matches: pattern.examples.match.length,
    nearMisses: pattern.examples.skip.length,
    problems: [
      ...formProblems(pattern, catalogue),
      ...(runnable.includes(pattern) ? exampleProblems(pattern, detector) : []),
    ],
  }));
}

function formProblems(pattern: Pattern, catalogue: readonly Pattern[]): string[] {
  const problems: string[] = [];
  if (!idForm.test(pattern.id)) problems.push('its id is not of the form provider.kind');
  if (catalogue.filter(({ id }) => id === pattern.id).length > 1) problems.push('its id is there twice');
  const matchesMin = pattern.family === 'credential' && pattern.kind !== 'own' ? credentialMatchesMin : 1;
  if (pattern.examples.match.length < matchesMin)
    problems.push(`it has fewer than ${matchesMin} ${matchesMin === 1 ? 'example' : 'examples'}`);
  if (pattern.examples.skip.length === 0) problems.push('it has no near miss');
  const regex = regexOf(pattern);
  if (regex !== null && regexShape(regex.source).unbounded > 0) {
    problems.push('its expression has a repetition without an upper bound');
  } else if (pattern.kind === 'regex') {
    problems.push(...expressionProblems(pattern));
  } else if (pattern.kind === 'own') {
    problems.push(...ownProblems(pattern));
  }
  return problems;
}

function regexOf(pattern: Pattern): RegExp | null {
  if (pattern.kind === 'regex') return pattern.regex;
  return pattern.kind === 'named' ? pattern.value : null;
}

function exampleProblems(pattern: Pattern, detector: Detector): string[] {
  const problems: string[] = [];
  pattern.examples.match.forEach((example, index) => {
    const reasons: string[] = [];
    const found = idsFound(pattern, example, detector, { reasons });
    const others = found.filter((id) => id !== pattern.id);
    const isFound = found.length > others.length;
    const whys = reasons.length > 0 || isFound ? reasons : missReasons(pattern, expand(example.text));
    if (!isFound) problems.push([`example ${index + 1} is not found`, ...whys].join(': '));
    else if (pattern.kind === 'own') problems.push(...luckProblems(pattern, example, index, detector));
    if (others.length > 0) problems.push(`example ${index + 1} is found as ${others.join(', ')}`);
  });
  pattern.examples.skip.forEach((example, index) => {
    const all = idsFound(pattern, example, detector);
    // What is none of a user's tokens may well be a secret by its general form.
    const found = pattern.kind === 'own' ? all.filter((id) => id === pattern.id) : all;
    if (found.length > 0) problems.push(`near miss ${index + 1} is found as ${found.join(', ')}`);
  });
  return problems;
}

/** Random parts that an example is tried with, and how many of them are to be found. */
const seeds = Array.from({ length: 10 }, (_, one) => `${one + 1}`);
const seedsFoundMin = 9;

/** A check that few random values pass finds few of the real ones. */
function luckProblems(pattern: Pattern, example: Example, index: number, detector: Detector): string[] {
  const found = seeds.filter((seed) => idsFound(pattern, example, detector, { seed }).includes(pattern.id));
  return found.length >= seedsFoundMin
    ? []
    : [
        `example ${index + 1} is found with ${found.length} of ${seeds.length} random values: a check is too strict`,
      ];
}

interface Trial {
  readonly seed?: string;
  /** Takes why the pattern refused what it did: the first reason. */
  readonly reasons?: string[];
}

/** What a file is called is one finding, what stands in it another: an example shows its own family. */
function idsFound(
  pattern: Pattern,
  { text, path }: Example,
  detector: Detector,
  trial: Trial = {},
): string[] {
  const { bytes, encoding } = decodeBlob(Buffer.from(expand(text, trial.seed)));
  const least = pattern.severity === 'note' ? 'note' : 'low';
  const blob = new BlobText(bytes, path ?? 'config/app.txt', encoding === 'binary');
  const ids = detector
    .detect(blob, traceOf(pattern, trial.reasons))
    // A note is what was refused, but for a pattern that finds nothing else.
    .filter(({ severity, patternId }) => isAtLeast(severity, patternId === pattern.id ? least : 'low'))
    .map(({ patternId }) => patternId)
    .filter((id) => id.startsWith('file.') === (pattern.kind === 'file'))
    .filter((id) => id !== 'network.loopback-address' || pattern.id === id);
  return [...new Set(ids)];
}

function traceOf({ id }: Pattern, reasons: string[] | undefined): Trace | undefined {
  if (reasons === undefined) return undefined;
  const tell = (patternId: string, reason: string) => {
    if (patternId === id && reasons.length === 0) reasons.push(reason);
  };
  return {
    candidate() {},
    refused: (patternId, _, reason) => tell(patternId, reason),
    gaveWay: (match, to) => tell(match.patternId, `it gives way to ${to.patternId}`),
  };
}
