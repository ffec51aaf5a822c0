// Keys of configuration files and what stands in their lists, in whatever syntax: YAML, TOML, JSON, settings
// of Python, variables of an environment. Read line by line, since it is one question that is asked of all of
// them. Pure.

export interface ListedValue {
  readonly key: string;
  /** Of the key; 1-based. */
  readonly line: number;
  /** Without quotes; none of an empty list, one of a value that is no list. */
  readonly items: readonly string[];
  readonly isList: boolean;
}

const lineMax = 4000;
const linesOfList = 50;
const valuesMax = 1000;

/** `names`: an expression for whole keys, without anchors. */
export function listedValues(text: string, names: string): readonly ListedValue[] {
  const key = new RegExp(`(?:^|[\\s{,(])["']?(${names})["']?\\s*[:=]\\s*`, 'g');
  const lines = text.split(/\r?\n/).map((line) => (line.length > lineMax ? '' : line));
  const values: ListedValue[] = [];
  for (const [index, line] of lines.entries()) {
    if (/^\s*(?:#|\/\/|;)/.test(line)) continue;
    for (const found of line.matchAll(key)) {
      const value = valueAt(lines, index, line.slice(found.index + found[0].length), indentOf(line));
      if (value !== null) values.push({ key: found[1] ?? '', line: index + 1, ...value });
      if (values.length === valuesMax) return values;
    }
  }
  return values;
}

type Value = Pick<ListedValue, 'items' | 'isList'>;

function valueAt(lines: readonly string[], index: number, rest: string, indent: number): Value | null {
  const written = rest.trim();
  if (/^[[(]/.test(written)) return bracketed(lines, index, written);
  if (written === '' || written.startsWith('#')) return dashed(lines, index, indent);
  const text = unquoted(written.replace(/\s+#.*$/, '').replace(/[,;}\])]+\s*$/, ''));
  return { items: text.split(',').map((item) => unquoted(item)), isList: false };
}

function bracketed(lines: readonly string[], index: number, written: string): Value | null {
  let text = withoutComment(written);
  for (let next = index + 1; !/[\])]/.test(text.slice(1)) && next < index + linesOfList; next += 1) {
    const line = lines[next];
    if (line === undefined) return null;
    text += ` ${withoutComment(line)}`;
  }
  const end = text.slice(1).search(/[\])]/);
  if (end === -1) return null;
  const items = text
    .slice(1, end + 1)
    .split(',')
    .map((item) => unquoted(item));
  return { items: items.filter((item) => item !== ''), isList: true };
}

/** The items of a block of YAML below its key. */
function dashed(lines: readonly string[], index: number, indent: number): Value | null {
  const items: string[] = [];
  for (const line of lines.slice(index + 1, index + 1 + linesOfList)) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const [, item] = /^\s*-\s+(.*)$/.exec(line) ?? [];
    if (item === undefined || indentOf(line) < indent) break;
    items.push(unquoted(withoutComment(item)));
  }
  return items.length === 0 ? null : { items, isList: true };
}

function withoutComment(line: string): string {
  return line.replace(/(?:^|\s)(?:#|\/\/).*$/, '');
}

/** How many blanks a line begins with. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^["']|["']$/g, '')
    .trim();
}
