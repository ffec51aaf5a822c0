// A report as the one comment on a pull request that is kept up to date: GitHub Flavored Markdown, at most 65,536
// characters. It ends the alarm itself: where nothing is left it says so. Pure.
import { commentCharactersMax } from '../model/limits.ts';
import type { Report } from '../model/report.ts';
import { leakCount } from './counts.ts';
import { toSummary } from './summary.ts';

export interface CommentOptions {
  /** As in `SummaryOptions`. */
  readonly linkTo?: (path: string, line: number, commit: string | null) => string | null;
}

/** What a comment of ours begins with: nobody sees it. */
export const commentMark = '<!-- leakline: one comment, kept up to date -->';

/** The comment; null when there is nothing to say, unless an earlier one must be taken back (`isKnown`). */
export function toComment(report: Report, isKnown: boolean, options: CommentOptions = {}): string | null {
  if (leakCount(report) === 0 && report.complete) {
    if (!isKnown) return null;
    return `${commentMark}\n## Leakline\n\n✅ **Resolved:** the latest commits of this pull request hold no leak.\n`;
  }
  // A summary counts bytes, of which a character takes at least one.
  const bytesMax = commentCharactersMax - commentMark.length - 1;
  return `${commentMark}\n${toSummary(report, { ...options, bytesMax })}`;
}
