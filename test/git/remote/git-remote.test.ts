// The client of Git's protocol against real servers, good and bad.
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeObjectStore } from '../../../src/git/object-store.ts';
import { packSource } from '../../../src/git/pack/pack-source.ts';
import { GitRemote, type GitRemoteOptions } from '../../../src/git/remote/git-remote.ts';
import type { WantedObject } from '../../../src/git/remote/object-remote.ts';
import { FetchEnded } from '../../../src/git/remote/remote-failure.ts';
import { Fault } from '../../../src/model/fault.ts';
import type { Oid } from '../../../src/model/oid.ts';
import { type GitServer, startGitServer } from '../../support/git-http-server.ts';
import { makeFolder, makeRepository, type TestRepository } from '../../support/repository.ts';

const token = 'a-token-of-the-job';

function remoteOf(url: string, more: Partial<GitRemoteOptions> = {}): GitRemote {
  return new GitRemote({
    url,
    token,
    idleMs: 5000,
    requestMs: 20_000,
    attempts: 2,
    waitMs: 1,
    signal: null,
    folder: makeFolder('own objects'),
    likelyRefs: [],
    bytesMax: 1e9,
    firstDepth: 2,
    ...more,
  });
}

let made: TestRepository | null = null;

/** One for all who change nothing of it. */
function commits(): TestRepository {
  made ??= tenCommits();
  return made;
}

/** Ten commits of one file in a folder. */
function tenCommits(): TestRepository {
  const repo = makeRepository();
  for (let i = 0; i < 10; i += 1) repo.commit(`Commit ${i}`, { 'src/a.txt': `${i}\n`.repeat(i + 1) });
  return repo;
}

function here(remote: GitRemote) {
  const store = makeObjectStore([packSource(remote.folders)]);
  const has = async (oid: string) =>
    store.readAny(oid as Oid).then(
      () => true,
      () => false,
    );
  return { store, has };
}

const wanted = (kind: WantedObject['kind'], ...oids: string[]): WantedObject[] =>
  oids.map((oid) => ({ oid: oid as Oid, kind }));

async function faultOf(promise: Promise<unknown>): Promise<Fault> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof Fault) return error;
  throw new Error('no Fault', { cause: error });
}

describe('commits', () => {
  test('come step by step, without trees and blobs, until there are no more', async () => {
    const repo = commits();
    const server = await startGitServer(repo.path, { token });
    const remote = remoteOf(server.url);
    const head = repo.head() as Oid;
    const counts: number[] = [];
    for (let more = true; more; more = await remote.deepen([head], [])) {
      const { has } = here(remote);
      const oids = repo.git(['rev-list', 'HEAD']).split('\n');
      const are = await Promise.all(oids.map(has));
      counts.push(are.filter((is) => is).length);
      expect(await has(repo.resolve('HEAD^{tree}'))).toBe(false);
    }
    // The first is before anything was asked for.
    expect(counts).toEqual([0, 2, 8, 10]);
    expect(remote.shallow.size).toBe(0);
    expect(remote.fetched).toMatchObject({ objects: 10 });
    // Nothing came twice, and nothing but the token went with each request.
    expect(server.fetches.map((body) => /deepen (\d+)/.exec(body)?.[1])).toEqual(['2', '6', '24']);
    expect(server.fetches[1]).toContain('deepen-relative');
  });

  test('end where a server ends that holds a shallow clone itself', async () => {
    const short = commits().clone(['--depth=6']);
    const server = await startGitServer(short.path);
    const remote = remoteOf(server.url, { token: null, firstDepth: 4 });
    let steps = 0;
    while (await remote.deepen([short.head() as Oid], [])) steps += 1;
    expect(steps).toBeLessThan(12);
    expect(await here(remote).has(short.resolve('HEAD~5'))).toBe(true);
  });

  test('of a tag come with the tag', async () => {
    const repo = tenCommits();
    repo.tag('v1', 'Version 1');
    const server = await startGitServer(repo.path);
    const remote = remoteOf(server.url, { token: null });
    await remote.deepen([repo.resolve('v1') as Oid], []);
    const { has } = here(remote);
    expect(await has(repo.resolve('v1'))).toBe(true);
    expect(await has(repo.head())).toBe(true);
  });

  test('that no ref names any more are given by id, where the server still has them', async () => {
    const repo = tenCommits();
    const before = repo.head() as Oid;
    repo.git(['reset', '--quiet', '--hard', 'HEAD~3']);
    repo.commit('Instead', { 'b.txt': 'b\n' });
    const server = await startGitServer(repo.path, { token });
    const remote = remoteOf(server.url);
    await remote.deepen([repo.head() as Oid, before], []);
    expect(await here(remote).has(before)).toBe(true);
  });

  test('are looked for behind the likely refs where nothing is given by id', async () => {
    const repo = commits();
    const server = await startGitServer(repo.path, { token, onlyTips: () => [repo.head()] });
    const base = repo.resolve('HEAD~4') as Oid;
    const remote = remoteOf(server.url, { likelyRefs: ['refs/heads/main', 'refs/heads/gone'] });
    while (!(await here(remote).has(base))) expect(await remote.deepen([base], [base])).toBe(true);
    expect(remote.fetched.depth).toBe(8);
  });

  test('that the server does not have are a fault of their own when no ref leads on', async () => {
    const repo = makeRepository();
    repo.commit('One', { 'a.txt': 'a\n' });
    repo.git(['checkout', '--quiet', '--detach']);
    repo.git(['branch', '-D', 'main']);
    const server = await startGitServer(repo.path, { token });
    const lost = '1234567890'.repeat(4) as Oid;
    const fault = await faultOf(remoteOf(server.url).deepen([lost], []));
    expect(fault).toMatchObject({ code: 'missing-object', message: expect.stringContaining(lost) });
  });

  test('come as well from a server that can leave nothing out, with all that they hold', async () => {
    const repo = commits();
    const server = await startGitServer(repo.path, { token, config: { 'uploadpack.allowFilter': 'false' } });
    const remote = remoteOf(server.url);
    await remote.deepen([repo.head() as Oid], []);
    const { has } = here(remote);
    expect(await has(repo.resolve('HEAD:src/a.txt'))).toBe(true);
    expect(await has(repo.resolve('HEAD~2'))).toBe(false);
  });

  test('come without blobs from a server that leaves out no trees', async () => {
    const repo = commits();
    const config = { 'uploadpackfilter.tree.allow': 'false' };
    const server = await startGitServer(repo.path, { token, config });
    const remote = remoteOf(server.url);
    await remote.deepen([repo.head() as Oid], []);
    const { has } = here(remote);
    expect(await has(repo.resolve('HEAD:src'))).toBe(true);
    expect(await has(repo.resolve('HEAD:src/a.txt'))).toBe(false);
  });
});

describe('trees and blobs', () => {
  test('come in a batch of each, and nothing else with them', async () => {
    const repo = commits();
    const server = await startGitServer(repo.path, { token });
    const remote = remoteOf(server.url);
    const tree = repo.resolve('HEAD~4^{tree}');
    const blobs = [0, 1, 2].map((back) => repo.resolve(`HEAD~${back}:src/a.txt`));
    await remote.bring([...wanted('tree', tree), ...wanted('blob', ...blobs)], [repo.head() as Oid]);
    expect(server.fetches).toHaveLength(2);
    const { has } = here(remote);
    for (const oid of [tree, ...blobs]) expect(await has(oid)).toBe(true);
    expect(await has(repo.resolve('HEAD~4:src'))).toBe(false);
    expect(remote.fetched.objects).toBe(4);
  });

  test('come in as many requests as there are thousands of them', async () => {
    const repo = makeRepository();
    const files = Object.fromEntries(
      Array.from({ length: 1500 }, (_, i) => [`${i % 40}/${i}.txt`, `${i}\n`]),
    );
    repo.commit('Many', files);
    const server = await startGitServer(repo.path, { token });
    const remote = remoteOf(server.url);
    const oids = repo.git(['ls-tree', '-r', '--object-only', 'HEAD']).split('\n');
    await remote.bring(wanted('blob', ...oids, ...oids), [repo.head() as Oid]);
    expect(remote.fetched.objects).toBe(1500);
    expect(server.fetches).toHaveLength(2);
  });

  test('come beside trees that hold them', async () => {
    const repo = commits();
    const server = await startGitServer(repo.path, { token });
    const remote = remoteOf(server.url);
    const trees = [repo.resolve('HEAD^{tree}'), repo.resolve('HEAD:src')];
    const blob = repo.resolve('HEAD:src/a.txt');
    await remote.bring([...wanted('tree', ...trees), ...wanted('blob', blob)], [repo.head() as Oid]);
    expect(await here(remote).has(blob)).toBe(true);
    // Git leaves a tree out that another one holds; it is asked for again.
    await remote.bring(wanted('tree', ...trees.slice(1)), [repo.head() as Oid]);
    expect(await here(remote).has(trees[1] ?? '')).toBe(true);
  });

  test('that the server lacks are left out, and the others come', async () => {
    const repo = commits();
    const server = await startGitServer(repo.path, { token });
    const remote = remoteOf(server.url);
    const lost = ['1', '2', '3'].map((digit) => digit.repeat(40));
    const blob = repo.resolve('HEAD:src/a.txt');
    await remote.bring(wanted('blob', ...lost, blob), [repo.head() as Oid]);
    expect(await here(remote).has(blob)).toBe(true);
    expect(server.fetches).toHaveLength(4);
  });

  test('come with their commits where nothing is given by id', async () => {
    const repo = commits();
    const server = await startGitServer(repo.path, { token, onlyTips: () => [repo.head()] });
    const remote = remoteOf(server.url, { firstDepth: 4 });
    await remote.deepen([repo.head() as Oid], []);
    const blobs = repo.git(['log', '--format=%H', 'HEAD']).split('\n');
    const oids = blobs.map((commit) => repo.resolve(`${commit}:src/a.txt`));
    await remote.bring(wanted('blob', ...oids), [repo.head() as Oid]);
    const are = await Promise.all(oids.map(here(remote).has));
    expect(are).toEqual(oids.map((_, back) => back < 4));
  });
});

describe('refs', () => {
  test('are found by their full names', async () => {
    const repo = tenCommits();
    repo.git(['branch', 'main-2', 'HEAD~1']);
    repo.git(['branch', 'zweig-ü', 'HEAD~2']);
    const server = await startGitServer(repo.path, { token });
    const found = await remoteOf(server.url).findRefs([
      'refs/heads/main',
      'refs/heads/zweig-ü',
      'refs/heads/no',
    ]);
    expect(Object.fromEntries(found)).toEqual({
      'refs/heads/main': repo.head(),
      'refs/heads/zweig-ü': repo.resolve('HEAD~2'),
    });
  });
});

/** What comes of one fetch from a server that behaves so at each request for objects. */
async function behaving(
  behave: GitServer['behave'],
  more: Partial<GitRemoteOptions> = {},
): Promise<{ fault: Fault; server: GitServer; remote: GitRemote }> {
  const repo = commits();
  const server = await startGitServer(repo.path, { token });
  server.behave = (request) => (request.method === 'POST' ? (behave?.(request) ?? null) : null);
  const remote = remoteOf(server.url, more);
  const fault = await faultOf(remote.deepen([repo.head() as Oid], []));
  expect(fault.code).toBe('remote-failed');
  expect(fault.mend).toContain('fetch-depth: 0');
  expect(`${fault.message} ${fault.mend}`).not.toContain(token);
  // What came in part is not left lying about.
  for (const folder of remote.folders) expect(filesBelow(folder)).toEqual([]);
  return { fault, server, remote };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const fetches = ({ requests }: GitServer) => requests.filter(({ method }) => method === 'POST').length;

describe('a server that', () => {
  test('hangs before its answer or in the middle of it is given up after a while', async () => {
    for (const hangsAfter of [0, 60]) {
      const { fault, server } = await behaving(() => ({ hangsAfter }), { idleMs: 150 });
      expect(fault.message).toMatch(/sent nothing for 1 s, 2 times\.$/);
      expect(fetches(server)).toBe(2);
    }
  });

  test('sends on and on, a little at a time, is given up as well', async () => {
    const repo = commits();
    const server = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/x-git-upload-pack-advertisement' });
      const timer = setInterval(() => response.write('000eversion 2\n'.slice(0, 1)), 20);
      response.on('close', () => clearInterval(timer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    afterAll(() => server.closeAllConnections());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/octo/repo.git`;
    const remote = remoteOf(url, { requestMs: 200, attempts: 1 });
    const fault = await faultOf(remote.deepen([repo.head() as Oid], []));
    expect(fault.code).toBe('remote-failed');
    server.closeAllConnections();
    server.close();
  });

  test('closes midway is asked again, and then is a fault', async () => {
    for (const closesAfter of [0, 3, 100, 250]) {
      const { fault, server } = await behaving(() => ({ closesAfter }));
      expect(fault.message).toMatch(/connection .* failed|answer .* is broken/);
      expect(fetches(server)).toBe(2);
    }
  });

  test('sends a damaged pack is asked again, and then is a fault', async () => {
    for (const damagesAt of [5, 30, 60, 100]) {
      const { fault } = await behaving(() => ({ damagesAt }));
      expect(fault.message).toMatch(/broken|failed/);
    }
  });

  test('fails once is asked again, and serves', async () => {
    const repo = commits();
    const server = await startGitServer(repo.path, { token });
    const bad = [
      { status: 503, headers: { 'Retry-After': '0' } },
      { closesAfter: 200 },
      { damagesAt: 8 },
    ] as const;
    for (const behaviour of bad) {
      let left = 1;
      server.behave = ({ method }) => {
        left -= method === 'POST' ? 1 : 0;
        return method === 'POST' && left >= 0 ? behaviour : null;
      };
      const remote = remoteOf(server.url);
      expect(await remote.deepen([repo.head() as Oid], [])).toBe(true);
      expect(await here(remote).has(repo.head())).toBe(true);
    }
  });

  test('answers 401, 403 or 404 is asked once, and the fault says what to do', async () => {
    for (const status of [401, 403, 404, 410]) {
      const { fault, server } = await behaving(() => ({ status }));
      expect(fault.message).toContain(String(status));
      expect(fetches(server)).toBe(1);
    }
    const { fault } = await behaving(() => ({ status: 403 }));
    expect(fault.mend).toContain('contents: read');
  });

  test('answers 429 or 500 is asked again, not for ever', async () => {
    for (const status of [429, 500, 503]) {
      const { fault, server } = await behaving(() => ({ status }), { attempts: 3 });
      expect(fault.message).toContain(`status ${status}, 3 times`);
      expect(fetches(server)).toBe(3);
    }
  });

  test('asks for another token is a fault of the token', async () => {
    const repo = commits();
    const server = await startGitServer(repo.path, { token: 'another' });
    const fault = await faultOf(remoteOf(server.url).deepen([repo.head() as Oid], []));
    expect(fault.message).toContain('401');
  });

  test('answers with a page of a proxy is no Git server', async () => {
    const page = { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<html>Log in</html>' };
    const { fault } = await behaving(() => page);
    expect(fault.message).toContain('no Git server');
  });

  test('refuses in the protocol is told in its words, and they can do no harm', async () => {
    const says = 'ERR access denied\u001b[31m\n::error::x \u202e';
    const { fault } = await behaving(() => ({ says }));
    expect(fault.message).toMatch(/refused: "access denied \[31m ::error::x"\.$/);
  });

  test('sends more than is taken is a fault, once', async () => {
    const { fault, server } = await behaving(() => null, { bytesMax: 100 });
    expect(fault.message).toContain('More would have to be fetched');
    expect(fetches(server)).toBe(1);
  });

  test('speaks only an older version of the protocol', async () => {
    const repo = commits();
    const server = await startGitServer(repo.path, { config: { 'protocol.version': '0' } });
    server.behave = () => ({
      status: 200,
      headers: { 'Content-Type': 'application/x-git-upload-pack-advertisement' },
      body: `001e# service=git-upload-pack\n0000003d${repo.head()} HEAD\0multi_ack x\n0000`,
    });
    const fault = await faultOf(remoteOf(server.url).deepen([repo.head() as Oid], []));
    expect(fault.message).toContain('version 2');
  });
});

describe('the token', () => {
  test('goes as basic authentication with every request, and stays out of addresses', async () => {
    const repo = commits();
    const server = await startGitServer(repo.path, { token });
    await remoteOf(server.url).deepen([repo.head() as Oid], []);
    expect(server.requests.length).toBe(2);
    for (const { headers, path, query, body } of server.requests) {
      expect(headers['authorization']).toBe(
        `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
      );
      expect(path + query + body).not.toContain(token);
    }
  });

  test('follows a redirection on the same server, and none to another', async () => {
    const repo = commits();
    const other = await startGitServer(repo.path);
    const server = await startGitServer(repo.path, { token });
    server.behave = ({ path, query }) =>
      path.startsWith('/old/')
        ? {
            status: 301,
            headers: { Location: `/octo/repo.git${path.slice('/old/repo.git'.length)}?${query}` },
          }
        : null;
    const moved = remoteOf(`${server.origin}/old/repo.git`);
    expect(await moved.deepen([repo.head() as Oid], [])).toBe(true);
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/old/repo.git/info/refs',
      '/octo/repo.git/info/refs',
      '/octo/repo.git/git-upload-pack',
    ]);
    const away = `${other.url}/info/refs?service=git-upload-pack`;
    server.behave = () => ({ status: 302, headers: { Location: away } });
    const fault = await faultOf(remoteOf(server.url).deepen([repo.head() as Oid], []));
    expect(fault.message).toContain('elsewhere');
    expect(other.requests).toEqual([]);
  });

  test('is not sent round in circles', async () => {
    const repo = commits();
    const server = await startGitServer(repo.path, { token });
    server.behave = ({ path, query }) => ({ status: 302, headers: { Location: `${path}?${query}` } });
    const fault = await faultOf(remoteOf(server.url).deepen([repo.head() as Oid], []));
    expect(fault.message).toContain('circles');
    expect(server.requests.length).toBeLessThan(6);
  });

  test('needs an address of HTTP without a password in it', () => {
    for (const url of [
      'ssh://git@example.com/a/b',
      'file:///etc',
      'not an address',
      'http://a:b@example.com/x',
    ])
      expect(() => remoteOf(url)).toThrow(Fault);
  });
});

test('a server that is not there is a fault that says so', async () => {
  const repo = commits();
  const server = await startGitServer(repo.path);
  await server.close();
  const fault = await faultOf(remoteOf(server.url).deepen([repo.head() as Oid], []));
  expect(fault.message).toMatch(/failed \(ECONNREFUSED\), 2 times\.$/);
});

test('a fetch ends when the scan is ended', async () => {
  const repo = commits();
  const server = await startGitServer(repo.path);
  server.behave = () => ({ hangsAfter: 0 });
  const ending = new AbortController();
  const remote = remoteOf(server.url, { signal: ending.signal });
  setTimeout(() => ending.abort('SIGINT'), 50);
  const ended = await remote.deepen([repo.head() as Oid], []).catch((error: unknown) => error);
  expect(ended).toBeInstanceOf(FetchEnded);
  expect(ended).toMatchObject({ by: 'SIGINT' });
});
