// How the command line shows progress: on a terminal a line that is written over, in a log a line now and then, with
// `--log json` entries at the level debug, with `--quiet` nothing.
import type { Log } from '../scan/progress.ts';
import { type LineTimes, logTimes, progressLines } from '../scan/progress-lines.ts';
import { type TerminalProgress, terminalProgress } from './terminal-progress.ts';

export interface ProgressWish {
  readonly quiet: boolean;
  readonly log: 'text' | 'json';
}

/** A program that reads entries wants them sooner than people do, and more often. */
const entryTimes: LineTimes = { firstMs: 0, everyMs: 1000, eachPhase: true };

/** What fits the stream and the options. `now` gives milliseconds; `log` writes the entries. */
export function shownProgress(
  stream: NodeJS.WriteStream,
  wish: ProgressWish,
  now: () => number,
  log: Log,
): TerminalProgress {
  const clear = (): void => {};
  if (wish.quiet) return { step: () => {}, clear };
  if (wish.log === 'json') {
    return { ...progressLines((line) => log('debug', 'leakline.progress', line), now, entryTimes), clear };
  }
  if (stream.isTTY) return terminalProgress(stream, now);
  return { ...progressLines((line) => stream.write(`leakline: ${line}\n`), now, logTimes), clear };
}
