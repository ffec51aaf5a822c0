// How credentials for Git are kept on this machine: git-credential-store(1) and curl's .netrc keep them in plain text.

import { join } from 'node:path';
import type { Check, Remark } from '../site/check.ts';
import { octal, reachOf } from '../site/file-mode.ts';
import { entryAt } from '../site/open-site.ts';
import { shellWord } from '../site/shell-word.ts';
import type { GitValue, Machine, Site } from '../site/site.ts';
import { wholeGitValues } from './included-values.ts';

export const gitCredentials: Check = {
  id: 'git-credentials',
  title: 'Credentials for Git are not kept in plain text',
  about:
    'credential.helper = store keeps every password and token that Git is given in ~/.git-credentials, in plain text and for ' +
    'ever; ~/.netrc holds them too. What runs as the user reads them: an install script of a package, a tool, a model.',
  async run(site) {
    const values = await wholeGitValues(site);
    return [
      ...helpersInForce(values).flatMap((value) => helperRemarks(site, value)),
      ...storeRemarks(site, values),
      ...fileRemarks(site.machine),
    ];
  },
};

/** `store`, a path of it, or a command of the shell that starts it. */
const plainStore =
  /^(?:store|(?:.*[\\/])?git-credential-store(?:\.exe)?|!\s*(?:\S*\/)?git(?:\s+|-)credential-store)(?:\s|$)/;
/** What a helper of one's own prints; a variable or the output of a command is none. */
const printedPassword = /\bpassword=(?!["']?(?:[$`%<]|\\?["'\s]|$))([^\s"';&|)]{8,})/;

function helperRemarks(site: Site, { value, file, line }: GitValue): Remark[] {
  const helper = value.trim();
  const safe = `${safeHelper(site.machine)} (git help gitcredentials)`;
  if (plainStore.test(helper)) {
    return [
      {
        level: 'warning',
        path: file,
        line,
        message: 'credential.helper is "store", which keeps every password and token in plain text for ever.',
        mend: `Take one that has a safe place: ${safe}.`,
      },
    ];
  }
  if (!helper.startsWith('!') || !printedPassword.test(helper)) return [];
  return [
    {
      level: 'error',
      path: file,
      line,
      message: 'A credential stands in credential.helper in plain text: the command prints it.',
      mend: `Take a helper that has a safe place: ${safe}. Then change the credential.`,
    },
  ];
}

/** Git Credential Manager: github.com/git-ecosystem/git-credential-manager, docs/credstores.md ("Plaintext files"). */
function storeRemarks(site: Site, values: readonly GitValue[]): Remark[] {
  const last = values.findLast(({ key }) => key === 'credential.credentialstore');
  if (last?.value.toLowerCase() !== 'plaintext') return [];
  return [
    {
      level: 'warning',
      path: last.file,
      line: last.line,
      message:
        'credential.credentialStore is "plaintext": every password and token is kept in a file as it is.',
      mend: `Take one that has a safe place: git config --global credential.credentialStore ${safeStore(site.machine)}.`,
    },
  ];
}

/** The user's come before the repository's; an empty one takes back what was before it (gitcredentials(7)). */
function helpersInForce(values: readonly GitValue[]): readonly GitValue[] {
  const helpers = values.filter(({ key }) => /^credential\.(?:.*\.)?helper$/.test(key));
  const ordered = [
    ...helpers.filter(({ scope }) => scope === 'user'),
    ...helpers.filter(({ scope }) => scope === 'repository'),
  ];
  const emptied = ordered.findLastIndex(({ key, value }) => key === 'credential.helper' && value === '');
  return ordered.slice(emptied + 1);
}

function safeStore({ platform }: Machine): string {
  if (platform === 'darwin') return 'keychain';
  return platform === 'win32' ? 'wincredman' : 'secretservice';
}

function safeHelper({ platform }: Machine): string {
  if (platform === 'darwin') return 'git config --global credential.helper osxkeychain';
  if (platform === 'win32') return 'git config --global credential.helper manager';
  return 'git config --global credential.helper libsecret, or "cache" for some minutes';
}

const plainFiles: readonly (readonly [path: string, what: string])[] = [
  ['.git-credentials', 'what Git’s helper "store" was given'],
  ['.config/git/credentials', 'what Git’s helper "store" was given'],
];
const loginFiles = ['.netrc', '_netrc'];

function fileRemarks(machine: Machine): Remark[] {
  const { homeFolder } = machine;
  if (homeFolder === null) return [];
  const kept = plainFiles.flatMap(([path, what]): Remark[] => {
    const entry = entryAt(join(homeFolder, path), machine);
    if (entry?.kind !== 'file' || entry.bytes === 0) return [];
    return [
      {
        level: 'warning',
        path: `~/${path}`,
        line: null,
        message: `It holds ${what}: passwords and tokens in plain text${openTo(entry.mode)}.`,
        mend: `Take another helper (${safeHelper(machine)}), run: rm ${shellWord(`~/${path}`)}, and change what was in it.`,
      },
    ];
  });
  const logins = loginFiles.flatMap((path): Remark[] => {
    const entry = entryAt(join(homeFolder, path), machine);
    if (entry?.kind !== 'file' || entry.mode === null || (entry.mode & 0o077) === 0) return [];
    return [
      {
        level: 'warning',
        path: `~/${path}`,
        line: null,
        message: `It holds logins and can be ${reachOf(entry.mode)} (mode ${octal(entry.mode)}).`,
        mend: `Run: chmod 600 ${shellWord(`~/${path}`)}`,
      },
    ];
  });
  return [...kept, ...logins];
}

function openTo(mode: number | null): string {
  if (mode === null || (mode & 0o077) === 0) return '';
  return `, and can be ${reachOf(mode)} (mode ${octal(mode)})`;
}
