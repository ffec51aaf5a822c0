import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDecisions, joinBaselines } from '../../src/baseline/order-entries.ts';
import type { BaselineEntry } from '../../src/model/suppression.ts';
import { baselineOf, baselines, digits, entries, entry } from './baselines.ts';

describe('two baselines joined', () => {
  test('it does not matter which comes first, how they are grouped, nor how often', () => {
    fc.assert(
      fc.property(baselines, baselines, baselines, (a, b, c) => {
        expect(joinBaselines(a, b)).toEqual(joinBaselines(b, a));
        expect(joinBaselines(joinBaselines(a, b), c)).toEqual(joinBaselines(a, joinBaselines(b, c)));
        expect(joinBaselines(a, a)).toEqual(a);
        expect(joinBaselines(joinBaselines(a, b), b)).toEqual(joinBaselines(a, b));
      }),
    );
  });

  test('have the salts and the findings of both, each once and in order', () => {
    const joined = joinBaselines(
      baselineOf([entry(3), entry(1)], [digits(2)]),
      baselineOf([entry(2), entry(1)], [digits(1), digits(2)]),
    );
    expect(joined).toEqual(baselineOf([entry(1), entry(2), entry(3)], [digits(1), digits(2)]));
    expect(joined.salts).toEqual([digits(1), digits(2)]);
  });

  test('nothing in it is made up: each entry is one of the two', () => {
    fc.assert(
      fc.property(baselines, baselines, (a, b) => {
        const given = [...a.entries, ...b.entries];
        const joined = joinBaselines(a, b).entries;
        for (const one of joined) expect(given).toContainEqual(one);
        expect(joined.map((one) => one.fingerprint)).toEqual(
          [...new Set(given.map((one) => one.fingerprint))].sort(),
        );
      }),
    );
  });
});

describe('of two decisions', () => {
  const choices: readonly (readonly [why: string, first: Partial<BaselineEntry>, Partial<BaselineEntry>])[] =
    [
      [
        'the one that ends earlier counts',
        { until: '2026-12-31' },
        { until: '2027-01-01', state: 'rotated' },
      ],
      ['the one that ends at all', { until: '9999-12-31' }, { reason: 'a reason' }],
      ['the one with a reason', { reason: 'a reason' }, { state: 'rotated' }],
      ['a decision before what nobody decided', { state: 'false-positive' }, { state: 'accepted-risk' }],
      ['one that says that it was a secret', { state: 'rotated' }, { state: 'test-data' }],
      ['one that says that it could be one', { state: 'test-data' }, { state: 'false-positive' }],
    ];

  test.each(choices)('%s', (_, counts, givesWay) => {
    expect(compareDecisions(entry(1, counts), entry(1, givesWay))).toBeLessThan(0);
    expect(compareDecisions(entry(1, givesWay), entry(1, counts))).toBeGreaterThan(0);
  });

  test('the order is total: only the same are equal', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const kin = { ...b, fingerprint: a.fingerprint };
        const order = compareDecisions(a, kin);
        expect(Math.sign(order) + Math.sign(compareDecisions(kin, a))).toBe(0);
        if (order === 0) expect(a).toEqual(kin);
      }),
    );
  });
});
