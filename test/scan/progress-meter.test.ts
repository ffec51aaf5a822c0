// The pace of a scan and the sentence that tells it, with times of the test's own.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProgressState } from '../../src/scan/progress.ts';
import { ProgressMeter, progressLine } from '../../src/scan/progress-meter.ts';

const unknown = { bytesPerSecond: null, secondsLeft: null };
const state: ProgressState = { phase: 'scanning blobs', done: 1204, total: 5311, bytes: 18_240_000 };

describe('progressLine', () => {
  test.each([
    [state, 6.7, unknown, 'scanning blobs 1,204 of 5,311 (22%), 18.2 MB, 6 s'],
    [{ ...state, total: null, bytes: 0 }, 1, unknown, 'scanning blobs 1,204, 1 s'],
    [{ ...state, total: 0, done: 0, bytes: 0 }, 1, unknown, 'scanning blobs 0 of 0, 1 s'],
    [
      { ...state, bytesTotal: 80_100_000 },
      6,
      { bytesPerSecond: 3_040_000, secondsLeft: 20.3 },
      'scanning blobs 1,204 of 5,311 (22%), 18.2 MB of 80.1 MB, 3.0 MB/s, 6 s, about 20 s left',
    ],
    // A size that grew since it was listed.
    [
      { ...state, bytesTotal: 10 },
      6,
      { bytesPerSecond: 0, secondsLeft: 0 },
      'scanning blobs 1,204 of 5,311 (100%), 18.2 MB of 10 B, 6 s, a few seconds left',
    ],
  ] as const)('%j after %d s', (counts, seconds, pace, line) => {
    expect(progressLine(counts, seconds, pace)).toBe(line);
  });

  test.each([
    [4.9, 'a few seconds left'],
    [5, 'about 5 s left'],
    [57, 'about 55 s left'],
    [58, 'about 1 min left'],
    [185, 'about 3 min left'],
    [3570, 'about 1 h 0 min left'],
    [8000, 'about 2 h 10 min left'],
    [1e7, 'about 2,777 h 50 min left'],
  ])('%d s are %s', (secondsLeft, words) => {
    expect(progressLine(state, 6, { bytesPerSecond: null, secondsLeft })).toMatch(new RegExp(`, ${words}$`));
  });
});

describe('ProgressMeter', () => {
  function run(counts: (second: number) => ProgressState, seconds: number) {
    const meter = new ProgressMeter();
    let pace = meter.observe(counts(0), 0);
    for (let at = 1; at <= seconds * 10; at += 1) pace = meter.observe(counts(at / 10), at / 10);
    return pace;
  }

  test('a steady pace is told as it is, by bytes where their number is known', () => {
    const bytes = run((s) => ({ ...state, total: null, bytes: s * 1e6, bytesTotal: 100e6 }), 20);
    expect(bytes.bytesPerSecond).toBeCloseTo(1e6, -1);
    expect(bytes.secondsLeft).toBeCloseTo(80, 3);
    const things = run((s) => ({ ...state, done: s * 5, total: 1000, bytes: s * 1e6 }), 20);
    expect(things.secondsLeft).toBeCloseTo(180, 3);
  });

  test('a change of pace is followed slowly', () => {
    const slower = (s: number) => (s < 30 ? s * 100 : 3000 + (s - 30) * 10);
    const counts = (s: number) => ({ ...state, done: slower(s), total: 6000, bytes: 0 });
    const after1 = run(counts, 31).secondsLeft ?? 0;
    const after60 = run(counts, 90).secondsLeft ?? 0;
    expect(after1).toBeGreaterThan(30);
    expect(after1).toBeLessThan(40);
    expect(Math.abs(after60 - 2400 / 10)).toBeLessThan(10);
  });

  test('nothing is guessed too early, without a total, or where nothing goes on', () => {
    const steady = (s: number) => ({ ...state, done: s, total: 10, bytes: s });
    expect(run(steady, 1.9).secondsLeft).toBeNull();
    expect(run(steady, 2).secondsLeft).not.toBeNull();
    expect(run((s) => ({ ...steady(s), total: null }), 5)).toEqual({ bytesPerSecond: 1, secondsLeft: null });
    expect(run(() => state, 5).secondsLeft).toBeNull();
  });

  test('a new phase begins anew', () => {
    const meter = new ProgressMeter();
    for (let at = 0; at <= 50; at += 1) meter.observe({ ...state, done: at * 1000, total: 1e6 }, at / 10);
    const next = { phase: 'looking where they are', done: 0, total: 10, bytes: 0 };
    expect(meter.observe(next, 5.2)).toEqual(unknown);
    expect(meter.observe({ ...next, done: 1 }, 6.2).secondsLeft).toBeNull();
    expect(meter.observe({ ...next, done: 4 }, 9.2).secondsLeft).toBeCloseTo(6, 3);
  });

  test('whatever the counts and times are, the guess is no nonsense', () => {
    const count = fc.nat(1e9);
    const sample = fc.record({
      phase: fc.constantFrom('a', 'b'),
      done: count,
      total: fc.option(count),
      bytes: count,
      bytesTotal: fc.option(count),
      pause: fc.double({ min: 0, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 40 }), (samples) => {
        const meter = new ProgressMeter();
        let seconds = 0;
        for (const { pause, ...counts } of samples) {
          seconds += pause;
          const pace = meter.observe(counts, seconds);
          for (const value of [pace.bytesPerSecond ?? 0, pace.secondsLeft ?? 0]) {
            expect(Number.isFinite(value) && value >= 0).toBe(true);
          }
          expect(progressLine(counts, seconds, pace)).not.toMatch(/NaN|Infinity|null|undefined|-\d/);
        }
      }),
    );
  });
});
