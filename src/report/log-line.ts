// One line of the diagnostic log (`--log json`), on standard error. Pure: the time comes from outside.
import { jsonText } from './json-text.ts';

export interface LogEntry {
  readonly at: Date;
  readonly level: 'debug' | 'info' | 'warning' | 'error';
  /** What speaks: `leakline.scan`. */
  readonly logger: string;
  /** Free of secrets. */
  readonly message: string;
  /** Seconds since the run began. */
  readonly elapsedSeconds: number;
}

/**
 * A JSON object on one line, without a line break:
 * `{"ts":"2026-06-28T12:34:56Z","level":"info",...,"elapsed_s":123.4}`.
 */
export function logLine(entry: LogEntry): string {
  return jsonText(
    {
      ts: entry.at.toISOString().replace(/\.\d+Z$/, 'Z'),
      level: entry.level,
      logger: entry.logger,
      message: entry.message,
      elapsed_s: Math.round(entry.elapsedSeconds * 1000) / 1000,
    },
    0,
  );
}
