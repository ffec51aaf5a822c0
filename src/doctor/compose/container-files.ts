// Which containers a file of the repository is in: mounted, copied into an image, given as their environment.
// What listens on all addresses there is reached from outside only by what the compose file publishes.

import type { Site } from '../site/site.ts';
import { folderOf, pathFrom } from '../site/site-path.ts';
import { deploymentPaths } from '../texts/deployment-texts.ts';
import { dockerStages } from '../texts/dockerfile.ts';
import { yamlAt } from '../texts/yaml-document.ts';
import { type ComposeService, composeServices, interpolated } from './compose-files.ts';
import { hostMounts } from './service-mounts.ts';

export interface ContainerUse {
  /** The services of compose files in whose containers it is. */
  readonly services: readonly ComposeService[];
  /** Whether it is a Dockerfile, or one names it among what it copies. */
  readonly inImage: boolean;
}

/** How an image is made: from where, and of what. */
interface Build {
  readonly service: ComposeService;
  /** Of its folder: empty, or ends in a slash. */
  readonly context: string;
  readonly dockerfile: string;
}

interface Copied {
  readonly dockerfile: string;
  /** As they are written, without flags. */
  readonly sources: readonly string[];
  /** Names of files that its CMD and ENTRYPOINT run. */
  readonly run: string;
}

interface Knowledge {
  readonly builds: readonly Build[];
  readonly copied: readonly Copied[];
  readonly mounts: readonly { readonly service: ComposeService; readonly path: string }[];
}

const remembered = new WeakMap<Site, Knowledge>();

export function containerUse(site: Site, path: string): ContainerUse {
  const { builds, copied, mounts } = knowledgeOf(site);
  const services = new Set<ComposeService>();
  for (const mount of mounts) if (isWithin(path, mount.path)) services.add(mount.service);
  for (const service of composeServices(site)) {
    if (service.environmentFiles.includes(path)) services.add(service);
  }
  for (const { service, context, dockerfile } of builds) {
    if (dockerfile === path) services.add(service);
    else if (copied.some((one) => one.dockerfile === dockerfile && copies(one, path, context, true))) {
      services.add(service);
    }
  }
  const isDockerfile = copied.some(({ dockerfile }) => dockerfile === path);
  // supervisord is seldom run but in containers, by a script that no instruction names.
  const wholly = /supervisord?[^/]*\.(?:conf|ini)$/.test(path);
  const inImage =
    isDockerfile ||
    copied.some(
      (one) => copies(one, path, folderOf(one.dockerfile), wholly) || copies(one, path, '', wholly),
    );
  return { services: [...services], inImage };
}

function knowledgeOf(site: Site): Knowledge {
  const before = remembered.get(site);
  if (before !== undefined) return before;
  const services = composeServices(site);
  const knowledge: Knowledge = {
    builds: services.flatMap(buildOf),
    copied: deploymentPaths(site, 'dockerfile').map((path) => copiedBy(path, site.read(path) ?? '')),
    mounts: services.flatMap((service) =>
      hostMounts(service).flatMap(({ path }) => (path === null || path === '' ? [] : [{ service, path }])),
    ),
  };
  remembered.set(site, knowledge);
  return knowledge;
}

function buildOf(service: ComposeService): Build[] {
  const build = yamlAt(service.value, 'build');
  if (build === null) return [];
  const written = interpolated(build.kind === 'map' ? yamlAt(build, 'context') : build, service.known) || '.';
  const folder = pathFrom(folderOf(service.path), written);
  if (folder === null) return [];
  const context = folder === '' ? '' : `${folder}/`;
  const named = interpolated(yamlAt(build, 'dockerfile'), service.known) || 'Dockerfile';
  return [{ service, context, dockerfile: pathFrom(context, named) ?? '' }];
}

function copiedBy(dockerfile: string, text: string): Copied {
  const instructions = dockerStages(text).flatMap((stage) => stage.instructions);
  const sources = instructions
    .filter(({ word, rest }) => (word === 'COPY' || word === 'ADD') && !/^(?:--\S+\s+)*--from=/.test(rest))
    .flatMap(({ rest }) => {
      const words = rest
        .replace(/[[\]",]/g, ' ')
        .trim()
        .split(/\s+/);
      return words.filter((word) => !word.startsWith('--')).slice(0, -1);
    });
  const run = instructions
    .filter(({ word }) => word === 'CMD' || word === 'ENTRYPOINT')
    .map(({ rest }) => rest);
  return { dockerfile, sources: sources.slice(0, 500), run: run.join('\n') };
}

/** `wholly`: a `COPY . .` counts too. What is copied so and then run is in the image for sure. */
function copies({ sources, run }: Copied, path: string, context: string, wholly: boolean): boolean {
  return sources.some((source) => {
    const bare = source.replace(/\/?\*[^/]*$/, '');
    const from = pathFrom(context, bare === '' ? '.' : bare.replace(/^\/+/, '') || '.');
    if (from === null) return false;
    if (from !== context.replace(/\/$/, '')) return isWithin(path, from);
    if (!path.startsWith(context)) return false;
    return wholly || isRun(run, path);
  });
}

function isRun(run: string, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name !== '' && run.split(/[\s",[\]]+/).some((word) => word === name || word.endsWith(`/${name}`));
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
