// The commits of a history, oldest first: those that refs reach, then those that reflogs alone reach, then those that
// nothing does. Messages are not kept (history-texts.ts reads them): a history holds all commits at once.
import type { Oid } from '../model/oid.ts';
import type { CommitSummary, Reach } from '../model/provenance.ts';
import type { CommitSource } from './commit-source.ts';
import { isObjectFault } from './object-store.ts';
import type { Repository } from './open-repository.ts';
import { type CommitHead, isoDate } from './parse-object.ts';
import type { SkipList } from './skip-list.ts';
import { oldestFirst } from './topological-order.ts';
import { skipOf } from './tree-difference.ts';

/** A history has all of its commits in memory at once: what can be made from the rest is made when asked for. */
export class HistoryCommit implements CommitSummary {
  readonly oid: Oid;
  readonly tree: Oid;
  /** Without those that a shallow clone cut off. */
  readonly parents: readonly Oid[];
  readonly author: string;
  /** Seconds since 1970, UTC; 0 where the commit's own is malformed. */
  readonly authorSeconds: number;
  readonly committerSeconds: number;
  readonly reach: Reach;
  private readonly authorOffset: number;

  constructor(commit: CommitHead, parents: readonly Oid[], reach: Reach) {
    this.oid = commit.oid;
    this.tree = commit.tree;
    this.parents = parents;
    this.author = commit.author;
    this.authorSeconds = commit.authorSeconds;
    this.authorOffset = commit.authorOffset;
    this.committerSeconds = commit.committerSeconds;
    this.reach = reach;
  }

  get date(): string {
    return isoDate(this.authorSeconds, this.authorOffset);
  }
}

export type CommitsById = ReadonlyMap<Oid, HistoryCommit>;

const noParents: readonly Oid[] = [];

/** Reads commits from tips down, again and again, and keeps what it read. */
export class CommitReader {
  readonly known = new Map<Oid, HistoryCommit>();
  private readonly repository: Repository;
  private readonly skips: SkipList;
  private readonly source: CommitSource;
  private seen: { has(oid: Oid): boolean } = this.known;

  constructor(repository: Repository, source: CommitSource, skips: SkipList) {
    this.repository = repository;
    this.source = source;
    this.skips = skips;
  }

  /** Says which commits need not be read: an earlier scan has seen them, and all that they reach. */
  passOver(commits: { has(oid: Oid): boolean }): void {
    this.seen = { has: (oid) => this.known.has(oid) || commits.has(oid) };
  }

  /**
   * The commits that `starts` reach and that were not read before, oldest first. What is missing is a skip
   * where refs lead to it; a reflog outlives what it names. Those that are not `asked` for are not scanned:
   * their texts are not kept, and nobody misses anything.
   */
  async read(starts: readonly Oid[], reach: Reach, asked = true): Promise<HistoryCommit[]> {
    const fresh = new Map<Oid, HistoryCommit>();
    const met = new Set<Oid>(starts.filter((oid) => !this.seen.has(oid)));
    const open = [...met];
    for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
      const head = this.source.readNow(oid, asked) ?? (await this.readOdd(oid, reach, asked));
      if (head === null) continue;
      const commit = new HistoryCommit(head, this.parentsOf(head, asked), reach);
      fresh.set(commit.oid, commit);
      this.known.set(commit.oid, commit);
      for (const parent of commit.parents) {
        if (met.has(parent) || this.seen.has(parent)) continue;
        met.add(parent);
        open.push(parent);
      }
    }
    return oldestFirst(fresh);
  }

  private parentsOf({ oid, parents }: CommitHead, asked: boolean): readonly Oid[] {
    const { shallow } = this.repository;
    if (shallow.size === 0 || !shallow.has(oid)) return parents;
    if (asked)
      this.skips.add({ reason: 'missing', what: oid, detail: 'the parents of this commit: shallow clone' });
    return noParents;
  }

  /** One that is not in the table, or not as it should be. */
  private async readOdd(oid: Oid, reach: Reach, asked: boolean): Promise<CommitHead | null> {
    try {
      return await this.source.read(oid, asked);
    } catch (error) {
      if (!isObjectFault(error)) throw error;
      const isTold = asked && (reach === 'refs' || error.code !== 'missing-object');
      if (isTold) this.skips.add(skipOf(error, oid));
      return null;
    }
  }
}
