// Reads through what a merge with conflicts leaves in a file (git-merge(1), "HOW CONFLICTS ARE PRESENTED"): both sides are
// kept, what was before both (`diff3`, `zdiff3`) is not, since a side may have taken it out. Pure.

/** The mark's character and length; null for a line that is none. Git makes marks longer where they lie in each other. */
export function conflictMark(line: string): { readonly sign: string; readonly length: number } | null {
  const found = /^(<{7,}|\|{7,}|={7,}|>{7,})(?:\s|$)/.exec(line)?.[1];
  return found === undefined ? null : { sign: found.charAt(0), length: found.length };
}

/** The same number of lines: what does not count is blank, so that places stay. `openAt`: the line of what has no end. */
export function sidesOf(
  lines: readonly string[],
): { readonly lines: readonly string[] } | { readonly openAt: number } {
  const kept: string[] = [];
  /** Where what was before both begins, and how long its mark is. */
  let before: { readonly at: number; readonly length: number } | null = null;
  for (const [at, line] of lines.entries()) {
    const mark = conflictMark(line);
    kept.push(mark === null && before === null ? line : '');
    if (before !== null) {
      if (mark?.sign === '=' && mark.length === before.length) before = null;
    } else if (mark?.sign === '|') before = { at, length: mark.length };
  }
  return before === null ? { lines: kept } : { openAt: before.at };
}
