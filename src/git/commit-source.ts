// Commits of a whole history, read one after the other: from the table of all objects, without asking the store for
// each, and kept by nobody. Messages stay until they are judged, as far as a bound allows.
import type { Oid } from '../model/oid.ts';
import { isObjectFault } from './object-store.ts';
import type { Repository } from './open-repository.ts';
import { ObjectReader } from './pack/object-reader.ts';
import { indexOfOid } from './pack/object-table.ts';
import { type Commit, parseCommit } from './parse-object.ts';

/** What of a commit is judged as text. */
export type CommitContent = Pick<Commit, 'message' | 'people'>;

/** Characters of messages that are kept; the rest is read once more. */
const keptCharactersMax = 16 * 1024 * 1024;
const commitKind = 1;

/** Few commits are deltas. */
const cacheBytes = 1024 * 1024;

export class CommitSource {
  private readonly repository: Repository;
  private readonly table: Awaited<ReturnType<Repository['objectTable']>>['table'];
  private readonly reader: ObjectReader;
  private readonly kept = new Map<Oid, CommitContent>();
  private readonly people = new Map<string, readonly string[]>();
  private room = keptCharactersMax;

  constructor(repository: Repository, table: CommitSource['table']) {
    this.repository = repository;
    this.table = table;
    this.reader = new ObjectReader(table, { cacheBytes });
  }

  /** Keeps the texts where `content` is to be asked for them. Throws the store's Faults. */
  async read(oid: Oid, keeps: boolean): Promise<Commit> {
    const commit = this.readFromTable(oid) ?? (await this.repository.store.readCommit(oid));
    const { message, people } = commit;
    if (keeps && message.length <= this.room) {
      this.room -= message.length;
      this.kept.set(oid, { message, people: this.shared(people) });
    }
    return commit;
  }

  /** The texts of a commit that was read before; they are given once without being read again. */
  async content(oid: Oid): Promise<CommitContent> {
    const known = this.kept.get(oid);
    this.kept.delete(oid);
    return known ?? this.readFromTable(oid) ?? (await this.repository.store.readCommit(oid));
  }

  close(): void {
    this.reader.close();
  }

  /** The same few people make thousands of commits: one list for each pair of them. */
  private shared(people: readonly string[]): readonly string[] {
    const key = people.join('\n');
    const known = this.people.get(key) ?? people;
    this.people.set(key, known);
    return known;
  }

  /** Null where the store has to say what is wrong, or may have what came after the table was made. */
  private readFromTable(oid: Oid): Commit | null {
    const index = indexOfOid(this.table, oid);
    if (index < 0 || this.table.kind[index] !== commitKind) return null;
    try {
      return parseCommit(this.reader.read(index).bytes, oid);
    } catch (error) {
      if (!isObjectFault(error)) throw error;
      return null;
    }
  }
}
