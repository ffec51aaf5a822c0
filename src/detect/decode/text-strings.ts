// Texts inside strings: a document in a document, with its lines and quotes escaped (`"{\"password\": ...}"`,
// `"FOO=1\nBAR=2"`), in JSON (RFC 8259, 7), in YAML and TOML, and in programs that carry a configuration. Readers of
// lines and pairs see it only when it is taken out.
import type { Span } from '../../model/location.ts';
import type { BlobText } from '../blob-text.ts';
import { nextByte, type Passage } from './passage.ts';
import type { Stretch, Unit } from './stretch.ts';

/** Formats of data, in whose strings any structure counts; elsewhere it is lines with a name and a sign. */
const dataFormats =
  /\.(?:json[5cl]?|ndjson|jsonl|geojson|tfstate|har|ya?ml|webmanifest|avsc|template|code-workspace|postman_collection|backup|state|log)$|(?:^|\/)[^./]+$/i;
/** They repeat the source. */
const sourceMap = /\.map$/i;

const quote = 0x22;
const apostrophe = 0x27;
const backslash = 0x5c;
const newline = 0x0a;
const letterN = 0x6e;

/** Strings shorter than this hold nothing of several parts. */
const stringBytesMin = 16;
/** Strings longer than this are data that was pasted in. */
const stringBytesMax = 1024 * 1024;

const stringEscape = /\\(?:["'\\/bfnrt]|u[0-9a-fA-F]{4})/g;
const simple: Readonly<Record<string, string>> = { b: ' ', f: ' ', n: '\n', r: '\r', t: '\t' };

/** Behind an escaped line break: a name and a sign, as in `\npassword = `, `\n    "key": `. */
const namedLine =
  /^\\n(?:[ \t]|\\t){0,40}(?:export |set |- )?\\?["']?[A-Za-z_][\w.-]{1,60}\\?["']?[ \t]{0,20}[=:]/;
/** Behind an escaped line break: a word of `.netrc` and its like. */
const wordLine = /^\\n(?:[ \t]|\\t){0,40}(?:password|passwd|secret|token|login)[ \t]+\S/i;
/**
 * Several lines, or something in quotes, or an assignment behind a line break, or wrapped base64; one line end at the
 * end is none.
 */
const structured = /\\n.*[^\s\\]\s*[=:]|[=:].*\\n.*\w|\\".*[=:,]|[A-Za-z0-9+/]{40}\\n[A-Za-z0-9+/]{4}/;
const lookBytes = 120;

/** In which strings text is looked for: in those of data, in those of a program, or in none. */
export type StringFormat = 'data' | 'program' | 'none';

export function stringFormat(path: string): StringFormat {
  if (sourceMap.test(path)) return 'none';
  return dataFormats.test(path) ? 'data' : 'program';
}

/** The strings in some lines that hold lines or quotes, ascending. */
export function textStrings(passage: Passage, format: StringFormat): Stretch[] {
  if (format === 'none') return [];
  const { blob, budget, across } = passage;
  const isData = format === 'data';
  const bytes = blob.unwatched;
  const found: Stretch[] = [];
  let next = passage.start;
  let floor = passage.start;
  for (let at = nextByte(passage, backslash, next); at !== -1; at = nextByte(passage, backslash, next)) {
    next = at + 2;
    if (!opensText(blob, at, isData)) continue;
    const string = stringAbout(bytes, at, floor);
    if (string.goesOn) across.note(bytes, string.start, string.end);
    floor = Math.max(at, string.end);
    if (isData || !string.closed) next = Math.max(next, string.end + 1);
    if (!string.closed || string.end - string.start < stringBytesMin) continue;
    const content = blob.slice(string.start, string.end);
    if (isData && !structured.test(content)) continue;
    next = Math.max(next, string.end + 1);
    const cost = content.length;
    if (!budget.take(cost)) break;
    const units = stringUnits(blob, string.start, string.end);
    const { start, end } = string;
    found.push({ start, end, wrapping: 'an escaped string', units, document: true, cost });
  }
  return found;
}

/** The escapes of a string as units, ascending. */
export function stringUnits(blob: BlobText, start: number, end: number): Unit[] {
  const units: Unit[] = [];
  for (const { 0: found, index } of blob.slice(start, end).matchAll(stringEscape)) {
    units.push({ start: start + index, end: start + index + found.length, text: unescaped(found) });
  }
  return units;
}

function opensText(blob: BlobText, at: number, isData: boolean): boolean {
  const letter = blob.bytes[at + 1];
  if (isData) return letter === letterN || letter === quote;
  if (letter !== letterN) return false;
  const text = blob.slice(at, at + lookBytes);
  return namedLine.test(text) || wordLine.test(text);
}

function unescaped(found: string): string {
  const letter = found[1] ?? '';
  if (letter !== 'u') return simple[letter] ?? letter;
  const code = Number.parseInt(found.slice(2), 16);
  if (code < 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return ' ';
  if (code >= 0xd800 && code < 0xe000) return '?';
  return Buffer.from(String.fromCharCode(code), 'utf8').toString('latin1');
}

interface TextString extends Span {
  readonly closed: boolean;
  /** It goes on behind the end of its line. */
  readonly goesOn: boolean;
}

/**
 * The content of the string on one line that holds `at`. Where it is not closed, or does not hold `at` after all, `end`
 * is how far was looked: what is before it need not be looked at again.
 */
function stringAbout(bytes: Uint8Array, at: number, floor: number): TextString {
  const open = openingQuote(bytes, at, Math.max(floor, at - stringBytesMax));
  if (open === -1) return { start: at, end: at, closed: false, goesOn: false };
  const start = open + 1;
  const mark = bytes[open];
  const highest = Math.min(bytes.length, start + stringBytesMax);
  let goesOn = false;
  for (let end = start; end < highest; end += 1) {
    const byte = bytes[end];
    if (byte === backslash) {
      end += 1;
      if (bytes[end] === newline) goesOn = true;
    } else if (byte === mark) return { start, end, closed: end > at, goesOn };
    else if (byte === newline) return { start, end, closed: false, goesOn };
  }
  return { start, end: highest, closed: false, goesOn };
}

/** The last quote before `at` on its line, not before `lowest`; -1 when there is none. */
function openingQuote(bytes: Uint8Array, at: number, lowest: number): number {
  for (let open = at - 1; open >= lowest && bytes[open] !== newline; open -= 1) {
    if (isQuote(bytes, open, lowest)) return open;
  }
  return -1;
}

/** A quote that is not escaped: an apostrophe only where a string may begin, not that of a word. */
function isQuote(bytes: Uint8Array, at: number, floor: number): boolean {
  const byte = bytes[at];
  if (byte !== quote && byte !== apostrophe) return false;
  if (byte === apostrophe && isWord(bytes[at - 1])) return false;
  let slashes = 0;
  while (at - slashes > floor && bytes[at - 1 - slashes] === backslash) slashes += 1;
  return slashes % 2 === 0;
}

function isWord(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39);
}
