// Judges a text that a history has beside its files: the message of a commit or a tag, a person's name, a reflog; or one
// that people wrote about a pull request.
import type { BlobText } from '../detect/blob-text.ts';
import type { FindingKind } from '../model/finding.ts';
import type { Match } from '../model/match.ts';
import type { Judged, ScanContext } from './context.ts';
import { proseName } from './history-plan.ts';

/** As much of a scan as judging texts takes. */
export type TextContext = Pick<ScanContext, 'judge' | 'patterns'>;

interface Text {
  /** What it is told as. */
  readonly kind: FindingKind;
  readonly text: string;
}

/** `Signed-off-by: Ada Lovelace <ada@example.com>`, `Cc: ...`: git-interpret-trailers(1). */
const personLine = /^[ \t]*(?:[A-Za-z]+(?:-[A-Za-z]+)*-by|Cc|Author|Committer|From)[ \t]*:[^<\n]*<[^>\n]*>/i;

/** State: what was clean before. One for each thread. */
export class TextJudge {
  private readonly context: TextContext;
  private readonly clean = new CleanTexts();

  constructor(context: TextContext) {
    this.context = context;
  }

  /**
   * What there is to report of a text, or null. A name is a person's: only what has the shape of a credential is
   * one there.
   */
  judge({ kind, text }: Text): Judged | null {
    if (text === '') return null;
    const mayComeAgain = kind === 'commit-message';
    if (mayComeAgain && this.clean.has(text)) return null;
    const judged = this.context.judge(Buffer.from(text, 'utf8'), proseName);
    const matches =
      judged?.matches.filter(
        (match) =>
          isShape(this.context, match) ||
          (kind !== 'signature' && !isOnPersonLine(this.context, judged.blob, match)),
      ) ?? [];
    if (judged !== null && matches.length > 0) return { blob: judged.blob, matches };
    if (mayComeAgain) this.clean.add(text);
    return null;
  }
}

/** Messages without a match: rebased and squashed branches have them again, a fifth of all on many a host. */
class CleanTexts {
  private readonly texts = new Set<string>();
  private room = cleanCharactersMax;

  has(text: string): boolean {
    return this.texts.has(text);
  }

  add(text: string): void {
    if (text.length > this.room) return;
    this.room -= text.length;
    this.texts.add(text);
  }
}

const cleanCharactersMax = 4 * 1024 * 1024;

/** Whose machine somebody signed off on is nobody's infrastructure. */
function isOnPersonLine({ patterns }: TextContext, blob: BlobText, { patternId, secret }: Match): boolean {
  const family = patterns.get(patternId)?.family;
  if (family !== 'private-address' && family !== 'internal-host') return false;
  return personLine.test(blob.slice(blob.lineStart(secret.start), blob.lineEnd(secret.start)));
}

function isShape({ patterns }: TextContext, { patternId }: Match): boolean {
  const pattern = patterns.get(patternId);
  return pattern?.family === 'credential' && (pattern.kind === 'regex' || pattern.kind === 'own');
}
