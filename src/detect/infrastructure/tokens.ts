// Cuts a statement into tokens, roughly enough to serve for any of the languages that read an environment variable.
import { joinedAt, type Literal, readTo } from './literal-text.ts';

export type Token =
  | { readonly kind: 'literal'; readonly text: string; readonly literal: Literal }
  | { readonly kind: 'word' | 'sign' | 'break'; readonly text: string };

const blank = /(?:[ \t]|\/\*[^*]*\*\/|\\\r?\n)+/y;
const comment = /(?:(?<=\n[ \t]*)\/\/|\/\/(?!=|[ \t]*["'])|#(?![{"'])|--[ \t])[^\r\n]*/y;
const lineBreak = /(?:\r?\n[ \t]*)+/y;
const sign = /\?\?=?|\|\|=?|\/\/=?|\?:|=>|->|<>|&&|::|:=|[=!]==?|\?\.|[^\s]/y;
const literalStart = /(?:(?:[rRbBuUfFLNq]{1,2}|@|\$|~s)?["'`]|\\{1,5}["']|&quot;)/y;

// What a token may begin with, by its first byte: most expressions need not be asked.
const mayBlank = 1;
const mayComment = 2;
const mayBreak = 4;
const mayWord = 8;
const mayLiteral = 16;
const mayBeLong = 32;
const ofWord = 64;
const digit = 128;
const beginnings = Uint8Array.from({ length: 256 }, (_, byte) => {
  const letter = String.fromCharCode(byte);
  const kinds = [
    /[ \t/\\]/,
    /[/#-]/,
    /[\r\n]/,
    /[\w$@]/,
    /[rRbBuUfFLNq@$~"'`\\&]/,
    /[?|/=\-<&:!]/,
    /[\w$]/,
    /\d/,
  ];
  return kinds.reduce((sum, kind, index) => sum + (kind.test(letter) ? 1 << index : 0), 0);
});

export interface TokenLimits {
  /** Characters of the text that are cut. */
  readonly charactersMax: number;
  /** Whether a line break alone joins two literals. */
  readonly adjacent: boolean;
}

/** What is looked at behind a token to tell where it ends. */
const aheadCharacters = 8;

/** Cuts the tokens off a text, one after the other. */
export class Tokens {
  /** How far was looked, as `Sighting.reach` takes it; undefined for everything. */
  lookedTo: number | undefined;
  private readonly text: string;
  private readonly limit: number;
  private readonly adjacent: boolean;
  private here: number;

  /** Those of `text` from `at` on. */
  constructor(text: string, at: number, { charactersMax, adjacent }: TokenLimits) {
    this.text = text;
    this.limit = Math.min(text.length, at + charactersMax);
    this.adjacent = adjacent;
    this.here = at;
    this.lookedTo = at;
  }

  /** The next token, or null at the end. */
  next(): Token | null {
    const { text, limit } = this;
    while (this.here < limit) {
      const at = this.here;
      const may = beginnings[text.charCodeAt(at)] ?? 0;
      if ((may & mayLiteral) !== 0 && isLiteral(text, at, may)) {
        const literal = joinedAt(text, at, this.adjacent);
        this.look(readTo(text, at, literal));
        if (literal !== null) {
          this.here = literal.next;
          return { kind: 'literal', text: literal.value, literal };
        }
      }
      const token = this.plain(at, may);
      this.look(this.here + aheadCharacters);
      if (token !== null) return token;
    }
    return null;
  }

  private look(to: number | undefined): void {
    if (to === undefined) this.lookedTo = undefined;
    else if (this.lookedTo !== undefined && to > this.lookedTo) this.lookedTo = to;
  }

  /** What stands at an offset and is no literal; null for a blank and a comment. */
  private plain(at: number, may: number): Token | null {
    const { text } = this;
    // A comment that nobody closes is none.
    if ((may & mayComment) !== 0 && text.startsWith('/*', at)) this.look(undefined);
    const skipped =
      ((may & mayBlank) === 0 ? 0 : blankLength(text, at)) ||
      ((may & mayComment) === 0 ? 0 : lengthAt(comment, text, at));
    if (skipped > 0) {
      this.here = at + skipped;
      return null;
    }
    const breaks = (may & mayBreak) === 0 ? 0 : lengthAt(lineBreak, text, at);
    if (breaks > 0) {
      this.here = at + breaks;
      return { kind: 'break', text: '' };
    }
    if ((may & mayWord) !== 0) {
      this.here = wordEnd(text, at, may);
      return { kind: 'word', text: text.slice(at, this.here) };
    }
    this.here = at + ((may & mayBeLong) === 0 ? 1 : Math.max(1, lengthAt(sign, text, at)));
    return { kind: 'sign', text: this.here === at + 1 ? text.charAt(at) : text.slice(at, this.here) };
  }
}

/** Whether a literal opens: a letter does it only before a quote, or before another such letter. */
function isLiteral(text: string, at: number, first: number): boolean {
  if ((first & ofWord) !== 0 && ((beginnings[text.charCodeAt(at + 1)] ?? 0) & mayLiteral) === 0) return false;
  return lengthAt(literalStart, text, at) > 0;
}

/** Blanks, with comments and joined lines among them. */
function blankLength(text: string, at: number): number {
  let end = at;
  let code = text.charCodeAt(end);
  while (code === 0x20 || code === 0x09) {
    end += 1;
    code = text.charCodeAt(end);
  }
  return code === 0x2f || code === 0x5c ? lengthAt(blank, text, at) : end - at;
}

/** `isSet?` and `save!` of Ruby and Swift, but not `x?.y`; `12.5px`. */
function wordEnd(text: string, at: number, first: number): number {
  let end = at + 1;
  if ((first & digit) !== 0) {
    for (let code = text.charCodeAt(end); isOfNumber(code); code = text.charCodeAt(end)) end += 1;
    return end;
  }
  while (((beginnings[text.charCodeAt(end)] ?? 0) & ofWord) !== 0) end += 1;
  const mark = text[end];
  return (mark === '?' || mark === '!') && !/[=:."'`]/.test(text[end + 1] ?? '') ? end + 1 : end;
}

/** A letter, a digit, `_` or a dot. */
function isOfNumber(code: number): boolean {
  return code === 0x2e || (code !== 0x24 && ((beginnings[code] ?? 0) & ofWord) !== 0);
}

function lengthAt(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.test(text) ? regex.lastIndex - at : 0;
}
