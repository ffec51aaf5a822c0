// Ports that compose files and `docker run` publish on every address of the host. CIS Docker Benchmark 1.6.0, 5.14, "incoming
// container traffic is bound to a specific host interface"; docs.docker.com/engine/network/port-publishing/:
// "Publishing container ports is insecure by default". VNC's traffic is not encrypted (RFC 6143, section 9).

import type { AdviceLevel } from '../../model/advice.ts';
import { type ComposeService, composeServices } from '../compose/compose-files.ts';
import type { KnownVariable } from '../compose/compose-variables.ts';
import { commandRemarks } from '../compose/container-commands.ts';
import { type PublishedPort, publishedPorts } from '../compose/published-ports.ts';
import { databaseOf, isProxy, isPublicProtocol, isVncPort } from '../compose/service-kinds.ts';
import type { Check, Remark } from '../site/check.ts';
import { namesInWords } from '../site/names-in-words.ts';
import { onePerAnchor } from '../site/one-per-line.ts';
import { isVendored, levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';

export const portExposure: Check = {
  id: 'port-exposure',
  title: 'Ports are published on one address',
  about:
    'A port that a compose file or `docker run` publishes without an address is open on every network that the host is in, past its own ' +
    'firewall. VNC must not be, for it is not encrypted.',
  run: (site: Site) =>
    onePerAnchor([
      ...composeServices(site)
        .filter(({ path }) => !isVendored(path))
        .flatMap(portRemarks),
      ...commandRemarks(site, portRemarks),
    ]),
};

type PortKind = 'vnc' | 'docker' | 'database' | 'web' | 'other';

interface Exposure {
  readonly kind: PortKind;
  /** What is behind it, as it is named in a message. */
  readonly name: string;
  readonly port: PublishedPort;
  /** The variable of an environment file whose value is the address. */
  readonly origin: (KnownVariable & { readonly name: string }) | null;
}

/** One remark for all ports of a service that have the same behind them and stand in the same file. */
export function portRemarks(service: ComposeService): Remark[] {
  const groups = new Map<string, Exposure[]>();
  for (const exposure of exposures(service)) {
    const { kind, name, origin } = exposure;
    const key = [kind, name, origin?.path, origin?.name].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [exposure]);
    else group.push(exposure);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [remarkOf(service, first, group)];
  });
}

function exposures(service: ComposeService): Exposure[] {
  return publishedPorts(service).flatMap((port): Exposure[] => {
    if (port.reach !== 'all') return [];
    const used = port.variables.find(({ known }) => known !== null);
    const origin = used?.known ? { ...used.known, name: used.name } : null;
    const kind = kindOf(service, port);
    if (kind === null) return [];
    return [{ kind, name: nameOf(service, port, kind), port, origin }];
  });
}

/** Null for what is meant to be open. */
function kindOf(service: ComposeService, port: PublishedPort): PortKind | null {
  if (isVncPort(service, port)) return 'vnc';
  if (port.target === 2375) return 'docker';
  if (databaseOf(service, port) !== null) return 'database';
  if (isProxy(service) && (isPublicProtocol(port) || port.target === 8443)) return null;
  return isPublicProtocol(port) ? 'web' : 'other';
}

function nameOf(service: ComposeService, port: PublishedPort, kind: PortKind): string {
  if (kind === 'vnc') return 'VNC';
  if (kind === 'docker') return "Docker's API";
  return kind === 'database' ? (databaseOf(service, port) ?? '') : '';
}

const levels: Readonly<Record<PortKind, AdviceLevel>> = {
  vnc: 'error',
  docker: 'error',
  database: 'warning',
  other: 'warning',
  web: 'info',
};

const why: Readonly<Record<PortKind, string>> = {
  vnc: ', and what it sends is not encrypted',
  docker: ', which makes whoever reaches it root on the host',
  database: '',
  other: '',
  web: '',
};

function remarkOf(service: ComposeService, first: Exposure, group: readonly Exposure[]): Remark {
  const { kind, name, port, origin } = first;
  const numbers = namesInWords([...new Set(group.map((one) => portText(one.port)))], portsListedMax);
  const what = `${numbers.includes(' ') ? 'ports' : 'port'} ${numbers}${name === '' ? '' : ` (${name})`}`;
  const since = origin === null ? '' : ` by ${origin.name} of ${origin.path}`;
  return {
    level: levelAt(service.path, levels[kind]),
    path: origin?.path ?? service.path,
    line: origin?.line ?? port.line,
    message: `The ${service.shown} publishes ${what} on every address of the host${since}${why[kind]}.`,
    mend: mendOf(kind, first, group.length),
  };
}

function mendOf(kind: PortKind, { port, origin }: Exposure, ports: number): string {
  const word =
    port.published === null || port.target === null ? null : `127.0.0.1:${port.published}:${port.target}`;
  const udp = port.protocol === 'udp' ? '/udp' : '';
  const fallback = port.variables.find((variable) => variable.origin === 'default');
  let bind = `Put \`127.0.0.1:\` before ${ports === 1 ? 'the port' : 'each port'}`;
  if (word !== null && ports === 1) bind = `Write \`"${word}${udp}"\``;
  if (origin !== null) bind = `Set ${origin.name}=127.0.0.1`;
  else if (fallback !== undefined) bind = `Make 127.0.0.1 the default: \`\${${fallback.name}:-127.0.0.1}\``;
  if (kind === 'vnc') return `${bind}, and open it through a tunnel: \`ssh -L 5900:localhost:5900 HOST\`.`;
  if (kind === 'docker') return `${bind}, or have no port for it: what needs it joins its network.`;
  if (kind === 'database') return `${bind}, or leave it out: services of the same network reach it without.`;
  return kind === 'web'
    ? `If not everyone is to reach it: ${bind.replace(/^[A-Z]/, (letter) => letter.toLowerCase())}.`
    : `${bind}, and let a proxy with TLS serve it to others.`;
}

function portText({ published, target, protocol }: PublishedPort): string {
  const number = published === null || published === '' ? `${target ?? '?'}` : published;
  return protocol === 'udp' ? `${number}/udp` : number;
}

const portsListedMax = 8;
