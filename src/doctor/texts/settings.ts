// The settings of configuration files, key by key, in whichever of the usual syntaxes: YAML and JSON
// (yaml.org/spec/1.2.2/), TOML (toml.io/en/v1.0.0) and INI as far as a key and its value stand on one line.

import type { Site } from '../site/site.ts';
import { deploymentPaths } from './deployment-texts.ts';
import { type YamlValue, yamlDocuments } from './yaml-document.ts';

export interface Setting {
  readonly path: string;
  /** The keys or the section above it, as they are written. */
  readonly way: readonly string[];
  readonly key: string;
  /** Without quotes; empty for nothing. */
  readonly text: string;
  /** Whether something is written there: `key: ""`, and not `key:`. */
  readonly isGiven: boolean;
  /** 1-based. */
  readonly line: number;
}

const settingsMax = 5000;
const depthMax = 12;
/** What is given to clusters, or describes an interface: it sets nothing, and listens nowhere. */
export const otherDocument = /^\s*["']?(?:apiVersion|openapi|swagger|asyncapi|\$schema)["']?\s*[:=]/m;

const remembered = new WeakMap<Site, readonly Setting[]>();

/** Of all configuration files, in their order; of lists the settings of each item. */
export function settings(site: Site): readonly Setting[] {
  const before = remembered.get(site);
  if (before !== undefined) return before;
  const all = deploymentPaths(site, 'configuration')
    .filter((path) => !path.endsWith('package.json'))
    .flatMap((path) => settingsIn(path, site.read(path) ?? ''));
  remembered.set(site, all);
  return all;
}

export function settingsIn(path: string, text: string): readonly Setting[] {
  if (/\.(?:ya?ml|json[5c]?)$/i.test(path)) {
    if (otherDocument.test(text)) return [];
    return yamlDocuments(text)
      .flatMap((document) => settingsBelow(path, [], document))
      .slice(0, settingsMax);
  }
  return /\.(?:toml|ini|cfg|conf|cnf|properties)$/i.test(path) ? flatSettings(path, text) : [];
}

function settingsBelow(path: string, way: readonly string[], value: YamlValue): Setting[] {
  if (way.length > depthMax || value.kind === 'scalar') return [];
  if (value.kind === 'list') return value.items.flatMap((item) => settingsBelow(path, way, item));
  return value.entries.flatMap(({ key, line, value: inner }): Setting[] => {
    if (inner.kind !== 'scalar') return settingsBelow(path, [...way, key], inner);
    const isGiven = inner.quoted || inner.value !== null;
    return [{ path, way, key, text: inner.value === null && !inner.quoted ? '' : inner.text, isGiven, line }];
  });
}

const section = /^\s*\[\[?\s*([^\]]{1,200}?)\s*\]\]?\s*(?:[#;].*)?$/;
const assignment = /^\s*["']?([A-Za-z_][\w.-]{0,100})["']?\s*[=:]\s*(.{0,2000})$/;

function flatSettings(path: string, text: string): Setting[] {
  const found: Setting[] = [];
  let way: readonly string[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (found.length === settingsMax) break;
    const [, name] = section.exec(line) ?? [];
    if (name !== undefined) {
      way = name.split('.').map((part) => part.replace(/^["'\s]+|["'\s]+$/g, ''));
      continue;
    }
    const [, key, written = ''] = assignment.exec(line) ?? [];
    if (key === undefined) continue;
    const keys = key.split('.');
    const value = plainValue(written);
    found.push({
      path,
      way: [...way, ...keys.slice(0, -1)],
      key: keys.at(-1) ?? '',
      text: value,
      isGiven: value !== '' || /^["']/.test(written),
      line: index + 1,
    });
  }
  return found;
}

function plainValue(written: string): string {
  const [, quoted] = /^(?:"([^"]*)"|'([^']*)')/.exec(written)?.filter((part) => part !== undefined) ?? [];
  return quoted ?? written.replace(/\s+[#;].*$/, '').trim();
}
