// The secrets that are known before anything is decoded: what overlaps one is not. Few texts have a run that asks.
import type { Span } from '../../model/location.ts';
import type { Match } from '../../model/match.ts';
import type { PatternId } from '../../model/pattern.ts';

export class TakenSpans {
  private readonly known: readonly Match[];
  private readonly specific: Pick<ReadonlySet<PatternId>, 'has'>;
  private made: Span[] | null = null;

  /** `specific`: patterns that know the form of their secret. */
  constructor(known: readonly Match[], specific: Pick<ReadonlySet<PatternId>, 'has'>) {
    this.known = known;
    this.specific = specific;
  }

  /** Ascending. */
  get spans(): readonly Span[] {
    this.made ??= this.known
      .filter((match) => this.specific.has(match.patternId))
      .map(({ secret }) => secret);
    return this.made;
  }

  /** Those that anything was compared with; null when nothing was. */
  get asked(): readonly Span[] | null {
    return this.made;
  }
}
