// What is installed where, for `leakline hook show`.
import { existsSync } from 'node:fs';
import { version } from '../model/version.ts';
import { type HookName, type HookProgram, hookFile, programOf } from './git-hook.ts';
import { managerAdvice } from './hook-manager.ts';
import { type HookSite, hookFolders, runsLeakline, type StandingHook, standingHook } from './hook-site.ts';

/** Whether Leakline looks at what is committed, or pushed. */
export type HookState =
  /** Ours, as this program would write it. */
  | 'current'
  /** Ours, of another version or of a program elsewhere. */
  | 'other'
  /** Ours, and refuses everything: the program that it starts is gone. */
  | 'broken'
  /** Ours, and Git passes over it. */
  | 'not-executable'
  /** Another's, which speaks of Leakline. */
  | 'called'
  /** Another's. */
  | 'foreign'
  | 'absent'
  /** Git runs no hooks here. */
  | 'off';

export interface ShownHook {
  readonly name: HookName;
  /** From the root of the work tree, with slashes, where it is below that. */
  readonly path: string;
  readonly state: HookState;
  /** A clause that says it. */
  readonly words: string;
  /** Lines for the user: what there is to do. */
  readonly advice: readonly string[];
}

export async function showHook(site: HookSite, name: HookName, program: HookProgram): Promise<ShownHook> {
  const hook = standingHook(site, name);
  const { named, isOff } = site.hooks;
  const state = isOff ? 'off' : await stateOf(site, name, hook, program);
  const off = `Git runs no hooks here: core.hooksPath of ${named?.file ?? ''} is ${named?.value || 'empty'}`;
  const words = state === 'off' ? off : wordsOf(state, hook);
  const unused = hookFolders(site)
    .filter((folder) => isOff || folder !== site.hooks.folder)
    .map((folder) => standingHook(site, name, folder))
    .filter((one) => one.isOwn)
    .map(
      (one) =>
        `Git does not run the one that is at ${one.path}: core.hooksPath of ${named?.file ?? ''} says so.`,
    );
  const advice =
    state === 'absent' && named !== null && hook.manager === null
      ? [sharedAdvice(name)]
      : adviceOf(state, name, hook);
  return { name, path: hook.path, state, words, advice: [...advice, ...unused] };
}

async function stateOf(
  site: HookSite,
  name: HookName,
  hook: StandingHook,
  program: HookProgram,
): Promise<HookState> {
  if (!hook.isOwn) {
    const managed = hook.text !== null || hook.manager !== null;
    if (managed && (await runsLeakline(site, name, hook))) return 'called';
    return hook.text === null ? 'absent' : 'foreign';
  }
  if (!hook.isExecutable) return 'not-executable';
  const started = programOf(hook.text ?? '');
  if (started !== null && !existsSync(started)) return 'broken';
  return hook.text === hookFile(name, program) ? 'current' : 'other';
}

function wordsOf(state: HookState, hook: StandingHook): string {
  const started = programOf(hook.text ?? '') ?? 'another program';
  const whose = hook.manager === null ? 'a hook of your own' : `a hook of ${hook.manager}`;
  const chain = hook.before.isThere ? ', which runs first what was there before' : '';
  switch (state) {
    case 'current':
      return `Leakline's${chain}`;
    case 'other':
      return `Leakline's${chain}, and starts ${started} or is of another version`;
    case 'broken':
      return `Leakline's, and refuses everything: ${started} is not there any more`;
    case 'not-executable':
      return "Leakline's, and not executable: Git passes over it";
    case 'called':
      return `${whose}, which runs Leakline`;
    case 'foreign':
      return `${whose}, which does not run Leakline`;
    case 'absent':
    case 'off':
      return 'none';
  }
}

/** A folder that configuration names is not written to without more. */
function sharedAdvice(name: HookName): string {
  return `leakline hook install ${name} says what to do, for the folder is not this repository's alone.`;
}

function adviceOf(state: HookState, name: HookName, hook: StandingHook): readonly string[] {
  const renew = `leakline hook install ${name} makes it anew.`;
  switch (state) {
    case 'current':
    case 'called':
    case 'off':
      return [];
    case 'other':
    case 'broken':
    case 'not-executable':
      return [renew];
    case 'foreign':
    case 'absent':
      if (hook.manager !== null) return managerAdvice(hook.manager, name, version);
      return [
        `leakline hook install ${name} ${state === 'absent' ? 'writes one' : 'says what to add to it'}.`,
      ];
  }
}
