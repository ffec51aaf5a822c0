// Which matches of a file a change brought.
import type { Match } from '../model/match.ts';
import { ArchiveText } from './archive-text.ts';
import type { Judged } from './context.ts';

/** The lines of a file that are new; `newPath` when the file itself is, under this name. */
export interface AddedLines {
  /** 1-based, ascending. */
  readonly addedLines: 'all' | readonly number[];
  readonly newPath: boolean;
}

/**
 * The matches that share a line with the added ones, name and value taken together. A file that must not be
 * committed is brought by the commit that gives it its name, or that adds to it. An archive has no lines: one that
 * was changed is new as a whole.
 */
export function onAddedLines(
  { blob, matches }: Judged,
  { addedLines, newPath }: AddedLines,
): readonly Match[] {
  if (addedLines === 'all' || (blob instanceof ArchiveText && addedLines.length > 0)) return matches;
  return matches.filter((match) => {
    if (match.secret.start === match.secret.end) return newPath || addedLines.length > 0;
    const { startLine, endLine } = blob.region(match.whole);
    return holdsAny(addedLines, startLine, endLine);
  });
}

/** Tells whether an ascending list has a number in `[first, last]`. */
function holdsAny(ascending: readonly number[], first: number, last: number): boolean {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const next = ascending[low];
  return next !== undefined && next <= last;
}
