// The command line's entry: words in, text out, an exit status. Everything that can be tested without a
// process is in run.ts.
import process from 'node:process';
import { run } from './run.ts';

// Each write looks at its own error (run.ts); without a listener the stream would end the process by itself.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

process.exitCode = await run({
  words: process.argv.slice(2),
  environment: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
});
