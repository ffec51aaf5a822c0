import { gzipSync } from 'node:zlib';
import type { Result, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/model/severity.ts';
import { severities } from '../../src/model/severity.ts';
import { sarifText, toSarif } from '../../src/report/sarif.ts';
import { sarifProblems } from '../support/github-sarif.ts';
import { committed, findingOf, fullReport, patternOf, regionOf, reportOf } from '../support/reports.ts';

function runOf(...args: Parameters<typeof toSarif>): Run {
  const [run] = toSarif(...args).runs;
  if (run === undefined) throw new Error('a log without a run');
  return run;
}

function resultsOf(...args: Parameters<typeof toSarif>): readonly Result[] {
  return runOf(...args).results ?? [];
}

describe('the file', () => {
  test('code scanning takes it whole', () => {
    expect(sarifProblems(sarifText(fullReport()))).toEqual([]);
  });

  test('an empty report is a valid file with no rule and no result', () => {
    const text = sarifText(reportOf());
    expect(sarifProblems(text)).toEqual([]);
    expect(runOf(reportOf()).results).toEqual([]);
    expect(runOf(reportOf()).tool.driver.rules).toEqual([]);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('the checker refuses what code scanning would', () => {
    const broken = toSarif(fullReport());
    const [run] = broken.runs;
    run?.tool.driver.rules?.push(run.tool.driver.rules[0]!);
    const [result] = run?.results ?? [];
    if (result?.locations?.[0]?.physicalLocation?.region === undefined) throw new Error('no region');
    result.locations[0].physicalLocation.region.startLine = 0;
    result.locations[0].physicalLocation.artifactLocation = { uri: '/a b' };
    result.message.text = '';
    const problems = sarifProblems(JSON.stringify(broken)).join('\n');
    expect(problems).toContain('two rules of the same id');
    expect(problems).toContain('/startLine must be >= 1');
    expect(problems).toContain('must match format "uri-reference"');
    expect(problems).toContain('empty string at /runs/0/results');
  });

  test('names the home page of the tool', () => {
    const { driver } = JSON.parse(sarifText(fullReport())).runs[0].tool;
    expect(driver.informationUri).toBe('https://github.com/leakline/leakline');
  });

  test('is the same however the findings come in, whatever the time took', () => {
    const report = fullReport();
    const again = { ...report, findings: report.findings.toReversed(), elapsedSeconds: 99 };
    expect(sarifText(again)).toBe(sarifText(report));
    expect(sarifText(report)).not.toMatch(/\d\d:\d\d:\d\dZ|\/home|\/tmp/);
  });

  test('has a category of its own for each kind of scan, or the one given', () => {
    expect(runOf(fullReport()).automationDetails?.id).toBe('leakline/history/');
    expect(runOf(fullReport(), { category: 'team/secrets//' }).automationDetails?.id).toBe('team/secrets/');
    expect(runOf(fullReport(), { category: '' }).automationDetails?.id).toBe('leakline/');
  });

  test('says that it is incomplete, what was not scanned, and how much was', () => {
    const run = runOf(fullReport());
    const [invocation] = run.invocations ?? [];
    expect(invocation?.executionSuccessful).toBe(false);
    const notes = invocation?.toolExecutionNotifications ?? [];
    expect(notes.map((note) => note.level)).toEqual(['note', 'error', 'note', 'note']);
    expect(notes[1]?.message.text).toBe(
      `Not scanned, missing from this repository: ${'d'.repeat(40)} (blob of docs/network.md).`,
    );
    expect(run.properties).toEqual({
      scan: 'history',
      coverage: {
        complete: false,
        commits: 120,
        blobs: 3402,
        bytes: 12_345_678,
        skipped: { missing: 1, 'too-large': 1, submodule: 1 },
      },
      suppressed: 0,
    });
  });

  test('lists a hundred skips and tells how many more there are', () => {
    const skips = Array.from({ length: 250 }, (_, i) => ({ reason: 'excluded', what: `f${i}` }) as const);
    const [invocation] = runOf(reportOf({ skips })).invocations ?? [];
    expect(invocation?.toolExecutionNotifications).toHaveLength(101);
    expect(invocation?.toolExecutionNotifications?.at(-1)?.message.text).toBe('150 more things not scanned.');
  });
});

describe('rules', () => {
  test('are those that findings name, once each, by id, with all that code scanning reads', () => {
    const run = runOf(fullReport());
    const rules = run.tool.driver.rules ?? [];
    expect(rules.map((rule) => rule.id)).toEqual([
      'github.personal-access-token',
      'infrastructure.password',
      'internal-host.zone/low',
      'internal-host.zone/note',
    ]);
    expect(rules[0]).toMatchObject({
      name: 'GithubPersonalAccessToken',
      shortDescription: { text: 'GitHub personal access token' },
      helpUri: 'https://docs.github.com/en/authentication',
      defaultConfiguration: { level: 'error' },
      properties: {
        tags: ['security', 'credential', 'external/cwe/cwe-798', 'github'],
        precision: 'high',
        'problem.severity': 'error',
        'security-severity': '9.5',
      },
    });
    expect(rules[0]?.help?.markdown).toContain('### How to make it harmless\n\nRevoke it under Settings');
    expect(rules[0]?.help?.markdown).toContain('- <https://docs.github.com/en/authentication>');
    expect(rules[1]).not.toHaveProperty('helpUri');
  });

  test('a finding milder than its pattern has a rule of its own, for code scanning reads the score there', () => {
    const findings = [findingOf({ severity: 'low' }), findingOf({ severity: 'critical' }, 2)];
    const run = runOf(reportOf({ findings, patterns: [patternOf()] }));
    const rules = run.tool.driver.rules ?? [];
    expect(rules.map(({ id, properties }) => [id, properties?.['security-severity']])).toEqual([
      ['github.personal-access-token', '9.5'],
      ['github.personal-access-token/low', '2.5'],
    ]);
    expect(rules[1]?.shortDescription?.text).toBe('GitHub personal access token (low)');
    expect(run.results?.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
      ['github.personal-access-token', 0, 'error'],
      ['github.personal-access-token/low', 1, 'warning'],
    ]);
  });

  test.each<[Severity, string, string | undefined]>([
    ['critical', 'error', '9.5'],
    ['high', 'error', '8.0'],
    ['medium', 'warning', '5.5'],
    ['low', 'warning', '2.5'],
    ['note', 'note', undefined],
  ])('a pattern of severity %s has level %s and score %s', (severity, level, score) => {
    const report = reportOf({ findings: [findingOf({ severity })], patterns: [patternOf({ severity })] });
    const [rule] = runOf(report).tool.driver.rules ?? [];
    expect(rule?.defaultConfiguration?.level).toBe(level);
    expect(rule?.properties?.['security-severity']).toBe(score);
    expect(sarifProblems(sarifText(report))).toEqual([]);
  });

  test('no more tags and characters than are taken, and only addresses that are web addresses', () => {
    const pattern = patternOf({
      title: 'T'.repeat(3000),
      description: 'D'.repeat(3000),
      tags: Array.from({ length: 40 }, (_, i) => `tag${i}`),
      references: ['javascript:alert(1)', 'not an address', 'https://example.com/a b'],
    });
    const report = reportOf({ findings: [findingOf()], patterns: [pattern] });
    const [rule] = runOf(report).tool.driver.rules ?? [];
    expect(rule?.helpUri).toBe('https://example.com/a%20b');
    expect(rule?.properties?.tags).toHaveLength(20);
    expect(rule?.help?.markdown).not.toContain('<javascript');
    expect(sarifProblems(sarifText(report))).toEqual([]);
  });

  test('a finding whose pattern the report lacks is reported all the same', () => {
    const report = reportOf({ findings: [findingOf({ patternId: 'user.own', title: 'Own' })], patterns: [] });
    expect(runOf(report).tool.driver.rules?.[0]).toMatchObject({
      id: 'user.own',
      shortDescription: { text: 'Own' },
    });
    expect(sarifProblems(sarifText(report))).toEqual([]);
  });
});

describe('results', () => {
  test('say what, why and where from, and are known again by two fingerprints', () => {
    const [result] = resultsOf(fullReport());
    expect(result).toMatchObject({
      ruleId: 'github.personal-access-token',
      ruleIndex: 0,
      level: 'error',
      rank: 99,
      partialFingerprints: {
        primaryLocationLineHash: '0000000000000001:1',
        'leakline/v1': 'c1:00000000000000000000000000000001',
      },
    });
    expect(result?.message.text).toBe(
      'GitHub personal access token in GITHUB_TOKEN: ghp_****. Its checksum is right. ' +
        'First committed in aaaaaaaaaaaa by Ada Lovelace on 2026-11-20. It is still in HEAD.',
    );
  });

  test('point into HEAD where they still stand, else into the commit, and say so', () => {
    const [inHead, gone] = resultsOf(fullReport());
    expect(inHead?.locations?.[0]?.physicalLocation?.region).toEqual(regionOf(5, 14, 5, 54));
    expect(inHead?.properties).toMatchObject({ inHead: true, regionOf: 'HEAD' });
    expect(gone?.locations?.[0]?.physicalLocation?.region).toEqual(regionOf(112, 7, 112, 31));
    expect(gone?.properties).toMatchObject({
      inHead: false,
      regionOf: 'first commit',
      firstCommit: { oid: 'b'.repeat(40), author: 'Grace Hopper', date: '2026-11-20T08:00:00+01:00' },
    });
    expect(gone?.message.text).toContain('no longer in HEAD');
    expect(gone?.message.text).toContain('The line is that of the commit, not of HEAD.');
  });

  test('a HEAD region is not taken for a finding that is not in HEAD', () => {
    const finding = findingOf({
      provenance: committed({ inHead: false }),
      headRegion: regionOf(9, 9, 9, 10),
    });
    const [result] = resultsOf(reportOf({ findings: [finding] }));
    expect(result?.locations?.[0]?.physicalLocation?.region).toEqual(finding.region);
  });

  test('a region with a side below 1 is put right', () => {
    const findings = [
      findingOf({ region: regionOf(0, 0, 0, 0) }),
      findingOf({ region: regionOf(7, 9, 3, 0) }, 2),
    ];
    const regions = resultsOf(reportOf({ findings })).map((r) => r.locations?.[0]?.physicalLocation?.region);
    expect(regions).toEqual([regionOf(1, 1, 1, 1), regionOf(7, 9, 7, 9)]);
  });

  test('a stranger’s name does not become a link or a placeholder', () => {
    const provenance = committed({ author: '[click](https://evil.example) {0}' });
    const [result] = resultsOf(reportOf({ findings: [findingOf({ provenance })] }));
    expect(result?.message.text).toContain('\\[click\\](https://evil.example) {{0}}');
  });
});

describe('limits', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      findingOf({ severity: severities[i % 5] ?? 'low', path: `src/module-${i % 700}/file.ts` }, i + 1),
    );

  test('25,000 results, the most severe, and a notification tells of the rest', () => {
    const findings = many(30_000);
    const text = sarifText(reportOf({ findings }), {
      gzipBytes: (log) => gzipSync(log, { level: 1 }).length,
    });
    expect(sarifProblems(text)).toEqual([]);
    const [run] = JSON.parse(text).runs as Run[];
    expect(run?.results).toHaveLength(25_000);
    const kept = new Set(run?.results?.map((result) => result.properties?.['severity']));
    expect([...kept]).toEqual(['critical', 'high', 'medium', 'low', 'note']);
    expect(run?.results?.filter((result) => result.level === 'note')).toHaveLength(1000);
    const [first] = run?.invocations?.[0]?.toolExecutionNotifications ?? [];
    expect(first?.message.text).toMatch(/^5,000 of 30,000 findings left out, the mildest/);
  });

  test('10 MiB compressed: the mildest go first', () => {
    const findings = many(20_000);
    const measured: number[] = [];
    const text = sarifText(reportOf({ findings }), {
      gzipBytes: (log) => {
        measured.push(log.length);
        return log.length;
      },
    });
    const [run] = JSON.parse(text).runs as Run[];
    expect(measured.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(10 * 1024 * 1024);
    expect(text.length).toBeGreaterThan(8 * 1024 * 1024);
    const kept = run?.results?.map((result) => result.properties?.['severity']) ?? [];
    expect(kept.filter((severity) => severity === 'high')).toHaveLength(4000);
    expect(kept).not.toContain('low');
  });

  test('without a measure the size is estimated', () => {
    const [run] = JSON.parse(sarifText(reportOf({ findings: many(25_000) }))).runs as Run[];
    expect(run?.results?.length).toBeGreaterThan(15_000);
  });
});
