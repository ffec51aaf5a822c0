import { describe, expect, test } from 'vitest';
import { pathToUri } from '../../src/report/path-uri.ts';
import { toSummary } from '../../src/report/summary.ts';
import { committed, findingOf, fullReport, oidOf, reportOf } from '../support/reports.ts';

const linkTo = (path: string, line: number, commit: string | null) =>
  `https://example.com/o/r/blob/${commit ?? 'HEAD'}/${pathToUri(path)}#L${line}`;

describe('toSummary', () => {
  test('a clean run is one cheerful line with what was covered', () => {
    expect(toSummary(reportOf())).toBe(
      '## Leakline\n\n✅ **No leaks found** in 120 commits, 3,402 blobs, 12.3 MB, 4.2 s ' +
        '(history of <code>winebot</code>, every ref).\n',
    );
  });

  test('an incomplete run says so first, and never cheers', () => {
    const skips = [{ reason: 'missing', what: oidOf('d') }] as const;
    const summary = toSummary(reportOf({ complete: false, skips }));
    expect(summary).toMatch(
      /^## Leakline\n\n> \[!WARNING\]\n> \*\*The scan is incomplete:\*\* .* \(1 missing from/,
    );
    expect(summary).not.toContain('✅');
  });

  test('lists findings most severe first, with links to the commit or to HEAD', () => {
    const summary = toSummary(fullReport(), { linkTo });
    const rows = summary
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2);
    expect(rows.map((row) => row.split(' | ')[0])).toEqual([
      '| **critical**',
      '| **high**',
      '| low',
      '| note',
    ]);
    expect(rows[0]).toContain(
      '<a href="https://example.com/o/r/blob/HEAD/config/prod.env#L5"><code>config/prod.env&#58;5',
    );
    expect(rows[1]).toContain(
      `<a href="https://example.com/o/r/blob/${'b'.repeat(40)}/config/prod.env#L112">`,
    );
    expect(rows[1]).toContain('bbbbbbbbbbbb by Grace Hopper on 2026-11-20, no longer in HEAD |');
    expect(summary).toContain('**3 leaks** (1 critical, 1 high, 1 low) and 1 note in 120 commits');
    expect(summary).toContain('2 notes not shown.');
  });

  test('tells once for each pattern how to make its leaks harmless', () => {
    const summary = toSummary(fullReport());
    expect(summary.match(/Take the name out of the file/g)).toHaveLength(1);
    expect(summary).toContain(
      '- <a href="https://docs.github.com/en/authentication">**GitHub personal access token**</a>: Revoke it under',
    );
  });

  test('lists what was not scanned, twenty at most, and notices', () => {
    const skips = Array.from({ length: 23 }, (_, i) => ({ reason: 'too-large', what: `f${i}.bin` }) as const);
    const summary = toSummary(reportOf({ skips, notices: ['The range is empty.'] }));
    expect(summary).toContain('### Not scanned: 23 too large');
    expect(summary.match(/^- <code>f\d+\.bin<\/code>: too large$/gm)).toHaveLength(20);
    expect(summary).toContain('- and 3 more\n');
    expect(summary).toContain('### Notices\n\n- The range is empty.\n');
  });

  test('a link that is not a web address is not made', () => {
    const summary = toSummary(fullReport(), { linkTo: () => 'javascript:alert(1)' });
    expect(summary).not.toContain('javascript');
    expect(summary).toContain('| <code>config/prod.env&#58;5</code> |');
  });

  test('50,000 findings stay within 1 MiB, and the sentence beneath counts the rest', () => {
    const findings = Array.from({ length: 50_000 }, (_, i) =>
      findingOf({ path: `größe/${'ä'.repeat(i % 90)}/${i}.env`, provenance: committed() }, i + 1),
    );
    const skips = Array.from(
      { length: 5000 },
      (_, i) => ({ reason: 'excluded', what: `${'ü'.repeat(2000)}${i}` }) as const,
    );
    const summary = toSummary(reportOf({ findings, skips, notices: Array(2000).fill('ß'.repeat(3000)) }), {
      linkTo,
    });
    const bytes = Buffer.byteLength(summary, 'utf8');
    expect(bytes).toBeLessThanOrEqual(1024 * 1024);
    expect(bytes).toBeGreaterThan(1000 * 1024);
    const rows = summary.split('\n').filter((line) => line.startsWith('| **critical**')).length;
    const left = (50_000 - rows).toLocaleString('en-US');
    expect(summary).toContain(`\n${left} of 50,000 findings did not fit into this summary`);
  });
});
