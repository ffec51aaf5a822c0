// Reads the arguments of a call: `connect("host", "root", "v")`, `createHmac('sha256', Buffer.from('v'))`, in the syntax
// that most programming languages share.
import { quotedAt } from '../infrastructure/literal-text.ts';

export interface Argument {
  /** The only literal in it, or null where it has none or several. Offsets into the text that was read. */
  readonly literal: { readonly start: number; readonly end: number; readonly value: string } | null;
  /** The argument as it is written, blanks at its ends left out. */
  readonly text: string;
}

const argumentsMax = 10;
const charactersMax = 700;

export interface Arguments {
  /** Null where the call does not close. */
  readonly list: readonly Argument[] | null;
  /** How far was looked, in characters of the text; beyond it where the text's end counts. */
  readonly read: number;
}

/** The arguments of the call that opens at `open`, which is the offset of its bracket. */
export function argumentsAt(text: string, open: number): Arguments {
  const out: Argument[] = [];
  let depth = 0;
  let from = open + 1;
  let read = from;
  let literals: NonNullable<Argument['literal']>[] = [];
  const take = (to: number) => {
    const [only, more] = literals;
    const argument = text.slice(from, to).trim();
    if (argument !== '')
      out.push({ literal: only !== undefined && more === undefined ? only : null, text: argument });
    literals = [];
    from = to + 1;
  };
  const end = Math.min(text.length, open + charactersMax);
  for (let at = open + 1; at < end; at += 1) {
    const kind = kinds[text.charCodeAt(at)] ?? other;
    if (kind === other) continue;
    if (kind === quote) {
      const literal = quotedAt(text, at);
      read = Math.max(read, literal === null ? unclosedTo(text, at) : literal.next);
      if (literal === null) continue;
      literals.push({ start: literal.start, end: literal.end, value: literal.value });
      at = literal.next - 1;
    } else if (kind === opens) depth += 1;
    else if (kind === closes) {
      depth -= 1;
      if (depth >= 0) continue;
      take(at);
      return { list: out, read: Math.max(read, at + 1) };
    } else if (depth === 0) {
      take(at);
      if (out.length >= argumentsMax) return { list: out, read: Math.max(read, at + 1) };
    }
  }
  return { list: null, read: Math.max(read, end + 1) };
}

const other = 0;
const quote = 1;
const opens = 2;
const closes = 3;
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  const letter = String.fromCharCode(byte);
  const classes = [/["'`]/, /[([{]/, /[)\]}]/, /,/];
  return classes.findIndex((one) => one.test(letter)) + 1;
});

/** How far it takes to tell that a literal does not close: to the end of its line, where most kinds have to. */
function unclosedTo(text: string, at: number): number {
  const line = text.indexOf('\n', at);
  const goesOn = line === -1 || /^(?:`|"""|'''|.-----BEGIN)/.test(text.slice(at, at + 12));
  return goesOn ? text.length + 1 : line + 1;
}
