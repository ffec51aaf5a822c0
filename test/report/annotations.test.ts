import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { Severity } from '../../src/model/severity.ts';
import { toAnnotations } from '../../src/report/annotations.ts';
import { committed, findingOf, fullReport, patternOf, regionOf, reportOf } from '../support/reports.ts';

function many(severity: Severity, count: number, from = 0): Finding[] {
  return Array.from({ length: count }, (_, i) =>
    findingOf({ severity, path: `f${from + i}.env` }, from + i + 1),
  );
}

describe('toAnnotations', () => {
  test('nothing found, nothing said', () => {
    expect(toAnnotations(reportOf())).toEqual([]);
  });

  test('tells what, why, how to mend and where from, in one paragraph', () => {
    const [first] = toAnnotations(fullReport());
    expect(first).toEqual({
      level: 'error',
      title: 'GitHub personal access token (critical)',
      message:
        'GitHub personal access token in GITHUB_TOKEN: ghp_****. Its checksum is right. A token that acts as its ' +
        'owner. Whoever has it can read and write what the owner can. Revoke it under Settings, Developer settings, ' +
        'and look through the security log for its use. First committed in aaaaaaaaaaaa by Ada Lovelace on ' +
        '2026-11-20. It is still in HEAD.',
      path: 'config/prod.env',
      region: { startLine: 5, endLine: 5, startColumn: 14, endColumn: 54 },
    });
  });

  test('what is no longer in HEAD points at no file, and names its place', () => {
    const gone = toAnnotations(fullReport())[1];
    expect(gone).toMatchObject({ level: 'error', path: null, region: null });
    expect(gone?.message).toContain('**** at config/prod.env:112:7.');
  });

  test('columns are given on one line only, for GitHub refuses them elsewhere', () => {
    const findings = [
      findingOf({ region: regionOf(2, 5, 4, 3) }),
      findingOf({ region: regionOf(9, 5, 9, 8) }, 2),
    ];
    expect(toAnnotations(reportOf({ findings })).map((annotation) => annotation.region)).toEqual([
      { startLine: 2, endLine: 4 },
      { startLine: 9, endLine: 9, startColumn: 5, endColumn: 8 },
    ]);
  });

  test('critical and high are errors, medium and low warnings, notes notices', () => {
    const severities: Severity[] = ['note', 'low', 'medium', 'high', 'critical'];
    const findings = severities.map((severity, index) => findingOf({ severity }, index + 1));
    const made = toAnnotations(reportOf({ findings, notices: ['A fallback was taken.'] }));
    expect(made.map(({ level, title }) => [level, title.replace(/.*\((.*)\)/, '$1')])).toEqual([
      ['error', 'critical'],
      ['error', 'high'],
      ['warning', 'medium'],
      ['warning', 'low'],
      ['notice', 'note'],
      ['notice', 'Leakline'],
    ]);
  });

  test('nine errors and ten of the others stand without a word about more', () => {
    const findings = [...many('high', 9), ...many('low', 10, 100), ...many('note', 10, 200)];
    const made = toAnnotations(reportOf({ findings }));
    expect(made).toHaveLength(29);
    expect(made.every((annotation) => annotation.path !== null)).toBe(true);
  });

  test('beyond that the last of a level says how many more and where, with room for setFailed', () => {
    const findings = [
      ...many('high', 10),
      ...many('critical', 3, 50),
      ...many('low', 11, 100),
      ...many('note', 1200, 200),
    ];
    const made = toAnnotations(reportOf({ findings }), { elsewhere: 'the job summary and out.sarif' });
    const errors = made.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(9);
    expect(errors.slice(0, 3).map(({ path }) => path)).toEqual(['f50.env', 'f51.env', 'f52.env']);
    expect(errors[8]).toEqual({
      level: 'error',
      title: '5 more errors',
      message:
        'GitHub shows 10 errors of a step. 5 more errors can be read in the job summary and out.sarif.',
      path: null,
      region: null,
      isRest: true,
    });
    expect(
      made
        .filter(({ level }) => level === 'warning')
        .map(({ title }) => title)
        .at(-1),
    ).toBe('2 more warnings');
    expect(
      made
        .filter(({ level }) => level === 'notice')
        .map(({ title }) => title)
        .at(-1),
    ).toBe('1,191 more notices');
    expect(made).toHaveLength(29);
  });

  test('a long message is cut to what the runner keeps', () => {
    const patterns = [patternOf({ description: 'long '.repeat(2000) })];
    const [only] = toAnnotations(reportOf({ findings: [findingOf()], patterns }));
    expect(only?.message).toHaveLength(4096);
    expect(only?.message.endsWith('…')).toBe(true);
  });

  test('a secret added and taken out again within a range says so', () => {
    const finding = findingOf({ shownBy: 'commit', provenance: committed({ inHead: false }) });
    const [only] = toAnnotations(reportOf({ findings: [finding] }));
    expect(only?.message).toContain('It was added and taken out again within this range.');
  });
});
