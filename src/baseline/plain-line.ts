// Reads an entry of a baseline in exactly the form that format-baseline.ts gives it, in one match: a hook reads ten thousand of
// them before each commit. Every other line, also one that is as good, is for the reader that knows its places. Pure.
import type { Fingerprint } from '../model/finding.ts';
import type { BaselineEntry, SuppressionState } from '../model/suppression.ts';
import { isCalendarDay } from './calendar-day.ts';

/** What a text of JSON holds in plain ASCII. After an escape another run begins, so that a match takes linear time. */
const inner = String.raw`[ !#-[\]-~]*(?:\\(?:["\\bfnrt]|u[0-9a-f]{4})[ !#-[\]-~]*)*`;

const form = new RegExp(
  '^\\{"fingerprint":"([sk]1:[0-9a-f]{4}(?:-[0-9a-f]{4}){7})","pattern":"([!#-[\\]-~][ !#-[\\]-~]*)"' +
    `(?:,"path":"(${inner})")?,"state":"(accepted-risk|false-positive|rotated|test-data)"` +
    `(?:,"reason":"(${inner})")?(?:,"who":"(${inner})")?(?:,"until":"([0-9-]{10})")?\\}$`,
);

/** What a match has to remember of a line of many megabytes could be more than it is given room for. */
const charactersMax = 10_000;

/** Whether `readPlainLine` takes a line: in half the time, and without a trace in memory. */
export function isPlainLine(line: string): boolean {
  if (line.length > charactersMax || !form.test(line)) return false;
  // Texts hold no quote as it is, so that this cannot be a part of one.
  return !line.startsWith(',"until":"', line.length - 22) || isCalendarDay(line.slice(-12, -2));
}

/** The fingerprint of a plain line, with hyphens. */
export function plainFingerprint(line: string): string {
  return line.slice(16, 58);
}

/** Null for a line that is not in that form: what it says, or what is wrong with it, is still to be found out. */
export function readPlainLine(line: string): BaselineEntry | null {
  const found = line.length > charactersMax ? null : form.exec(line);
  if (found === null) return null;
  const [, digits = '', patternId = '', path, state, reason, who, until = null] = found;
  if (until !== null && !isCalendarDay(until)) return null;
  return {
    // Half of what `replaceAll` takes.
    fingerprint: digits.split('-').join('') as Fingerprint,
    patternId,
    path: decoded(path),
    state: state as SuppressionState,
    reason: decoded(reason),
    who: decoded(who),
    until,
  };
}

function decoded(text = ''): string {
  return text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text;
}
