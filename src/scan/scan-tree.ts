// The files below a folder. While the main thread lists them others judge what is listed already, and then it takes
// part. What is found is given to the collector in the order of the files, whoever judged them: a report is the same
// for any number of threads.
import { openWorkingTree, type WorkingFile } from '../git/working-tree.ts';
import type { ScanContext } from './context.ts';
import {
  askToStop,
  type FileBatch,
  type FileWork,
  filesTaken,
  makeFileWork,
  nextBatch,
  tellListed,
} from './file-work.ts';
import { type CountedBatch, FileJudge, type FoundBatch } from './judge-files.ts';
import { textSent } from './sent-text.ts';
import { later, sumDone } from './threads-done.ts';
import { untilInterrupted } from './turns.ts';
import { threadsFor, WorkerPool } from './worker-pool.ts';

/**
 * From so many files on, or so many bytes judged and some left, others take part. A thread has the program to load, and to
 * compile and optimize, for itself: on 13,000 files (98 MB) two took 5.6 s of CPU where one takes 3.5, on 51,000 files (298 MB)
 * 19.7 where one takes 16.6.
 */
interface Worth {
  readonly files: number;
  readonly bytes: number;
}

const worthThreads: Worth = { files: 4096, bytes: 24 * 1024 * 1024 };
/** The same where the user says how many threads there are to be. */
const worthThreadsAsked: Worth = { files: 512, bytes: 4 * 1024 * 1024 };

/** Milliseconds that threads have to finish their file when a scan is ended. */
const endMs = 1000;

/**
 * The files below a folder; in a repository without the ignored ones unless they were asked for. Of `paths`, from that folder
 * and with slashes, these alone.
 */
export async function scanTree(
  context: ScanContext,
  folder: string,
  paths: readonly string[] | null = null,
): Promise<void> {
  const { coverage, settings } = context;
  const tree = await openWorkingTree(folder, {
    includeIgnored: settings.includeIgnored,
    onSkip: (skip) => coverage.addSkip(skip),
  });
  const { root } = tree;
  const files = paths === null ? tree.files : paths.map((path) => ({ path, odd: null }));
  const scan = new TreeScan(context, root);
  try {
    await untilInterrupted(async () => {
      await scan.list(files);
      await scan.judge();
    });
    await scan.end();
  } finally {
    scan.close();
  }
}

class TreeScan {
  private readonly context: ScanContext;
  private readonly work: FileWork;
  private readonly batches: FileBatch[] = [];
  private readonly found: FoundInOrder;
  private readonly worth: Worth;
  private pool: WorkerPool | null = null;
  private others: Promise<unknown> = Promise.resolve();
  private filesListed = 0;

  constructor(context: ScanContext, root: string) {
    this.context = context;
    this.work = makeFileWork(root, threadsFor(context.settings));
    this.found = new FoundInOrder(context);
    this.worth = context.settings.history.threads === null ? worthThreads : worthThreadsAsked;
  }

  async list(files: Iterable<WorkingFile>): Promise<void> {
    const { progress, turns } = this.context;
    let listed: WorkingFile[] = [];
    for (const file of files) {
      listed.push(file);
      this.filesListed += 1;
      if (listed.length === filesTaken) {
        this.addBatch(listed);
        listed = [];
        if (this.filesListed >= this.worth.files) this.startThreads();
      }
      progress.step({ phase: 'listing files', done: this.filesListed, total: null, bytes: 0 });
      if (turns.isDue) await turns.take();
    }
    if (listed.length > 0) this.addBatch(listed);
    tellListed(this.work, this.batches.length, true);
  }

  /** The main thread's part, until all is judged. */
  async judge(): Promise<void> {
    const { context, work } = this;
    const judge = new FileJudge(work, context, 0);
    for (;;) {
      const batch = this.batches[Atomics.add(work.control, nextBatch, 1)];
      if (batch === undefined) break;
      try {
        for (const file of batch.files) await this.judgeFile(judge, file);
      } finally {
        this.found.add({ number: batch.number, found: judge.takeFound() });
      }
      if ((work.done[1] ?? 0) >= this.worth.bytes) this.startThreads();
    }
    const rest = this.others.then(() => true);
    while (!(await Promise.race([rest, later(50)]))) {
      this.tellProgress();
      await context.turns.take();
    }
    this.tellProgress();
  }

  /** Waits for the threads, and tells what is not told yet. */
  async end(): Promise<void> {
    askToStop(this.work);
    if (this.context.turns.interruption === null) await this.others;
    else await Promise.race([this.others, later(endMs)]);
    this.found.tellAll();
  }

  close(): void {
    askToStop(this.work);
    this.pool?.close();
  }

  private async judgeFile(judge: FileJudge, file: WorkingFile): Promise<void> {
    const { turns, settings } = this.context;
    this.tellProgress();
    if (turns.isDue) await turns.take();
    const bytes = judge.read(file);
    if (bytes === null) return;
    const isLarge = bytes.length > settings.wholeBytesMax;
    const judged = isLarge
      ? await this.context.judgeInTurns(bytes, file.path)
      : this.context.judge(bytes, file.path);
    judge.take(file, bytes, judged);
  }

  private addBatch(files: readonly WorkingFile[]): void {
    const batch = { number: this.batches.length, files };
    this.batches.push(batch);
    if (this.pool === null) return;
    this.pool.send(batch);
    tellListed(this.work, this.batches.length, false);
  }

  /** Where there are none yet. */
  private startThreads(): void {
    if (this.pool !== null) return;
    this.pool = new WorkerPool(this.context.settings);
    const from = Atomics.load(this.work.control, nextBatch);
    const begun = this.pool.beginFiles(this.work, (batch) => this.hear(batch));
    this.others = Promise.all(begun);
    // A thread that fails is heard of when all are waited for.
    this.others.catch(() => {});
    for (const batch of this.batches.slice(from)) this.pool.send(batch);
    tellListed(this.work, this.batches.length, false);
  }

  private hear(batch: CountedBatch): void {
    const { coverage } = this.context;
    coverage.addCounted(batch.coverage);
    for (const skip of batch.skips) coverage.addSkip(skip);
    this.found.add(batch);
  }

  private tellProgress(): void {
    const { count, bytes } = sumDone(this.work.done);
    const { progress } = this.context;
    progress.step({ phase: 'scanning files', done: count, total: this.filesListed, bytes });
  }
}

/** Holds what was found until all before it is told. */
class FoundInOrder {
  private readonly context: ScanContext;
  private readonly waiting = new Map<number, FoundBatch>();
  private next = 0;

  constructor(context: ScanContext) {
    this.context = context;
  }

  add(batch: FoundBatch): void {
    this.waiting.set(batch.number, batch);
    for (let due = this.waiting.get(this.next); due !== undefined; due = this.waiting.get(this.next)) {
      this.tell(due);
      this.next += 1;
    }
  }

  /** Also what stands behind a batch that nobody judged: the scan was ended. */
  tellAll(): void {
    for (const batch of [...this.waiting.values()].sort((a, b) => a.number - b.number)) this.tell(batch);
  }

  private tell({ number, found }: FoundBatch): void {
    this.waiting.delete(number);
    for (const { path, text, matches } of found) {
      const blob = textSent(text, path);
      this.context.collector.heedComments(blob, path, matches);
      this.context.collector.add(blob, matches, { path, first: null }, 'whole');
    }
  }
}
