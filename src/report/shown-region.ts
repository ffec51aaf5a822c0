// Which region of a finding a report points at, made fit for SARIF (2.1.0, section 3.30) and for annotations.
// Pure.
import type { Finding } from '../model/finding.ts';
import type { Region } from '../model/location.ts';
import type { Redacted } from '../model/redacted.ts';

/**
 * Where the finding stands in HEAD when that is known, else where it stood when it came in. Four sides, each
 * at least 1.
 */
export function shownRegion(finding: Finding): Region {
  const { startLine, startColumn, endLine, endColumn } = headRegion(finding) ?? finding.region;
  const firstLine = atLeast(1, startLine);
  const lastLine = atLeast(firstLine, endLine);
  const firstColumn = atLeast(1, startColumn);
  const lastColumn = atLeast(firstLine === lastLine ? firstColumn : 1, endColumn);
  return { startLine: firstLine, startColumn: firstColumn, endLine: lastLine, endColumn: lastColumn };
}

/** The path of `shownRegion`: HEAD's, which differs from where it came in when the file was moved. */
export function shownPath(finding: Finding): Redacted {
  return (headRegion(finding) === null ? null : finding.headPath) ?? finding.path;
}

/** The finding's region in HEAD, or null when it is not there or not known. */
export function headRegion(finding: Finding): Region | null {
  const { provenance } = finding;
  return provenance.kind === 'commit' && provenance.inHead === true ? finding.headRegion : null;
}

/**
 * Whether `shownRegion` counts lines of what is checked out, and not of the commit that first brought the
 * finding.
 */
export function isShownInHead(finding: Finding): boolean {
  return (
    finding.provenance.kind === 'uncommitted' || finding.shownBy === 'net' || headRegion(finding) !== null
  );
}

function atLeast(bound: number, value: number): number {
  return Number.isSafeInteger(value) && value > bound ? value : bound;
}
