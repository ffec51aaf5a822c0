// What a large baseline costs a scan that needs nothing of it, as that of a hook; and one without the key of its entries.
import { expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/config/settings.ts';
import { Redactor } from '../../src/findings/redactor.ts';
import type { Fingerprint } from '../../src/model/finding.ts';
import type { BaselineEntry } from '../../src/model/suppression.ts';
import { scan } from '../../src/scan/scan.ts';
import { makeRepository } from '../support/repository.ts';

test('entries of the baseline of which nothing is told are not redacted', async () => {
  const entries = Array.from({ length: 50 }, (_, index): BaselineEntry => {
    const fingerprint = `s1:${index.toString(16).padStart(32, '0')}` as Fingerprint;
    const path = `src/file-${index}.txt`;
    const decision = { state: 'accepted-risk', reason: '', who: '', until: null } as const;
    return { fingerprint, patternId: 'github.personal-access-token', path, ...decision };
  });
  const baseline = { file: '.leakline-baseline.jsonl', salts: ['0123456789abcdef'.repeat(2)], entries };
  const settings = { ...defaultSettings, suppression: { ...defaultSettings.suppression, baseline } };
  const redacted = vi.spyOn(Redactor.prototype, 'path');
  const request = { kind: 'stdin', bytes: Buffer.from('x = 1\n'), name: 'a.py' } as const;
  const report = await scan(request, settings, { progress: { step: () => {} }, log: () => {} });
  expect(report.unusedSuppressions).toEqual([]);
  expect(redacted.mock.calls.filter(([text]) => text.includes('src/file-'))).toEqual([]);
});

test('entries under a key that is not known are told once, and not to be gone', async () => {
  const repository = makeRepository();
  repository.commit('One', { 'a.py': 'x = 1\n' });
  const entries = ['1', '2'].map((digit): BaselineEntry => {
    const fingerprint = `k1:${digit.repeat(32)}` as Fingerprint;
    const decision = { state: 'accepted-risk', reason: '', who: '', until: null } as const;
    return { fingerprint, patternId: 'github.personal-access-token', path: 'a.py', ...decision };
  });
  const baseline = { file: '.leakline-baseline.jsonl', salts: [], entries };
  const settings = { ...defaultSettings, suppression: { ...defaultSettings.suppression, baseline } };
  const surroundings = { progress: { step: () => {} }, log: () => {} };
  const report = await scan({ kind: 'history', directory: repository.path }, settings, surroundings);
  expect(report.unusedSuppressions).toEqual([
    {
      by: 'baseline',
      where: '.leakline-baseline.jsonl',
      why: expect.stringContaining('LEAKLINE_FINGERPRINT_KEY is not set'),
    },
  ]);
});
