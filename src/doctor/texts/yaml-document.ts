// YAML with lines, for files of strangers: what is wrong in one is passed over, aliases are followed within a budget, merge
// keys are applied. The one place of src/doctor that knows the parser. https://yaml.org/spec/1.2.2/
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments, Scalar } from 'yaml';

export type YamlValue = YamlMap | YamlList | YamlScalar;

export interface YamlMap {
  readonly kind: 'map';
  /** 1-based, as all lines here. */
  readonly line: number;
  /** In the file's order; entries of merge keys (`<<`) come last and only where they overrule none. */
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: string;
  /** Of the key. */
  readonly line: number;
  readonly value: YamlValue;
}

export interface YamlList {
  readonly kind: 'list';
  readonly line: number;
  readonly items: readonly YamlValue[];
}

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly line: number;
  /** As text, without quotes: `0.0.0.0`, `true`; empty for nothing. */
  readonly text: string;
  readonly value: string | number | boolean | null;
  readonly quoted: boolean;
}

const textCharactersMax = 1024 * 1024;
const nodesMax = 50_000;
const depthMax = 100;

/** The documents of a file; none when it is too large, or nested too deep for the parser. */
export function yamlDocuments(text: string): readonly YamlValue[] {
  if (text.length > textCharactersMax) return [];
  const lines = new LineCounter();
  try {
    const parsed = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent' });
    const documents = 'empty' in parsed ? [] : parsed;
    return documents.flatMap((document) => {
      if (document.contents === null) return [];
      const anchors = anchorsOf(document.contents as Node);
      return [convert(document.contents as Node, { lines, anchors, left: nodesMax, open: new Set() }, 0)];
    });
  } catch {
    return []; // The parser goes as deep as the text does; errors of the text itself it only notes.
  }
}

/** The value of a key of a map, by a way of keys; null when there is none, or something else than a map on the way. */
export function yamlAt(value: YamlValue | null, ...keys: readonly string[]): YamlValue | null {
  let at = value;
  for (const key of keys) {
    if (at?.kind !== 'map') return null;
    at = at.entries.find((entry) => entry.key === key)?.value ?? null;
  }
  return at;
}

/** Of a scalar; empty for anything else. */
export function scalarText(value: YamlValue | null): string {
  return value?.kind === 'scalar' ? value.text : '';
}

/** A value's items: a list's own, a value that is alone as one, none of nothing. */
export function yamlItems(value: YamlValue | null): readonly YamlValue[] {
  if (value === null) return [];
  return value.kind === 'list' ? value.items : [value];
}

interface Conversion {
  readonly lines: LineCounter;
  readonly anchors: ReadonlyMap<string, Node>;
  /** Nodes that may still be made: aliases of aliases would give more than there is memory for. */
  left: number;
  /** Anchors that are being followed: one that leads to itself is nothing. */
  readonly open: Set<string>;
}

function convert(node: Node | null, conversion: Conversion, depth: number): YamlValue {
  conversion.left -= 1;
  const line = lineOf(node, conversion.lines);
  if (node === null || conversion.left < 0 || depth > depthMax) return nothing(line);
  if (isAlias(node)) {
    const { anchors, open } = conversion;
    const target = anchors.get(node.source);
    if (target === undefined || open.has(node.source)) return nothing(line);
    open.add(node.source);
    const value = convert(target, conversion, depth + 1);
    open.delete(node.source);
    return value;
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(item as Node | null, conversion, depth + 1));
    return { kind: 'list', line, items };
  }
  if (isMap(node)) return { kind: 'map', line, entries: entriesOf(node.items, conversion, depth) };
  return isScalar(node) ? scalar(node, line) : nothing(line);
}

interface RawPair {
  readonly key: unknown;
  readonly value: unknown;
}

function entriesOf(pairs: readonly RawPair[], conversion: Conversion, depth: number): YamlEntry[] {
  const own: YamlEntry[] = [];
  const merged: YamlEntry[] = [];
  for (const pair of pairs) {
    if (conversion.left < 0) break;
    const key = pair.key as Node | null;
    const value = convert(pair.value as Node | null, conversion, depth + 1);
    const name = isScalar(key) ? textOf(key) : '';
    if (name === '<<') {
      for (const map of yamlItems(value)) if (map.kind === 'map') merged.push(...map.entries);
    } else own.push({ key: name, line: lineOf(key, conversion.lines), value });
  }
  const names = new Set(own.map((entry) => entry.key));
  return [...own, ...merged.filter(({ key }) => !names.has(key) && names.add(key))];
}

function scalar(node: Scalar, line: number): YamlScalar {
  const { value } = node;
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return {
    kind: 'scalar',
    line,
    text: textOf(node),
    value: plain ? value : null,
    quoted: node.type !== undefined && node.type !== Scalar.PLAIN,
  };
}

/** As it is written where that says more than what it means: `0600`, `22:22`, `1.0`. */
function textOf({ value, source }: Scalar): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  return source ?? String(value);
}

function nothing(line: number): YamlScalar {
  return { kind: 'scalar', line, text: '', value: null, quoted: false };
}

function lineOf(node: Node | null, lines: LineCounter): number {
  const at = node?.range?.[0];
  return at === undefined ? 1 : Math.max(1, lines.linePos(at).line);
}

/** The first node of each anchor; one level of the walk after the other, since texts may be deep. */
function anchorsOf(top: Node): ReadonlyMap<string, Node> {
  const anchors = new Map<string, Node>();
  const open: unknown[] = [top];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === null || isAlias(node)) continue;
    if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (node.anchor !== undefined && !anchors.has(node.anchor)) anchors.set(node.anchor, node);
    }
    if (isSeq(node)) for (const item of node.items) open.push(item);
    if (isMap(node)) for (const { key, value } of node.items) open.push(key, value);
  }
  return anchors;
}
