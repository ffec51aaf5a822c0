// A line on the terminal for anything that takes over a second. Only on a terminal, only on standard error,
// gone when the scan is done.
import type { Progress, ProgressState } from '../scan/progress.ts';

/** Milliseconds before anything is shown, and between two showings. */
const silentMs = 1000;
const intervalMs = 150;

export interface TerminalProgress extends Progress {
  /** Takes the line away. */
  clear(): void;
}

/**
 * Shows progress on `stream` when it is wanted and a terminal; otherwise does nothing. `now` gives
 * milliseconds.
 */
export function terminalProgress(
  stream: NodeJS.WriteStream,
  now: () => number,
  wanted: boolean,
): TerminalProgress {
  const started = now();
  let shownAt = started + silentMs - intervalMs;
  let shown = false;
  // A terminal that does not tell its width has none of 0 columns.
  const width = (stream.columns || 80) - 1;
  if (!wanted || !stream.isTTY) return { step: () => {}, clear: () => {} };
  return {
    step(state) {
      const time = now();
      if (time - shownAt < intervalMs) return;
      shownAt = time;
      shown = true;
      stream.write(`\r\u001b[K${progressLine(state, (time - started) / 1000).slice(0, width)}`);
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}

/** `scanning blobs 1,204 of 5,311 (23%), 18.2 MB, 6 s`. */
export function progressLine(state: ProgressState, seconds: number): string {
  const count = (value: number) => value.toLocaleString('en-US');
  const of = state.total === null ? '' : ` of ${count(state.total)}`;
  const share = state.total ? ` (${Math.floor((100 * state.done) / state.total)}%)` : '';
  const bytes = state.bytes > 0 ? `, ${(state.bytes / 1e6).toFixed(1)} MB` : '';
  return `${state.phase} ${count(state.done)}${of}${share}${bytes}, ${Math.floor(seconds)} s`;
}
