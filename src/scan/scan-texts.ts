// Judges what a history has beside its files: messages of commits and tags, people's names, reflogs.
import type { HistoryCommit } from '../git/history-commits.ts';
import { commitTexts, type HistoryText, otherTexts } from '../git/history-texts.ts';
import type { Repository } from '../git/open-repository.ts';
import { indexOfOid, type ObjectTable } from '../git/pack/object-table.ts';
import type { ScanContext } from './context.ts';
import type { HistoryPlan } from './history-plan.ts';
import { TextJudge } from './judge-text.ts';
import type { CommitTexts } from './leaky-commits.ts';
import { untilInterrupted } from './turns.ts';

/** The commits whose texts are judged, in the history's order. */
function commitsOf({
  history,
  selected,
}: Pick<HistoryPlan, 'history' | 'selected'>): readonly HistoryCommit[] {
  return selected === null ? history.commits : history.commits.filter(({ oid }) => selected.has(oid));
}

/** Their texts, for threads to look at (leaky-commits.ts). */
export function textsToLookAt(
  plan: Pick<HistoryPlan, 'history' | 'selected'>,
  table: ObjectTable,
): CommitTexts {
  const oids = commitsOf(plan).map(({ oid }) => oid);
  const kept = plan.history.keptTexts(oids);
  const indexes = new Int32Array(new SharedArrayBuffer(oids.length * 4)).fill(-1);
  for (const [place, oid] of oids.entries()) {
    if ((kept.places[place * 3] as number) < 0) indexes[place] = indexOfOid(table, oid);
  }
  return { kept, indexes };
}

/**
 * Judges all texts of a plan, in its order. `leaky` are the places, in the order of `textsToLookAt`, of the commits
 * that have something to report, where threads have looked already. Of a scan that was ended before, what
 * they have found until then is told.
 */
export async function scanTexts(
  context: ScanContext,
  repository: Repository,
  plan: Pick<HistoryPlan, 'history' | 'selected'>,
  leaky: readonly number[] | null = null,
): Promise<void> {
  const { history, selected } = plan;
  const judge = new TextJudge(context);
  const known = new Set<string>();
  const all = commitsOf(plan);
  const commits = leaky === null ? all : placesInOrder(leaky).flatMap((place) => all[place] ?? []);
  const { turns } = context;
  // What threads have found is told in any case.
  const turn = () => (leaky === null ? turns.take() : untilInterrupted(() => turns.take()));
  let done = 0;
  for await (const text of commitTexts(history, commits, known)) {
    await turn();
    tell(context, judge, text);
    if (text.kind !== 'commit-message') continue;
    done += 1;
    const { bytesRead: bytes } = context.coverage;
    context.progress.step({ phase: 'scanning messages', done, total: commits.length, bytes });
  }
  if (turns.interruption !== null) return;
  const { history: dates } = context.settings;
  for await (const text of otherTexts(repository, history, { dates, selected }, known)) {
    await turns.take();
    tell(context, judge, text);
  }
}

function placesInOrder(places: readonly number[]): number[] {
  return places.toSorted((a, b) => a - b);
}

function tell({ collector }: ScanContext, judge: TextJudge, text: HistoryText): void {
  const judged = judge.judge(text);
  if (judged === null) return;
  const { kind, label, oid, commit, reach, refs = [] } = text;
  const origin = { path: label, first: commit, kind, oid, treePath: null, reach, refs };
  collector.add(judged.blob, judged.matches, origin, 'whole');
}
