// The files that say how things are run, beside compose files: scripts, units, Dockerfiles, configuration;
// chosen by their names, for a repository may have a hundred thousand files.

import { pathTraits } from '../../detect/path-traits.ts';
import { isVendored } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { isComposeFile } from './compose-name.ts';
import { isEnvironmentFile } from './environment-variables.ts';

export type DeploymentKind = 'script' | 'unit' | 'procfile' | 'dockerfile' | 'environment' | 'configuration';

export interface DeploymentLine {
  readonly path: string;
  readonly kind: DeploymentKind;
  /** 1-based. */
  readonly line: number;
  /** Joined with those that follow a backslash at its end; no comment. */
  readonly text: string;
}

const filesMax = 3000;
const lineMax = 4000;

const kindNames: readonly (readonly [DeploymentKind, RegExp])[] = [
  [
    'dockerfile',
    /^(?:[^/]*\.)?(?:dockerfile|containerfile)(?:[.-](?![^/]*\.(?:[a-z]*json[l5]?|ya?ml|toml|md|txt|[cm]?[jt]sx?|py|go|rs|rb|html?|snap|lock)$)[^/]*)?$/,
  ],
  ['procfile', /^procfile(?:\..*)?$/],
  [
    'unit',
    /\.(?:service|socket|container)(?:\.(?:j2|tmpl|template|in))?$|^supervisord?(?:[._-].*)?\.(?:conf|ini)$/,
  ],
  [
    'script',
    /\.(?:sh|bash|zsh|ksh)$|^(?:docker-)?(?:entrypoint|cmd|start|run)$|^(?:gnu)?makefile$|^justfile$/,
  ],
  ['configuration', /^package\.json$/],
  ['configuration', /\.(?:ya?ml|toml|json|json5|jsonc|ini|cfg|cnf|conf|config|properties)$/],
];

/** `Dockerfile.md` is about one. */
const otherSuffix = /\.(?:json[l5]?|ya?ml|toml|md|txt|[cm]?[jt]sx?|py|go|rs|rb|html?|snap|lock)$/;
const supervisorFolder = /(?:^|\/)supervisord?(?:\.d|\/conf\.d)?\/[^/]+\.(?:conf|ini)$/;
/** What of the many YAML and JSON files of a repository is configuration of something that runs. */
const configurationName =
  /(?:^|[._-])(?:config|configuration|conf|settings?|gateway|server|daemon|app|application|bot|agent|service|redis|valkey|keydb|sentinel|postgres(?:ql)?|pg_hba|mysqld?|my|mariadb|mongod?|mongos|elasticsearch|opensearch|kibana|grafana|rabbitmq|influxdb|etcd|vnc|novnc|xvnc|tigervnc|channels?|cors|security|development|production|staging|prod|dev|local|default|base|main)(?:[._-]|$)/;
const configurationFolder = /(?:^|\/)(?:\.?config|conf|conf\.d|etc|settings|deploy(?:ment)?|\.[a-z]+bot)\//;
const otherUse =
  /(?:^|\/)(?:\.github|\.vscode|\.idea|locales?|i18n|translations?|schemas?|charts?|templates|k8s|kubernetes|manifests|helm|openapi|swagger|roles|group_vars|host_vars|defaults)\/|(?:^|\/)(?:tsconfig|jsconfig|biome|\.?eslint|\.?prettier|renovate|lerna|nx|turbo|mkdocs|_config|\.pre-commit-config|values)[^/]*$|[._-]schema\.[a-z0-9]+$/;

const remembered = new WeakMap<Site, ReadonlyMap<DeploymentKind, readonly string[]>>();

/** Null when the file says nothing of how things are run. */
export function deploymentKindOf(path: string): DeploymentKind | null {
  if (isComposeFile(path)) return null;
  if (isEnvironmentFile(path)) return 'environment';
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf('/') + 1);
  if (supervisorFolder.test(lower)) return 'unit';
  const kind = kindNames.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
  if (kind === 'dockerfile' && otherSuffix.test(name)) return null;
  if (kind !== 'configuration' || name === 'package.json') return kind;
  if (otherUse.test(lower) || pathTraits(path).lock) return null;
  const bare = name.replace(/\.[a-z0-9]+$/, '');
  return configurationName.test(bare) || configurationFolder.test(lower) || !lower.includes('/')
    ? kind
    : null;
}

/** The paths of a kind, in the site's order, without what is carried over from others. */
export function deploymentPaths(site: Site, kind: DeploymentKind): readonly string[] {
  const before = remembered.get(site);
  if (before !== undefined) return before.get(kind) ?? [];
  const all = new Map<DeploymentKind, string[]>();
  const ignored = site.ignoredFiles.filter(isEnvironmentFile);
  for (const path of [...site.files, ...ignored]) {
    const found = deploymentKindOf(path);
    if (found === null || isVendored(path)) continue;
    const paths = all.get(found) ?? [];
    if (paths.length < filesMax) paths.push(path);
    all.set(found, paths);
  }
  remembered.set(site, all);
  return all.get(kind) ?? [];
}

const lines = new WeakMap<Site, Map<string, readonly DeploymentLine[]>>();

/** Every line that says something, of all files of the kinds. */
export function deploymentLines(site: Site, ...kinds: readonly DeploymentKind[]): readonly DeploymentLine[] {
  const ofSite = lines.get(site) ?? new Map<string, readonly DeploymentLine[]>();
  lines.set(site, ofSite);
  return kinds.flatMap((kind) =>
    deploymentPaths(site, kind).flatMap((path) => {
      const held = ofSite.get(path) ?? linesOf(path, kind, site.read(path) ?? '');
      ofSite.set(path, held);
      return held;
    }),
  );
}

const comment = /^\s*(?:#|\/\/|;|--\s|rem\s)/i;

export function linesOf(path: string, kind: DeploymentKind, text: string): DeploymentLine[] {
  const found: DeploymentLine[] = [];
  let open: string[] = [];
  let characters = 0;
  let first = 1;
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    if (comment.test(written)) continue;
    const raw = written.length > lineMax ? written.slice(0, lineMax) : written;
    const bare = raw.trimEnd();
    const continues = kind !== 'configuration' && bare.endsWith('\\') && characters < lineMax;
    if (open.length === 0) first = index + 1;
    open.push(continues ? bare.slice(0, -1) : raw);
    characters += raw.length;
    if (continues) continue;
    const whole = open.join(' ');
    if (whole.trim() !== '') found.push({ path, kind, line: first, text: whole });
    open = [];
    characters = 0;
  }
  if (open.length > 0) found.push({ path, kind, line: first, text: open.join(' ') });
  return found;
}
