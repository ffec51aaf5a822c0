// Files of configuration that programs read: `config.yml` and its like, where a secret is to be named and not to stand.
import { excludeFilter } from '../../config/path-filter.ts';
import { pathTraits } from '../../detect/path-traits.ts';
import type { Site } from '../site/site.ts';

const name =
  /^(?:[\w-]+[._-])?(?:config|configuration|conf|settings?|secrets?|application|bootstrap|appsettings|app|local|default|production|development|staging|values|parameters|database|server|gateway|bot|agent|providers?|channels?|credentials)(?:[._-][\w-]+)*\.(?:ya?ml|json|json5|jsonc|ini|cfg|conf|properties)$|\.toml$|^\.?(?:config|configuration|settings)$/i;
/** Where such a name says something else: workflows, editors, schemas, translations, Leakline's own. */
const otherUse =
  /(?:^|\/)(?:\.github\/workflows|\.vscode|\.idea|node_modules|vendor|third_party|locales?|i18n|translations?|schemas?)\/|[._-]schema\.[a-z0-9]+$|(?:^|\/)(?:tsconfig|jsconfig)[^/]*$/i;

const filesMax = 3000;

/** Ignored ones too: a secret in plain text is read by whatever reads the file. */
export function configurationFiles(site: Site): readonly string[] {
  const excluded = excludeFilter(site.configuration.settings.exclude);
  const isOne = (path: string): boolean => {
    if (!name.test(path.slice(path.lastIndexOf('/') + 1)) || otherUse.test(path)) return false;
    const { test, example, vendored, lock } = pathTraits(path);
    return !(test || example || vendored || lock || excluded(path));
  };
  return [...site.files.filter(isOne), ...site.ignoredFiles.filter(isOne)].slice(0, filesMax);
}
