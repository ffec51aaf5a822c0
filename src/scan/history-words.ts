// What part of a history was asked for, in words for the report.
import type { HistorySettings } from '../config/settings.ts';

/** `what main reaches, from 2026-01-01T00:00:00Z, with what no ref reaches`; empty for a history as a whole. */
export function historyWords({ branches, since, until, includeUnreachable }: HistorySettings): string {
  return [
    branches.length === 0 ? '' : `what ${listed(branches)} ${branches.length === 1 ? 'reaches' : 'reach'}`,
    since === null ? '' : `from ${isoTime(since)}`,
    until === null ? '' : `until ${isoTime(until)}`,
    includeUnreachable ? 'with what no ref reaches' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The revisions may be many, and of any length. */
const namesMax = 5;

function listed(names: readonly string[]): string {
  const more = names.length - namesMax;
  const shown = names.slice(0, namesMax);
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

function isoTime(seconds: number): string {
  const date = new Date(seconds * 1000);
  // Beyond the year 9999 the number says more than no date.
  return Number.isNaN(date.getTime()) ? `@${seconds}` : date.toISOString().replace('.000Z', 'Z');
}
