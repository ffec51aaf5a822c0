// Which findings of a baseline an audit goes through again, and in what order.
import { expect, test } from 'vitest';
import { acceptedFindings } from '../../src/baseline/accepted-findings.ts';
import type { SuppressedFinding, Suppression } from '../../src/model/suppression.ts';

function known(fingerprint: string, parts: Partial<Record<keyof Suppression, string | null>>) {
  const decision = { by: 'baseline', state: 'accepted-risk', reason: null, who: null, until: null };
  return { fingerprint, suppression: { ...decision, ...parts } } as unknown as SuppressedFinding;
}

test('what was decided together comes first, what was decided by itself last, each in the order given', () => {
  const findings = [
    known('s1:1', { reason: 'looked at' }),
    known('s1:2', { reason: 'known before' }),
    known('s1:3', { reason: 'known before', until: '2027-01-31' }),
    known('s1:4', { reason: 'known before' }),
    // Of one secret in two places one decision was made.
    known('s1:1', { reason: 'looked at' }),
  ];
  expect(acceptedFindings(findings).map(({ fingerprint }) => fingerprint)).toEqual([
    's1:2',
    's1:4',
    's1:1',
    's1:3',
    's1:1',
  ]);
});

test('only what the baseline has as accepted risk', () => {
  const findings = [
    known('s1:1', { state: 'rotated' }),
    known('s1:2', { by: 'allowlist' }),
    known('s1:3', { by: 'comment', state: null }),
    known('s1:4', {}),
  ];
  expect(acceptedFindings(findings).map(({ fingerprint }) => fingerprint)).toEqual(['s1:4']);
});
