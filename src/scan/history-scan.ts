// The scan of a history as a whole, from its request to its description. In a file of its own with all that only it
// needs: a pull request is scanned without loading this.
import type { RepositoryPlace } from '../git/locate-repository.ts';
import { openRepository } from '../git/open-repository.ts';
import type { ScanContext } from './context.ts';
import { openHistoryCache } from './history-cache.ts';
import { historyWords } from './history-words.ts';
import { lackNotices } from './lacking-objects.ts';
import { scanHistory } from './scan-history.ts';
import { scanHistoryByDeltas } from './scan-history-by-deltas.ts';
import { untilInterrupted } from './turns.ts';

/** What was scanned: the folder of the work tree, or of a bare repository, and the words for the part of it that was asked for. */
export interface HistoryScanned {
  readonly folder: string;
  /** Empty for all of it. */
  readonly part: string;
}

/** Scans the history of the repository that `directory` lies in; `place` is where that is, once somebody has looked. */
export async function scanHistoryIn(
  context: ScanContext,
  { directory, place }: { readonly directory: string; readonly place?: RepositoryPlace | null },
): Promise<HistoryScanned> {
  const repository = await openRepository(directory, place);
  const { history } = context.settings;
  const scanAll = history.wholeBlobs ? scanHistory : scanHistoryByDeltas;
  const cache = await openHistoryCache(context, async () => (await repository.objectTable()).table);
  await untilInterrupted(() => scanAll(context, repository, cache));
  await cache?.save(context);
  context.notices.push(...(await lackNotices(context, repository)));
  const dated = history.since !== null || history.until !== null;
  if (dated && context.coverage.commitsRead === 0)
    context.notices.push('No commit of that time is in this history, so there was nothing to scan.');
  const { workTree, gitDir } = repository.place;
  return { folder: workTree ?? gitDir, part: historyWords(history) };
}
