// The event that started the run, from the runner's variables and the payload's file
// (docs.github.com, "Variables reference": GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA, GITHUB_REF).
import { readFile } from 'node:fs/promises';
import { Fault } from '../model/fault.ts';

export interface RunEvent {
  /** GITHUB_EVENT_NAME. */
  readonly eventName: string;
  /** What GitHub wrote about it; null without a file. */
  readonly payload: unknown;
  /** GITHUB_SHA and GITHUB_REF: what is checked out by default. */
  readonly sha: string;
  readonly ref: string;
}

/** Throws a Fault `bad-event-payload`. */
export async function readEvent(environment: NodeJS.ProcessEnv): Promise<RunEvent> {
  return {
    eventName: environment['GITHUB_EVENT_NAME'] ?? '',
    payload: await readPayload(environment['GITHUB_EVENT_PATH']),
    sha: environment['GITHUB_SHA'] ?? '',
    ref: environment['GITHUB_REF'] ?? '',
  };
}

async function readPayload(file: string | undefined): Promise<unknown> {
  if (file === undefined || file === '') return null;
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw badPayload('the file that GITHUB_EVENT_PATH names cannot be read');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw badPayload('the file that GITHUB_EVENT_PATH names is not JSON');
  }
}

function badPayload(what: string): Fault {
  return new Fault(
    'bad-event-payload',
    what,
    'Run Leakline in a GitHub Actions workflow, which writes that file.',
  );
}
