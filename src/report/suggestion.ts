// A line without its secret, to be taken over by whoever reviews it. Pure.
import type { Region } from '../model/location.ts';

/** What stands where the secret stood: nobody takes it for one, this scanner neither. */
const stand = 'REPLACE_ME';

/** Longer lines are not written by people. */
const charactersMax = 500;

/**
 * The line with the stretches taken out; null where that cannot be said on one line. `columns` are those of regions
 * (1-based, in UTF-16 code units).
 */
export function lineWithout(line: string, regions: readonly Region[]): string | null {
  if (line.length > charactersMax) return null;
  const stretches: [start: number, end: number][] = [];
  for (const region of regions.toSorted((a, b) => a.startColumn - b.startColumn)) {
    const { startLine, endLine, startColumn, endColumn } = region;
    if (startLine !== endLine || startColumn >= endColumn || endColumn - 1 > line.length) return null;
    const last = stretches.at(-1);
    if (last !== undefined && startColumn <= last[1]) last[1] = Math.max(last[1], endColumn);
    else stretches.push([startColumn, endColumn]);
  }
  if (stretches.length === 0) return null;
  return stretches.reduceRight(
    (text, [start, end]) => `${text.slice(0, start - 1)}${stand}${text.slice(end - 1)}`,
    line,
  );
}
