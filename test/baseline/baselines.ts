// Baselines for tests, and random ones.
import fc from 'fast-check';
import { orderedBaseline } from '../../src/baseline/order-entries.ts';
import type { Fingerprint } from '../../src/model/finding.ts';
import {
  type Baseline,
  type BaselineEntry,
  type SuppressionState,
  suppressionStates,
} from '../../src/model/suppression.ts';

export const file = '.github/leakline-baseline.jsonl';

/** 32 hexadecimal digits that begin with those of a number. */
export function digits(number: number): string {
  return number.toString(16).padStart(4, '0').repeat(8);
}

export function fingerprint(number: number, version = 's1'): Fingerprint {
  return `${version}:${digits(number)}` as Fingerprint;
}

export function entry(number: number, fields: Partial<BaselineEntry> = {}): BaselineEntry {
  return {
    fingerprint: fingerprint(number),
    patternId: 'github.personal-access-token',
    path: `src/file-${number}.ts`,
    state: 'accepted-risk',
    reason: '',
    who: '',
    until: null,
    ...fields,
  };
}

export function baselineOf(entries: readonly BaselineEntry[], salts = [digits(0xabcd)]): Baseline {
  return orderedBaseline(file, salts, entries).baseline;
}

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('', '}', '"', '<<<<<<< '));
const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Few fingerprints, so that two have some in common. */
export const entries: fc.Arbitrary<BaselineEntry> = fc.record({
  fingerprint: fc
    .tuple(fc.constantFrom('s1', 'k1'), fc.integer({ min: 0, max: 5 }))
    .map(([version, number]) => fingerprint(number, version)),
  patternId: fc.constantFrom('github.personal-access-token', 'own.thing', 'acme.\u{1f511}'),
  path: text,
  state: fc.constantFrom<SuppressionState>(...suppressionStates),
  reason: text,
  who: text,
  until: fc.option(day),
});

export const baselines: fc.Arbitrary<Baseline> = fc
  .tuple(fc.array(entries, { maxLength: 8 }), fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1 }))
  .map(([some, salts]) => baselineOf(some, salts.map(digits)));
