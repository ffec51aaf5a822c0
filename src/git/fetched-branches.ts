// Whether a clone fetches the branches of its remotes, or some alone: git-clone(1), "--single-branch"; git-fetch(1), "CONFIGURED
// REMOTE-TRACKING BRANCHES". What the others have is not there to be looked at, and nothing says so.
import { join } from 'node:path';
import { plainValue } from './git-config.ts';
import type { RepositoryPlace } from './locate-repository.ts';
import { readSmallFile } from './small-file.ts';

const configBytesMax = 4 * 1024 * 1024;

/** The remote of which only some branches are fetched, where there is none of which all are; null where nothing is known. */
export async function remoteOfSomeBranches({ commonDir }: RepositoryPlace): Promise<string | null> {
  const bytes = await readSmallFile(join(commonDir, 'config'), configBytesMax);
  const remotes = [...fetchedOf(bytes?.toString('utf8') ?? '')].filter(([, sources]) => sources.length > 0);
  if (remotes.some(([, sources]) => sources.some(isOfAllBranches))) return null;
  return remotes[0]?.[0] ?? null;
}

/** `+refs/heads/*:refs/remotes/origin/*` is of `refs/heads/*`. */
function isOfAllBranches(source: string): boolean {
  return source === 'refs/heads/*' || source === 'refs/*';
}

/** What is fetched of each remote: the left sides of its refspecs, without those that leave something out. */
function fetchedOf(config: string): Map<string, string[]> {
  const remotes = new Map<string, string[]>();
  let sources: string[] | null = null;
  for (const raw of config.split(/\r?\n/)) {
    const line = raw.trim();
    const head = /^\[\s*(\S+?)\s*(?:"((?:[^"\\]|\\.)*)")?\s*\](.*)$/.exec(line);
    if (head !== null) {
      const name = head[1]?.toLowerCase() === 'remote' ? (head[2] ?? null) : null;
      sources = name === null ? null : (remotes.get(name) ?? []);
      if (name !== null && sources !== null) remotes.set(name, sources);
    }
    const value = /^fetch\s*=\s*(.*)$/i.exec(head === null ? line : (head[3] ?? '').trim())?.[1];
    if (sources === null || value === undefined) continue;
    const [source = ''] = plainValue(value).replace(/^\+/, '').split(':');
    if (!source.startsWith('^')) sources.push(source);
  }
  return remotes;
}
