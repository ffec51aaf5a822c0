// Files with secrets that Git tracks, or would take in with the next `git add .`, and places where one is bound to come.
import { isAtLeast } from '../../model/severity.ts';
import type { Check, Remark } from '../site/check.ts';
import { shellWord } from '../site/shell-word.ts';
import type { Site } from '../site/site.ts';
import { allSecretFiles } from './all-secret-files.ts';
import { environmentPathOf, exampleFiles } from './example-files.ts';
import { ignoreCommand } from './ignore-command.ts';
import { isForPages } from './pages-variables.ts';
import type { SecretFile } from './secret-files.ts';

export const secretFileInGit: Check = {
  id: 'secret-file-in-git',
  title: 'Secret files are ignored by Git and not tracked',
  about:
    'A file of secrets, such as .env, a private key or a credentials file, belongs to one machine. When Git tracks it, every ' +
    'clone has it for ever; when Git does not ignore it, the next `git add .` takes it in.',
  async run(site) {
    const files = await allSecretFiles(site);
    if (!site.isRepository) return outsideRemarks(files);
    return [...files.flatMap((file) => remarksOn(site, file)), ...comingRemarks(site)];
  },
};

function remarksOn(site: Site, file: SecretFile): Remark[] {
  const { tracked, ignored } = file;
  if (tracked) return isForPages(site, file) ? [] : [trackedRemark(site, file)];
  return ignored ? [] : [unignoredRemark(site, file)];
}

function trackedRemark(site: Site, file: SecretFile): Remark {
  const { path, title, severity, confidence } = file;
  const grave = isAtLeast(severity, 'medium') && confidence !== 'low';
  const rest = grave ? ', and change every secret in it: the history keeps them.' : '.';
  return {
    level: grave ? 'error' : 'warning',
    path,
    line: null,
    message: `Git tracks it, and it is ${article(title)} ${title}.`,
    mend: site.isIgnored(path)
      ? `Run: git rm --cached ${shellWord(path)}${rest}`
      : `Run: git rm --cached ${shellWord(path)} && ${ignoreCommand(site, path)}${rest}`,
  };
}

function unignoredRemark(site: Site, { path, title }: SecretFile): Remark {
  return {
    level: 'warning',
    path,
    line: null,
    message: `Git does not ignore it, and it is ${article(title)} ${title}: the next \`git add .\` takes it in.`,
    mend: `Run: ${ignoreCommand(site, path)}`,
  };
}

/** Where there is an example, the file itself comes: with it the rule must be there. A fresh clone shows nothing else. */
function comingRemarks(site: Site): Remark[] {
  return exampleFiles(site).flatMap((example) => {
    const path = environmentPathOf(example);
    if (path === null || site.isTracked(path) || site.isIgnored(path) || site.entry(path) !== null) return [];
    return [
      {
        level: 'warning' as const,
        path: example,
        line: null,
        message: `Git does not ignore ${path}, which is to be made from this file and to hold secrets.`,
        mend: `Run: ${ignoreCommand(site, path)}`,
      },
    ];
  });
}

function outsideRemarks(files: readonly SecretFile[]): Remark[] {
  if (files.length === 0) return [];
  return [
    {
      level: 'info',
      path: '',
      line: null,
      message:
        'This folder is in no Git repository, so that nothing was asked about what Git tracks or ignores.',
      mend: 'Run `leakline doctor` on a clone for the rest.',
    },
  ];
}

function article(title: string): string {
  return /^[aeiou]/i.test(title) ? 'an' : 'a';
}
