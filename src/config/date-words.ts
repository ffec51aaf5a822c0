// Dates as people type them: a subset of what git takes after --since and --until (git's date.c, `approxidate`; "date
// formats" in git-commit(1)), where each form means one thing. A day without a time is the whole day, where git takes
// the time of day at which the command runs. Times without a zone are in the machine's own.

/** Which second of a day a date without a time stands for. */
export type DayEnd = 'first' | 'last';

/** The forms, for messages and help. */
export const dateForms =
  'YYYY-MM-DD, YYYY-MM-DDTHH:MM[:SS] with Z, +HH:MM or nothing behind it, @SECONDS since 1970, ' +
  '"2 weeks ago" (second, minute, hour, day, week, month, year; 2.weeks.ago too), now, today or yesterday';

const unitSeconds: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};

/** Seconds since 1970, UTC; null for what is none of the forms, and for a day or a time that there is not. */
export function secondsOfDate(text: string, dayEnd: DayEnd, now: Date): number | null {
  const words = text.trim().toLowerCase();
  const since1970 = /^@(\d{1,11})$/.exec(words);
  if (since1970 !== null) return Number(since1970[1]);
  if (words === 'now') return wholeSeconds(now);
  if (words === 'today') return dayOf(now, 0, dayEnd);
  if (words === 'yesterday') return dayOf(now, -1, dayEnd);
  return calendarDate(words, dayEnd) ?? relativeDate(words, now);
}

function wholeSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}

/** The first or the last second of the day that is `days` after that of `date`. */
function dayOf(date: Date, days: number, dayEnd: DayEnd): number {
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate() + days];
  if (dayEnd === 'first') return wholeSeconds(new Date(year, month, day));
  return wholeSeconds(new Date(year, month, day + 1)) - 1;
}

function calendarDate(words: string, dayEnd: DayEnd): number | null {
  const found =
    /^(\d{4})-(\d{2})-(\d{2})(?:[t ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(z|[+-]\d{2}:?\d{2})?)?$/.exec(
      words,
    );
  if (found === null) return null;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return null;
  const utc = new Date(Date.UTC(year, month - 1, day));
  // The thirtieth of February would become a day in March.
  if (utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== day || utc.getUTCFullYear() !== year)
    return null;
  if (found[4] === undefined) return dayOf(new Date(year, month - 1, day, 12), 0, dayEnd);
  const [h, m, s] = [hour ?? 0, minute ?? 0, second ?? 0];
  if (h > 23 || m > 59 || s > 60) return null;
  const zone = found[7];
  if (zone === undefined) return wholeSeconds(new Date(year, month - 1, day, h, m, s));
  const offset = zone === 'z' ? 0 : zoneMinutes(zone);
  return offset === null ? null : Date.UTC(year, month - 1, day, h, m, s) / 1000 - offset * 60;
}

function zoneMinutes(zone: string): number | null {
  const digits = zone.replace(/\D/g, '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  if (minutes > 14 * 60 || Number(digits.slice(2)) > 59) return null;
  return zone.startsWith('-') ? -minutes : minutes;
}

/** `2 weeks ago`, `1.year.6.months.ago`, `a month`: what git takes, "ago" or not. */
function relativeDate(words: string, now: Date): number | null {
  const parts = words.split(/[\s.,_-]+/).filter((part) => part !== '' && part !== 'and');
  if (parts.at(-1) === 'ago') parts.pop();
  if (parts.length === 0 || parts.length % 2 !== 0) return null;
  let seconds = 0;
  let months = 0;
  for (let at = 0; at < parts.length; at += 2) {
    const count = countOf(parts[at] ?? '');
    const unit = (parts[at + 1] ?? '').replace(/s$/, '');
    if (count === null) return null;
    if (unit === 'month') months += count;
    else if (unit === 'year') months += 12 * count;
    else if (unitSeconds[unit] === undefined) return null;
    else seconds += count * unitSeconds[unit];
  }
  return Math.max(0, wholeSeconds(monthsBefore(now, months)) - seconds);
}

function countOf(word: string): number | null {
  if (word === 'a' || word === 'an' || word === 'one') return 1;
  return /^\d{1,6}$/.test(word) ? Number(word) : null;
}

/** The same day of an earlier month, or the last one where that month is shorter. */
function monthsBefore(date: Date, months: number): Date {
  if (months === 0) return date;
  const moved = new Date(date.getTime());
  moved.setDate(1);
  moved.setMonth(moved.getMonth() - months);
  const daysOfMonth = new Date(moved.getFullYear(), moved.getMonth() + 1, 0).getDate();
  moved.setDate(Math.min(date.getDate(), daysOfMonth));
  return moved;
}
