// Proves patterns by what they say of themselves: each example is found under exactly their id by the whole detector,
// each near miss is refused, and their expressions are bounded.
import { defaultSettings } from '../config/settings.ts';
import { BlobText } from '../detect/blob-text.ts';
import { allRecognizers } from '../detect/catalogue.ts';
import { createDetector, type Detector } from '../detect/detector.ts';
import { decodeBlob } from '../detect/encoding.ts';
import type { Example, Pattern } from '../model/pattern.ts';
import { isAtLeast } from '../model/severity.ts';
import { expressionProblems } from './check-expression.ts';
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

/** Checks `chosen`, which are among `catalogue`: the others must leave their examples alone. */
export function checkPatterns(catalogue: readonly Pattern[], chosen: readonly Pattern[]): CheckedPattern[] {
  const detector = createDetector(catalogue, allRecognizers, { ...defaultSettings.detect, loopback: true });
  return chosen.map((pattern) => ({
    id: pattern.id,
    matches: pattern.examples.match.length,
    nearMisses: pattern.examples.skip.length,
    problems: [...formProblems(pattern, catalogue), ...exampleProblems(pattern, detector)],
  }));
}

function formProblems(pattern: Pattern, catalogue: readonly Pattern[]): string[] {
  const problems: string[] = [];
  if (!idForm.test(pattern.id)) problems.push('its id is not of the form provider.kind');
  if (catalogue.filter(({ id }) => id === pattern.id).length > 1) problems.push('its id is there twice');
  const matchesMin = pattern.family === 'credential' ? credentialMatchesMin : 1;
  if (pattern.examples.match.length < matchesMin) problems.push(`it has fewer than ${matchesMin} examples`);
  if (pattern.examples.skip.length === 0) problems.push('it has no near miss');
  const regex = regexOf(pattern);
  if (regex !== null && regexShape(regex.source).unbounded > 0) {
    problems.push('its expression has a repetition without an upper bound');
  } else if (pattern.kind === 'regex') {
    problems.push(...expressionProblems(pattern));
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
    const found = idsFound(pattern, example, detector);
    const others = found.filter((id) => id !== pattern.id);
    if (found.length === others.length) problems.push(`example ${index + 1} is not found`);
    if (others.length > 0) problems.push(`example ${index + 1} is found as ${others.join(', ')}`);
  });
  pattern.examples.skip.forEach((example, index) => {
    const found = idsFound(pattern, example, detector);
    if (found.length > 0) problems.push(`near miss ${index + 1} is found as ${found.join(', ')}`);
  });
  return problems;
}

/** What a file is called is one finding, what stands in it another: an example shows its own family. */
function idsFound(pattern: Pattern, { text, path }: Example, detector: Detector): string[] {
  const { bytes, encoding } = decodeBlob(Buffer.from(expand(text)));
  const blob = new BlobText(bytes, path ?? 'config/app.txt', encoding === 'binary');
  const ids = detector
    .detect(blob)
    .filter(({ severity }) => isAtLeast(severity, 'low'))
    .map(({ patternId }) => patternId)
    .filter((id) => id.startsWith('file.') === (pattern.kind === 'file'))
    .filter((id) => id !== 'network.loopback-address' || pattern.id === id);
  return [...new Set(ids)];
}
