// Progress as lines of a log: where nobody looks at a terminal, now and then.
import type { Progress } from './progress.ts';
import { ProgressMeter, progressLine } from './progress-meter.ts';

export interface LineTimes {
  /** Milliseconds before the first line. */
  readonly firstMs: number;
  /** Milliseconds between two lines. */
  readonly everyMs: number;
  /** Whether a new phase has a line at once. */
  readonly eachPhase: boolean;
}

/** For the log of a run: a short one says nothing. */
export const logTimes: LineTimes = { firstMs: 10_000, everyMs: 10_000, eachPhase: false };

/** Gives `write` a line now and then, without a line break. `now` gives milliseconds. */
export function progressLines(write: (line: string) => void, now: () => number, times: LineTimes): Progress {
  const started = now();
  const meter = new ProgressMeter();
  let dueAt = started + times.firstMs;
  let phase = '';
  return {
    step(state) {
      const time = now();
      const seconds = (time - started) / 1000;
      const pace = meter.observe(state, seconds);
      const begins = times.eachPhase && state.phase !== phase;
      phase = state.phase;
      if (time < dueAt && !begins) return;
      dueAt = time + times.everyMs;
      write(progressLine(state, seconds, pace));
    },
  };
}
