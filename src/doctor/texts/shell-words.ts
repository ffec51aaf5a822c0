// The words of a command as a shell splits them (pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html,
// 2.2 "Quoting"), as far as they can be read without running it: what is substituted stays as it is written. Pure.

/** Where a command begins that may stand inside of a quoted word: `ssh host "docker run ..."`. */
export interface CommandStart {
  readonly text: string;
  readonly from: number;
}

const wordsMax = 400;

/** Up to the end of the command: a semicolon, a pipe, a redirection, or the quote that it stands in. */
export function shellWords({ text, from }: CommandStart): readonly string[] {
  const outer = openQuote(text.slice(0, from));
  const words: string[] = [];
  let at = from;
  while (at < text.length && words.length < wordsMax) {
    const character = text[at] ?? '';
    if (/\s/.test(character)) at += 1;
    else if (character === outer || /[;|&<>)#]/.test(character)) break;
    else {
      const end = endOfWord(text, at, outer);
      words.push(unquoted(text.slice(at, end), outer));
      at = end;
    }
  }
  return words;
}

/** The quote that is open at the end of a text; empty for none. */
export function openQuote(text: string): string {
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '\\' && quote !== "'") at += 1;
    else if (quote === '' && /["']/.test(character)) quote = character;
    else if (character === quote) quote = '';
  }
  return quote;
}

function endOfWord(text: string, from: number, outer: string): number {
  let quote = '';
  let at = from;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === '\\' && quote !== "'") {
      // Inside of a quoted command an escaped quote is one of its own.
      if (outer === '"' && text[at + 1] === '"') quote = quote === '"' ? '' : '"';
      at += 2;
    } else if (character === outer && quote === '') break;
    else if (character === '$' && /[({]/.test(text[at + 1] ?? '')) at = endOfSubstitution(text, at + 1);
    else if (character === '`' && quote !== "'") {
      const end = text.indexOf('`', at + 1);
      at = end === -1 ? text.length : end + 1;
    } else if (quote === '' && /[\s;|&<>)]/.test(character)) break;
    else {
      if (quote === '' && /["']/.test(character)) quote = character;
      else if (character === quote) quote = '';
      at += 1;
    }
  }
  return at;
}

/** Behind the bracket that closes the one at `from`. */
function endOfSubstitution(text: string, from: number): number {
  const open = text[from] ?? '';
  const close = open === '(' ? ')' : '}';
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === open) depth += 1;
    else if (text[at] === close) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function unquoted(word: string, outer: string): string {
  const bare = outer === '"' ? word.replaceAll('\\"', '"') : word;
  return bare.replace(/"([^"]*)"|'([^']*)'/g, '$1$2').replace(/\\(.)/g, '$1');
}
