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

/** The arguments of the call that opens at `open`, which is the offset of its bracket; null when it does not close. */
export function argumentsAt(text: string, open: number): Argument[] | null {
  const out: Argument[] = [];
  let depth = 0;
  let from = open + 1;
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
    const letter = text[at] ?? '';
    const literal = /["'`]/.test(letter) ? quotedAt(text, at) : null;
    if (literal !== null) {
      literals.push({ start: literal.start, end: literal.end, value: literal.value });
      at = literal.next - 1;
    } else if (/[([{]/.test(letter)) depth += 1;
    else if (/[)\]}]/.test(letter)) {
      depth -= 1;
      if (depth < 0) {
        take(at);
        return out;
      }
    } else if (letter === ',' && depth === 0) {
      take(at);
      if (out.length >= argumentsMax) return out;
    }
  }
  return null;
}
