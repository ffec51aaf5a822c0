// Where what was scanned lies: in the workspace, and in the repository.
import { realpath } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { locateRepository } from '../git/locate-repository.ts';
import type { RangeRequest } from '../github/event-range.ts';
import { isOid } from '../model/oid.ts';
import type { Inputs } from './inputs.ts';
import type { LinkBase } from './sinks.ts';

/** Where what was scanned lies, for the ways of telling. */
export interface Places {
  readonly workspace: string;
  /** The folder in the workspace that paths are relative to. */
  readonly prefix: string;
  readonly links: LinkBase;
}

/** Ranges and histories have paths from the repository's root, trees from the folder that was scanned. */
export async function locate(range: RangeRequest, inputs: Inputs, workspace: string): Promise<Places> {
  // A workspace may be reached by a link; the repository's own folder is told without.
  const top = await realpath(workspace);
  const folder = await realpath(resolve(workspace, inputs.path));
  const root = (await locateRepository(folder))?.workTree ?? folder;
  const scanned = range.kind === 'tree' ? folder : root;
  const checkedOut = process.env['GITHUB_SHA'] ?? null;
  const head = range.kind === 'diff' && isOid(range.head) ? range.head : checkedOut;
  return {
    workspace,
    prefix: slashed(relative(top, scanned)),
    links: { commit: head, prefix: slashed(relative(root, scanned)) },
  };
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
