// What a run that has no report says, and the status that it ends with.
import { defaultSettings } from '../config/settings.ts';
import { FetchEnded } from '../git/remote/remote-failure.ts';
import { failureMessage } from '../report/failure-message.ts';
import { redactMessage } from '../scan/context.ts';
import { statusOfSignal } from '../scan/end-signals.ts';

export interface Failure {
  /** One line, without secrets. */
  readonly message: string;
  readonly status: number;
}

/** A job that is cancelled while it fetches has nothing to tell of, and failed at nothing: its status is the signal's. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof FetchEnded))
    return { message: redactMessage(failureMessage(error), defaultSettings.detect), status: 2 };
  return {
    message: `Ended by ${error.by} while what the clone lacks was fetched: nothing was scanned.`,
    status: statusOfSignal(error.by),
  };
}
