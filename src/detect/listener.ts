// Something that waits for keywords: a pattern's expression, a service's name, or a recognizer.
import type { DetectSettings } from '../config/settings.ts';
import type { Match } from '../model/match.ts';
import type { NamedPattern, OwnPattern, Pattern, RegexPattern } from '../model/pattern.ts';
import type { BlobText } from './blob-text.ts';
import { type NumberedPattern, numberedPattern, patternKeywords } from './keywords.ts';
import { type CompiledNamed, compileNamed, matchNamed } from './named-matcher.ts';
import { type CompiledOwn, compileOwn } from './own-matcher.ts';
import { type Answer, lastOfEach, type Recognizer } from './recognizer.ts';
import { type CompiledPattern, compilePattern } from './regex-matcher.ts';
import type { Trace } from './trace.ts';

interface Waiting {
  readonly keywords: readonly string[];
  /** Those of a packed catalogue by their numbers; null for others. */
  readonly numbered: NumberedPattern | null;
  /** For whom it waits; a recognizer speaks for several patterns. */
  readonly name: string;
  /** May it look at a blob that Git would call binary? */
  readonly binary: boolean;
}

/** An expression, which is run on windows about its keywords. */
export interface FormListener extends Waiting {
  readonly kind: 'form';
  compiled(): CompiledPattern | CompiledOwn;
}

/** Something that judges each hit by itself. */
export interface HitListener extends Waiting {
  readonly kind: 'hit';
  listens(blob: BlobText): boolean;
  judgeAt(blob: BlobText, hit: number, trace?: Trace): Answer | null;
  combine(answers: readonly Answer[]): readonly Match[];
}

export type Listener = FormListener | HitListener;

/** Those of some patterns. A recognizer is used when a pattern names it. */
export function listenersOf(
  patterns: readonly Pattern[],
  recognizers: readonly Recognizer[],
  settings: DetectSettings,
): Listener[] {
  const asked = new Set<string>();
  const forms: Listener[] = [];
  const named: Listener[] = [];
  for (const pattern of patterns) {
    const { kind } = pattern;
    if (kind === 'regex' || kind === 'own') forms.push(new ExpressionListener(pattern));
    else if (kind === 'named') named.push(new NamedListener(pattern));
    else if (kind === 'recognizer') asked.add(pattern.recognizer);
  }
  const called = recognizers.filter((one) => asked.has(one.name));
  return [...forms, ...named, ...called.map((one) => recognizerListener(one, settings))];
}

// Few of a catalogue's patterns have a candidate in any one scan: each is compiled when its first one is there, and is
// not asked for anything before.

abstract class PatternListener<P extends RegexPattern | OwnPattern | NamedPattern> {
  protected readonly pattern: P;

  constructor(pattern: P) {
    this.pattern = pattern;
  }

  get name(): string {
    return this.pattern.id;
  }

  get keywords(): readonly string[] {
    return patternKeywords(this.pattern);
  }

  get numbered(): NumberedPattern | null {
    return numberedPattern(this.pattern);
  }
}

class ExpressionListener extends PatternListener<RegexPattern | OwnPattern> implements FormListener {
  private made: CompiledPattern | CompiledOwn | undefined;

  get kind() {
    return 'form' as const;
  }

  get binary(): boolean {
    return this.pattern.confidence === 'high';
  }

  compiled(): CompiledPattern | CompiledOwn {
    const { pattern } = this;
    this.made ??= pattern.kind === 'own' ? compileOwn(pattern) : compilePattern(pattern);
    return this.made;
  }
}

class NamedListener extends PatternListener<NamedPattern> implements HitListener {
  private made: CompiledNamed | undefined;

  get kind() {
    return 'hit' as const;
  }

  get binary(): boolean {
    return false;
  }

  /** One function for all, so that it is asked once for each path (hearing.ts). */
  get listens(): HitListener['listens'] {
    return outsideLocks;
  }

  get combine(): HitListener['combine'] {
    return lastOfEach;
  }

  judgeAt(blob: BlobText, hit: number, trace?: Trace): Answer | null {
    this.made ??= compileNamed(this.pattern);
    const match = matchNamed(this.made, blob, hit, trace);
    return match === null ? null : { matches: [match], passed: 0, place: null };
  }
}

function outsideLocks({ traits }: BlobText): boolean {
  return !traits.lock;
}

function recognizerListener(recognizer: Recognizer, settings: DetectSettings): HitListener {
  return {
    kind: 'hit',
    keywords: recognizer.keywords(settings),
    numbered: null,
    name: recognizer.name,
    binary: false,
    listens: (blob) => recognizer.listens(blob),
    judgeAt: (blob, hit, trace) => recognizer.judgeAt(blob, hit, settings, trace),
    combine: (answers) =>
      recognizer.combine === undefined
        ? answers.flatMap(({ matches }) => matches)
        : recognizer.combine(answers),
  };
}
