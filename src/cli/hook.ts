// `leakline hook`: the hooks of a repository, written, taken away and told of; and what a hook runs.
import { refuseUnsupported } from '../git/repository-format.ts';
import { Fault } from '../model/fault.ts';
import { hookOutcomeText, hookStateText } from '../report/hook-set-up.ts';
import { type HookName, hookNames } from '../setup/git-hook.ts';
import { type HookSite, hooksWorthHaving, openHookSite } from '../setup/hook-site.ts';
import { type HookOutcome, installHook, uninstallHook } from '../setup/install-hooks.ts';
import { showHook } from '../setup/show-hooks.ts';
import type { CommandWords } from './arguments.ts';
import { ownProgram } from './own-program.ts';
import type { Surroundings } from './run.ts';
import { write } from './run-scan.ts';

const verbs = ['install', 'uninstall', 'show', 'run'] as const;

/** Gives the exit status: 2 where a hook that was asked for could not be written. Throws a Fault. */
export async function runHook(words: CommandWords, surroundings: Surroundings): Promise<number> {
  const [word = 'show', ...operands] = words.operands;
  const verb = verbs.find((one) => one === word);
  if (verb === 'run') {
    const { runAsHook } = await import('./run-as-hook.ts');
    return runAsHook(operands, words, surroundings);
  }
  if (verb === undefined) {
    throw new Fault(
      'bad-argument',
      '"hook" takes "install", "uninstall" or "show"',
      'Run "leakline help hook" for its use.',
    );
  }
  const site = await openHookSite(words.directory, surroundings.environment);
  const names = namesAsked(operands, site);
  // A hook that could read nothing here would refuse everything.
  if (verb === 'install') await refuseUnsupported(site.place);
  if (verb === 'show') {
    const states = await Promise.all(names.map((name) => showHook(site, name, ownProgram())));
    await write(surroundings.stdout, hookStateText(states));
    return 0;
  }
  const outcomes: HookOutcome[] = [];
  for (const name of names) outcomes.push(await changed(verb, site, name, words));
  const { 'dry-run': dryRun = false } = words.values;
  await write(surroundings.stdout, hookOutcomeText(outcomes, dryRun));
  return verb === 'install' && outcomes.some(isRefused) ? 2 : 0;
}

function isRefused({ done }: HookOutcome): boolean {
  return done === 'kept' || done === 'not written';
}

async function changed(
  verb: 'install' | 'uninstall',
  site: HookSite,
  name: HookName,
  { values }: CommandWords,
): Promise<HookOutcome> {
  const { force = false, 'dry-run': dryRun = false } = values;
  return verb === 'install'
    ? installHook(site, name, { program: ownProgram(), force, dryRun })
    : uninstallHook(site, name, dryRun);
}

/** All that are of use here when none is named. */
function namesAsked(operands: readonly string[], site: HookSite): readonly HookName[] {
  const worth = hooksWorthHaving(site);
  const asked = operands.map((operand) => hookNames.find((name) => name === operand));
  if (asked.includes(undefined)) {
    throw new Fault('bad-argument', 'that is no hook of Leakline', `Give ${hookNames.join(', ')} or both.`);
  }
  if (asked.some((name) => name !== undefined && !worth.includes(name))) {
    throw new Fault(
      'not-a-repository',
      'There is no work tree here, so nothing is committed',
      'Give pre-push, or a clone that has a work tree as --directory.',
    );
  }
  return asked.length === 0 ? worth : hookNames.filter((name) => asked.includes(name));
}
