// A server on the loopback that behaves as GitHub's REST API does (docs.github.com, "Using the REST API"): it asks for
// the token, knows its routes alone, gives lists page by page with a `Link`, and can be slow, limited or broken. What it
// was asked is kept.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  /** Of JSON the value, else the text; null when there was none. */
  readonly body: unknown;
}

export interface Answer {
  /** 200 when absent. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is, in the place of `json`. */
  readonly text?: string;
  /** Milliseconds before it. */
  readonly after?: number;
  /** Closes the connection in the middle of the body, or never answers. */
  readonly broken?: 'midway' | 'hangs';
}

type Route = (asked: Asked, parts: readonly string[]) => Answer | Promise<Answer>;

export class GithubServer {
  readonly asked: Asked[] = [];
  /** What requests must be made with; null to ask for none. */
  token: string | null;
  private readonly server: Server;
  private readonly routes: { readonly method: string; readonly path: RegExp; readonly route: Route }[] = [];

  private constructor(token: string | null) {
    this.token = token;
    this.server = createServer((request, response) => {
      this.serve(request, response).catch(() => response.destroy());
    });
  }

  static async start(token: string | null = null): Promise<GithubServer> {
    const made = new GithubServer(token);
    made.server.listen(0, '127.0.0.1');
    await once(made.server, 'listening');
    return made;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** `path` with `{x}` for any one part; those are given to the route in their order. The latest route wins. */
  on(method: string, path: string, route: Route | Answer): this {
    const source = path.replace(/[.*+?^$|()[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '([^/]+)');
    const made = typeof route === 'function' ? route : () => route;
    this.routes.unshift({ method, path: new RegExp(`^${source}$`), route: made });
    return this;
  }

  /** The requests of a method to a path, as `on` has it. */
  askedFor(method: string, path: string): Asked[] {
    const source = path.replace(/[.*+?^$|()[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+');
    return this.asked.filter((one) => one.method === method && new RegExp(`^${source}$`).test(one.path));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    const asked = {
      method: request.method ?? '',
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body: parsed(await bodyOf(request)),
    };
    this.asked.push(asked);
    const answer = await this.answer(asked);
    if (answer.after !== undefined) await new Promise((resolve) => setTimeout(resolve, answer.after));
    if (answer.broken === 'hangs') return;
    const text = answer.text ?? (answer.json === undefined ? '' : JSON.stringify(answer.json));
    response.writeHead(answer.status ?? 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
      ...answer.headers,
    });
    if (answer.broken === 'midway') {
      response.write(text.slice(0, text.length / 2), () => response.destroy());
      return;
    }
    response.end(text);
  }

  private async answer(asked: Asked): Promise<Answer> {
    if (this.token !== null && asked.headers.authorization !== `token ${this.token}`) {
      return { status: 401, json: { message: 'Bad credentials' } };
    }
    for (const { method, path, route } of this.routes) {
      const found = method === asked.method ? path.exec(asked.path) : null;
      if (found !== null) return route(asked, found.slice(1).map(decodeURIComponent));
    }
    return { status: 404, json: { message: 'Not Found' } };
  }
}

/** One page of a list, with the links that lead to the others ("Using pagination in the REST API"). */
export function pageOf(items: readonly unknown[], { query, path }: Asked, server: GithubServer): Answer {
  const size = Number(query.get('per_page') ?? 30);
  const page = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) =>
    `<${server.url}${path}?per_page=${size}&page=${to}>; rel="${rel}"`;
  const links = page < last ? [link(page + 1, 'next'), link(last, 'last')] : [];
  return {
    json: items.slice((page - 1) * size, page * size),
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
