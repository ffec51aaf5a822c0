// What runs Leakline here: a hook of this clone, a workflow or another job of the repository.
import { type HookName, hookNames } from '../../setup/git-hook.ts';
import { managerFiles } from '../../setup/hook-manager.ts';
import { type HookSite, openHookSite, standingHook } from '../../setup/hook-site.ts';
import { type ShownHook, showHook } from '../../setup/show-hooks.ts';
import { shellWord } from '../site/shell-word.ts';
import type { Site } from '../site/site.ts';
import { type JobInUse, jobsInUse, namesLeakline } from './jobs-in-use.ts';

export interface HookInUse extends ShownHook {
  /** What mends one that is at fault. */
  readonly mend: string;
}

export interface InUse {
  readonly hooks: readonly HookInUse[];
  /** A file of a hook manager that names Leakline, with what installs its hooks. */
  readonly configured: { readonly path: string; readonly install: string } | null;
  readonly jobs: readonly JobInUse[];
}

const known = new WeakMap<Site, Promise<InUse>>();

export function leaklineInUse(site: Site): Promise<InUse> {
  const made = known.get(site) ?? look(site);
  known.set(site, made);
  return made;
}

export function hasHook({ hooks }: InUse): boolean {
  return hooks.some(({ state }) => state === 'current' || state === 'other' || state === 'called');
}

async function look(site: Site): Promise<InUse> {
  if (!site.isRepository) return { hooks: [], configured: null, jobs: [] };
  const { environment, homeFolder } = site.machine;
  const home = homeFolder === null ? {} : { HOME: homeFolder };
  const hookSite = await openHookSite(site.root, { ...environment, ...home });
  const program = { node: process.execPath, program: process.argv[1] ?? '' };
  const hooks: HookInUse[] = [];
  for (const name of hookNames) {
    const shown = await showHook(hookSite, name, program);
    hooks.push(passedOver(hookSite, shown) ?? { ...shown, mend: `Run: leakline hook install ${name}` });
  }
  return { hooks, configured: configuredManager(site, 'pre-commit'), jobs: jobsInUse(site) };
}

/** Another's hook that runs Leakline, which Git passes over as it does one of ours. */
function passedOver(site: HookSite, shown: ShownHook): HookInUse | null {
  const { text, isExecutable } = standingHook(site, shown.name);
  if (shown.state !== 'called' || text === null || isExecutable) return null;
  const words = 'not executable: Git passes over it';
  return { ...shown, state: 'not-executable', words, mend: `Run: chmod +x ${shellWord(shown.path)}` };
}

const installs = {
  'pre-commit': 'pre-commit install',
  lefthook: 'lefthook install',
  husky: 'npx husky',
} as const;

function configuredManager(site: Site, name: HookName): InUse['configured'] {
  for (const manager of ['pre-commit', 'lefthook', 'husky'] as const) {
    const path = managerFiles(manager, name).find((file) => namesLeakline(site.read(file) ?? ''));
    if (path !== undefined) return { path, install: installs[manager] };
  }
  return null;
}
