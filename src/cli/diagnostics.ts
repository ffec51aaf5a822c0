// What goes to standard error: faults, bugs, and with `--log json` each step as a JSON object a line.
import { defaultSettings } from '../config/settings.ts';
import { failureMessage } from '../report/failure-message.ts';
import { logLine } from '../report/log-line.ts';
import { milliseconds } from '../scan/clock.ts';
import { redactMessage } from '../scan/context.ts';
import type { Log } from '../scan/progress.ts';

export interface Diagnostics {
  readonly log: Log;
  /** Tells of a fault in one sentence and how to mend it, or of a bug with where it happened. */
  failure(error: unknown): void;
  /** Says that a signal ends the scan, and that the report comes. */
  ending(signal: string): void;
}

export function diagnostics(form: 'text' | 'json', stream: NodeJS.WritableStream): Diagnostics {
  const started = milliseconds();
  const log: Log = (level, logger, message) => {
    if (form === 'text') return;
    const elapsedSeconds = (milliseconds() - started) / 1000;
    stream.write(`${logLine({ at: new Date(), level, logger, message, elapsedSeconds })}\n`);
  };
  return {
    log,
    ending(signal) {
      const message = `ended by ${signal}: the report of what was found so far follows`;
      if (form === 'json') log('warning', 'leakline.cli', message);
      else stream.write(`leakline: ${message}; once more ends without it\n`);
    },
    failure(error) {
      const message = redactMessage(failureMessage(error), defaultSettings.detect);
      if (form === 'json') log('error', 'leakline.cli', message);
      else stream.write(`leakline: ${message}\n`);
    },
  };
}
