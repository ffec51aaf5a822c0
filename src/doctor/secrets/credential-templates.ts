// Templates of credentials files: `deploy/winebot-credentials.template`, to be copied to /etc/winebot-credentials.
import { excludeFilter } from '../../config/path-filter.ts';
import type { Site } from '../site/site.ts';

const templateName =
  /^([\w.-]*?-?credentials?(?:\.(?:env|conf|cfg|ini|json|ya?ml|toml|txt))?)[._-](?:template|tmpl|example|sample|dist|in|j2)$|^()[\w.-]*credentials?[._-](?:template|tmpl|example|sample|dist)\.(?:env|conf|cfg|ini|json|ya?ml|toml|txt)$/i;

/** What is there and Git does not ignore. */
export function credentialTemplates(site: Site): readonly string[] {
  const excluded = excludeFilter(site.configuration.settings.exclude);
  return site.files.filter((path) => templateName.test(nameOf(path)) && !excluded(path));
}

/** The path of the real file beside its template: `deploy/winebot-credentials`. */
export function credentialsPathOf(template: string): string {
  const name = nameOf(template);
  const folder = template.slice(0, template.length - name.length);
  const found = templateName.exec(name)?.[1] ?? '';
  return (
    folder + (found === '' ? name.replace(/[._-](?:template|tmpl|example|sample|dist)(?=\.)/i, '') : found)
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
