// What a server asks for, and no secret: `WWW-Authenticate: Bearer realm="https://auth.example.com/token"` and its like
// (RFC 9110, 11.6.1), whose parameters are named and look like those of an answer.
import type { Span } from '../../model/location.ts';

const header =
  /(?:(?:www|proxy)[-_]authenticate(?:\\{0,7}["'`])?\]?[ \t]{0,4}(?:=>|[:=,])[ \t]{0,4}\[?(?:\\{0,7}["'`])?|(?<![A-Za-z])(?=(?:bearer|basic|digest|dpop)[ \t]{1,3}realm=))/gi;
const scheme = /[A-Za-z][\w-]{0,30}[ \t]{1,3}(?=[\w-]{1,40}[ \t]{0,2}=)/y;
const parameter =
  /[\w-]{1,40}[ \t]{0,2}=[ \t]{0,2}(?:\\{0,7}"[^"\\]{0,1000}\\{0,7}"|[^\s,"'\\]{1,400})[ \t]{0,2}(?:,[ \t]{0,3}|(?=$|[\\"'\]}<;\s]))/y;

/** Where challenges stand in a line, ascending. */
export function challengesIn(line: string): Span[] {
  const found: Span[] = [];
  if (!/authenticate|realm=/i.test(line)) return found;
  for (const { index, 0: head } of line.matchAll(header)) {
    const start = index + head.length;
    const end = endOfChallenges(line, start);
    if (end > start) found.push({ start, end });
  }
  return found;
}

function endOfChallenges(line: string, start: number): number {
  let end = start;
  for (let at = start; ; ) {
    scheme.lastIndex = at;
    const named = scheme.exec(line);
    if (named !== null) at += named[0].length;
    else if (at === start) return start;
    parameter.lastIndex = at;
    const one = parameter.exec(line);
    if (one === null) return end;
    at += one[0].length;
    end = at;
  }
}
