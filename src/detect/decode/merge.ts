// What was found in a text as it stands and what was found in it decoded, put together: one value, one match.

import { compareText } from '../../model/compare-text.ts';
import { overlaps, type Span } from '../../model/location.ts';
import type { Match } from '../../model/match.ts';
import type { PatternId } from '../../model/pattern.ts';
import type { Trace } from '../trace.ts';
import { judgeValue } from '../value/judge-value.ts';
import { isMisread, isOpaque, type Stretch, type Wrapping } from './stretch.ts';

/** A match and how its secret was encoded, the innermost first; nothing for one that stands there as it is. */
export interface Found {
  readonly match: Match;
  readonly wrappings: readonly Wrapping[];
}

/** Up to this rank a pattern knows little of the value but the name beside it. */
const namedRank = 24;

type Ranks = (id: PatternId) => number;

/**
 * Adds what was found decoded to what was found as it stands. Of two that overlap the more specific stays; of equal
 * ones that which saw the value itself and not its encoding, else the one found first. `trace` hears of what gives way
 * to another pattern.
 */
export function merge(
  plain: readonly Found[],
  decoded: readonly Found[],
  rankOf: Ranks,
  trace?: Trace,
): Found[] {
  if (decoded.length === 0) return [...plain];
  const ordered = [...plain, ...decoded].map((found, order) => ({
    found,
    order,
    weight: weightOf(found, rankOf),
  }));
  ordered.sort((a, b) => a.found.match.secret.start - b.found.match.secret.start);
  const kept: Found[] = [];
  let cluster: Weighed[] = [];
  let clusterEnd = -1;
  for (const one of ordered) {
    const { start, end } = one.found.match.secret;
    if (cluster.length > 0 && start >= clusterEnd) {
      kept.push(...bestOf(cluster, trace));
      cluster = [];
      clusterEnd = -1;
    }
    cluster.push(one);
    clusterEnd = Math.max(clusterEnd, end);
  }
  kept.push(...bestOf(cluster, trace));
  return kept.sort(byPlace);
}

interface Weighed {
  readonly found: Found;
  readonly order: number;
  readonly weight: number;
}

function bestOf(cluster: readonly Weighed[], trace: Trace | undefined): Found[] {
  const kept: Found[] = [];
  for (const { found } of [...cluster].sort((a, b) => b.weight - a.weight || a.order - b.order)) {
    const winner = kept.find((other) => overlaps(other.match.secret, found.match.secret));
    if (winner === undefined) kept.push(found);
    else if (winner.match.patternId !== found.match.patternId) trace?.gaveWay(found.match, winner.match);
  }
  return kept;
}

function weightOf({ match, wrappings }: Found, rankOf: Ranks): number {
  const rank = rankOf(match.patternId);
  const sawValue = rank <= namedRank && wrappings.some(isMisread);
  if (sawValue) return rank + 0.75;
  return rank + (match.severity === 'note' ? 0 : 0.5);
}

function byPlace({ match: a }: Found, { match: b }: Found): number {
  return (
    a.secret.start - b.secret.start || a.secret.end - b.secret.end || compareText(a.patternId, b.patternId)
  );
}

/**
 * A name and a value in base64 look like a secret whatever the value is. Where it decodes to what is none
 * (`changeme`, a reference), the match is a note.
 */
export function quietEncoded(
  matches: readonly Match[],
  stretches: readonly Stretch[],
  rankOf: Ranks,
): Match[] {
  const values = stretches.filter((one) => isOpaque(one.wrapping) && !one.document);
  if (values.length === 0) return [...matches];
  return matches.map((match) => {
    if (match.severity === 'note' || rankOf(match.patternId) > namedRank) return match;
    const stretch = stretches.find(
      (one) => isOpaque(one.wrapping) && !one.document && covers(one, match.secret),
    );
    if (stretch === undefined) return match;
    const value = stretch.units[0]?.text ?? '';
    const name = match.subject === undefined ? {} : { name: match.subject };
    const { kind, reason } = judgeValue(value, { quoted: true, ...name });
    if (kind === 'literal') return match;
    return {
      ...match,
      severity: 'note',
      confidence: 'low',
      reason: `${match.reason}, but decoded the value ${reason}`,
    };
  });
}

/** Whether a value is a stretch, or a part of it. */
function covers(stretch: Span, secret: Span): boolean {
  return stretch.start <= secret.start + 2 && secret.end <= stretch.end + 2;
}
