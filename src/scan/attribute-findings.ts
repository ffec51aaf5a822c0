// After a history was judged: what HEAD still has, and for what matched alone where the history has it.
import { attribute } from '../git/attribution.ts';
import { headBlobs } from '../git/head-blobs.ts';
import type { NumberedTrees } from '../git/numbered-trees.ts';
import type { Repository } from '../git/open-repository.ts';
import { TreeEntries } from '../git/pack/tree-entries.ts';
import type { Oid } from '../model/oid.ts';
import type { Judged, ScanContext } from './context.ts';
import type { HistoryPlan } from './history-plan.ts';
import { judgeBlob } from './judge-file.ts';

/** Judges a blob under another path than before; null when it is among the skips. */
export type BlobJudge = (blob: { readonly oid: Oid; readonly path: string }) => Promise<Judged | null>;

/** What another way of scanning has at hand already. */
export interface AttributionTools {
  readonly judge?: BlobJudge;
  readonly trees?: NumberedTrees;
  /** The blobs of HEAD's tree that are among some, with their paths, in the tree's order; null where that is not known. */
  readonly headAmong?: (blobs: ReadonlySet<Oid>) => readonly (readonly [path: string, oid: Oid])[] | null;
  /** Blobs of HEAD that may hold comments about findings; each blob that was read may be named. */
  readonly commented?: ReadonlySet<Oid>;
}

/** To be called once, when all of the plan's blobs and texts were taken, or those until the scan was interrupted. */
export async function attributeFindings(
  context: ScanContext,
  repository: Repository,
  { history }: HistoryPlan,
  tools: AttributionTools = {},
): Promise<void> {
  const judge = tools.judge ?? ((blob) => judgeBlob(context, repository, blob));
  const { collector, coverage, settings } = context;
  for (const skip of history.skips) coverage.addSkip(skip);
  const matched = collector.blobs();
  const commented = tools.commented ?? new Set();
  const wanted = new Set([...matched, ...commented]);
  const head = wanted.size === 0 ? [] : (tools.headAmong?.(wanted) ?? (await headBlobs(repository)));
  for (const [path, oid] of head) {
    if (!wanted.has(oid)) continue;
    const judged = await judge({ oid, path });
    if (judged === null) continue;
    collector.heedComments(judged.blob, path, judged.matches);
    collector.markInHead(judged.blob, path, judged.matches, oid);
  }
  collector.settleHead();
  // Where else the history has it takes a walk over all of it: who ended the scan does not wait for that.
  if (context.turns.interruption !== null || collector.isEmpty) return;
  const { allProvenance } = settings.history;
  const trees = tools.trees ?? (await readTrees(repository));
  const { known: commits, tips } = history;
  collector.attribute(attribute(trees, { commits, tips }, matched), allProvenance);
}

async function readTrees(repository: Repository): Promise<NumberedTrees> {
  const { table } = await repository.objectTable();
  return new TreeEntries(table);
}
