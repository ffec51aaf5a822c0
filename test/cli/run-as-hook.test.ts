// What a hook for pushes is given on standard input, where the system says nothing of it.
import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { makeFolder, makeRepository } from '../support/repository.ts';

/** No process has so many files open: asking for it is an error. */
const noDescriptor = 2 ** 30;

test('standard input that cannot be asked what it is is read', async () => {
  const repository = makeRepository();
  repository.commit('First', { 'a.txt': 'a\n' });
  const head = repository.head();
  const told: string[] = [];
  const stream = () =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        told.push(chunk.toString());
        done();
      },
    }) as unknown as NodeJS.WriteStream;
  const stdin = Object.assign(new PassThrough(), { fd: noDescriptor });
  stdin.end(`refs/heads/main ${head} refs/heads/main ${'0'.repeat(40)}\n`);
  const status = await run({
    words: ['hook', 'run', 'pre-push', '-C', repository.path, '--', 'origin', repository.path],
    environment: { HOME: makeFolder('home') },
    stdin,
    stdout: stream(),
    stderr: stream(),
  });
  expect([status, told.join('')]).toEqual([0, expect.stringContaining('No leaks found')]);
});
