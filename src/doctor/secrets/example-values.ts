// Examples are committed, and copied by everybody: what stands for a secret in them has to be a placeholder.
import type { Finding } from '../../model/finding.ts';
import { isAtLeast } from '../../model/severity.ts';
import type { Check, Remark } from '../site/check.ts';
import { levelAt } from '../site/rehearsal.ts';
import { type EnvironmentVariable, environmentVariables } from '../texts/environment-variables.ts';
import { exampleConfigurations } from './configuration-names.ts';
import { credentialTemplates } from './credential-templates.ts';
import { exampleFiles } from './example-files.ts';
import { findingsIn } from './site-findings.ts';

export const exampleValues: Check = {
  id: 'example-values',
  title: 'Examples hold placeholders only',
  about:
    'A .env.example, an example of configuration, or a template of a credentials file, is committed and copied. A real ' +
    'value in it is known to everybody who can read the repository, and a password that works stays in use where it is ' +
    'copied.',
  async run(site) {
    const paths = [...new Set([...exampleFiles(site), ...credentialTemplates(site)])].sort();
    const remarks: Remark[] = [];
    for (const path of paths) {
      const variables = environmentVariables(site.read(path) ?? '');
      const invented = new Set(
        variables.filter(({ value }) => vendorsExample.test(value)).map(({ line }) => line),
      );
      const found = (await findingsIn(site, path))
        .filter(({ severity, region }) => severity !== 'note' || !invented.has(region.startLine))
        .map((finding) => remarkOn(path, finding));
      const lines = new Set(found.map(({ line }) => line));
      const known = knownPasswords(variables)
        .filter(({ line }) => !lines.has(line))
        .map(({ name, line }) => knownRemark(path, name, line));
      remarks.push(...[...found, ...known].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
    }
    const listed = new Set(paths);
    for (const path of exampleConfigurations(site).filter((one) => !listed.has(one))) {
      for (const finding of await findingsIn(site, path)) {
        if (finding.severity === 'note') continue;
        const remark = remarkOn(path, finding);
        // A scan takes less of an example for real: what it is sure of is.
        remarks.push(isAtLeast(finding.severity, 'medium') ? remark : { ...remark, level: 'warning' });
      }
    }
    return remarks;
  },
};

/**
 * Amazon's own, in all of its documents, can never work:
 * docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html.
 */
const vendorsExample = /EXAMPLE(?:KEY)?$/;

const passwordName = /(?:^|_)(?:PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|PW)$/i;
const userName = /(?:^|_)(?:USER|USERNAME|LOGIN)$/i;
/** Those that work: who reads `changeme` knows what to do. */
const knownPassword =
  /^(?:admin\d{0,4}|administrator|root|toor|pass|p[a@]ssw[o0]rd\d{0,4}!?|guest|secret|postgres(?:ql)?|mysql|mariadb|mongo|redis|rabbitmq|minio(?:admin|123)?|grafana|keycloak|user|qwerty|letmein|welcome|demo|12345?6?7?8?9?0?)$/i;

/** What stands for a value, and not what somebody calls a user. */
const placeholder =
  /^(?:null|none|nil|true|false|empty|undefined)$|change|your|example|replace|placeholder|todo|insert|x{3}|^.{0,2}$|[^\w-]/i;

/** Those of the lists, and those that are the name of a user beside them. */
function knownPasswords(variables: readonly EnvironmentVariable[]): EnvironmentVariable[] {
  const users = variables.filter(({ name }) => userName.test(name)).map(({ value }) => value);
  const names = new Set(users.filter((value) => !placeholder.test(value)));
  return variables.filter(
    ({ name, value }) => passwordName.test(name) && (knownPassword.test(value) || names.has(value)),
  );
}

function knownRemark(path: string, name: string, line: number): Remark {
  return {
    level: levelAt(path, 'warning'),
    path,
    line,
    message: `The value of ${name} is a password that everybody knows: it works, and stays in use where the file is copied.`,
    mend: placeholderMend,
  };
}

const placeholderMend = 'Leave it empty, or put a word there that cannot work, such as `changeme`.';

function remarkOn(path: string, { severity, title, subject, region }: Finding): Remark {
  const name = subject === null ? '' : ` of ${subject}`;
  const line = region.startLine;
  if (severity === 'note') {
    return {
      level: 'warning',
      path,
      line,
      message: `The value${name} is no placeholder (${title}): whoever copies the file runs with what everybody knows.`,
      mend: placeholderMend,
    };
  }
  return {
    level: 'error',
    path,
    line,
    message: `The value${name} looks real and is no placeholder (${title}).`,
    mend: 'Put a placeholder there, such as `changeme`, and change the secret: the history keeps it.',
  };
}
