// Values in a field of their own beside that of their name: `{"name":"API_TOKEN","value":"..."}` (what Kubernetes, ECS and
// HAR files have), cells of a table, arguments of a command as a list of texts.

import { isLikelyPassword } from './likely-value.ts';
import type { LogRule } from './log-rule.ts';
import { valueAt } from './read-value.ts';
import { isStandIn } from './stand-in.ts';

const named =
  /["']?(?:name|key)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?[\w.-]{0,60}?(?<word>password|passwd|passphrase|secret|token|(?:api|access|secret|private|encryption)[_-]?key|credentials?|session_?id)["']?[ \t]{0,4},[ \t]{0,4}["']?value["']?[ \t]{0,4}[:=][ \t]{0,4}/gi;
const cell =
  /(?<word>password|passwd|passphrase|secret|token|api[ _-]?key)(?:[ \t]{0,40}\|[ \t]{0,4}|\t[ \t]{0,40}| {2,60})(?=\S)/gi;
const asked =
  /(?<word>password)(?: [\w-]{1,20}){0,3} for [^\s:]{1,60}(?: [^\s:]{1,40}){0,4} ?: {1,4}(?=\S)/gi;
const argument =
  /(?:mysql|maria)[\w-]{0,20}["' ].{0,400}?["']-p(?<own>[^"'\s]{4,200})["']|login\b.{0,400}?["']-p["'],?\s{0,2}["'](?<next>[^"'\s]{4,200})["']/gi;
const redis = /"AUTH"(?: "[^"]{1,100}")? "(?<secret>[^"]{1,400})"|requirepass"? "?(?<set>[^\s"'\\]{1,400})/gi;

/** A line may have one such name after the other: of each no more is looked at. */
const valueBytesMax = 300;

export const pairRule: LogRule = (line, take) => {
  for (const found of line.matchAll(named)) {
    const span = valueAt(line, found.index + found[0].length);
    const value = span === null ? '' : line.slice(span.start, span.end);
    if (span !== null && !isStandIn(value)) take(span.start, span.end, idOf(found.groups?.['word']));
  }
  for (const form of [cell, asked]) {
    for (const found of line.matchAll(form)) {
      const at = found.index + found[0].length;
      const near = line.slice(at, at + valueBytesMax);
      const span = valueAt(near, 0);
      if (span === null || !isLikelyPassword(near.slice(span.start, span.end))) continue;
      take(at + span.start, at + span.end, idOf(found.groups?.['word']));
    }
  }
};

/** Secrets among the arguments of a command, as a program prints them. */
export const argumentRule: LogRule = (line, take) => {
  for (const form of [argument, redis]) {
    for (const found of line.matchAll(form)) {
      const { own, next, secret, set } = found.groups ?? {};
      const value = own ?? next ?? secret ?? set ?? '';
      const end = found.index + found[0].length - (set === undefined ? 1 : 0);
      if (value !== '' && !isStandIn(value)) take(end - value.length, end, 'generic.password');
    }
  }
};

function idOf(word = ''): 'generic.password' | 'generic.secret' {
  return /^pass/i.test(word) ? 'generic.password' : 'generic.secret';
}
