// The command line's entry: words in, text out, an exit status. Everything that can be tested without a process is
// in run.ts.
import process from 'node:process';
import { run } from './run.ts';

// A reader that has seen enough (`leakline history . | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});

process.exitCode = await run({
  words: process.argv.slice(2),
  environment: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
});
