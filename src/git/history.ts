// Goes through everything that any ref reaches: commits oldest first, each unique tree once, and so each
// unique blob with the first commit that has it. What is not here (shallow and partial clones, damaged
// snapshots) is listed as skipped and the walk goes on. The measure is git rev-list --objects --all.
import type { Oid } from '../model/oid.ts';
import type { CommitSummary } from '../model/provenance.ts';
import type { Skip } from '../model/report.ts';
import { isObjectFault } from './object-store.ts';
import type { Repository } from './open-repository.ts';
import type { Commit, TreeEntry } from './parse-object.ts';
import { oldestFirst } from './topological-order.ts';
import { listTree, skipOf } from './tree-difference.ts';

/** A commit without its message: a history holds them all. */
export type HistoryCommit = Omit<Commit, 'message' | 'committerSeconds'>;

/** A blob at the first place where it was met. */
export interface HistoryBlob {
  readonly oid: Oid;
  /** `/`-separated, from the repository's root; the ref's name for a blob that a ref names itself. */
  readonly path: string;
  readonly mode: number;
  /** The first commit that has it; null when only a ref to a tree or a blob leads to it. */
  readonly commit: CommitSummary | null;
  /**
   * The same content was met before under another file name: for patterns that judge names. A folder that
   * moves whole is not met again.
   */
  readonly again: boolean;
}

export interface History {
  /** Oldest first: parents before children, then by author date, then by id. */
  readonly commits: readonly HistoryCommit[];
  /** What cannot be scanned, each once. Complete when `blobs()` has ended. */
  readonly skips: readonly Skip[];
  /**
   * Each unique blob once with `again` false, and once more for each other file name. To be gone through
   * once.
   */
  blobs(): AsyncGenerator<HistoryBlob, void, undefined>;
}

export interface HeadBlobs {
  readonly paths: ReadonlyMap<string, Oid>;
  readonly oids: ReadonlySet<Oid>;
}

/** Reads all refs and all commits. Throws no Fault: what is missing is among `skips`. */
export async function readHistory(repository: Repository): Promise<History> {
  const skips = new SkipList();
  const { tips, skips: brokenRefs } = await repository.tips();
  for (const skip of brokenRefs) skips.add(skip);
  const starts = tips.filter((tip) => tip.kind === 'commit').map((tip) => tip.oid);
  const commits = oldestFirst(await readCommits(repository, starts, skips));
  const walk = new BlobWalk(repository, skips);
  return {
    commits,
    skips: skips.all,
    async *blobs() {
      for (const commit of commits) yield* walk.tree(commit.tree, '', commit);
      for (const tip of tips) {
        if (tip.kind === 'tree') yield* walk.tree(tip.oid, '', null);
        if (tip.kind === 'blob') yield* walk.blob(tip.oid, tip.ref);
      }
    },
  };
}

/**
 * The blobs of HEAD's tree, links and submodules left out. Empty when HEAD has no commit or it cannot be
 * read.
 */
export async function headBlobs(repository: Repository): Promise<HeadBlobs> {
  const paths = new Map<string, Oid>();
  const oids = new Set<Oid>();
  const head = await repository.head();
  if (head.kind === 'broken' || head.oid === null) return { paths, oids };
  try {
    const { tree } = await repository.store.readCommit(head.oid);
    // What cannot be read here is among the skips of the history, which reads the same trees.
    for (const file of await listTree(repository.store, tree, () => {})) {
      if (file.kind !== 'blob') continue;
      paths.set(file.path, file.oid);
      oids.add(file.oid);
    }
  } catch (error) {
    if (!isObjectFault(error)) throw error;
  }
  return { paths, oids };
}

async function readCommits(
  repository: Repository,
  starts: readonly Oid[],
  skips: SkipList,
): Promise<Map<Oid, HistoryCommit>> {
  const commits = new Map<Oid, HistoryCommit>();
  const seen = new Set<Oid>(starts);
  const open = [...seen];
  for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
    try {
      const { tree, parents, author, date, authorSeconds } = await repository.store.readCommit(oid);
      const cut = repository.shallow.has(oid);
      if (cut)
        skips.add({ reason: 'missing', what: oid, detail: 'the parents of this commit: shallow clone' });
      const known = cut ? [] : parents;
      commits.set(oid, { oid, tree, parents: known, author, date, authorSeconds });
      for (const parent of known) {
        if (seen.has(parent)) continue;
        seen.add(parent);
        open.push(parent);
      }
    } catch (error) {
      if (!isObjectFault(error)) throw error;
      skips.add(skipOf(error, oid));
    }
  }
  return commits;
}

/** Skips in the order in which they came, each reason and thing once. */
class SkipList {
  readonly all: Skip[] = [];
  private readonly seen = new Set<string>();

  add(skip: Skip): void {
    const key = `${skip.reason} ${skip.what}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.all.push(skip);
  }
}

/** Remembers which trees and blobs were met. */
class BlobWalk {
  private readonly repository: Repository;
  private readonly skips: SkipList;
  private readonly trees = new Set<Oid>();
  /** File names under which a blob was met: nearly always one, so a Set is made for the second only. */
  private readonly names = new Map<Oid, string | Set<string>>();

  constructor(repository: Repository, skips: SkipList) {
    this.repository = repository;
    this.skips = skips;
  }

  /** Goes down depth first, in the trees' own order, on a list of its own rather than on the call stack. */
  async *tree(root: Oid, rootPrefix: string, commit: CommitSummary | null): AsyncGenerator<HistoryBlob> {
    const open: { oid: Oid; prefix: string }[] = [{ oid: root, prefix: rootPrefix }];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
      if (this.trees.has(folder.oid)) continue;
      this.trees.add(folder.oid);
      const { prefix } = folder;
      const below: { oid: Oid; prefix: string }[] = [];
      for (const entry of await this.read(folder.oid, prefix)) {
        const path = prefix + entry.name;
        if (entry.kind === 'tree') below.push({ oid: entry.oid, prefix: `${path}/` });
        else if (entry.kind !== 'blob') this.skips.add({ reason: entry.kind, what: path });
        else {
          const again = this.meet(entry.oid, entry.name);
          if (again !== null) yield { oid: entry.oid, path, mode: entry.mode, commit, again };
        }
      }
      open.push(...below.reverse());
    }
  }

  async *blob(oid: Oid, ref: string): AsyncGenerator<HistoryBlob> {
    const again = this.meet(oid, ref);
    if (again === false) yield { oid, path: ref, mode: 0o100644, commit: null, again };
  }

  private async read(oid: Oid, prefix: string): Promise<readonly TreeEntry[]> {
    try {
      return await this.repository.store.readTree(oid);
    } catch (error) {
      if (!isObjectFault(error)) throw error;
      this.skips.add({ ...skipOf(error, oid), detail: `${error.message} Folder: ${prefix || '/'}` });
      return [];
    }
  }

  /** False for a new blob, true for a known one under a new name, null for nothing new. */
  private meet(oid: Oid, name: string): boolean | null {
    const known = this.names.get(oid);
    if (known === undefined) {
      this.names.set(oid, name);
      return false;
    }
    if (known === name) return null;
    if (typeof known === 'string') {
      this.names.set(oid, new Set([known, name]));
      return true;
    }
    if (known.has(name)) return null;
    known.add(name);
    return true;
  }
}
