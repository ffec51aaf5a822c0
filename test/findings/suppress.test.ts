// What a large baseline costs a scan that needs nothing of it, as that of a hook.
import { expect, test, vi } from 'vitest';
import { defaultSettings } from '../../src/config/settings.ts';
import { Redactor } from '../../src/findings/redactor.ts';
import type { Fingerprint } from '../../src/model/finding.ts';
import type { BaselineEntry } from '../../src/model/suppression.ts';
import { scan } from '../../src/scan/scan.ts';

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
