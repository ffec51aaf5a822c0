// Files of configuration that programs read, `config.yml`, compose files, units and their like, and commands that start
// containers: where a secret is to be named and not to stand.
import { excludeFilter } from '../../config/path-filter.ts';
import { pathTraits } from '../../detect/path-traits.ts';
import { containerCommands } from '../compose/container-commands.ts';
import type { Site } from '../site/site.ts';
import { isComposeFile } from '../texts/compose-name.ts';
import { deploymentKindOf } from '../texts/deployment-texts.ts';

const name =
  /^(?:[\w-]+[._-])?(?:config|configuration|conf|settings?|secrets?|application|bootstrap|appsettings|app|local|default|production|development|staging|values|parameters|database|server|gateway|bot|agent|providers?|channels?|credentials)(?:[._-][\w-]+)*\.(?:ya?ml|json|json5|jsonc|ini|cfg|conf|properties)$|\.toml$|^\.?(?:config|configuration|settings)$/i;
/** Where such a name says something else: workflows, editors, schemas, translations, Leakline's own. */
const otherUse =
  /(?:^|\/)(?:\.github\/workflows|\.vscode|\.idea|node_modules|vendor|third_party|locales?|i18n|translations?|schemas?)\/|[._-]schema\.[a-z0-9]+$|(?:^|\/)(?:tsconfig|jsconfig)[^/]*$/i;

const filesMax = 3000;

/** What is read for secrets in plain text, and how a secret is to be given there. */
export type PlainPlace = 'configuration' | 'unit' | 'supervisor' | 'command';

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

function placeOf(path: string): PlainPlace | null {
  if (isComposeFile(path)) return 'configuration';
  if (deploymentKindOf(path) === 'unit') return /supervisor/i.test(path) ? 'supervisor' : 'unit';
  return name.test(path.slice(path.lastIndexOf('/') + 1)) && !otherUse.test(path) ? 'configuration' : null;
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
