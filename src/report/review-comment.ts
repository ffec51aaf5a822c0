// A finding as a comment on its line in a review of a pull request: what it is, how to make it harmless, and the line
// without it as a suggestion (docs.github.com, "Commenting on a pull request", suggested changes). Pure.
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { markdownText } from './markdown.ts';
import { remedyOf } from './pattern-words.ts';
import { sentence, whatWasFound, whySentence } from './sentences.ts';

/** What every such comment begins with: which finding of its file it tells of. Nobody sees it. */
export function reviewMark({ patternId, lineHash }: Finding): string {
  return `<!-- leakline ${patternId} ${lineHash} -->`;
}

/** `suggestion` is the line as it should be, or null. */
export function toReviewComment(report: Report, finding: Finding, suggestion: string | null): string {
  const pattern = report.patterns.get(finding.patternId);
  const said = [
    `${whatWasFound(finding)}.`,
    whySentence(finding),
    pattern === undefined ? '' : sentence(remedyOf(pattern)),
    'Taking it out of the line is not enough: whoever could read this commit has it.',
  ];
  const text = said.filter((one) => one !== '').join(' ');
  return `${reviewMark(finding)}\n${markdownText(text)}\n${suggestion === null ? '' : fenced(suggestion)}`;
}

/** The fence is longer than any row of backticks in the line. */
function fenced(line: string): string {
  const rows = line.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...rows.map((row) => row.length + 1)));
  return `\n${fence}suggestion\n${line}\n${fence}\n`;
}
