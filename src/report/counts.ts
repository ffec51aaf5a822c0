// How many findings of what severity, and what that means for the exit status. Pure.
import { compareText } from '../model/compare-text.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { compareSeverity, isAtLeast, type Severity, severities } from '../model/severity.ts';

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** The findings of each severity; every severity has an entry. */
export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, note: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** How many findings there are, notes left out. */
export function leakCount(report: Report): number {
  return report.findings.filter((finding) => finding.severity !== 'note').length;
}

/** How many notes there were that the report does not show. */
export function hiddenNotes(report: Report): number {
  return Math.max(0, report.notes - countBySeverity(report.findings).note);
}

/** The most severe of the findings' severities, or null when there are none. */
export function worst(report: Report): Severity | null {
  const counts = countBySeverity(report.findings);
  return severities.find((severity) => counts[severity] > 0) ?? null;
}

/**
 * 1 when a finding is at or above `failOn`, even in an incomplete scan; else 2 when the scan is incomplete;
 * else 0. A note never makes a run fail; with `never` no finding does.
 */
export function exitStatus(report: Report, failOn: Severity | 'never'): 0 | 1 | 2 {
  const severity = worst(report);
  const fails = failOn !== 'never' && severity !== null && severity !== 'note' && isAtLeast(severity, failOn);
  if (fails) return 1;
  return report.complete ? 0 : 2;
}

const confidenceOrder = { high: 0, medium: 1, low: 2 } as const;

/**
 * Most severe first, then surest, then as reports are sorted: a total order that does not depend on the
 * input's.
 */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareSeverity(a.severity, b.severity) ||
    confidenceOrder[a.confidence] - confidenceOrder[b.confidence] ||
    compareText(a.path, b.path) ||
    a.region.startLine - b.region.startLine ||
    a.region.startColumn - b.region.startColumn ||
    compareText(a.patternId, b.patternId) ||
    compareText(a.fingerprint, b.fingerprint) ||
    compareText(a.lineHash, b.lineHash)
  );
}
