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
//     kind          file, or what else it stands in: commit-message, tag-message, note, signature, reflog, blob;
//                   then `path` is a label for people (`commit message of 0123456789ab`) and names no file
//     patternId, title, severity, confidence (high|medium|low), reason, subject|null, redacted, path,
//     line, column, endLine, endColumn    1-based, columns in UTF-16 code units, endColumn one past the end
//     fingerprint   the same in every run, whatever moves about it
//     shownBy       net (the whole difference), commit (one inside it only), whole (none was looked at)
//     object        id of the object it was first found in; null for files on disk and reflogs
//     reach         what leads to that object: refs, reflog, index, unreachable; null if uncommitted
//     commit        { oid, author, date, path } that brought it, date as ISO 8601, path in that commit; null if in
//                   no commit
//     inHead        whether HEAD still has it (of a message: HEAD's history); null if in no commit, and where the
//                   scan was interrupted before HEAD was asked
//     whereabouts   null where no history was read, else
//       paths         { count, names }: paths under which commits had its content, the first 20
//       containedIn   { branches, remoteBranches, tags, others }, each { count, names }: refs whose history holds
//                     `commit`; full names, the first 20
//       inHistoryOf   the same: refs whose history has the content, with whichever commit it came
//       heldBy        the same: refs whose tip still has the content; of a message, whose history does
//       arrivals      { count, list: [{ oid, author, date, path }] }: every commit that brought the content, where
//                     all were asked for, the first 1000; of a message, the commits that have it; else null
//     head          { path, line, column, endLine, endColumn } in HEAD; null when not there or not known
//   suppressed      what was found and is not to be acted on: findings alike, each with
//     suppression   { by: comment|allowlist|baseline, state: accepted-risk|false-positive|rotated|test-data or null,
//                   reason|null, who|null, until|null (`2027-01-31`, its last day), where: the comment's place, the entry's
//                   name, the baseline's path }
//   unusedSuppressions   [{ by, where, why }]: what suppressed nothing, as far as the scan could tell
//   notices         sentences about the run
//   elapsedSeconds
//
// Texts are as they are, hostile ones too; whoever prints them makes them harmless for the place.
import type { Finding } from '../model/finding.ts';
import type { Region } from '../model/location.ts';
import type { CommitSummary, Whereabouts } from '../model/provenance.ts';
import type { Report } from '../model/report.ts';
import type { Suppression } from '../model/suppression.ts';
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
    suppressed: report.suppressed.map((finding) => ({
      ...findingValue(finding),
      suppression: suppressionValue(finding.suppression),
    })),
    unusedSuppressions: report.unusedSuppressions.map(({ by, where, why }) => ({ by, where, why })),
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
    kind: finding.kind,
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
    object: finding.object,
    reach: provenance.kind === 'uncommitted' ? null : provenance.reach,
    commit: committed ? commitValue(provenance.first, provenance.firstPath) : null,
    inHead: committed ? provenance.inHead : null,
    whereabouts: finding.whereabouts === null ? null : whereaboutsValue(finding.whereabouts),
    head: head === null ? null : { path: finding.headPath ?? finding.path, ...place(head) },
  };
}

function suppressionValue({ by, state, reason, who, until, where }: Suppression) {
  return { by, state, reason, who, until, where };
}

function commitValue({ oid, author, date }: CommitSummary, path: string) {
  return { oid, author, date, path };
}

function whereaboutsValue({ paths, containedIn, inHistoryOf, heldBy, arrivals }: Whereabouts) {
  return {
    paths,
    containedIn,
    inHistoryOf,
    heldBy,
    arrivals:
      arrivals === null
        ? null
        : {
            count: arrivals.count,
            list: arrivals.list.map(({ commit, path }) => commitValue(commit, path)),
          },
  };
}

function place({ startLine, startColumn, endLine, endColumn }: Region) {
  return { line: startLine, column: startColumn, endLine, endColumn };
}
