// What was decoded from a text, kept for its next version (judged-text.ts): a version mostly has the same encoded texts.
import type { Match } from '../../model/match.ts';
import type { Copies, JudgedText } from '../judged-text.ts';
import type { DerivedText } from './derived-text.ts';
import type { Finds } from './find-stretches.ts';

export interface Layer {
  /** Null for a notebook, whose cells are all looked at. */
  readonly finds: Finds | null;
  readonly texts: readonly LayerText[];
}

/** A text that was decoded, what was found in it, and what was decoded from it in turn. */
export interface LayerText extends Detected {
  readonly text: DerivedText;
  /** Null at the last depth. */
  readonly layer: Layer | null;
}

/** What was found in a text, and what was judged for it. */
export interface Detected {
  readonly matches: readonly Match[];
  readonly judged: JudgedText;
}

/** What was decoded from an earlier version of a text, and what the text has of that version. */
export interface EarlierLayer {
  readonly layer: Layer;
  readonly copies: Copies;
}

/** The text that is judged as an earlier one of a decoded text; null when there is none. */
export function earlierText({ texts }: Layer, { kind, blob }: DerivedText): LayerText | null {
  return texts.find(({ text }) => text.kind === kind && text.blob.path === blob.path) ?? null;
}

/** Whether a text is the same as its earlier version. */
export function isSame({ count, length, sourceLength, targetLength }: Copies): boolean {
  return count === 1 && length[0] === sourceLength && sourceLength === targetLength;
}
