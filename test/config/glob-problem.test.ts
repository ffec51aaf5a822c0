// Globs that mean nothing, or not what they look like.
import { expect, test } from 'vitest';
import { globProblem } from '../../src/config/text-forms.ts';

test.each(['src\\gen\\**', 'C:\\repo\\a.txt'])('a path of Windows is told how to be written: %s', (glob) => {
  expect(globProblem(glob)).toEqual([
    'is no glob: a backslash parts no folders',
    'Write slashes between folders, on Windows too: src/gen/**.',
  ]);
});

test.each(['a\\*b', 'a\\[1\\].txt', '\\!important', 'vendor/', '**/*.snap'])(
  'a sign may lose its meaning: %s',
  (glob) => {
    expect(globProblem(glob)).toBeNull();
  },
);
