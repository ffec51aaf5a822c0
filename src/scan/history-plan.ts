// What a history scan judges, in its order, and where each thing is told to stand. Every way of scanning a history
// takes its work from here and gives what it found back in this order (`takeBlob`), so that all find the same.

import type { Origin } from '../findings/draft.ts';
import { listAllObjects } from '../git/all-objects.ts';
import type { BlobBatches, HistoryBlob } from '../git/blob-walk.ts';
import { type History, readHistory, type WalkMaker } from '../git/history.ts';
import { notedOid, notesCommits } from '../git/note-name.ts';
import type { Repository } from '../git/open-repository.ts';
import { blobSelector, selectCommits } from '../git/select-commits.ts';
import type { FindingKind } from '../model/finding.ts';
import { type Oid, shortOid } from '../model/oid.ts';
import type { Judged, ScanContext } from './context.ts';
import { EarlierFindings } from './earlier-findings.ts';
import type { HistoryCache } from './history-cache.ts';

/**
 * The path under which texts without a file are judged: prose, and named as nothing that any pattern of
 * files takes.
 */
export const proseName = 'message.txt';

/** How a blob is judged and told. */
export interface BlobPlace {
  /** The path that the detectors are told. */
  readonly judgedAs: string;
  /** Where what is found in it is told to stand. */
  readonly origin: Origin;
}

export interface HistoryPlan {
  readonly history: History;
  /** The commits that count; null for all. */
  readonly selected: ReadonlySet<Oid> | null;
  /** What of `history.blobs()` is to be judged, some at a time. To be gone through once. */
  batches(): BlobBatches;
  placeOf(blob: HistoryBlob): BlobPlace;
  /** Whether that is a file under the blob's own path, which is then what it is judged as. */
  isFile(blob: HistoryBlob): boolean;
  /** To be called before what was found in a blob is told: an earlier scan may have told some of it. */
  tellEarlier(blob: HistoryBlob): Promise<void>;
}

/** Reads commits and refs. What is in `cache` is no part of the plan. Throws a Fault for a branch that is not there. */
export async function planHistory(
  context: ScanContext,
  repository: Repository,
  cache: HistoryCache | null = null,
  makeWalk?: WalkMaker,
): Promise<HistoryPlan> {
  const { branches, includeUnreachable, since, until } = context.settings.history;
  const all = await readHistory(repository, {
    revisions: branches,
    ...(makeWalk === undefined ? {} : { makeWalk }),
    allObjects: includeUnreachable ? () => listAllObjects(repository) : null,
    ...(cache === null ? {} : { scanned: cache.scanned }),
  });
  const history = cache?.news(all) ?? all;
  const selected = selectCommits(history.commits, { since, until });
  const notes = notesCommits(history);
  // With dates, what was there before was perhaps not asked for.
  const earlier = new EarlierFindings(context, repository, selected === null ? history.scannedTrees : []);
  return {
    history,
    selected,
    async *batches() {
      const counts = blobSelector(selected);
      for await (const batch of history.batches()) {
        const asked = batch.filter(counts);
        yield cache === null ? asked : asked.filter((blob) => cache.isNew(blob));
      }
    },
    placeOf: (blob) => placeOf(blob, notes),
    isFile: (blob) => noteOf(blob, notes) === null && isFile(blob),
    tellEarlier: (blob) => earlier.tellOf(blob, placeOf(blob, notes)),
  };
}

/** What a file of a notes tree is a note of; else null. */
function noteOf(blob: HistoryBlob, notes: ReadonlySet<Oid>): Oid | null {
  return blob.commit !== null && notes.has(blob.commit.oid) ? notedOid(blob.path) : null;
}

function isFile({ commit, reach }: HistoryBlob): boolean {
  return commit !== null || reach === 'index';
}

function placeOf(blob: HistoryBlob, notes: ReadonlySet<Oid>): BlobPlace {
  const { oid, path, commit, reach } = blob;
  const noted = noteOf(blob, notes);
  const origin = { first: commit, oid, reach };
  if (noted !== null) {
    const label = `note of ${shortOid(noted)}`;
    return { judgedAs: proseName, origin: { ...origin, path: label, kind: 'note', treePath: path } };
  }
  const kind: FindingKind = isFile(blob) ? 'file' : 'blob';
  return { judgedAs: path, origin: { ...origin, path, kind } };
}

/** Takes what was found in a blob of the plan; in the plan's order, where nothing was found need not be told. */
export function takeBlob(
  { collector }: ScanContext,
  { again }: HistoryBlob,
  { origin }: BlobPlace,
  { blob, matches }: Judged,
): void {
  if (matches.length === 0) return;
  if (again && origin.kind === 'file') collector.addAgain(blob, matches, origin);
  else collector.add(blob, matches, origin, 'whole');
}
