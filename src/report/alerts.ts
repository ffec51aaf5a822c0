// What of a report code scanning is to be told. Alerts belong to a branch and are closed when an analysis no longer has
// them: a leak that only the past has would be an alert without a line, which no commit can ever close. Pure.
import type { Report } from '../model/report.ts';
import { amount, isInHead } from './sentences.ts';

/** The report with what HEAD still has; a history's alone, with a notice of how many others there are. */
export function alertsOf(report: Report, which: 'head' | 'all'): Report {
  if (which === 'all' || report.scan.kind !== 'history') return report;
  const findings = report.findings.filter((finding) => isInHead(finding));
  const suppressed = report.suppressed.filter((finding) => isInHead(finding));
  const past = report.findings.length - findings.length;
  if (past === 0) return { ...report, suppressed };
  const are = past === 1 ? 'is' : 'are';
  const notice = `${amount(past, 'finding')} that HEAD no longer has ${are} in the job summary and the JSON report, not among these.`;
  return { ...report, findings, suppressed, notices: [...report.notices, notice] };
}
