// A scan that was ended before its end is marked so in every format, with how far it was.
import { describe, expect, test } from 'vitest';
import type { Interruption } from '../../src/model/report.ts';
import { jsonReport } from '../../src/report/json.ts';
import { sarifText, toSarif } from '../../src/report/sarif.ts';
import { interruptionSentence, verdict } from '../../src/report/sentences.ts';
import { toSummary } from '../../src/report/summary.ts';
import { textReport } from '../../src/report/text.ts';
import { sarifProblems } from '../support/github-sarif.ts';
import { findingOf, reportOf } from '../support/reports.ts';

const interruption: Interruption = { by: 'SIGINT', phase: 'scanning blobs', done: 1204, total: 5311 };
const told = 'Ended by SIGINT while scanning blobs: 1,204 done, 4,107 left that were not scanned.';
const clean = reportOf({ interruption, complete: false });
const leaky = reportOf({ interruption, complete: false, findings: [findingOf()] });

test.each([
  [{ total: 5311 }, told],
  [{ total: null }, 'Ended by SIGINT while scanning blobs: 1,204 done, and how many are left is not known.'],
  [{ total: 1204 }, 'Ended by SIGINT while scanning blobs: 1,204 done, 0 left that were not scanned.'],
  [{ phase: '' }, 'Ended by SIGINT before anything was scanned.'],
] satisfies [Partial<Interruption>, string][])('%j', (parts, sentence) => {
  expect(interruptionSentence({ ...interruption, ...parts })).toBe(sentence);
});

describe('an interrupted scan', () => {
  test('has a verdict that says so', () => {
    expect(verdict(clean)).toBe('No leaks found until the scan was interrupted.');
    expect(verdict(leaky)).toBe('1 leak: 1 critical. The scan was interrupted.');
  });

  test('is marked in the text', () => {
    const text = textReport(leaky, { colour: false, width: 120 });
    expect(text).toContain(`\n${told}\nScanned 120 commits`);
    expect(text).toMatch(/The scan was interrupted\.\n$/);
  });

  test('is marked in JSON', () => {
    expect(JSON.parse(jsonReport(leaky))).toMatchObject({ complete: false, interruption });
    expect(JSON.parse(jsonReport(reportOf()))).toMatchObject({ complete: true, interruption: null });
  });

  test('is marked in SARIF, which stays valid', () => {
    const [invocation] = toSarif(leaky).runs[0]?.invocations ?? [];
    expect(invocation).toMatchObject({
      executionSuccessful: false,
      exitSignalName: 'SIGINT',
      toolExecutionNotifications: [{ level: 'error', message: { text: told } }],
    });
    expect(sarifProblems(sarifText(leaky))).toEqual([]);
    expect(toSarif(reportOf()).runs[0]?.invocations).toEqual([{ executionSuccessful: true }]);
  });

  test('is marked at the head of the summary, which does not cheer', () => {
    const summary = toSummary(clean);
    expect(summary).toMatch(
      /^## Leakline\n\n> \[!WARNING\]\n> \*\*The scan is incomplete\.\*\* Ended by SIGINT/,
    );
    expect(summary).not.toContain('✅');
  });
});
