// Who may read files of secrets on this machine, and whose they are: chmod(1), chown(1). Nothing is asked on Windows, where
// modes say nothing (nodejs.org/api/fs.html, "File modes").

import type { AdviceLevel } from '../../model/advice.ts';
import { isAtLeast } from '../../model/severity.ts';
import type { Check, Remark } from '../site/check.ts';
import { octal, reachOf } from '../site/file-mode.ts';
import { isRehearsal } from '../site/rehearsal.ts';
import { shellWord } from '../site/shell-word.ts';
import type { Machine, Site } from '../site/site.ts';
import { environmentVariables } from '../texts/environment-variables.ts';
import { allSecretFiles } from './all-secret-files.ts';
import type { SecretFile } from './secret-files.ts';

export const secretFileMode: Check = {
  id: 'secret-file-mode',
  title: 'Secret files can be read by their owner alone',
  about:
    'A file of secrets that its group or everybody may read is known to every program and person with an account on the ' +
    'machine. Files should have the mode 0600, folders of credentials 0700, and both should be yours.',
  async run(site) {
    // What Git tracks gets its mode from Git with every checkout, and is told of as tracked.
    const files = (await allSecretFiles(site)).filter(({ tracked }) => !tracked);
    if (files.length === 0) return [];
    if (site.machine.platform === 'win32') return [windowsRemark(files.length)];
    return [...files.flatMap((file) => fileRemarks(site, file)), ...folderRemarks(site, files)];
  },
};

function fileRemarks(site: Site, file: SecretFile): Remark[] {
  const { path } = file;
  const entry = site.entry(path);
  if (entry === null || entry.mode === null || entry.kind !== 'file') return [];
  const remarks: Remark[] = [];
  if ((entry.mode & 0o077) !== 0) {
    const isEmpty = file.environment && holdsNothing(site, path);
    const rest = isEmpty ? ', and holds nothing yet' : '';
    remarks.push({
      level: isEmpty ? 'info' : openLevel(file),
      path,
      line: null,
      message: `It can be ${reachOf(entry.mode)} (mode ${octal(entry.mode)})${rest}.`,
      mend: `Run: chmod 600 ${shellWord(path)}`,
    });
  }
  return [...remarks, ...ownerRemarks(site, path, entry.owner)];
}

/** What tests are run with is nobody's secret, unless it looks like one. */
function openLevel({ path, severity, environment }: SecretFile): AdviceLevel {
  if (isRehearsal(path)) return isAtLeast(severity, 'medium') ? 'warning' : 'info';
  return environment || isAtLeast(severity, 'high') ? 'error' : 'warning';
}

/** `touch .env` on a runner: what is not there cannot be read. */
function holdsNothing(site: Site, path: string): boolean {
  const text = site.read(path);
  return text !== null && environmentVariables(text).every(({ value }) => value === '');
}

/** The folders that are there for credentials alone. */
const credentialFolder =
  /^(?:\.?credentials?|\.?secrets?|\.?private|\.?keys|\.ssh|\.aws|\.gnupg|\.kube|\.docker|\.azure|\.gcloud|sessions?)$/i;

function folderRemarks(site: Site, files: readonly SecretFile[]): Remark[] {
  const folders = new Set<string>();
  for (const { path } of files) {
    const segments = path.split('/').slice(0, -1);
    for (const [at, segment] of segments.entries()) {
      if (credentialFolder.test(segment)) folders.add(segments.slice(0, at + 1).join('/'));
    }
  }
  return [...folders].sort().flatMap((path) => {
    const entry = site.entry(path);
    if (entry === null || entry.mode === null || entry.kind !== 'folder') return [];
    if ((entry.mode & 0o077) === 0) return ownerRemarks(site, path, entry.owner);
    return [
      {
        level: 'warning' as const,
        path: `${path}/`,
        line: null,
        message: `This folder of credentials is open to others (mode ${octal(entry.mode)}).`,
        mend: `Run: chmod 700 ${shellWord(path)}`,
      },
      ...ownerRemarks(site, path, entry.owner),
    ];
  });
}

function ownerRemarks(site: Site, path: string, owner: number | null): Remark[] {
  const user = userOf(site.machine);
  if (owner === null || user === null || owner === user) return [];
  if (user === 0) return strangersRemarks(site, path, owner);
  return [
    {
      level: 'warning',
      path,
      line: null,
      message: `It belongs to ${owner === 0 ? 'root' : `the user ${owner}`} and not to you, who cannot keep it safe.`,
      mend: `Run: sudo chown "$(id -un)" ${shellWord(path)}`,
    },
  ];
}

/** What root was lent, in a container, belongs to somebody else, and what it makes there is root's: as it should be. */
function strangersRemarks(site: Site, path: string, owner: number): Remark[] {
  const keeper = site.entry('')?.owner ?? owner;
  if (owner === 0 || owner === keeper) return [];
  return [
    {
      level: 'warning',
      path,
      line: null,
      message: `It belongs to the user ${owner}, and the repository to ${keeper === 0 ? 'root' : `the user ${keeper}`}.`,
      mend: `Run: chown ${keeper === 0 ? 'root' : keeper} ${shellWord(path)}`,
    },
  ];
}

/** Who called sudo is the user. */
function userOf({ userId, environment }: Machine): number | null {
  const caller = environment['SUDO_UID'] ?? '';
  return userId === 0 && /^\d{1,10}$/.test(caller) ? Number(caller) : userId;
}

function windowsRemark(count: number): Remark {
  return {
    level: 'info',
    path: '',
    line: null,
    message: `The permissions of ${count} secret ${count === 1 ? 'file' : 'files'} were not looked at: Windows tells them otherwise.`,
    mend: 'Look with `icacls` who may read them.',
  };
}
