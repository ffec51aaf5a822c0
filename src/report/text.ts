// A report for people at a terminal: by file and line, remedies once, coverage, and the verdict as the last
// line. No byte of it but its own colours can steer a terminal or a runner (visible-text.ts). Pure.
import type { Finding } from '../model/finding.ts';
import { skipsListedMax } from '../model/limits.ts';
import type { Report } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import { compareFindings, leakCount, worst } from './counts.ts';
import { remedyOf } from './pattern-words.ts';
import {
  duration,
  grouped,
  interruptionSentence,
  leavesIncomplete,
  originWords,
  scanned,
  sentence,
  skipList,
  skipsByWeight,
  skipWord,
  verdict,
  whySentence,
} from './sentences.ts';
import { shownPath, shownRegion } from './shown-region.ts';
import { suppressedClause, suppressionWords, unusedClause, unusedWords } from './suppressions.ts';
import { type Painter, painter, wrapped } from './terminal-style.ts';
import { visibleCut, visibleText } from './visible-text.ts';
import { arrivalLines, whereaboutsClause } from './whereabouts.ts';

export interface TextOptions {
  readonly colour: boolean;
  /** Columns of the terminal; 100 when absent. Nothing is wrapped at less than 40. */
  readonly width?: number;
  /** Lists what is suppressed too, and why; else it is counted. */
  readonly suppressed?: boolean;
}

interface Page {
  readonly paint: Painter;
  readonly width: number;
}

const pathCharactersShown = 400;

/** The report, a line break at its end. */
export function textReport(report: Report, options: TextOptions): string {
  const page = { paint: painter(options.colour), width: Math.max(40, options.width ?? 100) };
  const blocks = [
    ...fileBlocks(report, page),
    remedyBlock(report, page),
    ...(options.suppressed === true ? [suppressedBlock(report, page)] : []),
    unusedBlock(report, page),
    skipBlock(report, page),
    noticeBlock(report, page),
    endBlock(report, page),
  ];
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => `${lines.join('\n')}\n`);
  return text.join('\n');
}

/** A block for each path, in the report's order. */
function fileBlocks(report: Report, page: Page): string[][] {
  const byPath = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const path = shownPath(finding);
    const list = byPath.get(path);
    if (list === undefined) byPath.set(path, [finding]);
    else list.push(finding);
  }
  const places = report.findings.map((finding) => placeOf(finding).length);
  const placeWidth = places.reduce((widest, length) => Math.max(widest, length), 0);
  return [...byPath].map(([path, findings]) => [
    page.paint('bold', visibleCut(path, pathCharactersShown)),
    ...findings.flatMap((finding) => findingLines(finding, placeWidth, page)),
  ]);
}

/**
 *   12:7  critical  GitHub personal access token
 *                   GITHUB_TOKEN  ghp_****
 *                   Its checksum is right.
 *                   0123456789ab by Ada Lovelace on 2026-11-20, still in HEAD
 */
function findingLines(finding: Finding, placeWidth: number, page: Page): string[] {
  const place = placeOf(finding).padStart(placeWidth);
  const severity = finding.severity.padEnd('critical'.length);
  const indent = ' '.repeat(placeWidth + severity.length + 6);
  const { paint } = page;
  const value = [finding.subject ?? '', finding.redacted].filter((text) => text !== '');
  const details = [
    value.map((text) => visibleCut(text, 200)).join('  '),
    ...wrapped(whySentence(finding), page.width - indent.length).map((line) => paint('dim', line)),
    ...historyLines(finding).map((line) => paint('dim', line)),
  ];
  return [
    `  ${paint('dim', place)}  ${paint(finding.severity, severity)}  ${visibleText(finding.title)}`,
    ...details.filter((line) => line !== '').map((line) => indent + line),
  ];
}

function placeOf(finding: Finding): string {
  const { startLine, startColumn } = shownRegion(finding);
  return `${startLine}:${startColumn}`;
}

function historyLines(finding: Finding): string[] {
  const within = finding.shownBy === 'commit' ? ' (added and taken out again within this range)' : '';
  const origin = originWords(finding);
  return [origin === '' ? '' : `${origin}${within}`, whereaboutsClause(finding), ...arrivalLines(finding)];
}

/** Once for each pattern, the most severe findings' first. */
function remedyBlock(report: Report, page: Page): string[] {
  const ids = new Set(report.findings.toSorted(compareFindings).map((finding) => finding.patternId));
  const lines: string[] = [];
  for (const id of ids) {
    const pattern = report.patterns.get(id);
    if (pattern === undefined || pattern.remedy === '') continue;
    const remedy = visibleText(remedyOf(pattern));
    lines.push(`  ${visibleText(pattern.title)}`);
    lines.push(...wrapped(remedy, page.width - 4).map((line) => `    ${page.paint('dim', line)}`));
  }
  return lines.length === 0 ? [] : [page.paint('bold', 'How to make them harmless'), ...lines];
}

function suppressedBlock({ suppressed }: Report, page: Page): string[] {
  if (suppressed.length === 0) return [];
  const lines = suppressed.map((finding) => {
    const { startLine, startColumn } = shownRegion(finding);
    const place = `${visibleCut(shownPath(finding), pathCharactersShown)}:${startLine}:${startColumn}`;
    const what = `${visibleText(finding.title)} ${visibleText(finding.redacted)}`;
    return [`  ${place}  ${what}`, `    ${page.paint('dim', suppressionWords(finding.suppression))}`];
  });
  return [page.paint('bold', 'Suppressed'), ...lines.flat()];
}

function unusedBlock(report: Report, page: Page): string[] {
  const { unusedSuppressions: unused } = report;
  if (unused.length === 0) return [];
  const listed = unused.slice(0, skipsListedMax).map(unusedWords);
  const rest = unused.length - listed.length;
  return [
    page.paint('bold', unusedClause(report)),
    ...listed.map(([place, why]) => `  ${visibleCut(place, pathCharactersShown)}  ${page.paint('dim', why)}`),
    ...(rest > 0 ? [page.paint('dim', `  and ${grouped(rest)} more; --format json lists them all`)] : []),
  ];
}

function skipBlock(report: Report, page: Page): string[] {
  const { skips } = report.coverage;
  if (skips.length === 0) return [];
  const listed = skipsByWeight(report.coverage).slice(0, skipsListedMax);
  const words = listed.map((skip) => skipWord(skip.reason));
  const wordWidth = words.reduce((widest, word) => Math.max(widest, word.length), 0);
  const rest = skips.length - listed.length;
  return [
    page.paint('bold', `Not scanned: ${skipList(report.coverage)}`),
    ...listed.map((skip, index) => {
      const word = (words[index] ?? '').padEnd(wordWidth);
      const detail = skip.detail === undefined ? '' : ` (${visibleCut(skip.detail, 200)})`;
      const shown = leavesIncomplete(skip) ? page.paint('yellow', word) : page.paint('dim', word);
      return `  ${shown}  ${visibleCut(skip.what, pathCharactersShown)}${page.paint('dim', detail)}`;
    }),
    ...(rest > 0 ? [page.paint('dim', `  and ${grouped(rest)} more; --format json lists them all`)] : []),
  ];
}

function noticeBlock(report: Report, page: Page): string[] {
  return report.notices
    .filter((text) => text.trim() !== '')
    .flatMap((text) => wrapped(`Note: ${sentence(visibleText(text.trim()))}`, page.width))
    .map((line) => page.paint('yellow', line));
}

function endBlock(report: Report, page: Page): string[] {
  const { scan } = report;
  const chosen = scan.chosenBy === '' ? '' : `, ${visibleCut(scan.chosenBy, 300)}`;
  const ofWhat = scan.kind === 'staged' || scan.kind === 'stdin' ? '' : `${scan.kind} of `;
  const range = `${ofWhat}${visibleCut(scan.target, 300)}${chosen}`;
  const coverage = `Scanned ${scanned(report)} in ${duration(report.elapsedSeconds)} (${range}).`;
  const known = suppressedClause(report);
  const ended = report.interruption === null ? '' : interruptionSentence(report.interruption);
  const adopt = isFirstOfMany(report)
    ? 'As many as these can be written down at once, so that scans tell of what is new alone: leakline baseline create'
    : '';
  return [
    ...wrapped(ended, page.width)
      .filter((line) => line !== '')
      .map((line) => page.paint('yellow', line)),
    ...wrapped(coverage, page.width).map((line) => page.paint('dim', line)),
    ...[known === '' ? '' : `${known}.`, adopt].flatMap((text) =>
      wrapped(text, page.width).flatMap((line) => (line === '' ? [] : [page.paint('dim', line)])),
    ),
    page.paint(verdictStyle(report), verdict(report)),
  ];
}

/** From so many on nobody mends them one by one before the next scan. */
const manyLeaks = 50;

/** Of all that is there, and nobody keeps a baseline. */
function isFirstOfMany(report: Report): boolean {
  const { scan, complete, baselineUse } = report;
  return scan.kind === 'history' && complete && baselineUse === null && leakCount(report) >= manyLeaks;
}

function verdictStyle(report: Report): 'green' | 'yellow' | Severity {
  if (leakCount(report) > 0) return worst(report) ?? 'critical';
  return report.complete ? 'green' : 'yellow';
}
