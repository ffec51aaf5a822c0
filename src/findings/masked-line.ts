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
  const { spans, longest } = secretsOf(matches);
  for (let index = firstFrom(spans, start - longest); index < spans.length; index += 1) {
    const secret = spans[index];
    if (secret === undefined || secret.start >= end) break;
    if (secret.end <= at) continue;
    text += `${blob.slice(at, Math.max(at, secret.start))}*`;
    at = Math.max(at, secret.end);
  }
  return text + blob.slice(at, Math.max(at, end));
}

interface Secrets {
  /** Every secret, and the other half of one where it has been found, by where they begin. */
  readonly spans: readonly Span[];
  /** Bytes of the longest of them. */
  readonly longest: number;
}

/** Made once for all lines of a blob: some have secrets by the thousand. */
const secretsOfBlob = new WeakMap<readonly Match[], Secrets>();

function secretsOf(matches: readonly Match[]): Secrets {
  const known = secretsOfBlob.get(matches);
  if (known !== undefined) return known;
  const spans = matches
    .flatMap(({ secret, companion }) => (companion === undefined ? [secret] : [secret, companion.span]))
    .sort((a, b) => a.start - b.start);
  const longest = spans.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const secrets = { spans, longest };
  secretsOfBlob.set(matches, secrets);
  return secrets;
}

/** The index of the first span that begins at `offset` or behind it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
