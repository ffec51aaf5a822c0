// The values of Helm's charts (`values.yaml`, `values-prod.yaml`), key by key: helm.sh/docs/chart_template_guide/values_files/.

import { isVendored } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { type YamlValue, yamlDocuments } from './yaml-document.ts';

export interface ChartValue {
  readonly path: string;
  /** The keys above it. */
  readonly way: readonly string[];
  readonly key: string;
  /** Of its value; 1-based. */
  readonly line: number;
  readonly value: YamlValue;
}

const filesMax = 1000;
const depthMax = 12;

const remembered = new WeakMap<Site, readonly ChartValue[]>();

/** All of them, in the order of the files. */
export function chartValues(site: Site): readonly ChartValue[] {
  const before = remembered.get(site);
  if (before !== undefined) return before;
  const values = site.files
    .filter((path) => /(?:^|\/)values[^/]*\.ya?ml$/i.test(path) && !isVendored(path))
    .slice(0, filesMax)
    .flatMap((path) =>
      yamlDocuments(site.read(path) ?? '').flatMap((document) => valuesBelow(path, [], document)),
    );
  remembered.set(site, values);
  return values;
}

function valuesBelow(path: string, way: readonly string[], value: YamlValue): ChartValue[] {
  if (way.length > depthMax || value.kind === 'scalar') return [];
  if (value.kind === 'list') return value.items.flatMap((item) => valuesBelow(path, way, item));
  return value.entries.flatMap(({ key, value: inner }) => [
    { path, way, key, line: inner.line, value: inner },
    ...valuesBelow(path, [...way, key], inner),
  ]);
}
