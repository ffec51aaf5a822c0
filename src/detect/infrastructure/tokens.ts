// Cuts a statement into tokens, roughly enough to serve for any of the languages that read an environment variable.
import { joinedAt, type Literal, readTo } from './literal-text.ts';

export type Token =
  | { readonly kind: 'literal'; readonly text: string; readonly literal: Literal }
  | { readonly kind: 'word' | 'sign' | 'break'; readonly text: string };

const blank = /(?:[ \t]|\/\*[^*]*\*\/|\\\r?\n)+/y;
const comment = /(?:(?<=\n[ \t]*)\/\/|\/\/(?!=|[ \t]*["'])|#(?![{"'])|--[ \t])[^\r\n]*/y;
const lineBreak = /(?:\r?\n[ \t]*)+/y;
const word = /[A-Za-z_$@][\w$]*(?:[?!](?![=:."'`]))?|\d[\w.]*/y;
const sign = /\?\?=?|\|\|=?|\/\/=?|\?:|=>|->|<>|&&|::|:=|[=!]==?|\?\.|[^\s]/y;
const literalStart = /(?:(?:[rRbBuUfFLNq]{1,2}|@|\$|~s)?["'`]|\\{1,5}["']|&quot;)/y;

// What a token may begin with, by its first byte: most expressions need not be asked.
const mayBlank = 1;
const mayComment = 2;
const mayBreak = 4;
const mayWord = 8;
const mayLiteral = 16;
const beginnings = Uint8Array.from({ length: 256 }, (_, byte) => {
  const letter = String.fromCharCode(byte);
  const kinds = [/[ \t/\\]/, /[/#-]/, /[\r\n]/, /[\w$@]/, /[rRbBuUfFLNq@$~"'`\\&]/];
  return kinds.reduce((sum, kind, index) => sum + (kind.test(letter) ? 1 << index : 0), 0);
});

export interface TokenLimits {
  /** Characters of the text that are cut. */
  readonly charactersMax: number;
  /** Whether a line break alone joins two literals. */
  readonly adjacent: boolean;
  /** Told how far was looked, as `Sighting.reach`. */
  look(to?: number): void;
}

/** What is looked at behind a token to tell where it ends. */
const aheadCharacters = 8;

/** The tokens of `text` from `at` on. */
export function* tokensOf(text: string, at: number, limits: TokenLimits): Generator<Token> {
  const { adjacent, look } = limits;
  const limit = Math.min(text.length, at + limits.charactersMax);
  let here = at;
  while (here < limit) {
    const may = beginnings[text.charCodeAt(here)] ?? 0;
    if ((may & mayLiteral) !== 0 && lengthAt(literalStart, text, here) > 0) {
      const literal = joinedAt(text, here, adjacent);
      look(readTo(text, here, literal));
      if (literal !== null) {
        yield { kind: 'literal', text: literal.value, literal };
        here = literal.next;
        continue;
      }
    }
    // A comment that nobody closes is none.
    if (text.startsWith('/*', here)) look();
    const token = plainToken(text, here, may);
    here += Math.max(1, token.length);
    look(here + aheadCharacters);
    if (token.kind !== null) yield { kind: token.kind, text: text.slice(here - token.length, here) };
  }
}

function plainToken(
  text: string,
  at: number,
  may: number,
): { readonly kind: 'word' | 'sign' | 'break' | null; readonly length: number } {
  const skipped =
    ((may & mayBlank) === 0 ? 0 : lengthAt(blank, text, at)) ||
    ((may & mayComment) === 0 ? 0 : lengthAt(comment, text, at));
  if (skipped > 0) return { kind: null, length: skipped };
  const breaks = (may & mayBreak) === 0 ? 0 : lengthAt(lineBreak, text, at);
  if (breaks > 0) return { kind: 'break', length: breaks };
  const letters = (may & mayWord) === 0 ? 0 : lengthAt(word, text, at);
  if (letters > 0) return { kind: 'word', length: letters };
  return { kind: 'sign', length: Math.max(1, lengthAt(sign, text, at)) };
}

function lengthAt(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.exec(text)?.[0].length ?? 0;
}
