// Medians, spreads and ratios of measured figures.

/** The middle one; of an even count, the mean of the two in the middle. NaN of none. */
export function median(numbers) {
  if (numbers.length === 0) return Number.NaN;
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** `{ median, least, most }` */
export function summarize(numbers) {
  return { median: median(numbers), least: Math.min(...numbers), most: Math.max(...numbers) };
}

/**
 * How many times `others` is of `ones`: the ratio of the medians, and the least and the most of the ratios of
 * the runs that were made one after the other (the n-th of each).
 */
export function ratioOf(others, ones) {
  const pairs = others.slice(0, ones.length).map((other, index) => other / ones[index]);
  return { ratio: median(others) / median(ones), least: Math.min(...pairs), most: Math.max(...pairs) };
}
