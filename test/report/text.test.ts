import { describe, expect, test } from 'vitest';
import type { Fingerprint } from '../../src/model/finding.ts';
import { textReport } from '../../src/report/text.ts';
import { findingOf, fullReport, patternOf, reportOf } from '../support/reports.ts';

describe('textReport', () => {
  test('reads well without colour', () => {
    expect(textReport(fullReport(), { colour: false })).toMatchInlineSnapshot(`
      "config/prod.env
         5:14  critical  GitHub personal access token
                         GITHUB_TOKEN  ghp_****
                         Its checksum is right.
                         aaaaaaaaaaaa by Ada Lovelace on 2026-11-20, still in HEAD
        112:7  high      Infrastructure password
                         INFRA_VNC_PASSWORD  ****
                         A literal value beside a name that says it is a password.
                         bbbbbbbbbbbb by Grace Hopper on 2026-11-20, no longer in HEAD

      test/fixtures/hosts.yml
          9:1  low       Internal hostname
                         db.****
                         A name under a zone that only an inner network resolves, in a test.
                         cccccccccccc by Ada Lovelace on 2026-11-20, still in HEAD
         20:3  note      Internal hostname
                         host  db.****
                         A name under a zone that only an inner network resolves, in an example.
                         cccccccccccc by Ada Lovelace on 2026-11-20, still in HEAD

      How to make them harmless
        GitHub personal access token
          Revoke it under Settings, Developer settings, and look through the security log for its use.
        Infrastructure password
          Change the password at the service, and keep the new one in a secret store.
        Internal hostname
          Take the name out of the file and read it from the environment.

      Not scanned: 1 missing from this repository, 1 too large, 1 submodule
        missing from this repository  dddddddddddddddddddddddddddddddddddddddd (blob of docs/network.md)
        too large                     assets/demo.mp4 (512 MB)
        submodule                     third/wine

      Note: The commit before the push is not in this repository; the merge base with main stands for it.

      Scanned 120 commits, 3,402 blobs, 12.3 MB in 4.2 s (history of winebot, every ref).
      3 leaks: 1 critical, 1 high, 1 low; 1 note; 2 notes not shown. The scan is incomplete.
      "
    `);
  });

  test('says in two lines that nothing was found, and in what', () => {
    expect(textReport(reportOf(), { colour: false })).toBe(
      'Scanned 120 commits, 3,402 blobs, 12.3 MB in 4.2 s (history of winebot, every ref).\nNo leaks found.\n',
    );
    const tree = reportOf({ scan: { kind: 'tree', target: '.', chosenBy: '' }, notes: 2 });
    expect(textReport(tree, { colour: false })).toBe(
      'Scanned 3,402 files, 12.3 MB in 4.2 s (tree of .).\nNo leaks found; 2 notes not shown.\n',
    );
  });

  test('names the baseline where many are told of all that is there, and nobody keeps one', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => findingOf({ path: 'a.env' }, at));
    const ends = (report: Parameters<typeof reportOf>[0]) =>
      textReport(reportOf(report), { colour: false, width: 200 }).split('\n').slice(-3);
    const [advice, verdict] = ends({ findings: many(50) });
    expect(advice).toMatch(/leakline baseline create$/);
    expect(verdict).toMatch(/^50 leaks: /);
    const others = [
      { findings: many(49) },
      { findings: many(50), complete: false },
      { findings: many(50), scan: { kind: 'diff', target: 'a..b', chosenBy: '' } as const },
      {
        findings: many(50),
        baselineUse: { matched: new Set<Fingerprint>(), gone: new Set<Fingerprint>(), isWhole: true },
      },
    ];
    for (const other of others) expect(ends(other).join('\n')).not.toContain('baseline');
  });

  test('never ends in a good word when it is incomplete', () => {
    expect(textReport(reportOf({ complete: false }), { colour: false })).toMatch(
      /\nNo leaks found, but the scan is incomplete\.\n$/,
    );
  });

  test('colours severities and the verdict', () => {
    const text = textReport(fullReport(), { colour: true });
    expect(text).toContain('\x1b[1;31mcritical\x1b[0m  GitHub personal access token');
    expect(text).toContain('\x1b[31mhigh    \x1b[0m  Infrastructure password');
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^\x1b\[1;31m3 leaks: .*\x1b\[0m$/);
    expect(textReport(reportOf(), { colour: true })).toContain('\x1b[32mNo leaks found.\x1b[0m');
  });

  test('groups by file and keeps the columns in line across files', () => {
    const findings = [
      findingOf({ path: 'a.env', region: { startLine: 7, startColumn: 1, endLine: 7, endColumn: 9 } }, 1),
      findingOf(
        { path: 'b.env', region: { startLine: 1200, startColumn: 44, endLine: 1200, endColumn: 50 } },
        2,
      ),
      findingOf({ path: 'b.env', severity: 'low' }, 3),
    ];
    const lines = textReport(reportOf({ findings }), { colour: false }).split('\n');
    expect(lines.filter((line) => line.endsWith('.env'))).toEqual(['a.env', 'b.env']);
    const columns = lines.filter((line) => /^ +\d+:\d+ /.test(line)).map((line) => line.indexOf('GitHub'));
    expect(new Set(columns).size).toBe(1);
  });

  test('wraps reasons and remedies to the terminal', () => {
    const patterns = [patternOf({ remedy: 'Revoke this one now and then that one. '.repeat(10).trim() })];
    const findings = [
      findingOf({ reason: 'the value stands beside a name of a token, and '.repeat(6).trim() }),
    ];
    const text = textReport(reportOf({ findings, patterns }), { colour: false, width: 60 });
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });

  test('lists twenty skips, those that leave the scan incomplete first', () => {
    const skips = [
      ...Array.from({ length: 30 }, (_, i) => ({ reason: 'excluded', what: `vendor/${i}.js` }) as const),
      { reason: 'unreadable', what: 'locked.db', detail: 'permission denied' } as const,
    ];
    const text = textReport(reportOf({ skips, complete: false }), { colour: false });
    expect(text).toContain(
      'Not scanned: 1 unreadable, 30 excluded\n  unreadable  locked.db (permission denied)\n',
    );
    expect(text.match(/vendor\//g)).toHaveLength(19);
    expect(text).toContain('  and 11 more; --format json lists them all\n');
  });
});
