// Reads a literal out of text at a place: in any language's quotes, joined from several, or bare.

export interface Literal {
  /** The value's own stretch, quotes left out. */
  readonly start: number;
  readonly end: number;
  /** One past the closing quote. */
  readonly next: number;
  readonly value: string;
}

/** The longest literal that is read, in characters. */
const literalCharactersMax = 2800;

const opening =
  /(?:[rRbBuUfFLNq]{1,2}|@|\$|~s|:)?(?:"""|'''|\\+["']|["'`]|&quot;|&#0?3[49];|&apos;|\u00e2\u0080[\u009c\u0098])/y;
/** What joins two literals: an operator, or a line break alone (Python, C). */
const joint =
  /[ \t]*(?:(?:\+|\.\.|\.|<>|&|\+\+|\|\|)[ \t]*\\?(?:\r?\n[ \t]*)?|\\?\r?\n[ \t]*(?:\+|\.\.?|<>|&)?[ \t]*)(?=["'`])/y;

/** The first letters of what opens a literal, and of what joins two: most places have neither. */
const openingLetters = lettersOf('rRbBuUfFLNq@$~:"\'`\\&\u00e2');
const jointLetters = lettersOf(' \t+.<&|\\\r\n');

function lettersOf(letters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const letter of letters) table[letter.charCodeAt(0)] = 1;
  return table;
}

/** What opens a literal at `at`, a prefix among it, or empty. */
function openingAt(text: string, at: number): string {
  if (openingLetters[text.charCodeAt(at)] !== 1) return '';
  opening.lastIndex = at;
  return opening.exec(text)?.[0] ?? '';
}

/** Whether a quoted literal opens at `at`, closed or not. */
export function opensAt(text: string, at: number): boolean {
  return openingAt(text, at) !== '';
}

/** Reads one quoted literal that opens at `at`; null when none does, or it does not close. */
export function quotedAt(text: string, at: number): Literal | null {
  const open = openingAt(text, at);
  if (open === '') return null;
  const quote = open.length === 1 ? open : open.replace(/^(?:[A-Za-z]{1,2}|@|\$|~s|:)(?=["'`])/, '');
  const start = at + open.length;
  const end = closingOf(text, start, quote);
  if (end === -1) return null;
  return { start, end, next: end + closer(quote).length, value: text.slice(start, end) };
}

function closer(quote: string): string {
  if (quote === '\u00e2\u0080\u009c') return '\u00e2\u0080\u009d';
  if (quote === '\u00e2\u0080\u0098') return '\u00e2\u0080\u0099';
  return quote;
}

const newline = 0x0a;
const backslash = 0x5c;
const apostrophe = 0x27;

function closingOf(text: string, start: number, quote: string): number {
  const close = closer(quote);
  const limit = Math.min(text.length, start + literalCharactersMax);
  const isKey = text.startsWith('-----BEGIN', start);
  const many = quote.length === 3 || quote === '`' || isKey;
  const first = close.charCodeAt(0);
  const isOne = close.length === 1;
  for (let i = start; i < limit; i += 1) {
    const letter = text.charCodeAt(i);
    if (letter === first && (isOne || text.startsWith(close, i))) return i;
    if (letter === newline) {
      if (!many) return -1;
    } else if (letter === backslash && isOne) {
      // A backslash before an apostrophe escapes it in most languages, but not in a shell, where it ends the value.
      if (first !== apostrophe || (text[i + 1] === "'" && /\w/.test(text[i + 2] ?? ''))) i += 1;
    }
  }
  // A key that goes on past the window is long enough to be judged.
  return isKey && limit - start > 200 ? limit : -1;
}

/** Reads a literal and those joined to it. `adjacent` says whether a line break alone joins (Python, C). */
export function joinedAt(text: string, at: number, adjacent: boolean): Literal | null {
  const first = quotedAt(text, at);
  if (first === null) return null;
  let whole = first;
  for (let count = 0; count < 16; count += 1) {
    if (jointLetters[text.charCodeAt(whole.next)] !== 1) break;
    joint.lastIndex = whole.next;
    const between = joint.exec(text)?.[0];
    if (between === undefined || (!adjacent && !/[+.<&|]/.test(between))) break;
    const more = quotedAt(text, whole.next + between.length);
    if (more === null) break;
    whole = { start: first.start, end: more.end, next: more.next, value: whole.value + more.value };
  }
  return whole;
}

/**
 * How far it takes to read what opens at `at`, and that no more is joined to it; undefined where that is farther than a
 * line or two.
 */
export function readTo(text: string, at: number, literal: Literal | null): number | undefined {
  if (literal !== null) return lookedBehind(text, literal);
  // It does not close on its line, where most kinds have to.
  const line = text.indexOf('\n', at);
  const goesOn = line === -1 || text[line - 1] === '\\' || /`|"""|'''|-BEGIN/.test(text.slice(at, at + 24));
  return goesOn ? undefined : line + 1;
}

const between = /[\s\\+.<>&|]*/y;

function lookedBehind(text: string, { next }: Literal): number | undefined {
  between.lastIndex = next;
  const end = next + (between.exec(text)?.[0].length ?? 0);
  const letter = text[end];
  const isQuote = letter === '"' || letter === "'" || letter === '`';
  if (!isQuote || jointLetters[text.charCodeAt(next)] !== 1) return end + 3;
  joint.lastIndex = next;
  return joint.test(text) ? undefined : end + 3;
}

export interface BareForm {
  /** Where a bare value ends. */
  readonly until: 'line' | 'blank' | 'flow';
  /** The quote that encloses name and value, or empty. */
  readonly enclosing: string;
}

const blankEnd = /(?:\\.|[^\s;&|)<>`\\])*/y;
const flowEnd = /[^,}\]\r\n]*/y;
const lineEnd = /[^\r\n]*/y;

/** Reads a bare value that starts at `at`; empty ones too. */
export function bareAt(text: string, at: number, form: BareForm): Literal {
  let end: number;
  if (form.enclosing !== '') {
    const close = closingOf(text, at, form.enclosing);
    end = close === -1 ? matchEnd(lineEnd, text, at) : close;
  } else if (form.until === 'blank') {
    end = wordEnd(text, at);
  } else {
    end = matchEnd(form.until === 'flow' ? flowEnd : lineEnd, text, at);
  }
  const raw = text.slice(at, Math.min(end, at + literalCharactersMax));
  const value = raw.replace(/(?:^|\s)(?:#|;;|;\s|\/\/\s|<!--|--\s)[^\n]*$/, '').replace(/[\s\u00a0]+$/, '');
  return { start: at, end: at + value.length, next: at + value.length, value };
}

/** A word of a shell, in which `$(...)`, `${...}` and quotes may hold blanks. */
function wordEnd(text: string, at: number): number {
  const nested =
    /^(?:\$\([^)\n]*\)|\$\{\{?[^}\n]*\}?\}|\{\{[^}\n]*\}\}|<[A-Za-z][^<>\n]{0,80}>|\([A-Za-z][^()\n]{0,80}\)|\[[A-Za-z][^[\]\n]{0,80}\]|`[^`\n]*`)/.exec(
      text.slice(at, at + 300),
    );
  return nested === null ? matchEnd(blankEnd, text, at) : matchEnd(blankEnd, text, at + nested[0].length);
}

function matchEnd(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return at + (regex.exec(text)?.[0].length ?? 0);
}

/** Reads YAML's `|` or `>` at `at`: the more indented lines below (YAML 1.2.2, 8.1 Block Scalar Styles). */
export function blockAt(text: string, at: number): Literal | null {
  const head = /^[|>][+\-\d]*[ \t]*(?:#[^\n]*)?\r?\n((?:[ \t]*\r?\n)*)([ \t]+)(?=\S)/.exec(
    text.slice(at, at + 200),
  );
  const indent = head?.[2];
  if (head === null || indent === undefined) return null;
  const start = at + head[0].length;
  let end = start;
  for (let line = start; line < text.length; ) {
    const stop = text.indexOf('\n', line);
    end = stop === -1 ? text.length : stop;
    line = end + 1;
    if (!text.startsWith(indent, line)) break;
  }
  const value = text.slice(start, end).trimEnd();
  return { start, end: start + value.length, next: start + value.length, value };
}
