// The words that every report shares: amounts, coverage, where a finding came from, what was skipped. Pure.
// Numbers are written one way on every machine, without regard to its locale.
import type { Finding } from '../model/finding.ts';
import { shortOid } from '../model/oid.ts';
import type { CommitSummary, Reach } from '../model/provenance.ts';
import type { Coverage, Interruption, Report, Skip, SkipReason } from '../model/report.ts';
import { incompleteReasons } from '../model/report.ts';
import { severities } from '../model/severity.ts';
import { countBySeverity, hiddenNotes, leakCount, type SeverityCounts } from './counts.ts';
import { visibleCut, visibleText } from './visible-text.ts';

/** `3402` as `3,402`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 commit`, `3,402 blobs`. */
export function amount(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Decimal units, as Git hosts count them: `12.3 MB`. */
export function byteSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (unit < units.length - 1 && value >= (unit === 0 ? 1000 : 999.95)) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 ? grouped(value) : value.toFixed(1)} ${units[unit] ?? ''}`;
}

/** `0.3 s`, `4.2 s`, `2 min 5 s`. */
export function duration(seconds: number): string {
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${grouped(Math.floor(whole / 60))} min ${whole % 60} s`;
}

/**
 * What was scanned, without a full stop: `120 commits, 3,402 blobs, 12.3 MB`. Commits only where there were
 * any to read.
 */
export function scanned(report: Report): string {
  const { commits, blobs, bytes, binaries } = report.coverage;
  const inCommits = report.scan.kind === 'diff' || report.scan.kind === 'history';
  const binary = binaries === 0 ? '' : ` (${grouped(binaries)} binary: token shapes only)`;
  const parts = [amount(blobs, inCommits ? 'blob' : 'file') + binary, byteSize(bytes)];
  return (inCommits ? [amount(commits, 'commit'), ...parts] : parts).join(', ');
}

/** `2 critical, 1 low`, most severe first, those without a finding left out; empty when there are none. */
export function severityList(counts: SeverityCounts): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) =>
      severity === 'note' ? amount(counts.note, 'note') : `${grouped(counts[severity])} ${severity}`,
    )
    .join(', ');
}

/** The result in a sentence or two: `3 leaks: 2 critical, 1 low; 1 note. The scan is incomplete.` */
export function verdict(report: Report): string {
  const leaks = leakCount(report);
  const counts = countBySeverity(report.findings);
  const found =
    leaks === 0 ? 'No leaks found' : `${amount(leaks, 'leak')}: ${severityList({ ...counts, note: 0 })}`;
  const shown = counts.note === 0 ? '' : `; ${amount(counts.note, 'note')}`;
  const notes = hiddenNotes(report) === 0 ? '' : `; ${amount(hiddenNotes(report), 'note')} not shown`;
  const known = report.suppressed.length === 0 ? '' : `; ${grouped(report.suppressed.length)} suppressed`;
  const hidden = `${notes}${known}`;
  if (report.complete) return `${found}${shown}${hidden}.`;
  if (report.interruption !== null) {
    return leaks === 0
      ? `${found}${shown}${hidden} until the scan was interrupted.`
      : `${found}${shown}${hidden}. The scan was interrupted.`;
  }
  return leaks === 0
    ? `${found}${shown}${hidden}, but the scan is incomplete.`
    : `${found}${shown}${hidden}. The scan is incomplete.`;
}

/** What ended a scan before its end, how far it was, and how much is left. */
export function interruptionSentence({ by, phase, done, total }: Interruption): string {
  const how = `Ended by ${visibleText(by)}`;
  if (phase === '') return `${how} before anything was scanned.`;
  const left =
    total === null
      ? 'and how many are left is not known'
      : `${grouped(Math.max(0, total - done))} left that were not scanned`;
  return `${how} while ${visibleText(phase)}: ${grouped(done)} done, ${left}.`;
}

const skipWords: Readonly<Record<SkipReason, string>> = {
  missing: 'missing from this repository',
  unreadable: 'unreadable',
  'too-large': 'too large',
  unsupported: 'not opened',
  submodule: 'submodule',
  'symbolic-link': 'symbolic link',
  excluded: 'excluded',
  ignored: 'git-ignored',
  'special-file': 'special file',
};

export function skipWord(reason: SkipReason): string {
  return skipWords[reason];
}

/**
 * How many were skipped for each reason, those that leave a scan incomplete first, then in the order of the
 * reasons.
 */
export function skipCounts(coverage: Coverage): readonly (readonly [SkipReason, number])[] {
  const counts = new Map<SkipReason, number>();
  for (const skip of coverage.skips) counts.set(skip.reason, (counts.get(skip.reason) ?? 0) + 1);
  const reasons = Object.keys(skipWords) as SkipReason[];
  return reasons.flatMap((reason) => {
    const count = counts.get(reason);
    return count === undefined ? [] : [[reason, count] as const];
  });
}

/** `2 too large, 1 submodule`; empty when nothing was skipped. */
export function skipList(coverage: Coverage): string {
  return skipCounts(coverage)
    .map(([reason, count]) => `${grouped(count)} ${skipWord(reason)}`)
    .join(', ');
}

export function leavesIncomplete(skip: Skip): boolean {
  return incompleteReasons.has(skip.reason);
}

/** The skips with those first that leave a scan incomplete, else in their own order. */
export function skipsByWeight(coverage: Coverage): readonly Skip[] {
  const rank = (skip: Skip) => (leavesIncomplete(skip) ? 0 : 1);
  return coverage.skips.toSorted((a, b) => rank(a) - rank(b));
}

/** The first sentence of a finding: what, by which name, masked. `GitHub token in GITHUB_TOKEN: ghp_****`. */
export function whatWasFound(finding: Finding): string {
  const title = visibleText(finding.title);
  const named = finding.subject === null ? title : `${title} in ${visibleCut(finding.subject, 200)}`;
  return finding.redacted === '' ? named : `${named}: ${visibleCut(finding.redacted, 200)}`;
}

/** Says of a finding in a text without a file which text that is; empty for a file. */
export function placeSentence({ kind, path }: Finding): string {
  return kind === 'file' ? '' : sentence(`it stands in the ${visibleCut(path, 300)}, which is no file`);
}

/** The reason as a sentence: `CRC-32 is right.`; empty when there is none. */
export function whySentence(finding: Finding): string {
  return sentence(visibleCut(finding.reason, 600));
}

/** A clause with a capital and a full stop; empty stays empty. */
export function sentence(clause: string): string {
  const text = clause.trim();
  if (text === '') return '';
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(capital) ? capital : `${capital}.`;
}

/** `0123456789ab by Ada Lovelace on 2026-11-21`; the author's name is left out when it is empty. */
export function commitWords(commit: CommitSummary): string {
  const author = visibleCut(commit.author, 100).trim();
  const by = author === '' ? '' : ` by ${author}`;
  return `${shortOid(commit.oid)}${by} on ${visibleText(commit.date.slice(0, 10))}`;
}

/** Whether the finding stands in what is checked out, or would be with the next commit. */
export function isInHead({ kind, provenance }: Finding): boolean {
  return (
    kind === 'file' &&
    (provenance.kind === 'uncommitted' || (provenance.kind === 'commit' && provenance.inHead === true))
  );
}

/** What leads to it where no ref does, as a clause; empty for what refs reach. */
const reachWords: Readonly<Record<Reach, string>> = {
  refs: '',
  reflog: 'only the reflog leads to it',
  index: 'staged, in no commit',
  unreachable: 'no ref leads to it',
};

/**
 * `0123456789ab by Ada Lovelace on 2026-11-20, still in HEAD`; for what no commit has, the object. Empty for
 * what is not committed.
 */
export function originWords(finding: Finding): string {
  const { provenance } = finding;
  if (provenance.kind === 'uncommitted') return '';
  const reach = reachWords[provenance.reach];
  if (provenance.kind === 'object')
    return [`object ${shortOid(provenance.oid)}`, reach].filter(isSaid).join(', ');
  const still = reach === '' ? headWords(finding, provenance.inHead) : reach;
  return [commitWords(provenance.first), still].filter(isSaid).join(', ');
}

function headWords({ kind }: Finding, inHead: boolean | null): string {
  if (inHead === null) return '';
  if (kind === 'file') return inHead ? 'still in HEAD' : 'no longer in HEAD';
  if (kind === 'commit-message' || kind === 'signature')
    return inHead ? 'in the history of HEAD' : 'not in the history of HEAD';
  return 'in the history';
}

/** Where it came in and whether it is still there, in a sentence or two; empty for what is not committed. */
export function provenanceSentence(finding: Finding): string {
  const { provenance, kind } = finding;
  if (provenance.kind === 'uncommitted') return '';
  if (provenance.kind === 'object') return sentence(`no commit has it: ${originWords(finding)}`);
  const reach = reachWords[provenance.reach];
  const first = `First committed in ${commitWords(provenance.first)}.`;
  if (reach !== '') return `${first} ${sentence(`${reach}: it is there until Git prunes it`)}`;
  if (kind !== 'file') return `${first} Everyone who has the history has it.`;
  if (provenance.inHead === null) return first;
  const still = provenance.inHead
    ? 'It is still in HEAD.'
    : 'It is no longer in HEAD, but everyone who has the history has it.';
  return `${first} ${still}`;
}

function isSaid(text: string): boolean {
  return text !== '';
}
