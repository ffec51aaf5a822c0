// The command line's entry: words in, text out, an exit status. What needs no scan is answered here; the rest of the
// program is loaded when it is asked for. Everything that can be tested without a process is in run.ts.
import { isHookRun, keepCompiledCode } from './compiled-code.ts';
import { immediateAnswer } from './immediate-answer.ts';

// `process` is the global one in this folder: importing `node:process` asks for all that it has, and so opens all three
// standard streams.

// Each write looks at its own error (run.ts); without a listener the stream would end the process by itself.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

const words = process.argv.slice(2);
const answer = immediateAnswer(words, process.env);
if (answer === null) void main();
else process.stdout.write(answer);

async function main(): Promise<void> {
  // A process that ends before this does was waiting for nothing: that is no clean scan.
  process.exitCode = 2;
  if (isHookRun(words)) keepCompiledCode(process.env, process.platform);
  const { run } = await import('./run.ts');
  process.exitCode = await run({
    words,
    environment: process.env,
    // Opened by whoever reads it.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
  });
}
