// Lists of who may do something that let everybody, or nobody. Third seed: "Empty allow_from = DENY ALL",
// `["*"]` "with caution", and a warning for "Channel authorization not configured (empty allow_from)".
// docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts;
// fetch.spec.whatwg.org/#cors-protocol-and-credentials; owasp.org/www-project-web-security-testing-guide
// (CORS); www.uvicorn.org/deployment/#running-behind-nginx ("forwarded-allow-ips").
import type { AdviceLevel } from '../../model/advice.ts';
import { composeServices } from '../compose/compose-files.ts';
import type { Check, Remark } from '../site/check.ts';
import { onePerLine } from '../site/one-per-line.ts';
import { isVendored, levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { deploymentPaths } from '../texts/deployment-texts.ts';
import { type ListedValue, listedValues } from '../texts/listed-values.ts';

export const allowLists: Check = {
  id: 'allow-lists',
  title: 'Lists of who is allowed name someone',
  about:
    'A list that holds `*` lets everybody in, an empty one nobody: neither says who is meant. An origin of `*` together with ' +
    "credentials lets every page act as the user who visits it. A sandbox that is off leaves an agent the whole user's files.",
  run: (site: Site) => {
    const settings = site.files
      .filter((path) => pythonSettings.test(path) && !isVendored(path))
      .slice(0, 500);
    const paths = [
      ...deploymentPaths(site, 'environment'),
      ...deploymentPaths(site, 'configuration'),
      ...settings,
    ];
    return onePerLine([
      ...paths.flatMap((path) => allowRemarks(path, site.read(path) ?? '')),
      ...composeRemarks(site),
    ]);
  },
};

const pythonSettings = /(?:^|\/)(?:settings|config)(?:\/[a-z_]+)?\.py$|(?:^|\/)[a-z_]*settings\.py$/;

interface ListKind {
  readonly names: string;
  /** What `*` in it means. */
  readonly open: string;
  readonly mend: string;
  /** Where a machine of a developer is meant it is information. */
  readonly isOfDevelopers?: boolean;
}

const star = /^(?:\*|0\.0\.0\.0\/0|::\/0|\.\*)$/;

const kinds: readonly ListKind[] = [
  {
    names: '(?:[A-Za-z0-9]+[_.])*(?:allow_from|allowFrom|ALLOW_FROM)',
    open: 'lets anyone talk to it',
    mend: 'Name who may: `allow_from: ["@alice", "123456789"]`.',
  },
  {
    names:
      '(?:[A-Z0-9]+_)*(?:allowed_users|allowedUsers|ALLOWED_USERS|authorized_users|allowed_chat_ids|allowedChatIds|ALLOWED_CHAT_IDS|allow_list|allowlist|allowList)',
    open: 'lets everybody in',
    mend: 'Name who may.',
  },
  {
    names: '(?:[A-Z0-9]+_)*(?:ALLOWED_HOSTS|allowed_hosts|allowedHosts)',
    open: 'accepts every name in a request, also that of an attacker in links that it sends',
    mend: 'Name the hosts that it is reached by: `ALLOWED_HOSTS = ["app.example.org"]`.',
    isOfDevelopers: true,
  },
  {
    names:
      '(?:[A-Z0-9]+_)*(?:CORS_(?:ALLOWED?_)?ORIGINS?(?:_WHITELIST)?|ALLOWED_ORIGINS?|allowed_origins?|allowedOrigins?|allow_origins?|allowOrigins?|cors_(?:allowed_)?origins?|corsOrigins?)',
    open: 'lets every page of the web read what it answers',
    mend: 'Name the origins of your own pages: `https://app.example.org`.',
    isOfDevelopers: true,
  },
  {
    names:
      '(?:[A-Z0-9]+_)*(?:TRUSTED_PROXIES|trusted_proxies|trustedProxies|trustedIPs|FORWARDED_ALLOW_IPS|forwarded_allow_ips|forwarded-allow-ips)',
    open: 'believes whoever claims to be a proxy, so that anyone may choose the address that he seems to come from',
    mend: 'Name the addresses of your own proxies.',
  },
];

const originKind = 3;
const emptyMatters = 0;
const switches: readonly (readonly [names: string, off: RegExp, what: string, mend: string])[] = [
  [
    '(?:[A-Z]+_)*(?:sandbox|SANDBOX)',
    /^(?:none|off|disabled)$/i,
    'turns the sandbox off: an agent may read and write whatever its user may',
    'Write `sandbox: auto`, or name the sandbox.',
  ],
  [
    '(?:[A-Z]+_)*(?:restrict_to_workspace|restrictToWorkspace|RESTRICT_TO_WORKSPACE|workspace_restrictions?|workspaceRestrictions?|workspace_only|workspaceOnly)',
    /^(?:false|no|off|none|disabled|0)$/i,
    'lets an agent out of its workspace',
    'Take it away, or make it true.',
  ],
  [
    'CORS_ALLOW_ALL_ORIGINS|CORS_ORIGIN_ALLOW_ALL',
    /^(?:true|1|yes)$/i,
    'lets every page of the web read what it answers',
    'Name the origins of your own pages: `CORS_ALLOWED_ORIGINS = ["https://app.example.org"]`.',
  ],
];

const quickLook = /allow|origin|trusted|sandbox|workspace|forwarded|authorized/i;
const credentials =
  /(?:allow_?credentials|supports_credentials|Access-Control-Allow-Credentials|credentials)["']?(?:\s*[:=]\s*|["']?\s+)["']?(?:true|1|yes)\b/i;
const nginxOrigin = /^\s*add_header\s+["']?Access-Control-Allow-Origin["']?\s+["']?\*["']?/i;

export function allowRemarks(path: string, text: string): Remark[] {
  if (!quickLook.test(text)) return [];
  const withCredentials = credentials.test(text);
  const lines = text.split(/\r?\n/);
  const told = (level: AdviceLevel, line: number, message: string, mend: string): Remark => ({
    level: levelAt(path, level),
    path,
    line,
    message,
    mend,
  });
  const lists = kinds.flatMap((kind, index) =>
    listedValues(text, kind.names).flatMap((value) => {
      if (isDisabled(lines, value.line - 1)) return [];
      const found = judged(kind, index, value, path, withCredentials);
      return found === null ? [] : [told(found.level, value.line, found.message, found.mend)];
    }),
  );
  const turned = switches.flatMap(([names, off, what, mend]) =>
    listedValues(text, names)
      .filter(({ items, isList }) => !isList && items.length === 1 && off.test(items[0] ?? ''))
      .map(({ key, line }) => told('warning', line, `${key} ${what}.`, mend)),
  );
  const headers = withCredentials
    ? lines.flatMap((line, index) => {
        const message =
          'Every page of the web may read what it answers, with the credentials of the user who visits it.';
        return nginxOrigin.test(line)
          ? [told('error', index + 1, message, kinds[originKind]?.mend ?? '')]
          : [];
      })
    : [];
  return [...lists, ...turned, ...headers];
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

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

const developers = /(?:^|[./_-])(?:local|dev|devel|development|debug)(?:[./_-]|$)/i;

interface Judgement {
  readonly level: AdviceLevel;
  readonly message: string;
  readonly mend: string;
}

function judged(
  kind: ListKind,
  index: number,
  { key, items, isList }: ListedValue,
  path: string,
  withCredentials: boolean,
): Judgement | null {
  if (items.some((item) => star.test(item))) {
    if (index === originKind && withCredentials) {
      const message = `${key} lets every page of the web act as the user who visits it: it holds \`*\`, and credentials are allowed.`;
      return { level: 'error', message, mend: kind.mend };
    }
    const level = kind.isOfDevelopers === true && developers.test(path) ? 'info' : 'warning';
    return { level, message: `${key} holds \`*\`, which ${kind.open}.`, mend: kind.mend };
  }
  if (index !== emptyMatters || !isList || items.length > 0) return null;
  return {
    level: 'warning',
    message: `${key} is empty: who may talk to it is not configured, and some programs then let in everybody.`,
    mend: kind.mend,
  };
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
