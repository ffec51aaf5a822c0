// The comments of a scan that say of findings that they are known: which speaks for what, and which for nothing.
import { selectorsOf, selectPatterns } from '../config/select-patterns.ts';
import type { Selection } from '../config/settings.ts';
import type { BlobText } from '../detect/blob-text.ts';
import { once } from '../detect/once.ts';
import type { Match } from '../model/match.ts';
import type { Pattern } from '../model/pattern.ts';
import type { CommentKind, UnusedSuppression } from '../model/suppression.ts';
import type { Redactor } from './redactor.ts';
import { mayHoldComments, type SuppressionComment, suppressionComments } from './suppression-comment.ts';

/** The comments of a text by the lines that they speak for. */
type ByLine = ReadonlyMap<number, readonly SuppressionComment[]>;

interface Unheeded {
  readonly place: string;
  readonly why: string;
}

export class HeededComments {
  private readonly kinds: readonly CommentKind[];
  private readonly patterns: ReadonlyMap<string, Pattern>;
  /** Looked for once in each text: some have findings by the thousand. */
  private readonly ofBlob = new WeakMap<BlobText, ByLine>();
  private readonly selectors = new Map<string, ReadonlySet<string>>();
  private readonly selection: Selection;
  /** By place: a text may be looked at twice. */
  private readonly without = new Map<string, Unheeded>();

  constructor(kinds: readonly CommentKind[], patterns: ReadonlyMap<string, Pattern>, selection: Selection) {
    this.kinds = kinds;
    this.patterns = patterns;
    this.selection = selection;
  }

  mayBeIn(bytes: Uint8Array): boolean {
    return mayHoldComments(bytes, this.kinds);
  }

  /** The one that says of a match that it is known; null for none. */
  speakingFor(blob: BlobText, match: Match): SuppressionComment | null {
    for (const comment of this.beside(blob, match)) return comment;
    return null;
  }

  /** Notes which comments of a text speak for none of its matches, which are all that it has. */
  heed(blob: BlobText, path: string, matches: readonly Match[]): void {
    const byLine = this.of(blob);
    if (byLine.size === 0) return;
    const ofUse = new Set<SuppressionComment>();
    for (const match of matches) for (const comment of this.beside(blob, match)) ofUse.add(comment);
    for (const comment of new Set([...byLine.values()].flat())) {
      const why = ofUse.has(comment) || comment.isMention ? null : this.whyNot(comment);
      const place = `${path}:${comment.line}`;
      if (why !== null) this.without.set(place, { place, why });
    }
  }

  unused(redactor: Redactor): UnusedSuppression[] {
    return [...this.without.values()].map(({ place, why }) => ({
      by: 'comment',
      where: redactor.path(place),
      why,
    }));
  }

  private *beside(blob: BlobText, match: Match): Generator<SuppressionComment> {
    const byLine = this.of(blob);
    if (byLine.size === 0) return;
    const { startLine, endLine } = blob.region(match.whole);
    for (let line = startLine; line <= endLine; line += 1) {
      for (const comment of byLine.get(line) ?? []) {
        const selectors = this.selectorsFor(match.patternId);
        if (comment.names === null || comment.names.some((name) => selectors.has(name))) yield comment;
      }
    }
  }

  private of(blob: BlobText): ByLine {
    const known = this.ofBlob.get(blob);
    if (known !== undefined) return known;
    const byLine = new Map<number, SuppressionComment[]>();
    const isToSearch = blob.hasLines && this.mayBeIn(blob.unwatched);
    for (const comment of isToSearch ? suppressionComments(blob, this.kinds) : []) {
      for (const line of new Set([comment.line, comment.target])) {
        const list = byLine.get(line);
        if (list === undefined) byLine.set(line, [comment]);
        else list.push(comment);
      }
    }
    this.ofBlob.set(blob, byLine);
    return byLine;
  }

  private readonly selectorsFor = (patternId: string): ReadonlySet<string> => {
    const known = this.selectors.get(patternId);
    if (known !== undefined) return known;
    const pattern = this.patterns.get(patternId);
    const made = new Set(pattern === undefined ? [patternId] : selectorsOf(pattern));
    this.selectors.set(patternId, made);
    return made;
  };

  /** Null where the scan did not look for what the comment names. */
  private whyNot({ names }: SuppressionComment): string | null {
    if (names === null) return 'nothing was found there';
    if (names.length === 0) return 'it names no pattern: write "leakline:allow PATTERN -- reason"';
    const { all, chosen } = this.known();
    // What stands there is not repeated: it may be anything.
    if (names.some((name) => !all.has(name))) return 'it names what is no pattern of Leakline';
    return names.some((name) => chosen.has(name)) ? 'nothing of what it names was found there' : null;
  }

  private readonly known = once(() => {
    const patterns = [...this.patterns.values()];
    return {
      all: new Set(patterns.flatMap(selectorsOf)),
      chosen: new Set(selectPatterns(patterns, this.selection).flatMap(selectorsOf)),
    };
  });
}
