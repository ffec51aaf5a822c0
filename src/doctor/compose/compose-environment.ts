// What the containers of a compose service have in their environment, and which variables a compose file's
// own values are made with: docs.docker.com/compose/how-tos/environment-variables/set-environment-variables/
// and .../variable-interpolation/.

import type { Site } from '../site/site.ts';
import { pathFrom } from '../site/site-path.ts';
import { environmentVariables, isSampleEnvironment } from '../texts/environment-variables.ts';
import { type YamlMap, type YamlValue, yamlAt, yamlItems } from '../texts/yaml-document.ts';
import {
  type Interpolated,
  interpolate,
  type KnownVariable,
  type KnownVariables,
} from './compose-variables.ts';

export interface ComposeVariable {
  readonly name: string;
  /** Null when it is taken from the shell that runs Compose. */
  readonly value: Interpolated | null;
  /** Where it is set: the compose file, or a file of `env_file`. */
  readonly path: string;
  readonly line: number;
}

interface Environment {
  readonly variables: readonly ComposeVariable[];
  /** The files of `env_file` that are there. */
  readonly files: readonly string[];
}

const environmentFilesMax = 20;

export function environmentOf(
  site: Site,
  path: string,
  service: YamlMap,
  known: KnownVariables,
): Environment {
  const own = ownVariables(path, yamlAt(service, 'environment'), known);
  const names = new Set(own.map(({ name }) => name));
  const files = yamlItems(yamlAt(service, 'env_file'))
    .slice(0, environmentFilesMax)
    .flatMap((item) => {
      const file = item.kind === 'map' ? yamlAt(item, 'path') : item;
      const text = file?.kind === 'scalar' ? interpolate(file.text, known).text : '';
      const found = pathFrom(path.slice(0, path.lastIndexOf('/') + 1), text);
      return found !== null && site.read(found) !== null ? [found] : [];
    });
  const theirs = files.flatMap((file) =>
    environmentVariables(site.read(file) ?? '')
      .filter(({ name }) => !names.has(name))
      .map(({ name, value, line }) => ({ name, value: { text: value, variables: [] }, path: file, line })),
  );
  return { variables: [...own, ...theirs], files };
}

function ownVariables(path: string, environment: YamlValue | null, known: KnownVariables): ComposeVariable[] {
  if (environment?.kind === 'map') {
    return environment.entries.map(({ key, line, value }) => {
      const text = value.kind === 'scalar' ? value : null;
      // `NAME:` without a value is taken from the shell, `NAME: ""` is empty.
      const passed = text === null || (text.value === null && !text.quoted);
      return { name: key, value: passed ? null : interpolate(text.text, known), path, line };
    });
  }
  return yamlItems(environment).flatMap((item): ComposeVariable[] => {
    if (item.kind !== 'scalar') return [];
    const equals = item.text.indexOf('=');
    if (equals === -1) return [{ name: item.text.trim(), value: null, path, line: item.line }];
    const value = interpolate(item.text.slice(equals + 1), known);
    return [{ name: item.text.slice(0, equals).trim(), value, path, line: item.line }];
  });
}

const sampleNames = [
  '.env.example',
  '.env.sample',
  '.env.template',
  '.env.dist',
  '.env.default',
  '.env.defaults',
  'env.example',
  'env.sample',
  'env.template',
  'example.env',
  'sample.env',
  'template.env',
];

const remembered = new WeakMap<Site, Map<string, KnownVariables>>();

/** Those of the compose file's folder, and below them those of the root, from where it may be run. */
export function knownVariables(site: Site, folder: string): KnownVariables {
  const ofSite = remembered.get(site) ?? new Map<string, KnownVariables>();
  remembered.set(site, ofSite);
  const before = ofSite.get(folder);
  if (before !== undefined) return before;
  const real = new Map<string, KnownVariable>();
  const sample = new Map<string, KnownVariable>();
  for (const place of folder === '' ? [''] : [folder, '']) {
    for (const name of ['.env', ...sampleNames]) {
      const path = place + name;
      const into = isSampleEnvironment(path) ? sample : real;
      for (const { name: key, value, line } of environmentVariables(site.read(path) ?? '')) {
        if (!into.has(key)) into.set(key, { value, path, line });
      }
    }
  }
  const known = { real, sample };
  ofSite.set(folder, known);
  return known;
}
