// Databases and consoles that ask for no password, or for one that everybody knows. hub.docker.com/_/postgres
// ("trust ... is not recommended"), hub.docker.com/_/mysql ("not recommended to set this variable to yes"),
// redis.io/docs/latest/operate/oss_and_stack/management/security/ (protected mode, which the image turns
// off), www.mongodb.com/docs/manual/administration/security-checklist/,
// grafana.com/docs/grafana/latest/setup-grafana/configure-docker/,
// www.postgresql.org/docs/current/auth-trust.html.
import type { AdviceLevel } from '../../model/advice.ts';
import type { ComposeVariable } from '../compose/compose-environment.ts';
import { type ComposeService, composeServices, textsAt } from '../compose/compose-files.ts';
import { commandRemarks } from '../compose/container-commands.ts';
import { publishedPorts } from '../compose/published-ports.ts';
import { databaseOf } from '../compose/service-kinds.ts';
import { hostMounts } from '../compose/service-mounts.ts';
import type { Check, Remark } from '../site/check.ts';
import { onePerLine } from '../site/one-per-line.ts';
import { isVendored, levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { type DeploymentLine, deploymentLines } from '../texts/deployment-texts.ts';
import { isSampleEnvironment } from '../texts/environment-variables.ts';
import { isKnownPassword } from './known-password.ts';

export const serviceAuthentication: Check = {
  id: 'service-authentication',
  title: 'Databases and consoles ask for a password',
  about:
    'A database that trusts every connection, and a console with the password that it came with, are open to whoever ' +
    'reaches them, and other containers always do.',
  run: (site: Site) =>
    onePerLine([
      ...composeServices(site)
        .filter(({ path }) => !isVendored(path))
        .flatMap(authenticationRemarks),
      ...commandRemarks(site, authenticationRemarks),
      ...deploymentLines(site, 'configuration', 'script', 'unit', 'dockerfile').flatMap(configurationRemarks),
    ]),
};

export function authenticationRemarks(service: ComposeService): Remark[] {
  const variables = service.environment
    .filter(({ path }) => !isSampleEnvironment(path))
    .flatMap((variable) => [...openVariable(service, variable), ...knownPassword(service, variable)]);
  return [...variables, ...openCommand(service), ...nothingAsked(service)];
}

const openVariables: readonly (readonly [name: RegExp, value: RegExp, what: string, mend: string])[] = [
  [
    /^POSTGRES_HOST_AUTH_METHOD$/,
    /^trust$/i,
    'lets everyone who reaches it in as any user, without a password',
    'Take it away, and give POSTGRES_PASSWORD.',
  ],
  [
    /^(?:MYSQL|MARIADB)_ALLOW_EMPTY_(?:ROOT_)?PASSWORD$|^ALLOW_EMPTY_PASSWORD$/,
    /^(?!(?:no|false|0)$)./i,
    'lets its root have no password',
    'Take it away, and give the root a password.',
  ],
  [
    /^xpack\.security\.enabled$|^(?:plugins\.security\.disabled|DISABLE_SECURITY_PLUGIN)$/,
    /^/,
    'asks nobody for a password',
    'Take it away, and give ELASTIC_PASSWORD or its like.',
  ],
];

function openVariable(service: ComposeService, { name, value, path, line }: ComposeVariable): Remark[] {
  const text = value?.text ?? '';
  const found = openVariables.find(([names, values]) => names.test(name) && values.test(text));
  if (found === undefined) return [];
  const [, , what, mend] = found;
  if (name.startsWith('xpack') && text !== 'false') return [];
  if (/SECURITY_PLUGIN|disabled$/.test(name) && text !== 'true') return [];
  return [told(service, path, line, reachable(service), `The ${service.shown} ${what}: ${name}.`, mend)];
}

/** What is reached from outside is a warning, what only its neighbours reach is information, but for what says so itself. */
function reachable(service: ComposeService): AdviceLevel {
  return isPublished(service) || !/elastic|opensearch/.test(service.image) ? 'warning' : 'info';
}

function isPublished(service: ComposeService): boolean {
  return service.hostNetwork || publishedPorts(service).some(({ reach }) => reach !== 'loopback');
}

const administrator =
  /(?:ADMIN|ROOT|SUPERUSER|SUPERVISOR|INITDB|DEFAULT).*(?:PASSWORD|PASSWD|PASS|PW)$|^KEYCLOAK_PASSWORD$/i;
const database =
  /^(?:POSTGRES|POSTGRESQL|MYSQL|MARIADB|MONGO|MONGODB|RABBITMQ|ELASTIC|CLICKHOUSE|MSSQL_SA|NEO4J|COUCHDB|INFLUXDB)_?.*PASSWORD$/i;

function knownPassword(service: ComposeService, { name, value, path, line }: ComposeVariable): Remark[] {
  if (value === null || !isKnownPassword(value.text)) return [];
  // A sample's value is there to be replaced.
  if (value.variables.some(({ origin }) => origin === 'sample')) return [];
  const isAdministrator = administrator.test(name);
  if (!isAdministrator && !database.test(name)) return [];
  const from = value.variables.find((variable) => variable.known !== null)?.known;
  const level = isAdministrator || isPublished(service) ? 'warning' : 'info';
  const message = `${name} of the ${service.shown} is a password that everybody knows.`;
  const mend = `Take it from a variable that must be set: \`\${${name}:?set a password}\`.`;
  return [told(service, from?.path ?? path, from?.line ?? line, level, message, mend)];
}

function told(
  service: ComposeService,
  path: string,
  line: number,
  level: AdviceLevel,
  message: string,
  mend: string,
): Remark {
  return { level: levelAt(service.path, level), path, line, message, mend };
}

function openCommand(service: ComposeService): Remark[] {
  return ['command', 'entrypoint'].flatMap((key) => {
    const texts = textsAt(service, key);
    const [first] = texts;
    if (first === undefined) return [];
    const text = texts.map((one) => one.text).join(' ');
    return configurationRemarks({ path: service.path, kind: 'script', line: first.line, text });
  });
}

/** Published, and nothing that would have it ask. */
function nothingAsked(service: ComposeService): Remark[] {
  const ports = publishedPorts(service).filter(({ reach }) => reach === 'all');
  const [port] = ports;
  if (port === undefined || hostMounts(service).some(({ target }) => /\.conf$|\/etc\//.test(target)))
    return [];
  const product = databaseOf(service, port);
  const text = [...textsAt(service, 'command'), ...textsAt(service, 'entrypoint')]
    .map((one) => one.text)
    .join(' ');
  const names = service.environment.map(({ name }) => name).join(' ');
  const isOpen =
    (/^(?:Redis|Valkey)$/.test(product ?? '') &&
      !/requirepass|aclfile|\.conf|\$/.test(text) &&
      !/PASS/.test(names)) ||
    (product === 'MongoDB' &&
      !/--auth|keyFile|--config|-f\b/.test(text) &&
      !/ROOT_USERNAME|ROOT_PASSWORD/.test(names));
  if (!isOpen || !/redis|valkey|mongo/.test(service.image)) return [];
  const message = `The ${service.shown} publishes ${product}, which asks nobody for a password.`;
  const mend =
    product === 'MongoDB'
      ? 'Give MONGO_INITDB_ROOT_USERNAME and MONGO_INITDB_ROOT_PASSWORD, and publish it on 127.0.0.1.'
      : 'Start it with `--requirepass`, and publish it on 127.0.0.1.';
  return [told(service, service.path, service.line, 'warning', message, mend)];
}

interface OpenLine {
  readonly files: RegExp;
  readonly text: RegExp;
  readonly what: string;
  readonly mend: string;
}

const openLines: readonly OpenLine[] = [
  {
    files: /redis|valkey|keydb|sentinel/i,
    text: /(?:^\s*|--)protected-mode["',\s]+no\b/,
    what: 'Redis answers everyone who reaches it: protected-mode is off',
    mend: 'Take `protected-mode no` away, and set `requirepass`.',
  },
  {
    files: /mongo/i,
    text: /^\s*authorization:\s*["']?disabled|\bmongod\b.*\s--noauth\b/,
    what: 'MongoDB asks nobody for a password',
    mend: 'Write `authorization: enabled`.',
  },
  {
    files: /pg_hba/i,
    text: /^\s*host(?:no)?(?:ssl)?\s+\S+\s+\S+\s+(?!127\.|::1|localhost|samehost)\S+\s+(?:\d+\.\S+\s+)?trust\b/,
    what: 'PostgreSQL lets in everyone of that network as any user, without a password',
    mend: 'Write `scram-sha-256` in place of `trust`.',
  },
  {
    files: /elasticsearch/i,
    text: /^\s*xpack\.security\.enabled\s*:\s*["']?false\b/,
    what: 'Elasticsearch asks nobody for a password',
    mend: 'Write `xpack.security.enabled: true`.',
  },
  {
    files: /mosquitto/i,
    text: /^\s*allow_anonymous\s+true\b/,
    what: 'The broker takes messages from everyone, and gives them to everyone',
    mend: 'Write `allow_anonymous false`, and name a `password_file`.',
  },
];

function configurationRemarks({ path, kind, line, text }: DeploymentLine): Remark[] {
  const found = openLines.find(
    (one) => one.text.test(text) && (kind === 'configuration' ? one.files.test(path) : one.files.test(text)),
  );
  if (found === undefined) return [];
  return [{ level: levelAt(path, 'warning'), path, line, message: `${found.what}.`, mend: found.mend }];
}
