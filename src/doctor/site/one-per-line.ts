// What two ways of looking find wrong is told of once, by the first. Pure.
import type { Remark } from './check.ts';

/** What several services have from one anchor is told with the first of them. */
export function onePerAnchor(remarks: readonly Remark[]): Remark[] {
  const seen = new Set<string>();
  return remarks.filter(({ path, line, mend }) => {
    const place = `${path}:${line}:${mend}`;
    return !seen.has(place) && seen.add(place);
  });
}

export function onePerLine(remarks: readonly Remark[]): Remark[] {
  const seen = new Set<string>();
  return remarks.filter(({ path, line }) => {
    const place = `${path}:${line}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
