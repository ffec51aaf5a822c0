// The lines about a finding with every secret in them masked, for who goes through findings one by one.
import type { BlobText } from '../detect/blob-text.ts';
import type { Excerpt } from '../model/finding.ts';
import type { Match } from '../model/match.ts';
import type { Redactor } from './redactor.ts';

/** Lines whose known secrets are masked, as they stand; what else is in them is not looked at yet. */
export interface MaskedExcerpt {
  readonly startLine: number;
  readonly lines: readonly string[];
}

/** A key over many lines is told by the first of them. */
const linesMax = 40;
/** Characters of a line that are shown: a minified file has one line. */
const lineCharactersMax = 160;
const stars = '****';

/** So many lines before a match and behind it; null where the text has no lines. `matches` are all of the text. */
export function excerptAbout(
  blob: BlobText,
  match: Match,
  matches: readonly Match[],
  around: number,
): MaskedExcerpt | null {
  if (!blob.hasLines) return null;
  const { startLine } = blob.region(match.secret.end > match.secret.start ? match.secret : match.whole);
  let start = blob.lineStart(match.secret.start);
  let firstLine = startLine;
  for (let line = 0; line < around && start > 0; line += 1) {
    start = blob.lineStart(start - 1);
    firstLine -= 1;
  }
  const hidden = matches
    .flatMap(({ secret, companion }) => (companion === undefined ? [secret] : [secret, companion.span]))
    .sort((a, b) => a.start - b.start);
  const lines: string[] = [];
  const last = Math.min(linesMax, startLine - firstLine + around + 1);
  for (let at = start; lines.length < last && at < blob.length; at = blob.nextLineStart(at)) {
    lines.push(maskedPart(blob, { start: at, end: blob.lineEnd(at) }, hidden, match.secret.start));
  }
  return { startLine: firstLine, lines };
}

/** With what else is a secret taken out. */
export function redactedExcerpt({ startLine, lines }: MaskedExcerpt, redactor: Redactor): Excerpt {
  return { startLine, lines: lines.map((line) => redactor.text(line)) };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The part of a line about an offset, where that is in it. */
function maskedPart(
  blob: BlobText,
  { start, end }: Stretch,
  hidden: readonly Stretch[],
  offset: number,
): string {
  const from = Math.max(start, Math.min(offset - lineCharactersMax / 2, end - lineCharactersMax));
  const to = Math.min(end, from + lineCharactersMax);
  let text = '';
  let at = from;
  for (const secret of hidden) {
    if (secret.end <= at || secret.start >= to) continue;
    text += blob.slice(at, Math.max(at, secret.start)) + stars;
    at = Math.min(to, secret.end);
  }
  text += blob.slice(at, Math.max(at, to));
  const shown = Buffer.from(text, 'latin1').toString('utf8');
  return `${from > start ? '...' : ''}${shown}${to < end ? '...' : ''}`;
}
