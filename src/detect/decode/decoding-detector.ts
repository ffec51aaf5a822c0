// A detector that looks into what is encoded: it runs another detector on the blob as it is and on the texts that are
// encoded in it, to a depth, and tells what it finds there by where it stands in the blob.
import type { Match } from '../../model/match.ts';
import type { Pattern, PatternId } from '../../model/pattern.ts';
import type { BlobText } from '../blob-text.ts';
import { absorbCompanions } from '../companion.ts';
import type { Detector, VersionDetector } from '../detector.ts';
import { rankOf } from '../overlap.ts';
import type { Trace } from '../trace.ts';
import { type Derived, derive } from './derive.ts';
import type { DerivedText } from './derived-text.ts';
import { DetectionMemory } from './detection-memory.ts';
import type { Gunzip } from './encoded-runs.ts';
import { DecodeBudget, type DecodeLimits, decodeLimits } from './limits.ts';
import { type Found, merge, quietEncoded } from './merge.ts';
import { matchInSource, sourceTrace } from './source-trace.ts';
import { isOpaque } from './stretch.ts';

export interface DecodingDetector extends Detector {
  /** The same from what the other detector found in the blob. */
  deepen(blob: BlobText, known: Match[], trace?: Trace): Match[];
}

export interface DecodingOptions {
  readonly limits?: DecodeLimits;
  /** Inflates gzip that stands in base64; without it such text stays closed. */
  readonly gunzip?: Gunzip;
  /** Called for a blob that holds more encoded text than the limits allow; the rest was looked at as it stands. */
  readonly onLimit?: (blob: BlobText) => void;
}

/** From this rank on an expression knows the form of its secret, and nothing is gained by decoding it. */
const specificRank = 20;

/** What all depths of one blob share. */
interface Run {
  readonly budget: DecodeBudget;
  readonly trace: Trace | undefined;
}

/** Wraps a detector of `patterns`. What it finds beside encoded text is what the other detector finds. */
export function createDecodingDetector(
  inner: VersionDetector,
  patterns: readonly Pattern[],
  options: DecodingOptions = {},
): DecodingDetector {
  const limits = options.limits ?? decodeLimits;
  const gunzip = options.gunzip ?? null;
  const byId = new Map(patterns.map((pattern) => [pattern.id, pattern]));
  const ranks = new Map(patterns.map((pattern) => [pattern.id, rankOf(pattern)]));
  const rankById = (id: PatternId) => ranks.get(id) ?? 0;
  const isSpecific = ({ patternId }: Match) =>
    rankById(patternId) >= specificRank && byId.get(patternId)?.kind === 'regex';

  const memory = new DetectionMemory(inner);

  const decode = (blob: BlobText, known: readonly Match[], inside: DerivedText | null, run: Run): Derived => {
    const taken = known.filter(isSpecific).map(({ secret }) => secret);
    return derive(blob, { budget: run.budget, gunzip, taken, inside });
  };

  /**
   * What is found in one text that was decoded, by its place in the text that it was decoded from. `place`: which of
   * the decoded texts it is, one digit for each depth.
   */
  const detectIn = (text: DerivedText, place: string, run: Run): Found[] => {
    const trace = run.trace === undefined ? undefined : sourceTrace(run.trace, text);
    const plain = trace === undefined ? memory.detect(text.blob, place) : inner.detect(text.blob, trace);
    const touched = plain
      .filter((match) => isWanted(match, text, byId.get(match.patternId)))
      .map((match) => ({ ...match, decoded: text.blob.slice(match.secret.start, match.secret.end) }));
    const deeper =
      place.length < limits.depthMax
        ? decode(text.blob, plain, text, run).texts.flatMap((next, index) =>
            detectIn(next, `${place}${index}`, { ...run, trace }),
          )
        : [];
    return inSource(merge(touched.map(asFound), deeper, rankById, trace), text);
  };

  const deepen = (blob: BlobText, known: Match[], trace?: Trace): Match[] => {
    if (blob.binary) return known;
    const run = { budget: new DecodeBudget(limits), trace };
    const { texts, stretches } = decode(blob, known, null, run);
    const found = texts.flatMap((text, index) => detectIn(text, `${index}`, run));
    if (run.budget.exceeded) options.onLimit?.(blob);
    if (texts.length === 0) return known;
    const quieted = quietEncoded(known, stretches, rankById);
    return absorbCompanions(merge(quieted.map(asFound), found, rankById, trace).map(told));
  };

  return {
    deepen,
    detect: (blob, trace) => deepen(blob, inner.detect(blob, trace), trace),
  };
}

function asFound(match: Match): Found {
  return { match, wrappings: [] };
}

/**
 * Whether a match in a derived text counts: it is about something encoded, and not one that a detector finds in any
 * heap of text, such as the address in a request that a test recorded in base64.
 */
function isWanted(match: Match, text: DerivedText, pattern: Pattern | undefined): boolean {
  if (pattern === undefined || pattern.kind === 'file') return false;
  if (match.secret.end <= match.secret.start || text.crosses(match.whole)) return false;
  const wrapping = text.wrappingOf(match.whole);
  if (wrapping === null) return false;
  const isPlace = pattern.family === 'private-address' || pattern.family === 'internal-host';
  if (!isPlace || !isOpaque(wrapping)) return true;
  const { configuration, environment, test, lock, vendored, example } = text.blob.traits;
  return (configuration || environment) && !(test || lock || vendored || example);
}

/** Matches of a derived text by where they stand in its source: the whole unit, a part where it holds several. */
function inSource(found: readonly Found[], text: DerivedText): Found[] {
  const holders = new Map<unknown, number>();
  for (const { match } of found) {
    const unit = text.unitOf(match.secret);
    if (unit !== null) holders.set(unit, (holders.get(unit) ?? 0) + 1);
  }
  return found.map(({ match, wrappings }) => {
    const fine = (holders.get(text.unitOf(match.secret)) ?? 0) > 1;
    const wrapping = text.wrappingOf(match.secret) ?? text.wrappingOf(match.whole);
    return {
      match: matchInSource(match, text, fine),
      wrappings: wrapping === null ? wrappings : [...wrappings, wrapping],
    };
  });
}

/** Says how the secret was encoded: `..., in base64 inside percent escapes`. */
function told({ match, wrappings }: Found): Match {
  const shown = wrappings.filter((one, index) => one !== wrappings[index - 1]);
  return shown.length === 0 ? match : { ...match, reason: `${match.reason}, in ${shown.join(' inside ')}` };
}
