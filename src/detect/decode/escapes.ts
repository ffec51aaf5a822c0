// Escapes inside a word or a value: percent escapes of URLs (RFC 3986, 2.1), `\u003d` and `\x3d` of programs and JSON
// (RFC 8259, 7), `\/` of JSON, and HTML's character references (HTML Living Standard, 13.1.4). Only those that stand
// for printable ASCII can hide a secret from a pattern; what is about one of them is then decoded as a whole.
import type { BlobText } from '../blob-text.ts';
import { nextByte, type Passage } from './passage.ts';
import type { Stretch, Unit, Wrapping } from './stretch.ts';

/** A word shorter than this is not worth a look, in bytes with its escapes. */
const wordBytesMin = 12;
/** How far a word is followed to each side of an escape. */
const reachBytes = 4096;

export interface EscapeSyntax {
  readonly wrapping: Wrapping;
  /** The first byte of an escape, and what may come next. */
  readonly first: number;
  readonly second: Uint8Array;
  /** An escape of a printable character. */
  readonly telling: RegExp;
  /** An escape, with its flags `g`. */
  readonly each: RegExp;
  /** What an escape stands for, one character a byte; null leaves it. */
  readonly decode: (written: string) => string | null;
  /** Bytes that end a word. */
  readonly breaks: Uint8Array;
}

const blanks = '\n\r\t ';

const percent: EscapeSyntax = {
  wrapping: 'percent escapes',
  first: 0x25,
  second: table('234567'),
  telling: /^%(?:2[1-9a-fA-F]|[3-6][0-9a-fA-F]|7[0-9a-eA-E])/,
  each: /%[0-9a-fA-F]{2}/g,
  decode: (written) => character(Number.parseInt(written.slice(1), 16), true),
  breaks: table(`${blanks}"'\`<>`),
};

const backslash: EscapeSyntax = {
  wrapping: 'backslash escapes',
  first: 0x5c,
  second: table('ux/'),
  telling: /^(?:\\u00[2-7]|\\x[2-7][0-9a-fA-F]|\\\/\\\/)/,
  each: /\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\/)/g,
  decode: (written) =>
    written === '\\/' ? '/' : character(Number.parseInt(written.slice(2), 16), written[1] === 'x'),
  breaks: table(`${blanks}"'\`<>`),
};

const named: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" };

const html: EscapeSyntax = {
  wrapping: 'HTML entities',
  first: 0x26,
  second: table('#qal'),
  telling: /^&(?:#(?:[3-9][0-9]|1[01][0-9]|12[0-6]|[xX]0{0,4}[2-7][0-9a-fA-F]);|quot;|amp;|lt;)/,
  each: /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|quot|amp|lt|gt|apos);/g,
  decode: (written) => {
    const name = written.slice(1, -1);
    if (!name.startsWith('#')) return named[name] ?? null;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return character(code, false);
  },
  breaks: table('\n\r"<>'),
};

/** Where two meet in one word, the first counts. */
export const escapeSyntaxes: readonly EscapeSyntax[] = [percent, backslash, html];

/** The words with escapes of one syntax in some lines, ascending. */
export function escapedWords(passage: Passage, syntax: EscapeSyntax): Stretch[] {
  const { blob, budget, start } = passage;
  const { first, second, telling, wrapping } = syntax;
  const bytes = blob.unwatched;
  const found: Stretch[] = [];
  for (
    let at = nextByte(passage, first, start), next: number;
    at !== -1;
    at = nextByte(passage, first, next)
  ) {
    next = at + 1;
    if (second[bytes[next] as number] !== 1 || !telling.test(blob.slice(at, at + 12))) continue;
    const word = wordAbout(blob, at, syntax.breaks, found.at(-1)?.end ?? start);
    next = Math.max(next, word.end);
    const cost = word.end - word.start;
    if (cost < wordBytesMin) continue;
    if (!budget.take(cost)) break;
    found.push({ ...word, wrapping, units: unitsOf(blob, word, syntax), document: false, cost });
  }
  return found;
}

function wordAbout(
  blob: BlobText,
  at: number,
  breaks: Uint8Array,
  floor: number,
): { start: number; end: number } {
  const { unwatched: bytes } = blob;
  const lowest = Math.max(floor, at - reachBytes);
  const highest = Math.min(bytes.length, at + reachBytes);
  let start = at;
  while (start > lowest && breaks[bytes[start - 1] as number] === 0) start -= 1;
  let end = at;
  while (end < highest && breaks[bytes[end] as number] === 0) end += 1;
  return { start, end };
}

function unitsOf(blob: BlobText, word: { start: number; end: number }, syntax: EscapeSyntax): Unit[] {
  const units: Unit[] = [];
  for (const { 0: found, index } of blob.slice(word.start, word.end).matchAll(syntax.each)) {
    const text = syntax.decode(found);
    const start = word.start + index;
    if (text !== null) units.push({ start, end: start + found.length, text });
  }
  return units;
}

/** A character as its UTF-8 bytes, or a byte as it is; control characters but line breaks and tabs stay escaped. */
function character(code: number, isByte: boolean): string | null {
  if (code < 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return null;
  if (isByte || code < 0x80) return String.fromCharCode(code);
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '?';
  return Buffer.from(String.fromCodePoint(code), 'utf8').toString('latin1');
}

function table(characters: string): Uint8Array {
  const breaks = new Uint8Array(256);
  for (const one of characters) breaks[one.charCodeAt(0)] = 1;
  return breaks;
}
