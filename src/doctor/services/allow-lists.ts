// Lists of who may do something that let everybody, or nobody. Third seed: "Empty allow_from = DENY ALL",
// `["*"]` "with caution", and a warning for "Channel authorization not configured (empty allow_from)".
// docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts;
// fetch.spec.whatwg.org/#cors-protocol-and-credentials; owasp.org/www-project-web-security-testing-guide
// (CORS); www.uvicorn.org/deployment/#running-behind-nginx ("forwarded-allow-ips").
import type { AdviceLevel } from '../../model/advice.ts';
import { composeServices } from '../compose/compose-files.ts';
import type { Check, Remark } from '../site/check.ts';
import { onePerLine } from '../site/one-per-line.ts';
import { isRehearsal, isVendored, levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { deploymentPaths } from '../texts/deployment-texts.ts';
import { environmentVariables, isSampleEnvironment } from '../texts/environment-variables.ts';
import { indentOf, type ListedValue, listedValues } from '../texts/listed-values.ts';
import { turnedOff } from './agent-limits.ts';
import { everybody, type ListKind, listKinds, peopleVariable } from './allow-list-kinds.ts';
import { channelAccessRemarks } from './channel-access.ts';
import { corsRemarks } from './cors-in-code.ts';
import { listsOfTree } from './list-trees.ts';

export const allowLists: Check = {
  id: 'allow-lists',
  title: 'Lists of who is allowed name someone',
  about:
    'A list that holds `*` lets everybody in, an empty one nobody: neither says who is meant. An origin of `*` together with ' +
    "credentials lets every page act as the user who visits it. A sandbox that is off leaves an agent the whole user's files.",
  run: (site: Site) => {
    const settings = site.files.filter((path) => codeSettings.test(path) && !isVendored(path)).slice(0, 500);
    const paths = [
      ...deploymentPaths(site, 'environment'),
      ...deploymentPaths(site, 'configuration'),
      ...settings,
    ];
    return onePerLine([
      ...paths.flatMap((path) => allowRemarks(path, site.read(path) ?? '')),
      ...deploymentPaths(site, 'environment').flatMap((path) => emptyVariables(site, path)),
      ...composeRemarks(site),
      ...channelAccessRemarks(site),
      ...corsRemarks(site),
    ]);
  },
};

/** Settings that are written as code. */
const codeSettings =
  /(?:^|\/)(?:settings|config)(?:\/[a-z_]+)?\.py$|(?:^|\/)[a-z_]*settings\.py$|(?:^|\/)(?:config|settings)(?:\.[a-z]+)?\.[cm]?[jt]s$/;
/** Files that are about a bot, where a list of people is one of those who may talk to it. */
const ofBots =
  /^\s*(?:\[+|["']?)(?:[\w-]+\.)*(?:channels?(?:_config)?|telegram|discord|slack|whatsapp|signal|mattermost|bots?|gateway|agents?)\b/im;

const quickLook = /allow|whitelist|origin|trusted|sandbox|workspace|forwarded|authorized|policy/i;
const credentials =
  /(?:allow_?credentials|supports_credentials|Access-Control-Allow-Credentials|credentials)["']?(?:\s*[:=]\s*|["']?\s+)["']?(?:true|1|yes)\b/i;
const nameOrigins = 'Name the origins of your own pages: `https://app.example.org`.';
const nginxOrigin = /^\s*add_header\s+["']?Access-Control-Allow-Origin["']?\s+["']?\*["']?/i;

export function allowRemarks(path: string, text: string): Remark[] {
  if (!quickLook.test(text)) return [];
  const file: JudgedFile = { path, withCredentials: credentials.test(text), isOfBots: ofBots.test(text) };
  const lines = text.split(/\r?\n/);
  const told = (level: AdviceLevel, line: number, message: string, mend: string): Remark => ({
    level: levelAt(path, level),
    path,
    line,
    message,
    mend,
  });
  const lists = listKinds.flatMap((kind) =>
    valuesOf(kind, path, text).flatMap((value) => {
      if (isDisabled(lines, value.line - 1)) return [];
      const found = judged(kind, value, file);
      return found === null ? [] : [told(found.level, value.line, found.message, found.mend)];
    }),
  );
  const off = turnedOff(text).map(({ line, message, mend }) => told('warning', line, message, mend));
  const headers = file.withCredentials
    ? lines.flatMap((line, index) => {
        const message =
          'Every page of the web may read what it answers, with the credentials of the user who visits it.';
        return nginxOrigin.test(line) ? [told('error', index + 1, message, nameOrigins)] : [];
      })
    : [];
  return [...lists, ...off, ...headers];
}

const treeFile = /\.(?:ya?ml|json[5c]?)$/i;

function valuesOf(kind: ListKind, path: string, text: string): readonly ListedValue[] {
  const read = listedValues(text, kind.names);
  if (kind.notIn?.test(text) === true) return [];
  // Only a key that is not on a line of its own with its list is worth the parser.
  if (kind.empty === undefined || !treeFile.test(path)) return read;
  if (!new RegExp(`(?:${kind.names})["']?\\s*:`).test(text)) return read;
  return [...read, ...listsOfTree(text, kind.names)];
}

const linesBeside = 40;

/** Whether the block that the line is in says `enabled: false`. */
function isDisabled(lines: readonly string[], index: number): boolean {
  const indent = indentOf(lines[index] ?? '');
  if (indent === 0) return false;
  for (const step of [-1, 1]) {
    for (let at = index + step; Math.abs(at - index) <= linesBeside; at += step) {
      const line = lines[at];
      if (line === undefined || (line.trim() !== '' && indentOf(line) < indent)) break;
      if (indentOf(line) === indent && /^\s*["']?enabled["']?\s*[:=]\s*["']?false\b/i.test(line)) return true;
    }
  }
  return false;
}

const developers = /(?:^|[./_-])(?:local|dev|devel|development|debug)(?:[./_-]|$)/i;

interface JudgedFile {
  readonly path: string;
  readonly withCredentials: boolean;
  readonly isOfBots: boolean;
}

interface Judgement {
  readonly level: AdviceLevel;
  readonly message: string;
  readonly mend: string;
}

function judged(kind: ListKind, { key, items, isList }: ListedValue, file: JudgedFile): Judgement | null {
  const { mend } = kind;
  if (items.some((item) => everybody.test(item))) {
    if (kind.isOrigins === true && file.withCredentials) {
      const message = `${key} lets every page of the web act as the user who visits it: it holds \`*\`, and credentials are allowed.`;
      return { level: 'error', message, mend };
    }
    const level = kind.isOfDevelopers === true && developers.test(file.path) ? 'info' : 'warning';
    return { level, message: `${key} holds \`*\`, which ${kind.open}.`, mend };
  }
  const isEmpty = isList && items.length === 0 && !isRehearsal(file.path);
  if (!isEmpty || kind.empty === undefined || (kind.empty === 'of bots' && !file.isOfBots)) return null;
  return { level: 'warning', message: emptyMessage(key), mend };
}

function emptyMessage(key: string): string {
  return `${key} is empty: who may talk to it is not configured, and some programs then let in everybody.`;
}

/** In an example it is there to be filled in. */
function emptyVariables(site: Site, path: string): Remark[] {
  return environmentVariables(site.read(path) ?? '').flatMap(({ name, value, line }): Remark[] => {
    if (value !== '' || !peopleVariable.test(name)) return [];
    const level = isSampleEnvironment(path) ? 'info' : 'warning';
    const mend = 'Name who may, by the numbers or names that the program knows them by.';
    return [{ level: levelAt(path, level), path, line, message: emptyMessage(name), mend }];
  });
}

function composeRemarks(site: Site): Remark[] {
  return composeServices(site)
    .filter(({ path }) => !isVendored(path))
    .flatMap(({ environment, path: file }) =>
      environment
        .filter(({ path, value }) => path === file && value !== null)
        .flatMap(({ name, value, line, path }) => {
          const from = value?.variables.find(({ known }) => known !== null)?.known;
          return allowRemarks(path, `${name}=${value?.text ?? ''}`).map((remark) => ({
            ...remark,
            path: from?.path ?? path,
            line: from?.line ?? line,
          }));
        }),
    );
}
