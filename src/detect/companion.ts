// The other half of a credential: the id beside a key, the account beside a token.
import { overlaps, type Span } from '../model/location.ts';
import type { Match } from '../model/match.ts';
import type { Companion, Pattern } from '../model/pattern.ts';
import type { BlobText } from './blob-text.ts';

const withinBytesDefault = 400;

export interface FoundCompanion {
  readonly title: string;
  readonly span: Span;
}

type WithCompanion = { readonly companion: Companion };

export function hasCompanionRule<T extends Pattern>(pattern: T): pattern is T & WithCompanion {
  return 'companion' in pattern && pattern.companion !== undefined;
}

/** The other half that stands nearest to a form, or null when there is none or the pattern asks for none. */
export function findCompanion(
  pattern: Pattern,
  blob: BlobText,
  form: { readonly secret: Span; readonly whole: Span },
): FoundCompanion | null {
  if (!hasCompanionRule(pattern)) return null;
  const { title, regex, withinBytes = withinBytesDefault } = pattern.companion;
  const start = Math.max(0, form.whole.start - withinBytes);
  const text = blob.slice(start, form.whole.end + withinBytes);
  let nearest: Span | null = null;
  for (const found of text.matchAll(new RegExp(regex.source, `${regex.flags}gd`))) {
    const at = found.indices?.groups?.['companion'] ?? found.indices?.[0];
    if (at === undefined) continue;
    const span = { start: start + at[0], end: start + at[1] };
    if (overlaps(span, form.secret)) continue;
    if (nearest === null || distance(span, form.secret) < distance(nearest, form.secret)) nearest = span;
  }
  return nearest === null ? null : { title, span: nearest };
}

function distance(a: Span, b: Span): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}

/** One finding says both: what is the other half of a match is not reported beside it. */
export function absorbCompanions(matches: readonly Match[]): Match[] {
  const halves = matches.flatMap((match) => (match.companion === undefined ? [] : [match.companion.span]));
  if (halves.length === 0) return [...matches];
  return matches.filter(
    (match) => match.companion !== undefined || !halves.some((half) => overlaps(half, match.secret)),
  );
}
