// A detector that looks into what is encoded: it runs another detector on the blob as it is and on the texts that are
// encoded in it, to a depth, and tells what it finds there by where it stands in the blob.
import type { Match } from '../../model/match.ts';
import type { Pattern } from '../../model/pattern.ts';
import type { BlobText } from '../blob-text.ts';
import { absorbCompanions } from '../companion.ts';
import type { Detector, VersionDetector } from '../detector.ts';
import type { Copies } from '../judged-text.ts';
import type { Trace } from '../trace.ts';
import type { Gunzip } from './encoded-runs.ts';
import type { Layer } from './layer.ts';
import { asFound, LayerDetector, type Run, type Source } from './layer-detector.ts';
import { DecodeBudget, type DecodeLimits, decodeLimits } from './limits.ts';
import { type Found, merge, quietEncoded } from './merge.ts';

export interface DecodingDetector extends Detector {
  /** The same from what the other detector found in the blob. */
  deepen(blob: BlobText, known: Match[], trace?: Trace): Match[];
  /** The same matches for a version of a blob: what is encoded is looked for in what it has not of the earlier one. */
  deepenVersion(blob: BlobText, known: Match[], earlier: EarlierDecoding | null): DecodedVersion;
}

interface DecodedVersion {
  readonly matches: Match[];
  /** For later versions; null where there is nothing to be kept. */
  readonly decoding: Decoding | null;
}

/** What was decoded from a blob. */
export interface Decoding {
  readonly layer: Layer;
  /** The most bytes that were asked for (`DecodeBudget`). */
  readonly asked: number;
}

/** What was decoded from an earlier version of a blob, and what the blob has of that version. */
interface EarlierDecoding {
  readonly decoding: Decoding | null;
  readonly copies: Copies;
}

export interface DecodingOptions {
  readonly limits?: DecodeLimits;
  /** Inflates gzip that stands in base64; without it such text stays closed. */
  readonly gunzip?: Gunzip;
  /** Called for a blob that holds more encoded text than the limits allow; the rest was looked at as it stands. */
  readonly onLimit?: (blob: BlobText) => void;
}

/** Wraps a detector of `patterns`. What it finds beside encoded text is what the other detector finds. */
export function createDecodingDetector(
  inner: VersionDetector,
  patterns: readonly Pattern[],
  options: DecodingOptions = {},
): DecodingDetector {
  const limits = options.limits ?? decodeLimits;
  const { depthMax } = limits;
  const layers = new LayerDetector(inner, patterns, { depthMax, gunzip: options.gunzip ?? null });

  const deepenOnce = (source: Source & { readonly known: Match[] }, run: Run): DecodedVersion => {
    const { known } = source;
    const { found, stretches, layer } = layers.detect(source, '', run);
    const decoding = run.budget.exceeded ? null : { layer, asked: run.budget.asked };
    if (layer.texts.length === 0) return { matches: known, decoding };
    const quieted = quietEncoded(known, stretches, layers.rankOf);
    const merged = merge(quieted.map(asFound), found, layers.rankOf, run.trace);
    return { matches: absorbCompanions(merged.map(told)), decoding };
  };

  const deepenWhole = (blob: BlobText, known: Match[], trace?: Trace): DecodedVersion => {
    if (blob.binary) return { matches: known, decoding: null };
    const run = { budget: new DecodeBudget(limits), trace };
    const decoded = deepenOnce({ blob, known, inside: null, earlier: null }, run);
    if (run.budget.exceeded) options.onLimit?.(blob);
    return decoded;
  };

  const deepenVersion = (blob: BlobText, known: Match[], earlier: EarlierDecoding | null): DecodedVersion => {
    const decoding = earlier?.decoding ?? null;
    if (earlier === null || decoding === null || blob.binary) return deepenWhole(blob, known);
    const budget = new DecodeBudget(limits, decoding.asked);
    const base = { layer: decoding.layer, copies: earlier.copies };
    const decoded = deepenOnce({ blob, known, inside: null, earlier: base }, { budget, trace: undefined });
    // What is left out for want of room depends on all that comes before it.
    return budget.isEnough ? decoded : deepenWhole(blob, known);
  };

  const deepen = (blob: BlobText, known: Match[], trace?: Trace) => deepenWhole(blob, known, trace).matches;
  return {
    deepen,
    deepenVersion,
    detect: (blob, trace) => deepen(blob, inner.detect(blob, trace), trace),
  };
}

/** Says how the secret was encoded: `..., in base64 inside percent escapes`. */
function told({ match, wrappings }: Found): Match {
  const shown = wrappings.filter((one, index) => one !== wrappings[index - 1]);
  return shown.length === 0 ? match : { ...match, reason: `${match.reason}, in ${shown.join(' inside ')}` };
}
