// Runs a program at a real pseudo-terminal (pty(7)), as a person would: waits for what it shows, presses keys. Node has no
// pseudo-terminals of its own; Python's standard library has (docs.python.org/3/library/pty.html).
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** Starts the rest of its words at a terminal, and passes on what is typed and what is shown. */
const program = `
import os, pty, select, sys
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
inputs = [terminal, 0]
while True:
    ready, _, _ = select.select(inputs, [], [])
    if 0 in ready:
        typed = os.read(0, 65536)
        if typed:
            os.write(terminal, typed)
        else:
            inputs.remove(0)
    if terminal in ready:
        try:
            shown = os.read(terminal, 65536)
        except OSError:
            shown = b''
        if not shown:
            break
        os.write(1, shown)
_, status = os.waitpid(pid, 0)
sys.exit(os.waitstatus_to_exitcode(status) % 256)
`;

const waitMs = 60_000;

export class PseudoTerminal {
  /** All that was shown so far, line ends as a terminal has them turned into line feeds. */
  shown = '';
  private read = 0;
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly ended: Promise<number>;
  private wake: () => void = () => {};

  constructor(words: readonly string[], options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv }) {
    this.child = spawn('python3', ['-c', program, ...words], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
    });
    this.child.stdout.setEncoding('utf8');
    this.child.stdout.on('data', (text: string) => {
      this.shown += text.replaceAll('\r\n', '\n');
      this.wake();
    });
    this.ended = new Promise((resolve, reject) => {
      this.child.once('error', reject);
      this.child.once('close', (code) => resolve(code ?? -1));
    });
  }

  /** Waits until a text is shown after what was waited for before; gives what came until then. */
  async until(text: string): Promise<string> {
    const end = Date.now() + waitMs;
    for (;;) {
      const at = this.shown.indexOf(text, this.read);
      if (at !== -1) {
        const before = this.shown.slice(this.read, at + text.length);
        this.read = at + text.length;
        return before;
      }
      const left = end - Date.now();
      if (left <= 0) throw new Error(`"${text}" was not shown; what was: ${this.shown.slice(this.read)}`);
      await Promise.race([
        new Promise<void>((resolve) => {
          this.wake = resolve;
        }),
        new Promise((resolve) => setTimeout(resolve, Math.min(left, 500))),
      ]);
    }
  }

  type(keys: string): void {
    this.child.stdin.write(keys);
  }

  /** The exit status. */
  async end(): Promise<number> {
    return this.ended;
  }

  close(): void {
    this.child.kill('SIGKILL');
  }
}
