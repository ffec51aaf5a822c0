import { describe, expect, test } from 'vitest';
import {
  amount,
  byteSize,
  duration,
  grouped,
  provenanceSentence,
  sentence,
  verdict,
  whatWasFound,
} from '../../src/report/sentences.ts';
import { committed, findingOf, fullReport, reportOf } from '../support/reports.ts';

describe('amounts', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [3402, '3,402'],
    [1_234_567, '1,234,567'],
  ])('%d is %s', (count, text) => {
    expect(grouped(count)).toBe(text);
  });

  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [12_345_678, '12.3 MB'],
    [999_960, '1.0 MB'],
    [5e9, '5.0 GB'],
    [7e15, '7000.0 TB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(byteSize(bytes)).toBe(text);
  });

  test.each([
    [0.04, '0.0 s'],
    [4.21, '4.2 s'],
    [59.96, '1 min 0 s'],
    [125, '2 min 5 s'],
    [7200, '120 min 0 s'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });

  test('one is singular', () => {
    expect([amount(1, 'leak'), amount(2, 'leak'), amount(0, 'leak')]).toEqual([
      '1 leak',
      '2 leaks',
      '0 leaks',
    ]);
  });
});

describe('sentences', () => {
  test('a clause gets a capital and a full stop, once', () => {
    expect([sentence('its checksum is right'), sentence('Done.'), sentence(' ')]).toEqual([
      'Its checksum is right.',
      'Done.',
      '',
    ]);
  });

  test('what was found names its subject when there is one', () => {
    expect(whatWasFound(findingOf())).toBe('GitHub personal access token in GITHUB_TOKEN: ghp_****');
    expect(whatWasFound(findingOf({ subject: null, redacted: '' }))).toBe('GitHub personal access token');
  });

  test('provenance says whether it is still there', () => {
    expect(provenanceSentence(findingOf())).toBe('');
    expect(provenanceSentence(findingOf({ provenance: committed({ author: '' }) }))).toBe(
      'First committed in aaaaaaaaaaaa on 2026-11-20. It is still in HEAD.',
    );
    expect(provenanceSentence(findingOf({ provenance: committed({ inHead: false }) }))).toContain(
      'no longer in HEAD',
    );
  });

  test('the verdict counts leaks, notes and what is not shown', () => {
    expect(verdict(fullReport())).toBe(
      '3 leaks: 1 critical, 1 high, 1 low; 1 note; 2 notes not shown. The scan is incomplete.',
    );
    expect(verdict(reportOf({ findings: [findingOf()] }))).toBe('1 leak: 1 critical.');
  });
});
