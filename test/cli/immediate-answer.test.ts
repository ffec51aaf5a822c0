import { describe, expect, it } from 'vitest';
import { immediateAnswer } from '../../src/cli/immediate-answer.ts';
import { usage } from '../../src/cli/usage.ts';
import { version } from '../../src/model/version.ts';

describe('an immediate answer', () => {
  it('is the version or the help, however it is asked for', () => {
    for (const words of [['--version'], ['-V'], ['version'], ['diff', '--version']]) {
      expect(immediateAnswer(words, {})).toBe(`${version}\n`);
    }
    for (const words of [[], ['help'], ['--help'], ['-h']]) {
      expect(immediateAnswer(words, {})).toBe(usage(null));
    }
    for (const words of [
      ['help', 'diff'],
      ['diff', '--help'],
    ]) {
      expect(immediateAnswer(words, {})).toBe(usage('diff'));
    }
  });

  it('is none to what wants a scan or a fault', () => {
    for (const words of [
      ['tree'],
      ['diff', 'a..b'],
      ['patterns', 'list'],
      ['--no-such-option'],
      ['no-command'],
    ]) {
      expect(immediateAnswer(words, {})).toBeNull();
    }
  });
});
