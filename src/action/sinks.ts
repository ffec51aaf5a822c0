// The ways in which the action tells of a report. @actions/core escapes what the runner would take for a
// command.
import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import type { Report } from '../model/report.ts';
import { toAnnotations } from '../report/annotations.ts';
import { compareFindings, countBySeverity, leakCount } from '../report/counts.ts';
import { markdownText } from '../report/markdown.ts';
import { pathToUri } from '../report/path-uri.ts';
import { type SummaryOptions, toSummary } from '../report/summary.ts';
import { textReport } from '../report/text.ts';

/**
 * Prints the report. A path in it could be a workflow command: the runner is told to take none until the end.
 */
export function showReport(report: Report): void {
  const token = randomUUID();
  process.stdout.write(
    `::stop-commands::${token}\n${textReport(report, { colour: true, width: 120 })}::${token}::\n`,
  );
}

/** `prefix` is the folder in the workspace that paths are relative to, empty for the workspace itself. */
export function annotate(report: Report, elsewhere: string, prefix: string): void {
  const tell = { error: core.error, warning: core.warning, notice: core.notice };
  for (const { level, title, message, path, region } of toAnnotations(report, { elsewhere })) {
    const file = path === null ? {} : { file: joined(prefix, path) };
    tell[level](message, { title, ...file, ...(region ?? {}) });
  }
}

/** Where a report's lines are, for links. */
export interface LinkBase {
  /** The commit whose files were scanned: a pull request's head, not GitHub's merge of it. */
  readonly commit: string | null;
  /** The folder of the repository that paths are relative to, empty for its root. */
  readonly prefix: string;
}

export async function writeSummary(report: Report, linkTo: SummaryOptions['linkTo']): Promise<void> {
  await core.summary.addRaw(toSummary(report, linkTo === undefined ? {} : { linkTo })).write();
}

/** Addresses of lines on the server that runs the workflow, which may be GitHub Enterprise Server. */
export function lineLinks(base: LinkBase, environment: NodeJS.ProcessEnv) {
  const server = environment['GITHUB_SERVER_URL'];
  const repository = environment['GITHUB_REPOSITORY'];
  return (path: string, line: number, commit: string | null): string | null => {
    const at = commit ?? base.commit;
    if (!server || !repository || !at) return null;
    return `${server}/${repository}/blob/${at}/${pathToUri(joined(base.prefix, path))}#L${line}`;
  };
}

export function joined(prefix: string, path: string): string {
  return prefix === '' ? path : `${prefix}/${path}`;
}

/** A run that ended in a fault: a summary that says so, and the outputs that hold all the same. */
export async function tellFailure(message: string): Promise<void> {
  core.setOutput('complete', false);
  await core.summary.addRaw(`## Leakline\n\n**The scan did not end.** ${markdownText(message)}\n`).write();
}

/** Outputs of a job may have 1 MiB together. */
const fingerprintsMax = 1000;

/** `files`: where the reports are, empty for those that were not written. */
export function setOutputs(report: Report, files: { readonly sarif: string; readonly json: string }): void {
  const counts = countBySeverity(report.findings);
  core.setOutput('findings', leakCount(report));
  for (const severity of ['critical', 'high', 'medium', 'low'] as const)
    core.setOutput(severity, counts[severity]);
  core.setOutput('notes', report.notes);
  core.setOutput('suppressed', report.suppressed.length);
  core.setOutput('complete', report.complete);
  core.setOutput('sarif-file', files.sarif);
  core.setOutput('json-file', files.json);
  const sorted = report.findings.toSorted(compareFindings).slice(0, fingerprintsMax);
  core.setOutput('fingerprints', JSON.stringify(sorted.map(({ fingerprint }) => fingerprint)));
}
