import { describe, expect, test } from 'vitest';
import { commentCharactersMax } from '../../src/model/limits.ts';
import { commentMark, toComment } from '../../src/report/comment.ts';
import { findingOf, fullReport, reportOf } from '../support/reports.ts';

test('it has what the summary has, below its mark', () => {
  const text = toComment(fullReport(), false) ?? '';
  expect(text.startsWith(`${commentMark}\n## Leakline\n`)).toBe(true);
  expect(text).toContain('Infrastructure password');
});

describe('field 21: without a leak', () => {
  test('there is none to make', () => {
    expect(toComment(reportOf(), false)).toBeNull();
  });

  test('one that is there is taken back', () => {
    expect(toComment(reportOf(), true)).toContain('**Resolved:**');
  });

  test('what was not read to its end is not resolved', () => {
    const text = toComment(reportOf({ complete: false }), true) ?? '';
    expect(text).toContain('**The scan is incomplete:**');
    expect(text).not.toContain('Resolved');
  });
});

test('however much was found, GitHub takes it', () => {
  const hostile = '`|*<>'.repeat(200);
  const findings = Array.from({ length: 2000 }, (_, index) =>
    findingOf({ path: `${hostile}${index}`, patternId: `p.${index % 300}`, title: hostile }, index),
  );
  const skips = Array.from({ length: 100 }, (_, index) => ({
    reason: 'unreadable' as const,
    what: `${hostile}${index}`,
    detail: hostile,
  }));
  const notices = Array.from({ length: 100 }, () => hostile);
  const text = toComment(reportOf({ findings, skips, notices, complete: false }), false) ?? '';
  expect(text.length).toBeLessThanOrEqual(commentCharactersMax);
  expect(text).toContain('of 2,000 findings did not fit');
});
