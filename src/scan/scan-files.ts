// What is in no commit: a folder, the index, standard input.
import { absolutePath } from '../git/named-path.ts';
import type { Repository } from '../git/open-repository.ts';
import { stagedChanges } from '../git/staged.ts';
import { type WorkingFile, walkWorkingTree } from '../git/working-tree.ts';
import { Fault } from '../model/fault.ts';
import { blobBytesMax } from '../model/limits.ts';
import type { ScanContext } from './context.ts';
import { judgeBlob, judgeFile } from './judge-file.ts';
import { onAddedLines } from './on-added-lines.ts';

/** The files below a folder; in a repository without the ignored ones unless they were asked for. */
export async function scanTree(context: ScanContext, folder: string): Promise<void> {
  const { coverage, collector, progress, settings } = context;
  const walk = walkWorkingTree(folder, {
    includeIgnored: settings.includeIgnored,
    onSkip: (skip) => coverage.addSkip(skip),
  });
  const files: WorkingFile[] = [];
  let bytesTotal = 0;
  for await (const file of walk) {
    files.push(file);
    bytesTotal += file.size;
    progress.step({ phase: 'listing files', done: files.length, total: null, bytes: 0 });
    await context.turns.take();
  }
  let done = 0;
  let bytes = 0;
  for (const file of files) {
    const { path } = file;
    done += 1;
    bytes += file.size;
    const judged = await judgeFile(context, path, () => readFileOrSkip(context, file));
    if (judged === null) continue;
    coverage.addBlob(judged.size, judged.blob.binary);
    collector.add(judged.blob, judged.matches, { path, first: null }, 'whole');
    progress.step({ phase: 'scanning files', done, total: files.length, bytes, bytesTotal });
  }
}

/** A file is not read to learn that it is too large: its size was listed. */
async function readFileOrSkip(context: ScanContext, file: WorkingFile): Promise<Uint8Array | null> {
  const what = file.path;
  if (file.size > blobBytesMax) {
    context.coverage.addSkip({ reason: 'too-large', what, detail: `${file.size} bytes` });
    return null;
  }
  try {
    return await file.read();
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'unreadable-file') throw error;
    context.coverage.addSkip({ reason: 'unreadable', what });
    return null;
  }
}

/** What the next commit would add. */
export async function scanStaged(
  context: ScanContext,
  repository: Repository,
  indexFile: string | null,
): Promise<void> {
  const { coverage, collector } = context;
  const { changes, skips } = await stagedChanges(
    repository,
    indexFile === null ? undefined : absolutePath(indexFile),
  );
  for (const skip of skips) coverage.addSkip(skip);
  for (const change of changes) {
    const judged = await judgeBlob(context, repository, change);
    if (judged === null) continue;
    coverage.addBlob(judged.size, judged.blob.binary);
    const matches = onAddedLines(judged, change);
    collector.add(judged.blob, matches, { path: change.path, first: null }, 'whole');
  }
}

/** One piece of content under a name. */
export async function scanContent(context: ScanContext, bytes: Uint8Array, name: string): Promise<void> {
  const judged = await context.judgeInTurns(bytes, name);
  if (judged === null) return;
  context.coverage.addBlob(bytes.length, judged.blob.binary);
  context.collector.add(judged.blob, judged.matches, { path: name, first: null }, 'whole');
}
