// May a value stand beside a name at all? Told from the next few bytes, before any text is made of them: most names in
// code are read, passed on or spoken of. Each look is noted to the byte, since whatever is looked at is judged anew when it
// changes.
import type { BlobText } from '../blob-text.ts';

/** Bytes behind a name in which it must begin. */
const lookBytes = 90;

const blank = 1;
const word = 2;
const operator = 4;
const closer = 8;
const quoteOrDigit = 16;
const quote = 32;

/** What each byte is in the syntaxes about a name; `\s` and `\w` of Latin-1. */
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  const letter = String.fromCharCode(byte);
  const classes = [/\s/, /\w/, /[=:|>?&({<]/, /["'`\])}]/, /[0-9"'`]/, /["'`]/];
  return classes.reduce((sum, kind, index) => sum + (kind.test(letter) ? 1 << index : 0), 0);
});

/** Bytes of a blob from `at` to `end`, and one past the last that anybody asked for. */
interface Stretch {
  readonly bytes: Uint8Array;
  readonly end: number;
  read: number;
}

const newline = 0x0a;
const carriageReturn = 0x0d;
const backslash = 0x5c;

/** The byte at an offset; -1 past the stretch's end. */
function byteAt(stretch: Stretch, at: number): number {
  if (at >= stretch.read) stretch.read = at + 1;
  return at < stretch.end ? (stretch.bytes[at] as number) : -1;
}

function isKind(byte: number, kind: number): boolean {
  return byte !== -1 && ((kinds[byte] as number) & kind) !== 0;
}

/** One past the bytes of a kind from `at` on, at most `max` of them. */
function skip(stretch: Stretch, at: number, kind: number, max: number): number {
  let to = at;
  while (to - at < max && isKind(byteAt(stretch, to), kind)) to += 1;
  return to;
}

function isText(stretch: Stretch, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    if (byteAt(stretch, at + i) !== text.charCodeAt(i)) return false;
  }
  return true;
}

/**
 * Whether something stands behind the name that ends at `nameEnd` that may give it a value: an operator, the end of a
 * quoted name, a bracket; or a blank, and a value not far behind it. Not so where `identifiersToo` is false and what the name
 * is given is an identifier and then ends: `token: n.token,`, in code.
 */
export function mayBeGiven(blob: BlobText, nameEnd: number, identifiersToo: boolean): boolean {
  const bytes = blob.unwatched;
  const end = Math.min(bytes.length, nameEnd + lookBytes);
  const stretch: Stretch = { bytes, end, read: nameEnd };
  const given = isGiven(stretch, nameEnd) && (identifiersToo || !isGivenIdentifier(stretch, nameEnd));
  blob.look(nameEnd, stretch.read);
  return given;
}

function isGiven(stretch: Stretch, nameEnd: number): boolean {
  let at = nameEnd;
  while (byteAt(stretch, at) === backslash) at += 1;
  at = skip(stretch, at, closer, 3);
  for (let i = 0; i < 2 && (isText(stretch, at, '*') || isText(stretch, at, '_')); i += 1) at += 1;
  if (isText(stretch, at, '?')) return true;
  if (isText(stretch, at, '!')) at += 1;
  return (
    isOperator(stretch, skip(stretch, at, blank, 8)) ||
    isValueBehindBlank(stretch, at) ||
    isLineEnd(stretch, at) ||
    isFilled(stretch, nameEnd)
  );
}

function isOperator(stretch: Stretch, at: number): boolean {
  const byte = byteAt(stretch, at);
  if (isKind(byte, operator)) return true;
  if (byte === 0x2d) return isText(stretch, at, '->');
  if (byte === 0x6f) return isText(stretch, at, 'or') && !isKind(byteAt(stretch, at + 2), word);
  if (byte === 0x65) return isText(stretch, at, 'else') && !isKind(byteAt(stretch, at + 4), word);
  if (byte !== 0x2c) return false;
  let next = skip(stretch, at + 1, blank, 24);
  if (isText(stretch, next, 'with:')) next = skip(stretch, next + 5, blank, 1);
  if (byteAt(stretch, next) === backslash) next += 1;
  return isKind(byteAt(stretch, next), quote);
}

/** Blanks of the line, and behind them a quote, a slash or a dollar sign, or before the line's end a digit or a quote. */
function isValueBehindBlank(stretch: Stretch, from: number): boolean {
  let at = from;
  for (let byte = byteAt(stretch, at); at - from < 8 && (byte === 0x20 || byte === 0x09); ) {
    at += 1;
    byte = byteAt(stretch, at);
  }
  if (at === from) return false;
  const first = byteAt(stretch, at);
  if (first === 0x24 || first === 0x2f) return true;
  for (const last = at + 60; at <= last; at += 1) {
    const byte = byteAt(stretch, at);
    if (byte === newline || byte === -1) return false;
    if (isKind(byte, quoteOrDigit)) return true;
  }
  return false;
}

/** The end of the line or of the stretch, past a quote and blanks. */
function isLineEnd(stretch: Stretch, from: number): boolean {
  let at = skip(stretch, from, quote, 1);
  let byte = byteAt(stretch, at);
  while (byte === 0x20 || byte === 0x09) {
    at += 1;
    byte = byteAt(stretch, at);
  }
  return byte === -1 || byte === newline || (byte === carriageReturn && byteAt(stretch, at + 1) === newline);
}

const fillers = ['fill', 'type', 'send', 'set', 'val', 'perform', 'press', 'input', 'clear', 'click'];

/** `'password')).fill(`: brackets, and then what types into a field. */
function isFilled(stretch: Stretch, nameEnd: number): boolean {
  const open = skip(stretch, nameEnd, quote, 1);
  let at = open;
  while (byteAt(stretch, at) === 0x29) at += 1;
  if (at === open) return false;
  at = skip(stretch, at, blank, 40);
  return byteAt(stretch, at) === 0x2e && fillers.some((one) => isText(stretch, at + 1, one));
}

const identifierBytesMax = 81;

function isGivenIdentifier(stretch: Stretch, nameEnd: number): boolean {
  let at = nameEnd;
  const first = byteAt(stretch, at);
  if (isKind(first, quote) || first === 0x5d) at += 1;
  at = skip(stretch, at, blank, 1);
  const sign = byteAt(stretch, at);
  if (sign !== 0x3a && sign !== 0x3d) return false;
  at = skip(stretch, at + 1, blank, 1);
  const start = at;
  const letter = byteAt(stretch, at);
  if (!(isKind(letter, word) || letter === 0x24) || (letter >= 0x30 && letter <= 0x39)) return false;
  for (let byte = letter; at - start < identifierBytesMax; byte = byteAt(stretch, at)) {
    if (!(isKind(byte, word) || byte === 0x2e || byte === 0x24)) break;
    at += 1;
  }
  if (byteAt(stretch, at) === 0x28 && byteAt(stretch, at + 1) === 0x29) at += 2;
  at = skip(stretch, at, blank, 1);
  const last = byteAt(stretch, at);
  return last === 0x2c || last === 0x3b || last === 0x7d || last === 0x29 || last === 0x5d;
}

/** `INSERT INTO t (id, password) VALUES`: the name of a column, whose value comes later. */
export function isColumn(blob: BlobText, name: { readonly start: number; readonly end: number }): boolean {
  const bytes = blob.unwatched;
  const stretch: Stretch = { bytes, end: Math.min(bytes.length, name.end + lookBytes), read: name.end };
  const first = byteAt(stretch, name.end);
  const closed = first === 0x60 || first === 0x22 || first === 0x5d ? name.end + 1 : name.end;
  const mark = byteAt(stretch, skip(stretch, closed, blank, 4));
  blob.look(name.end, stretch.read);
  return (mark === 0x2c || mark === 0x29) && areValuesBehind(blob, name.end) && isInserted(blob, name.start);
}

const listBytesMax = 500;

/** Whether a list ends behind a name, and then a word begins as `values` does. */
function areValuesBehind(blob: BlobText, from: number): boolean {
  const bytes = blob.unwatched;
  const stretch: Stretch = {
    bytes,
    end: Math.min(bytes.length, from + listBytesMax + lookBytes),
    read: from,
  };
  let at = from;
  let byte = byteAt(stretch, at);
  // No list of columns holds a bracket, the end of a statement, or an operator.
  while (at - from < listBytesMax && byte !== -1 && byte !== 0x29) {
    if (byte === 0x28 || byte === 0x3b || byte === 0x3d) break;
    at += 1;
    byte = byteAt(stretch, at);
  }
  const next = byte === 0x29 ? byteAt(stretch, skip(stretch, at + 1, blank, 40)) : -1;
  blob.look(from, stretch.read);
  return next === 0x76 || next === 0x56;
}

const insertBytes = 300;
const insertWord = /\binsert\b[^;]*\([^)]*$/i;

/** Whether a bracket is open at `to`, and the word `insert` stands before it in the same statement. */
function isInserted(blob: BlobText, to: number): boolean {
  const bytes = blob.unwatched;
  const first = Math.max(0, to - insertBytes);
  let closed = false;
  let open = false;
  let at = to;
  // Backwards to the nearest bracket: most names stand in none, and no text is made for them.
  while (at > first && !open && !closed) {
    at -= 1;
    const byte = bytes[at] as number;
    if (byte === 0x29) closed = true;
    else if (byte === 0x28) open = true;
  }
  if (!open) {
    blob.look(at, to);
    return false;
  }
  return insertWord.test(blob.slice(to - insertBytes, to));
}
