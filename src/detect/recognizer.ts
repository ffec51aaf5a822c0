// What a recognizer is: a detector in code, for what no regular expression can judge.
import type { DetectSettings } from '../config/settings.ts';
import type { Match } from '../model/match.ts';
import type { RecognizerName } from '../model/pattern.ts';
import type { BlobText } from './blob-text.ts';
import type { Trace } from './trace.ts';

export interface Recognizer {
  readonly name: RecognizerName;
  /** ASCII literals, compared without regard to case; the recognizer is called only where one of them stands. */
  keywords(settings: DetectSettings): readonly string[];
  /**
   * Judges one blob. `hits` are the byte offsets at which a keyword starts, ascending, each once.
   * Called at most once a blob, never with no hits. The matches may come in any order.
   */
  recognize(blob: BlobText, hits: readonly number[], settings: DetectSettings, trace?: Trace): Match[];
}
