// People's language: a row of a table, "set X to `v`", "X is v", "use `v` for X". Everything here is loose: the value has
// to look like a secret of its own accord, unless a column says that it is one.
import { looksStrong } from './secret-look.ts';
import type { Reader, Reading, Sighting } from './sighting.ts';

const cellEnd = /[^|\r\n]*/y;
const valueHeader =
  /^\W*(?:value|default|default value|wert|valeur|valor|current|current value|setting|set to|password|token|secret)s?\W*$/i;

/** Columns that hold no value; what they hold is a name, and looks like a word that somebody typed. */
const otherHeader =
  /^\W*(?:used (?:by|in)|type|required|scopes?|permissions?|owner|services?|consumers?|component|jobs?|workflows?|since|version|location|files?|where|rotation|issue|ticket|environments?|stages?|length|format|containers?|images?|modules?|pods?|deployments?|charts?|apps?|applications?|(?:secret |key )?stores?|backends?|providers?|managers?|sources?|(?:read|consumed|set|managed|kept|stored|issued|checked|provided) (?:by|in)|(?:kubernetes |k8s |docker )?secrets? name|kubernetes secret|k8s secret|maps? to|alias(?:es)?)\W*$/i;

/** A value in a table or in a sentence. */
export const readProse: Reader = (sighting) => {
  if (
    sighting.dialect === 'quoted' &&
    !/(?:^|\s)(?:#|\/\/|\*|--|;|<!--)/.test(sighting.left) &&
    !sighting.enclosing
  ) {
    return [];
  }
  return [...readRow(sighting), ...readSeparated(sighting), ...readSentence(sighting)];
};

/** The cells that follow the name in a row of a Markdown, AsciiDoc or psql table. */
function readRow(sighting: Sighting): Reading[] {
  const { text, end, start } = sighting;
  if (sighting.dollar) return [];
  const bar = /^[`*_\s"'\])]*\|(?!\|)/.exec(text.slice(end, end + 24));
  if (bar === null) return [];
  const out: Reading[] = [];
  let at = end + bar[0].length;
  let column = sighting.left.split('|').length;
  const headers = headersAbove(text, start);
  // A table that lost its line breaks in a conversion goes on in the next line.
  const blank = /^[ \t]*\r?\n/.exec(text.slice(at, at + 40));
  if (blank !== null) at += blank[0].length;
  for (let cells = 0; cells < 8; cells += 1) {
    cellEnd.lastIndex = at;
    const cell = cellEnd.exec(text)?.[0] ?? '';
    const inner = /^([\s`*_"']*)([^\s`|]+)[\s`*_"']*$/.exec(cell);
    const value = inner?.[2]?.replace(/[*_"']+$/, '');
    const header = headers[column] ?? '';
    if (inner !== null && value !== undefined && value !== '' && !otherHeader.test(header)) {
      const from = at + (inner[1]?.length ?? 0);
      const form = valueHeader.test(header) ? 'plain' : 'loose';
      out.push({ start: from, end: from + value.length, value, quoted: true, form, how: 'in its row' });
    }
    const within = inner === null ? /`([^`\s]{6,200})`/.exec(cell) : null;
    const word = within?.[1];
    if (within !== null && word !== undefined && !otherHeader.test(header))
      out.push(loose(at + within.index + 1, word));
    at += cell.length;
    if (text[at] !== '|') break;
    at += 1;
    column += 1;
  }
  return out;
}

/** The cells of the first line of the table that the offset is in. */
function headersAbove(text: string, at: number): string[] {
  const lines = text.slice(0, at).split('\n').slice(0, -1);
  let header = '';
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i] ?? '';
    if (!line.includes('|')) break;
    header = line;
  }
  return header.split('|');
}

const describes = /^\W*(?:description|purpose|meaning|notes?|comments?|help|docs?)\W*$/i;

/** How many columns stand between the name's and the value's; null when the header says that there is no value. */
function columnsBefore(start: string): number | null {
  const header = (start.split(/\r?\n/, 1)[0] ?? '').split(/[,;\t]/);
  const name = header.findIndex((cell) => /^\W*(?:\w*name|key|variable|var|env|setting)\W*$/i.test(cell));
  const value = header.findIndex((cell, index) => index > name && valueHeader.test(cell));
  if (name !== -1 && value !== -1) return value - name - 1;
  return otherHeader.test(header[1] ?? '') || describes.test(header[1] ?? '') ? null : 0;
}

/** A row of comma- or tab-separated values. */
function readSeparated({ blob, text, end, left }: Sighting): Reading[] {
  const separated = blob.traits.table && /\.(?:csv|tsv)$/i.test(blob.path);
  const tabbed = /^\s*$/.test(left) && /^(?:\t+| {3,})\S/.test(text.slice(end, end + 80));
  if (!separated && !tabbed) return [];
  const skipped = separated ? columnsBefore(blob.slice(0, 400)) : 0;
  if (skipped === null) return [];
  const cells = `(?:[,;\\t]["']?[^"',;\\t\\r\\n]*["']?){${skipped}}`;
  const cell = new RegExp(`^["']?${cells}(?:[,;\\t]+| {3}) *["']?([^"',;\\t\\r\\n]+)`);
  const found = cell.exec(text.slice(end, end + 400));
  const value = found?.[1]?.trim();
  if (found === null || value === undefined) return [];
  const start = end + found[0].lastIndexOf(value);
  return [
    {
      start,
      end: start + value.length,
      value,
      quoted: true,
      form: separated ? 'plain' : 'loose',
      how: 'in its row',
    },
  ];
}

const verb =
  /[`"'*_)\]]{0,4}(?:\s+(?:env(?:ironment)?\s+)?(?:variable|var|secret|token|password|value|key|setting|credential)s?)?(?:\s*,)?\s+(?:currently\s+|now\s+|still\s+|already\s+)?(?:to|is|was|as|with|by default|equals|be|contains|holds|has|into|using|on|via|has been|had been|should be|must be|needs to be|will be|can be|may be|defaults? to|set to|is set to|was set to|value)(?:\s+(?:the|a|now|currently|set|still|always|hard-?coded|to|be|value|password|token|secret|default|defaults?|as|is|of|equal|changed|rotated|really|temporarily|literally|actually|just|simply|it)){0,6}\s*:?\s*/iy;
const quotedWord =
  /(?:\*\*)?(["'`]|\u00e2\u0080[\u009c\u0098])([^"'`\s\u0080-\u00ff]{3,300})(?:["'`]|\u00e2\u0080)/y;
const bareWord = /[^\s"'`<>|()[\]{},;]{5,300}/y;
const before =
  /[`"']([^`"'\s]{4,200})[`"']\s+(?:for|as|into|to|in|under|is)\s+(?:the\s+)?(?:value\s+(?:of|for)\s+)?(?:env(?:ironment)?\s+(?:variable|var)\s+)?[`"'*_$(]*$/i;
const after =
  /[`"'*_]{0,4}\s*(?:\(|->|\u00e2\u0086\u0092|=>|\u00e2\u0080[\u0093\u0094]|:)\s*(?:currently|value|default|e\.?g\.?|now)?:?\s*/iy;

/** A sentence that gives the value away. */
function readSentence(sighting: Sighting): Reading[] {
  const { text, end, left, start } = sighting;
  const out: Reading[] = [];
  for (const connective of [verb, after]) {
    connective.lastIndex = end;
    const head = connective.exec(text)?.[0];
    if (head === undefined || head === '' || /\n\s*\n/.test(head)) continue;
    const word = wordAt(text, end + head.length, connective === verb);
    if (word !== null) out.push(word);
  }
  const bracketed = inBrackets(text, end);
  if (bracketed !== null) out.push(bracketed);
  const earlier = before.exec(left.slice(-320));
  const value = earlier?.[1];
  if (value !== undefined) {
    const at = text.lastIndexOf(value, start - 1);
    if (at !== -1) out.push(loose(at, value));
  }
  return out;
}

const bracket =
  /[`"'*_]{0,4}[ \t]{0,3}\((?:((?:currently|presently|value|now|today|default(?:s to)?|set to|is|was|which is|it is|e\.?g\.?)(?::|[ \t]is)?[ \t]+|value[:=])[ \t]*)?([^\s"'`<>|()[\]{},;]{6,300})[ \t]*[),;]/iy;

/** `NAME (currently v)`, `NAME (v)`: without a word that says so, only what a machine made. */
function inBrackets(text: string, at: number): Reading | null {
  bracket.lastIndex = at;
  const found = bracket.exec(text);
  const value = found?.[2];
  if (found === null || value === undefined) return null;
  if (found[1] === undefined && !looksStrong(value)) return null;
  return loose(at + found[0].lastIndexOf(value), value);
}

function wordAt(text: string, at: number, bareToo: boolean): Reading | null {
  quotedWord.lastIndex = at;
  const quoted = quotedWord.exec(text);
  const inner = quoted?.[2];
  if (quoted !== null && inner !== undefined) return loose(at + quoted[0].indexOf(inner), inner);
  if (!bareToo) return null;
  bareWord.lastIndex = at;
  const bare = bareWord.exec(text)?.[0].replace(/(?:[.,!?:]|\*\*)+$/, '');
  return bare === undefined || bare === '' ? null : loose(at, bare);
}

function loose(start: number, value: string): Reading {
  return { start, end: start + value.length, value, quoted: true, form: 'loose', how: 'told in words' };
}
