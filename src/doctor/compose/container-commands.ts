// Containers that commands start, `docker run` and its like, read as if they were services of a compose file, so that the
// same is asked of both: docs.docker.com/reference/cli/docker/container/run/.

import type { Remark } from '../site/check.ts';
import type { Site } from '../site/site.ts';
import { type DeploymentLine, deploymentLines, deploymentPaths } from '../texts/deployment-texts.ts';
import { environmentVariables } from '../texts/environment-variables.ts';
import { printedLines } from '../texts/printed-lines.ts';
import { type CommandWord, type RunOptions, runOptions } from '../texts/run-options.ts';
import { openQuote, shellWords } from '../texts/shell-words.ts';
import type { YamlEntry, YamlMap, YamlScalar, YamlValue } from '../texts/yaml-document.ts';
import { environmentOf } from './compose-environment.ts';
import type { ComposeService } from './compose-files.ts';
import {
  interpolate,
  type KnownVariable,
  type KnownVariables,
  nothingKnown,
  unknownMark,
} from './compose-variables.ts';
import { isQuadletFile, quadletOptions } from './quadlet-files.ts';

export interface ContainerCommand {
  readonly service: ComposeService;
  /** Whether it stays: not what somebody starts on a terminal (`-it`), or for once (`--rm`), and does not detach. */
  readonly lasting: boolean;
}

const call = /(?<![\w-])(?:docker|podman|nerdctl)\)?\s+(?:container\s+)?(?:run|create)(?=\s)/g;
const commandsMax = 1000;

const remembered = new WeakMap<Site, readonly ContainerCommand[]>();

/** Those of scripts, makefiles, units and the scripts of package.json, in the order of the files. */
export function containerCommands(site: Site): readonly ContainerCommand[] {
  const before = remembered.get(site);
  if (before !== undefined) return before;
  const commands = [
    ...deploymentLines(site, 'script', 'unit', 'procfile', 'configuration')
      .filter(({ path, kind }) => kind !== 'configuration' || path.endsWith('package.json'))
      .flatMap((line) => commandsOf(site, line)),
    ...deploymentPaths(site, 'unit')
      .filter(isQuadletFile)
      .flatMap((path) => quadletOf(site, path)),
  ].slice(0, commandsMax);
  remembered.set(site, commands);
  return commands;
}

function quadletOf(site: Site, path: string): ContainerCommand[] {
  const run = quadletOptions(site.read(path) ?? '');
  return run === null ? [] : [commandOf(site, { path, kind: 'unit', line: 1 }, run)];
}

/** What a check says of services, said of commands: one level milder where the container does not stay. */
export function commandRemarks(
  site: Site,
  remarksOf: (service: ComposeService) => readonly Remark[],
): Remark[] {
  return containerCommands(site).flatMap(({ service, lasting }) =>
    remarksOf(service).flatMap((remark): Remark[] => {
      const told = { ...remark, mend: asOptions(remark.mend, isQuadletFile(service.path)) };
      if (lasting) return [told];
      return told.level === 'info' ? [] : [{ ...told, level: told.level === 'error' ? 'warning' : 'info' }];
    }),
  );
}

/** What mends a compose file, as it mends a command. */
const wordings: readonly (readonly [string | RegExp, string])[] = [
  [/^Write `"(.*)"`/, 'Write `-p $1`'],
  ['`privileged`', '`--privileged`'],
  ['Take `user` away', 'Take `--user` away'],
  ['`user: "1000:1000"`', '`--user 1000:1000`'],
  ['`pid: host`', '`--pid=host`'],
  ['`ipc: host`', '`--ipc=host`'],
  ['`shm_size`', '`--shm-size`'],
  ['`userns_mode: host`', '`--userns=host`'],
  ['`cap_drop: [ALL]`, and add', '`--cap-drop=ALL`, and `--cap-add`'],
  ['Take the line away', 'Take the option away'],
  ['Have Compose refuse to start without it', 'Have the shell stop without it'],
];

function asOptions(mend: string, isQuadlet: boolean): string {
  const text = wordings.reduce((before, [written, meant]) => before.replace(written, meant), mend);
  return isQuadlet ? text.replace('`-p ', '`PublishPort=') : text;
}

function commandsOf(site: Site, line: DeploymentLine): ContainerCommand[] {
  if (!/docker|podman|nerdctl/.test(line.text)) return [];
  return [...line.text.matchAll(call)].flatMap((found) => {
    if (isPrinted(line.text.slice(0, found.index))) return [];
    if (printedLines(site, line.path).has(line.line)) return [];
    const words = shellWords({ text: line.text, from: found.index + found[0].length });
    const placed = placedWords(site.read(line.path) ?? '', line.line, words);
    const meant = placed.map((word) => ({ ...word, text: substituted(line.path, word.text) }));
    return [commandOf(site, line, runOptions(meant))];
  });
}

/** Told to somebody, and not run: what stands before it on its line. */
function isPrinted(before: string): boolean {
  const own = openQuote(before) === '' ? (before.split(/[;&|({`]/).at(-1) ?? '') : before;
  return /(?:^|[\s@;&|({-])(?:echo|printf|print|puts|read|die|fail|usage|help|say|info|warn|error|notice|msg|log\w*)\b/i.test(
    own,
  );
}

const linesMax = 100;

/** The line of each word of a command that goes over several, by looking for it from the last one's line on. */
function placedWords(text: string, first: number, words: readonly string[]): CommandWord[] {
  const lines = text.split(/\r?\n/, first + linesMax).slice(first - 1);
  let at = 0;
  return words.map((word) => {
    for (let next = at; next < lines.length; next += 1) {
      if (lines[next]?.includes(word)) {
        at = next;
        break;
      }
      if (!/\\\s*$|^\s*#/.test(lines[next] ?? '')) break;
    }
    return { text: word, line: first + at };
  });
}

/** `$(NAME)` of a makefile is a variable; what a shell substitutes is known when it runs. */
function substituted(path: string, word: string): string {
  const isMake = /makefile[^/]*$|\.mk$/i.test(path);
  const named = isMake
    ? word.replace(/\$\$\{?\w*\}?/g, unknownMark).replace(/\$\(([A-Za-z_]\w*)\)/g, '$${$1}')
    : word;
  const bare = named === word || !/^\$\{\w+\}$/.test(named) ? named : named.replace(/[{}]/g, '');
  return bare.replace(/\$\([^)]*\)|`[^`]*`|\{\{[^}]*\}\}/g, unknownMark);
}

function commandOf(
  site: Site,
  { path, kind, line }: Pick<DeploymentLine, 'path' | 'kind' | 'line'>,
  run: RunOptions,
): ContainerCommand {
  const known = assignments(path, site.read(path) ?? '');
  const plain = (text: string | undefined): string => interpolate(text ?? '', known).text;
  const firstOf = (name: string) => run.options.find((one) => one.name === name)?.value;
  const image = plain(run.rest[0]?.text);
  const name = plain(firstOf('--name'));
  const value = serviceValue(run, line);
  const { variables, files } = environmentOf(site, path, value, known);
  const isTold = (text: string): boolean => text !== '' && !text.includes(unknownMark);
  const service: ComposeService = {
    path,
    name: isTold(name) ? name : '',
    shown: shownOf(isTold(name) ? name : '', isTold(image) ? image : ''),
    line,
    value,
    known,
    image: image.replaceAll(unknownMark, ''),
    // What the shell gives may be anything, and a script may ask for it first.
    environment: variables.map((one) => ({
      ...one,
      value: one.value?.text.includes(unknownMark) === true ? null : one.value,
    })),
    environmentFiles: files,
    hostNetwork: plain(firstOf('--network')) === 'host',
  };
  return { service, lasting: kind === 'unit' || isLasting(run) };
}

function isLasting({ options }: RunOptions): boolean {
  const stays = options.some(
    ({ name, value }) =>
      (name === '--detach' && value !== 'false') || (name === '--restart' && value !== 'no'),
  );
  return stays || !options.some(({ name }) => /^--(?:rm|interactive|tty)$/.test(name));
}

function shownOf(name: string, image: string): string {
  if (name !== '') return `container "${name}"`;
  return image === '' ? 'container' : `container of "${image}"`;
}

/** Keys of compose files that are lists, and their options. */
const lists: readonly (readonly [key: string, option: string])[] = [
  ['ports', '--publish'],
  ['volumes', '--volume'],
  ['environment', '--env'],
  ['env_file', '--env-file'],
  ['cap_add', '--cap-add'],
  ['security_opt', '--security-opt'],
];
const single: readonly (readonly [key: string, option: string])[] = [
  ['privileged', '--privileged'],
  ['network_mode', '--network'],
  ['pid', '--pid'],
  ['ipc', '--ipc'],
  ['userns_mode', '--userns'],
  ['user', '--user'],
  ['entrypoint', '--entrypoint'],
];

function serviceValue({ options, rest, mayBeMore }: RunOptions, line: number): YamlMap {
  const all = (name: string) => options.filter((one) => one.name === name);
  const entries: YamlEntry[] = [];
  const list = (key: string, items: readonly YamlValue[]): void => {
    if (items.length > 0) entries.push({ key, line, value: { kind: 'list', line, items } });
  };
  for (const [key, option] of lists) {
    const items: YamlValue[] = all(option).map((one) => scalar(one.value, one.line));
    if (key === 'volumes') items.push(...all('--mount').map((one) => longMount(one.value, one.line)));
    if (key === 'env_file' && mayBeMore) items.push(scalar(unknownMark, line));
    list(key, items);
  }
  for (const [key, option] of single) {
    const [found] = all(option);
    if (found !== undefined) entries.push({ key, line: found.line, value: scalar(found.value, found.line) });
  }
  list(
    'command',
    rest.slice(1).map((word) => scalar(word.text, word.line)),
  );
  return { kind: 'map', line, entries };
}

function scalar(text: string, line: number): YamlScalar {
  return { kind: 'scalar', line, text, value: text, quoted: true };
}

const mountKeys: Readonly<Record<string, string>> = {
  src: 'source',
  dst: 'target',
  destination: 'target',
  ro: 'read_only',
  readonly: 'read_only',
};

/** `type=bind,source=/var/run/docker.sock,target=/x,readonly`. */
function longMount(text: string, line: number): YamlMap {
  const entries = text.split(',').map((part) => {
    const [key = '', ...rest] = part.split('=');
    return {
      key: mountKeys[key] ?? key,
      line,
      value: scalar(rest.length === 0 ? 'true' : rest.join('='), line),
    };
  });
  return { kind: 'map', line, entries };
}

/** What the file itself says of its variables, where it says it once. */
function assignments(path: string, text: string): KnownVariables {
  const real = new Map<string, KnownVariable>();
  const told = new Set<string>();
  const plain = text.replace(/^(\s*(?:(?:export|readonly|local)\s+)?[A-Za-z_]\w*\s*)[:?]=/gm, '$1=');
  for (const { name, value, line } of environmentVariables(plain)) {
    const { text: meant } = interpolate(substituted(path, value), nothingKnown);
    const isTold = !told.has(name) && !/[$`]/.test(meant) && !meant.includes(unknownMark);
    told.add(name);
    if (isTold) real.set(name, { value: meant, path, line });
    else real.delete(name);
  }
  return { real, sample: new Map() };
}
