// What is in no commit yet: the index, standard input.
import { absolutePath } from '../git/named-path.ts';
import type { Repository } from '../git/open-repository.ts';
import { stagedChanges } from '../git/staged.ts';
import type { ScanContext } from './context.ts';
import { judgeBlob } from './judge-file.ts';
import { onAddedLines } from './on-added-lines.ts';

/** What the next commit would add; to these paths alone, unless null. */
export async function scanStaged(
  context: ScanContext,
  repository: Repository,
  indexFile: string | null,
  paths: ReadonlySet<string> | null = null,
): Promise<void> {
  const { coverage, collector } = context;
  const { changes, skips } = await stagedChanges(
    repository,
    indexFile === null ? undefined : absolutePath(indexFile),
  );
  for (const skip of skips) coverage.addSkip(skip);
  for (const change of changes) {
    if (paths?.has(change.path) === false) {
      coverage.addSkip({
        reason: 'excluded',
        what: change.path,
        detail: 'not among the files that were named',
      });
      continue;
    }
    const judged = await judgeBlob(context, repository, change);
    if (judged === null) continue;
    coverage.addBlob(judged.size, judged.blob.binary);
    const matches = onAddedLines(judged, change);
    collector.heedComments(judged.blob, change.path, judged.matches);
    collector.add(judged.blob, matches, { path: change.path, first: null }, 'whole');
  }
}

/** One piece of content under a name. */
export async function scanContent(context: ScanContext, bytes: Uint8Array, name: string): Promise<void> {
  const judged = await context.judgeInTurns(bytes, name);
  if (judged === null) return;
  context.coverage.addBlob(bytes.length, judged.blob.binary);
  context.collector.heedComments(judged.blob, name, judged.matches);
  context.collector.add(judged.blob, judged.matches, { path: name, first: null }, 'whole');
}
