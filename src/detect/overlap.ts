// One value, one match: where the secrets of two matches share a byte, the more specific one stays.
import { compareText } from '../model/compare-text.ts';
import { overlaps } from '../model/location.ts';
import type { Match } from '../model/match.ts';
import type { Family, Pattern } from '../model/pattern.ts';
import type { Trace } from './trace.ts';

export interface RankedMatch {
  readonly match: Match;
  /** How specific its pattern is; the higher one stays. */
  readonly rank: number;
}

const familyRank: Readonly<Record<Family, number>> = {
  credential: 30,
  'infrastructure-secret': 25,
  'private-address': 5,
  'internal-host': 5,
  'secret-file': 0,
};

/** Rank of a value that only the name of its service tells apart. */
const namedRank = 22;

/** Rank of a recognizer's credential pattern that gives none: a generic assignment. */
const assignmentRank = 10;

const assignments: ReadonlySet<string> = new Set(['assignment', 'call-argument']);

/** A vendor's own token shape 30, an infrastructure name 25, a generic assignment 10, hosts and addresses 5. */
export function rankOf(pattern: Pattern): number {
  if (pattern.kind === 'file') return familyRank['secret-file'];
  if (pattern.rank !== undefined) return pattern.rank;
  if (pattern.kind === 'named') return namedRank;
  if (pattern.kind === 'recognizer' && assignments.has(pattern.recognizer)) return assignmentRank;
  return familyRank[pattern.family];
}

/**
 * Keeps the higher rank of each two that overlap; of equal rank the longer secret, then the one whose name stands
 * nearer, then the earlier one, then the first by pattern id. A match without a secret (a file) overlaps nothing. Sorted by offset, then pattern id.
 */
export function resolveOverlaps(ranked: readonly RankedMatch[], trace?: Trace): Match[] {
  const byStart = [...ranked].sort((a, b) => a.match.secret.start - b.match.secret.start);
  const kept: Match[] = [];
  let cluster: RankedMatch[] = [];
  let clusterEnd = -1;
  for (const entry of byStart) {
    const { start, end } = entry.match.secret;
    if (cluster.length > 0 && start >= clusterEnd) {
      kept.push(...bestOf(cluster, trace));
      cluster = [];
    }
    cluster.push(entry);
    clusterEnd = cluster.length === 1 ? end : Math.max(clusterEnd, end);
  }
  kept.push(...bestOf(cluster, trace));
  return kept.sort(byPlace);
}

function bestOf(cluster: readonly RankedMatch[], trace?: Trace): Match[] {
  const kept: Match[] = [];
  for (const { match } of [...cluster].sort(bySpecificity)) {
    const winner = kept.find((other) => overlaps(other.secret, match.secret));
    if (winner === undefined) kept.push(match);
    else trace?.gaveWay(match, winner);
  }
  return kept;
}

function bySpecificity(a: RankedMatch, b: RankedMatch): number {
  return (
    weightOf(b) - weightOf(a) ||
    secretLength(b.match) - secretLength(a.match) ||
    wholeLength(a.match) - wholeLength(b.match) ||
    byPlace(a.match, b.match)
  );
}

/**
 * A vendor's shape whose own check failed (a note) gives way to a name of infrastructure: whatever the value was
 * meant to be, it stands beside that name. It still keeps the generic patterns off.
 */
function weightOf({ match, rank }: RankedMatch): number {
  return match.severity === 'note' ? Math.min(rank, familyRank['infrastructure-secret'] - 1) : rank;
}

function byPlace(a: Match, b: Match): number {
  return (
    a.secret.start - b.secret.start || a.secret.end - b.secret.end || compareText(a.patternId, b.patternId)
  );
}

function wholeLength(match: Match): number {
  return match.whole.end - match.whole.start;
}

function secretLength(match: Match): number {
  return match.secret.end - match.secret.start;
}
