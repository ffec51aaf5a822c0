// Runs the command line in this process: what its source does, whatever the bundles are built from.
import { PassThrough, Writable } from 'node:stream';
import { run } from '../../src/cli/run.ts';
import { makeFolder } from './repository.ts';
import type { Ended } from './run-bundle.ts';

/** The environment is empty but for a home of its own and what is given. */
export async function runCli(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const [stdout, stderr] = [kept(), kept()];
  const status = await run({
    words,
    environment: { HOME: makeFolder('home'), ...environment },
    stdin: new PassThrough().end(),
    stdout: stdout.stream,
    stderr: stderr.stream,
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function kept(): { readonly stream: NodeJS.WriteStream; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return {
    stream: stream as unknown as NodeJS.WriteStream,
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}
