// A match's line with every secret on it masked: what a fingerprint may be made of.
import type { BlobText } from '../detect/blob-text.ts';
import type { Span } from '../model/location.ts';
import type { Match } from '../model/match.ts';

/** Bytes on each side of the secret that count; a minified file's line goes on for ever. */
const contextBytesMax = 200;

/** `matches` are all of the blob, by offset. The result is one character a byte. */
export function maskedLine(blob: BlobText, match: Match, matches: readonly Match[]): string {
  const start = Math.max(blob.lineStart(match.secret.start), match.secret.start - contextBytesMax);
  const end = Math.min(blob.lineEnd(match.secret.end), match.secret.end + contextBytesMax);
  let text = '';
  let at = start;
  for (const secret of secretSpans(matches)) {
    if (secret.end <= at || secret.start >= end) continue;
    text += `${blob.slice(at, Math.max(at, secret.start))}*`;
    at = Math.max(at, secret.end);
  }
  return text + blob.slice(at, Math.max(at, end));
}

/** Every secret, and the other half of one where it has been found, in their order. */
function secretSpans(matches: readonly Match[]): Span[] {
  return matches
    .flatMap(({ secret, companion }) => (companion === undefined ? [secret] : [secret, companion.span]))
    .sort((a, b) => a.start - b.start);
}
