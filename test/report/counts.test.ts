import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Severity, severities } from '../../src/model/severity.ts';
import {
  compareFindings,
  countBySeverity,
  exitStatus,
  hiddenNotes,
  leakCount,
  worst,
} from '../../src/report/counts.ts';
import { findingOf, fullReport, reportOf } from '../support/reports.ts';

function reportWith(found: readonly Severity[], complete = true) {
  return reportOf({ findings: found.map((severity, index) => findingOf({ severity }, index + 1)), complete });
}

describe('counts', () => {
  test('by severity, leaks without notes, notes that are not shown', () => {
    expect(countBySeverity(fullReport().findings)).toEqual({
      critical: 1,
      high: 1,
      medium: 0,
      low: 1,
      note: 1,
    });
    expect(leakCount(fullReport())).toBe(3);
    expect(hiddenNotes(fullReport())).toBe(2);
  });

  test('the worst is the most severe, or nothing', () => {
    expect(worst(reportWith(['low', 'high', 'note']))).toBe('high');
    expect(worst(reportWith(['note']))).toBe('note');
    expect(worst(reportWith([]))).toBeNull();
  });
});

describe('exitStatus', () => {
  test.each<[Severity[], boolean, Severity | 'never', 0 | 1 | 2]>([
    [[], true, 'low', 0],
    [[], false, 'low', 2],
    [['low'], true, 'low', 1],
    [['low'], true, 'medium', 0],
    [['medium'], true, 'medium', 1],
    [['critical', 'low'], true, 'high', 1],
    [['critical'], false, 'low', 1],
    [['low'], false, 'high', 2],
    [['note'], true, 'low', 0],
    [['note'], true, 'note', 0],
    [['note'], false, 'note', 2],
    [['critical'], true, 'never', 0],
    [['critical'], false, 'never', 2],
  ])('%j, complete %j, fail on %s: %d', (found, complete, failOn, status) => {
    expect(exitStatus(reportWith(found, complete), failOn)).toBe(status);
  });
});

test('compareFindings is an order: the same whatever the order they come in', () => {
  const finding = fc
    .record({
      severity: fc.constantFrom(...severities),
      confidence: fc.constantFrom('high', 'medium', 'low'),
      path: fc.constantFrom('a', 'b', 'ä'),
      line: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ line, ...rest }) =>
      findingOf({ ...rest, region: { startLine: line, startColumn: 1, endLine: line, endColumn: 2 } }, line),
    );
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 12 }), (findings) => {
      const sorted = findings.toSorted(compareFindings);
      expect(findings.toReversed().toSorted(compareFindings)).toEqual(sorted);
      for (let i = 1; i < sorted.length; i += 1) {
        expect(severities.indexOf(sorted[i - 1]!.severity)).toBeLessThanOrEqual(
          severities.indexOf(sorted[i]!.severity),
        );
      }
    }),
  );
});
