// Globs as users write them.
import { expect, test } from 'vitest';
import { excludeFilter, pathFilter } from '../../src/config/path-filter.ts';

test.each([
  [['*.snap'], 'a/b/c.snap', true],
  [['*.snap'], 'a/b/c.snapshot', false],
  [['vendor/'], 'vendor/a/b.go', true],
  [['vendor/'], 'x/vendor/a.go', true],
  [['src/vendor/'], 'src/vendor/a.go', true],
  [['src/vendor/'], 'x/src/vendor/a.go', false],
  [['docs/**'], 'docs/.hidden/x.md', true],
  [['./docs/**'], 'docs/x.md', true],
  [['/docs/*.md'], 'docs/x.md', true],
  [['/docs/*.md'], 'docs/y/x.md', false],
  [['**/*.md', '!README.md'], 'README.md', false],
  [['**/*.md', '!README.md'], 'docs/a.md', true],
  [['!a'], 'a', false],
  [[], 'a', false],
] as [string[], string, boolean][])('%j on %s: %s', (globs, path, left) => {
  expect(excludeFilter(globs)(path)).toBe(left);
});

test.each([
  [[], [], 'a.txt', false],
  [['*.env'], [], 'x/prod.env', false],
  [['*.env'], [], 'x/prod.txt', true],
  [['src/'], ['*.snap'], 'src/a/b.snap', true],
  [['src/'], ['*.snap'], 'src/a/b.ts', false],
  [['src/', '!src/vendor/'], [], 'src/vendor/a.ts', true],
] as [string[], string[], string, boolean][])(
  'only %j without %j leaves out %s: %s',
  (include, exclude, path, left) => {
    expect(pathFilter(include, exclude)(path)).toBe(left);
  },
);
