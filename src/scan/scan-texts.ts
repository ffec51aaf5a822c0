// Judges what a history has beside its files: messages of commits and tags, people's names, reflogs.
import type { BlobText } from '../detect/blob-text.ts';
import { type HistoryText, historyTexts } from '../git/history-texts.ts';
import type { Repository } from '../git/open-repository.ts';
import type { Match } from '../model/match.ts';
import type { Oid } from '../model/oid.ts';
import type { CommitSummary } from '../model/provenance.ts';
import type { ScanContext } from './context.ts';
import { type HistoryPlan, proseName } from './history-plan.ts';

/**
 * Judges all texts of a plan, in its order. `leaky` are the commits whose messages have a match
 * (`messageHasMatch`), where that is known already.
 */
export async function scanTexts(
  context: ScanContext,
  repository: Repository,
  plan: HistoryPlan,
  leaky: ReadonlySet<Oid> | null = null,
): Promise<void> {
  const { history, selected } = plan;
  const texts = historyTexts(repository, history, { dates: context.settings.history, selected });
  const clean = new CleanTexts();
  const total = selected?.size ?? history.commits.length;
  let done = 0;
  for await (const text of texts) {
    await context.turns.take();
    const isMessage = text.kind === 'commit-message';
    if (isMessage) {
      done += 1;
      context.progress.step({ phase: 'scanning messages', done, total, bytes: context.coverage.bytesRead });
    }
    if (leaky !== null && isMessage && text.oid !== null && !leaky.has(text.oid)) continue;
    if (isMessage && clean.has(text.text)) continue;
    if (!judgeText(context, text) && isMessage) clean.add(text.text);
  }
}

/** For threads that read commits by themselves: whether the message of one is worth judging in its turn. */
export function messageHasMatch(context: Pick<ScanContext, 'judge'>, message: string): boolean {
  if (message === '') return false;
  return (context.judge(Buffer.from(message, 'utf8'), proseName)?.matches.length ?? 0) > 0;
}

/** `Signed-off-by: Ada Lovelace <ada@example.com>`, `Cc: ...`: git-interpret-trailers(1). */
const personLine = /^[ \t]*(?:[A-Za-z]+(?:-[A-Za-z]+)*-by|Cc|Author|Committer|From)[ \t]*:[^<\n]*<[^>\n]*>/i;

/** A text of a history, or one that is beside it. */
type JudgedText = Omit<HistoryText, 'kind' | 'commit'> & {
  readonly kind: HistoryText['kind'] | 'pull-request';
  readonly commit: CommitSummary | null;
};

/**
 * Tells whether there was anything to report. A name is a person's: only what has the shape of a credential is
 * one there.
 */
export function judgeText(
  context: ScanContext,
  { kind, label, text, oid, commit, reach, refs = [] }: JudgedText,
): boolean {
  if (text === '') return false;
  const judged = context.judge(Buffer.from(text, 'utf8'), proseName);
  if (judged === null) return false;
  const matches = judged.matches.filter(
    (match) =>
      isShape(context, match) || (kind !== 'signature' && !isOnPersonLine(context, judged.blob, match)),
  );
  if (matches.length === 0) return false;
  const origin = { path: label, first: commit, kind, oid, treePath: null, reach, refs };
  context.collector.add(judged.blob, matches, origin, 'whole');
  return true;
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
function isOnPersonLine({ patterns }: ScanContext, blob: BlobText, { patternId, secret }: Match): boolean {
  const family = patterns.get(patternId)?.family;
  if (family !== 'private-address' && family !== 'internal-host') return false;
  return personLine.test(blob.slice(blob.lineStart(secret.start), blob.lineEnd(secret.start)));
}

function isShape({ patterns }: ScanContext, { patternId }: Match): boolean {
  const pattern = patterns.get(patternId);
  return pattern?.family === 'credential' && pattern.kind === 'regex';
}
