// Requests to a Git server over HTTP, each with its answer as a stream: gitprotocol-http(5). Time, attempts and
// redirections are bounded; the token goes to the server that was named and to no other.
//
// Node's own `fetch` is used, which streams, and takes a proxy from the environment where Node is told to
// (nodejs.org/api/cli.html, NODE_USE_ENV_PROXY).
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from '../../model/fault.ts';
import { version } from '../../model/version.ts';
import { BrokenAnswer, FetchEnded, mends, remoteFault, ServerRefused } from './remote-failure.ts';

export interface HttpOptions {
  /** Of the repository: `https://github.com/octo/repo.git`. */
  readonly url: string;
  /** Sent as the password of `x-access-token`; null to ask without. */
  readonly token: string | null;
  /** Milliseconds without a byte after which a request is given up. */
  readonly idleMs: number;
  /** Milliseconds that one request may take as a whole. */
  readonly requestMs: number;
  /** How often a request is made that fails in a way that may pass. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; twice that before the third. */
  readonly waitMs: number;
  readonly signal: AbortSignal | null;
  /** In place of Node's own: one that knows a proxy. */
  readonly fetch?: typeof globalThis.fetch;
}

export interface HttpRequest {
  /** Below the repository, with its query: `/info/refs?service=git-upload-pack`. */
  readonly path: string;
  /** Null for GET. */
  readonly body: string | null;
  /** The media type that the answer must have (gitprotocol-http(5): "Clients MUST validate"). */
  readonly accept: string;
}

const redirectsMax = 3;
/** A server may ask to be left alone; for no longer than this it is. */
const retryAfterMsMax = 30_000;
const redirections: ReadonlySet<number> = new Set([301, 302, 307, 308]);

/** An answer with a status that may be another one soon. */
class BusyServer extends Error {
  readonly status: number;
  readonly waitMs: number;
  constructor(status: number, waitMs: number) {
    super(`status ${status}`);
    this.status = status;
    this.waitMs = waitMs;
  }
}

class TooSlow extends Error {}

/** One repository on one server. */
export class SmartHttp {
  /** For people: the server without the repository. */
  readonly host: string;
  private readonly options: HttpOptions;
  private base: string;

  /** Throws a Fault for an address that is none of HTTP. */
  constructor(options: HttpOptions) {
    const url = URL.canParse(options.url) ? new URL(options.url) : null;
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
      throw remoteFault('The address of the Git server is none that can be asked over HTTP.', mends.whole);
    }
    this.options = options;
    this.base = options.url.replace(/\/+$/, '');
    this.host = url.host;
  }

  /**
   * Asks, and lets `read` have the answer's bytes as they come; asks again when that fails in a way that may pass, so
   * that `read` starts anew. Throws a Fault `remote-failed`, ServerRefused, FetchEnded, and what else `read` throws.
   */
  async exchange<Value>(
    request: HttpRequest,
    read: (chunks: AsyncIterable<Uint8Array>) => Promise<Value>,
  ): Promise<Value> {
    const { attempts, waitMs, signal } = this.options;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(request, read);
      } catch (error) {
        if (signal?.aborted === true) throw new FetchEnded(signal);
        const fault = this.passing(error, attempt);
        if (fault === null) throw error;
        if (attempt >= attempts) throw fault;
        const asked = error instanceof BusyServer ? error.waitMs : 0;
        const pauseMs = Math.max(asked, waitMs * 2 ** (attempt - 1));
        // Ended by the signal, the next attempt ends at once.
        await wait(pauseMs, undefined, signal === null ? {} : { signal }).catch(() => {});
      }
    }
  }

  /** What is to be told in the end of a failure that may pass; null for one that does not. */
  private passing(error: unknown, attempt: number): Fault | null {
    const times = attempt === 1 ? '' : `, ${attempt} times`;
    if (error instanceof BusyServer)
      return remoteFault(`The Git server ${this.host} answered with status ${error.status}${times}.`);
    if (error instanceof TooSlow) {
      const seconds = Math.ceil(this.options.idleMs / 1000);
      return remoteFault(`The Git server ${this.host} sent nothing for ${seconds} s${times}.`);
    }
    if (error instanceof BrokenAnswer)
      return remoteFault(`The answer of the Git server ${this.host} is broken: ${error.message}${times}.`);
    // undici says "fetch failed" and "terminated" with TypeError.
    if (error instanceof TypeError && isOfNetwork(error)) {
      const code = codeOf(error);
      return remoteFault(
        `The connection to the Git server ${this.host} failed${code === '' ? '' : ` (${code})`}${times}.`,
      );
    }
    return null;
  }

  private async attempt<Value>(
    request: HttpRequest,
    read: (chunks: AsyncIterable<Uint8Array>) => Promise<Value>,
  ): Promise<Value> {
    const watch = new Watch(this.options);
    try {
      const response = await this.answer(request, watch);
      const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim();
      if (type !== request.accept) {
        throw remoteFault(`What answers at ${this.host} is no Git server for this repository.`, mends.whole);
      }
      if (response.body === null) throw new BrokenAnswer('it is empty');
      return await read(watch.over(response.body));
    } catch (error) {
      throw watch.isLate && !(error instanceof ServerRefused) ? new TooSlow('nothing came') : error;
    } finally {
      watch.end();
    }
  }

  /** The answer with status 200, after redirections. */
  private async answer(request: HttpRequest, watch: Watch): Promise<Response> {
    for (let redirects = 0; ; redirects += 1) {
      const url = `${this.base}${request.path}`;
      const response = await (this.options.fetch ?? fetch)(url, {
        method: request.body === null ? 'GET' : 'POST',
        headers: this.headers(request),
        body: request.body,
        redirect: 'manual',
        signal: watch.signal,
      });
      if (response.status === 200) return response;
      await response.body?.cancel().catch(() => {});
      if (!redirections.has(response.status)) throw this.refusal(response);
      this.follow(response.headers.get('location') ?? '', url, request, redirects);
    }
  }

  private headers({ body, accept }: HttpRequest): Record<string, string> {
    const { token } = this.options;
    const basic = token === null ? '' : Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
      Accept: accept,
      'User-Agent': `git/2.0 (leakline/${version})`,
      'Git-Protocol': 'version=2',
      'Cache-Control': 'no-cache',
      ...(basic === '' ? {} : { Authorization: `Basic ${basic}` }),
      ...(body === null ? {} : { 'Content-Type': accept.replace(/-result$/, '-request') }),
    };
  }

  /** Takes the new address for all further requests, as Git does. The token may go to the same server only. */
  private follow(location: string, from: string, { path }: HttpRequest, redirects: number): void {
    const to = URL.canParse(location, from) ? new URL(location, from) : null;
    if (to === null || to.origin !== new URL(from).origin || !to.href.endsWith(path) || to.username !== '') {
      throw remoteFault(
        `The Git server ${this.host} sends us elsewhere, where the token must not go.`,
        mends.whole,
      );
    }
    if (redirects >= redirectsMax)
      throw remoteFault(`The Git server ${this.host} sends us round in circles.`, mends.whole);
    this.base = to.href.slice(0, -path.length);
  }

  private refusal({ status, headers }: Response): Error {
    if (status === 401)
      return remoteFault(`The Git server ${this.host} does not accept the token (401).`, mends.rights);
    if (status === 403)
      return remoteFault(`The token may not read the repository at ${this.host} (403).`, mends.rights);
    if (status === 404)
      return remoteFault(`There is no such repository at ${this.host} for this token (404).`, mends.rights);
    if (status === 408 || status === 429 || status >= 500) {
      const seconds = Number(headers.get('retry-after') ?? 0);
      const ms = Number.isFinite(seconds) ? Math.max(0, seconds) * 1000 : 0;
      return new BusyServer(status, Math.min(ms, retryAfterMsMax));
    }
    return remoteFault(`The Git server ${this.host} answered with status ${status}.`, mends.whole);
  }
}

/** Ends one request when nothing comes for too long, or all of it takes too long. */
class Watch {
  isLate = false;
  private readonly controller = new AbortController();
  private readonly idleMs: number;
  private readonly whole: NodeJS.Timeout;
  private readonly outer: AbortSignal | null;
  private idle: NodeJS.Timeout;

  constructor({ idleMs, requestMs, signal }: HttpOptions) {
    this.idleMs = idleMs;
    this.outer = signal;
    this.whole = setTimeout(this.late, requestMs);
    this.idle = setTimeout(this.late, idleMs);
    if (signal?.aborted === true) this.stop();
    signal?.addEventListener('abort', this.stop);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** The same bytes; while they are awaited, time counts. */
  async *over(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
    const reader = body.getReader();
    try {
      for (;;) {
        clearTimeout(this.idle);
        this.idle = setTimeout(this.late, this.idleMs);
        const { done, value } = await reader.read();
        if (done) return;
        clearTimeout(this.idle);
        yield value;
      }
    } finally {
      await reader.cancel().catch(() => {});
    }
  }

  end(): void {
    clearTimeout(this.idle);
    clearTimeout(this.whole);
    this.outer?.removeEventListener('abort', this.stop);
    // What was not read to its end is not to come any more.
    this.controller.abort();
  }

  private readonly stop = (): void => this.controller.abort();

  private readonly late = (): void => {
    this.isLate = true;
    this.controller.abort();
  };
}

/** Errors of fetch have the reason as their cause, or are about the stream that broke off. */
function isOfNetwork(error: TypeError): boolean {
  return error.cause instanceof Error || /^(?:fetch failed|terminated)$/.test(error.message);
}

function codeOf(error: TypeError): string {
  const code = (error.cause as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : '';
}
