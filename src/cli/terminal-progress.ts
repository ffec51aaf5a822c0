// A line on the terminal for anything that takes over a second: on standard error, written over itself, gone when the
// scan is done.
import type { Progress } from '../scan/progress.ts';
import { ProgressMeter, progressLine } from '../scan/progress-meter.ts';

/** Milliseconds before anything is shown, and between two showings. */
const silentMs = 1000;
const intervalMs = 100;

export interface TerminalProgress extends Progress {
  /** Takes the line away; the next step shows it again. */
  clear(): void;
}

/** Shows progress on a terminal. `now` gives milliseconds. */
export function terminalProgress(stream: NodeJS.WriteStream, now: () => number): TerminalProgress {
  const started = now();
  const meter = new ProgressMeter();
  let shownAt = started + silentMs - intervalMs;
  let shown = false;
  // A terminal that does not tell its width has none of 0 columns.
  const width = (stream.columns || 80) - 1;
  return {
    step(state) {
      const time = now();
      if (time - shownAt < intervalMs) return;
      const seconds = (time - started) / 1000;
      const line = progressLine(state, seconds, meter.observe(state, seconds));
      shownAt = time;
      shown = true;
      stream.write(`\r\u001b[K${line.slice(0, width)}`);
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
