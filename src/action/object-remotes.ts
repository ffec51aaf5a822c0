// Where the action gets what the clone lacks: from the Git server that runs the workflow, and where that fails from its
// API (docs.github.com, "Variables reference": GITHUB_SERVER_URL, GITHUB_REPOSITORY, RUNNER_TEMP). What is fetched lies in
// a folder of its own, which is removed in the end; the clone stays as it is.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { GitRemote } from '../git/remote/git-remote.ts';
import { OneByOneRemote } from '../git/remote/one-by-one-remote.ts';
import type { RemoteOpener } from '../scan/fetch-range.ts';
import { apiPlace } from './api-place.ts';

export interface ObjectRemotes {
  /** In the order in which they are to be asked. Empty where no server is named. */
  readonly openers: readonly RemoteOpener[];
  /** Removes what was fetched. */
  remove(): Promise<void>;
}

export interface RemoteWishes {
  /** Empty to ask without one: a public repository is given all the same. */
  readonly token: string;
  /** Full names of refs that lead to the range. */
  readonly likelyRefs: readonly string[];
  readonly signal: AbortSignal;
}

const fetchLimits = {
  idleMs: 60_000,
  requestMs: 15 * 60_000,
  attempts: 3,
  waitMs: 1000,
  bytesMax: 2 * 1024 * 1024 * 1024,
  firstDepth: 64,
} as const;

export function objectRemotes(wishes: RemoteWishes, environment: NodeJS.ProcessEnv): ObjectRemotes {
  const { token, likelyRefs, signal } = wishes;
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  const server = (environment['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  const folders: string[] = [];
  const remove = async () => {
    for (const folder of folders) {
      // What is left the runner removes with all of its folder.
      await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
    }
  };
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) return { openers: [], remove };
  const byGit: RemoteOpener = async () => {
    const temporary = environment['RUNNER_TEMP'] || tmpdir();
    await mkdir(temporary, { recursive: true });
    const folder = await mkdtemp(join(temporary, 'leakline-'));
    folders.push(folder);
    core.info(`What the clone lacks of the range is fetched from ${server}.`);
    const fetch = await fetchFor(environment);
    return new GitRemote({
      ...fetchLimits,
      url: `${server}/${repository}.git`,
      token: token === '' ? null : token,
      signal,
      folder,
      likelyRefs,
      ...(fetch === null ? {} : { fetch }),
    });
  };
  const byApi: RemoteOpener = async () => {
    // Loaded when it is needed: octokit is as large as all the rest.
    const { objectsByApi } = await import('./objects-by-api.ts');
    return new OneByOneRemote(objectsByApi(apiPlace(token, environment), repository), undefined, signal);
  };
  return { openers: token === '' ? [byGit] : [byGit, byApi], remove };
}

/** Null for Node's own. */
async function fetchFor(environment: NodeJS.ProcessEnv): Promise<typeof globalThis.fetch | null> {
  const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
  if (names.every((name) => !environment[name])) return null;
  const { proxiedFetch } = await import('../github/proxied-fetch.ts');
  return proxiedFetch();
}
