// An example of an environment file without the file: whoever starts the program here does so without its secrets.
import type { Check, Remark } from '../site/check.ts';
import { shellWord } from '../site/shell-word.ts';
import { environmentPathOf, exampleFiles } from './example-files.ts';

export const environmentFileMissing: Check = {
  id: 'environment-file-missing',
  title: 'The .env of an example is there',
  about:
    'Where there is a .env.example, a .env is to be made from it. Without one a program runs without its secrets, or with ' +
    'defaults that everybody knows. In CI, where secrets come from elsewhere, that is for information only.',
  run(site) {
    const { CI } = site.machine.environment;
    const inCi = CI !== undefined && CI !== '' && CI !== 'false';
    return exampleFiles(site).flatMap((example): Remark[] => {
      const path = environmentPathOf(example);
      // Of .env.production.example the file is on another machine.
      if (path === null || !/(?:^|\/)\.env$/.test(path) || site.entry(path) !== null) return [];
      return [
        {
          level: inCi ? 'info' : 'warning',
          path: example,
          line: null,
          message: `There is no ${path}, which is to be made from this file.`,
          mend: `Run: cp ${shellWord(example)} ${shellWord(path)} && chmod 600 ${shellWord(path)}, and fill in its values.`,
        },
      ];
    });
  },
};
