// Lets a trace hear of a derived text in offsets of the text that it was derived from, and of nothing outside of what
// was encoded there: that it has heard already.
import type { Match } from '../../model/match.ts';
import type { Trace } from '../trace.ts';
import type { DerivedText } from './derived-text.ts';

export function sourceTrace(trace: Trace, text: DerivedText): Trace {
  const place = (match: Match) => matchInSource(match, text, false);
  return {
    candidate(patternId, offsets) {
      const touching = offsets.filter((offset) => text.touches({ start: offset, end: offset + 1 }));
      const places = touching.map((offset) => text.toSource({ start: offset, end: offset + 1 }, false).start);
      if (places.length > 0) trace.candidate(patternId, [...new Set(places)]);
    },
    refused(patternId, span, reason) {
      if (text.touches(span)) trace.refused(patternId, text.toSource(span, false), reason);
    },
    gaveWay(match, to) {
      if (text.touches(match.secret)) trace.gaveWay(place(match), place(to));
    },
  };
}

/** A match by where it stands in the source; `fine` as for `DerivedText.toSource`. */
export function matchInSource(match: Match, text: DerivedText, fine: boolean): Match {
  const secret = text.toSource(match.secret, fine);
  const whole = text.toSource(match.whole, fine);
  const { companion } = match;
  return {
    ...match,
    secret,
    whole: { start: Math.min(whole.start, secret.start), end: Math.max(whole.end, secret.end) },
    ...(companion === undefined
      ? {}
      : { companion: { ...companion, span: text.toSource(companion.span, fine) } }),
  };
}
