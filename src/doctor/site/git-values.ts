// Reads Git's configuration files with lines, subsections and repeated keys (git-config(1), "CONFIGURATION FILE"): the
// repository's and the user's. Includes are not followed, and nothing that a value names is opened or run.
import { join } from 'node:path';
import { readSmallFile } from '../../git/small-file.ts';
import type { GitValue, Machine } from './site.ts';

const configBytesMax = 1024 * 1024;

/** Of the repository, then of the user: later values of a key overrule earlier ones of its scope. */
export async function readGitValues(
  gitFolders: { readonly commonDir: string; readonly gitDir: string } | null,
  machine: Machine,
): Promise<GitValue[]> {
  const values: GitValue[] = [];
  const read = async (file: string, shown: string, scope: GitValue['scope']) => {
    const bytes = await readSmallFile(file, configBytesMax);
    if (bytes !== null) values.push(...gitValuesOf(bytes.toString('utf8'), shown, scope));
  };
  if (gitFolders !== null) {
    await read(join(gitFolders.commonDir, 'config'), '.git/config', 'repository');
    await read(join(gitFolders.gitDir, 'config.worktree'), '.git/config.worktree', 'repository');
  }
  for (const { file, shown } of userFiles(machine)) await read(file, shown, 'user');
  return values;
}

/** git-config(1), "FILES": the first is read before the second; GIT_CONFIG_GLOBAL is instead of both. */
function userFiles({ environment, homeFolder }: Machine): { file: string; shown: string }[] {
  const named = environment['GIT_CONFIG_GLOBAL'];
  if (named !== undefined) return named === '' ? [] : [{ file: named, shown: '$GIT_CONFIG_GLOBAL' }];
  const xdg = environment['XDG_CONFIG_HOME'];
  const files: { file: string; shown: string }[] = [];
  if (xdg !== undefined && xdg !== '') {
    files.push({ file: join(xdg, 'git', 'config'), shown: '$XDG_CONFIG_HOME/git/config' });
  } else if (homeFolder !== null) {
    files.push({ file: join(homeFolder, '.config', 'git', 'config'), shown: '~/.config/git/config' });
  }
  if (homeFolder !== null) files.push({ file: join(homeFolder, '.gitconfig'), shown: '~/.gitconfig' });
  return files;
}

/** What is no configuration in it is passed over. */
export function gitValuesOf(text: string, file: string, scope: GitValue['scope']): GitValue[] {
  const values: GitValue[] = [];
  let section: string | null = null;
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = at + 1;
    let rest = (lines[at] ?? '').trim();
    const head = /^\[\s*([A-Za-z0-9.-]+)\s*(?:"((?:[^"\\]|\\.)*)")?\s*\](.*)$/.exec(rest);
    if (head !== null) {
      const subsection = head[2]?.replace(/\\(.)/g, '$1');
      section = (head[1] ?? '').toLowerCase() + (subsection === undefined ? '' : `.${subsection}`);
      rest = (head[3] ?? '').trim();
    }
    const entry = /^([A-Za-z][A-Za-z0-9-]*)\s*(?:=\s*(.*))?$/.exec(rest);
    if (entry === null || section === null) continue;
    let raw = entry[2];
    while (raw !== undefined && /(?<!\\)(?:\\\\)*\\$/.test(raw) && at + 1 < lines.length) {
      at += 1;
      raw = raw.slice(0, -1) + (lines[at] ?? '');
    }
    const key = `${section}.${(entry[1] ?? '').toLowerCase()}`;
    values.push({ key, value: plainValue(raw), line, file, scope });
  }
  return values;
}

/** A key without `=` is true. Quotes go, comments outside of them too, escapes become what they mean. */
function plainValue(raw: string | undefined): string {
  if (raw === undefined) return 'true';
  let value = '';
  let quoted = false;
  for (let at = 0; at < raw.length; at += 1) {
    const character = raw.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (character === '\\') {
      at += 1;
      const escaped = raw.charAt(at);
      value += ({ n: '\n', t: '\t', b: '\b' } as Record<string, string>)[escaped] ?? escaped;
    } else if (!quoted && (character === '#' || character === ';')) break;
    else value += character;
  }
  return value.trim();
}
