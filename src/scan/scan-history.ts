// Every commit reachable from every ref, each blob judged once; attribution comes with the walk, which meets
// each blob first in the first commit that has it. At the end HEAD's tree is asked what is still there.
import { headBlobs, readHistory } from '../git/history.ts';
import type { Repository } from '../git/open-repository.ts';
import type { Oid } from '../model/oid.ts';
import type { ScanContext } from './context.ts';
import { judgeBlob } from './judge-file.ts';

export async function scanHistory(context: ScanContext, repository: Repository): Promise<void> {
  const { coverage, collector, log } = context;
  const history = await readHistory(repository);
  coverage.addCommits(history.commits.length);
  log('info', 'leakline.scan', `history has ${history.commits.length} commits`);
  /** Blobs with matches: the only ones that HEAD is asked for. */
  const matched = new Set<Oid>();
  let done = 0;
  for await (const { oid, path, commit, again } of history.blobs()) {
    const judged = await judgeBlob(context, repository, { oid, path });
    if (judged === null) continue;
    if (!again) coverage.addBlob(judged.size, judged.blob.binary);
    if (judged.matches.length > 0) {
      matched.add(oid);
      const origin = { path, first: commit };
      if (again) collector.addAgain(judged.blob, judged.matches, origin);
      else collector.add(judged.blob, judged.matches, origin, 'whole');
    }
    done += 1;
    context.progress.step({ phase: 'scanning blobs', done, total: null, bytes: coverage.bytesRead });
  }
  for (const skip of history.skips) coverage.addSkip(skip);
  await askHead(context, repository, matched);
}

async function askHead(
  context: ScanContext,
  repository: Repository,
  matched: ReadonlySet<Oid>,
): Promise<void> {
  for (const [path, oid] of (await headBlobs(repository)).paths) {
    if (!matched.has(oid)) continue;
    const judged = await judgeBlob(context, repository, { oid, path });
    if (judged !== null) context.collector.markInHead(judged.blob, path, judged.matches);
  }
  context.collector.settleHead();
}
