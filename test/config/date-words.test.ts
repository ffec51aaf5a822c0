// Dates as people type them, held against git's own reading where the two mean the same.
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { secondsOfDate } from '../../src/config/date-words.ts';

const now = new Date(2026, 2, 31, 15, 30, 20);
const nowSeconds = now.getTime() / 1000;
const first = (text: string, at = now) => secondsOfDate(text, 'first', at);
const last = (text: string) => secondsOfDate(text, 'last', now);
const local = (...parts: [number, number, number, number?, number?, number?]) =>
  new Date(...parts).getTime() / 1000;

describe('secondsOfDate', () => {
  test('a day is the whole day: its first second, or its last', () => {
    expect(first('2026-01-31')).toBe(local(2026, 0, 31));
    expect(last('2026-01-31')).toBe(local(2026, 1, 1) - 1);
    expect([first('today'), last('today')]).toEqual([local(2026, 2, 31), local(2026, 3, 1) - 1]);
    expect([first('yesterday'), last('yesterday')]).toEqual([local(2026, 2, 30), local(2026, 2, 31) - 1]);
  });

  test('a time is in the zone that it tells, or in that of the machine', () => {
    expect(first('2026-01-31T12:30:05Z')).toBe(Date.UTC(2026, 0, 31, 12, 30, 5) / 1000);
    expect(first('2026-01-31 12:30 +01:00')).toBe(Date.UTC(2026, 0, 31, 11, 30) / 1000);
    expect(first('2026-01-31t12:30:05.250-0530')).toBe(Date.UTC(2026, 0, 31, 18, 0, 5) / 1000);
    expect(last('2026-01-31T12:30')).toBe(local(2026, 0, 31, 12, 30));
    expect([first('@1767225600'), first('now')]).toEqual([1_767_225_600, nowSeconds]);
  });

  test('months and years go by the calendar, and end with a shorter month', () => {
    expect(first('1 month ago')).toBe(local(2026, 1, 28, 15, 30, 20));
    expect(first('1 year 1 month ago')).toBe(local(2025, 1, 28, 15, 30, 20));
    expect(first('9999 years ago')).toBe(0);
  });

  test.each([
    '',
    'lately',
    'ago',
    '2 weeks later',
    '3 fortnights ago',
    'weeks 2 ago',
    '2026-1-1',
    '2026-02-30',
    '2026-13-01',
    '2026-01-01T24:00',
    '2026-01-01T12:00+15:00',
    '2026-01-01T12:00+01:75',
    '31.01.2026',
    '01/31/2026',
    'noon',
    '1767225600',
  ])('%j is no date', (text) => {
    expect(first(text)).toBeNull();
  });

  test.each([
    '2 weeks ago',
    '2.weeks.ago',
    '36 hours ago',
    'one week ago',
    '90.minutes',
    '10 seconds ago',
    '3-days-ago',
    'now',
    '2026-01-31T12:30:05Z',
    '2026-01-31 12:30:05 +0100',
    '@1767225600',
  ])('%j is to git what it is here', (text) => {
    const before = new Date();
    const told = execFileSync('git', ['rev-parse', `--since=${text}`], {
      encoding: 'utf8',
      env: process.env,
    });
    const git = Number(/--max-age=(\d+)/.exec(told)?.[1]);
    // A change of the clocks in between is an hour to git and none here; else only the run's own time passes.
    const difference = Math.abs(git - (first(text, before) ?? 0));
    expect(Math.min(difference, Math.abs(difference - 3600))).toBeLessThanOrEqual(5);
  });
});
