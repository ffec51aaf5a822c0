// A match that stands somewhere else: in a later version of its text, or in a text that was put together.
import type { Span } from '../model/location.ts';
import type { Match } from '../model/match.ts';

/** The same match, so many bytes further on. */
export function movedMatch(match: Match, by: number): Match {
  if (by === 0) return match;
  const { companion } = match;
  return {
    ...match,
    secret: movedSpan(match.secret, by),
    whole: movedSpan(match.whole, by),
    ...(companion === undefined ? {} : { companion: { ...companion, span: movedSpan(companion.span, by) } }),
  };
}

/** The same span, so many bytes further on. */
export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
