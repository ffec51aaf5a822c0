// Where something stands in a blob. No import: rank 0.

/** A stretch of a blob: 0-based byte offsets, half-open `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of a text file as an editor and SARIF (2.1.0, section 3.30) count it: lines and columns 1-based,
 * columns in UTF-16 code units, `endColumn` one past the last character.
 */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Tells whether two spans share a byte. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
