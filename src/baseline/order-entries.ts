// Which of two decisions of one finding counts, and the order of a baseline. Union merges leave both sides' lines, so the
// choice has to be the same whatever the order of what is joined: it is the least by a total order. Pure.
import { compareText } from '../model/compare-text.ts';
import type { Fingerprint } from '../model/finding.ts';
import type { Baseline, BaselineEntry, SuppressionState } from '../model/suppression.ts';

/** Decisions of one finding that differ; the one that counts, and the others. */
export interface JoinedEntry {
  readonly kept: BaselineEntry;
  readonly dropped: readonly BaselineEntry[];
}

/** The less it takes a finding for harmless, the earlier; last what it is when nobody said more. */
const stateOrder: readonly SuppressionState[] = ['rotated', 'test-data', 'false-positive', 'accepted-risk'];

/**
 * Negative when the first counts: the one that ends earlier, then the one that has a reason, then by its state, then by its
 * texts. Zero only for entries that are the same.
 */
export function compareDecisions(a: BaselineEntry, b: BaselineEntry): number {
  return (
    compareText(a.until ?? 'never', b.until ?? 'never') ||
    Number(a.reason === '') - Number(b.reason === '') ||
    stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state) ||
    compareText(a.reason, b.reason) ||
    compareText(a.who, b.who) ||
    compareText(a.path, b.path) ||
    compareText(a.patternId, b.patternId)
  );
}

/** A baseline in its order, each finding once. `joined` tells of the decisions that gave way. */
export function orderedBaseline(
  file: string,
  salts: Iterable<string>,
  entries: readonly BaselineEntry[],
): { readonly baseline: Baseline; readonly joined: readonly JoinedEntry[] } {
  const sortedSalts = [...new Set(salts)].sort(compareText);
  // As a file holds them that no merge has touched.
  if (isOrdered(entries))
    return { baseline: { file, salts: sortedSalts, entries: [...entries] }, joined: [] };
  const byFingerprint = new Map<Fingerprint, BaselineEntry[]>();
  for (const entry of entries) {
    const kin = byFingerprint.get(entry.fingerprint);
    if (kin === undefined) byFingerprint.set(entry.fingerprint, [entry]);
    else kin.push(entry);
  }
  const joined: JoinedEntry[] = [];
  const ordered: BaselineEntry[] = [];
  for (const [, kin] of [...byFingerprint].sort(([a], [b]) => compareText(a, b))) {
    const [kept, ...others] = kin.sort(compareDecisions);
    if (kept === undefined) continue;
    ordered.push(kept);
    const dropped = others.filter((other) => compareDecisions(kept, other) !== 0);
    if (dropped.length > 0) joined.push({ kept, dropped });
  }
  return { baseline: { file, salts: sortedSalts, entries: ordered }, joined };
}

/** Whether they are in order, and each finding is there once. */
function isOrdered(entries: readonly BaselineEntry[]): boolean {
  let last = '';
  for (const { fingerprint } of entries) {
    if (fingerprint <= last) return false;
    last = fingerprint;
  }
  return true;
}

/** What holds in both: commutative, associative and idempotent. */
export function joinBaselines(a: Baseline, b: Baseline): Baseline {
  const file = compareText(a.file, b.file) <= 0 ? a.file : b.file;
  return orderedBaseline(file, [...a.salts, ...b.salts], [...a.entries, ...b.entries]).baseline;
}
