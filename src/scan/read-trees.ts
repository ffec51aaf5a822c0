// Reads the trees of a history on all threads: the others begin while the main one still reads commits, and what is left
// then it reads with them.
import type { ObjectTable } from '../git/pack/object-table.ts';
import { TreeEntries } from '../git/pack/tree-entries.ts';
import { makeTreeWork, readTrees, type TreePart, type TreeWork } from '../git/pack/tree-reader.ts';
import type { ScanContext } from './context.ts';
import type { WorkerPool } from './worker-pool.ts';

/** Lets the threads begin; the main one takes part when what is given is called. Throws what a thread ended with. */
export function readTreesOnThreads(
  pool: WorkerPool,
  { turns }: Pick<ScanContext, 'turns'>,
  table: ObjectTable,
): () => Promise<TreeEntries> {
  const work = makeTreeWork(table);
  const others = Promise.all(pool.beginTrees(work));
  // A thread that fails is heard of when all are waited for.
  others.catch(() => {});
  return async () => {
    const own = await readOwn(turns, work);
    return new TreeEntries(table, work, [own, ...(await others)]);
  };
}

async function readOwn(turns: ScanContext['turns'], work: TreeWork): Promise<TreePart> {
  const steps = readTrees(work);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (turns.isDue) await turns.take();
  }
}
