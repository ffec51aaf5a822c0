// A Git server over HTTP on loopback: the real `git http-backend` (git-http-backend(1)) behind node:http, with what
// servers do to their clients: basic auth, refusals, answers that hang, break off or are damaged. It runs in the test's
// own process: start bundles beside it with `spawn`, not `spawnSync`.
//
//   const server = await startGitServer(repository.path, { token: 'abc' });
//   ... server.url ...                        // http://127.0.0.1:12345/octo/repo.git
//   expect(server.requests).toEqual([...]);
//   server.behave = (request) => ({ status: 500 });
import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** A request that came, with its body as text: what a client asks a Git server for is text. */
export interface GitRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** How many came before. */
  readonly number: number;
}

/** What the server does in place of a good answer. */
export type Behaviour =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  /** Takes the request and says nothing, or stops after so many bytes of the answer. */
  | { readonly hangsAfter: number }
  /** Closes the connection after so many bytes of the answer. */
  | { readonly closesAfter: number }
  /** Changes one byte of the answer, counted from its end. */
  | { readonly damagesAt: number }
  /** An answer of this text, as a Git server's. */
  | { readonly says: string };

export interface GitServerOptions {
  /** The password that is asked for; none when absent. */
  readonly token?: string;
  /** Configuration of the server's Git, as `uploadpack.allowFilter`: over that of the repository. */
  readonly config?: Readonly<Record<string, string>>;
  /** Whether only what refs stand on is given by its id; Git's own protocol version 2 gives everything. */
  readonly onlyTips?: () => readonly string[];
}

export interface GitServer {
  /** Of the server itself: `http://127.0.0.1:12345`. */
  readonly origin: string;
  /** Of the repository, which is `octo/repo` there. */
  readonly url: string;
  readonly requests: GitRequest[];
  /** The bodies of all requests for objects. */
  readonly fetches: string[];
  behave: ((request: GitRequest) => Behaviour | null) | null;
  close(): Promise<void>;
}

const running = new Set<GitServer>();
afterAll(async () => {
  for (const server of running) await server.close();
});

/** Serves a repository: the folder of a bare one, or of one with a work tree. */
export async function startGitServer(path: string, options: GitServerOptions = {}): Promise<GitServer> {
  const server = createServer((request, response) => {
    answer(served, path, options, request, response).catch((error: unknown) =>
      response.destroy(error as Error),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const requests: GitRequest[] = [];
  const served: GitServer = {
    origin,
    url: `${origin}/octo/repo.git`,
    requests,
    get fetches() {
      return requests.map(({ body }) => body).filter((body) => body.includes('command=fetch'));
    },
    behave: null,
    close: () => closed(server, served),
  };
  running.add(served);
  return served;
}

async function closed(server: Server, served: GitServer): Promise<void> {
  running.delete(served);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

async function answer(
  served: GitServer,
  path: string,
  options: GitServerOptions,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString('utf8');
  const url = new URL(incoming.url ?? '/', served.origin);
  const request: GitRequest = {
    method: incoming.method ?? '',
    path: url.pathname,
    query: url.search.slice(1),
    body,
    headers: incoming.headers as Record<string, string>,
    number: served.requests.length,
  };
  served.requests.push(request);
  const behaviour = served.behave?.(request) ?? refusalOf(request, options);
  if (behaviour !== null && 'status' in behaviour) {
    response.writeHead(behaviour.status, behaviour.headers ?? {}).end(behaviour.body ?? '');
    return;
  }
  if (behaviour !== null && 'says' in behaviour) {
    const type = 'application/x-git-upload-pack-result';
    response.writeHead(200, { 'Content-Type': type }).end(packetOf(behaviour.says));
    return;
  }
  const { head, content } = await byGit(path, request, options.config ?? {});
  give(response, head, content, behaviour);
}

function give(
  response: ServerResponse,
  head: Map<string, string>,
  content: Buffer,
  behaviour: Exclude<Behaviour, { status: number } | { says: string }> | null,
): void {
  const status = Number((head.get('status') ?? '200').slice(0, 3));
  response.writeHead(status, Object.fromEntries([...head].filter(([name]) => name !== 'status')));
  if (behaviour === null) response.end(content);
  else if ('damagesAt' in behaviour) {
    const at = content.length - behaviour.damagesAt;
    content[at] = (content[at] ?? 0) ^ 0x55;
    response.end(content);
  } else if ('closesAfter' in behaviour) {
    response.write(content.subarray(0, behaviour.closesAfter), () => response.destroy());
  } else response.write(content.subarray(0, behaviour.hangsAfter));
}

function refusalOf(request: GitRequest, { token, onlyTips }: GitServerOptions): Behaviour | null {
  const expected = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  if (token !== undefined && request.headers['authorization'] !== expected)
    return { status: 401, headers: { 'WWW-Authenticate': 'Basic realm="Git"' } };
  if (onlyTips === undefined) return null;
  const tips = new Set(onlyTips());
  const refused = [...request.body.matchAll(/want ([0-9a-f]{40})/g)].map(([, oid]) => oid ?? '');
  const unknown = refused.find((oid) => !tips.has(oid));
  return unknown === undefined ? null : { says: `ERR upload-pack: not our ref ${unknown}\n` };
}

function packetOf(text: string): string {
  return `${(text.length + 4).toString(16).padStart(4, '0')}${text}`;
}

/** Runs `git http-backend` as a web server does: RFC 3875, "The Common Gateway Interface". */
async function byGit(
  path: string,
  request: GitRequest,
  config: Readonly<Record<string, string>>,
): Promise<{ head: Map<string, string>; content: Buffer }> {
  const keys = Object.entries(config);
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_COUNT: String(keys.length),
    GIT_PROJECT_ROOT: dirname(path),
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: request.path.replace('/octo/repo.git', path.slice(dirname(path).length)),
    QUERY_STRING: request.query,
    REQUEST_METHOD: request.method,
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    CONTENT_LENGTH: String(Buffer.byteLength(request.body)),
    HTTP_GIT_PROTOCOL: request.headers['git-protocol'] ?? '',
    GIT_PROTOCOL: request.headers['git-protocol'] ?? '',
    REMOTE_ADDR: '127.0.0.1',
  };
  keys.forEach(([key, value], index) => {
    env[`GIT_CONFIG_KEY_${index}`] = key;
    env[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  const backend = spawn('git', ['http-backend'], { cwd: join(path), env, stdio: ['pipe', 'pipe', 'ignore'] });
  backend.stdin.on('error', () => {});
  backend.stdin.end(request.body);
  const chunks: Buffer[] = [];
  for await (const chunk of backend.stdout) chunks.push(chunk as Buffer);
  const out = Buffer.concat(chunks);
  const end = out.indexOf('\r\n\r\n');
  const lines = out.toString('latin1', 0, end).split('\r\n');
  const head = new Map(
    lines.map((line): [string, string] => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
    }),
  );
  return { head, content: out.subarray(end + 4) };
}
