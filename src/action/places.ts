// Where what was scanned lies: in the workspace, and in the repository.
import { realpath } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { locateRepository } from '../git/locate-repository.ts';
import { readHead } from '../git/refs.ts';
import type { RangeRequest } from '../github/event-range.ts';
import { isOid, type Oid } from '../model/oid.ts';
import type { Inputs } from './inputs.ts';
import type { LinkBase } from './sinks.ts';

/** Where what was scanned lies, for the ways of telling. */
export interface Places {
  readonly workspace: string;
  /** The folder in the workspace that paths are relative to. */
  readonly prefix: string;
  readonly links: LinkBase;
  /** The commit that is checked out where the scan was; null where there is none. */
  readonly checkedOut: Oid | null;
}

/** Ranges and histories have paths from the repository's root, trees from the folder that was scanned. */
export async function locate(range: RangeRequest, inputs: Inputs, workspace: string): Promise<Places> {
  // A workspace may be reached by a link; the repository's own folder is told without.
  const top = await realOrNamed(workspace);
  const folder = await realOrNamed(resolve(workspace, inputs.path));
  const place = await locateRepository(folder).catch(() => null);
  const root = place?.workTree ?? folder;
  const scanned = range.kind === 'tree' ? folder : root;
  const head = place === null ? null : await readHead(place);
  const checkedOut = head === null || head.kind === 'broken' ? null : head.oid;
  const usual = checkedOut ?? process.env['GITHUB_SHA'] ?? null;
  return {
    workspace,
    prefix: slashed(relative(top, scanned)),
    links: {
      commit: range.kind === 'diff' && isOid(range.head) ? range.head : usual,
      prefix: slashed(relative(root, scanned)),
    },
    checkedOut,
  };
}

/** Of a branch that was deleted nothing is scanned, and nothing need be checked out. */
async function realOrNamed(folder: string): Promise<string> {
  return realpath(folder).catch(() => folder);
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
