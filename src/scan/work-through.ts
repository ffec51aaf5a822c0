// What every thread does with the work of a history: takes one family after another until none is left.
import { FamilyWalk } from '../git/pack/family-walk.ts';
import { ObjectReader } from '../git/pack/object-reader.ts';
import type { Skip } from '../model/report.ts';
import { BlobVersions } from './blob-versions.ts';
import { type BlobWork, nextFamily, nextName, nextText, stopAsked } from './blob-work.ts';
import type { ScanContext } from './context.ts';
import type { Counts } from './coverage-counter.ts';
import { LeakyCommits } from './leaky-commits.ts';
import { type FoundVersions, VersionFindings } from './version-findings.ts';

/** What a thread has to tell in the end; can be sent. */
export interface WorkDone extends FoundVersions {
  /** Places in the plan of blobs that could not be judged here. */
  readonly deferred: readonly number[];
  /** Places of commits whose texts are to be told of (leaky-commits.ts). */
  readonly leakyCommits: readonly number[];
  readonly coverage: Counts;
  readonly skips: readonly Skip[];
}

/** Bases are in the buffers of the walk; what is read by itself is read once. */
const cacheBytes = 4 * 1024 * 1024;

/** Families that are taken at a time: those that are next to each other in the pack. */
const familiesTaken = 8;

/** Commits whose texts are looked at at a time: copies of a message are mostly next to each other. */
const textsTaken = 32;

/**
 * Works until nothing is left; gives way after each object. `thread` is this thread's place in `work.done`. The
 * context's coverage is this work's alone.
 */
export function* workThrough(
  work: BlobWork,
  context: ScanContext,
  thread: number,
): Generator<void, WorkDone, undefined> {
  const deferred: number[] = [];
  const findings = new VersionFindings();
  const reader = new ObjectReader(work.table, { cacheBytes });
  const versions = new BlobVersions(work, context, findings, (order) => deferred.push(order));
  const walk = new FamilyWalk(work.table, work.families, reader, versions);
  const { control, families, done, otherNames } = work;
  const isStopped = () => Atomics.load(control, stopAsked) !== 0;
  const tell = () => {
    done[thread * 2] = versions.blobs;
    done[thread * 2 + 1] = versions.bytes;
  };
  for (;;) {
    const from = Atomics.add(control, nextFamily, familiesTaken);
    if (from >= families.roots.length || isStopped()) break;
    for (const root of families.roots.subarray(from, from + familiesTaken)) {
      for (const _ of walk.walk(root)) {
        tell();
        if (isStopped()) break;
        yield;
      }
    }
  }
  for (;;) {
    const other = otherNames[Atomics.add(control, nextName, 1)];
    if (other === undefined || isStopped()) break;
    try {
      const judged = context.judge(reader.read(other.index).bytes, other.path);
      const matches = judged?.matches ?? [];
      if (matches.length > 0) findings.addAlways({ order: other.order, matches, odd: true });
    } catch {
      deferred.push(other.order);
    }
    yield;
  }
  const leaky = work.texts && new LeakyCommits(work.texts, { table: work.table, reader }, context);
  while (leaky !== undefined) {
    const from = Atomics.add(control, nextText, textsTaken);
    if (from >= leaky.count || isStopped()) break;
    leaky.look(from, from + textsTaken);
    yield;
  }
  tell();
  reader.close();
  return { ...findings.all(), deferred, leakyCommits: leaky?.found ?? [], ...context.coverage.counted() };
}
