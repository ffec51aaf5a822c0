// How well the detectors do on labelled texts: what they find of the leaks, and what they take for one.
import { allPatterns } from '../../patterns/index.ts';
import { defaultSettings } from '../config/settings.ts';
import { BlobText } from '../detect/blob-text.ts';
import { allRecognizers } from '../detect/catalogue.ts';
import { createDecodingDetector } from '../detect/decode/decoding-detector.ts';
import { createDetector } from '../detect/detector.ts';
import { decodeBlob } from '../detect/encoding.ts';
import { type Confidence, isAsSure, isAtLeast } from '../model/severity.ts';

/** A labelled text: does a credential stand in it? */
export interface LabelledCase {
  /** What it is a sample of: `python`. */
  readonly type: string;
  readonly leak: boolean;
  readonly path: string;
  readonly text: string;
  readonly why: string;
}

export interface Counts {
  trueFound: number;
  trueCount: number;
  falseFound: number;
  falseCount: number;
}

export interface Measurement {
  readonly all: Counts;
  readonly byType: ReadonlyMap<string, Counts>;
  /** The cases that came out wrong, with the ids of what was found. */
  readonly errors: readonly { readonly one: LabelledCase; readonly found: readonly string[] }[];
}

/**
 * Runs the whole catalogue over the cases. A case is found when there is a finding of this confidence or more; that a
 * file should not be there at all says nothing of the line.
 */
export function measure(cases: readonly LabelledCase[], confidence: Confidence): Measurement {
  const plain = createDetector(allPatterns, allRecognizers, defaultSettings.detect);
  const detector = createDecodingDetector(plain, allPatterns);
  const all = none();
  const byType = new Map<string, Counts>();
  const errors: { one: LabelledCase; found: string[] }[] = [];
  for (const one of cases) {
    const { bytes, encoding } = decodeBlob(Buffer.from(one.text));
    const found = detector
      .detect(new BlobText(bytes, one.path, encoding === 'binary'))
      .filter((match) => isAtLeast(match.severity, 'low') && isAsSure(match.confidence, confidence))
      .filter((match) => !match.patternId.startsWith('file.'))
      .map((match) => match.patternId);
    const own = byType.get(one.type) ?? none();
    byType.set(one.type, own);
    for (const counts of [all, own]) count(counts, one.leak, found.length > 0);
    if (one.leak !== found.length > 0) errors.push({ one, found });
  }
  return { all, byType, errors };
}

function none(): Counts {
  return { trueFound: 0, trueCount: 0, falseFound: 0, falseCount: 0 };
}

function count(counts: Counts, leak: boolean, found: boolean): void {
  if (leak) counts.trueCount += 1;
  else counts.falseCount += 1;
  if (found && leak) counts.trueFound += 1;
  if (found && !leak) counts.falseFound += 1;
}
