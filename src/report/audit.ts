// What `leakline audit` shows: findings one at a time, as lines that a screen reader reads from the top to the bottom, and
// that say without colour what colour says; and what was decided of how many. Pure.
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { type SuppressedFinding, type SuppressionState, suppressionStates } from '../model/suppression.ts';
import { jsonText } from './json-text.ts';
import { amount, grouped, originWords, whySentence } from './sentences.ts';
import { shownPath, shownRegion } from './shown-region.ts';
import { suppressionWords } from './suppressions.ts';
import { type Painter, painter } from './terminal-style.ts';
import { visibleCut, visibleText } from './visible-text.ts';
import { whereaboutsClause } from './whereabouts.ts';

/** A finding to decide of, and where else its value stands. */
export interface AuditedFinding {
  readonly finding: Finding;
  readonly others: readonly Finding[];
}

export interface AuditPlace {
  /** 1-based. */
  readonly number: number;
  readonly total: number;
  readonly colour: boolean;
}

/** Other places that are listed. */
const othersListedMax = 5;

/** What each key decides. */
export const auditKeys: Readonly<Record<string, SuppressionState>> = {
  a: 'accepted-risk',
  f: 'false-positive',
  r: 'rotated',
  t: 'test-data',
};

/** One finding, with the lines about it. A line break at its end. */
export function auditPage(item: AuditedFinding, { number, total, colour }: AuditPlace): string {
  const paint = painter(colour);
  const { finding, others } = item;
  const { startLine, startColumn } = shownRegion(finding);
  const subject =
    finding.subject === null || finding.subject === '' ? '' : `${visibleText(finding.subject)} `;
  const lines = [
    '',
    paint('bold', `Finding ${grouped(number)} of ${grouped(total)}: ${visibleText(finding.title)}`),
    `${paint(finding.severity, finding.severity)}, confidence ${finding.confidence}, pattern ${finding.patternId}`,
    `${visibleCut(shownPath(finding), 400)}:${startLine}:${startColumn}`,
    `${subject}${visibleText(finding.redacted)}`,
    whySentence(finding),
    originWords(finding),
    whereaboutsClause(finding),
    decidedWords(finding),
    ...otherPlaces(others),
    ...excerptLines(finding, paint),
  ];
  return lines.map((line, index) => (line === '' && index > 0 ? '' : `${line}\n`)).join('');
}

/** What was decided of one that is gone through again; empty for one that was not. */
function decidedWords(finding: Finding | SuppressedFinding): string {
  return 'suppression' in finding ? `Now: ${suppressionWords(finding.suppression)}` : '';
}

function otherPlaces(others: readonly Finding[]): string[] {
  if (others.length === 0) return [];
  const listed = others.slice(0, othersListedMax).map((other) => {
    const { startLine } = shownRegion(other);
    return `  ${visibleCut(shownPath(other), 400)}:${startLine}`;
  });
  const rest = others.length - listed.length;
  return [
    `The same value stands at ${amount(others.length, 'other place')}, of which this decides too:`,
    ...listed,
    ...(rest > 0 ? [`  and ${grouped(rest)} more`] : []),
  ];
}

/** The lines of the finding itself are marked by a sign in front of their numbers. */
function excerptLines(finding: Finding, paint: Painter): string[] {
  const { excerpt } = finding;
  if (excerpt === undefined) return [];
  const region = shownRegion(finding);
  const width = `${excerpt.startLine + excerpt.lines.length}`.length;
  return excerpt.lines.map((text, index) => {
    const number = excerpt.startLine + index;
    const isOwn = number >= region.startLine && number <= region.endLine;
    const line = `${isOwn ? '>' : ' '} ${`${number}`.padStart(width)} | ${visibleCut(text, 200)}`;
    return isOwn ? paint('bold', line) : paint('dim', line);
  });
}

export const auditPrompt =
  'Decide: a accepted risk, f false positive, r rotated, t test data; s skip, u undo, q quit, ? help: ';

export const auditHelp = `
a  accepted risk: it is real, and stays for a reason
f  false positive: it is no secret
r  rotated: it was one, and is of no use any more
t  test data: it was made for tests and never worked
A, F, R, T  the same for all findings of this pattern in this file that are left
s  skip: decide another time; the next audit begins with it
u  undo: take the last decision back, and show its finding again
q  quit: what was decided is kept
Each decision is written to the baseline at once.
`;

export interface AuditStats {
  /** How many findings were decided of, by state. */
  readonly decided: Readonly<Record<SuppressionState, number>>;
  readonly suppressedElsewise: number;
  readonly undecided: number;
  readonly patterns: readonly PatternStats[];
}

interface PatternStats {
  readonly patternId: string;
  readonly found: number;
  readonly undecided: number;
  readonly falsePositives: number;
}

/** What was decided of what a scan found; each place counts. */
export function auditStats(report: Report): AuditStats {
  const decided = Object.fromEntries(suppressionStates.map((state) => [state, 0])) as Record<
    SuppressionState,
    number
  >;
  const patterns = new Map<string, { found: number; undecided: number; falsePositives: number }>();
  const count = (patternId: string) => {
    const known = patterns.get(patternId) ?? { found: 0, undecided: 0, falsePositives: 0 };
    patterns.set(patternId, known);
    known.found += 1;
    return known;
  };
  for (const { patternId } of report.findings) count(patternId).undecided += 1;
  let suppressedElsewise = 0;
  for (const { patternId, suppression } of report.suppressed) {
    const own = count(patternId);
    if (suppression.state === null) suppressedElsewise += 1;
    else decided[suppression.state] += 1;
    if (suppression.state === 'false-positive') own.falsePositives += 1;
  }
  const rows = [...patterns].map(([patternId, counts]) => ({ patternId, ...counts }));
  rows.sort((a, b) => b.found - a.found || (a.patternId < b.patternId ? -1 : 1));
  return { decided, suppressedElsewise, undecided: report.findings.length, patterns: rows };
}

export function auditStatsText(stats: AuditStats): string {
  const { decided, suppressedElsewise, undecided, patterns } = stats;
  const rows = [
    ...suppressionStates.map((state) => [state.replace('-', ' '), decided[state]] as const),
    ['by comments and entries without a state', suppressedElsewise] as const,
    ['undecided', undecided] as const,
  ];
  const width = Math.max(...rows.map(([words]) => words.length));
  const idWidth = Math.max('pattern'.length, ...patterns.map(({ patternId }) => patternId.length));
  const head = `${'pattern'.padEnd(idWidth)}    found  undecided  false positives`;
  const cells = ({ patternId, found, undecided: left, falsePositives }: PatternStats) =>
    `${visibleText(patternId).padEnd(idWidth)}  ${grouped(found).padStart(7)}  ${grouped(left).padStart(9)}  ${grouped(falsePositives).padStart(15)}`;
  const lines = [
    ...rows.map(([words, number]) => `${words.padEnd(width)}  ${grouped(number).padStart(7)}`),
    ...(patterns.length === 0 ? [] : ['', head, ...patterns.map(cells)]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

export function auditStatsJson(stats: AuditStats): string {
  return `${jsonText(stats, 2)}\n`;
}
