// Makes a `Site` of a path: one walk over the work tree, the index, the rules of ignored files, Git's configuration.
import { lstatSync, type Stats } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { configBoolean } from '../../git/git-config.ts';
import { enterFolder, excludeRules, type IgnoreRules, isIgnored } from '../../git/ignore-rules.ts';
import { readIndex } from '../../git/index-file.ts';
import { locateRepository, type RepositoryPlace, readRepositoryConfig } from '../../git/locate-repository.ts';
import { PlainFileReader } from '../../git/plain-file.ts';
import { hasTextPath, openWorkingTree } from '../../git/working-tree.ts';
import { Fault } from '../../model/fault.ts';
import { binaryProbeBytes } from '../../model/limits.ts';
import { readGitValues } from './git-values.ts';
import { filesOfIgnoredFolders } from './ignored-files.ts';
import {
  filesMax,
  type Machine,
  type Site,
  type SiteConfiguration,
  type SiteEntry,
  textBytesMax,
} from './site.ts';

/** The machine that this runs on. */
export function machineOf(environment: Machine['environment']): Machine {
  const home = environment['HOME'] ?? environment['USERPROFILE'];
  return {
    platform: process.platform,
    userId: process.getuid?.() ?? null,
    homeFolder: home === undefined || home === '' ? null : home,
    etcFolder: '/etc',
    environment,
  };
}

/** Characters of texts that are remembered: many checks read the same few files. */
const rememberedMax = 64 * 1024 * 1024;

/**
 * The repository that `path` lies in, or the folder itself when that is in none. Throws a Fault: `bad-argument` where there
 * is no folder or no work tree, and those of a repository that cannot be read.
 */
export async function openSite(
  path: string,
  machine: Machine,
  configuration: SiteConfiguration,
): Promise<Site> {
  const place = await locateRepository(path);
  if (place !== null && place.workTree === null) {
    throw new Fault(
      'bad-argument',
      'That is a bare repository, which has no files to look at.',
      'Give a folder of a clone.',
    );
  }
  const top = place?.workTree ?? path;
  const ignoredFiles: string[] = [];
  const ignoredFolders: string[] = [];
  const tree = await openWorkingTree(top, {
    includeIgnored: false,
    platform: machine.platform,
    onSkip: ({ reason, what }) => {
      if (reason === 'ignored') (what.endsWith('/') ? ignoredFolders : ignoredFiles).push(what);
    },
  });
  const files: string[] = [];
  for (const file of tree.files) {
    if (hasTextPath(file)) files.push(file.path);
    if (files.length >= filesMax) break;
  }
  const root = place === null ? tree.root : await realpath(top);
  const tracked = await trackedPaths(place);
  ignoredFiles.push(...filesOfIgnoredFolders(root, ignoredFolders));
  return {
    root,
    isRepository: place !== null,
    gitFolders: place,
    machine,
    configuration,
    files,
    ignoredFiles: ignoredFiles.filter((file) => !tracked.has(file)).sort(),
    gitValues: await readGitValues(place, machine),
    isTracked: (file) => tracked.has(file),
    isIgnored: await ignoreJudge(root, place),
    ...fileAccess(root, machine),
  };
}

async function trackedPaths(place: RepositoryPlace | null): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  if (place === null) return paths;
  const config = await readRepositoryConfig(place.commonDir);
  const sha256 = config.get('extensions.objectformat')?.toLowerCase() === 'sha256';
  for (const { path } of await readIndex(place.gitDir, sha256 ? 32 : 20)) {
    paths.add(path);
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      if (paths.has(folder)) break;
      paths.add(folder);
    }
  }
  return paths;
}

/** What an ignored folder holds is ignored, whatever rules stand in it (gitignore(5)). */
async function ignoreJudge(root: string, place: RepositoryPlace | null): Promise<Site['isIgnored']> {
  if (place === null) return () => false;
  const config = await readRepositoryConfig(place.commonDir);
  const options = { ignoreCase: configBoolean(config, 'core.ignorecase') ?? false };
  const top = enterFolder(excludeRules(place.commonDir, options), '', root, options);
  const known = new Map<string, { readonly rules: IgnoreRules; readonly ignored: boolean }>();
  /** `folder` is empty or ends in `/`. */
  const inside = (folder: string): { readonly rules: IgnoreRules; readonly ignored: boolean } => {
    if (folder === '') return { rules: top, ignored: false };
    const held = known.get(folder);
    if (held !== undefined) return held;
    const above = inside(folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1));
    const ignored = above.ignored || isIgnored(above.rules, folder);
    const rules = ignored ? above.rules : enterFolder(above.rules, folder, join(root, folder), options);
    const found = { rules, ignored };
    known.set(folder, found);
    return found;
  };
  return (path) => {
    const { rules, ignored } = inside(path.slice(0, path.lastIndexOf('/', path.length - 2) + 1));
    return ignored || isIgnored(rules, path);
  };
}

function fileAccess(root: string, machine: Machine): Pick<Site, 'entry' | 'read' | 'bytes'> {
  const texts = new Map<string, string | null>();
  let remembered = 0;
  let reader: PlainFileReader | null = null;
  const plainFolders = new Map<string, boolean>();
  /** Whether all folders above a path are folders: a link could lead out of the site. */
  const leadsNowhereElse = (path: string): boolean => {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (folder === '') return !path.startsWith('/');
    if (/(?:^|\/)\.\.?(?:\/|$)/.test(path)) return false;
    const held = plainFolders.get(folder);
    if (held !== undefined) return held;
    const plain = leadsNowhereElse(folder) && (statOf(join(root, folder))?.isDirectory() ?? false);
    plainFolders.set(folder, plain);
    return plain;
  };
  const bytes = (path: string): Uint8Array | null => {
    if (!leadsNowhereElse(path)) return null;
    reader ??= new PlainFileReader(textBytesMax);
    const content = reader.read(join(root, path));
    return 'skip' in content ? null : content.bytes;
  };
  const readNow = (path: string): string | null => {
    const content = bytes(path);
    if (content === null || content.subarray(0, binaryProbeBytes).includes(0)) return null;
    return Buffer.from(content)
      .toString('utf8')
      .replace(/^\ufeff/, '');
  };
  return {
    bytes,
    entry: (path) => {
      const stat = leadsNowhereElse(path) ? statOf(join(root, path)) : null;
      return stat === null ? null : entryOf(stat, machine);
    },
    read: (path) => {
      const held = texts.get(path);
      if (held !== undefined) return held;
      const text = readNow(path);
      remembered += text?.length ?? 0;
      if (remembered <= rememberedMax) texts.set(path, text);
      return text;
    },
  };
}

function statOf(file: string): Stats | null {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** Of a file or folder anywhere on the machine; null when nothing is there. */
export function entryAt(file: string, machine: Machine): SiteEntry | null {
  const stat = statOf(file);
  return stat === null ? null : entryOf(stat, machine);
}

function entryOf(stat: Stats, { platform }: Machine): SiteEntry {
  const windows = platform === 'win32';
  return {
    kind: kindOf(stat),
    mode: windows ? null : stat.mode & 0o777,
    owner: windows ? null : stat.uid,
    bytes: stat.size,
  };
}

function kindOf(stat: Stats): SiteEntry['kind'] {
  if (stat.isFile()) return 'file';
  if (stat.isDirectory()) return 'folder';
  return stat.isSymbolicLink() ? 'link' : 'other';
}
