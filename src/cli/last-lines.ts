// What signals mean to a filter. Ctrl-C goes to every program of a pipe: the one that writes says why it ends, and this
// one passes that on, until there is nothing more to read. A second signal ends it, and so does one that finds nobody
// else to end: a terminal, or a writer that is not told to stop.
import type { Surroundings } from './run.ts';

const numbers = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;
type SignalName = keyof typeof numbers;
/** Who stops a service waits for ten seconds as a rule. */
const graceMilliseconds = 3000;

export class LastLines {
  /** Of a signal that ended reading. */
  status: number | null = null;
  /** Ends the waiting for what comes next; null while nobody waits. */
  private wake: (() => void) | null = null;
  private readonly listeners: (readonly [SignalName, () => void])[] = [];
  private readonly isTyped: boolean;
  private signals = 0;
  private timer: NodeJS.Timeout | null = null;

  constructor({ stdin }: Pick<Surroundings, 'stdin'>) {
    this.isTyped = 'isTTY' in stdin && stdin.isTTY === true;
    for (const name of Object.keys(numbers) as SignalName[]) {
      const listener = () => this.hear(name);
      process.on(name, listener);
      this.listeners.push([name, listener]);
    }
  }

  /** What a stream gives until it ends, or until a signal does. */
  async *until(stream: NodeJS.ReadableStream & { destroy?: () => unknown }): AsyncGenerator<Buffer> {
    const chunks = stream[Symbol.asyncIterator]();
    try {
      while (this.status === null) {
        const next = await this.orStopped(chunks.next());
        if (next === null || next.done === true) return;
        const { value } = next;
        yield Buffer.isBuffer(value) ? value : Buffer.from(value);
      }
    } finally {
      // Open, it would keep the process waiting.
      stream.destroy?.();
    }
  }

  /** Null when a signal comes first. (A race with one promise for all would hold every chunk until the end.) */
  private async orStopped<T>(coming: Promise<T>): Promise<T | null> {
    try {
      return await new Promise<T | null>((resolve, reject) => {
        this.wake = () => resolve(null);
        coming.then(resolve, reject);
      });
    } finally {
      this.wake = null;
    }
  }

  close(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    for (const [name, listener] of this.listeners) process.off(name, listener);
  }

  private hear(name: SignalName): void {
    this.signals += 1;
    if (this.signals > 1 || this.isTyped) this.stop(name);
    else if (name !== 'SIGINT') this.timer = setTimeout(() => this.stop(name), graceMilliseconds);
  }

  private stop(name: SignalName): void {
    this.status = 128 + numbers[name];
    this.wake?.();
  }
}
