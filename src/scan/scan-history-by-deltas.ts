// Scans a history in the terms of its deltas: each byte that packs hold is inflated once, and what a version has of its
// base is not judged again. What is found is what the reference way finds (scan-history.ts), told in the same order;
// what is not as usual is left to the same code.
import type { HistoryBlob } from '../git/blob-walk.ts';
import { headBlobsAmong } from '../git/head-blobs.ts';
import type { Repository } from '../git/open-repository.ts';
import { TreesOnDemand } from '../git/pack/trees-on-demand.ts';
import { TableWalk } from '../git/table-walk.ts';
import type { Oid } from '../model/oid.ts';
import { textUnder } from './archive-text.ts';
import { attributeFindings, type BlobJudge } from './attribute-findings.ts';
import { type BlobWork, stopAsked } from './blob-work.ts';
import type { Judged, ScanContext } from './context.ts';
import { CoverageCounter } from './coverage-counter.ts';
import { divideBlobs } from './divide-blobs.ts';
import type { HistoryCache } from './history-cache.ts';
import { type BlobPlace, type HistoryPlan, planHistory, takeBlob } from './history-plan.ts';
import { judgeBlob } from './judge-file.ts';
import { readTreesOnThreads } from './read-trees.ts';
import { scanTexts, textsToLookAt } from './scan-texts.ts';
import { later, sumDone } from './threads-done.ts';
import { threadsWorth } from './threads-worth.ts';
import { untilInterrupted } from './turns.ts';
import type { FoundBlob } from './version-findings.ts';
import { type WorkDone, workThrough } from './work-through.ts';
import { WorkerPool } from './worker-pool.ts';

export async function scanHistoryByDeltas(
  context: ScanContext,
  repository: Repository,
  cache: HistoryCache | null = null,
): Promise<void> {
  const { table } = await repository.objectTable();
  const pool = new WorkerPool(context.settings, threadsWorth(context.settings, table));
  try {
    await scanWith(pool, context, repository, cache);
  } finally {
    pool.close();
  }
}

async function scanWith(
  pool: WorkerPool,
  context: ScanContext,
  repository: Repository,
  cache: HistoryCache | null,
): Promise<void> {
  const { coverage, log } = context;
  const { table } = await repository.objectTable();
  // Begins at once: threads read trees while this one reads commits.
  const readTrees = asksForFew(context, cache)
    ? () => new TreesOnDemand(table)
    : readTreesOnThreads(pool, context, table);
  const made: TableWalk[] = [];
  const plan = await planHistory(context, repository, cache, async (skips) => {
    const walk = new TableWalk({ trees: await readTrees(), store: repository.store }, skips);
    made.push(walk);
    return walk;
  });
  const [walk] = made;
  if (walk === undefined) throw new Error('a history is read without a walk');
  const commits = plan.selected?.size ?? plan.history.commits.length;
  coverage.addCommits(commits);
  log('info', 'leakline.scan', `history has ${commits} commits`);
  const planned = await listBlobs(context, plan);
  const { work, left, head } = await divideBlobs(context, repository, {
    ...plan,
    table,
    planned,
    walk,
    threads: pool.threads,
  });
  const results = await judgeAll(pool, context, { ...work, texts: textsToLookAt(plan, table) });
  const found = new Map(results.flatMap(({ blobs }) => blobs.map((blob) => [blob.order, blob] as const)));
  tellHolders(context, planned, results);
  await tellInOrder(context, repository, {
    ...plan,
    planned,
    found,
    left: [...left, ...results.flatMap(({ deferred }) => deferred)],
  });
  const leaky = results.flatMap(({ leakyCommits }) => leakyCommits);
  await untilInterrupted(() => scanTexts(context, repository, plan, leaky));
  await attributeFindings(context, repository, plan, {
    judge: judgeKnown(context, repository, { planned, found, placeOf: plan.placeOf }),
    headAmong: (blobs) => (head?.isWhole === true ? headBlobsAmong(head, walk, blobs) : null),
    commented: new Set(results.flatMap((one) => one.commented.map((order) => oidAt(planned, order)))),
    ...(isEnded(context) ? {} : { trees: walk.trees }),
  });
}

function oidAt(planned: readonly HistoryBlob[], order: number): Oid {
  return (planned[order] as HistoryBlob).oid;
}

/** Where most commits are known, most trees are those that they have. */
function asksForFew({ settings }: ScanContext, cache: HistoryCache | null): boolean {
  const { branches, includeUnreachable } = settings.history;
  return cache !== null && cache.scanned.tips.length > 0 && branches.length === 0 && !includeUnreachable;
}

/** Trees are read for it: in a large history that takes its time. */
async function listBlobs({ progress, turns }: ScanContext, plan: HistoryPlan): Promise<HistoryBlob[]> {
  const planned: HistoryBlob[] = [];
  for await (const batch of plan.batches()) {
    for (const blob of batch) planned.push(blob);
    progress.step({ phase: 'listing blobs', done: planned.length, total: null, bytes: 0 });
    if (turns.isDue) await turns.take();
  }
  return planned;
}

function isEnded({ turns }: ScanContext): boolean {
  return turns.interruption !== null;
}

/** Objects between two looks at the clock: the largest take some tenths of a second each. */
const objectsBetweenTurns = 8;

/**
 * Judges with all threads, the main one among them, and tells how far they are. When the scan is ended, all stop after
 * the object at hand and give what they have.
 */
async function judgeAll(pool: WorkerPool, context: ScanContext, work: BlobWork): Promise<WorkDone[]> {
  const total = work.order.reduce((sum, order) => (order < 0 ? sum : sum + 1), 0);
  const others = Promise.all(pool.begin(work));
  // A thread that fails is heard of when all are waited for.
  others.catch(() => {});
  const coverage = new CoverageCounter(context.settings.wholeBytesMax);
  const own = workThrough(work, { ...context, coverage }, 0);
  let step = own.next();
  try {
    await untilInterrupted(async () => {
      for (let count = 0; step.done !== true; step = own.next(), count += 1) {
        if (count % objectsBetweenTurns !== 0) continue;
        tellProgress(context, work, total);
        await context.turns.take();
      }
      const rest = others.then(() => true);
      while (!(await Promise.race([rest, later(100)]))) {
        tellProgress(context, work, total);
        await context.turns.take();
      }
      tellProgress(context, work, total);
    });
    if (isEnded(context)) Atomics.store(work.control, stopAsked, 1);
    while (step.done !== true) step = own.next();
    return [step.value, ...(await others)].map((result) => counted(context, result));
  } catch (error) {
    Atomics.store(work.control, stopAsked, 1);
    throw error;
  }
}

function tellProgress(context: ScanContext, { done }: BlobWork, total: number): void {
  const { count, bytes } = sumDone(done);
  context.progress.step({ phase: 'scanning blobs', done: count, total, bytes });
}

function counted({ coverage }: ScanContext, result: WorkDone): WorkDone {
  coverage.addCounted(result.coverage);
  for (const skip of result.skips) coverage.addSkip(skip);
  return result;
}

/** Says which blobs have what was found: all, though few of them are told of one by one. */
function tellHolders(
  { collector }: ScanContext,
  planned: readonly HistoryBlob[],
  results: readonly WorkDone[],
): void {
  const orders = new Map<string, number[]>();
  for (const { holders } of results) {
    for (const [identity, some] of holders) {
      const known = orders.get(identity);
      if (known === undefined) orders.set(identity, [...some]);
      else for (const order of some) known.push(order);
    }
  }
  for (const [identity, all] of orders) {
    all.sort((a, b) => a - b);
    collector.holdAll(
      identity,
      all.map((order) => oidAt(planned, order)),
    );
  }
}

interface Told extends Known, Pick<HistoryPlan, 'tellEarlier'> {
  readonly left: readonly number[];
}

/** What was found in which blobs of the plan. */
interface Known extends Pick<HistoryPlan, 'placeOf'> {
  readonly planned: readonly HistoryBlob[];
  readonly found: ReadonlyMap<number, FoundBlob>;
}

/** Gives the collector what was found, in the plan's order, and judges what was left. */
async function tellInOrder(
  context: ScanContext,
  repository: Repository,
  { planned, placeOf, tellEarlier, found, left }: Told,
): Promise<void> {
  for (const order of [...new Set([...found.keys(), ...left])].sort((a, b) => a - b)) {
    await untilInterrupted(() => context.turns.take());
    const blob = planned[order] as HistoryBlob;
    const place = placeOf(blob);
    const known = found.get(order);
    if (known !== undefined && !known.odd) {
      await untilInterrupted(() => tellEarlier(blob));
      takeBlob(context, blob, place, await judgedBefore(repository, blob, place, known));
    } else if (known !== undefined || !isEnded(context)) {
      await untilInterrupted(() =>
        judgeAnew(context, repository, blob, { place, tellEarlier, isNew: known === undefined }),
      );
    }
  }
}

interface Anew extends Pick<HistoryPlan, 'tellEarlier'> {
  readonly place: BlobPlace;
  readonly isNew: boolean;
}

async function judgeAnew(
  context: ScanContext,
  repository: Repository,
  blob: HistoryBlob,
  { place, tellEarlier, isNew }: Anew,
): Promise<void> {
  const judged = await judgeBlob(context, repository, { oid: blob.oid, path: place.judgedAs });
  if (judged === null) return;
  if (isNew && !blob.again) context.coverage.addBlob(judged.size, judged.blob.binary);
  if (judged.matches.length > 0) await tellEarlier(blob);
  takeBlob(context, blob, place, judged);
}

async function judgedBefore(
  repository: Repository,
  { oid }: HistoryBlob,
  { judgedAs }: BlobPlace,
  { matches }: FoundBlob,
): Promise<Judged> {
  return { blob: textUnder(await repository.store.readBlob(oid), judgedAs), matches };
}

/** What HEAD has was mostly judged under the path that it has there. */
function judgeKnown(
  context: ScanContext,
  repository: Repository,
  { planned, placeOf, found }: Known,
): BlobJudge {
  const orders = new Map<string, number>();
  for (const { order, odd } of found.values()) {
    const blob = planned[order] as HistoryBlob;
    if (!odd) orders.set(`${blob.oid} ${placeOf(blob).judgedAs}`, order);
  }
  return async ({ oid, path }) => {
    const order = orders.get(`${oid} ${path}`);
    if (order === undefined) return judgeBlob(context, repository, { oid, path });
    const blob = planned[order] as HistoryBlob;
    return judgedBefore(repository, blob, placeOf(blob), found.get(order) as FoundBlob);
  };
}
