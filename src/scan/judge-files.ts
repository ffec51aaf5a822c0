// From the files of a folder to what is found in them, on any thread. What was read into memory that is used again is
// judged at once; what matched is kept as what can be sent.
import { PlainFileReader } from '../git/plain-file.ts';
import { fullPathOf, type WorkingFile } from '../git/working-tree.ts';
import { blobBytesMax } from '../model/limits.ts';
import type { Match } from '../model/match.ts';
import type { Skip } from '../model/report.ts';
import type { Judged, ScanContext } from './context.ts';
import type { Counts } from './coverage-counter.ts';
import { type FileBatch, type FileWork, stopAsked } from './file-work.ts';
import { type SentText, sentText } from './sent-text.ts';

export interface FoundFile {
  readonly path: string;
  readonly text: SentText;
  readonly matches: readonly Match[];
}

/** What was found in a batch of files, in their order. */
export interface FoundBatch {
  readonly number: number;
  readonly found: readonly FoundFile[];
}

/** The same with what another thread counted meanwhile; can be sent. */
export interface CountedBatch extends FoundBatch {
  readonly coverage: Counts;
  readonly skips: readonly Skip[];
}

/** Reads and judges for one thread, whose place in `work.done` is `thread`. Counts in the context's coverage. */
export class FileJudge {
  private readonly reader = new PlainFileReader(blobBytesMax);
  private readonly work: FileWork;
  private readonly context: ScanContext;
  private readonly thread: number;
  private found: FoundFile[] = [];

  constructor(work: FileWork, context: ScanContext, thread: number) {
    this.work = work;
    this.context = context;
    this.thread = thread;
  }

  /** The bytes of a file, valid until the next is read; null when it is among the skips instead. */
  read(file: WorkingFile): Uint8Array | null {
    const { coverage, excluded } = this.context;
    const what = file.path;
    this.tell(1, 0);
    if (excluded(what)) {
      coverage.addSkip({ reason: 'excluded', what });
      return null;
    }
    const content = this.reader.read(fullPathOf(this.work.root, file));
    if ('bytes' in content) return content.bytes;
    coverage.addSkip({ ...content.skip, what });
    return null;
  }

  /** Takes what became of a file that was read. */
  take({ path }: WorkingFile, bytes: Uint8Array, judged: Judged | null): void {
    this.tell(0, bytes.length);
    if (judged === null) return;
    const { blob, matches } = judged;
    this.context.coverage.addBlob(bytes.length, blob.binary);
    const isToTell = matches.length > 0 || this.context.collector.mayHoldComments(blob.unwatched);
    if (isToTell) this.found.push({ path, text: sentText(blob), matches });
  }

  /** What was found since the last time. */
  takeFound(): readonly FoundFile[] {
    const { found } = this;
    this.found = [];
    return found;
  }

  private tell(files: number, bytes: number): void {
    const { done } = this.work;
    const at = this.thread * 2;
    done[at] = (done[at] ?? 0) + files;
    done[at + 1] = (done[at + 1] ?? 0) + bytes;
  }
}

/** What a thread beside the main one does: batch after batch, until none is left. */
export function judgeBatches(
  work: FileWork,
  context: ScanContext,
  thread: number,
  batches: Iterable<FileBatch>,
  tell: (batch: CountedBatch) => void,
): void {
  const judge = new FileJudge(work, context, thread);
  for (const { number, files } of batches) {
    const before = context.coverage.counted();
    for (const file of files) {
      if (Atomics.load(work.control, stopAsked) !== 0) break;
      const bytes = judge.read(file);
      if (bytes !== null) judge.take(file, bytes, context.judge(bytes, file.path));
    }
    const { coverage, skips } = context.coverage.counted();
    tell({
      number,
      found: judge.takeFound(),
      coverage: difference(coverage, before.coverage),
      skips: skips.slice(before.skips.length),
    });
  }
}

function difference(now: Counts, before: Counts): Counts {
  return {
    blobs: now.blobs - before.blobs,
    bytes: now.bytes - before.bytes,
    binaries: now.binaries - before.binaries,
    windowed: now.windowed - before.windowed,
  };
}
