// A match as it stands in a text that holds its own text further on.
import type { Span } from '../model/location.ts';
import type { Match } from '../model/match.ts';

/** The match with all its offsets moved. */
export function moved(match: Match, by: number): Match {
  const at = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const { companion } = match;
  return {
    ...match,
    secret: at(match.secret),
    whole: at(match.whole),
    ...(companion === undefined ? {} : { companion: { ...companion, span: at(companion.span) } }),
  };
}
