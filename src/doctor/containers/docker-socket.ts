// Docker's socket in a container: whoever may write to it is root on the host, and a mount that is read only
// hinders nobody, since it is about the file and not about what is said through it. CIS Docker Benchmark 1.6.0,
// 5.32, "the Docker socket is not mounted inside any containers";
// docs.docker.com/engine/security/#docker-daemon-attack-surface.

import {
  type ComposeService,
  composeServices,
  entryAt,
  interpolated,
  textsAt,
} from '../compose/compose-files.ts';
import { containerCommands } from '../compose/container-commands.ts';
import { hostMounts, type Mount } from '../compose/service-mounts.ts';
import type { Check, Remark } from '../site/check.ts';
import { onePerAnchor } from '../site/one-per-line.ts';
import { isVendored, levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { type DeploymentLine, deploymentLines } from '../texts/deployment-texts.ts';
import { scalarText, yamlAt, yamlDocuments } from '../texts/yaml-document.ts';
import { otherSocketMounts } from './socket-mounts.ts';

export const dockerSocket: Check = {
  id: 'docker-socket',
  title: "No container has Docker's socket",
  about:
    'A container that may speak to Docker can start another one with the whole host mounted: it is root there, whoever it ' +
    'runs as. Mounting the socket read-only changes nothing of that.',
  run: (site: Site) => {
    const services = composeServices(site).filter(({ path }) => !isVendored(path));
    const commands = containerCommands(site).flatMap(({ service }) => socketRemarks(service));
    const read = new Set(containerCommands(site).map(({ service }) => `${service.path}:${service.line}`));
    return [
      ...onePerAnchor([...services.flatMap(socketRemarks), ...volumeRemarks(site, services), ...commands]),
      ...deploymentLines(site, 'script', 'unit', 'configuration')
        .filter(({ path, line }) => !read.has(`${path}:${line}`))
        .flatMap(lineRemark),
      ...otherSocketMounts(site, mend),
    ];
  },
};

const socketPath =
  /(?:^|[/\\])(?:docker|podman|containerd|docker-raw|crio)\.sock$|[/\\]pipe[/\\]docker_engine$/;
/** Folders that the socket lies in. */
const socketFolder = /^\/(?:var\/)?run\/?$/;
/** What is there to let only some requests through. */
const socketProxy = /socket-?proxy|sockguard/i;

const mend =
  'Take the mount away, or put a proxy that lets only the needed requests through between them (docker-socket-proxy).';

export function socketRemarks(service: ComposeService): Remark[] {
  const mounts = hostMounts(service).filter(
    ({ source }) => socketPath.test(source) || socketFolder.test(source),
  );
  const api = entryAt(service, 'use_api_socket');
  const asked = api !== null && interpolated(api.value, service.known) === 'true' ? [api.value.line] : [];
  return [
    ...mounts.map((mount) => socketRemark(service, mount)),
    ...[...asked, ...ownSockets(service)].map((line) =>
      socketRemark(service, { source: 'docker.sock', path: null, target: '', readOnly: false, line }),
    ),
  ];
}

/** Docker's without root has its socket where the session of its user is: docs.docker.com/engine/security/rootless/. */
function ownSockets(service: ComposeService): number[] {
  return textsAt(service, 'volumes')
    .filter(({ text }) => /^[^/.~:]*\/(?:docker|podman\/podman)\.sock:/.test(text))
    .map(({ line }) => line);
}

/** A volume of Docker's own that is the socket by its `device`. */
function volumeRemarks(site: Site, services: readonly ComposeService[]): Remark[] {
  return [...new Set(services.map(({ path }) => path))].flatMap((path) => {
    const text = site.read(path) ?? '';
    if (!/device\b/.test(text) || !text.includes('.sock')) return [];
    return yamlDocuments(text).flatMap((document) => {
      const volumes = yamlAt(document, 'volumes');
      if (volumes?.kind !== 'map') return [];
      return volumes.entries.flatMap(({ key, value }): Remark[] => {
        const device = yamlAt(value, 'driver_opts', 'device');
        if (device === null || !socketPath.test(scalarText(device))) return [];
        const message = `The volume "${key}" is Docker's socket, which makes whoever mounts it root on the host.`;
        return [{ level: levelAt(path, 'error'), path, line: device.line, message, mend }];
      });
    });
  });
}

function socketRemark(service: ComposeService, { source, readOnly, line }: Mount): Remark {
  const { path, name, shown, image } = service;
  if (socketProxy.test(image) || socketProxy.test(name)) {
    return {
      level: 'info',
      path,
      line,
      message: `The ${shown} has Docker's socket, as the proxy before it must.`,
      mend: 'Give it a network of its own with what needs it, publish no port, and allow only what is needed.',
    };
  }
  const whole = socketFolder.test(source)
    ? `${source} mounted, and with it Docker's socket`
    : "Docker's socket mounted";
  const note = readOnly ? '; read-only does not help against what is said through it' : '';
  return {
    level: levelAt(path, 'error'),
    path,
    line,
    message: `The ${shown} has ${whole}, which makes it root on the host${note}.`,
    mend,
  };
}

const runMount =
  /(?:^|[\s"'=])(?:-v|--volume|--mount)[\s=]+["']?(?:[^\s"']*(?:source|src)=)?[^\s"':,]*\/(?:docker|podman)\.sock\b/;
/** `config.toml` of a GitLab runner, a devcontainer's `mounts`. */
const listedMount = /["'](?:\/var)?\/run\/docker\.sock:\/|["']source=\/var\/run\/docker\.sock,/;

function lineRemark({ path, kind, line, text }: DeploymentLine): Remark[] {
  if (!text.includes('.sock')) return [];
  if (socketProxy.test(text) || !(kind === 'configuration' ? listedMount : runMount).test(text)) return [];
  const message = "A container is run with Docker's socket mounted, which makes it root on the host.";
  return [{ level: levelAt(path, 'error'), path, line, message, mend }];
}
