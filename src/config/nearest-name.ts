// What was likely meant by a name that there is not. Pure.

/**
 * The name with the fewest characters changed, left out, put in or swapped with their neighbour (the first of several);
 * null when that is more than a third of them.
 */
export function nearestName(word: string, names: Iterable<string>): string | null {
  const lower = word.toLowerCase().replaceAll('_', '-');
  if (lower.length > 64) return null;
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(lower.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - lower.length) >= least) continue;
    const distance = editDistance(lower, name);
    if (distance >= least || distance >= name.length) continue;
    [nearest, least] = [name, distance];
  }
  return nearest;
}

/** The distance of Damerau and Levenshtein in which no stretch is edited twice. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    [before, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
