// Services told to listen on all addresses, outside of the ports of compose files. In a container that is how
// they are reached at all: there it counts only on the host's network, or for a remote desktop or a gateway
// that nothing publishes on loopback. Third seed: "Gateway bound to 0.0.0.0 (network exposure)";
// docs.docker.com/engine/network/port-publishing/.
import type { AdviceLevel } from '../../model/advice.ts';
import { type ComposeService, composeServices, textsAt } from '../compose/compose-files.ts';
import { commandRemarks } from '../compose/container-commands.ts';
import { containerUse } from '../compose/container-files.ts';
import { publishedPorts } from '../compose/published-ports.ts';
import type { Check, Remark } from '../site/check.ts';
import { onePerLine } from '../site/one-per-line.ts';
import { isVendored, levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { type DeploymentLine, deploymentLines, deploymentPaths } from '../texts/deployment-texts.ts';
import { environmentVariables } from '../texts/environment-variables.ts';
import { otherDocument, settingsIn } from '../texts/settings.ts';
import { isCodeConfiguration, listeningCode, listeningCodeConfiguration } from './listen-code.ts';
import { type Listening, listeningCommand, listeningKey, listeningVariable } from './listen-words.ts';
import { portRemarks } from './port-exposure.ts';

export const bindAddress: Check = {
  id: 'bind-address',
  title: 'Services listen on loopback',
  about:
    'A service that listens on 0.0.0.0 is open to every network that the machine is in. In a container it has to, and what ' +
    'the compose file publishes decides.',
  run: (site: Site) => {
    const services = composeServices(site).filter(({ path }) => !isVendored(path));
    const published = [...services.flatMap(portRemarks), ...commandRemarks(site, portRemarks)];
    const told = new Set(published.map(({ path, line }) => `${path}:${line}`));
    const remarks = onePerLine([
      ...services.flatMap(serviceRemarks),
      ...environmentFileRemarks(site, services),
      ...deploymentLines(site, 'dockerfile', 'script', 'unit', 'procfile').flatMap((line) =>
        lineRemarks(site, line, listeningCommand(line.text)),
      ),
      ...configurationRemarks(site),
      ...codeRemarks(site),
    ]);
    return inImagesOnce(remarks.filter(({ path, line }) => !told.has(`${path}:${line}`)));
  },
};

/** Null when it cannot be reached but by what is published, and that is judged by its ports. */
function levelInContainer(
  services: readonly ComposeService[],
  { isVnc, isGateway }: Listening,
): AdviceLevel | null {
  const bare = isVnc ? 'error' : 'warning';
  if (services.some(({ hostNetwork }) => hostNetwork)) return bare;
  if (!isVnc && !isGateway) return null;
  return services.some((service) => publishedPorts(service).length > 0) ? null : bare;
}

function serviceRemarks(service: ComposeService): Remark[] {
  const ownVariables = service.environment.filter(({ path }) => path === service.path);
  const variables = ownVariables.flatMap(({ name, value, line, path }) => {
    const from = value?.variables.find(({ known }) => known !== null)?.known;
    return remarkOf(listeningVariable(name, value?.text ?? ''), from?.path ?? path, from?.line ?? line, [
      service,
    ]);
  });
  const commands = ['command', 'entrypoint'].flatMap((key) => {
    const texts = textsAt(service, key);
    const all = texts.map(({ text }) => text).join(' ');
    const line = texts.find(({ text }) => /0\.0\.0\.0|::|\*|lan/.test(text))?.line ?? service.line;
    return remarkOf(listeningCommand(all), service.path, line, [service]);
  });
  return [...variables, ...commands];
}

/** `services`: in whose containers it is; null for none. */
function remarkOf(
  listening: Listening | null,
  path: string,
  line: number,
  services: readonly ComposeService[] | null,
): Remark[] {
  if (listening === null) return [];
  const outside = listening.isVnc ? 'error' : 'warning';
  const level = services === null ? outside : levelInContainer(services, listening);
  return level === null ? [] : [worded(listening, levelAt(path, level), path, line)];
}

function worded(
  { name, address, isVnc, isGateway }: Listening,
  level: AdviceLevel,
  path: string,
  line: number,
): Remark {
  const service = isGateway ? 'A gateway' : 'A service';
  const who = isVnc ? 'VNC' : service;
  const where = address.toLowerCase() === 'lan' ? 'the local network' : 'every address of the machine';
  const why = isVnc ? ', and what it sends is not encrypted' : '';
  const message = `${who} is told to listen on ${where} by ${name}${why}.`;
  const loopback = address.toLowerCase() === 'lan' ? 'loopback' : '127.0.0.1';
  const mend = isVnc
    ? `Make it ${loopback}, and open it through a tunnel: \`ssh -L 5900:localhost:5900 HOST\`.`
    : `Make it ${loopback}, and let a proxy with TLS serve it to others.`;
  return { level, path, line, message, mend };
}

function environmentFileRemarks(site: Site, services: readonly ComposeService[]): Remark[] {
  return deploymentPaths(site, 'environment').flatMap((path) => {
    const taking = services.filter(({ environmentFiles }) => environmentFiles.includes(path));
    return environmentVariables(site.read(path) ?? '').flatMap(({ name, value, line }) => {
      const given = services.filter(({ environment }) =>
        environment.some((one) =>
          one.value?.variables.some(({ known }) => known?.path === path && known.line === line),
        ),
      );
      const containers = [...taking, ...given];
      const listening = listeningVariable(name, value);
      if (containers.length > 0) return remarkOf(listening, path, line, containers);
      return lineRemarks(site, { path, kind: 'environment', line, text: '' }, listening);
    });
  });
}

function lineRemarks(
  site: Site,
  { path, kind, line, text }: DeploymentLine,
  listening: Listening | null,
): Remark[] {
  // Docker's own API is told of by itself.
  if (listening === null || /tcp:\/\/\S*:2375\b/.test(text)) return [];
  const { services, inImage } = containerUse(site, path);
  if (services.length > 0) return remarkOf(listening, path, line, services);
  const { isVnc, isGateway, address } = listening;
  if (inImage && !(isGateway && address.toLowerCase() === 'lan')) {
    const told = worded(listening, levelAt(path, isVnc ? 'warning' : 'info'), path, line);
    return [
      { ...told, message: told.message.replace('the machine', 'its container'), mend: inImageMend(isVnc) },
    ];
  }
  // A platform that gives the port reaches it from outside only.
  const isGiven =
    (kind === 'procfile' && /\$\{?PORT\b/.test(text)) || (isCodeConfiguration(path) && /\bPORT\b/.test(text));
  if (isGiven) return [worded(listening, levelAt(path, 'info'), path, line)];
  return remarkOf(listening, path, line, null);
}

/** One remark for all images whose port nothing in the tree publishes: it is as it has to be, and to be known. */
function inImagesOnce(remarks: readonly Remark[]): Remark[] {
  const usual = inImageMend(false);
  const [first, ...more] = remarks.filter(({ mend }) => mend === usual);
  const rest = remarks.filter(({ mend }) => mend !== usual);
  if (first === undefined || more.length === 0) return [...remarks];
  const others = `, and so ${more.length === 1 ? 'is 1 other' : `are ${more.length} others`}.`;
  return [...rest, { ...first, message: first.message.replace(/\.$/, others) }];
}

function inImageMend(isVnc: boolean): string {
  const port = isVnc ? '5900' : 'PORT';
  return `In a container that is needed: publish it on loopback, \`docker run -p 127.0.0.1:${port}:${port}\`.`;
}

const redisFile = /(?:^|[/._-])(?:redis|valkey|keydb|sentinel)[^/]*\.conf$/i;
const redisBind = /^\s*(bind)\s+(?:\S+\s+)*(0\.0\.0\.0|\*|::|-::\*)(?:\s|$)/;

function configurationRemarks(site: Site): Remark[] {
  return deploymentPaths(site, 'configuration').flatMap((path) => {
    const text = site.read(path) ?? '';
    if (!/0\.0\.0\.0|::|\*|lan|true|:\d/.test(text) || otherDocument.test(text)) return [];
    const ofVnc = new Set(
      settingsIn(path, text).flatMap(({ way, line }) =>
        way.some((part) => /vnc/i.test(part)) ? [line] : [],
      ),
    );
    return text.split(/\r?\n/).flatMap((raw, index) => {
      if (raw.length > 4000 || /^\s*(?:#|\/\/|;)/.test(raw)) return [];
      const told = listeningConfiguration(path, raw);
      const listening = told !== null && ofVnc.has(index + 1) ? { ...told, isVnc: true } : told;
      return lineRemarks(site, { path, kind: 'configuration', line: index + 1, text: raw }, listening);
    });
  });
}

function codeRemarks(site: Site): Remark[] {
  const configured = site.files
    .filter((path) => isCodeConfiguration(path) && !isVendored(path))
    .flatMap((path) =>
      (site.read(path) ?? '').split(/\r?\n/).flatMap((text, index) => {
        const listening = text.length > 4000 ? null : listeningCodeConfiguration(path, text);
        return lineRemarks(site, { path, kind: 'configuration', line: index + 1, text }, listening);
      }),
    );
  const isInContainer = (path: string): boolean => {
    const { services, inImage } = containerUse(site, path);
    return inImage || services.length > 0 || deploymentPaths(site, 'dockerfile').length > 0;
  };
  return [...configured, ...listeningCode(site, isInContainer)];
}

function listeningConfiguration(path: string, text: string): Listening | null {
  if (path.endsWith('package.json')) return listeningCommand(text);
  if (!redisFile.test(path) || !redisBind.test(text)) return listeningKey(text);
  return { name: 'bind', address: '0.0.0.0', isVnc: false, isGateway: false };
}
