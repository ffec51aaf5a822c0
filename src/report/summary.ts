// A report as the summary of a job: GitHub Flavored Markdown, at most 1 MiB of UTF-8 (docs.github.com,
// "Workflow commands for GitHub Actions", step isolation and limits), beyond which GitHub shows nothing of
// it. Pure.
import type { Finding } from '../model/finding.ts';
import { skipsListedMax, summaryBytesMax } from '../model/limits.ts';
import type { Pattern } from '../model/pattern.ts';
import type { Report, Skip } from '../model/report.ts';
import { compareFindings, countBySeverity, hiddenNotes, leakCount } from './counts.ts';
import { markdownCode, markdownLink, markdownText } from './markdown.ts';
import * as words from './sentences.ts';
import { isShownInHead, shownPath, shownRegion } from './shown-region.ts';
import { suppressedClause, unusedClause, unusedWords } from './suppressions.ts';
import { cut } from './visible-text.ts';
import { whereaboutsClause } from './whereabouts.ts';

export interface SummaryOptions {
  /**
   * The address of a line, or null when there is none. `commit` is the full id of the commit whose file it
   * is, or null for the one that is checked out. `path` may hold anything: encode it (path-uri.ts).
   */
  readonly linkTo?: (path: string, line: number, commit: string | null) => string | null;
  /** Bytes of UTF-8 that it may have: those of a job summary when absent. */
  readonly bytesMax?: number;
}

/** Left for what else a step writes into the same file. */
const slackBytes = 4096;
/** The shares of all that may be taken by what is not the table of findings. */
const remediesShare = 1 / 4;
const skippedShare = 1 / 8;
const noticesShare = 1 / 8;
const noticesMax = 50;
const pathCharactersShown = 300;

/** The summary, a line break at its end. */
export function toSummary(report: Report, options: SummaryOptions = {}): string {
  const head = `## Leakline\n\n${incompleteWarning(report)}${resultLine(report)}\n`;
  const bytesMax = (options.bytesMax ?? summaryBytesMax) - slackBytes;
  const tail = [
    ...remedies(report, bytesMax * remediesShare),
    ...skipped(report, bytesMax * skippedShare),
    ...unused(report, bytesMax * noticesShare),
    ...notices(report, bytesMax * noticesShare),
  ].join('\n');
  const rest = tail === '' ? '' : `\n${tail}`;
  if (report.findings.length === 0) return `${head}${rest}`;
  const table = findingsTable(report, options, bytesMax - byteLength(head) - byteLength(rest));
  return `${head}\n${table}${rest}`;
}

function incompleteWarning(report: Report): string {
  if (report.complete) return '';
  if (report.interruption !== null) {
    const how = markdownText(words.interruptionSentence(report.interruption));
    return `> [!WARNING]\n> **The scan is incomplete.** ${how}\n\n`;
  }
  const why = words.skipList({
    ...report.coverage,
    skips: report.coverage.skips.filter((skip) => words.leavesIncomplete(skip)),
  });
  const what = `not everything in its range could be read${why === '' ? '' : ` (${why})`}`;
  return `> [!WARNING]\n> **The scan is incomplete:** ${what}.\n\n`;
}

/** What was found, in how much; one line, and a cheerful one when there is nothing to mend. */
function resultLine(report: Report): string {
  const leaks = leakCount(report);
  const counts = countBySeverity(report.findings);
  const hidden = hiddenNotes(report);
  const found =
    leaks === 0
      ? `${report.complete ? '✅ ' : ''}**No leaks found**`
      : `**${words.amount(leaks, 'leak')}** (${words.severityList({ ...counts, note: 0 })})`;
  const notes = counts.note === 0 ? '' : ` and ${words.amount(counts.note, 'note')}`;
  const within = `${words.scanned(report)}, ${words.duration(report.elapsedSeconds)}`;
  const range = `${report.scan.kind} of ${markdownCode(cut(report.scan.target, 300))}`;
  const chosen = report.scan.chosenBy === '' ? '' : `, ${markdownText(cut(report.scan.chosenBy, 300))}`;
  const unshown = hidden === 0 ? '' : ` ${words.amount(hidden, 'note')} not shown.`;
  const known = suppressedClause(report);
  return `${found}${notes} in ${within} (${range}${chosen}).${unshown}${known === '' ? '' : ` ${known}.`}`;
}

function findingsTable(report: Report, options: SummaryOptions, bytesMax: number): string {
  const header = '| Severity | What | Where | Value | Came in with |\n| --- | --- | --- | --- | --- |\n';
  const sentenceBytes = 200;
  const findings = report.findings.toSorted(compareFindings);
  const rows: string[] = [];
  let left = bytesMax - byteLength(header) - sentenceBytes;
  for (const finding of findings) {
    const row = findingRow(finding, options);
    left -= byteLength(row);
    if (left < 0) break;
    rows.push(row);
  }
  const missing = findings.length - rows.length;
  const count = `${words.grouped(missing)} of ${words.amount(findings.length, 'finding')}`;
  const note = missing === 0 ? '' : `\n${count} did not fit into this summary: the SARIF file has them.\n`;
  return `${header}${rows.join('')}${note}`;
}

function findingRow(finding: Finding, options: SummaryOptions): string {
  const reason = words.whySentence(finding);
  const why = reason === '' ? '' : `<br>${markdownText(reason)}`;
  const what = `${markdownText(cut(finding.title, 200))}${why}`;
  const name =
    finding.subject === null || finding.subject === '' ? '' : `${markdownCode(cut(finding.subject, 200))} `;
  const value = `${name}${finding.redacted === '' ? '' : markdownCode(cut(finding.redacted, 200))}`;
  const cells = [severityCell(finding), what, whereCell(finding, options), value, commitCell(finding)];
  return `| ${cells.join(' | ')} |\n`;
}

function severityCell(finding: Finding): string {
  const strong = finding.severity === 'critical' || finding.severity === 'high';
  return strong ? `**${finding.severity}**` : finding.severity;
}

function whereCell(finding: Finding, options: SummaryOptions): string {
  const { startLine } = shownRegion(finding);
  const { provenance } = finding;
  const commit = provenance.kind !== 'commit' || isShownInHead(finding) ? null : provenance.first.oid;
  const code = markdownCode(`${cut(shownPath(finding), pathCharactersShown)}:${startLine}`);
  if (finding.kind !== 'file') return code;
  return markdownLink(code, options.linkTo?.(shownPath(finding), startLine, commit) ?? null);
}

function commitCell(finding: Finding): string {
  const origin = words.originWords(finding);
  if (origin === '') return 'not committed';
  const more = whereaboutsClause(finding);
  return markdownText(origin) + (more === '' ? '' : `<br>${markdownText(cut(more, 400))}`);
}

/** Once for each pattern, the most severe findings' first. */
function remedies(report: Report, bytesMax: number): string[] {
  const lines: string[] = [];
  const seen = new Set<string>();
  let left = bytesMax;
  for (const finding of report.findings.toSorted(compareFindings)) {
    const pattern = report.patterns.get(finding.patternId);
    if (pattern === undefined || seen.has(finding.patternId)) continue;
    seen.add(finding.patternId);
    const line = remedyLine(pattern);
    left -= byteLength(line);
    if (left < 0) break;
    lines.push(line);
  }
  return lines.length === 0 ? [] : ['### How to make them harmless\n', ...lines, ''];
}

function remedyLine(pattern: Pattern): string {
  const [reference] = pattern.references;
  const title = markdownLink(`**${markdownText(cut(pattern.title, 200))}**`, reference ?? null);
  return `- ${title}: ${markdownText(cut(pattern.remedy, 2000))}`;
}

function skipped(report: Report, bytesMax: number): string[] {
  const { skips } = report.coverage;
  if (skips.length === 0) return [];
  const listed = words.skipsByWeight(report.coverage).slice(0, skipsListedMax);
  const lines = within(bytesMax, listed.map(skipLine));
  const more = skips.length - lines.length;
  return [
    `### Not scanned: ${words.skipList(report.coverage)}\n`,
    ...lines,
    ...(more > 0 ? [`- and ${words.grouped(more)} more`] : []),
    '',
  ];
}

function skipLine(skip: Skip): string {
  const detail = skip.detail === undefined ? '' : ` (${markdownText(cut(skip.detail, 200))})`;
  return `- ${markdownCode(cut(skip.what, pathCharactersShown))}: ${words.skipWord(skip.reason)}${detail}`;
}

function unused(report: Report, bytesMax: number): string[] {
  const { unusedSuppressions: all } = report;
  if (all.length === 0) return [];
  const lines: string[] = [];
  let left = bytesMax;
  for (const one of all.slice(0, noticesMax)) {
    const [place, why] = unusedWords(one);
    const line = `- ${markdownCode(cut(place, pathCharactersShown))}: ${markdownText(why)}`;
    left -= byteLength(line);
    if (left < 0) break;
    lines.push(line);
  }
  const rest = all.length - lines.length;
  const more = rest === 0 ? [] : [`- and ${words.grouped(rest)} more`];
  return [`### ${unusedClause(report)}\n`, ...lines, ...more, ''];
}

function notices(report: Report, bytesMax: number): string[] {
  const shown = report.notices.filter((text) => text.trim() !== '').slice(0, noticesMax);
  if (shown.length === 0) return [];
  const lines = shown.map((text) => `- ${markdownText(cut(text.trim(), 1000))}`);
  return ['### Notices\n', ...within(bytesMax, lines), ''];
}

/** The first lines that take no more than so many bytes. */
function within(bytesMax: number, lines: readonly string[]): string[] {
  let left = bytesMax;
  return lines.filter((line) => {
    left -= byteLength(line) + 1;
    return left >= 0;
  });
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
