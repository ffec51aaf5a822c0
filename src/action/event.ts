// The event that started the run, from the runner's variables and the payload's file
// (docs.github.com, "Variables reference": GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA, GITHUB_REF).
import { readFile } from 'node:fs/promises';
import { eventRange, type RangeRequest } from '../github/event-range.ts';
import { type EventSubject, eventSubject } from '../github/event-subject.ts';
import { Fault } from '../model/fault.ts';
import type { Inputs } from './inputs.ts';

/**
 * What the event and the inputs ask for. Throws a Fault: `bad-event-payload`, `unsupported-event`,
 * `bad-argument`.
 */
export async function requestedRange(inputs: Inputs, environment: NodeJS.ProcessEnv): Promise<RangeRequest> {
  return eventRange({
    eventName: environment['GITHUB_EVENT_NAME'] ?? '',
    payload: await readPayload(environment['GITHUB_EVENT_PATH']),
    sha: environment['GITHUB_SHA'] ?? '',
    ref: environment['GITHUB_REF'] ?? '',
    scanInput: inputs.scan,
    baseInput: inputs.base ?? '',
    headInput: inputs.head ?? '',
  });
}

/** What the results are told about. Throws as `requestedRange` does. */
export async function requestedSubject(environment: NodeJS.ProcessEnv): Promise<EventSubject> {
  return eventSubject({
    eventName: environment['GITHUB_EVENT_NAME'] ?? '',
    payload: await readPayload(environment['GITHUB_EVENT_PATH']),
    sha: environment['GITHUB_SHA'] ?? '',
    ref: environment['GITHUB_REF'] ?? '',
  });
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
