// Reads the payload of an event (docs.github.com, "Webhook events and payloads"), the JSON that
// GITHUB_EVENT_PATH names. What is read is checked by hand and named in the fault when it is missing; its
// value never stands in a message, for anyone who can open a pull request chooses some of it. Pure.
import { Fault } from '../model/fault.ts';
import { isOid, isZeroOid, type Oid } from '../model/oid.ts';

export type EventPayload = Readonly<Record<string, unknown>>;

/** The payload as an object; a fault when it is anything else. */
export function asPayload(eventName: string, payload: unknown): EventPayload {
  if (!isObject(payload)) throw badPayload(eventName, 'is not a JSON object');
  return payload;
}

/** The object id at a path of members, in lower case; a fault that names the path when there is none. */
export function oidAt(eventName: string, payload: EventPayload, ...path: string[]): Oid {
  const value = valueAt(payload, path);
  if (typeof value === 'string' && isOid(value)) return value.toLowerCase() as Oid;
  throw badPayload(eventName, `has no object id at ${path.join('.')}`);
}

/** The object id at a path of members, or null when nothing is there; a fault when it is something else. */
export function oidOrNullAt(eventName: string, payload: EventPayload, ...path: string[]): Oid | null {
  const value = valueAt(payload, path);
  return value === undefined || value === null ? null : oidAt(eventName, payload, ...path);
}

/** An object id in lower case; null for what is none, and for the zeros that stand for no commit. */
export function oidOrNull(text: string): Oid | null {
  return isOid(text) && !isZeroOid(text) ? (text.toLowerCase() as Oid) : null;
}

/** The text at a path of members, or null when there is none or an empty one. */
export function textAt(payload: EventPayload, ...path: string[]): string | null {
  const value = valueAt(payload, path);
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The list at a path of members; empty when there is none. */
export function listAt(payload: EventPayload, ...path: string[]): readonly unknown[] {
  const value = valueAt(payload, path);
  return Array.isArray(value) ? value : [];
}

/** The whole number above zero at a path of members, or null. */
export function numberAt(payload: EventPayload, ...path: string[]): number | null {
  const value = valueAt(payload, path);
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : null;
}

/** Whether `true` stands at a path of members. */
export function isTrueAt(payload: EventPayload, ...path: string[]): boolean {
  return valueAt(payload, path) === true;
}

function valueAt(payload: EventPayload, path: readonly string[]): unknown {
  let value: unknown = payload;
  for (const name of path) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function badPayload(eventName: string, what: string): Fault {
  return new Fault(
    'bad-event-payload',
    `The payload of the ${eventName} event ${what}.`,
    'Run the action in a workflow that GitHub started, with its GITHUB_EVENT_PATH, or set the input scan to tree.',
  );
}
