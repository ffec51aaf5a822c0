// Writes the hooks, takes them away, and tells what is there. A hook of another's is never lost: it stays, or with `force` is
// put beside ours, which runs it first.
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { pathInside } from '../git/path-inside.ts';
import { renameOver } from '../git/rename-over.ts';
import { Fault } from '../model/fault.ts';
import { version } from '../model/version.ts';
import {
  beforeSuffix,
  type HookName,
  type HookProgram,
  hookCommand,
  hookFile,
  sharedCommand,
} from './git-hook.ts';
import { managerAdvice } from './hook-manager.ts';
import {
  type HookSite,
  hookFolders,
  runsLeakline,
  type StandingHook,
  shownPath,
  standingHook,
} from './hook-site.ts';
import { ownHooksFolder } from './hooks-folder.ts';

export interface InstallOptions {
  readonly program: HookProgram;
  /** Puts another's hook beside ours, and writes into a folder that several repositories share. */
  readonly force: boolean;
  /** Writes nothing. */
  readonly dryRun: boolean;
}

/** One hook, and what became of it. */
export interface HookOutcome {
  readonly name: HookName;
  /** From the root of the work tree, with slashes, where it is below that. */
  readonly path: string;
  /** The text of ours. */
  readonly text: string;
  readonly done:
    | 'written'
    | 'replaced'
    | 'unchanged'
    | 'kept'
    | 'not written'
    | 'would write'
    | 'would replace'
    | 'removed'
    | 'would remove'
    | 'not there';
  /** Lines for the user; for what was kept: what its owner can do. */
  readonly advice: readonly string[];
}

/** Throws a Fault `unwritable-file`. */
export async function installHook(
  site: HookSite,
  name: HookName,
  options: InstallOptions,
): Promise<HookOutcome> {
  const hook = standingHook(site, name);
  const text = hookFile(name, options.program);
  const outcome = (done: HookOutcome['done'], advice: readonly string[] = []): HookOutcome => {
    return { name, path: hook.path, text, done, advice };
  };
  if (hook.text === text && hook.isExecutable && !site.hooks.isOff) return outcome('unchanged');
  if (!hook.isOwn && !options.force && !site.hooks.isOff && (await runsLeakline(site, name, hook)))
    return outcome('unchanged', [`It is not Leakline's, and runs Leakline already.`]);
  const refusal = refusalOf(site, name, hook, options);
  if (refusal !== null) return outcome(hook.text === null ? 'not written' : 'kept', refusal);
  const isBeside = hook.text !== null && !hook.isOwn;
  const beside = basename(hook.before.file);
  const told = isBeside ? [`What was there is kept as ${beside}, and is run first.`] : [];
  if (options.dryRun) return outcome(hook.text === null ? 'would write' : 'would replace', told);
  await writeHook(hook, text, isBeside);
  return outcome(hook.text === null ? 'written' : 'replaced', told);
}

/** Why nothing is written, and what is to be done instead; null where nothing is in the way. */
function refusalOf(
  site: HookSite,
  name: HookName,
  hook: StandingHook,
  { program, force }: InstallOptions,
): readonly string[] | null {
  const { named, isOff, folder } = site.hooks;
  const where = named === null ? '' : `core.hooksPath of ${named.file}`;
  if (isOff) {
    const own = shownPath(site, ownHooksFolder(site.place));
    return [
      `Git runs no hooks here: ${where} is ${named?.value === '' ? 'empty' : named?.value}. To have it run this`,
      `repository's own: git config core.hooksPath ${own}`,
    ];
  }
  if (hook.manager === 'husky') return managerAdvice('husky', name, version);
  if (named !== null && isInWorkTree(site, folder)) {
    return [
      `${where} has Git look there, in the work tree. Put this line into ${hook.path}, and commit it for all who work here:`,
      `  ${sharedCommand(name)} || exit $?`,
    ];
  }
  if (named !== null && !force && !hook.isOwn) {
    return [
      `${where} has Git look there, and not for this repository alone. --force writes the hook there all the same`,
      '(and keeps what is there, and runs it first). Or have what is there run this line:',
      `  ${hookCommand(name, program)}`,
    ];
  }
  if (hook.text === null || hook.isOwn) return null;
  if (!force) {
    if (hook.manager !== null) return managerAdvice(hook.manager, name, version);
    return [
      `It is not Leakline's. --force keeps it as ${name}${beforeSuffix} and runs it first. Or have it run this line${
        name === 'pre-push' ? ', which reads standard input' : ''
      }:`,
      `  ${hookCommand(name, program)}`,
    ];
  }
  if (!hook.before.isThere) return null;
  return [`There is a ${name}${beforeSuffix} already, from an earlier time. Take one of the two away.`];
}

function isInWorkTree({ place, root }: HookSite, folder: string): boolean {
  const inside = (top: string) => folder === top || pathInside(top, folder) !== null;
  return place.workTree !== null && inside(root) && !inside(place.commonDir) && !inside(place.gitDir);
}

/** A link is replaced itself, and not what it leads to; no moment is without a hook that is whole. */
async function writeHook(hook: StandingHook, text: string, isBeside: boolean): Promise<void> {
  const { file } = hook;
  const draft = `${file}.leakline-${process.pid}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, text, { mode: 0o755 });
    await chmod(draft, 0o755);
    if (isBeside) await renameOver(file, hook.before.file);
    await renameOver(draft, file);
  } catch {
    await rm(draft, { force: true }).catch(() => {});
    throw new Fault(
      'unwritable-file',
      `${hook.path} cannot be written.`,
      'Make its folder writable, or write it yourself from what `leakline hook install --dry-run` shows.',
    );
  }
}

/** Takes away what is ours, and brings back what was there before. Throws a Fault `unwritable-file`. */
export async function uninstallHook(site: HookSite, name: HookName, dryRun: boolean): Promise<HookOutcome> {
  const standing = hookFolders(site).map((folder) => standingHook(site, name, folder));
  const own = standing.find((hook) => hook.isOwn);
  const other = standing.find((hook) => hook.text !== null);
  const hook = own ?? other ?? standingHook(site, name);
  const outcome = (done: HookOutcome['done'], advice: readonly string[] = []): HookOutcome => {
    return { name, path: hook.path, text: '', done, advice };
  };
  if (own === undefined) {
    return other === undefined ? outcome('not there') : outcome('kept', ["It is not Leakline's."]);
  }
  const back = own.before.isThere ? ['The hook that was there before is there again.'] : [];
  if (dryRun) return outcome('would remove', back);
  try {
    if (own.before.isThere) await renameOver(own.before.file, own.file);
    else await rm(own.file);
  } catch {
    throw new Fault('unwritable-file', `${own.path} cannot be removed.`, 'Make its folder writable.');
  }
  return outcome('removed', back);
}
