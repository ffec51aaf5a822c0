// What goes to standard error: faults, bugs, and with `--log json` each step as a JSON object a line.
import { Fault } from '../model/fault.ts';
import { logLine } from '../report/log-line.ts';
import { visibleText } from '../report/visible-text.ts';
import type { Log } from '../scan/progress.ts';

export interface Diagnostics {
  readonly log: Log;
  /** Tells of a fault in one sentence and how to mend it, or of a bug with where it happened. */
  failure(error: unknown): void;
}

export function diagnostics(form: 'text' | 'json', stream: NodeJS.WritableStream): Diagnostics {
  const started = performance.now();
  const log: Log = (level, logger, message) => {
    if (form === 'text') return;
    const elapsedSeconds = (performance.now() - started) / 1000;
    stream.write(`${logLine({ at: new Date(), level, logger, message, elapsedSeconds })}\n`);
  };
  return {
    log,
    failure(error) {
      const message = failureMessage(error);
      if (form === 'json') log('error', 'leakline.cli', message);
      else stream.write(`leakline: ${message}\n`);
    },
  };
}

/** One line: what, where, how to mend it. A bug's message may hold anything, so its stack is told by places alone. */
export function failureMessage(error: unknown): string {
  if (error instanceof Fault) return visibleText(`${error.message}. ${error.mend}`);
  const places =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  const name = error instanceof Error ? error.name : typeof error;
  const where = places
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' < ');
  return visibleText(
    `this is a bug in Leakline (${name}): ${where}. Please report it, with the command you ran.`,
  );
}
