// A line that two ways of looking find wrong is told of once, by the first. Pure.
import type { Remark } from './check.ts';

export function onePerLine(remarks: readonly Remark[]): Remark[] {
  const seen = new Set<string>();
  return remarks.filter(({ path, line }) => {
    const place = `${path}:${line}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
