// What a hook says after its report.
import { describe, expect, test } from 'vitest';
import { hookMessage } from '../../src/report/hook-message.ts';
import { findingOf, patternOf, reportOf } from '../support/reports.ts';

const commit = { stage: 'pre-commit', passBy: 'git commit --no-verify' } as const;
const push = { stage: 'pre-push', passBy: 'git push --no-verify' } as const;

describe('a refused commit', () => {
  test('is told how to go on, with the pattern that a comment would name', () => {
    const text = hookMessage(reportOf({ findings: [findingOf({}, 1)] }), commit, 1);
    expect(text).toContain('The commit was refused, and nothing is lost.');
    expect(text).toContain(`leakline:allow ${patternOf().id} -- REASON`);
    expect(text).toContain(`leakline baseline update --tree ${findingOf({}, 1).path}, and stage that too`);
    expect(text).not.toContain('.gitignore');
    expect(text).toMatch(/\nTo pass this check by for once: git commit --no-verify\n$/);
    expect(text.split('\n').every((line) => line.length <= 120)).toBe(true);
  });

  test('of a file that is not to be committed is told to leave it out', () => {
    const pattern = patternOf({ id: 'secret-file.env', family: 'secret-file' });
    const findings = [findingOf({ patternId: pattern.id }, 1)];
    const text = hookMessage(reportOf({ findings, patterns: [pattern] }), commit, 1);
    expect(text).toContain('git rm --cached FILE');
    expect(text).not.toContain('leakline:allow');
    expect(text).not.toContain('Take the value');
  });

  test('is not told to type a path that a shell would read', () => {
    for (const path of ['a b.txt', '-x', '$(id).txt', "it's.txt", 'é.txt']) {
      const text = hookMessage(reportOf({ findings: [findingOf({ path }, 1)] }), commit, 1);
      expect(text).toContain('leakline baseline update --tree FILE,');
    }
  });

  test('that could not be read is told to look above', () => {
    const text = hookMessage(reportOf({ complete: false }), commit, 2);
    expect(text).toContain('not all of it could be scanned');
    expect(text).not.toContain('leakline:allow');
  });
});

test('a refused push is told that its commits are still here alone', () => {
  const text = hookMessage(reportOf({ findings: [findingOf({}, 1)] }), push, 1);
  expect(text).toContain('git commit --amend');
  expect(text).toContain('which counts once the remote has it');
  expect(text).toMatch(/git push --no-verify\n$/);
});
