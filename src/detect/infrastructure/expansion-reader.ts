// Defaults inside an expansion: `${X:-v}` of shells and compose, `${X:v}` of Spring, `{{ x | default("v") }}` of
// templates, `${{ secrets.X || 'v' }}` of workflows. (POSIX.1-2024, 2.6.2 Parameter Expansion.)
import { quotedAt } from './literal-text.ts';
import type { Reader, Reading } from './sighting.ts';

/** `:?` and `?` hold a message, `:+` and `+` a value for when there is one already. */
const expansion = /(?::[-=]|[-=]|:(?![?+\-=]))/y;

/** `{oc.env.` is the longest that stands between the brace and the name. */
const openingCharactersMax = 9;

/** The fallback of an expansion whose variable is the name itself. */
export const readExpansion: Reader = (sighting) => {
  const { text, start, end, left } = sighting;
  const brace = left.lastIndexOf('{');
  if (brace === -1 || brace < left.length - openingCharactersMax) return [];
  // Caddy's `{$X:v}`.
  const caddy = left.endsWith('{$');
  if ((!caddy && !/(?:[$#@]\{|\{)(?:[!#]|(?:env|sys|ENV|oc\.env|param)[.:])?$/.test(left)) || start === 0)
    return [];
  if (!caddy && !/[$#@]\{/.test(left.slice(-16))) return [];
  const hydra = /\{(?:oc\.)?\w+:$/.test(left) && /^\s*,/.test(text.slice(end, end + 4));
  expansion.lastIndex = end;
  const sign = hydra ? ',' : expansion.exec(text)?.[0];
  if (sign === undefined) return [];
  // `${X:0:3}` and `${X: -4}` cut a piece out.
  if (sign === ':' && /^(?: ?-?\d{1,3}(?::-?\d+)?\}|\$|\()/.test(text.slice(end + 1, end + 16))) return [];
  sighting.reach();
  const inner = defaultOf(text, end + sign.length);
  return inner === null ? [] : [inner];
};

/** The text up to the brace that closes the expansion, its own quotes taken off; nested braces are skipped. */
function defaultOf(text: string, at: number): Reading | null {
  let depth = 0;
  const limit = Math.min(text.length, at + 600);
  for (let i = at; i < limit; i += 1) {
    const letter = text[i];
    if (letter === '\n') return null;
    if (letter === '\\') i += 1;
    else if (letter === '{') depth += 1;
    else if (letter === '}') {
      if (depth === 0) return cut(text, at, i);
      depth -= 1;
    }
  }
  return null;
}

function cut(text: string, start: number, end: number): Reading {
  const inner = /^(\s*\\?["']?)(.*?)\\?["']?\s*$/s.exec(text.slice(start, end));
  const lead = inner?.[1]?.length ?? 0;
  const value = inner?.[2] ?? '';
  return {
    start: start + lead,
    end: start + lead + value.length,
    value,
    quoted: true,
    form: 'plain',
    how: 'the fallback',
  };
}

/** Where the fallback starts in a reference: an expansion's, a template's filter, an operator's right side. */
const innerFallbacks: readonly RegExp[] = [
  /^\$\{!?(?:(?:env|sys|ENV)[.:])?\w[\w.]*(?::[-=]|[-=](?=[^}])|(?<!^\$\{(?:env|sys|opt|self|file|ssm|cf|sls|param|aws|vault|ENV)):(?![?+\-=}]))/,
  /^\$\{[\w.]+:[\w./-]+\s*,\s*(?=["'])/,
  /^\{\{-?\s*(?=["'])/,
  /^\$\{\{[^}]*\|\|\s*(?=["'])/,
  /^\{\{[^}]*?(?:\||\bor\b|\bdefault\b)\s*(?:default|d)?\s*\(?\s*(?=["'])/,
  /^\$\{[^}]*(?:\?\?|\|\||\?:|\?[^:}]*:)\s*(?=["'`])/,
];

/** A fallback inside a value that is itself a reference: `${OTHER:-v}`. Offsets continue those of the reading. */
export function fallbackInside(reading: Reading): Reading | null {
  const head = innerFallbackOf(reading.value.slice(0, 400));
  if (head === undefined || reading.end - reading.start !== reading.value.length) return null;
  const literal = quotedAt(reading.value, head.length);
  if (literal !== null) {
    return {
      ...reading,
      start: reading.start + literal.start,
      end: reading.start + literal.end,
      value: literal.value,
      quoted: true,
      how: 'the fallback',
    };
  }
  if (!/^\$\{(?!\{)/.test(head) || /["'`]$/.test(head)) return null;
  const inner = defaultOf(reading.value, head.length);
  return inner === null
    ? null
    : { ...inner, form: reading.form, start: reading.start + inner.start, end: reading.start + inner.end };
}

function innerFallbackOf(value: string): string | undefined {
  for (const form of innerFallbacks) {
    const head = form.exec(value)?.[0];
    if (head !== undefined) return head;
  }
  return undefined;
}
