// Lists that lie deeper than their key, and keys with nothing behind them, in YAML and JSON: what cannot be read line by line.
// Pure.
import type { ListedValue } from '../texts/listed-values.ts';
import { type YamlEntry, type YamlValue, yamlDocuments } from '../texts/yaml-document.ts';

const depthMax = 40;

/** `names`: an expression for whole keys, without anchors. A key without a value is an empty list. */
export function listsOfTree(text: string, names: string): readonly ListedValue[] {
  const key = new RegExp(`^(?:${names})$`);
  return yamlDocuments(text).flatMap((document) => listsBelow(document, key, 0));
}

function listsBelow(value: YamlValue, key: RegExp, depth: number): ListedValue[] {
  if (value.kind === 'scalar' || depth > depthMax) return [];
  if (value.kind === 'list') return value.items.flatMap((item) => listsBelow(item, key, depth + 1));
  return value.entries.flatMap((entry) =>
    key.test(entry.key) ? listsOf(entry) : listsBelow(entry.value, key, depth + 1),
  );
}

function listsOf({ key, line, value }: YamlEntry): ListedValue[] {
  if (value.kind === 'scalar') {
    const isNothing = value.text === '' && (value.value === null || value.value === '');
    return isNothing ? [{ key, line, items: [], isList: true }] : [];
  }
  if (value.kind === 'list') return [];
  return value.entries.flatMap((entry): ListedValue[] => {
    if (entry.value.kind === 'map') return [];
    const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    const texts = items.flatMap((item) => (item.kind === 'scalar' && item.text !== '' ? [item.text] : []));
    return texts.length === 0
      ? []
      : [{ key: `${key}.${entry.key}`, line: entry.line, items: texts, isList: true }];
  });
}
