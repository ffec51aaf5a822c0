import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addFindings, changeDecisions, pruneBaseline } from '../../src/baseline/change-baseline.ts';
import type { Redacted } from '../../src/model/redacted.ts';
import { baselineOf, baselines, entries, entry, fingerprint } from './baselines.ts';

const decision = { state: 'test-data', reason: 'made up', who: 'Ada', until: '2027-01-31' } as const;

function finding(number: number, path = `src/file-${number}.ts`) {
  return {
    fingerprint: fingerprint(number),
    patternId: 'github.personal-access-token',
    path: path as Redacted,
  };
}

describe('new findings', () => {
  test('come in with the decision, and what is there stays as it is', () => {
    const before = baselineOf([entry(2, { state: 'rotated' })]);
    const { baseline, added } = addFindings(before, [finding(3), finding(2), finding(1)], decision);
    expect(baseline).toEqual(
      baselineOf([entry(1, decision), entry(2, { state: 'rotated' }), entry(3, decision)]),
    );
    expect(added).toEqual([entry(3, decision), entry(1, decision)]);
  });

  test('a secret that is in several places is one entry, under the first path', () => {
    const findings = [finding(1, 'b.ts'), finding(1, 'a.ts'), finding(1, 'c.ts')];
    const { added } = addFindings(baselineOf([]), findings, decision);
    expect(added).toEqual([entry(1, { ...decision, path: 'a.ts' })]);
  });

  test('a path of any length becomes one that a file can hold', () => {
    const { added } = addFindings(baselineOf([]), [finding(1, 'a/'.repeat(100_000))], decision);
    expect(added[0]?.path).toHaveLength(1000);
  });

  test('twice is as once', () => {
    fc.assert(
      fc.property(baselines, fc.array(fc.integer({ min: 0, max: 9 })), (before, numbers) => {
        const findings = numbers.map((number) => finding(number));
        const once = addFindings(before, findings, decision);
        const twice = addFindings(once.baseline, findings, decision);
        expect(twice).toEqual({ baseline: once.baseline, added: [] });
        expect(once.baseline.entries).toHaveLength(before.entries.length + once.added.length);
      }),
    );
  });
});

describe('decisions', () => {
  test('change where they are named, in what is given', () => {
    const before = baselineOf([entry(1, { reason: 'kept' }), entry(2)]);
    const isNamed = ({ path }: { path: string }) => path === 'src/file-1.ts';
    const after = entry(1, { reason: 'kept', state: 'rotated' });
    expect(changeDecisions(before, isNamed, { state: 'rotated' })).toEqual({
      baseline: baselineOf([after, entry(2)]),
      changed: [{ before: entry(1, { reason: 'kept' }), after }],
    });
  });

  test('that are as they were are no change', () => {
    const before = baselineOf([entry(1), entry(2)]);
    expect(changeDecisions(before, () => true, { state: 'accepted-risk' }).changed).toEqual([]);
  });
});

describe('what matches nothing', () => {
  test('goes, and nothing else', () => {
    fc.assert(
      fc.property(baselines, fc.array(entries), (before, some) => {
        const gone = new Set(some.map((one) => one.fingerprint));
        const { baseline, removed } = pruneBaseline(before, gone);
        expect(baseline.entries.some((one) => gone.has(one.fingerprint))).toBe(false);
        expect(removed.every((one) => gone.has(one.fingerprint))).toBe(true);
        expect(baselineOf([...baseline.entries, ...removed], [...baseline.salts])).toEqual(before);
      }),
    );
  });
});
