// Whatever stands in a path, a name, a subject or a branch, no report can be steered by it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report, SkipReason } from '../../src/model/report.ts';
import { severities } from '../../src/model/severity.ts';
import { toAnnotations } from '../../src/report/annotations.ts';
import { toCheckAnnotations } from '../../src/report/check-annotations.ts';
import { toComment } from '../../src/report/comment.ts';
import { jsonReport } from '../../src/report/json.ts';
import { pathToUri } from '../../src/report/path-uri.ts';
import { toReviewComment } from '../../src/report/review-comment.ts';
import { sarifText } from '../../src/report/sarif.ts';
import { toSummary } from '../../src/report/summary.ts';
import { textReport } from '../../src/report/text.ts';
import { visibleText } from '../../src/report/visible-text.ts';
import { sarifProblems } from '../support/github-sarif.ts';
import { committed, findingOf, fullReport, regionOf, reportOf } from '../support/reports.ts';

const nasty = [
  '::error file=x::owned',
  '\n::error::owned',
  ' ::stop-commands::x',
  '##[add-mask]x',
  '##[error]owned',
  '#\u00ad#[error]owned',
  '\u001b[2J\u001b]0;title\u0007',
  '\u009b31m',
  '\r\n\t\b\u007f',
  '\u202etxt.exe\u2066',
  '\u200b\u2060\ufeff\u{e0041}',
  '\u2028\u2029\u0085',
  '\ud800',
  '</code><script>alert(1)</script>',
  '`a`` | \\| [x](javascript:alert(1)) ![i](//e.example/p) <img src=x>',
  '*_~# @octocat #12 $x$ :smile: https://evil.example www.evil.example',
  '../../etc/passwd',
  '//host/share',
  'c:/x',
  'javascript:alert(1)',
  'a b/%2e%2e/ü?#;=&.txt',
  '[click](https://evil.example) {0}',
];

const text = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.tuple(fc.constantFrom(...nasty), fc.string(), fc.constantFrom(...nasty)).map((parts) => parts.join('')),
);

const reasons: SkipReason[] = [
  'missing',
  'unreadable',
  'too-large',
  'submodule',
  'symbolic-link',
  'excluded',
  'ignored',
];

const report: fc.Arbitrary<Report> = fc
  .record({
    texts: fc.array(
      fc.record({
        path: text,
        subject: fc.option(text),
        redacted: text,
        reason: text,
        title: text,
        author: text,
        severity: fc.constantFrom(...severities),
        inHead: fc.boolean(),
        line: fc.integer({ min: -1, max: 5000 }),
      }),
      { maxLength: 4 },
    ),
    skips: fc.array(fc.record({ reason: fc.constantFrom(...reasons), what: text, detail: text }), {
      maxLength: 3,
    }),
    notices: fc.array(text, { maxLength: 3 }),
    target: text,
    chosenBy: text,
  })
  .map(({ texts, skips, notices, target, chosenBy }) =>
    reportOf({
      findings: texts.map(({ author, inHead, line, ...rest }, index) =>
        findingOf(
          {
            ...rest,
            patternId: `pattern.${index % 2}`,
            region: regionOf(line, line, line, line),
            provenance: committed({ author, inHead }),
          },
          index + 1,
        ),
      ),
      skips,
      notices,
      complete: skips.every((skip) => skip.reason !== 'missing' && skip.reason !== 'unreadable'),
      scan: { kind: 'history', target, chosenBy },
    }),
  );

/**
 * Hidden characters, written here once more by number, so that a slip in the source's class does not pass.
 */
const hidden =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]|[\ud800-\udfff](?![\udc00-\udfff])/u;

/** What the runner would take for a command, on any line (actions/runner, ActionCommand.cs). */
function commands(output: string): string[] {
  return output.split('\n').filter((line) => /^\s*::[a-z-]+(?:\s.*)?::/i.test(line) || line.includes('##['));
}

describe('visibleText', () => {
  test.each([
    ['plain/päth.txt', 'plain/päth.txt'],
    ['a\nb\tc\r', 'a\\nb\\tc\\r'],
    ['\u001b[31m', '\\x1b[31m'],
    ['\u202egpj', '\\u202egpj'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ud800x', '\\ud800x'],
    ['::error::x', '\\x3a:error::x'],
    ['a ::error file=b::x', 'a \\x3a:error file=b::x'],
    ['::add-mask', '\\x3a:add-mask'],
    ['::1 and ::ffff:0:0', '::1 and ::ffff:0:0'],
    ['std::vector<T>', 'std::vector<T>'],
    ['##[error]x', '#\\x23[error]x'],
    ['###[error]x', '##\\x23[error]x'],
  ])('%j becomes %j', (from, to) => {
    expect(visibleText(from)).toBe(to);
  });

  test('leaves nothing hidden and is stable', () => {
    fc.assert(
      fc.property(text, (value) => {
        const shown = visibleText(value);
        expect(shown).not.toMatch(hidden);
        expect(shown).not.toContain('\n');
        expect(commands(shown)).toEqual([]);
        expect(visibleText(shown)).toBe(shown);
      }),
    );
  });
});

describe('pathToUri', () => {
  test.each([
    ['src/main.ts', 'src/main.ts'],
    ['a b/ü:%.txt', 'a%20b/%C3%BC%3A%25.txt'],
    ['c:/x?y#z', 'c%3A/x%3Fy%23z'],
    ['line\nbreak', 'line%0Abreak'],
    ['\ufffd', '%EF%BF%BD'],
    ['/etc/passwd', '%2Fetc/passwd'],
    ['//host/x', '%2F/host/x'],
    ['../up', '%252E%252E/up'],
    ['back\\slash', 'back%5Cslash'],
  ])('%j is %j', (path, uri) => {
    expect(pathToUri(path)).toBe(uri);
  });

  test('stays below the root and gives the path back', () => {
    fc.assert(
      fc.property(text, (path) => {
        const uri = pathToUri(path);
        const { href, pathname } = new URL(uri, 'file:///top/');
        expect(href).toBe(`file:///top/${uri}`);
        const whole =
          path !== '' && !/\p{Cs}/u.test(path) && !path.split('/').some((part) => /^\.\.?$/.test(part));
        if (whole) expect(decodeURIComponent(pathname.slice('/top/'.length))).toBe(path);
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text in a report', () => {
  test('SARIF stays what code scanning takes', () => {
    fc.assert(
      fc.property(report, (value) => {
        const sarif = sarifText(value);
        expect(sarifProblems(sarif)).toEqual([]);
        expect(sarif).not.toMatch(hidden);
        expect(commands(sarif)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('annotations are one line each, short enough and few enough', () => {
    fc.assert(
      fc.property(report, (value) => {
        for (const annotation of toAnnotations(value)) {
          for (const part of [annotation.title, annotation.message, annotation.path ?? '']) {
            expect(part).not.toMatch(hidden);
            expect(part).not.toContain('\n');
          }
          expect(annotation.message.length).toBeLessThanOrEqual(4096);
          expect(annotation.title.length).toBeLessThanOrEqual(255);
        }
      }),
    );
  });

  test('the text report has no escape but its own colours, and no command of the runner', () => {
    fc.assert(
      fc.property(report, fc.integer({ min: 0, max: 200 }), (value, width) => {
        const plain = textReport(value, { colour: false, width });
        expect(plain).not.toMatch(hidden);
        expect(commands(plain)).toEqual([]);
        const coloured = textReport(value, { colour: true, width });
        expect(coloured.replace(/\x1b\[(?:0|1|2|1;31|31|32|33|36)m/g, '')).toBe(plain);
      }),
    );
  });

  test('the summary holds no HTML but its own, and no Markdown of a stranger', () => {
    fc.assert(
      fc.property(report, (value) => {
        const summary = toSummary(value, { linkTo: (path) => `https://example.com/${pathToUri(path)}` });
        expect(summary).not.toMatch(hidden);
        expect(commands(summary)).toEqual([]);
        const inner = summary.replace(/<\/?code>|<br>|<\/a>|<a href="https:\/\/[^"<>|]*">/g, '');
        expect(inner).not.toMatch(/<|!\[(?!WARNING)|\]\(|@octocat|https?:\/\/|www\./);
        const rows = summary.split('\n').filter((line) => line.startsWith('| '));
        for (const row of rows) expect(row.split('|')).toHaveLength(7);
        expect(rows).toHaveLength(value.findings.length === 0 ? 0 : value.findings.length + 2);
      }),
    );
  });

  test('nor does the comment on a pull request, or one on a line of it', () => {
    fc.assert(
      fc.property(report, text, (value, line) => {
        const own = (markdown: string) =>
          markdown
            .replace(/^<!-- leakline[^<>]* -->/gm, '')
            .replace(/<\/?code>|<br>|<\/a>|<a href="https:\/\/[^"<>|]*">/g, '');
        const comment = toComment(value, true) ?? '';
        expect(comment).not.toMatch(hidden);
        expect(own(comment)).not.toMatch(/<|!\[(?!WARNING)|\]\(|@octocat|https?:\/\/|www\./);
        for (const finding of value.findings) {
          const said = toReviewComment(value, finding, null);
          expect(said).not.toMatch(hidden);
          expect(own(said)).not.toMatch(/<|!\[|\]\(|@octocat|https?:\/\/|www\./);
          // A suggestion is the line itself, and nothing of it is behind the end of its fence.
          const [oneLine = ''] = line.split(/[\r\n]/);
          const [fence = ''] = /^`{3,}(?=suggestion$)/m.exec(toReviewComment(value, finding, oneLine)) ?? [];
          expect(fence.length).toBeGreaterThanOrEqual(3);
          expect(oneLine.includes(fence)).toBe(false);
        }
      }),
    );
  });

  test('annotations of a check run are short enough and have lines that there can be', () => {
    fc.assert(
      fc.property(report, (value) => {
        for (const one of toCheckAnnotations(value, (path) => path)) {
          expect(one.message).not.toMatch(hidden);
          expect(one.title).not.toMatch(hidden);
          expect([one.title.length <= 255, one.message.length <= 4096]).toEqual([true, true]);
          expect(one.start_line).toBeGreaterThanOrEqual(1);
          expect(one.end_line).toBeGreaterThanOrEqual(one.start_line);
        }
      }),
    );
  });

  test('JSON gives every text back', () => {
    fc.assert(
      fc.property(report, (value) => {
        const json = jsonReport(value);
        expect(json).not.toMatch(hidden);
        expect(commands(json)).toEqual([]);
        const { findings } = JSON.parse(json);
        const sound = (raw: string) => raw.replace(/\p{Cs}/gu, '\ufffd');
        expect(findings.map((finding: { path: string }) => finding.path)).toEqual(
          value.findings.map((finding) => sound(finding.path)),
        );
      }),
    );
  });

  test('the report with every case is free of them too', () => {
    expect(commands(textReport(fullReport(), { colour: false }))).toEqual([]);
  });
});
