// What stands where Git looks for a repository's hooks.
import { accessSync, constants, existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locateRepository, type RepositoryPlace } from '../git/locate-repository.ts';
import { absolutePath, withSlashes } from '../git/named-path.ts';
import { pathInside } from '../git/path-inside.ts';
import { readSmallFile } from '../git/small-file.ts';
import { Fault } from '../model/fault.ts';
import { beforeSuffix, type HookName, hookNames, isOwnHook } from './git-hook.ts';
import { type HookManager, managerFiles, managerOf } from './hook-manager.ts';
import { type HooksFolder, hooksFolder, ownHooksFolder } from './hooks-folder.ts';

/** A repository as far as its hooks go. */
export interface HookSite {
  readonly place: RepositoryPlace;
  readonly hooks: HooksFolder;
  /** The folder that hooks are run in: that of the work tree, or a bare repository. Absolute. */
  readonly root: string;
}

/** One hook, whosever it is. */
export interface StandingHook {
  /** Absolute; and for people: from the root of the work tree, with slashes, where it is below that. */
  readonly file: string;
  readonly path: string;
  /** Null where there is none; empty for what cannot be read (a link that leads nowhere). */
  readonly text: string | null;
  readonly isOwn: boolean;
  /** Git passes over a hook that is not executable. On Windows all are. */
  readonly isExecutable: boolean;
  /** Who manages it; null for nobody who is known. */
  readonly manager: HookManager | null;
  /** Where one was put that was there before ours, and whether one is there. */
  readonly before: { readonly file: string; readonly isThere: boolean };
}

/** Throws a Fault: `not-a-repository`, or `bad-argument` when the current folder is gone. */
export async function openHookSite(directory: string, environment: NodeJS.ProcessEnv): Promise<HookSite> {
  const place = await locateRepository(directory);
  if (place === null) {
    throw new Fault(
      'not-a-repository',
      `There is no Git repository at ${absolutePath(directory)} or above it.`,
      'Run `git init` there, or give the folder of a clone as --directory.',
    );
  }
  return { place, hooks: await hooksFolder(place, environment), root: place.workTree ?? place.gitDir };
}

/** What is committed where there is no work tree? Nothing: but it can be pushed from. */
export function hooksWorthHaving({ place }: HookSite): readonly HookName[] {
  return place.workTree === null ? ['pre-push'] : hookNames;
}

/** The hook that Git would run, or one in another folder. */
export function standingHook(
  site: HookSite,
  name: HookName,
  folder: string = site.hooks.folder,
): StandingHook {
  const file = join(folder, name);
  const text = textOrNull(file);
  const hooksPath = folder === site.hooks.folder ? (site.hooks.named?.value ?? null) : null;
  const before = file + beforeSuffix;
  return {
    file,
    path: shownPath(site, file),
    text,
    isOwn: text !== null && isOwnHook(text),
    isExecutable: text !== null && isExecutable(file),
    manager: managerOf({ hooksPath, text }),
    before: { file: before, isThere: textOrNull(before) !== null },
  };
}

/** Folders in which a hook of ours may stand, the one that Git looks in first. */
export function hookFolders({ place, hooks }: HookSite): readonly string[] {
  return [...new Set([...(hooks.isOff ? [] : [hooks.folder]), ownHooksFolder(place)])];
}

/** What a hook of another's says that has Leakline look at commits, or at pushes. */
const mentions: Readonly<Record<HookName, RegExp>> = {
  'pre-commit': /\bstaged\b|\bid:\s*["']?leakline\b(?!-)|\bleakline-pre-commit\b/,
  'pre-push': /\brun pre-push\b|\bid:\s*["']?leakline-push\b|\bleakline-pre-push\b/,
};

/** Whether a hook of another's, or what its manager reads, has Leakline look. */
export async function runsLeakline(site: HookSite, name: HookName, hook: StandingHook): Promise<boolean> {
  // The pre-commit framework runs a hook that was there before its own (`pre-commit install`, "migration mode").
  if (hook.manager === 'pre-commit' && isOwnHook(textOrNull(`${hook.file}.legacy`) ?? '')) return true;
  const texts = [hook.text ?? ''];
  for (const path of hook.manager === null ? [] : managerFiles(hook.manager, name)) {
    const bytes = await readSmallFile(join(site.root, ...path.split('/')), 1024 * 1024);
    texts.push(bytes?.toString('utf8') ?? '');
  }
  return texts.some((text) => /\bleakline\b/i.test(text) && mentions[name].test(text));
}

/** From the root of the work tree, with slashes; whole for what is elsewhere. */
export function shownPath({ root }: Pick<HookSite, 'root'>, file: string): string {
  return pathInside(root, file) ?? withSlashes(file);
}

function textOrNull(file: string): string | null {
  try {
    if (lstatSync(file).isSymbolicLink() && !existsSync(file)) return '';
    return readFileSync(file, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : '';
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
