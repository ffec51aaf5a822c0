// Where a value in a line of a log ends: at its quote, which may be escaped as a string inside a string has it, or at
// what cannot be part of it.

export interface ValueSpan {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** A quote with the backslashes before it, at this place. */
const quoteHere = /\\{0,7}["'`]/y;
/** What an unquoted value is made of. */
const bareRun = /[^\s"'`<>&\\]+/y;
/** A line break that is escaped ends a value as one that is not. */
const listEnd = /[,;](?=$|[\w.-]{1,40}[=:]|["'])|[,;)\]}]+$|\\+[nrt]/;

/** The quote that opens at a place; empty for none. */
export function quoteAt(text: string, at: number): string {
  quoteHere.lastIndex = at;
  return quoteHere.exec(text)?.[0] ?? '';
}

/** Where a quote that was opened before `from` closes; the end of the text where it does not. */
export function closingOf(text: string, quote: string, from: number): number {
  for (let at = text.indexOf(quote, from); at !== -1; at = text.indexOf(quote, at + quote.length)) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return at;
  }
  return text.length;
}

/** The value that begins at `at`, in quotes or without; null where nothing does. */
export function valueAt(text: string, at: number): ValueSpan | null {
  const quote = quoteAt(text, at);
  if (quote !== '') {
    const start = at + quote.length;
    const end = closingOf(text, quote, start);
    return end > start ? { start, end, quoted: true } : null;
  }
  bareRun.lastIndex = at;
  const run = bareRun.exec(text)?.[0] ?? '';
  const cut = listEnd.exec(run);
  const length = cut === null ? run.length : cut.index;
  return length === 0 ? null : { start: at, end: at + length, quoted: false };
}
