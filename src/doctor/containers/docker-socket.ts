// Docker's socket in a container: whoever may write to it is root on the host, and a mount that is read only
// hinders nobody, since it is about the file and not about what is said through it. CIS Docker Benchmark 1.6.0,
// 5.32, "the Docker socket is not mounted inside any containers";
// docs.docker.com/engine/security/#docker-daemon-attack-surface.

import { type ComposeService, composeServices } from '../compose/compose-files.ts';
import { hostMounts, type Mount } from '../compose/service-mounts.ts';
import type { Check, Remark } from '../site/check.ts';
import { onePerAnchor } from '../site/one-per-line.ts';
import { isVendored, levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { type DeploymentLine, deploymentLines } from '../texts/deployment-texts.ts';

export const dockerSocket: Check = {
  id: 'docker-socket',
  title: "No container has Docker's socket",
  about:
    'A container that may speak to Docker can start another one with the whole host mounted: it is root there, whoever it ' +
    'runs as. Mounting the socket read-only changes nothing of that.',
  run: (site: Site) => [
    ...onePerAnchor(
      composeServices(site)
        .filter(({ path }) => !isVendored(path))
        .flatMap(socketRemarks),
    ),
    ...deploymentLines(site, 'script', 'unit', 'configuration').flatMap(lineRemark),
  ],
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
  return mounts.map((mount) => socketRemark(service, mount));
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
