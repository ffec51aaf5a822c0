// Every commit reachable from every ref, each blob judged once and whole: the reference way, which every faster one
// must agree with.
import type { Repository } from '../git/open-repository.ts';
import type { Oid } from '../model/oid.ts';
import { attributeFindings } from './attribute-findings.ts';
import type { ScanContext } from './context.ts';
import type { HistoryCache } from './history-cache.ts';
import { planHistory, takeBlob } from './history-plan.ts';
import { judgeBlob } from './judge-file.ts';
import { scanTexts } from './scan-texts.ts';
import { untilInterrupted } from './turns.ts';

export async function scanHistory(
  context: ScanContext,
  repository: Repository,
  cache: HistoryCache | null = null,
): Promise<void> {
  const { coverage, log } = context;
  const plan = await planHistory(context, repository, cache);
  const commits = plan.selected?.size ?? plan.history.commits.length;
  coverage.addCommits(commits);
  log('info', 'leakline.scan', `history has ${commits} commits`);
  const commented = new Set<Oid>();
  await untilInterrupted(async () => {
    let done = 0;
    for await (const batch of plan.batches()) {
      for (const blob of batch) {
        const place = plan.placeOf(blob);
        const judged = await judgeBlob(context, repository, { oid: blob.oid, path: place.judgedAs });
        if (judged === null) continue;
        if (context.collector.mayHoldComments(judged.blob.unwatched)) commented.add(blob.oid);
        if (!blob.again) coverage.addBlob(judged.size, judged.blob.binary);
        if (judged.matches.length > 0) await plan.tellEarlier(blob);
        takeBlob(context, blob, place, judged);
        done += 1;
        context.progress.step({ phase: 'scanning blobs', done, total: null, bytes: coverage.bytesRead });
      }
    }
    await scanTexts(context, repository, plan);
  });
  await attributeFindings(context, repository, plan, { commented });
}
