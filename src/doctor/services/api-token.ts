// Tokens that a service asks its callers for, and that nobody set: it then asks nobody. Tokens of other
// services, with which it calls them, may be missing. docs.docker.com/reference/compose-file/interpolation/
// (`:?` refuses to start).
import { providerOf } from '../../config/select-patterns.ts';
import { patternsById } from '../../scan/whole-detector.ts';
import type { ComposeVariable } from '../compose/compose-environment.ts';
import { type ComposeService, composeServices } from '../compose/compose-files.ts';
import { interpolate, unknownMark } from '../compose/compose-variables.ts';
import { commandRemarks } from '../compose/container-commands.ts';
import type { Check, Remark } from '../site/check.ts';
import { onePerLine } from '../site/one-per-line.ts';
import { isVendored, levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { deploymentPaths } from '../texts/deployment-texts.ts';
import { environmentVariables, isSampleEnvironment } from '../texts/environment-variables.ts';
import { settings } from '../texts/settings.ts';
import { yamlAt } from '../texts/yaml-document.ts';
import { channelRemarks } from './channel-tokens.ts';
import { settingRemarks } from './token-settings.ts';

export const apiToken: Check = {
  id: 'api-token',
  title: 'Tokens that services ask for are set',
  about: 'A service whose token is empty does not ask for it: whoever reaches it may do anything.',
  run: (site: Site) => {
    const { prefixes } = site.configuration.settings.detect;
    const services = composeServices(site).filter(({ path }) => !isVendored(path));
    return onePerLine([
      ...services.flatMap((service) => [
        ...tokenRemarks(service, prefixes),
        ...passedTokens(service, prefixes),
      ]),
      ...commandRemarks(site, (service) => tokenRemarks(service, prefixes)),
      ...settings(site).flatMap((setting) => settingRemarks(setting)),
      ...emptyInFiles(site, prefixes, services),
      ...channelRemarks(site),
    ]);
  },
};

/** `API_TOKEN`, `ADMIN_TOKEN`; `WINEBOT_API_TOKEN` unless it is a vendor's; `MOLTBOT_TOKEN` of what is called so. */
export function isOwnToken(name: string, prefixes: readonly string[], names: readonly string[]): boolean {
  const prefix = prefixes.find((one) => name.startsWith(`${one}_`));
  const bare = prefix === undefined ? name : name.slice(prefix.length + 1);
  if (/^(?:API|GATEWAY|ADMIN|AUTH|DASHBOARD|SERVER)_TOKEN$/.test(bare)) return true;
  const [, owner = '', kind] = /^([A-Z0-9_]+?)(?:_(API|GATEWAY|ADMIN))?_TOKEN$/.exec(bare) ?? [];
  if (owner === '') return false;
  const word = owner.toLowerCase().replaceAll('_', '-');
  if (names.some((one) => one.split(/[^a-z0-9]+/).includes(word) || one === word)) return true;
  return kind !== undefined && !vendors().has(word) && !vendors().has(word.split('-')[0] ?? '');
}

let vendorNames: ReadonlySet<string> | null = null;

function vendors(): ReadonlySet<string> {
  vendorNames ??= new Set([
    ...[...patternsById.values()].map(providerOf),
    ...['cf', 'gh', 'hf', 'do', 'ovh', 'aws', 'gcp', 'azure', 'dns', 'registry', 'external', 'upstream'],
  ]);
  return vendorNames;
}

function namesOf({ name, image }: ComposeService): string[] {
  return [name.toLowerCase(), image.toLowerCase().replace(/[:@][^/]*$/, '')];
}

export function tokenRemarks(service: ComposeService, prefixes: readonly string[]): Remark[] {
  return service.environment
    .filter(({ name }) => isOwnToken(name, prefixes, namesOf(service)))
    .flatMap((variable) => variableRemark(service, variable));
}

/** `API_TOKEN:` and `- API_TOKEN` take it from where Compose runs, which may have none. */
function passedTokens(service: ComposeService, prefixes: readonly string[]): Remark[] {
  // A file that gives it too, and may not be here, has the last word.
  if (yamlAt(service.value, 'env_file') !== null) return [];
  return service.environment
    .filter(({ name, value }) => value === null && isOwnToken(name, prefixes, namesOf(service)))
    .flatMap((variable) =>
      variableRemark(service, { ...variable, value: interpolate(`\${${variable.name}}`, service.known) }),
    );
}

function variableRemark(service: ComposeService, { name, value, path, line }: ComposeVariable): Remark[] {
  if (value === null || isSampleEnvironment(path)) return [];
  const used = value.variables[0];
  const word = used?.name ?? name;
  const from = used?.known ?? null;
  const isUnset = value.text === unknownMark && used?.origin === 'unset';
  if (leftIn.test(value.text) && used?.origin !== 'sample') {
    return [knownToken(word, from?.path ?? path, from?.line ?? line)];
  }
  if (value.text !== '' && !isUnset) return [];
  const message =
    used === undefined || from !== null
      ? `${name} of the ${service.shown} is empty, so it asks for no token.`
      : `The ${service.shown} asks for no token when ${word} is not set, and nothing requires it.`;
  const mend =
    used === undefined || from !== null
      ? `Set ${word} to a long random value outside of what is committed: \`openssl rand -hex 32\`.`
      : `Have Compose refuse to start without it: \`\${${word}:?set a token}\`.`;
  return [
    { level: levelAt(path, 'warning'), path: from?.path ?? path, line: from?.line ?? line, message, mend },
  ];
}

/** What examples have in its place, and services then ask for. */
const leftIn =
  /^(?:change[-_ ]?me.*|change[-_]this.*|replace[-_]?me.*|your[-_ ].*|<[^>]*>|x{3,}|todo|placeholder|example|secret|token|password|passw0rd|admin|test|dev|demo|default|12345?6?7?8?9?0?)$/i;

function knownToken(name: string, path: string, line: number): Remark {
  const message = `${name} is a value that everybody knows, and whoever knows it is let in.`;
  const mend = `Set ${name} to a long random value: \`openssl rand -hex 32\`.`;
  const isTried = /(?:^|[/._-])(?:tests?|ci|e2e|dev|development|local)(?:[._-]|$)/i.test(path);
  return { level: isTried ? 'info' : levelAt(path, 'warning'), path, line, message, mend };
}

/** Of an environment file in force: those that are empty, and those of the sample beside it that it lacks. */
function emptyInFiles(
  site: Site,
  prefixes: readonly string[],
  services: readonly ComposeService[],
): Remark[] {
  const paths = deploymentPaths(site, 'environment');
  const names = [...services.flatMap(namesOf), lastPart(site.root).toLowerCase()];
  return paths
    .filter((path) => !isSampleEnvironment(path))
    .flatMap((path) => {
      const variables = environmentVariables(site.read(path) ?? '');
      const set = new Map(variables.map((variable) => [variable.name, variable]));
      const listed = paths
        .filter((other) => isSampleEnvironment(other) && isSampleOf(other, path))
        .flatMap((other) => environmentVariables(site.read(other) ?? ''));
      const known = variables
        .filter(({ name, value }) => isOwnToken(name, prefixes, names) && leftIn.test(value))
        .map(({ name, line }) => knownToken(name, path, line));
      const wanted = new Set([...listed, ...variables].map(({ name }) => name));
      const empty = [...wanted]
        .filter((name) => isOwnToken(name, prefixes, names) && (set.get(name)?.value ?? '') === '')
        .map((name): Remark => {
          const line = set.get(name)?.line ?? null;
          const message =
            line === null ? `${name} of the sample is not set.` : `${name} is empty: no token is asked for.`;
          const mend = `Set ${name} to a long random value: \`openssl rand -hex 32\`.`;
          return { level: levelAt(path, 'warning'), path, line, message, mend };
        });
      return [...known, ...empty];
    });
}

/** `.env.example` is the sample of `.env` in its folder. */
function isSampleOf(sample: string, path: string): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return path === `${folder}.env` && sample.startsWith(folder) && !sample.slice(folder.length).includes('/');
}

function lastPart(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? '';
}
