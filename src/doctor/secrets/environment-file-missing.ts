// An example of an environment file without the file, or with one that lacks what configuration names: whoever starts the
// program here does so without its secrets.
import type { AdviceLevel } from '../../model/advice.ts';
import type { Check, Remark } from '../site/check.ts';
import { shellWord } from '../site/shell-word.ts';
import type { Site } from '../site/site.ts';
import { folderOf } from '../site/site-path.ts';
import { isComposeFile } from '../texts/compose-name.ts';
import { environmentVariables } from '../texts/environment-variables.ts';
import { plainPlaces } from './configuration-names.ts';
import { environmentPathOf, exampleFiles } from './example-files.ts';

export const environmentFileMissing: Check = {
  id: 'environment-file-missing',
  title: 'The .env of an example is there',
  about:
    'Where there is a .env.example, a .env is to be made from it, with all that configuration takes from there. Without it a ' +
    'program runs without its secrets, or with defaults that everybody knows. In CI, where secrets come from elsewhere, that ' +
    'is for information only.',
  run(site) {
    const { CI } = site.machine.environment;
    const level = CI !== undefined && CI !== '' && CI !== 'false' ? 'info' : 'warning';
    return exampleFiles(site).flatMap((example): Remark[] => {
      const path = environmentPathOf(example);
      // Of .env.production.example the file is on another machine.
      if (path === null || !/(?:^|\/)\.env$/.test(path)) return [];
      return site.entry(path) === null
        ? [missingRemark(level, example, path)]
        : lackingRemarks(site, level, example, path);
    });
  },
};

function missingRemark(level: AdviceLevel, example: string, path: string): Remark {
  return {
    level,
    path: example,
    line: null,
    message: `There is no ${path}, which is to be made from this file.`,
    mend: `Run: cp ${shellWord(example)} ${shellWord(path)} && chmod 600 ${shellWord(path)}, and fill in its values.`,
  };
}

/** `${NAME}` and `${NAME:?message}`: a default is an answer. */
const reference = /\$\{(?:env:)?([A-Z_][A-Z0-9_]{1,99})(?::?\?[^}]*)?\}/g;
const comment = /^\s*(?:#|\/\/|;)/;

/** Of compose files the checks of services say it, and Compose itself. */
function lackingRemarks(site: Site, level: AdviceLevel, example: string, path: string): Remark[] {
  const text = site.read(path);
  if (text === null) return [];
  const held = new Set(environmentVariables(text).map(({ name }) => name));
  const named = environmentVariables(site.read(example) ?? '').map(({ name }) => name);
  const lacking = new Set(named.filter((name) => !held.has(name)));
  if (lacking.size === 0) return [];
  const remarks: Remark[] = [];
  for (const [file, place] of plainPlaces(site)) {
    if (place !== 'configuration' || isComposeFile(file) || !file.startsWith(folderOf(path))) continue;
    for (const [index, line] of (site.read(file) ?? '').split('\n').entries()) {
      if (!line.includes('${') || comment.test(line)) continue;
      for (const [, name = ''] of line.matchAll(reference)) {
        if (!lacking.delete(name)) continue;
        remarks.push({
          level,
          path: file,
          line: index + 1,
          message: `${name} stands in ${example} and not in ${path}: here it is empty.`,
          mend: `Add a line \`${name}=\` with its value to ${path}.`,
        });
      }
    }
  }
  return remarks;
}
