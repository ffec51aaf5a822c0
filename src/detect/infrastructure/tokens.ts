// Cuts a statement into tokens, roughly enough to serve for any of the languages that read an environment variable.
import { joinedAt, type Literal } from './literal-text.ts';

export type Token =
  | { readonly kind: 'literal'; readonly text: string; readonly literal: Literal }
  | { readonly kind: 'word' | 'sign' | 'break'; readonly text: string };

const blank = /(?:[ \t]|\/\*[^*]*\*\/|\\\r?\n)+/y;
const comment = /(?:(?<=\n[ \t]*)\/\/|\/\/(?!=|[ \t]*["'])|#(?![{"'])|--[ \t])[^\r\n]*/y;
const lineBreak = /(?:\r?\n[ \t]*)+/y;
const word = /[A-Za-z_$@][\w$]*(?:[?!](?![=:."'`]))?|\d[\w.]*/y;
const sign = /\?\?=?|\|\|=?|\/\/=?|\?:|=>|->|<>|&&|::|:=|[=!]==?|\?\.|[^\s]/y;
const literalStart = /^(?:(?:[rRbBuUfFLNq]{1,2}|@|\$|~s)?["'`]|\\+["']|&quot;)/;

/** The tokens of `text` from `at` on, at most `charactersMax` characters and `tokensMax` tokens of it. */
export function* tokensOf(
  text: string,
  at: number,
  charactersMax: number,
  adjacent: boolean,
): Generator<Token> {
  const limit = Math.min(text.length, at + charactersMax);
  let here = at;
  while (here < limit) {
    if (literalStart.test(text.slice(here, here + 6))) {
      const literal = joinedAt(text, here, adjacent);
      if (literal !== null) {
        yield { kind: 'literal', text: literal.value, literal };
        here = literal.next;
        continue;
      }
    }
    const token = plainToken(text, here);
    here += Math.max(1, token.length);
    if (token.kind !== null) yield { kind: token.kind, text: text.slice(here - token.length, here) };
  }
}

function plainToken(
  text: string,
  at: number,
): { readonly kind: 'word' | 'sign' | 'break' | null; readonly length: number } {
  const skipped = lengthAt(blank, text, at) || lengthAt(comment, text, at);
  if (skipped > 0) return { kind: null, length: skipped };
  const breaks = lengthAt(lineBreak, text, at);
  if (breaks > 0) return { kind: 'break', length: breaks };
  const letters = lengthAt(word, text, at);
  if (letters > 0) return { kind: 'word', length: letters };
  return { kind: 'sign', length: Math.max(1, lengthAt(sign, text, at)) };
}

function lengthAt(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.exec(text)?.[0].length ?? 0;
}
