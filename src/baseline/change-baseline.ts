// What `leakline baseline` and `leakline audit` do to a baseline: new findings come in, decisions change, what matches nothing
// goes. Pure; each gives the new baseline and what is different.
import { compareText } from '../model/compare-text.ts';
import type { Finding, Fingerprint } from '../model/finding.ts';
import type { Baseline, BaselineEntry } from '../model/suppression.ts';
import { orderedBaseline } from './order-entries.ts';

/** What somebody decides. */
export type Decision = Pick<BaselineEntry, 'state' | 'reason' | 'who' | 'until'>;

/** What a decision can be of: a finding, or an entry. */
export type Decided = Pick<BaselineEntry, 'fingerprint' | 'patternId' | 'path'>;

type DecidedFinding = Pick<Finding, 'fingerprint' | 'patternId' | 'path'>;

export interface ChangedEntry {
  readonly before: BaselineEntry;
  readonly after: BaselineEntry;
}

export interface AddedEntries {
  readonly baseline: Baseline;
  readonly added: readonly BaselineEntry[];
}

/** Adds what is not there yet; of one secret in several places the first path is told. What is there stays as it is. */
export function addFindings(
  baseline: Baseline,
  findings: readonly DecidedFinding[],
  decision: Decision,
): AddedEntries {
  const known = new Set(baseline.entries.map((entry) => entry.fingerprint));
  const added = new Map<Fingerprint, BaselineEntry>();
  for (const { fingerprint, patternId, path } of findings) {
    if (known.has(fingerprint)) continue;
    const other = added.get(fingerprint);
    if (other !== undefined && compareText(other.path, path) <= 0) continue;
    const { state, reason, who, until } = decision;
    added.set(fingerprint, { fingerprint, patternId, path: cutPath(path), state, reason, who, until });
  }
  const entries = [...baseline.entries, ...added.values()];
  return {
    baseline: orderedBaseline(baseline.file, baseline.salts, entries).baseline,
    added: [...added.values()],
  };
}

/** Changes the decision of the entries that are named, in what is given of one. */
export function changeDecisions(
  baseline: Baseline,
  isNamed: (entry: BaselineEntry) => boolean,
  decision: Partial<Decision>,
): { readonly baseline: Baseline; readonly changed: readonly ChangedEntry[] } {
  const changed: ChangedEntry[] = [];
  const entries = baseline.entries.map((before) => {
    if (!isNamed(before)) return before;
    const after = { ...before, ...decision };
    const isSame =
      after.state === before.state &&
      after.reason === before.reason &&
      after.who === before.who &&
      after.until === before.until;
    if (isSame) return before;
    changed.push({ before, after });
    return after;
  });
  return { baseline: { ...baseline, entries }, changed };
}

/** Takes out what matches nothing any more. */
export function pruneBaseline(
  baseline: Baseline,
  gone: ReadonlySet<Fingerprint>,
): { readonly baseline: Baseline; readonly removed: readonly BaselineEntry[] } {
  const removed = baseline.entries.filter((entry) => gone.has(entry.fingerprint));
  const entries = baseline.entries.filter((entry) => !gone.has(entry.fingerprint));
  return { baseline: { ...baseline, entries }, removed };
}

/** For people alone: what is longer than any path should be is no use to them. */
const pathCharactersMax = 1000;

function cutPath(path: string): string {
  return path.length <= pathCharactersMax ? path : `${path.slice(0, pathCharactersMax - 3)}...`;
}
