// Credentials of a server: a template in the repository (`deploy/bot-credentials.template`), the file that is made from it
// in /etc, which is root's and 0600, and that no file of the name gets into the repository.

import { join } from 'node:path';
import type { Check, Remark } from '../site/check.ts';
import { octal, reachOf } from '../site/file-mode.ts';
import { entryAt } from '../site/open-site.ts';
import { shellWord } from '../site/shell-word.ts';
import type { Machine, Site } from '../site/site.ts';
import { credentialsPathOf, credentialTemplates } from './credential-templates.ts';
import { ignoreCommand } from './ignore-command.ts';

export const systemCredentials: Check = {
  id: 'system-credentials',
  title: 'Credentials files of servers are ignored, root’s and closed',
  about:
    'A file such as /etc/bot-credentials holds what a server needs. Its template stands in the repository with placeholders ' +
    'and says how it is to be kept (chmod 600, chown root:root); the file itself is ignored by Git.',
  run(site) {
    const templates = credentialTemplates(site);
    const names = new Set(templates.map((template) => nameOf(credentialsPathOf(template))));
    for (const name of namesTold(site)) names.add(name);
    return [
      ...templates.flatMap((template) => [
        ...keepingRemarks(site, template),
        ...ignoredRemarks(site, template),
      ]),
      ...[...names].sort().flatMap((name) => systemRemarks(site.machine, name)),
    ];
  },
};

/** What says how to keep it: the template, the documents, what installs it. */
function keepingRemarks(site: Site, template: string): Remark[] {
  const name = nameOf(credentialsPathOf(template));
  const texts = [template, ...tellingFiles(site)].flatMap((path) => {
    const text = site.read(path) ?? '';
    return path === template || text.includes(name) ? [text] : [];
  });
  const saysMode = texts.some((text) =>
    /\bchmod\s+(?:-\w+\s+)*0?[46]00\b|\binstall\b[^\n]*\s-m\s*0?[46]00\b|mode["']?\s*[:=]\s*["']?0?[46]00\b/.test(
      text,
    ),
  );
  const saysOwner = texts.some((text) =>
    /\bchown\s+(?:-\w+\s+)*root\b|\binstall\b[^\n]*\s-o\s*root\b|owner["']?\s*[:=]\s*["']?root\b/.test(text),
  );
  if (saysMode && saysOwner) return [];
  const missing = [...(saysMode ? [] : ['`chmod 600`']), ...(saysOwner ? [] : ['`chown root:root`'])];
  return [
    {
      level: 'warning',
      path: template,
      line: null,
      message: `Nothing says how the file that is made from it is to be kept: ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} told nowhere.`,
      mend: `Write at its top: install it with \`chmod 600\` and \`chown root:root\`.`,
    },
  ];
}

/** The real file beside its template, where somebody tries it out. */
function ignoredRemarks(site: Site, template: string): Remark[] {
  const path = credentialsPathOf(template);
  if (!site.isRepository || path === template || site.isTracked(path) || site.isIgnored(path)) return [];
  if (site.entry(path) !== null) return []; // Told as a secret file that is not ignored.
  return [
    {
      level: 'warning',
      path: template,
      line: null,
      message: `Git does not ignore ${path}, which is to be made from this file and to hold secrets.`,
      mend: `Run: ${ignoreCommand(site, path)}`,
    },
  ];
}

const namesMax = 100;
const told = /\/etc\/([A-Za-z0-9][\w.-]{0,60}-credentials)\b(?![.-]\w)/g;

/** Names of such files that documents, units and scripts tell of. */
function namesTold(site: Site): ReadonlySet<string> {
  const names = new Set<string>();
  for (const path of tellingFiles(site)) {
    for (const [, name = ''] of (site.read(path) ?? '').matchAll(told))
      if (names.size < namesMax) names.add(name);
  }
  return names;
}

const tellingName =
  /(?:^|\/)(?:readme|security|install|deploy\w*|setup)[^/]*\.(?:md|rst|txt|adoc)$|^docs?\/[^/]+\.(?:md|rst|adoc)$|\.service$|(?:^|\/)(?:deploy|install|setup)[^/]*\.(?:sh|ya?ml)$|^(?:deploy|scripts?|ansible)\/(?:.*\/)?[^/]+\.(?:sh|ya?ml)$/i;
const tellingFilesMax = 300;

function tellingFiles(site: Site): readonly string[] {
  return site.files.filter((path) => tellingName.test(path)).slice(0, tellingFilesMax);
}

/** The file on this machine, if this is the server. */
function systemRemarks(machine: Machine, name: string): Remark[] {
  const path = `/etc/${name}`;
  const entry = entryAt(join(machine.etcFolder, name), machine);
  if (entry === null || entry.kind !== 'file' || entry.mode === null) return [];
  const remarks: Remark[] = [];
  if ((entry.mode & 0o077) !== 0) {
    remarks.push({
      level: 'error',
      path,
      line: null,
      message: `It can be ${reachOf(entry.mode)} (mode ${octal(entry.mode)}).`,
      mend: `Run: sudo chmod 600 ${shellWord(path)}`,
    });
  }
  if (entry.owner !== null && entry.owner !== 0) {
    remarks.push({
      level: 'error',
      path,
      line: null,
      message: `It belongs to the user ${entry.owner} and not to root: that user can read and change it.`,
      mend: `Run: sudo chown root:root ${shellWord(path)}`,
    });
  }
  return remarks;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
