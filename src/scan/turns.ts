// Ends a scan before its end, and lets the process hear that it should. A scan is one long piece of work: between its
// parts it asks here, timers and signals get a turn every so often (nodejs.org/api, "The Node.js Event Loop"), and
// where the scan was ended in the meantime `Interrupted` is thrown, once: what comes after, which tells of what was
// found so far, is not interrupted again.
import type { Interruption } from '../model/report.ts';
import { milliseconds } from './clock.ts';
import type { Progress, ProgressState } from './progress.ts';

/** Milliseconds of work after which others have a turn: a tenth of what people notice. */
const turnMs = 50;

/** Thrown where a scan goes no further because its signal was aborted. */
export class Interrupted extends Error {}

/** Hears how far a scan has come, and tells it when to stop. One for each scan. */
export class Turns implements Progress {
  /** What ended the scan and how far it was; null while nothing has. */
  interruption: Interruption | null = null;
  private readonly receiver: Progress;
  private readonly signal: AbortSignal | undefined;
  private state: ProgressState | null = null;
  private turnAt = milliseconds();

  /** `receiver` is told of all progress. The reason of `signal` is the name of what ends the scan: `SIGINT`. */
  constructor(receiver: Progress, signal: AbortSignal | undefined) {
    this.receiver = receiver;
    this.signal = signal;
  }

  step(state: ProgressState): void {
    this.state = state;
    this.receiver.step(state);
  }

  /** Whether others are to have a turn, or the scan is to end: for loops in which waiting for nothing costs too much. */
  get isDue(): boolean {
    if (this.signal?.aborted === true && this.interruption === null) return true;
    return milliseconds() - this.turnAt >= turnMs;
  }

  /** Gives timers and signals a turn when it is time. Throws `Interrupted`, the first time after the end was asked for. */
  async take(): Promise<void> {
    if (this.isDue) {
      await new Promise((resolve) => setImmediate(resolve));
      this.turnAt = milliseconds();
    }
    if (this.signal?.aborted !== true || this.interruption !== null) return;
    const { phase, done, total } = this.state ?? { phase: '', done: 0, total: null };
    this.interruption = { by: String(this.signal.reason), phase, done, total };
    throw new Interrupted(`ended by ${this.interruption.by}`);
  }
}

/** Does something that may be interrupted. False when it was; what it gathered until then holds. */
export async function untilInterrupted(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof Interrupted) return false;
    throw error;
  }
}
