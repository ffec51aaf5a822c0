// The name of the person who works here, as Git knows it (git-config(1), "FILES"; git-commit(1), "COMMIT INFORMATION").
import { join } from 'node:path';
import { parseGitConfig } from './git-config.ts';
import { locateRepository, readRepositoryConfig } from './locate-repository.ts';
import { readSmallFile } from './small-file.ts';

const configBytesMax = 4 * 1024 * 1024;

/** Empty where Git would not know it without asking. `directory`: any path in the repository. */
export async function userName(directory: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const place = await locateRepository(directory);
  const own = place === null ? undefined : (await readRepositoryConfig(place.commonDir)).get('user.name');
  const said = environment['GIT_AUTHOR_NAME'] || own || (await globalName(environment));
  // Git takes these out too: they would end the name in a commit.
  return said.replace(/[<>\r\n\0]/g, '').trim();
}

async function globalName(environment: NodeJS.ProcessEnv): Promise<string> {
  const home = environment['HOME'] ?? environment['USERPROFILE'] ?? null;
  const named = environment['GIT_CONFIG_GLOBAL'];
  const folder = environment['XDG_CONFIG_HOME'] || (home === null ? null : join(home, '.config'));
  const usual = [
    ...(home === null ? [] : [join(home, '.gitconfig')]),
    ...(folder === null ? [] : [join(folder, 'git', 'config')]),
  ];
  for (const file of named === undefined ? usual : [named]) {
    const bytes = await readSmallFile(file, configBytesMax);
    const name = parseGitConfig(bytes?.toString('utf8') ?? '').get('user.name');
    if (name !== undefined && name !== '') return name;
  }
  return '';
}
