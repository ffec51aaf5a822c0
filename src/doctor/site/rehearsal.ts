// How bad a thing is by where it stands: what is wrong in tests, examples and CI is wrong on nobody's server.
// Pure.
import { pathTraits } from '../../detect/path-traits.ts';
import type { AdviceLevel } from '../../model/advice.ts';

/** One level milder in tests, examples and CI; a template (`.env.example`) becomes what is run, and counts in full. */
export function levelAt(path: string, level: AdviceLevel): AdviceLevel {
  if (!isRehearsal(path)) return level;
  return level === 'error' ? 'warning' : 'info';
}

export function isRehearsal(path: string): boolean {
  const { test, exampleFolder } = pathTraits(path);
  return (
    test ||
    exampleFolder ||
    /(?:^|\/)(?:\.github|\.gitlab|\.circleci|\.ci|ci|bench(?:marks?)?|integration|playwright|test-[^/]*|[^/]*[-_]examples?)\//i.test(
      path,
    )
  );
}

/** Somebody else's, which this repository only carries. */
export function isVendored(path: string): boolean {
  return pathTraits(path).vendored;
}
