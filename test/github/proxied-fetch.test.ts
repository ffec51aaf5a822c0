// A runner behind a proxy: what is fetched goes through it, and the token to the server alone.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { GitRemote } from '../../src/git/remote/git-remote.ts';
import type { Oid } from '../../src/model/oid.ts';
import { startGitServer } from '../support/git-http-server.ts';
import { makeFolder, makeRepository } from '../support/repository.ts';

const asked: string[] = [];
let target = 0;
const proxy = createServer((_, response) => response.writeHead(400).end());
proxy.on('connect', (request, socket, head) => {
  asked.push(`${request.url} ${request.headers['authorization'] ?? 'without a token'}`);
  const onward = connect(target, '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  onward.on('error', () => socket.destroy());
  socket.on('error', () => onward.destroy());
});
afterAll(() => {
  proxy.closeAllConnections();
  proxy.close();
});

test('field 30: a server that only a proxy reaches is reached through it', async () => {
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  process.env['https_proxy'] = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  process.env['GITHUB_API_URL'] = 'https://git.example/api/v3';
  // @actions/github reads the variables when it is loaded.
  const { proxiedFetch } = await import('../../src/github/proxied-fetch.ts');
  const repo = makeRepository();
  const head = repo.commit('One', { 'a.txt': 'a\n' }) as Oid;
  const server = await startGitServer(repo.path, { token: 'a-token' });
  target = Number(new URL(server.origin).port);
  const remote = new GitRemote({
    url: 'http://git.example/octo/repo.git',
    token: 'a-token',
    idleMs: 5000,
    requestMs: 20_000,
    attempts: 1,
    waitMs: 1,
    signal: null,
    fetch: proxiedFetch(),
    folder: makeFolder('own objects'),
    likelyRefs: [],
    bytesMax: 1e9,
    firstDepth: 2,
  });
  expect(await remote.deepen([head], [])).toBe(true);
  expect(remote.fetched.objects).toBe(1);
  expect(new Set(asked)).toEqual(new Set(['git.example:80 without a token']));
});
