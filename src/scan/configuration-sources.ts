// Where the files are that a configuration extends: a folder, or a commit with the packages that are installed beside it. What
// stands there belongs to whoever made the repository: no link leads out of it.
import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import type { ExtendsTarget } from '../config/extends-target.ts';
import { entryAt } from '../git/blob-at.ts';
import type { ObjectStore } from '../git/object-store.ts';
import { Fault } from '../model/fault.ts';
import type { Oid } from '../model/oid.ts';
import { type ConfigurationFile, configurationAt, configurationNamed } from './configuration-files.ts';

export interface ConfigurationSource {
  /** Null where there is no such file. Throws a Fault `bad-configuration`, and the store's. */
  read(target: ExtendsTarget): Promise<ConfigurationFile | null>;
}

/** Files below a folder, packages in its `node_modules`. */
export function folderSource(root: string): ConfigurationSource {
  return { read: async (target) => (await readInside(root, target))?.file ?? null };
}

/** Files of a commit; `packages` has the packages that the commit has not. */
export function commitSource(
  store: ObjectStore,
  commit: Oid,
  packages: ConfigurationSource | null,
): ConfigurationSource {
  return {
    async read(target) {
      const file = await configurationAt(store, commit, [target.path]);
      return file === null && target.kind === 'package' && packages !== null ? packages.read(target) : file;
    },
  };
}

/** Paths of presets. */
export interface AskedPresets {
  /** That were read as they are installed. */
  readonly used: Set<string>;
  /** That were refused, because the range brings them. */
  readonly brought: Set<string>;
}

/** The packages that are installed in a work tree, unless `head` has them: a change cannot bring its own preset. */
export function installedPackages(
  workTree: string,
  store: ObjectStore,
  head: Oid,
  { used, brought }: AskedPresets,
): ConfigurationSource {
  return {
    async read(target) {
      const found = await readInside(workTree, target);
      const paths = found === null ? [target.path] : [target.path, found.realPath];
      for (const path of paths) {
        if (!(await isTracked(store, head, path))) continue;
        brought.add(target.path);
        throw ownPreset(target);
      }
      if (found !== null) used.add(target.path);
      return found?.file ?? null;
    },
  };
}

/** Whether a commit has the file, or anything in the place of one of its folders. */
async function isTracked(store: ObjectStore, commit: Oid, path: string): Promise<boolean> {
  const parts = path.split('/');
  for (const index of parts.keys()) {
    const entry = await entryAt(store, commit, parts.slice(0, index + 1).join('/'));
    if (entry === null) return false;
    if (entry.kind !== 'tree') return true;
  }
  return true;
}

/** `realPath` is what links on the way lead to, from the root and with slashes. */
async function readInside(
  root: string,
  target: ExtendsTarget,
): Promise<{ readonly file: ConfigurationFile; readonly realPath: string } | null> {
  const name = join(root, target.path);
  const [realRoot, real] = [await realOf(root), await realOf(name)];
  if (realRoot === null || real === null) return null;
  const realPath = relative(realRoot, real).replaceAll('\\', '/');
  const isInside = !isAbsolute(realPath) && realPath !== '..' && !realPath.startsWith('../');
  if (!isInside || (target.kind === 'package' && !realPath.startsWith('node_modules/')))
    throw leadsOut(target);
  const file = await configurationNamed(name, target.path);
  return file === null ? null : { file, realPath };
}

async function realOf(name: string): Promise<string | null> {
  try {
    return await realpath(name);
  } catch {
    return null;
  }
}

function leadsOut({ path, kind }: ExtendsTarget): Fault {
  const place = kind === 'file' ? 'the repository' : 'node_modules';
  const mend =
    kind === 'file'
      ? 'Make it a file of the repository.'
      : 'Install it as a copy, or extend the file where it is: ./NAME.yml.';
  return new Fault('bad-configuration', `${path} is behind a link that leads out of ${place}`, mend);
}

function ownPreset({ path }: ExtendsTarget): Fault {
  return new Fault(
    'bad-configuration',
    `${path} is in the head of this range and not in the commit to compare with, and a change cannot bring its own preset`,
    'Merge the preset first, and extend it after that.',
  );
}
