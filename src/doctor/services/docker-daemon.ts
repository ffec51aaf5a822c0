// Docker's API over the network without TLS, which makes whoever reaches it root.
// docs.docker.com/engine/security/protect-access/; CIS Docker Benchmark 1.6.0, 2.7, "TLS authentication for
// Docker daemon is configured".

import { composeServices } from '../compose/compose-files.ts';
import { reachOf } from '../compose/published-ports.ts';
import type { Check, Remark } from '../site/check.ts';
import { onePerLine } from '../site/one-per-line.ts';
import { isVendored, levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { type DeploymentLine, deploymentLines, deploymentPaths } from '../texts/deployment-texts.ts';
import { scalarText, yamlAt, yamlDocuments, yamlItems } from '../texts/yaml-document.ts';

export const dockerDaemon: Check = {
  id: 'docker-daemon',
  title: "Docker's API is not open to the network",
  about:
    "Docker's API without TLS asks nobody who he is: whoever reaches it starts containers with the whole host mounted.",
  run: (site: Site) => {
    const services = composeServices(site);
    const names = new Set(services.map(({ name }) => name));
    const lines = deploymentLines(site, 'script', 'unit', 'configuration', 'environment', 'dockerfile');
    return onePerLine([
      ...services
        .filter(({ path }) => !isVendored(path))
        .flatMap(({ path, environment }) => {
          const whole = environment.map(({ name, value }) => `${name}=${value?.text ?? ''}`).join('\n');
          return environment
            .filter((variable) => variable.path === path)
            .flatMap(({ name, value, line }) =>
              daemonRemarks(
                { path, kind: 'environment', line, text: `${name}=${value?.text ?? ''}` },
                whole,
                names,
              ),
            );
        }),
      ...daemonFiles(site).flatMap((line) => daemonRemarks(line, site.read(line.path) ?? '', names)),
      ...lines.flatMap((line) =>
        line.text.includes('tcp://') ? daemonRemarks(line, site.read(line.path) ?? '', names) : [],
      ),
    ]);
  },
};

/** `hosts` of daemon.json, which goes over several lines more often than not: each as if it stood alone. */
function daemonFiles(site: Site): DeploymentLine[] {
  return deploymentPaths(site, 'configuration')
    .filter((path) => /(?:^|\/)daemon\.json$/i.test(path))
    .flatMap((path) =>
      yamlDocuments(site.read(path) ?? '').flatMap((document) =>
        yamlItems(yamlAt(document, 'hosts')).map(
          (host): DeploymentLine => ({
            path,
            kind: 'configuration',
            line: host.line,
            text: `"hosts": ["${scalarText(host)}"]`,
          }),
        ),
      ),
    );
}

const client = /\bDOCKER_HOST["']?\s*[:=]\s*["']?tcp:\/\/([^\s"'/:]+|\[[^\]]*\])(?::(\d+))?/;
const server =
  /(?:\bdockerd\b.*|"hosts"\s*:.*|^\s*["'])(?:-H[\s=]*|--host[\s=]+|["']|\s)tcp:\/\/([^\s"'/:,]*|\[[^\]]*\])(?::(\d+))?/;
const withTls =
  /DOCKER_TLS_VERIFY["']?\s*[:=]\s*["']?1|DOCKER_CERT_PATH\S*[:=]\s*\S|--tlsverify(?!=false)|"tlsverify"\s*:\s*true/;

/** `whole`: what is set beside it. `names`: of services, which are reached inside of their networks. */
export function daemonRemarks(
  { path, line, text }: DeploymentLine,
  whole: string,
  names: ReadonlySet<string>,
): Remark[] {
  if (withTls.test(whole)) return [];
  const asked = client.exec(text);
  if (asked !== null) {
    const [, host = '', port] = asked;
    if (port === '2376' || reachOf(host) === 'loopback' || /[$\u0001{]/.test(host) || isBeside(host, names))
      return [];
    return [
      {
        level: levelAt(path, 'error'),
        path,
        line,
        message:
          "DOCKER_HOST asks for Docker's API over the network without TLS, where anyone may be root on that host.",
        mend: 'Reach it by SSH, `DOCKER_HOST=ssh://USER@HOST`, or by TLS: port 2376 and `DOCKER_TLS_VERIFY=1`.',
      },
    ];
  }
  const served = server.exec(text);
  if (served === null || served[2] === '2376') return [];
  const reach = reachOf(served[1] ?? '');
  if (reach === 'unknown') return [];
  const where = reach === 'loopback' ? 'to every program of the machine' : 'to the network';
  return [
    {
      level: levelAt(path, reach === 'loopback' ? 'warning' : 'error'),
      path,
      line,
      message: `Docker's API is open ${where} without TLS: whoever reaches it is root.`,
      mend: 'Take the address away: clients reach the socket by SSH, `DOCKER_HOST=ssh://USER@HOST`; or set `tlsverify`.',
    },
  ];
}

/** A service, or Docker in Docker of a pipeline. */
function isBeside(host: string, names: ReadonlySet<string>): boolean {
  return names.has(host) || /^(?:docker|dind|host\.docker\.internal)$|proxy/.test(host);
}
