// What every text that an expression takes must have: so many bytes in a row, all of a few kinds. Read off the
// expression once, so that a loop over bytes can say that none of its texts stands in a stretch. Knows the constructs of
// the catalogue's values (https://tc39.es/ecma262/#sec-patterns); of others it asks for nothing.

export interface ValueRun {
  /** 1 for each byte that may stand in such a text. */
  readonly bytes: Uint8Array;
  /** How many of them there are at least; 0 when nothing is known. */
  readonly length: number;
}

const newline = 0x0a;

/** What a text of an expression is made of, and its least length in bytes. */
export function valueRun(value: RegExp): ValueRun {
  const bytes = new Uint8Array(256);
  const reading = { source: value.source, at: 0, bytes };
  const length = alternatives(reading);
  if (reading.at < reading.source.length || bytes[newline] === 1) return { bytes, length: 0 };
  if (value.ignoreCase) foldCase(bytes);
  return { bytes, length: Number.isFinite(length) ? length : 0 };
}

interface Reading {
  readonly source: string;
  at: number;
  readonly bytes: Uint8Array;
}

/** The least length of what begins at `at`, up to a closing bracket or the end; NaN for what is not known. */
function alternatives(reading: Reading): number {
  let least = sequence(reading);
  while (reading.source[reading.at] === '|') {
    reading.at += 1;
    least = Math.min(least, sequence(reading));
  }
  return least;
}

function sequence(reading: Reading): number {
  let length = 0;
  for (;;) {
    const letter = reading.source[reading.at];
    if (letter === undefined || letter === '|' || letter === ')') return length;
    const one = atom(reading, letter);
    length += one * leastCount(reading);
  }
}

function atom(reading: Reading, letter: string): number {
  if (letter === '(') return group(reading);
  const form = /\[(?:[^\]\\]|\\.)*\]|\\[\s\S]|[\s\S]/y;
  form.lastIndex = reading.at;
  const text = form.exec(reading.source)?.[0] ?? letter;
  reading.at += text.length;
  if (/^(?:\\b|\\B|\^|\$)$/.test(text)) return 0;
  // A reference, or a character by its code outside of a class.
  if (/^\\[1-9kupPcx]/.test(text)) return Number.NaN;
  const one = new RegExp(text, 's');
  for (let byte = 0; byte < 256; byte += 1) {
    if (one.test(String.fromCharCode(byte))) reading.bytes[byte] = 1;
  }
  return 1;
}

function group(reading: Reading): number {
  const open = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;
  open.lastIndex = reading.at;
  const text = open.exec(reading.source)?.[0] ?? '(';
  reading.at += text.length;
  // What is looked at and not taken says nothing of the text.
  const looks = /[=!]$/.test(text);
  const inner = looks ? { ...reading, bytes: new Uint8Array(256) } : reading;
  const length = alternatives(inner);
  reading.at = inner.at + 1;
  return looks ? 0 : length;
}

function leastCount(reading: Reading): number {
  const form = /(?:([?*])|\+|\{(\d+)(?:,\d*)?\})\??/y;
  form.lastIndex = reading.at;
  const found = form.exec(reading.source);
  if (found === null) return 1;
  reading.at += found[0].length;
  const [, none, count] = found;
  return none === undefined ? Number(count ?? 1) : 0;
}

function foldCase(bytes: Uint8Array): void {
  for (let lower = 0x61; lower <= 0x7a; lower += 1) {
    const either = (bytes[lower] as number) | (bytes[lower - 0x20] as number);
    bytes[lower] = either;
    bytes[lower - 0x20] = either;
  }
}

/**
 * Where a run begins in `[from, to)`, at most `lineBreaksMax` line breaks behind `from`, or -1; and one past the last byte
 * that was read for it.
 */
export function findRun(
  bytes: Uint8Array,
  stretch: { readonly from: number; readonly to: number; readonly lineBreaksMax: number },
  run: ValueRun,
): { readonly start: number; readonly read: number } {
  const end = Math.min(bytes.length, stretch.to + run.length - 1);
  let count = 0;
  let breaks = 0;
  for (let at = stretch.from; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (run.bytes[byte] === 1) {
      count += 1;
      if (count === run.length) return { start: at + 1 - count, read: at + 1 };
      continue;
    }
    count = 0;
    if (byte === newline) {
      breaks += 1;
      if (breaks > stretch.lineBreaksMax) return { start: -1, read: at + 1 };
    }
  }
  // That the text ends there was seen as well.
  return { start: -1, read: end };
}
