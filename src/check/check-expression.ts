// What can be proven of a pattern's expression without running it on texts: that a keyword stands in each match, that
// the window about a keyword is wide enough for a match, and that no text costs more than a bounded number of steps.

import { parseRegex, type RegexNode } from '../detect/regex-ast.ts';
import { lengthRange } from '../detect/regex-length.ts';
import type { RegexPattern } from '../model/pattern.ts';
import { matchWithoutKeyword } from './implied-keyword.ts';
import { stepsMax } from './regex-steps.ts';

const matchBytesDefault = 512;
/** Steps that an expression may take at one place, whatever the text: two repetitions of 250 one after the other. */
const stepsFloor = 150_000;
/** For longer matches in proportion to their length. */
const stepsPerByte = 300;

/** The most steps that a pattern's expression may take at one place of a text. */
export function stepsAllowed({
  matchBytesMax = matchBytesDefault,
}: Pick<RegexPattern, 'matchBytesMax'>): number {
  return Math.max(stepsFloor, stepsPerByte * matchBytesMax);
}

/** A text in which the expression matches, and the match holds no keyword; null when there is none or it is not found. */
export function keywordlessMatch(
  pattern: RegexPattern,
  node: RegexNode,
  randoms: readonly (() => number)[],
): string | null {
  const keywords = pattern.keywords.map((one) => one.toLowerCase());
  for (const random of [() => 0, ...randoms]) {
    const text = matchWithoutKeyword(node, keywords, random);
    if (text === null) return null;
    for (const [before, after] of surroundings) {
      const match = pattern.regex.exec(before + text + after)?.[0].toLowerCase();
      if (match !== undefined && !keywords.some((one) => match.includes(one))) return before + text + after;
    }
  }
  return null;
}

const surroundings = ['', ' ', '\n', '"'].flatMap((before) =>
  ['', ' ', '"', '\n'].map((after) => [before, after] as const),
);

/** Sentences without a full stop; empty when all is well. */
export function expressionProblems(pattern: RegexPattern): string[] {
  let node: RegexNode;
  let steps: number;
  try {
    node = parseRegex(pattern.regex);
    steps = stepsMax(node, stepsAllowed(pattern));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  const problems: string[] = [];
  const without = keywordlessMatch(pattern, node, []);
  if (without !== null)
    problems.push(`its expression takes what has none of its keywords: ${JSON.stringify(without)}`);
  const { max } = lengthRange(node);
  const matchBytesMax = pattern.matchBytesMax ?? matchBytesDefault;
  if (max > matchBytesMax)
    problems.push(`a match may have ${max} bytes, more than its matchBytesMax of ${matchBytesMax}`);
  if (steps > stepsAllowed(pattern)) {
    problems.push(
      `its expression may take ${steps.toExponential(1)} steps at one place, more than ${stepsAllowed(pattern)}`,
    );
  }
  return problems;
}
