// Examples are committed, and copied by everybody: what stands for a secret in them has to be a placeholder.
import type { Finding } from '../../model/finding.ts';
import type { Check, Remark } from '../site/check.ts';
import { credentialTemplates } from './credential-templates.ts';
import { exampleFiles } from './example-files.ts';
import { findingsIn } from './site-findings.ts';

export const exampleValues: Check = {
  id: 'example-values',
  title: 'Examples hold placeholders only',
  about:
    'A .env.example, or a template of a credentials file, is committed and copied. A real value in it is known to everybody ' +
    'who can read the repository, and a password that works stays in use where it is copied.',
  async run(site) {
    const paths = [...new Set([...exampleFiles(site), ...credentialTemplates(site)])].sort();
    const remarks: Remark[] = [];
    for (const path of paths) {
      for (const finding of await findingsIn(site, path)) remarks.push(remarkOn(path, finding));
    }
    return remarks;
  },
};

function remarkOn(path: string, { severity, title, subject, region }: Finding): Remark {
  const name = subject === null ? '' : ` of ${subject}`;
  const line = region.startLine;
  if (severity === 'note') {
    return {
      level: 'warning',
      path,
      line,
      message: `The value${name} is no placeholder (${title}): whoever copies the file runs with what everybody knows.`,
      mend: 'Leave it empty, or put a word there that cannot work, such as `changeme`.',
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
