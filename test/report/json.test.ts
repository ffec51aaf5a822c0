import { describe, expect, test } from 'vitest';
import { jsonReport } from '../../src/report/json.ts';
import { findingOf, fullReport, reportOf } from '../support/reports.ts';

describe('jsonReport', () => {
  test('has the documented shape', () => {
    const { findings, ...rest } = JSON.parse(jsonReport(fullReport()));
    expect(rest).toEqual({
      formatVersion: 1,
      tool: { name: 'Leakline', version: '0.1.0' },
      scan: { kind: 'history', target: 'winebot', chosenBy: 'every ref' },
      complete: false,
      interruption: null,
      coverage: {
        commits: 120,
        blobs: 3402,
        bytes: 12_345_678,
        binaries: 0,
        windowed: 0,
        skipped: [
          { reason: 'too-large', what: 'assets/demo.mp4', detail: '512 MB' },
          { reason: 'submodule', what: 'third/wine', detail: null },
          { reason: 'missing', what: 'd'.repeat(40), detail: 'blob of docs/network.md' },
        ],
      },
      counts: { critical: 1, high: 1, medium: 0, low: 1, note: 1 },
      notes: 3,
      suppressed: [],
      unusedSuppressions: [],
      notices: [
        'The commit before the push is not in this repository; the merge base with main stands for it.',
      ],
      elapsedSeconds: 4.21,
    });
    expect(findings[0]).toEqual({
      kind: 'file',
      object: null,
      reach: 'refs',
      whereabouts: null,
      patternId: 'github.personal-access-token',
      title: 'GitHub personal access token',
      severity: 'critical',
      confidence: 'high',
      reason: 'its checksum is right',
      subject: 'GITHUB_TOKEN',
      redacted: 'ghp_****',
      path: 'config/prod.env',
      line: 3,
      column: 14,
      endLine: 3,
      endColumn: 54,
      fingerprint: 'c1:00000000000000000000000000000001',
      shownBy: 'whole',
      commit: {
        oid: 'a'.repeat(40),
        author: 'Ada Lovelace',
        date: '2026-11-20T08:00:00+01:00',
        path: 'config/prod.env',
      },
      inHead: true,
      head: { path: 'config/prod.env', line: 5, column: 14, endLine: 5, endColumn: 54 },
    });
    expect(findings[1]).toMatchObject({ inHead: false, head: null });
  });

  test('what is not committed has no commit', () => {
    const { findings } = JSON.parse(jsonReport(reportOf({ findings: [findingOf({ subject: null })] })));
    expect(findings[0]).toMatchObject({ subject: null, commit: null, inHead: null, head: null });
  });

  test('an empty report says so in the same shape', () => {
    expect(JSON.parse(jsonReport(reportOf()))).toMatchObject({ complete: true, findings: [], notices: [] });
  });
});
