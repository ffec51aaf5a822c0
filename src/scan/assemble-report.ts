// From what a scan gathered to its report. Here the last unredacted strings are redacted.
import { overriddenSeverity } from '../config/override-severity.ts';
import type { Finding } from '../model/finding.ts';
import type { Report, ScanDescription } from '../model/report.ts';
import { isAsSure } from '../model/severity.ts';
import { version } from '../model/version.ts';
import type { ScanContext } from './context.ts';

/** `scan` may hold names of refs and paths as they are. */
export function assembleReport(context: ScanContext, scan: ScanDescription, elapsedSeconds: number): Report {
  const { collector, coverage, settings } = context;
  const redactor = collector.redactor();
  const all = collector.finish(redactor).map((finding) => {
    const pattern = context.patterns.get(finding.patternId);
    if (pattern === undefined) return finding;
    return { ...finding, severity: overriddenSeverity(pattern, finding.severity, settings.severities) };
  });
  const isNote = ({ severity, confidence }: Finding) =>
    severity === 'note' || !isAsSure(confidence, settings.confidenceMin);
  const demoted = (finding: Finding): Finding =>
    isNote(finding) ? { ...finding, severity: 'note' } : finding;
  const findings = settings.notes ? all.map(demoted) : all.filter((finding) => !isNote(finding));
  const named = new Set(findings.map((finding) => finding.patternId));
  return {
    tool: { name: 'Leakline', version },
    scan: { ...scan, target: redactor.text(scan.target), chosenBy: redactor.text(scan.chosenBy) },
    findings,
    suppressed: [],
    unusedSuppressions: [],
    notes: all.filter(isNote).length,
    complete: coverage.complete && context.turns.interruption === null,
    interruption: context.turns.interruption,
    coverage: coverage.finish(redactor),
    patterns: new Map([...context.patterns].filter(([id]) => named.has(id))),
    notices: context.notices.map((notice) => redactor.text(notice)),
    elapsedSeconds,
  };
}
