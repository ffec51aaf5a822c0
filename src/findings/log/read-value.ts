// Where a value in a line of a log ends: at its quote, which may be escaped as a string inside a string has it, or at
// what cannot be part of it.
import { isStandIn } from './stand-in.ts';

export interface ValueSpan {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** A quote with the backslashes before it, at this place. */
const quoteHere = /\\{0,7}["'`]/y;
/** What an unquoted value is made of. (A blank is one of ASCII: others are parts of characters in UTF-8.) */
const bareRun = /[^\t-\r "'`<>&\\]+/y;
/** A line break that is escaped ends a value as one that is not. */
const listEnd = /[,;](?=$|[\w.-]{1,40}[=:]|["'])|[,;)\]}[]+$|\\+[nrt]/;
/** What opens a list or a group about a value. */
const opening = /^[([](?=[^()[\]{}])/;

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
    // YAML and SQL write a quote twice.
    if (quote === "'" && at > from && text[at + 1] === quote) at += 1;
    else if (backslashes % 2 === 0) return at;
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
  const whole = cut === null ? run : run.slice(0, cut.index);
  if (isSigns(whole)) return null;
  const skipped = isStandIn(whole) ? 0 : (opening.exec(whole)?.[0].length ?? 0);
  return { start: at + skipped, end: at + whole.length, quoted: false };
}

/** An operator, the bracket that an object begins with: what holds nothing by itself. */
function isSigns(value: string): boolean {
  return /^[=:*#>~|(){}[\],;.-]{0,3}$/.test(value) || /^[[(]?\{\w*[:=]?$/.test(value);
}
