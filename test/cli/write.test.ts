// Writing to standard output: again and again, and to who has gone.
import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { write } from '../../src/cli/run-scan.ts';

const asOutput = (stream: Writable) => stream as unknown as NodeJS.WriteStream;

test('leaves no listener behind, however often it writes', async () => {
  const stream = new PassThrough();
  for (let count = 0; count < 20; count += 1) await write(asOutput(stream), 'x');
  expect(stream.listenerCount('error')).toBe(0);
  expect(stream.read().toString()).toBe('x'.repeat(20));
});

test('a reader that has gone is no failure, a full disk is', async () => {
  const failing = (code: string) =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
  await expect(write(asOutput(failing('EPIPE')), 'x')).resolves.toBeUndefined();
  await expect(write(asOutput(failing('ENOSPC')), 'x')).rejects.toMatchObject({ code: 'unwritable-file' });
});
