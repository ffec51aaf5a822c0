// What earlier scans of a history have judged, and what this one adds to it (`leakline history --cache FILE`). What is known
// is named by ids, and an id names its content: wherever a cache comes from, what it says of an id is true of it here.
import { createHash } from 'node:crypto';
import type { HistoryBlob } from '../git/blob-walk.ts';
import type { History } from '../git/history.ts';
import type { Scanned } from '../git/known-commits.ts';
import { indexOfOid, type ObjectTable } from '../git/pack/object-table.ts';
import type { Oid } from '../model/oid.ts';
import { amount } from '../report/sentences.ts';
import type { ScanContext } from './context.ts';
import { basisOf } from './history-basis.ts';
import {
  checkCacheWritable,
  codeOf,
  type HistoryMemory,
  noCache,
  readMemory,
  writeMemory,
} from './history-cache-file.ts';

/** Enough to tell repositories apart: histories of thousands of roots were put together by machines. */
const rootsMax = 64;

/**
 * Reads the cache that the settings name; null when they name none. Tells in the notices what it makes of it.
 * Throws a Fault `unwritable-file`.
 */
export async function openHistoryCache(
  { settings, notices }: Pick<ScanContext, 'settings' | 'notices'>,
  readTable: () => Promise<ObjectTable>,
): Promise<HistoryCache | null> {
  const file = settings.history.cache;
  if (file === null) return null;
  await checkCacheWritable(file);
  const basis = basisOf(settings);
  const found = await readMemory(file);
  if (found === null) return new HistoryCache(file, emptyMemory(basis));
  const refusal = typeof found === 'string' ? found : refusalOf(found, basis, await readTable());
  if (typeof found === 'string' || refusal !== null) {
    notices.push(`The cache was not used, and everything was scanned: ${refusal}`);
    // Somebody may have named a file of another kind by mistake.
    return new HistoryCache(refusal === noCache ? null : file, emptyMemory(basis));
  }
  return new HistoryCache(file, found);
}

function emptyMemory(basis: string): HistoryMemory {
  return { basis, seen: 0, roots: [], commits: [], tags: [], older: [], loose: [] };
}

function refusalOf({ basis, roots }: HistoryMemory, wanted: string, table: ObjectTable): string | null {
  if (basis !== wanted) return 'it was made with other patterns or other settings';
  const isHere = roots.length === 0 || roots.some((oid) => indexOfOid(table, oid) >= 0);
  return isHere ? null : 'it is of another repository';
}

/** State: one for each scan. */
export class HistoryCache {
  /** Null when it is not to be written over. */
  private readonly file: string | null;
  private readonly old: HistoryMemory;
  private readonly oldTags: ReadonlySet<Oid>;
  private readonly oldLoose: ReadonlySet<Oid>;
  private readonly loose = new Set<Oid>();
  private history: History | null = null;
  private tags: readonly Oid[] = [];

  constructor(file: string | null, old: HistoryMemory) {
    this.file = file;
    this.old = old;
    this.oldTags = new Set(old.tags);
    this.oldLoose = new Set(old.loose);
  }

  get scanned(): Scanned {
    return { tips: this.old.commits, older: this.old.older };
  }

  /** Remembers what is scanned now, and takes the messages out that were judged. */
  news(history: History): History {
    this.history = history;
    this.tags = history.tags.map(({ oid }) => oid);
    return { ...history, tags: history.tags.filter(({ oid }) => !this.oldTags.has(oid)) };
  }

  /** Whether a blob of the plan is new; remembers it. That of a commit is: the walk has left out the others. */
  isNew({ oid, path, commit }: HistoryBlob): boolean {
    if (commit !== null) return true;
    const name = createHash('sha1').update(`${oid} ${path}`).digest('hex') as Oid;
    this.loose.add(name);
    return !this.oldLoose.has(name);
  }

  /** To be called once, after a scan; tells what was left out, and writes the file anew when the scan was complete. */
  async save({ coverage, turns, notices, log }: ScanContext): Promise<void> {
    const leftOut = this.leftOut();
    if (leftOut !== '') notices.push(leftOut);
    const memory = this.memory();
    if (this.file === null) {
      notices.push('The file of the cache was left as it is: delete it, or name another one');
      return;
    }
    if (memory === null || !coverage.complete || turns.interruption !== null) {
      notices.push('The cache was not written, since the scan is not complete');
      return;
    }
    try {
      await writeMemory(this.file, memory);
      log('info', 'leakline.scan', `cache written: ${memory.commits.length} tips`);
    } catch (error) {
      notices.push(
        `The cache could not be written (${codeOf(error)}): the next scan begins where this one did`,
      );
    }
  }

  private leftOut(): string {
    const { seen } = this.old;
    if (seen === 0 || this.history === null) return '';
    if (!this.isOfUse) return 'The cache was of no use: none of the commits that it names is here';
    const were = seen === 1 ? 'was' : 'were';
    const what = `${amount(seen, 'commit')} ${were} scanned before (cache) and left out`;
    return `${what}: what was found there is not told again`;
  }

  private get isOfUse(): boolean {
    const { tips = [], older = [] } = this.history?.scanned ?? {};
    return tips.length + older.length > 0;
  }

  private memory(): HistoryMemory | null {
    if (this.history === null) return null;
    const { commits, scanned, starts } = this.history;
    const parents = new Set(commits.flatMap((commit) => commit.parents));
    const fresh = commits.map(({ oid }) => oid);
    const ends = [...scanned.tips, ...fresh].filter((oid) => !parents.has(oid));
    const roots = commits.filter((commit) => commit.parents.length === 0).map(({ oid }) => oid);
    return {
      basis: this.old.basis,
      seen: (this.isOfUse ? this.old.seen : 0) + commits.length,
      roots: [...new Set([...this.old.roots, ...roots])].sort().slice(0, rootsMax),
      // A tip that stands on another counts as well: the other may be forced away.
      commits: [...new Set([...starts, ...ends])],
      older: thinned([...scanned.older, ...landmarks(fresh)]),
      tags: this.tags,
      loose: [...this.loose],
    };
  }
}

const olderMax = 64;

/** Of commits oldest first, those at 2, 4, 8 ... from the end, oldest first. */
function landmarks(commits: readonly Oid[]): Oid[] {
  const chosen: Oid[] = [];
  for (let back = 2; back <= commits.length; back *= 2) chosen.push(commits[commits.length - back] as Oid);
  return chosen.reverse();
}

/** The older, the fewer are kept. */
function thinned(commits: readonly Oid[]): readonly Oid[] {
  if (commits.length <= olderMax) return commits;
  const old = commits.length - olderMax / 2;
  return thinned(commits.filter((_, at) => at >= old || at % 2 === 0));
}
