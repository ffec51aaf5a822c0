// What is suppressed is counted in every report, listed where asked for, and no alert; what suppresses nothing is told.
import { describe, expect, test } from 'vitest';
import type { Suppression } from '../../src/model/suppression.ts';
import { alertsOf } from '../../src/report/alerts.ts';
import { toAnnotations } from '../../src/report/annotations.ts';
import { exitStatus } from '../../src/report/counts.ts';
import { jsonReport } from '../../src/report/json.ts';
import { sarifText, toSarif } from '../../src/report/sarif.ts';
import { toSummary } from '../../src/report/summary.ts';
import { suppressionWords } from '../../src/report/suppressions.ts';
import { textReport } from '../../src/report/text.ts';
import { sarifProblems } from '../support/github-sarif.ts';
import { committed, findingOf, redacted, reportOf } from '../support/reports.ts';

const byComment: Suppression = {
  by: 'comment',
  state: null,
  reason: redacted('made up'),
  who: null,
  until: null,
  where: redacted('src/a.ts:3'),
};
const byBaseline: Suppression = {
  by: 'baseline',
  state: 'false-positive',
  reason: redacted('a [dummy] of {ours}'),
  who: redacted('Ada Lovelace'),
  until: '2027-01-31',
  where: redacted('.github/leakline-baseline.jsonl'),
};
const suppressed = [
  { ...findingOf({ path: 'src/a.ts' }, 2), suppression: byComment },
  {
    ...findingOf({ path: 'src/b.ts', severity: 'low', provenance: committed({ inHead: false }) }, 3),
    suppression: byBaseline,
  },
];
const unusedSuppressions = [
  { by: 'comment', where: redacted('src/c.ts:9'), why: 'nothing of what it names was found there' },
] as const;
const report = reportOf({ suppressed, unusedSuppressions });
const both = reportOf({ findings: [findingOf({}, 1)], suppressed, unusedSuppressions });

describe('what is suppressed', () => {
  test('fails no run, and is counted in every report', () => {
    expect(exitStatus(report, 'low')).toBe(0);
    const text = textReport(report, { colour: false });
    expect(text).toContain('2 findings are suppressed: 1 by a comment, 1 by the baseline.');
    expect(text).toContain('No leaks found; 2 suppressed.');
    expect(text).not.toContain('src/b.ts');
    expect(toSummary(report)).toContain('2 findings are suppressed: 1 by a comment, 1 by the baseline.');
    expect(toAnnotations(report).map(({ level, message }) => [level, message])).toEqual([
      ['notice', '2 findings are suppressed: 1 by a comment, 1 by the baseline.'],
      ['notice', '1 suppression has no effect.'],
    ]);
    expect(toSarif(report).runs[0]?.properties?.['suppressed']).toBe(2);
  });

  test('is listed where that is asked for', () => {
    const text = textReport(report, { colour: false, suppressed: true });
    expect(text).toContain('src/b.ts:3:14');
    expect(text).toContain(
      'false positive, by the baseline .github/leakline-baseline.jsonl, Ada Lovelace until 2027-01-31: a [dummy] of {ours}',
    );
    const json = JSON.parse(jsonReport(both));
    expect(json.findings).toHaveLength(1);
    expect(json.suppressed.map((one: { suppression: unknown }) => one.suppression)).toEqual([
      byComment,
      byBaseline,
    ]);
    expect(json.unusedSuppressions).toEqual(unusedSuppressions);
  });

  test('is a suppressed result of SARIF, and none of what code scanning is given', () => {
    const [run] = toSarif(both, { suppressed: true }).runs;
    expect(run?.results?.map((result) => result.suppressions ?? null)).toEqual([
      null,
      [{ kind: 'inSource', status: 'accepted', justification: suppressionWords(byComment) }],
      [{ kind: 'external', status: 'accepted', justification: suppressionWords(byBaseline) }],
    ]);
    expect(sarifProblems(sarifText(both, { suppressed: true }))).toEqual([]);
    expect(toSarif(both).runs[0]?.results).toHaveLength(1);
  });

  test('of a history code scanning is told of what HEAD has alone', () => {
    expect(alertsOf(both, 'head').suppressed.map(({ path }) => path)).toEqual(['src/a.ts']);
    expect(alertsOf(both, 'all').suppressed).toHaveLength(2);
  });
});

test('what suppresses nothing is told with its place', () => {
  expect(textReport(report, { colour: false })).toContain(
    '1 suppression has no effect\n  src/c.ts:9  comment: nothing of what it names was found there\n',
  );
  expect(toSummary(report)).toContain('### 1 suppression has no effect');
  const notes = toSarif(report).runs[0]?.invocations?.[0]?.toolExecutionNotifications ?? [];
  expect(notes.map(({ message }) => message.text)).toContain(
    'Without effect: src/c.ts:9, comment: nothing of what it names was found there.',
  );
});
