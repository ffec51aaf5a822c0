// Files of configuration that programs read, `config.yml`, compose files, units and their like, and commands that start
// containers: where a secret is to be named and not to stand.
import { excludeFilter } from '../../config/path-filter.ts';
import { pathTraits } from '../../detect/path-traits.ts';
import { containerCommands } from '../compose/container-commands.ts';
import type { Site } from '../site/site.ts';
import { isComposeFile } from '../texts/compose-name.ts';
import { deploymentKindOf } from '../texts/deployment-texts.ts';
import { doubtfulName } from './secret-file-names.ts';

const name =
  /^(?:[\w-]+[._-])?(?:config|configuration|conf|settings?|secrets?|application|bootstrap|appsettings|app|local|default|production|development|staging|values|parameters|database|server|gateway|bot|agent|providers?|channels?|credentials)(?:[._-][\w-]+)*\.(?:ya?ml|json|json5|jsonc|ini|cfg|conf|properties)$|\.toml$|^\.?(?:config|configuration|settings)$/i;
/** Those that are known by the name of their program, wherever they are. */
const programName =
  /^(?:[\w-]*(?:bot|claw)\.json5?|(?:alertmanager|prometheus|blackbox|loki|promtail|grafana|tempo|kibana|elasticsearch|logstash|filebeat|metricbeat|rabbitmq|redis|valkey|sentinel|mosquitto|influxdb|telegraf|airflow|superset|odoo|homeserver|zigbee2mqtt|frigate|authelia|litellm|pgbouncer|haproxy|traefik|serverless|docker-stack)(?:[._-][\w-]+)*\.(?:ya?ml|json|ini|cfg|conf)|(?:web|app|machine)(?:\.[\w-]+)?\.config|(?:hibernate\.cfg|tomcat-users|persistence|standalone|context|settings)\.xml)$/i;
/** What gives a language model its servers has their tokens in `env`; editors keep it with their own settings. */
const serversOfModels = /(?:^|[/.])mcp(?:[_.-]?(?:config|servers|settings))?\.json$/i;
/** Configuration that is code: Django's and Flask's, PHP's, JavaScript's. */
const codeName =
  /(?:^|\/)(?:(?:[\w-]+[._-])?(?:settings|config)(?:[._-](?:local|prod|production|dev|development|staging|base))?\.(?:py|php|rb)|settings\/(?!test)\w+\.py|(?:config|settings|secrets?|ecosystem\.config)\.[cm]?[jt]s)$/i;
/** Where such a name says something else: workflows, editors, schemas, translations, Leakline's own. */
const otherUse =
  /(?:^|\/)(?:\.github\/workflows|\.vscode|\.idea|node_modules|vendor|third_party|locales?|i18n|translations?|schemas?)\/|[._-]schema\.[a-z0-9]+$|(?:^|\/)(?:tsconfig|jsconfig|package|composer)[^/]*$/i;

const workflow = /^\.github\/(?:workflows|actions)\/.*\.ya?ml$/i;
/** Of Kubernetes, and of Ansible's hosts and groups. */
const manifest =
  /(?:^|\/)(?:k8s|kubernetes|manifests|kustomize|overlays)\/.*\.ya?ml$|(?:^|[/._-])(?:deployment|statefulset|daemonset|configmap|cronjob)\.ya?ml$/i;
const inventory =
  /(?:^|\/)(?:group_vars|host_vars)\/[^.]*(?:\.ya?ml)?$|(?:^|\/)inventor(?:y|ies)\/[^/]+\.(?:ya?ml|ini)$/i;

const filesMax = 3000;

/** What is read for secrets in plain text, and how a secret is to be given there. */
export type PlainPlace =
  | 'configuration'
  | 'code'
  | 'unit'
  | 'supervisor'
  | 'workflow'
  | 'manifest'
  | 'inventory'
  | 'image'
  | 'command';

/** Ignored ones too: a secret in plain text is read by whatever reads the file. */
export function plainPlaces(site: Site): ReadonlyMap<string, PlainPlace> {
  const before = remembered.get(site);
  if (before !== undefined) return before;
  const excluded = excludeFilter(site.configuration.settings.exclude);
  const commands = new Set(givenByCommands(site).keys());
  const places = new Map<string, PlainPlace>();
  for (const path of [...site.files, ...site.ignoredFiles]) {
    const place = placeOf(path) ?? (commands.has(path) ? 'command' : null);
    if (place === null || places.size >= filesMax) continue;
    const { test, example, vendored, lock } = pathTraits(path);
    if (!(test || example || vendored || lock || excluded(path))) places.set(path, place);
  }
  remembered.set(site, places);
  return places;
}

const remembered = new WeakMap<Site, ReadonlyMap<string, PlainPlace>>();

const examplePart = /[._-](?:examples?|sample|template|tmpl|tpl|dist|defaults?|skel)(?=\.|$)/i;

/** `config.example.yml`, `terraform.tfvars.sample`: configuration that is committed for others to fill in. */
export function exampleConfigurations(site: Site): readonly string[] {
  const excluded = excludeFilter(site.configuration.settings.exclude);
  return site.files
    .filter((path) => {
      const { test, vendored, example } = pathTraits(path);
      if (!example || test || vendored || excluded(path)) return false;
      const real = path.replace(examplePart, '');
      return real !== path && (placeOf(real) !== null || doubtfulName(real) !== null);
    })
    .slice(0, filesMax);
}

function placeOf(path: string): PlainPlace | null {
  if (isComposeFile(path) || serversOfModels.test(path)) return 'configuration';
  const kind = deploymentKindOf(path);
  if (kind === 'unit') return /supervisor/i.test(path) ? 'supervisor' : 'unit';
  if (kind === 'dockerfile') return 'image';
  if (workflow.test(path)) return 'workflow';
  if (manifest.test(path)) return 'manifest';
  if (inventory.test(path)) return 'inventory';
  if (otherUse.test(path) || doubtfulName(path) !== null) return null;
  if (codeName.test(path)) return 'code';
  const bare = path.slice(path.lastIndexOf('/') + 1);
  return name.test(bare) || programName.test(bare) || kind === 'configuration' ? 'configuration' : null;
}

/**
 * By path, the lines on which a command gives a container a variable, `docker run -e NAME=value`, and whether that one
 * stays.
 */
export function givenByCommands(site: Site): ReadonlyMap<string, ReadonlyMap<number, boolean>> {
  const given = new Map<string, Map<number, boolean>>();
  for (const { service, lasting } of containerCommands(site)) {
    for (const { path, line, value } of service.environment) {
      if (path !== service.path || value === null) continue;
      const lines = given.get(path) ?? new Map<number, boolean>();
      given.set(path, lines.set(line, lasting || lines.get(line) === true));
    }
  }
  return given;
}
