// Containers that run as root. CIS Docker Benchmark 1.6.0, 4.1, "a user for the container has been created";
// docs.docker.com/build/building/best-practices/#user; docs.docker.com/reference/compose-file/services/#user.

import { type ComposeService, composeServices, entryAt, interpolated } from '../compose/compose-files.ts';
import { commandRemarks } from '../compose/container-commands.ts';
import { containerUse } from '../compose/container-files.ts';
import type { Check, Remark } from '../site/check.ts';
import { onePerAnchor } from '../site/one-per-line.ts';
import { isRehearsal, isVendored, levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { folderOf } from '../site/site-path.ts';
import { deploymentPaths } from '../texts/deployment-texts.ts';
import { type DockerInstruction, dockerStages, finalStages } from '../texts/dockerfile.ts';
import { claimInComments, rootClaim } from './root-claims.ts';

export const containerUser: Check = {
  id: 'container-user',
  title: 'Containers do not run as root',
  about:
    'What breaks out of a container that runs as root is root on the host. A Dockerfile that ends as root though the ' +
    'documents say otherwise is a warning, one that names no user is information.',
  run: (site: Site) => [
    ...onePerAnchor(
      composeServices(site)
        .filter(({ path }) => !isVendored(path))
        .flatMap(composeUserRemarks),
    ),
    ...onePerAnchor(commandRemarks(site, composeUserRemarks)),
    ...dockerfileRemarks(site),
  ],
};

export function composeUserRemarks(service: ComposeService): Remark[] {
  const entry = entryAt(service, 'user');
  const { shown, path } = service;
  if (entry === null || !isRoot(interpolated(entry.value, service.known))) return identityRemarks(service);
  return [
    {
      level: levelAt(path, 'warning'),
      path,
      line: entry.value.line,
      message: `The ${shown} is run as root by its \`user\`, whatever its image says.`,
      mend: 'Take `user` away, or name the user that the image was made for, such as `user: "1000:1000"`.',
    },
  ];
}

/** What images of linuxserver.io and others run as: docs.linuxserver.io/general/understanding-puid-and-pgid/. */
function identityRemarks(service: ComposeService): Remark[] {
  const [identity] = service.environment.filter(({ name, value }) => name === 'PUID' && value?.text === '0');
  if (identity === undefined) return [];
  const { path, line } = identity.value?.variables.find(({ known }) => known !== null)?.known ?? identity;
  const message = `The ${service.shown} runs as root by PUID=0.`;
  const mend = 'Name the user whose files it works on: `PUID=1000`, `PGID=1000` (`id` tells them).';
  return [{ level: levelAt(path, 'warning'), path, line, message, mend }];
}

function isRoot(user: string): boolean {
  return /^(?:root|0)(?::|$)/.test(user.trim());
}

/** What a Dockerfile ends as: the USER that is in force; null when it names none. */
interface FinalUser {
  readonly instruction: DockerInstruction | null;
  readonly isRoot: boolean;
  readonly base: string;
  /** Of the last FROM. */
  readonly line: number;
}

/** Null when it is no Dockerfile. */
export function finalUser(text: string): FinalUser | null {
  const chain = finalStages(dockerStages(text));
  const [last] = chain;
  if (last === undefined) return null;
  const base = chain.at(-1)?.base ?? '';
  for (const { instructions } of chain) {
    const instruction = instructions.findLast(({ word }) => word === 'USER');
    if (instruction !== undefined) {
      return { instruction, isRoot: isRoot(plainUser(instruction.rest, text)), base, line: last.line };
    }
  }
  return { instruction: null, isRoot: true, base, line: last.line };
}

/** A variable's value as ARG or ENV have it; itself when they do not. */
function plainUser(user: string, text: string): string {
  const bare = user.trim().replace(/^["']|["']$/g, '');
  const [, name] = /^\$\{?([A-Za-z_]\w*)\}?/.exec(bare) ?? [];
  if (name === undefined) return bare;
  const [, value] =
    new RegExp(`^\\s*(?:ARG|ENV)\\s+${name}[=\\s]\\s*["']?([^\\s"']+)`, 'mi').exec(text) ?? [];
  return value ?? bare;
}

/** Images that name a user of their own. */
const otherUserBase =
  /nonroot|non-root|unprivileged|rootless|chainguard|cgr\.dev|bitnami|selenium\/|jupyter|grafana\/|jenkins\/|elasticsearch|kibana|logstash|opensearch|keycloak|airflow|superset|sonarqube|linuxserver|lsiobase|jlesage|apache\/(?:airflow|superset|spark|flink)|mambaorg|rhel|ubi\d|codercom|gitpod|devcontainers|circleci\/|cimg\/|semaphore|minecraft/i;
const dropsRights =
  /\b(?:gosu|su-exec|s6-setuidgid|s6-overlay|setpriv|runuser|chpst|setuidgid|sudo\s+-u|su\s+-\w*\s|su\s+\w+\s+-c|start-stop-daemon|user\s*=\s*(?!root)\w+|--user[=\s]|--uid[=\s])/;

function dockerfileRemarks(site: Site): Remark[] {
  const nameless: { path: string; line: number }[] = [];
  const remarks = deploymentPaths(site, 'dockerfile').flatMap((path): Remark[] => {
    const text = site.read(path) ?? '';
    const user = finalUser(text);
    if (user === null || !user.isRoot || hasOtherUser(site, path, text, user)) return [];
    const { instruction } = user;
    const line = instruction?.line ?? user.line;
    const comment = claimInComments(text);
    const claim = comment === null ? rootClaim(site, path) : { path, line: comment };
    if (claim !== null) return [broken(path, line, instruction !== null, claim)];
    if (isRehearsal(path)) return [];
    if (instruction === null) nameless.push({ path, line });
    else return [endsAsRoot(path, line)];
    return [];
  });
  return [...remarks, ...withoutUser(nameless)];
}

/** Whether something else than the last USER says who it runs as. */
function hasOtherUser(site: Site, path: string, text: string, { base, instruction }: FinalUser): boolean {
  if (instruction === null && (otherUserBase.test(base) || base.includes('$'))) return true;
  if (dropsRights.test(text)) return true;
  const { services } = containerUse(site, path);
  const users = services.map((service) =>
    interpolated(entryAt(service, 'user')?.value ?? null, service.known),
  );
  if (users.length > 0 && users.every((user) => user !== '' && !isRoot(user))) return true;
  const folder = folderOf(path);
  return [...deploymentPaths(site, 'script'), ...deploymentPaths(site, 'unit')]
    .filter((script) => script.startsWith(folder))
    .slice(0, 100)
    .some((script) => dropsRights.test(site.read(script) ?? ''));
}

function broken(path: string, line: number, isNamed: boolean, claim: { path: string; line: number }): Remark {
  const what = isNamed ? 'ends with USER root' : 'names no USER, so that its containers run as root';
  const where = claim.path === path ? 'its own comment says' : `${claim.path} says`;
  return {
    level: levelAt(path, 'warning'),
    path,
    line,
    message: `The Dockerfile ${what}, though ${where} that they do not.`,
    mend: 'End it with `USER` and a user that it has made: `RUN adduser -D app`, `USER app`.',
  };
}

function endsAsRoot(path: string, line: number): Remark {
  return {
    level: 'info',
    path,
    line,
    message: 'The Dockerfile ends as root: that is what its containers run as.',
    mend: 'Follow what needs root with `USER` and a user of the image.',
  };
}

/** One remark for all of them: most repositories have either none or many. */
function withoutUser(nameless: readonly { path: string; line: number }[]): Remark[] {
  const [first] = nameless;
  if (first === undefined) return [];
  const more = nameless.length - 1;
  const others = more === 0 ? '' : `, nor ${more === 1 ? 'does 1 other' : `do ${more} others`}`;
  return [
    {
      level: 'info',
      path: first.path,
      line: first.line,
      message: `The Dockerfile names no USER, so that its containers may run as root${others}.`,
      mend: 'End it with `USER` and a user that it has made, unless its base image has one.',
    },
  ];
}
