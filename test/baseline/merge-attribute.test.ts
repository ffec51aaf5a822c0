import { describe, expect, test } from 'vitest';
import { withMergeAttribute } from '../../src/baseline/merge-attribute.ts';
import { makeRepository } from '../support/repository.ts';
import { file } from './baselines.ts';

const line = `${file} merge=union`;

describe('the line of .gitattributes', () => {
  test.each([
    ['where there is no file', null, `${line}\n`],
    ['in an empty one', '', `${line}\n`],
    ['after what is there', '* text=auto\n', `* text=auto\n${line}\n`],
    ['after a last line without an end', '*.png -text', `*.png -text\n${line}\n`],
    ['with the ends of lines that are there', '*.png -text\r\n', `*.png -text\r\n${line}\r\n`],
    ['after a comment on it', `# ${line}\n`, `# ${line}\n${line}\n`],
    ['after other attributes of it', `${file} text eol=lf\n`, `${file} text eol=lf\n${line}\n`],
    ['after what is said of others', '*.md merge=union\n', `*.md merge=union\n${line}\n`],
  ])('is written %s', (_, before, after) => {
    expect(withMergeAttribute(before, file)).toEqual({ kind: 'added', text: after, line });
    expect(withMergeAttribute(after, file)).toEqual({ kind: 'there' });
  });

  test.each([
    `/${line}`,
    `"${file}" merge=union`,
    'leakline-baseline.jsonl merge=union',
    '*.jsonl text merge=union',
    '* merge=ours\n*.jsonl merge=union',
  ])('is there already: %s', (text) => {
    expect(withMergeAttribute(`${text}\n`, file)).toEqual({ kind: 'there' });
  });

  test.each([`${file} merge=ours`, `${file} -merge`, '*.jsonl binary', `${line}\n${file} !merge`])(
    'gives way to what somebody wants: %s',
    (text) => {
      const last = text.split('\n').at(-1);
      expect(withMergeAttribute(`${text}\n`, file)).toEqual({ kind: 'other', line: last });
    },
  );

  test.each([
    file,
    '.leakline-baseline.jsonl',
    'deep/my base [1] #*.jsonl',
    'a"b.jsonl',
    'back\\slash.jsonl',
  ])('is what git reads: %s', (path) => {
    const made = withMergeAttribute(null, path);
    const repository = makeRepository();
    repository.write({ '.gitattributes': made.kind === 'added' ? made.text : '' });
    const told = repository.git(['check-attr', '-z', 'merge', '--', path, `${path}x`]).split('\0');
    expect([told[2], told[5]]).toEqual(['union', 'unspecified']);
  });
});
