// Git's configuration with the files that it includes (git-config(1), "Includes"): `include.path`, which always holds. What
// includeIf names holds in some folders or branches alone, and is left aside. Read are plain files of a bounded size.
import { dirname, isAbsolute, join } from 'node:path';
import { pathBelow } from '../../git/path-inside.ts';
import { readSmallFile } from '../../git/small-file.ts';
import { gitValuesOf } from '../site/git-values.ts';
import type { GitValue, Site } from '../site/site.ts';

/** As Git has it. */
const depthMax = 10;
const filesMax = 50;
const configBytesMax = 1024 * 1024;

const remembered = new WeakMap<Site, Promise<readonly GitValue[]>>();

/** `site.gitValues`, with what each include brings behind it. */
export function wholeGitValues(site: Site): Promise<readonly GitValue[]> {
  const held = remembered.get(site) ?? included(site);
  remembered.set(site, held);
  return held;
}

interface Reading {
  readonly site: Site;
  /** Each is read once: one may include itself. */
  readonly read: Set<string>;
}

async function included(site: Site): Promise<readonly GitValue[]> {
  const reading: Reading = { site, read: new Set() };
  return withIncludes(reading, site.gitValues, ({ file }) => folderOf(site, file), 0);
}

async function withIncludes(
  reading: Reading,
  values: readonly GitValue[],
  folderOfValue: (value: GitValue) => string | null,
  depth: number,
): Promise<GitValue[]> {
  const all: GitValue[] = [];
  for (const value of values) {
    all.push(value);
    if (value.key !== 'include.path' || depth >= depthMax || reading.read.size >= filesMax) continue;
    const file = fileOf(reading.site, value.value, folderOfValue(value));
    if (file === null || reading.read.has(file)) continue;
    reading.read.add(file);
    const bytes = await readSmallFile(file, configBytesMax);
    if (bytes === null) continue;
    const found = gitValuesOf(bytes.toString('utf8'), shownAs(reading.site, file), value.scope);
    all.push(...(await withIncludes(reading, found, () => dirname(file), depth + 1)));
  }
  return all;
}

/** From `~` or from the folder of the file that includes it. A name of another machine is not followed. */
function fileOf({ machine }: Site, named: string, folder: string | null): string | null {
  const { homeFolder } = machine;
  if (named === '' || /^[/\\]{2}/.test(named)) return null;
  if (named.startsWith('~/')) return homeFolder === null ? null : join(homeFolder, named.slice(2));
  if (isAbsolute(named)) return named;
  return folder === null || named.startsWith('~') ? null : join(folder, named);
}

/** Of a file as it is shown: `.git/config`, `~/.gitconfig`. */
function folderOf({ gitFolders, machine }: Site, shown: string): string | null {
  const { homeFolder, environment } = machine;
  if (shown === '$GIT_CONFIG_GLOBAL') return dirname(environment['GIT_CONFIG_GLOBAL'] ?? '');
  if (shown.startsWith('$XDG_CONFIG_HOME/')) return join(environment['XDG_CONFIG_HOME'] ?? '', 'git');
  if (shown.startsWith('~/')) return homeFolder === null ? null : dirname(join(homeFolder, shown.slice(2)));
  if (shown === '.git/config.worktree') return gitFolders?.gitDir ?? null;
  return shown === '.git/config' ? (gitFolders?.commonDir ?? null) : null;
}

function shownAs({ gitFolders, machine, root }: Site, file: string): string {
  const of = (folder: string | null | undefined, prefix: string): string | null => {
    const way = folder == null ? null : pathBelow(folder, file, process.platform);
    return way === null ? null : `${prefix}${way}`;
  };
  return of(gitFolders?.commonDir, '.git/') ?? of(root, '') ?? of(machine.homeFolder, '~/') ?? file;
}
