// What is encoded in a blob: a stretch of it, and in it the units that are replaced by what they decode to.
import type { Span } from '../../model/location.ts';

/** How a stretch is encoded, as words that follow "in": `in base64`. */
export type Wrapping =
  | 'base64'
  | 'base64 of gzip'
  | 'hexadecimal digits'
  | 'percent escapes'
  | 'backslash escapes'
  | 'HTML entities'
  | 'an escaped string'
  | 'a notebook';

/** The part of a blob that is replaced as one: a run of base64, a single escape. */
export interface Unit extends Span {
  /** What it decodes to, one character a byte. */
  readonly text: string;
  /**
   * How a part of the text lies in the unit: three bytes in four characters, one byte in two. Absent where it
   * cannot be told.
   */
  readonly grain?: 'base64' | 'hex';
}

/** Encoded text with what is about it that belongs to it; between its units stands text as it is. */
export interface Stretch extends Span {
  readonly wrapping: Wrapping;
  /** Ascending, and inside the stretch. */
  readonly units: readonly Unit[];
  /** It is a text of its own, lines and all, and not the value of what it stands beside. */
  readonly document: boolean;
  /** Bytes that were paid for it (limits.ts). */
  readonly cost: number;
}

/** The same stretch `by` bytes farther on. */
export function movedStretch(stretch: Stretch, by: number): Stretch {
  if (by === 0) return stretch;
  return {
    ...stretch,
    start: stretch.start + by,
    end: stretch.end + by,
    units: stretch.units.map((unit) => ({ ...unit, start: unit.start + by, end: unit.end + by })),
  };
}

/** The encodings that hide what they hold from a reader. */
export function isOpaque(wrapping: Wrapping): boolean {
  return wrapping === 'base64' || wrapping === 'base64 of gzip' || wrapping === 'hexadecimal digits';
}

/** The encodings that a reader of the text as it stands misreads. */
export function isMisread(wrapping: Wrapping): boolean {
  return isOpaque(wrapping) || wrapping === 'an escaped string' || wrapping === 'a notebook';
}
