// Secrets in plain text in files of configuration, where the name of a variable belongs.
import type { AdviceLevel } from '../../model/advice.ts';
import type { Finding } from '../../model/finding.ts';
import type { Check, Remark } from '../site/check.ts';
import { levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { givenByCommands, type PlainPlace, plainPlaces } from './configuration-names.ts';
import { findingsIn } from './site-findings.ts';

export const plaintextSecrets: Check = {
  id: 'plaintext-secrets',
  title: 'Configuration files name secrets and do not hold them',
  about:
    'config.yml, application.yml, appsettings.json, *.toml, compose files, units of systemd and their like are committed, ' +
    'copied, logged and read by tools. ' +
    'Where a program takes a secret from one, a reference such as `$' +
    '{API_TOKEN}` belongs, with the value in the environment.',
  async run(site) {
    const remarks: Remark[] = [];
    const given = givenByCommands(site);
    for (const [path, place] of plainPlaces(site)) {
      for (const finding of await findingsIn(site, path)) {
        if (finding.severity === 'note') continue;
        const lasting = place === 'command' ? given.get(path)?.get(finding.region.startLine) : true;
        if (lasting === undefined) continue;
        // What a workflow starts for its tests has passwords of its own.
        const isTrial = place === 'workflow' && finding.confidence !== 'high';
        const isMild = finding.severity === 'low' || !lasting || isTrial;
        remarks.push(remarkOn(site, path, place, finding, isMild ? 'warning' : 'error'));
      }
    }
    return remarks;
  },
};

function remarkOn(
  site: Site,
  path: string,
  place: PlainPlace,
  { title, subject, region }: Finding,
  level: AdviceLevel,
): Remark {
  const change = site.isTracked(path) ? ', and change the secret: the history keeps it.' : '.';
  const variable = variableOf(subject);
  return {
    level: levelAt(path, level),
    path,
    line: region.startLine,
    message: `A secret stands there in plain text${subject === null ? '' : ` as ${subject}`} (${title}).`,
    mend: `${place === 'code' ? codeMend(path, variable) : mendOf(place, variable)}${change}`,
  };
}

function mendOf(place: PlainPlace, variable: string): string {
  switch (place) {
    case 'unit':
      return `Put it into a file that only root reads (mode 0600), and name that by \`EnvironmentFile=\``;
    case 'supervisor':
      return `Write \`%(ENV_${variable})s\` in its place, with the value in the environment of supervisord`;
    case 'command':
      return `Write \`-e ${variable}\` alone, with the value in the environment, or give \`--env-file\``;
    case 'workflow':
      return `Put it into the secrets of the repository, and write \`$\{{ secrets.${variable} }}\` in its place`;
    case 'manifest':
      return 'Put it into a Secret that is not kept here as it is, and name that by `secretKeyRef`';
    case 'inventory':
      return 'Encrypt it with `ansible-vault encrypt_string`';
    case 'image':
      return 'Give it to the container when it runs, or to the build by `RUN --mount=type=secret`: the image keeps it';
    default:
      return `Write a reference such as $\{${variable}} in its place, with the value in the environment or in .env`;
  }
}

function codeMend(path: string, variable: string): string {
  const reads: readonly (readonly [RegExp, string])[] = [
    [/\.py$/i, `os.environ["${variable}"]`],
    [/\.php$/i, `getenv('${variable}')`],
    [/\.rb$/i, `ENV.fetch("${variable}")`],
  ];
  const read = reads.find(([name]) => name.test(path))?.[1] ?? `process.env.${variable}`;
  return `Read it from the environment: \`${read}\``;
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
