// Detects in what is encoded in a text, layer by layer: what comes out of one is judged like any text, and looked into
// again.
import type { Match } from '../../model/match.ts';
import type { Pattern, PatternId } from '../../model/pattern.ts';
import type { BlobText } from '../blob-text.ts';
import type { VersionDetector } from '../detector.ts';
import { type Copies, JudgedText } from '../judged-text.ts';
import { once } from '../once.ts';
import { rankOf } from '../overlap.ts';
import type { Trace } from '../trace.ts';
import { type Derived, derive, notebookTexts } from './derive.ts';
import { derivedCopies } from './derived-copies.ts';
import type { DerivedText } from './derived-text.ts';
import { DetectionMemory } from './detection-memory.ts';
import type { Gunzip } from './encoded-runs.ts';
import { type Finds, findInAll, findInVersion, isNothing, textFormat } from './find-stretches.ts';
import {
  type Detected,
  type EarlierLayer,
  earlierText,
  isSame,
  type Layer,
  type LayerText,
} from './layer.ts';
import type { DecodeBudget } from './limits.ts';
import { type Found, merge } from './merge.ts';
import { matchInSource, sourceTrace } from './source-trace.ts';
import { isOpaque } from './stretch.ts';
import { TakenSpans } from './taken-spans.ts';

/** From this rank on an expression knows the form of its secret, and nothing is gained by decoding it. */
const specificRank = 20;

/** What all depths of one blob share. */
export interface Run {
  readonly budget: DecodeBudget;
  readonly trace: Trace | undefined;
}

/** A text whose layer is to be decoded. */
export interface Source {
  readonly blob: BlobText;
  readonly known: readonly Match[];
  /** What it was itself decoded from; null for what stands in a file. */
  readonly inside: DerivedText | null;
  readonly earlier: EarlierLayer | null;
}

interface FoundInLayer {
  /** By their places in the source. */
  readonly found: readonly Found[];
  readonly stretches: Derived['stretches'];
  readonly layer: Layer;
}

interface FoundInText {
  readonly found: readonly Found[];
  readonly kept: LayerText;
}

interface LayerOptions {
  readonly depthMax: number;
  readonly gunzip: Gunzip | null;
}

export class LayerDetector {
  private readonly inner: VersionDetector;
  private readonly options: LayerOptions;
  /** Few texts have a match, or anything encoded. */
  private readonly byId: () => ReadonlyMap<PatternId, Pattern>;
  private readonly memory: DetectionMemory;

  constructor(inner: VersionDetector, patterns: readonly Pattern[], options: LayerOptions) {
    this.inner = inner;
    this.options = options;
    this.byId = once(() => new Map(patterns.map((pattern) => [pattern.id, pattern])));
    this.memory = new DetectionMemory(inner);
  }

  readonly rankOf = (id: PatternId): number => {
    const pattern = this.byId().get(id);
    return pattern === undefined ? 0 : rankOf(pattern);
  };

  /** Those that know the form of their secret. */
  private readonly specific = {
    has: (id: PatternId): boolean => {
      const pattern = this.byId().get(id);
      if (pattern?.kind !== 'regex' && pattern?.kind !== 'own') return false;
      return rankOf(pattern) >= specificRank;
    },
  };

  /** What is found in all that is decoded from a text. `place`: which text it is, one digit for each depth. */
  detect(source: Source, place: string, run: Run): FoundInLayer {
    const { texts, stretches, finds } = this.decode(source, run.budget);
    if (texts.length === 0) return { found: [], stretches, layer: { finds, texts: [] } };
    const below = texts.map((text, index) => this.detectIn(text, `${place}${index}`, source.earlier, run));
    const layer = { finds, texts: below.map(({ kept }) => kept) };
    return { found: below.flatMap(({ found }) => found), stretches, layer };
  }

  private decode(source: Source, budget: DecodeBudget): Derived & { readonly finds: Finds | null } {
    const { blob, known, inside, earlier } = source;
    const base = earlier?.layer.finds ?? null;
    const format = base?.format.path === blob.path ? base.format : textFormat(blob.path);
    if (inside === null && format.notebook) {
      return { texts: notebookTexts(blob, budget), stretches: [], finds: null };
    }
    const taken = new TakenSpans(known, this.specific);
    const text = { blob, format, gunzip: this.options.gunzip, taken };
    const finds =
      earlier === null || base === null
        ? findInAll(text, budget)
        : findInVersion(text, budget, { finds: base, copies: earlier.copies });
    if (isNothing(finds)) return { texts: [], stretches: [], finds };
    return { ...derive(blob, finds, inside), finds };
  }

  /** `earlier`: the layer in which the text may have an earlier version. */
  private detectIn(text: DerivedText, place: string, earlier: EarlierLayer | null, run: Run): FoundInText {
    const base = earlier === null ? null : earlierText(earlier.layer, text);
    const copies = earlier === null || base === null ? null : derivedCopies(base.text, text, earlier.copies);
    const trace = run.trace === undefined ? undefined : sourceTrace(run.trace, text);
    const { matches, judged } =
      trace === undefined
        ? this.detectPlain(text, place, base, copies)
        : { matches: this.inner.detect(text.blob, trace), judged: new JudgedText() };
    const touched = matches
      .filter((match) => isWanted(match, text, this.byId().get(match.patternId)))
      .map((match) => ({ ...match, decoded: text.blob.slice(match.secret.start, match.secret.end) }));
    const source: Source = {
      blob: text.blob,
      known: matches,
      inside: text,
      earlier: copies === null || !base?.layer ? null : { layer: base.layer, copies },
    };
    const isLast = place.length >= this.options.depthMax;
    const deeper = isLast ? null : this.detect(source, place, { ...run, trace });
    const found = merge(touched.map(asFound), deeper?.found ?? [], this.rankOf, trace);
    return { found: inSource(found, text), kept: { text, matches, judged, layer: deeper?.layer ?? null } };
  }

  private detectPlain(
    text: DerivedText,
    place: string,
    base: LayerText | null,
    copies: Copies | null,
  ): Detected {
    if (base === null || copies === null) return this.memory.detect(text.blob, place);
    if (isSame(copies)) return base;
    const judged = new JudgedText();
    const earlier = { judged: base.judged, copies, samePath: true };
    return { matches: this.inner.detectVersion(text.blob, judged, earlier), judged };
  }
}

export function asFound(match: Match): Found {
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
