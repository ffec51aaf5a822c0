// The name is itself a value, and its own value stands under another key: Kubernetes' `name:` and `value:`, ECS'
// JSON, `<add key= value=>`, a Terraform block's `default =`, or a key below it (`X:` and then `default: v`).
import { bareAt, blockAt, joinedAt } from './literal-text.ts';
import type { Reader, Reading, Sighting } from './sighting.ts';

/** Characters and lines after the name in which its value is looked for. */
const reachCharacters = 900;
const reachLines = 10;
const charactersAbove = 300;

const keyBefore =
  /(?:(?:^|[\s{,<([@"'`-])\\*["']?(?:\w*[_-]?(?:name|key|parameter|variable)|envvar|env_var|EnvVars?|alias|validation_alias|serialization_alias|envconfig|env|variable|variableName|var|varName|secretName|secret|parameter|param|paramName|id|field|property|prop|option|setting|title|displayName)\\*["']?\s*(?::|=>|=)\s*(?:\[\]string\{|\[)?\\*["'`]?(?:[\w./:-]*[./:])?)$/i;
const otherKey =
  /(?:^|[\s{,<([@-])\\*["']?(?:name|key|envName|variableName|varName|secretName|secret_name|parameter|paramName|ParameterKey)\\*["']?\s*(?::|=>|=)/i;
const valueKey =
  /(?:^|[\s{,<([@-])\\*["']?(?:\w*[_-]?value|val|values|default|defaultValue|default_value|content|secretString|secret_string|stringValue|stringData|plainValue|plaintext_value|plain_value|plaintext|password|data|text|current|initial|fallback|envDefault|env-default|envDefaultValue)\\*["']?\s*(?::(?!:)|=>|=(?!=))[ \t]*(?:\r?\n[ \t]*(?=["']))?/gi;
/** A declaration of another variable, a decorator, a line of a struct: whose default follows is not the name's. */
const neighbour =
  /(?:^|[\s{,<([@"'`])(?:name|key|envvar|env_var|EnvVars?|env|envconfig|alias|validation_alias|variable)\\*["']?\s*(?::|=>|=)\s*(?:\[\]string\{|\[)?\\*["'`]?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)|\n\s*@\w/g;
const fetched = /valueFrom|secretKeyRef|configMapKeyRef|value_from|fromSecret|from_secret/i;

const emptyElement = /^["']\s*>\s*<\//;
/** What stands right before the name behind a key. */
const pairedBy = /[\s"'`\\[{:=>./]/;
const declared = /\b(?:variable|resource|output|parameter|param|locals?|data)\s+(?:["'][\w-]+["']\s+)?["']?$/;

/** A value under a key beside, below or above the name. */
export const readPair: Reader = (sighting) => {
  const { left, text, end } = sighting;
  // `<prop key="X"></prop>`: an element of its own that is empty.
  const next = text[end];
  if ((next === '"' || next === "'") && emptyElement.test(text.slice(end, end + 40))) return [];
  if (pairedBy.test(left.slice(-1)) && mayEndInKey(left) && keyBefore.test(left)) {
    return readBeside(sighting);
  }
  if (/[\s"']$/.test(left.slice(-1)) && declared.test(left)) {
    if (!/^["']?\s*\{/.test(text.slice(end, end + 8))) return [];
    sighting.reach();
    return blockValue(sighting) ?? [];
  }
  // `X:` alone on its line: a map whose keys tell of it.
  if (
    /^[\s-]*["']?$/.test(left) &&
    /^["']?\s*:\s*(?:#[^\n]*)?(?:\{|\r?\n)/.test(text.slice(end, end + 120))
  ) {
    sighting.reach();
    return valueNested(sighting) ?? [];
  }
  if (next !== ']' || !/^\s*\[+$/.test(left)) return [];
  sighting.reach();
  return valueBelow(sighting, end, /^\s*\[/m) ?? [];
};

const isValueKey = new RegExp(valueKey.source, 'i');

/** Below the name, else above it; most that are called a name have no value beside them. */
function readBeside(sighting: Sighting): readonly Reading[] {
  const { blob, base, text, start, end } = sighting;
  const first = itemFirst(text, start);
  const last = linesEnd(text, end);
  blob.look(base + first, base + last + 1);
  const isBelow = isValueKey.test(text.slice(end, last));
  const isAbove = isValueKey.test(text.slice(first, start));
  if (isBelow || isAbove) sighting.reach();
  const below = isBelow ? valueBelow(sighting, end, otherKey) : null;
  return below ?? (isAbove ? valueAbove(sighting) : []);
}

/** From where on it counts what stands above a name: an empty line begins an item. */
function itemFirst(text: string, start: number): number {
  const first = Math.max(0, start - charactersAbove);
  const empty = text.lastIndexOf('\n\n', start - 2);
  // Behind a blank or a dash the line break may belong to what begins another one.
  return empty > first && !/[\s-]/.test(text.charAt(empty - 1)) ? empty - 1 : first;
}

/** Where the lines end in which a value is looked for. */
function linesEnd(text: string, from: number): number {
  const last = from + reachCharacters;
  let at = from;
  for (let count = 0; count < reachLines; count += 1) {
    const stop = text.indexOf('\n', at);
    if (stop === -1 || stop >= last) return last;
    at = stop + 1;
  }
  return at - 1;
}

/** What may stand between such a key's operator and the name. */
const keyEnds = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number(/[\w./"'`\\[\]{\s-]/.test(String.fromCharCode(byte))),
);

/** Whether an operator stands near enough to the name for `keyBefore`, which takes long to say no. */
function mayEndInKey(left: string): boolean {
  let at = left.length - 1;
  while (at >= 0 && keyEnds[left.charCodeAt(at)] === 1) at -= 1;
  return at >= 0 && /[:=>]/.test(left.charAt(at));
}

/** The lines after the name that belong to the same item. */
function itemAfter(sighting: Sighting, from: number, boundary: RegExp): string {
  const indent = /^[\s-]*/.exec(sighting.left)?.[0].length ?? 0;
  const raw = sighting.text.slice(from, from + reachCharacters);
  const stop = boundary.exec(raw);
  const own = beforeNeighbour(stop === null ? raw : raw.slice(0, stop.index), sighting);
  const lines = own.split('\n', reachLines);
  let kept = lines[0] ?? '';
  for (const line of lines.slice(1)) {
    const depth = /^\s*/.exec(line)?.[0].length ?? 0;
    if (line.trim() !== '' && depth < indent - 2 && !/^\s*[}\])]?\s*[,<]/.test(line)) break;
    if (/^\s*-\s/.test(line) && depth < indent) break;
    kept += `\n${line}`;
  }
  return kept;
}

function beforeNeighbour(item: string, { left, enclosing, name }: Sighting): string {
  // Go's tags, JSON within a text: what encloses name and value ends both.
  const ownQuote = /(["'`])[^"'`]*$/.exec(left)?.[1] ?? '';
  const close = enclosing === '' || enclosing === ownQuote ? -1 : item.indexOf(enclosing);
  const enclosed = close === -1 ? item : item.slice(0, close);
  for (const found of enclosed.matchAll(neighbour)) {
    if (found[1] !== name.text) return enclosed.slice(0, found.index);
  }
  return enclosed;
}

function valueBelow(sighting: Sighting, from: number, boundary: RegExp): Reading[] | null {
  const item = closedAt(itemAfter(sighting, from, boundary));
  if (fetched.test(item)) return null;
  return valueIn(sighting, item, from, /[[{,]\s*$/.test(item) ? 'flow' : 'line');
}

/** An object on one line ends at its own brace. */
function closedAt(item: string): string {
  let depth = 0;
  let quote = '';
  for (let i = 0; i < item.length; i += 1) {
    const letter = item[i] ?? '';
    if (letter === '\\') i += 1;
    else if (quote !== '') quote = letter === quote || letter === '\n' ? '' : quote;
    else if (letter === '"' && i > 1) quote = letter;
    else if (letter === '{' || letter === '(') depth += 1;
    else if (letter === '}' || letter === ')') {
      depth -= 1;
      if (depth < 0) return item.slice(0, i);
    }
  }
  return item;
}

function valueIn(sighting: Sighting, item: string, from: number, _until: 'flow' | 'line'): Reading[] | null {
  valueKey.lastIndex = 0;
  for (let found = valueKey.exec(item); found !== null; found = valueKey.exec(item)) {
    const at = from + found.index + found[0].length;
    const reading = valueAt(sighting, at);
    if (reading !== null) return [reading];
  }
  return null;
}

function valueAt(sighting: Sighting, at: number): Reading | null {
  const { text, dialect, blob } = sighting;
  const literal = joinedAt(text, at, blob.traits.source);
  if (literal !== null) {
    return {
      start: literal.start,
      end: literal.end,
      value: literal.value,
      quoted: true,
      form: 'plain',
      how: 'paired',
    };
  }
  const block = dialect === 'quoted' ? null : blockAt(text, at);
  if (block !== null) return { ...block, quoted: true, form: 'plain', how: 'paired' };
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const bare = bareAt(text, at, { until: /[{,]/.test(line) ? 'flow' : 'line', enclosing: '' });
  if (bare.value === '' || /^["'`|>]/.test(bare.value)) return null;
  if (/\s/.test(bare.value) && dialect !== 'yaml') return null;
  const isCode = dialect === 'quoted';
  return {
    start: bare.start,
    end: bare.end,
    value: bare.value,
    quoted: !isCode,
    form: isCode ? 'loose' : 'plain',
    how: 'paired',
  };
}

const itemStart = /(?:^|\n)\s*-\s|\{|<\w+|\n\s*\n/g;

/** `value: v` and then `name: X`, within one item. */
function valueAbove(sighting: Sighting): Reading[] {
  const { text, start } = sighting;
  const from = Math.max(0, start - charactersAbove);
  const before = text.slice(from, start);
  let itemAt = 0;
  itemStart.lastIndex = 0;
  for (let found = itemStart.exec(before); found !== null; found = itemStart.exec(before)) {
    itemAt = found.index;
  }
  const item = before.slice(itemAt);
  if (fetched.test(item) || (item.match(/\n/g)?.length ?? 0) > 6) return [];
  return valueIn(sighting, item, from + itemAt, 'line') ?? [];
}

/** `variable "x" { default = "v" }`: up to the brace that ends the block. */
function blockValue(sighting: Sighting): Reading[] | null {
  const { text, end } = sighting;
  const raw = text.slice(end, end + reachCharacters);
  const open = raw.indexOf('{') + 1;
  const body = closedAt(raw.slice(open));
  return valueIn(sighting, body, end + open, 'line');
}

/** `X:` and below it, indented more, `value: v` or `default: v`. */
function valueNested(sighting: Sighting): Reading[] | null {
  const { text, end, left } = sighting;
  const indent = /^[\s-]*/.exec(left)?.[0].length ?? 0;
  const raw = text.slice(end, end + reachCharacters);
  const brace = /^["']?\s*:\s*\{/.exec(raw);
  if (brace !== null)
    return valueIn(sighting, closedAt(raw.slice(brace[0].length)), end + brace[0].length, 'flow');
  const lines = raw.split('\n', reachLines);
  let item = lines[0] ?? '';
  for (const line of lines.slice(1)) {
    if (line.trim() !== '' && (/^\s*/.exec(line)?.[0].length ?? 0) <= indent) break;
    item += `\n${line}`;
  }
  return fetched.test(item) ? null : valueIn(sighting, item, end, 'line');
}
