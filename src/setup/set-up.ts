// Puts Leakline into a repository: the workflow, the hook and a configuration. What is there already and is not ours stays as it is.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { configurationPaths } from '../config/configuration-keys.ts';
import { configurationTemplate } from '../config/configuration-template.ts';
import { locateRepository, type RepositoryPlace } from '../git/locate-repository.ts';
import { absolutePath } from '../git/named-path.ts';
import { readHead } from '../git/refs.ts';
import { Fault } from '../model/fault.ts';
import type { HookProgram } from './git-hook.ts';
import { openHookSite } from './hook-site.ts';
import { type HookOutcome, installHook } from './install-hooks.ts';
import { workflowFile, workflowPath } from './workflow-file.ts';

export interface SetUpOptions {
  /** Any path in the repository. */
  readonly directory: string;
  readonly program: HookProgram;
  /** Git's: it may name configuration files. */
  readonly environment: NodeJS.ProcessEnv;
  /** Replaces what is there already; of hooks see `installHook`. */
  readonly force: boolean;
  /** Writes nothing. */
  readonly dryRun: boolean;
}

/** One file, and what became of it. */
export interface SetUpFile {
  /** From the root of the work tree, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly done: HookOutcome['done'];
  /** For what was kept: what its owner can do, a line each. */
  readonly advice: readonly string[];
}

interface Wanted {
  readonly file: string;
  readonly text: string;
  /** It is the user's whatever is asked for: nothing is written there. */
  readonly isForeign: boolean;
  readonly advice: string;
}

/** Throws a Fault: `not-a-repository`, or `unwritable-file` for a file that cannot be written. */
export async function setUp(options: SetUpOptions): Promise<SetUpFile[]> {
  const place = await locateRepository(options.directory);
  const root = place?.workTree ?? null;
  if (place === null || root === null) {
    throw new Fault(
      'not-a-repository',
      `There is no work tree of a Git repository at ${absolutePath(options.directory)} or above it.`,
      'Run `git init` there, or give the folder of a clone.',
    );
  }
  return [
    await put(await workflowOf(place, root), root, options),
    await putHook(options),
    await put(await configurationOf(root), root, options),
  ];
}

async function putHook(options: SetUpOptions): Promise<SetUpFile> {
  const site = await openHookSite(options.directory, options.environment);
  const { path, text, done, advice } = await installHook(site, 'pre-commit', options);
  return { path, text, done, advice };
}

async function workflowOf(place: RepositoryPlace, root: string): Promise<Wanted> {
  const head = await readHead(place);
  const current = head.kind === 'branch' ? head.ref.replace(/^refs\/heads\//, '') : null;
  const branch = (await remoteDefault(place)) ?? current;
  return {
    file: join(root, ...workflowPath.split('/')),
    text: workflowFile(branch ?? 'main'),
    isForeign: false,
    advice: 'It differs from what would be written; --force replaces it.',
  };
}

/** What the remote had for its default branch when it was cloned. */
async function remoteDefault({ commonDir }: RepositoryPlace): Promise<string | null> {
  const text = await readOrNull(join(commonDir, 'refs', 'remotes', 'origin', 'HEAD'));
  return /^ref: refs\/remotes\/origin\/(.+?)\s*$/.exec(text ?? '')?.[1] ?? null;
}

/** The one that is there is the user's own, wherever it is looked for: two would be a fault. */
async function configurationOf(root: string): Promise<Wanted> {
  const [usual] = configurationPaths;
  let present: string | null = null;
  for (const path of configurationPaths) {
    const text = await readOrNull(join(root, path));
    if (text !== null) present ??= path;
  }
  return {
    file: join(root, ...(present ?? usual).split('/')),
    text: configurationTemplate(),
    isForeign: present !== null,
    advice: 'It is your configuration: `leakline config` shows what it sets.',
  };
}

async function put(wanted: Wanted, root: string, { force, dryRun }: SetUpOptions): Promise<SetUpFile> {
  const { file, text, isForeign, advice } = wanted;
  const path = relative(root, file).replaceAll('\\', '/');
  const present = await readOrNull(file);
  if (present === text) return { path, text, done: 'unchanged', advice: [] };
  const isTaken = present !== null && !force;
  if (isTaken || isForeign) return { path, text, done: 'kept', advice: [advice] };
  if (dryRun) return { path, text, done: present === null ? 'would write' : 'would replace', advice: [] };
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch {
    throw new Fault(
      'unwritable-file',
      `${path} cannot be written.`,
      'Make its folder writable, or write it yourself from what `leakline init --dry-run` shows.',
    );
  }
  return { path, text, done: present === null ? 'written' : 'replaced', advice: [] };
}

async function readOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}
