// The compose files of a site and their services: docs.docker.com/reference/compose-file/. Each file is
// judged by itself, since another may add to it but seldom takes away; what a service is (its image) may
// stand in another file of its folder.

import type { Site } from '../site/site.ts';
import { folderOf } from '../site/site-path.ts';
import { isComposeFile } from '../texts/compose-name.ts';
import {
  scalarText,
  type YamlMap,
  type YamlScalar,
  type YamlValue,
  yamlAt,
  yamlDocuments,
  yamlItems,
} from '../texts/yaml-document.ts';
import { type ComposeVariable, environmentOf, knownVariables } from './compose-environment.ts';
import { interpolate, type KnownVariables } from './compose-variables.ts';

export interface ComposeService {
  /** Of its file. */
  readonly path: string;
  readonly name: string;
  /** As it is called in a message: `service "web"`. */
  readonly shown: string;
  /** Of its name. */
  readonly line: number;
  readonly value: YamlMap;
  readonly known: KnownVariables;
  /** As far as it is known; empty when it is built. */
  readonly image: string;
  /** Of `environment` first, then of the files of `env_file`. */
  readonly environment: readonly ComposeVariable[];
  /** Those of `env_file` that are there, from the root of the site. */
  readonly environmentFiles: readonly string[];
  readonly hostNetwork: boolean;
}

/** A text of a compose file, its variables replaced. */
export interface ComposeText {
  readonly text: string;
  readonly line: number;
}

const filesMax = 2000;
const servicesMax = 500;

const remembered = new WeakMap<Site, readonly ComposeService[]>();

/** All services of all compose files, in the order of the files. */
export function composeServices(site: Site): readonly ComposeService[] {
  const before = remembered.get(site);
  if (before !== undefined) return before;
  const bare = site.files
    .filter(isComposeFile)
    .slice(0, filesMax)
    .flatMap((path) => servicesOfFile(site, path));
  const services = withImages(bare);
  remembered.set(site, services);
  return services;
}

function servicesOfFile(site: Site, path: string): ComposeService[] {
  const text = site.read(path);
  if (text === null) return [];
  const known = knownVariables(site, folderOf(path));
  return yamlDocuments(text)
    .flatMap((document) => namedServices(document))
    .slice(0, servicesMax)
    .map(({ name, line, value }) => {
      const image = interpolated(yamlAt(value, 'image'), known);
      const network = interpolated(yamlAt(value, 'network_mode'), known);
      const hostNetwork = network === 'host' || networkNames(value).includes('host');
      const { variables, files } = environmentOf(site, path, value, known);
      return {
        path,
        name,
        shown: `service "${name}"`,
        line,
        value,
        known,
        image,
        environment: variables,
        environmentFiles: files,
        hostNetwork,
      };
    });
}

interface NamedService {
  readonly name: string;
  readonly line: number;
  readonly value: YamlMap;
}

/** Files of the first version of the format have services at the top, and no key `services`. */
function namedServices(document: YamlValue): NamedService[] {
  const services = yamlAt(document, 'services');
  const isFirstVersion = services === null && document.kind === 'map' && yamlAt(document, 'version') === null;
  const map = isFirstVersion ? document : services;
  if (map?.kind !== 'map') return [];
  return map.entries.flatMap(({ key, line, value }) => {
    if (value.kind !== 'map' || key.startsWith('x-')) return [];
    if (isFirstVersion && yamlAt(value, 'image') === null && yamlAt(value, 'build') === null) return [];
    return [{ name: key, line, value }];
  });
}

function networkNames(service: YamlMap): string[] {
  const networks = yamlAt(service, 'networks');
  if (networks?.kind === 'map') return networks.entries.map(({ key }) => key);
  return yamlItems(networks).flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
}

/** A service whose file does not say what it is has the image of its namesake beside it, or of what it extends. */
function withImages(services: readonly ComposeService[]): ComposeService[] {
  const images = new Map<string, string>();
  for (const { path, name, image } of services) {
    const key = `${folderOf(path)} ${name}`;
    if (image !== '' && !images.has(key)) images.set(key, image);
  }
  return services.map((service) => {
    if (service.image !== '' || yamlAt(service.value, 'build') !== null) return service;
    const base = yamlAt(service.value, 'extends');
    const extended = scalarText(base) || scalarText(yamlAt(base, 'service')) || service.name;
    const folder = folderOf(service.path);
    return {
      ...service,
      image: images.get(`${folder} ${service.name}`) ?? images.get(`${folder} ${extended}`) ?? '',
    };
  });
}

/** A scalar's text, its variables replaced; empty for anything else. */
export function interpolated(value: YamlValue | null, known: KnownVariables): string {
  const text = scalarText(value);
  return text.includes('$') ? interpolate(text, known).text : text;
}

/** The scalars of a key of a service: the items of its list, or itself. */
export function textsAt(
  { value, known }: ComposeService,
  ...keys: readonly string[]
): readonly ComposeText[] {
  const scalars = yamlItems(yamlAt(value, ...keys)).filter(
    (item): item is YamlScalar => item.kind === 'scalar',
  );
  return scalars.map((item) => ({ text: interpolated(item, known), line: item.line }));
}

/** The key's own entry: for the line of a key that is there. */
export function entryAt(
  { value }: ComposeService,
  key: string,
): { readonly line: number; readonly value: YamlValue } | null {
  return value.entries.find((entry) => entry.key === key) ?? null;
}
