// The command that has Git ignore a path from now on: gitignore(5), "PATTERN FORMAT".
import { shellWord } from '../site/shell-word.ts';
import type { Site } from '../site/site.ts';

/** To be run at the root. A last line without an end would take the rule for its own. */
export function ignoreCommand(site: Site, path: string): string {
  const text = site.read('.gitignore') ?? '';
  const rule = `echo ${shellWord(ignoreRule(path))}`;
  return `${text === '' || text.endsWith('\n') ? rule : `(echo; ${rule})`} >> .gitignore`;
}

/** A rule from the root, so that it takes this file alone; `.env` is ignored wherever it is. */
function ignoreRule(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/^\.env(?:\.local)?$/.test(name)) return name;
  return `/${path.replace(/[\\*?[\]]| $/g, '\\$&')}`;
}
