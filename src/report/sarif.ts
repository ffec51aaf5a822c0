// A report as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html) that code
// scanning takes whole: within its limits (docs.github.com, "SARIF support for code scanning"), with every
// property that it reads, and the same bytes for the same findings: no time, no machine's path, no id of a
// run. Pure.

import type {
  Invocation,
  Log,
  Notification,
  ReportingDescriptor,
  Run,
  Suppression as SarifSuppression,
} from 'sarif';
import { compareText } from '../model/compare-text.ts';
import type { Finding } from '../model/finding.ts';
import { sarifGzipBytesMax, sarifResultsMax } from '../model/limits.ts';
import type { Pattern } from '../model/pattern.ts';
import { incompleteReasons, type Report, type Skip } from '../model/report.ts';
import type { SuppressedFinding, Suppression, UnusedSuppression } from '../model/suppression.ts';
import { compareFindings } from './counts.ts';
import { jsonText } from './json-text.ts';
import { sourceRoot, toResult } from './sarif-result.ts';
import { ruleId, toRule } from './sarif-rule.ts';
import {
  amount,
  grouped,
  interruptionSentence,
  sentence,
  skipCounts,
  skipsByWeight,
  skipWord,
} from './sentences.ts';
import { suppressedClause, suppressionWords, unusedClause, unusedWords } from './suppressions.ts';
import { visibleCut, visibleText } from './visible-text.ts';

/** Skipped things that get a notification of their own; the counts in the run's properties tell of all. */
const skipNotificationsMax = 100;

/** Where who has to mend a result learns more of the tool. */
const homePage = 'https://github.com/leakline/leakline';

/** SARIF compresses to a sixth of its size or less; a third is on the safe side where nobody can measure. */
const estimatedCompression = 3;

export interface SarifOptions {
  /**
   * Keeps analyses of one tool and commit apart; `leakline/` and the kind of scan when absent. Code scanning
   * closes alerts that a later analysis of the same category lacks, so a diff must not share one with a
   * history.
   */
  readonly category?: string;
  /** The folder of the repository that paths are relative to; its root when absent. */
  readonly prefix?: string;
  /** The size of a text when compressed by gzip, in bytes. An estimate stands in for it when absent. */
  readonly gzipBytes?: (text: string) => number;
  /**
   * With what is suppressed, as results that say so (SARIF 2.1.0, section 3.35). Not for code scanning, which does not heed
   * suppressions and would open an alert for each (github/codeql-action, issue 1230).
   */
  readonly suppressed?: boolean;
}

/** The report as a SARIF log: the most severe findings first, and no more than code scanning takes. */
export function toSarif(report: Report, options: SarifOptions = {}): Log {
  return sarifOf(report, options, sarifResultsMax);
}

/**
 * The text of the SARIF file, small enough to be uploaded: where needed the mildest findings are left out,
 * and it says so.
 */
export function sarifText(report: Report, options: SarifOptions = {}): string {
  let kept = Math.min(toldOf(report, options).length, sarifResultsMax);
  for (;;) {
    const text = `${jsonText(sarifOf(report, options, kept), 2)}\n`;
    const size = uploadBytes(text, options);
    if (size <= sarifGzipBytesMax || kept === 0) return text;
    kept = Math.floor(Math.min(kept - 1, (kept * 0.95 * sarifGzipBytesMax) / size));
  }
}

/** Bytes to upload. What is small enough as it is need not be compressed to know. */
function uploadBytes(text: string, options: SarifOptions): number {
  const bytes = Buffer.byteLength(text, 'utf8');
  if (bytes <= sarifGzipBytesMax) return bytes;
  return options.gzipBytes === undefined ? bytes / estimatedCompression : options.gzipBytes(text);
}

function sarifOf(report: Report, options: SarifOptions, resultsMax: number): Log {
  const findings = toldOf(report, options).slice(0, Math.max(0, resultsMax));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [toRun(report, findings, options)],
  };
}

type Told = Finding | SuppressedFinding;

/** The most severe first, what is suppressed last. */
function toldOf({ findings, suppressed }: Report, options: SarifOptions): Told[] {
  const known = options.suppressed === true ? suppressed : [];
  return [...findings.toSorted(compareFindings), ...known.toSorted(compareFindings)];
}

function toRun(report: Report, findings: readonly Told[], options: SarifOptions): Run {
  const rules = rulesOf(report, findings);
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const { coverage, scan, tool } = report;
  return {
    tool: {
      driver: {
        name: tool.name,
        semanticVersion: tool.version,
        informationUri: homePage,
        rules,
      },
    },
    automationDetails: { id: categoryId(options.category ?? `leakline/${scan.kind}`) },
    originalUriBaseIds: { [sourceRoot]: { description: { text: 'The root of what was scanned.' } } },
    columnKind: 'utf16CodeUnits',
    invocations: [toInvocation(report, toldOf(report, options).length - findings.length)],
    results: findings.map((finding) => {
      const id = ruleId(patternOf(report, finding), finding.severity);
      const result = toResult(finding, id, indexes.get(id) ?? 0, options.prefix ?? '');
      return 'suppression' in finding
        ? { ...result, suppressions: [toSuppression(finding.suppression)] }
        : result;
    }),
    properties: {
      scan: scan.kind,
      coverage: {
        complete: report.complete,
        commits: coverage.commits,
        blobs: coverage.blobs,
        bytes: coverage.bytes,
        skipped: Object.fromEntries(skipCounts(coverage)),
      },
      suppressed: report.suppressed.length,
    },
  };
}

/** A rule for each pattern and severity that the findings have, by id. */
function rulesOf(report: Report, findings: readonly Finding[]): ReportingDescriptor[] {
  const rules = new Map<string, ReportingDescriptor>();
  for (const finding of findings) {
    const pattern = patternOf(report, finding);
    const id = ruleId(pattern, finding.severity);
    if (!rules.has(id)) rules.set(id, toRule(pattern, finding.severity));
  }
  return [...rules.values()].sort((a, b) => compareText(a.id, b.id));
}

/** Code scanning takes as category what stands before the last slash. */
function categoryId(category: string): string {
  const name = visibleText(category).replace(/\/+$/, '');
  return `${name === '' ? 'leakline' : name}/`;
}

/** Every finding's pattern is in the report; should one not be, its findings are reported all the same. */
function patternOf(report: Report, finding: Finding): Pattern {
  return report.patterns.get(finding.patternId) ?? unknownPattern(finding);
}

function unknownPattern({ patternId, title, severity, confidence }: Finding): Pattern {
  return {
    kind: 'file',
    path: /(?!)/,
    id: patternId,
    family: 'credential',
    title,
    description: title,
    remedy: '',
    severity,
    confidence,
    references: [],
    examples: { match: [], skip: [] },
  };
}

function toInvocation(report: Report, leftOut: number): Invocation {
  const { skips } = report.coverage;
  const notices = report.notices.map(visibleText).filter((text) => text.trim() !== '');
  const unlisted = skips.length - skipNotificationsMax;
  const { interruption } = report;
  const notifications = [
    ...(interruption === null ? [] : [notification('error', interruptionSentence(interruption))]),
    ...(leftOut > 0 ? [notification('warning', leftOutText(leftOut, report.findings.length))] : []),
    ...[suppressedClause(report), unusedClause(report)]
      .filter((text) => text !== '')
      .map((text) => notification('note', sentence(text))),
    ...report.unusedSuppressions.slice(0, skipNotificationsMax).map(unusedNotification),
    ...notices.map((text) => notification('note', text)),
    ...skipsByWeight(report.coverage).slice(0, skipNotificationsMax).map(skipNotification),
    ...(unlisted > 0 ? [notification('note', `${amount(unlisted, 'more thing')} not scanned.`)] : []),
  ];
  return {
    executionSuccessful: report.complete,
    ...(interruption === null ? {} : { exitSignalName: visibleText(interruption.by) }),
    ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
  };
}

function leftOutText(leftOut: number, all: number): string {
  const count = `${grouped(leftOut)} of ${amount(all, 'finding')}`;
  return `${count} left out, the mildest: code scanning takes no more in one file.`;
}

/** A comment is the file's own; an allowlist and a baseline stand beside it. */
function toSuppression(suppression: Suppression): SarifSuppression {
  return {
    kind: suppression.by === 'comment' ? 'inSource' : 'external',
    status: 'accepted',
    justification: suppressionWords(suppression),
  };
}

function unusedNotification(unused: UnusedSuppression): Notification {
  const [place, why] = unusedWords(unused);
  return notification('note', sentence(`without effect: ${visibleCut(place, 500)}, ${why}`));
}

function skipNotification(skip: Skip): Notification {
  const detail = skip.detail === undefined ? '' : ` (${visibleCut(skip.detail, 500)})`;
  const text = sentence(`not scanned, ${skipWord(skip.reason)}: ${visibleCut(skip.what, 500)}${detail}`);
  return notification(incompleteReasons.has(skip.reason) ? 'error' : 'note', text);
}

function notification(level: 'error' | 'warning' | 'note', text: string): Notification {
  return { level, message: { text: text.replace(/[[\]]/g, '\\$&').replace(/[{}]/g, '$&$&') } };
}
