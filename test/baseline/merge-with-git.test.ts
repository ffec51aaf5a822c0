// Baselines of two branches, merged by git itself: with the line of `.gitattributes` there is no conflict, and what comes out
// says what both sides said.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBaseline } from '../../src/baseline/format-baseline.ts';
import { withMergeAttribute } from '../../src/baseline/merge-attribute.ts';
import { joinBaselines } from '../../src/baseline/order-entries.ts';
import { parseBaseline, parseThroughConflicts } from '../../src/baseline/parse-baseline.ts';
import type { Baseline } from '../../src/model/suppression.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { baselineOf, digits, entry, file } from './baselines.ts';

const attributes = withMergeAttribute(null, file);

/** Two branches that change the baseline of their common past, or make one each. */
function branches(before: Baseline | null, ours: Baseline, theirs: Baseline, union = true): TestRepository {
  const repository = makeRepository();
  const past = before === null ? {} : { [file]: formatBaseline(before) };
  const merged = union && attributes.kind === 'added' ? { '.gitattributes': attributes.text } : {};
  repository.commit('Past', { 'a.txt': 'a\n', ...past, ...merged });
  repository.branch('theirs');
  repository.commit('Theirs', { [file]: formatBaseline(theirs) });
  repository.checkout('main');
  repository.commit('Ours', { [file]: formatBaseline(ours) });
  return repository;
}

function textOf({ path }: TestRepository): string {
  return readFileSync(join(path, file), 'utf8');
}

/** Throws where git meets a conflict. */
function merged(before: Baseline | null, ours: Baseline, theirs: Baseline): Baseline {
  const repository = branches(before, ours, theirs);
  repository.git(['merge', '--quiet', '--no-edit', 'theirs']);
  expect(repository.git(['status', '--porcelain'])).toBe('');
  return parseBaseline(textOf(repository), file).baseline;
}

const past = baselineOf([entry(10), entry(20), entry(30)]);

describe('with the line of .gitattributes git merges', () => {
  test.each([
    ['at the same place', [11, 13], [12]],
    ['at places of their own', [1], [40]],
    ['the same finding', [15, 25], [15]],
  ])('findings that both sides add %s', (_, numbers, others) => {
    const ours = baselineOf([...past.entries, ...numbers.map((number) => entry(number))]);
    const theirs = baselineOf([...past.entries, ...others.map((number) => entry(number))]);
    expect(merged(past, ours, theirs)).toEqual(joinBaselines(ours, theirs));
  });

  test('a decision that changes while the other side adds elsewhere', () => {
    const ours = baselineOf([entry(10, { state: 'rotated', reason: 'renewed' }), entry(20), entry(30)]);
    const theirs = baselineOf([...past.entries, entry(40)]);
    expect(merged(past, ours, theirs)).toEqual(joinBaselines(ours, baselineOf([entry(40)])));
  });

  test('a decision that changes while the other side adds beside it: the lines of both stay, and one counts', () => {
    const ours = baselineOf([entry(10), entry(20), entry(30, { state: 'rotated', reason: 'renewed' })]);
    const theirs = baselineOf([...past.entries, entry(40)]);
    const both = merged(past, ours, theirs);
    expect(both).toEqual(joinBaselines(ours, theirs));
    expect(both.entries[2]).toEqual(ours.entries[2]);
  });

  test('two decisions of one finding: the one that accepts less', () => {
    const ours = baselineOf([entry(10), entry(20, { until: '2027-01-31' }), entry(30)]);
    const theirs = baselineOf([entry(10), entry(20, { state: 'false-positive' }), entry(30)]);
    const both = merged(past, ours, theirs);
    expect(both).toEqual(joinBaselines(ours, theirs));
    expect(both.entries[1]?.until).toBe('2027-01-31');
  });

  test('what one side takes out while the other adds elsewhere', () => {
    const ours = baselineOf([entry(20), entry(30)]);
    const theirs = baselineOf([...past.entries, entry(40)]);
    expect(merged(past, ours, theirs)).toEqual(baselineOf([entry(20), entry(30), entry(40)]));
  });

  test('what one side takes out while the other adds beside it: it is back until the next update', () => {
    const ours = baselineOf([entry(10), entry(20)]);
    const theirs = baselineOf([...past.entries, entry(40)]);
    expect(merged(past, ours, theirs)).toEqual(joinBaselines(ours, theirs));
  });

  test('two baselines that were made apart: both salts and all findings', () => {
    const ours = baselineOf([entry(10), entry(20)], [digits(1)]);
    const theirs = baselineOf([entry(15), entry(25)], [digits(2)]);
    const both = merged(null, ours, theirs);
    expect(both).toEqual(joinBaselines(ours, theirs));
    expect(both.salts).toEqual([digits(1), digits(2)]);
  });

  test('a rebase as a merge', () => {
    const ours = baselineOf([...past.entries, entry(11)]);
    const theirs = baselineOf([...past.entries, entry(12)]);
    const repository = branches(past, ours, theirs);
    repository.checkout('theirs');
    repository.git(['rebase', '--quiet', 'main']);
    expect(parseBaseline(textOf(repository), file).baseline).toEqual(joinBaselines(ours, theirs));
  });

  test('whatever both sides do: no conflict, and nothing that neither said', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 });
    const state = fc.constantFrom('rotated', 'test-data', 'accepted-risk') as fc.Arbitrary<'rotated'>;
    const side = fc
      .tuple(numbers, state)
      .map(([some, one]) => baselineOf(some.map((n) => entry(n, { state: one }))));
    fc.assert(
      fc.property(side, side, side, (before, ours, theirs) => {
        const both = merged(before, ours, theirs);
        const joined = joinBaselines(ours, theirs).entries;
        const known = [...before.entries, ...ours.entries, ...theirs.entries];
        for (const one of both.entries) expect(known).toContainEqual(one);
        const has = ({ entries }: Baseline, fingerprint: string) =>
          entries.some((one) => one.fingerprint === fingerprint);
        for (const { fingerprint } of joined) {
          const isGone = has(before, fingerprint) && !(has(ours, fingerprint) && has(theirs, fingerprint));
          if (!isGone) expect(has(both, fingerprint)).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe('without it', () => {
  test.each(['merge', 'diff3'])('the conflict is told, and read through: marks of %s', (style) => {
    const ours = baselineOf([entry(10), entry(20, { state: 'rotated' }), entry(30)]);
    const theirs = baselineOf([entry(10), entry(21), entry(30)]);
    const repository = branches(past, ours, theirs, false);
    expect(() => repository.git(['-c', `merge.conflictStyle=${style}`, 'merge', 'theirs'])).toThrow();
    const text = textOf(repository);
    expect(text).toContain('<<<<<<<');
    expect(() => parseBaseline(text, file)).toThrow(/:\d+:1: a merge left a conflict here/);
    expect(parseThroughConflicts(text, file).baseline).toEqual(joinBaselines(ours, theirs));
  });
});
