// The REST API of the server that runs the workflow: the octokit of @actions/github, which knows the runner's proxies,
// with bounded time and bounded retries (docs.github.com, "Best practices for using the REST API", "Rate limits for the
// REST API"). What may be done twice is tried again when the server or the network fails; what may not, only where
// GitHub says that it did nothing.
import { setTimeout as wait } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { pauseBefore, type Retries, usualRetries } from './api-retry.ts';

export type Octokit = ReturnType<typeof getOctokit>;

/** Where the API is and who asks. */
export interface ApiPlace {
  /** GITHUB_API_URL: `https://api.github.com`, `https://ghe.example/api/v3`. */
  readonly apiUrl: string;
  readonly token: string;
}

/** A repository of that server, and the octokit that asks for it. */
export interface RepositoryApi {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
}

export interface ApiOptions {
  readonly retries?: Retries;
  /** Milliseconds from now that all requests and pauses take together at most; as many as they need when absent. */
  readonly allMsMax?: number;
  /** Waits so many milliseconds. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** Null when the name is not `owner/name`, or there is no token. */
export function repositoryApi(
  place: ApiPlace,
  fullName: string,
  options: ApiOptions = {},
): RepositoryApi | null {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(fullName) ?? [];
  if (owner === undefined || repo === undefined || place.token === '' || place.apiUrl === '') return null;
  return { octokit: makeOctokit(place, options), owner, repo };
}

function makeOctokit({ apiUrl, token }: ApiPlace, options: ApiOptions): Octokit {
  const { retries = usualRetries, allMsMax = Number.POSITIVE_INFINITY, pause = wait } = options;
  const end = performance.now() + allMsMax;
  const octokit = getOctokit(token, {
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'leakline',
    // It would print what it is told by the server.
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  const { fetch } = octokit.request.endpoint.DEFAULTS.request as { fetch: typeof globalThis.fetch };
  let left = retries.waitMsMax;
  const timeLeft = () => Math.max(0, end - performance.now());
  octokit.hook.wrap('request', async (request, given) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        // Changed in place: the hook that adds the token is given these options whatever this one hands on.
        Object.assign(given.request, {
          signal: AbortSignal.timeout(Math.round(Math.min(retries.answerMsMax, timeLeft()))),
          redirect: 'error',
          fetch: (url: string, how: RequestInit) => wholeAnswer(fetch, url, how),
        });
        return await request(given);
      } catch (error) {
        const milliseconds = pauseBefore({ error, method: given.method, attempt, now: Date.now() }, retries);
        if (milliseconds === null || milliseconds > Math.min(left, timeLeft())) throw error;
        left -= milliseconds;
        await pause(milliseconds);
      }
    }
  });
  return octokit;
}

/** octokit takes an answer that breaks off for an empty one: read to its end here, it is an error. */
async function wholeAnswer(fetch: typeof globalThis.fetch, url: string, how: RequestInit): Promise<Response> {
  const { status, headers, body } = await fetch(url, how);
  const bytes = body === null ? null : await new Response(body).arrayBuffer();
  if (bytes !== null && /json/.test(headers.get('content-type') ?? '')) {
    // What is no JSON comes from something between here and GitHub, whatever status it has.
    if (bytes.byteLength > 0 && status < 400) JSON.parse(Buffer.from(bytes).toString('utf8'));
  }
  return new Response(bytes, { status, headers });
}

function silent(): void {}
