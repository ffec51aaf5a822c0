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
  private readonly stops: (() => void)[] = [];
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
    if (this.status !== null) return;
    const stopped = new Promise<null>((resolve) => this.stops.push(() => resolve(null)));
    const chunks = stream[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await Promise.race([chunks.next(), stopped]);
        if (next === null || next.done === true) return;
        yield Buffer.from(next.value);
      }
    } finally {
      // Open, it would keep the process waiting.
      stream.destroy?.();
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
    for (const stop of this.stops) stop();
  }
}
