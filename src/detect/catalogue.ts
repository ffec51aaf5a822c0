// The recognizers that there are. The patterns are in patterns/index.ts.
import type { Recognizer } from './recognizer.ts';

/** Every recognizer; a detector uses those that its patterns name. */
export const allRecognizers: readonly Recognizer[] = [];
