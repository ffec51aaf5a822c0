// Secrets in plain text in files of configuration, where the name of a variable belongs.
import type { Finding } from '../../model/finding.ts';
import type { Check, Remark } from '../site/check.ts';
import type { Site } from '../site/site.ts';
import { configurationFiles } from './configuration-names.ts';
import { findingsIn } from './site-findings.ts';

export const plaintextSecrets: Check = {
  id: 'plaintext-secrets',
  title: 'Configuration files name secrets and do not hold them',
  about:
    'config.yml, application.yml, appsettings.json, *.toml and their like are committed, copied, logged and read by tools. ' +
    'Where a program takes a secret from one, a reference such as `$' +
    '{API_TOKEN}` belongs, with the value in the environment.',
  async run(site) {
    const remarks: Remark[] = [];
    for (const path of configurationFiles(site)) {
      for (const finding of await findingsIn(site, path)) {
        if (finding.severity !== 'note') remarks.push(remarkOn(site, path, finding));
      }
    }
    return remarks;
  },
};

function remarkOn(site: Site, path: string, { severity, title, subject, region }: Finding): Remark {
  const variable = variableOf(subject);
  const change = site.isTracked(path) ? ', and change the secret: the history keeps it.' : '.';
  return {
    level: severity === 'low' ? 'warning' : 'error',
    path,
    line: region.startLine,
    message: `A secret stands there in plain text${subject === null ? '' : ` as ${subject}`} (${title}).`,
    mend: `Write a reference such as $\{${variable}} in its place, with the value in the environment or in .env${change}`,
  };
}

/** `providers.anthropic.api_key` and `apiKey` as a variable: `API_KEY`. */
function variableOf(subject: string | null): string {
  const last = /[A-Za-z][\w-]*$/.exec(subject ?? '')?.[0] ?? '';
  const words = last
    .replace(/([a-z0-9])(?=[A-Z])/g, '$1_')
    .replaceAll('-', '_')
    .toUpperCase();
  return /^[A-Z][A-Z0-9_]{2,60}$/.test(words) ? words : 'NAME';
}
