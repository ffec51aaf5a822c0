// What runs Leakline here: a hook of this clone, a workflow or another job of the repository.
import { type HookName, hookNames } from '../../setup/git-hook.ts';
import { managerFiles } from '../../setup/hook-manager.ts';
import { openHookSite } from '../../setup/hook-site.ts';
import { type ShownHook, showHook } from '../../setup/show-hooks.ts';
import type { Site } from '../site/site.ts';

export interface InUse {
  readonly hooks: readonly ShownHook[];
  /** A file of a hook manager that names Leakline, with what installs its hooks. */
  readonly configured: { readonly path: string; readonly install: string } | null;
  /** Files of jobs that run Leakline. */
  readonly jobs: readonly string[];
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
  const hooks: ShownHook[] = [];
  for (const name of hookNames) hooks.push(await showHook(hookSite, name, program));
  return { hooks, configured: configuredManager(site, 'pre-commit'), jobs: jobsOf(site) };
}

const installs = {
  'pre-commit': 'pre-commit install',
  lefthook: 'lefthook install',
  husky: 'npx husky',
} as const;

function configuredManager(site: Site, name: HookName): InUse['configured'] {
  for (const manager of ['pre-commit', 'lefthook', 'husky'] as const) {
    const path = managerFiles(manager, name).find((file) => namesLeakline(site, file));
    if (path !== undefined) return { path, install: installs[manager] };
  }
  return null;
}

const jobFile =
  /^(?:\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.yml|\.circleci\/config\.yml|azure-pipelines\.ya?ml|bitbucket-pipelines\.yml|Jenkinsfile|\.travis\.yml|\.woodpecker(?:\.yml|\/[^/]+\.ya?ml)|\.drone\.yml|\.buildkite\/[^/]+\.ya?ml)$/;

function jobsOf(site: Site): readonly string[] {
  // In Leakline's own repository the action is run by the place where it lies.
  const isOwn = /^name: *['"]?Leakline\b/m.test(site.read('action.yml') ?? '');
  return site.files.filter((path) => {
    if (!jobFile.test(path)) return false;
    return (
      namesLeakline(site, path) || (isOwn && /uses: *['"]?\.\/(?:['"]|\s|$)/.test(site.read(path) ?? ''))
    );
  });
}

/** In a line that is no comment. */
function namesLeakline(site: Site, path: string): boolean {
  return /^(?!\s*(?:#|\/\/)).*\bleakline\b/im.test(site.read(path) ?? '');
}
