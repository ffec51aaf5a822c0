// The action's diagnostic log: JSON lines on standard error when asked for, else GitHub's debug log.
import * as core from '@actions/core';
import { logLine } from '../report/log-line.ts';
import type { Log } from '../scan/progress.ts';

export function actionLog(form: 'text' | 'json'): Log {
  const started = performance.now();
  return (level, logger, message) => {
    const elapsedSeconds = (performance.now() - started) / 1000;
    if (form === 'text') core.debug(`${logger}: ${message}`);
    else process.stderr.write(`${logLine({ at: new Date(), level, logger, message, elapsedSeconds })}\n`);
  };
}
