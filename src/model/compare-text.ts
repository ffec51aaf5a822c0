// The order of names in every output. No import: rank 0.

/** By UTF-16 code units: the same on every machine, unlike an order by locale. Negative when `a` comes first. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
