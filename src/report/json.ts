// A report as JSON for programs, `--format json`. Pure. The shape is stable: what is here keeps its name and
// meaning as long as `formatVersion` is 1, and new members may come.
//
//   formatVersion   1
//   tool            { name, version }
//   scan            { kind: diff|history|tree|staged|stdin, target, chosenBy }
//   complete        false when something that should have been scanned was not
//   interruption    { by, phase, done, total|null } when a signal (`by`) ended the scan before its end: what was being
//                   done, how many were done, of how many; null when it came to its own end
//   coverage        { commits, blobs, bytes, binaries, windowed, skipped: [{ reason, what, detail|null }] }; all that was
//                   skipped; `windowed` of the blobs were too large to be judged whole, and were in windows
//   counts          findings by severity: { critical, high, medium, low, note }
//   notes           how many notes there were, reported or not
//   findings        by path, line, column and pattern:
//     patternId, title, severity, confidence (high|medium|low), reason, subject|null, redacted, path,
//     line, column, endLine, endColumn    1-based, columns in UTF-16 code units, endColumn one past the end
//     fingerprint   the same in every run, whatever moves about it
//     shownBy       net (the whole difference), commit (one inside it only), whole (none was looked at)
//     commit        { oid, author, date } that brought it, date as ISO 8601; null if uncommitted
//     inHead        whether HEAD still has it; null if uncommitted
//     head          { path, line, column, endLine, endColumn } in HEAD; null when not there or not known
//   notices         sentences about the run
//   elapsedSeconds
//
// Texts are as they are, hostile ones too; whoever prints them makes them harmless for the place.
import type { Finding } from '../model/finding.ts';
import type { Region } from '../model/location.ts';
import type { Report } from '../model/report.ts';
import { countBySeverity } from './counts.ts';
import { jsonText } from './json-text.ts';
import { headRegion } from './shown-region.ts';

const formatVersion = 1;

/** The report as indented JSON with a line break at its end. */
export function jsonReport(report: Report): string {
  const { commits, blobs, bytes, binaries, windowed, skips } = report.coverage;
  const value = {
    formatVersion,
    tool: { name: report.tool.name, version: report.tool.version },
    scan: { kind: report.scan.kind, target: report.scan.target, chosenBy: report.scan.chosenBy },
    complete: report.complete,
    interruption: report.interruption,
    coverage: {
      commits,
      blobs,
      bytes,
      binaries,
      windowed,
      skipped: skips.map(({ reason, what, detail }) => ({ reason, what, detail: detail ?? null })),
    },
    counts: countBySeverity(report.findings),
    notes: report.notes,
    findings: report.findings.map(findingValue),
    notices: report.notices,
    elapsedSeconds: Math.round(report.elapsedSeconds * 1000) / 1000,
  };
  return `${jsonText(value, 2)}\n`;
}

function findingValue(finding: Finding) {
  const { provenance } = finding;
  const committed = provenance.kind === 'commit';
  const head = headRegion(finding);
  return {
    patternId: finding.patternId,
    title: finding.title,
    severity: finding.severity,
    confidence: finding.confidence,
    reason: finding.reason,
    subject: finding.subject,
    redacted: finding.redacted,
    path: finding.path,
    ...place(finding.region),
    fingerprint: finding.fingerprint,
    shownBy: finding.shownBy,
    commit: committed
      ? { oid: provenance.first.oid, author: provenance.first.author, date: provenance.first.date }
      : null,
    inHead: committed ? provenance.inHead : null,
    head: head === null ? null : { path: finding.headPath ?? finding.path, ...place(head) },
  };
}

function place({ startLine, startColumn, endLine, endColumn }: Region) {
  return { line: startLine, column: startColumn, endLine, endColumn };
}
