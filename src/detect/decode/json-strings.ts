// Texts inside JSON strings (RFC 8259, 7): a document in a document, with its lines and quotes escaped
// (`"{\"password\": ...}"`, `"FOO=1\nBAR=2"`). Readers of lines and pairs see it only when it is taken out.
import type { BlobText } from '../blob-text.ts';
import type { DecodeBudget } from './limits.ts';
import type { Stretch, Unit } from './stretch.ts';

/** Formats whose double-quoted strings have JSON's escapes. Source maps are left out: they repeat the source. */
const formats =
  /\.(?:json[5cl]?|ndjson|jsonl|geojson|tfstate|tfvars|har|ya?ml|webmanifest|avsc|template|code-workspace|postman_collection|backup|state|log)$|(?:^|\/)[^./]+$/i;

const quote = 0x22;
const backslash = 0x5c;
const newline = 0x0a;
const letterN = 0x6e;

/** Strings shorter than this hold nothing of several parts. */
const stringBytesMin = 16;

const jsonEscape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/g;
const simple: Readonly<Record<string, string>> = { b: ' ', f: ' ', n: '\n', r: '\r', t: '\t' };

/** The strings of a blob that hold lines or quotes, ascending. None in other formats. */
export function textStrings(blob: BlobText, budget: DecodeBudget): Stretch[] {
  if (!formats.test(blob.path)) return [];
  const { bytes } = blob;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Stretch[] = [];
  let at = buffer.indexOf(backslash);
  while (at !== -1) {
    const letter = bytes[at + 1];
    let next = at + 2;
    if (letter === letterN || letter === quote) {
      const string = stringAbout(bytes, at, found.at(-1)?.end ?? 0);
      if (string !== null) {
        next = Math.max(next, string.end + 1);
        if (holdsText(blob.slice(string.start, string.end))) {
          if (!budget.take(string.end - string.start)) break;
          const units = jsonUnits(blob, string.start, string.end);
          found.push({ ...string, wrapping: 'a JSON string', units, document: true });
        }
      }
    }
    at = buffer.indexOf(backslash, next);
  }
  return found;
}

/** The escapes of a string as units, ascending. */
export function jsonUnits(blob: BlobText, start: number, end: number): Unit[] {
  const units: Unit[] = [];
  for (const { 0: found, index } of blob.slice(start, end).matchAll(jsonEscape)) {
    units.push({ start: start + index, end: start + index + found.length, text: unescaped(found) });
  }
  return units;
}

function unescaped(found: string): string {
  const letter = found[1] ?? '';
  if (letter !== 'u') return simple[letter] ?? letter;
  const code = Number.parseInt(found.slice(2), 16);
  if (code < 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return ' ';
  if (code >= 0xd800 && code < 0xe000) return '?';
  return Buffer.from(String.fromCharCode(code), 'utf8').toString('latin1');
}

/** The content of the string on one line that holds `at`; null when its quotes are not found. */
function stringAbout(bytes: Uint8Array, at: number, floor: number): { start: number; end: number } | null {
  let start = at;
  while (start > floor && !isOpenQuote(bytes, start - 1, floor)) {
    start -= 1;
    if (bytes[start] === newline) return null;
  }
  if (start === floor) return null;
  for (let end = at; end < bytes.length; end += 1) {
    const byte = bytes[end];
    if (byte === backslash) end += 1;
    else if (byte === quote) return { start, end };
    else if (byte === newline) return null;
  }
  return null;
}

function isOpenQuote(bytes: Uint8Array, at: number, floor: number): boolean {
  if (bytes[at] !== quote) return false;
  let slashes = 0;
  while (at - slashes > floor && bytes[at - 1 - slashes] === backslash) slashes += 1;
  return slashes % 2 === 0;
}

/** Several lines, or something in quotes, or an assignment behind a line break; one line end at the end is none. */
function holdsText(content: string): boolean {
  return content.length >= stringBytesMin && /\\n.*[^\s\\]\s*[=:]|[=:].*\\n.*\w|\\".*[=:,]/.test(content);
}
