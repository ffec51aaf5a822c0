// An explanation for people: what became of each candidate, line by line. Pure.
import type { Explanation, Outcome, SuppressedOutcome } from '../model/explanation.ts';
import { jsonText } from './json-text.ts';
import { suppressionWords } from './suppressions.ts';
import { visibleText } from './visible-text.ts';

/** Words a line, indented below the place that they speak of. */
export function explanationText({ path, line, outcomes, suppressed }: Explanation): string {
  const asked = line === null ? visibleText(path) : `${visibleText(path)}:${line}`;
  if (outcomes.length === 0) {
    return `${asked}: no pattern has a candidate there: none of their keywords stands in it.\n`;
  }
  const lines: string[] = [];
  let last = -1;
  for (const outcome of outcomes) {
    if (outcome.line !== last) lines.push(`${visibleText(path)}:${outcome.line}`);
    last = outcome.line;
    lines.push(`  ${sentence(outcome)}`);
    const known = suppressed.find((one) => outcome.kind === 'found' && isSame(one, outcome));
    if (known !== undefined) lines.push(`             suppressed: ${suppressionWords(known.suppression)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** The same as JSON, all fields. */
export function explanationJson(explanation: Explanation): string {
  return `${jsonText(explanation, 2)}\n`;
}

function isSame(one: SuppressedOutcome, { patternId, line, column }: Outcome): boolean {
  return one.patternId === patternId && one.line === line && one.column === column;
}

function sentence(outcome: Outcome): string {
  const id = visibleText(outcome.patternId);
  switch (outcome.kind) {
    case 'found': {
      const what = outcome.severity === 'note' ? 'noted' : 'found';
      return `${what}      ${id} at column ${outcome.column} (${outcome.severity}, ${outcome.confidence} confidence): ${visibleText(outcome.reason)}`;
    }
    case 'refused':
      return `refused    ${id} at column ${outcome.column}: ${visibleText(outcome.reason)}`;
    case 'gave-way':
      return `gave way   ${id} at column ${outcome.column} to ${visibleText(outcome.to)}`;
    case 'no-form':
      return `candidate  ${id}: one of its words is there, its form is not`;
  }
}
