// What an operand of `leakline baseline` names: a fingerprint or its beginning, a path or a glob of paths, a pattern's id, a
// provider, a family or a tag. Pure.
import { excludeFilter } from '../config/path-filter.ts';
import { isNamed, type Selectable } from '../config/select-patterns.ts';
import { Fault } from '../model/fault.ts';
import type { Decided } from './change-baseline.ts';

export type Naming = (one: Decided) => boolean;

/** Six digits are enough to tell some thousand findings from each other. */
const fingerprintStart = /^[sk]1:(?=(?:-?[0-9a-f]){6})[0-9a-f-]+$/;

/** Throws a Fault `bad-argument` for what can name nothing. */
export function namedBy(operand: string, patterns: readonly Selectable[]): Naming {
  if (operand.startsWith('c1:')) {
    throw new Fault(
      'bad-argument',
      'A fingerprint that begins with "c1:" says nothing of the value, so a baseline cannot hold it',
      'Give the path of the finding, or its pattern; scans with a baseline tell fingerprints that begin with "s1:".',
    );
  }
  if (fingerprintStart.test(operand)) {
    const start = operand.replaceAll('-', '');
    return ({ fingerprint }) => fingerprint.startsWith(start);
  }
  const selector = operand.toLowerCase();
  const chosen = patterns.filter((pattern) => isNamed(pattern, [selector]));
  if (chosen.length > 0) {
    const ids = new Set(chosen.map((pattern) => pattern.id));
    return ({ patternId }) => ids.has(patternId);
  }
  return namedByPath(operand);
}

/** A folder means what is in it. What stands for itself in a path (`[id].ts`) need not be escaped. */
function namedByPath(operand: string): Naming {
  const start = operand.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
  if (start === '' || start === '.') return () => true;
  const folder = `${start.replace(/\/+$/, '')}/`;
  const fits = excludeFilter([start, folder]);
  return ({ path, patternId }) =>
    path === start || path.startsWith(folder) || (path !== '' && fits(path)) || patternId === operand;
}
