// Folders of a site that others than the user see: served by a web server, mounted into a container, given to a tool as its
// workspace. Read from names and from files that say so; nothing is asked of what runs.

import { type ComposeService, composeServices } from '../compose/compose-files.ts';
import { hostMounts, type Mount } from '../compose/service-mounts.ts';
import type { Site } from '../site/site.ts';
import { pathFrom } from '../site/site-path.ts';
import { deploymentLines } from '../texts/deployment-texts.ts';

export interface ExposedFolder {
  /** From the root: empty for the root itself, else without a `/` at its end. */
  readonly folder: string;
  /** What sees it, as a clause behind "inside ..., which": `compose.yml:12 mounts into the container of "web"`. */
  readonly how: string;
  /** Of a file, from the root. */
  readonly mend: (path: string) => string;
  /** For environment files alone: keys and certificates are mounted where they are needed. */
  readonly environmentAlone: boolean;
  /** Whether it is a fault in any case: a dev container is the user's own. */
  readonly grave: boolean;
  /** Paths from the root that are hidden there all the same. */
  readonly hidden: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

export function exposedFolders(site: Site): readonly ExposedFolder[] {
  return [...mounted(site), ...mountedByCommands(site), ...workspaces(site), ...devContainers(site)];
}

/** Compose knows PWD from the shell that it is started in: the folder of its file, as a rule. */
function mountsOf(service: ComposeService): readonly Mount[] {
  const { path, line, known } = service;
  const real = new Map([['PWD', { value: '.', path, line }], ...known.real]);
  return hostMounts({ ...service, known: { ...known, real } });
}

function mounted(site: Site): ExposedFolder[] {
  return composeServices(site).flatMap((service) => {
    const mounts = mountsOf(service);
    return mounts.flatMap((mount) => {
      const { path, target, line } = mount;
      if (path === null || site.entry(path)?.kind === 'file') return [];
      const place = `${service.path}:${line}`;
      return [
        {
          folder: path,
          how: `${place} mounts into the container of ${JSON.stringify(service.name)}: whatever runs there can read it`,
          mend: (file) =>
            `Move it out of that folder, mount a folder below it, or hide it there: \`- /dev/null:${target.replace(/\/$/, '')}/${file.slice(path === '' ? 0 : path.length + 1)}:ro\`.`,
          environmentAlone: true,
          grave: true,
          hidden: hiddenBy(mount, mounts),
        },
      ];
    });
  });
}

/** Another mount on the place where a file would be hides it. */
function hiddenBy({ path, target }: Mount, mounts: readonly Mount[]): ReadonlySet<string> {
  const inside = `${target.replace(/\/$/, '')}/`;
  const prefix = path === null || path === '' ? '' : `${path}/`;
  const over = mounts.filter((other) => other.target.startsWith(inside));
  return new Set(over.map((other) => prefix + other.target.slice(inside.length)));
}

const volumeOption =
  /(?:\s-v|\s--volume)[\s=]+["']?((?:\$\(pwd\)|\$\{?PWD\}?|`pwd`|\.{1,2})(?:\/[^:"'\s]*)?)["']?:([^:"'\s]+)/gi;
const mountOption =
  /\s--mount[\s=]+["']?(?:[^\s"',]{1,99},){0,9}(?:source|src)=["']?((?:\$\(pwd\)|\$\{?PWD\}?|`pwd`|\.{1,2})(?:\/[^,"'\s]*)?)/gi;

/** `docker run -v "$PWD:/work"` of scripts, which are run from the root more often than not. */
function mountedByCommands(site: Site): ExposedFolder[] {
  return deploymentLines(site, 'script', 'configuration').flatMap(({ path, line, text }) => {
    if (!/\b(?:docker|podman|nerdctl)\b/.test(text)) return [];
    if (goesElsewhere(path, site.read(path) ?? '', line)) return [];
    return [...text.matchAll(volumeOption), ...text.matchAll(mountOption)].flatMap(([, source = '']) => {
      const folder = pathFrom('', source.replace(/^(?:\$\(pwd\)|\$\{?PWD\}?|`pwd`)/i, '.'));
      if (folder === null || site.entry(folder)?.kind === 'file') return [];
      return [
        {
          folder,
          how: `${path}:${line} mounts into a container: whatever runs there can read it`,
          mend: () => 'Move it out of that folder, or mount a folder below it.',
          environmentAlone: true,
          grave: true,
          hidden: none,
        },
      ];
    });
  });
}

const changesFolder = /(?:^|&&|\|\||[;{])\s*(?:cd|pushd)\s+([^;&|)]+)/;
/** The root or the script's own folder, by what it is found with or called. */
const ownPlace =
  /dirname|BASH_SOURCE|\$\{?0\b|rev-parse|root|project|repo|\b(?:script_?)?dir\b|^["']?\.\.?\/?["']?\s*$/i;

/** Whether a script has gone into a folder that is not known by then: PWD is that one. Recipes begin anew on each line. */
function goesElsewhere(path: string, text: string, line: number): boolean {
  const lines = text.split(/\r?\n/, line);
  return (/\.(?:ba|z|k)?sh$/.test(path) ? lines : lines.slice(-1)).some(
    (one) => one.length < 1000 && !ownPlace.test(changesFolder.exec(one)?.[1] ?? '.'),
  );
}

const workspaceKey =
  /(?:^|[\s{,"'])["']?(?:[\w-]+[._-])?workspace(?:[_-]?(?:dir|directory|path|root|folder))?["']?\s*[:=]\s*["']?((?:\$\{\w{1,40}\}|[^"'\s,#}])+)/gi;
const workspaceOption = /\s--workspace(?:[_-]?(?:dir|directory|path|root|folder))?[\s=]+["']?([^"'\s,#]+)/gi;
/** Where a workspace is a package of the repository. */
const packageManager = /\b(?:npm|pnpm|yarn|bun|cargo|uv|lerna|nx|turbo|rush)\b/;
const serverFilesystem = /server-filesystem["'\s,]/;

function workspaces(site: Site): ExposedFolder[] {
  const found: ExposedFolder[] = [];
  if (site.entry('workspace')?.kind === 'folder') {
    found.push({
      folder: 'workspace',
      how: 'is where tools and language models have their workspace: they can read all that is there',
      mend: () => 'Move it out of the workspace.',
      environmentAlone: false,
      grave: true,
      hidden: none,
    });
  }
  const add = (from: string, named: string, place: string, what: string) => {
    const folder = workspaceFolder(site, from, named);
    if (folder === null) return;
    found.push({
      folder,
      how: `${place} gives to ${what} as its workspace: it can read all that is there`,
      mend: () => 'Move it out of the workspace, or give the tool a folder of its own.',
      environmentAlone: false,
      grave: true,
      hidden: none,
    });
  };
  for (const { path, line, text } of deploymentLines(site, 'configuration', 'environment')) {
    if (path.endsWith('package.json')) continue;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    for (const [, named = ''] of text.matchAll(workspaceKey)) add(folder, named, `${path}:${line}`, 'a tool');
  }
  for (const { path, line, text } of commandLines(site)) {
    if (packageManager.test(text)) continue;
    for (const [, named = ''] of text.matchAll(workspaceOption)) add('', named, `${path}:${line}`, 'a tool');
  }
  for (const path of site.files.filter((one) => /(?:^|\/)\.?mcp(?:_config|\.config)?\.json$/i.test(one))) {
    const text = site.read(path) ?? '';
    const at = serverFilesystem.exec(text);
    if (at === null) continue;
    const args = /^[^\]]*/.exec(text.slice(at.index + at[0].length))?.[0] ?? '';
    const line = text.slice(0, at.index).split('\n').length;
    for (const [, named = ''] of args.matchAll(/"((?:\.|\/|\$\{workspaceFolder\})[^"]*)"/g)) {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of editors.
      add('', named.replace('${workspaceFolder}', '.'), `${path}:${line}`, 'a language model’s file server');
    }
  }
  return found;
}

function commandLines(site: Site) {
  const commands = composeServices(site).flatMap(({ path, line, value }) => {
    const entry = value.entries.find(({ key }) => key === 'command');
    if (entry === undefined) return [];
    const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
    const words = items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
    return [{ path, line: entry.line ?? line, text: ` ${words.join(' ')}` }];
  });
  return [...deploymentLines(site, 'script', 'procfile', 'unit', 'dockerfile'), ...commands];
}

/** A folder of the site that is there: from the file that names it or from the root. */
function workspaceFolder(site: Site, from: string, named: string): string | null {
  // What starts the program is started at the root, as a rule.
  const here = /^\$(?:PWD|\{PWD\}|\(pwd\))(?=\/|$)/i.exec(named)?.[0];
  if (here !== undefined) return workspaceFolder(site, '', `.${named.slice(here.length)}`);
  if (/[$*{}<>]|^true$|^false$|:\/\//.test(named)) return null;
  const root = site.root.replaceAll('\\', '/');
  if (named.startsWith('/') && `${root}/`.startsWith(`${named.replace(/\/+$/, '')}/`)) return '';
  const inside = named.startsWith(`${root}/`) ? named.slice(root.length + 1) : named;
  if (inside.startsWith('/') || inside.startsWith('~')) return null;
  for (const base of from === '' ? [''] : [from, '']) {
    const folder = pathFrom(base, inside);
    if (folder === '') return '';
    if (folder !== null && site.entry(folder)?.kind === 'folder') return folder;
  }
  return null;
}

/** containers.dev/implementors/json_reference: without `workspaceMount` the whole repository is mounted. */
function devContainers(site: Site): ExposedFolder[] {
  const files = site.files.filter((path) =>
    /^\.devcontainer(?:\/(?:[^/]+\/)?devcontainer)?\.json$/.test(path),
  );
  return files.flatMap((path) => {
    const text = site.read(path) ?? '';
    const mount = /"workspaceMount"\s*:\s*"([^"]*)"/.exec(text)?.[1];
    const source =
      mount === undefined ? '' : /(?:source|src)=\$\{localWorkspaceFolder\}\/?([^,"]*)/.exec(mount)?.[1];
    const folder = source === undefined ? null : pathFrom('', source === '' ? '.' : source);
    if (folder === null) return [];
    return [
      {
        folder,
        how: `${path} gives to a dev container as its workspace: every extension and program in it can read it`,
        mend: () =>
          'Keep it outside of the repository and name it in "runArgs": ["--env-file", FILE], or accept that.',
        environmentAlone: true,
        grave: false,
        hidden: none,
      },
    ];
  });
}

/** Segments by which web servers' folders are known; `apps/www` is a program's folder when it is a package. */
const served =
  /^(?:public|static|www|htdocs|wwwroot|webroot|docroot|public_html|html|_site|dist|web|assets)$/i;
/** What is more often something else, but with a page in it. */
const withPage = /^(?:web|assets)$/i;
const alsoPackages = /^(?:www|static|html)$/i;

/** The folder on the way to a file that is served by its name, or null. */
export function servedFolderOf(site: Site, path: string): string | null {
  const segments = path.split('/').slice(0, -1);
  for (const [at, segment] of segments.entries()) {
    if (!served.test(segment)) continue;
    const folder = segments.slice(0, at + 1).join('/');
    if (alsoPackages.test(segment) && isPackage(site, folder)) continue;
    if (withPage.test(segment) && (!hasPage(site, folder) || isPackage(site, folder))) continue;
    return folder;
  }
  return null;
}

function hasPage(site: Site, folder: string): boolean {
  return ['index.html', 'index.htm', 'index.php'].some((name) => site.entry(`${folder}/${name}`) !== null);
}

function isPackage(site: Site, folder: string): boolean {
  return ['package.json', 'composer.json', 'pyproject.toml', 'go.mod', 'Gemfile'].some(
    (name) => site.entry(`${folder}/${name}`) !== null,
  );
}
