import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { type BaselineOutcome, baselineJson, baselineText, outcomeText } from '../../src/report/baseline.ts';
import { entry } from '../baseline/baselines.ts';

const file = '.leakline-baseline.jsonl';

function outcome(parts: Partial<BaselineOutcome>): BaselineOutcome {
  return {
    file,
    verb: 'update',
    isDryRun: false,
    isChanged: true,
    added: [],
    changed: [],
    removed: [],
    kept: 0,
    joined: [],
    ended: [],
    findings: [],
    notices: [],
    attributes: '',
    next: [],
    ...parts,
  };
}

describe('what became of a baseline', () => {
  test('is told in numbers, and what was taken out one by one', () => {
    const text = outcomeText(
      outcome({
        added: [entry(1, { state: 'rotated', who: 'Ada', until: '2027-01-31' })],
        changed: [{ before: entry(2), after: entry(2, { state: 'false-positive', reason: 'a hash' }) }],
        removed: Array.from({ length: 30 }, (_, at) => entry(100 + at)),
        kept: 1234,
        next: ['Commit it.'],
      }),
    );
    expect(text).toContain(`${file}: 1 added, 1 changed, 30 removed, 1,234 kept\n`);
    expect(text).toContain(
      'added\n  s1:000100010001  github.personal-access-token  src/file-1.ts\n      rotated until 2027-01-31, by Ada\n',
    );
    expect(text).toContain('      accepted-risk -> false-positive: a hash\n');
    for (let at = 100; at < 130; at += 1) expect(text).toContain(`src/file-${at}.ts\n`);
    expect(text.endsWith('\nCommit it.\n')).toBe(true);
  });

  test('names some of many that came in, and how many more there are', () => {
    const text = outcomeText(outcome({ added: Array.from({ length: 1025 }, (_, at) => entry(at)) }));
    expect(text.match(/src\/file/g)).toHaveLength(20);
    expect(text).toContain('  and 1,005 more\n');
  });

  test('says that nothing was written, or that nothing had to be', () => {
    expect(outcomeText(outcome({ isDryRun: true }))).toContain('Nothing was written (--dry-run).');
    expect(outcomeText(outcome({ isChanged: false }))).toBe(
      `${file}: 0 added, 0 changed, 0 removed, 0 kept; the file is as it was\n`,
    );
  });

  test('counts a new one by the worst of what was found, and by pattern', () => {
    const added = [entry(1), entry(2, { patternId: 'acme.key' }), entry(3, { patternId: 'acme.key' })];
    const findings = (['low', 'critical', 'medium', 'medium'] as const).map((severity, at) => ({
      severity,
      fingerprint: added[at % 3]?.fingerprint,
    }));
    const text = outcomeText(outcome({ verb: 'create', added, findings: findings as unknown as Finding[] }));
    expect(text).toBe(
      `${file} has 3 entries (1 critical, 2 medium) for 4 findings, each accepted-risk\n\n` +
        '       2  acme.key\n       1  github.personal-access-token\n',
    );
  });

  test('tells of two decisions of one finding which counts, and of what has ended', () => {
    const kept = entry(1, { until: '2020-01-31' });
    const text = outcomeText(
      outcome({ joined: [{ kept, dropped: [entry(1), entry(1, { who: 'Ada' })] }], ended: [kept] }),
    );
    expect(text).toContain(
      '      accepted-risk until 2020-01-31, and not accepted-risk; accepted-risk, by Ada\n',
    );
    expect(text).toContain('ended: scans tell of these again until somebody decides anew\n  s1:000100010001');
  });

  test('holds nothing that steers a terminal', () => {
    const hostile = entry(1, {
      path: 'a\x1b[2J\n::error::b',
      reason: 'c\x07',
      who: '\u202ed',
      patternId: 'e\r',
    });
    const shown = { file, today: '2026-11-21', entries: [hostile], total: 1 };
    for (const text of [
      outcomeText(outcome({ added: [hostile], removed: [hostile] })),
      baselineText(shown),
    ]) {
      expect(text).not.toMatch(/[^\n -~]/);
      expect(text).not.toMatch(/^\s*::/m);
    }
  });
});

describe('what is in a baseline', () => {
  const entries = [
    entry(1, { state: 'rotated', until: '2026-11-20', who: 'Ada', reason: 'renewed' }),
    entry(2, { path: 'b.ts', until: '2026-11-21' }),
    entry(3, { path: 'b.ts' }),
    entry(4, { path: '' }),
  ];
  const shown = { file, today: '2026-11-21', entries, total: 5 };

  test('is listed by state and path; the last day still counts', () => {
    expect(baselineText(shown)).toBe(
      `${file}: 4 of 5 entries (3 accepted-risk, 1 rotated, 1 ended, 1 ends by 2026-12-21)\n` +
        '\naccepted-risk\n' +
        '  (no path)\n    s1:000400040004  github.personal-access-token\n' +
        '  b.ts\n    s1:000200020002  github.personal-access-token  until 2026-11-21\n' +
        '    s1:000300030003  github.personal-access-token\n' +
        '\nrotated\n' +
        '  src/file-1.ts\n    s1:000100010001  github.personal-access-token  ended 2026-11-20, by Ada: renewed\n',
    );
  });

  test('is the same as JSON', () => {
    const told = JSON.parse(baselineJson(shown));
    expect(told).toMatchObject({
      file,
      total: 5,
      shown: 4,
      ended: 1,
      states: { 'accepted-risk': 3, 'false-positive': 0, rotated: 1, 'test-data': 0 },
    });
    expect(told.entries[0]).toEqual({
      fingerprint: entries[0]?.fingerprint,
      pattern: 'github.personal-access-token',
      path: 'src/file-1.ts',
      state: 'rotated',
      reason: 'renewed',
      who: 'Ada',
      until: '2026-11-20',
      ended: true,
    });
    expect(told.entries[3]).toMatchObject({ path: null, reason: null, who: null, until: null, ended: false });
  });

  test('is nothing in an empty one', () => {
    expect(baselineText({ ...shown, entries: [], total: 0 })).toBe(`${file}: 0 entries\n`);
  });
});

test('of what has ended a beginning is listed, and the rest counted', () => {
  const many = Array.from({ length: 25 }, (_, index) => entry(index, { until: '2026-01-31' }));
  const text = outcomeText(outcome({ ended: many }));
  expect(text.match(/^ {2}s1:/gm)).toHaveLength(20);
  expect(text).toContain('\n  and 5 more\n');
});

test('what ends within a month is counted before it does', () => {
  const days = ['2026-11-20', '2026-11-21', '2026-12-21', '2026-12-22', null];
  const entries = days.map((until, index) => entry(index, { until }));
  const [head] = baselineText({ file, today: '2026-11-21', entries, total: 5 }).split('\n');
  expect(head).toBe(`${file}: 5 entries (5 accepted-risk, 1 ended, 2 end by 2026-12-21)`);
});
