// The detector that every command uses: the whole catalogue, and what is encoded as well.
import { allPatterns } from '../../patterns/index.ts';
import { gunzipOrNull } from '../archive/inflate.ts';
import type { DetectSettings } from '../config/settings.ts';
import type { BlobText } from '../detect/blob-text.ts';
import { allRecognizers } from '../detect/catalogue.ts';
import { createDecodingDetector, type DecodingDetector } from '../detect/decode/decoding-detector.ts';
import { createDetector, type VersionDetector } from '../detect/detector.ts';
import type { Pattern } from '../model/pattern.ts';

export const patternsById: ReadonlyMap<string, Pattern> = new Map(
  allPatterns.map((pattern) => [pattern.id, pattern]),
);

/** A detector with the whole catalogue, for texts as they stand. */
export function plainDetector(settings: DetectSettings): VersionDetector {
  return createDetector(allPatterns, allRecognizers, settings);
}

/** The same that looks into what is encoded; `onLimit` hears of a blob that holds too much of that. */
export function deepDetector(plain: VersionDetector, onLimit?: (blob: BlobText) => void): DecodingDetector {
  return createDecodingDetector(plain, allPatterns, {
    gunzip: gunzipOrNull,
    ...(onLimit === undefined ? {} : { onLimit }),
  });
}
