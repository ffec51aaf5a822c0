// Credentials in Git's own configuration: in the URLs of remotes and submodules, in headers that are sent with every request
// (git-config(1), `remote.<name>.url`, `url.<base>.insteadOf`, `http.extraHeader`). No message holds a value.
import type { Check, Remark } from '../site/check.ts';
import { gitValuesOf } from '../site/git-values.ts';
import { shellWord } from '../site/shell-word.ts';
import type { GitValue, Site } from '../site/site.ts';
import { wholeGitValues } from './included-values.ts';

export const gitRemotes: Check = {
  id: 'git-remotes',
  title: 'Git’s configuration holds no credentials',
  about:
    'A password or token in the URL of a remote stands in .git/config in plain text, and in the output of `git remote -v`, ' +
    'in logs, in error messages and in every copy of the folder. The same goes for a header with a token.',
  async run(site) {
    const modules = gitValuesOf(site.read('.gitmodules') ?? '', '.gitmodules', 'repository');
    const values = [...(await wholeGitValues(site)), ...modules];
    return values.flatMap((value) => [...urlRemarks(values, value), ...headerRemarks(site, value)]);
  },
};

function urlRemarks(values: readonly GitValue[], found: GitValue): Remark[] {
  const { key, value, file, line } = found;
  // The URL that is written instead stands in the key: url.<base>.insteadOf.
  const inKey = /^url\.(.*)\.(?:insteadof|pushinsteadof)$/.exec(key)?.[1];
  const url = inKey !== undefined && holdsCredentials(inKey) ? inKey : value;
  if (!holdsCredentials(url)) return [];
  const shown = inKey === undefined ? key : 'a rule of the kind url.<base>.insteadOf';
  const command = cleaningCommand(values, found);
  return [
    {
      level: 'error',
      path: file,
      line,
      message: `A credential stands in the URL of ${withoutCredentials(shown)}.`,
      mend:
        command === null
          ? 'Take it out of the URL, give it to a credential helper (git help gitcredentials), and change it.'
          : `Run: ${command}, give the credential to a helper (git help gitcredentials), and change it.`,
    },
  ];
}

/** Null where no command takes the credential away alone: it would have to name it, or to change a file by hand. */
function cleaningCommand(values: readonly GitValue[], { key, value, file }: GitValue): string | null {
  const [, name = '', push] = /^remote\.(.*)\.(push)?url$/.exec(key) ?? [];
  // Of several URLs of one remote Git replaces the one that it is told, or none.
  const isOne = values.filter((other) => other.key === key && other.file === file).length === 1;
  if (name === '' || !isOne) return null;
  const clean = shellWord(withoutCredentials(value));
  if (file === '.git/config') {
    return `git remote set-url ${push === undefined ? '' : '--push '}${shellWord(name)} ${clean}`;
  }
  const option = optionOf(file);
  return /^--(?:worktree|global)$/.test(option) ? `git config ${option} ${shellWord(key)} ${clean}` : null;
}

const withUser = /\b[a-z][a-z0-9+.-]{0,20}:\/\/([^/?#\s]*)@/i;

/** A parameter that servers take a token from, GitLab and Gitea among them. */
const tokenParameter =
  /(?<=[?&])(?:private_token|access_token|job_token|oauth_token|token|api_key|apikey|password)=([^&#\s]{8,})/i;

/** A password; or a name that is as long as a token, and sent as one; or a token as a parameter. */
function holdsCredentials(url: string): boolean {
  const parameter = /^https?:\/\//i.test(url) ? tokenParameter.exec(url)?.[1] : undefined;
  if (parameter !== undefined && !isReference(parameter)) return true;
  const [scheme, user] = withUser.exec(url) ?? [];
  if (scheme === undefined || user === undefined) return false;
  const [name = '', password = ''] = splitOnce(user);
  if (isReference(password) || (password === '' && isReference(name))) return false;
  if (password !== '') return true;
  return !/^(?:ssh|git\+ssh|file):/i.test(scheme) && name.length >= 20 && /\d/.test(name);
}

function splitOnce(user: string): [string, string] {
  const at = user.indexOf(':');
  return at === -1 ? [user, ''] : [user.slice(0, at), user.slice(at + 1)];
}

/** `$TOKEN`, `${TOKEN}`, `***`, `x-oauth-basic`: nothing to be known. */
function isReference(text: string): boolean {
  return /^(?:\$\{?\w+\}?|\*+|x-oauth-basic|<[^>]*>)$/.test(text);
}

function withoutCredentials(url: string): string {
  const bare = url.replace(/(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^/?#\s]*@/gi, '$1');
  return bare.replace(new RegExp(`${tokenParameter.source}&?`, 'gi'), '').replace(/[?&]+$/, '');
}

/** That has `git config` change the file: `--global` is ~/.gitconfig where there is one, and another has to be named. */
function optionOf(file: string): string {
  if (file === '.git/config') return '--local';
  if (file === '.git/config.worktree') return '--worktree';
  if (file === '~/.gitconfig' || file === '$GIT_CONFIG_GLOBAL') return '--global';
  return `--file ${file.startsWith('$XDG_CONFIG_HOME/') ? `"${file}"` : shellWord(file)}`;
}

/** actions/checkout leaves one behind for the steps that follow, unless it is told not to. */
function headerRemarks({ machine }: Site, { key, value, file, line }: GitValue): Remark[] {
  if (!/^http\.(?:.*\.)?extraheader$/.test(key) || !/^\s*(?:proxy-)?authorization\s*:\s*\S/i.test(value))
    return [];
  const onRunner = machine.environment['GITHUB_ACTIONS'] === 'true';
  return [
    {
      level: onRunner ? 'warning' : 'error',
      path: file,
      line,
      message: 'A header with a credential is sent with every request, and stands here in plain text.',
      mend: onRunner
        ? 'Give `persist-credentials: false` to actions/checkout: every later step can read it.'
        : `Run: git config ${optionOf(file)} --unset-all ${shellWord(withoutCredentials(key))}, give the credential to a helper (git help gitcredentials), and change it.`,
    },
  ];
}
