import { expect, test } from 'vitest';
import { reviewMark, toReviewComment } from '../../src/report/review-comment.ts';
import { lineWithout } from '../../src/report/suggestion.ts';
import { findingOf, regionOf, reportOf } from '../support/reports.ts';

test('each stretch is taken out of the line', () => {
  expect(lineWithout('a: "xyz" b: 123', [regionOf(1, 5, 1, 8), regionOf(1, 13, 1, 16)])).toBe(
    'a: "REPLACE_ME" b: REPLACE_ME',
  );
});

test('one inside another is taken out with it', () => {
  expect(lineWithout('url://u:pw@h', [regionOf(1, 1, 1, 13), regionOf(1, 9, 1, 11)])).toBe('REPLACE_ME');
  expect(lineWithout('key abc', [regionOf(1, 5, 1, 8), regionOf(1, 5, 1, 8)])).toBe('key REPLACE_ME');
});

test.each([
  ['several lines', 'abc', regionOf(1, 1, 2, 2)],
  ['beyond its end', 'abc', regionOf(1, 2, 1, 9)],
  ['a line of a program', 'x'.repeat(600), regionOf(1, 2, 1, 9)],
])('nothing is suggested for %s', (_, line, region) => {
  expect(lineWithout(line, [region])).toBeNull();
});

test('backticks of the line do not end the suggestion', () => {
  const finding = findingOf();
  const text = toReviewComment(reportOf({ findings: [finding] }), finding, 'x ```` y');
  expect(text).toContain('\n`````suggestion\nx ```` y\n`````\n');
  expect(text.startsWith(`${reviewMark(finding)}\n`)).toBe(true);
});
