// One mention of an infrastructure name with what stands about it, as the readers see it. A reader finds where a value
// stands beside the name; whether it is a real one is decided later (judge-reading.ts).
import type { BlobText } from '../blob-text.ts';
import { type Dialect, dialectOf } from './dialect.ts';
import type { InfrastructureName } from './name.ts';

/** A mention of a name. Offsets are into `text`; `base` added to them gives byte offsets in the blob. */
export interface Sighting {
  readonly blob: BlobText;
  readonly dialect: Dialect;
  readonly name: InfrastructureName;
  readonly text: string;
  readonly base: number;
  readonly start: number;
  readonly end: number;
  /** The name's line, up to the name; without a mark at its beginning. */
  readonly left: string;
  /** The quote that was opened on the line before the name and not closed, or empty. */
  readonly enclosing: string;
  /** A `$`, or a `${`, stands right before the name. */
  readonly dollar: boolean;
  /**
   * Says that a reader looks at more than the name's line before it and `nearBytes` behind it: up to an offset, or at
   * all of the text. What nobody looked at may change without another judgement (judged-text.ts).
   */
  reach(to?: number): void;
}

/** Where a value stands. `[start, end)` are offsets into the sighting's text. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  /** The value as it would be read: joined pieces, escapes left as they are. */
  readonly value: string;
  readonly quoted: boolean;
  /**
   * How sure the form itself is: `plain` an assignment or a fallback; `loose` a form that as often holds something
   * else, so that the value must look like a secret of its own accord.
   */
  readonly form: 'plain' | 'loose';
  /** A clause: "assigned", "the fallback". */
  readonly how: string;
}

export type Reader = (sighting: Sighting) => readonly Reading[];

const bytesBefore = 600;
const bytesAfter = 3000;
/** Every reader may look so far behind a name, in bytes, unless something ends what they read (`nearEnd`). */
export const nearBytes = 200;

/** A byte order mark, a blank that does not break or has no width, at a line's start: nobody sees them. */
const marks = /^(?:\xef\xbb\xbf|\xff|\xc2\xa0|\xe2\x80[\x8b-\x8d])+/;

/** The window about a name, all of which is looked at. */
export function sight(blob: BlobText, name: InfrastructureName): Sighting {
  const sighting = sightNear(blob, name, { bytesAfter });
  sighting.reach();
  return sighting;
}

export interface Window {
  /** How far the window reaches behind the name, in bytes. */
  readonly bytesAfter: number;
  /** How much of what stands before the name on its line the readers are shown, in characters. */
  readonly leftMax?: number;
}

/**
 * Cuts the window about a name out of its blob. Of it the name's line is looked at and what stands near; for more a reader
 * says so.
 */
export function sightNear(blob: BlobText, name: InfrastructureName, window: Window): Sighting {
  const base = Math.max(0, name.start - bytesBefore);
  const last = name.end + window.bytesAfter;
  const text = unwatchedText(blob, base, last);
  const start = name.start - base;
  const end = name.end - base;
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const dialect = dialectOf(blob);
  blob.look(base + (dialect === 'words' || lineStart === 0 ? 0 : lineStart - 1), base + nearEnd(text, end));
  const line = text.slice(lineStart, start);
  const left = line.charCodeAt(0) > 0x7f ? line.replace(marks, '') : line;
  return {
    blob,
    dialect: dialect === 'words' && inDocumentOfShell(text.slice(0, start)) ? 'lines' : dialect,
    name,
    text,
    base,
    start,
    end,
    left: window.leftMax === undefined ? left : left.slice(-window.leftMax),
    enclosing: enclosingQuote(left),
    dollar: left.endsWith('$') || left.endsWith('${'),
    reach(to) {
      if (to === undefined) blob.look(base, last);
      else blob.look(base + start, Math.min(base + to, last));
    },
  };
}

/** The stretch `[start, end)`, of which the caller says what was looked at; `start` is in the blob. */
export function unwatchedText({ unwatched: bytes }: BlobText, start: number, end: number): string {
  const length = Math.min(bytes.length, end) - start;
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, length).toString('latin1');
}

/** What no reader steps over that reads past the end of a line; a word behind a blank neither, but for those that fill in. */
const stopping = new Uint8Array(256);
for (const letter of '=;[+*/%&|!?@$<}~^') stopping[letter.charCodeAt(0)] = 1;
const steppedOver = /^(?:to|get|with|fill|type|send|set|val|input|enter|replace|clear|press|perform|then)/;
const newline = 0x0a;

/**
 * How far every reader may look: past the end of the name's line only where nothing on it stops all of those that go on
 * behind its end (a closed quote, a bracket, a comma, a chain of calls).
 */
function nearEnd(text: string, end: number): number {
  const far = Math.min(text.length, end + nearBytes);
  let stops = false;
  for (let at = end; at < far; at += 1) {
    const code = text.charCodeAt(at);
    if (code === newline) return stops ? at + 1 : end + nearBytes;
    if (!stops) {
      if (mayHoldAnything(text, at, end)) return end + nearBytes;
      stops = stopping[code] === 1 || code === 0x28 || isOtherWord(text, at);
    }
  }
  return end + nearBytes;
}

/** A comment; a bracket at the end of the line, or that of a call in a chain. */
function mayHoldAnything(text: string, at: number, end: number): boolean {
  const letter = text[at];
  return letter === '#' || (letter === '(' && (at > end || /^\(\s*$/m.test(text.slice(at, at + 80))));
}

function isOtherWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before !== 0x20 && before !== 0x09) return false;
  return isAlphanumeric(text.charCodeAt(at)) && !steppedOver.test(text.slice(at, at + 8));
}

const hereDocument = /^[^\n]*<<-?[ \t]*\\?(["']?)([A-Za-z_]\w*)\1[^\n]*$/gm;

/** Inside `cat > .env <<EOF` stand the lines of a file, in which a blank or an `&` ends nothing. */
function inDocumentOfShell(before: string): boolean {
  let last: RegExpExecArray | null = null;
  for (const found of before.matchAll(hereDocument)) last = found;
  if (last === null || !/\bcat\b|\btee\b|^\s*<<|>/.test(last[0].replace(/<<-?/, ''))) return false;
  if (/\b(?:bash|sh|zsh|ssh|su|psql|mysql|python3?|docker exec)\b[^|>]*<</.test(last[0])) return false;
  const after = before.slice(last.index + last[0].length);
  return !new RegExp(`^\\s*${last[2] ?? ''}\\s*$`, 'm').test(after);
}

/** The quote that is open at the end of `left`, or empty. An apostrophe within a word opens nothing. */
function enclosingQuote(left: string): string {
  let open = 0;
  for (let i = 0; i < left.length; i += 1) {
    const letter = left.charCodeAt(i);
    if (letter === 0x5c) i += 1;
    else if (open !== 0) {
      if (letter === open) open = 0;
    } else if (letter === 0x22 || letter === 0x60) open = letter;
    else if (letter === 0x27 && !isAlphanumeric(left.charCodeAt(i - 1))) open = letter;
  }
  return open === 0 ? '' : String.fromCharCode(open);
}

function isAlphanumeric(code: number): boolean {
  const folded = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || (folded >= 0x61 && folded <= 0x7a);
}
