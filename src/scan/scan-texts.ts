// Judges what a history has beside its files: messages of commits and tags, people's names, reflogs.
import { type HistoryText, historyTexts } from '../git/history-texts.ts';
import type { Repository } from '../git/open-repository.ts';
import type { ScanContext } from './context.ts';
import { type HistoryPlan, proseName } from './history-plan.ts';

export async function scanTexts(
  context: ScanContext,
  repository: Repository,
  plan: HistoryPlan,
): Promise<void> {
  const { history, selected } = plan;
  const texts = historyTexts(repository, history, { dates: context.settings.history, selected });
  for await (const text of texts) {
    await context.turns.take();
    judgeText(context, text);
  }
}

/** A name is a person's: only what has the shape of a credential is one there. */
function judgeText(context: ScanContext, { kind, label, text, oid, commit, reach }: HistoryText): void {
  if (text === '') return;
  const judged = context.judge(Buffer.from(text, 'utf8'), proseName);
  if (judged === null) return;
  const matches =
    kind === 'signature' ? judged.matches.filter((match) => isShape(context, match)) : judged.matches;
  if (matches.length === 0) return;
  const origin = { path: label, first: commit, kind, oid, treePath: null, reach };
  context.collector.add(judged.blob, matches, origin, 'whole');
}

function isShape({ patterns }: ScanContext, { patternId }: { readonly patternId: string }): boolean {
  const pattern = patterns.get(patternId);
  return pattern?.family === 'credential' && pattern.kind === 'regex';
}
