// From what a scan gathered to its report. Here the last unredacted strings are redacted.
import { overriddenSeverity } from '../config/override-severity.ts';
import { selectPatterns } from '../config/select-patterns.ts';
import type { Settings } from '../config/settings.ts';
import type { Finding } from '../model/finding.ts';
import type { Report, ScanDescription } from '../model/report.ts';
import { isAsSure } from '../model/severity.ts';
import type { BaselineUse } from '../model/suppression.ts';
import { version } from '../model/version.ts';
import type { ScanContext } from './context.ts';

/** `scan` may hold names of refs and paths as they are; `isPart`: files were named, and the others not looked at. */
export function assembleReport(
  context: ScanContext,
  scan: ScanDescription,
  elapsedSeconds: number,
  isPart: boolean,
): Report {
  const { collector, coverage, settings } = context;
  const redactor = collector.redactor();
  const complete = coverage.complete && context.turns.interruption === null;
  const isWhole = complete && !isPart && isOfAll(settings, scan.kind);
  const finished = collector.finish(redactor);
  const all = finished.findings.map((finding) => weighed(finding, context));
  const findings = settings.notes ? all : all.filter(isNoNote);
  const baselineUse = baselineUseOf(context, isWhole);
  // What a folder does not have its history may.
  const isOfHistory = isWhole && scan.kind === 'history';
  const allSuppressed = finished.suppressed.map((finding) => weighed(finding, context));
  const suppressed = settings.notes ? allSuppressed : allSuppressed.filter(isNoNote);
  const named = new Set([...findings, ...suppressed].map((finding) => finding.patternId));
  return {
    tool: { name: 'Leakline', version },
    scan: { ...scan, target: redactor.text(scan.target), chosenBy: redactor.text(scan.chosenBy) },
    findings,
    suppressed,
    unusedSuppressions: collector.unusedSuppressions(
      isOfHistory && looksForAll(settings),
      isOfHistory ? (baselineUse?.gone ?? new Set()) : new Set(),
      redactor,
    ),
    baselineUse,
    ...(context.recogniser === null ? {} : { recognised: context.recogniser.recognised }),
    notes: all.length - all.filter(isNoNote).length,
    complete,
    interruption: context.turns.interruption,
    coverage: coverage.finish(redactor),
    patterns: new Map([...context.patterns].filter(([id]) => named.has(id))),
    notices: context.notices.map((notice) => redactor.text(notice)),
    elapsedSeconds,
  };
}

/** With the severity that the user gave it; what is less sure than wanted is a note. */
function weighed<Told extends Finding>(finding: Told, { patterns, settings }: ScanContext): Told {
  const pattern = patterns.get(finding.patternId);
  const severity = pattern && overriddenSeverity(pattern, finding.severity, settings.severities);
  if (!isAsSure(finding.confidence, settings.confidenceMin)) return { ...finding, severity: 'note' };
  return { ...finding, severity: severity ?? finding.severity };
}

function isNoNote({ severity }: Finding): boolean {
  return severity !== 'note';
}

/** Whether all of a history or a folder was scanned. */
function isOfAll({ history }: Settings, kind: ScanDescription['kind']): boolean {
  const { since, until, branches, cache } = history;
  const isPart = since !== null || until !== null || branches.length > 0 || cache !== null;
  return (kind === 'history' || kind === 'tree') && !isPart;
}

function looksForAll({ selection, include, exclude }: Settings): boolean {
  return [selection.only, selection.except, include, exclude].every((list) => list.length === 0);
}

/** What was not looked for may be there still: entries of such patterns and paths are not told to be gone. */
function baselineUseOf(context: ScanContext, isWhole: boolean): BaselineUse | null {
  const { collector, settings, patterns, excluded } = context;
  if (settings.suppression.baseline === null) return null;
  const { suppressions } = collector;
  const matched = suppressions.matchedEntries;
  if (!isWhole) return { matched, isWhole, gone: new Set() };
  const chosen = new Set(selectPatterns([...patterns.values()], settings.selection).map(({ id }) => id));
  const gone = suppressions.gone(
    ({ patternId, path }) => (chosen.has(patternId) || !patterns.has(patternId)) && !excluded(path),
  );
  return { matched, isWhole, gone };
}
