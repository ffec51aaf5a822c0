// Where the baseline of a work tree is, or would be: for commands that write it.
import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { baselinePaths } from '../config/configuration-keys.ts';
import type { Settings } from '../config/settings.ts';
import { locateRepository } from '../git/locate-repository.ts';
import { absolutePath } from '../git/named-path.ts';
import { pathInside } from '../git/path-inside.ts';
import { Fault } from '../model/fault.ts';
import { baselineIn } from './baseline-files.ts';

export interface BaselinePlace {
  /** The work tree's root, or the folder that was given where there is no repository. Absolute. */
  readonly root: string;
  readonly isRepository: boolean;
  /** From the root, with slashes: as messages call it. */
  readonly path: string;
  /** What is in the file; null where there is none. */
  readonly text: string | null;
}

/**
 * Throws a Fault `bad-configuration` for two of them, for what is no plain file of the repository and where none is wanted,
 * `not-a-repository` for a bare repository.
 */
export async function baselinePlace(
  directory: string,
  { baselineFile }: Pick<Settings, 'baselineFile'>,
): Promise<BaselinePlace> {
  const repository = await locateRepository(directory);
  const root = repository === null ? absolutePath(directory) : repository.workTree;
  const isRepository = repository !== null;
  if (root === null) {
    throw new Fault(
      'not-a-repository',
      'This repository is bare: it has no files, so none for a baseline',
      'Run the command in a clone that has a work tree, and commit the baseline there.',
    );
  }
  if (baselineFile === false) {
    throw new Fault(
      'bad-configuration',
      'No baseline is wanted: the configuration or --baseline says "none"',
      'Take "baseline: none" out of the configuration, or give --baseline FILE.',
    );
  }
  const named = baselineFile === null ? null : pathWithin(root, baselineFile);
  if (named !== null && !(await isThere(join(root, named)))) {
    return { root, isRepository, path: named, text: null };
  }
  const { path, text } = (await baselineIn(root, { baselineFile: named })) ?? {
    path: baselinePaths[0],
    text: null,
  };
  return { root, isRepository, path, text };
}

/** Nothing outside of the repository is written to, whoever named it. */
function pathWithin(root: string, named: string): string {
  const path = pathInside(root, resolve(root, named));
  if (path !== null) return path;
  throw new Fault(
    'bad-configuration',
    'The baseline that is named lies outside of the repository',
    `Name a file in it, such as ${baselinePaths[0]}: the path counts from its root.`,
  );
}

async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}
