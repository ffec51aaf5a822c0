// The detector that every command uses: the whole catalogue, patterns of the user's own, and what is encoded as well.
import { allPatterns } from '../../patterns/index.ts';
import { gunzipOrNull } from '../archive/inflate.ts';
import type { DetectSettings, Settings } from '../config/settings.ts';
import type { BlobText } from '../detect/blob-text.ts';
import { allRecognizers } from '../detect/catalogue.ts';
import { createDecodingDetector, type DecodingDetector } from '../detect/decode/decoding-detector.ts';
import { createDetector, type VersionDetector } from '../detect/detector.ts';
import type { OnShortfall } from '../detect/sweep.ts';
import type { Pattern } from '../model/pattern.ts';
import { refuseUnfit } from './unfit-pattern.ts';

/** Of the catalogue alone. */
export const patternsById: ReadonlyMap<string, Pattern> = new Map(
  allPatterns.map((pattern) => [pattern.id, pattern]),
);

/** All patterns that a scan knows. */
export interface Catalogue {
  readonly patterns: readonly Pattern[];
  readonly byId: ReadonlyMap<string, Pattern>;
}

/** With the user's own. Throws a Fault `bad-configuration` for one that can find nothing. */
export function catalogueOf({ ownPatterns }: Pick<Settings, 'ownPatterns'>): Catalogue {
  if (ownPatterns.length === 0) return { patterns: allPatterns, byId: patternsById };
  ownPatterns.forEach(refuseUnfit);
  const patterns = [...allPatterns, ...ownPatterns];
  return { patterns, byId: new Map(patterns.map((pattern) => [pattern.id, pattern])) };
}

/** A detector for texts as they stand. `onShortfall`: see `createDetector`. */
export function plainDetector(
  settings: DetectSettings,
  patterns: readonly Pattern[] = allPatterns,
  onShortfall?: OnShortfall,
): VersionDetector {
  return createDetector(patterns, allRecognizers, settings, onShortfall);
}

/** The same that looks into what is encoded; `onLimit` hears of a blob that holds too much of that. */
export function deepDetector(
  plain: VersionDetector,
  onLimit?: (blob: BlobText) => void,
  patterns: readonly Pattern[] = allPatterns,
): DecodingDetector {
  return createDecodingDetector(plain, patterns, {
    gunzip: gunzipOrNull,
    ...(onLimit === undefined ? {} : { onLimit }),
  });
}
