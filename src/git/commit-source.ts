// Commits of a whole history, read one after the other: from the table of all objects, without asking the store for
// each, and kept by nobody. Messages stay until they are judged, as far as a bound allows, and are no text before that.
import type { Oid } from '../model/oid.ts';
import { ByteArena, type SharedStretches } from './byte-arena.ts';
import {
  authorNameIn,
  makeCommitParts,
  oidBytesAt,
  oidTextAt,
  parentAt,
  readCommitParts,
} from './commit-head.ts';
import { isObjectFault } from './object-store.ts';
import type { Repository } from './open-repository.ts';
import { ObjectReader } from './pack/object-reader.ts';
import { indexOfBytes, indexOfOid, inPackOrder, noBase, oidAt } from './pack/object-table.ts';
import {
  type Commit,
  type CommitContent,
  type CommitHead,
  parseCommit,
  parseCommitContent,
} from './parse-object.ts';

/** Bytes of messages that are kept; the rest is read once more. */
const keptBytesMax = 16 * 1024 * 1024;
const commitKind = 1;

/** Few commits are deltas. */
const cacheBytes = 1024 * 1024;

/** Longer ones are read into arrays of their own. */
const scratchBytes = 64 * 1024;

export class CommitSource {
  private readonly repository: Repository;
  private readonly table: Awaited<ReturnType<Repository['objectTable']>>['table'];
  private readonly reader: ObjectReader;
  /** Commits that were read before they were asked for. */
  private readonly ahead = new Map<Oid, CommitHead>();
  /** For each commit its people's lines and its message. */
  private readonly kept = new ByteArena<Oid>(keptBytesMax);
  /** Texts that many commits share, held once: each would be a string of its own. */
  private readonly shared = new Map<string, string>();
  private readonly oids = new Map<number, Oid>();
  private readonly scratch = Buffer.alloc(scratchBytes);
  private readonly parts = makeCommitParts();
  private readonly idBytes = new Uint8Array(20);

  constructor(repository: Repository, table: CommitSource['table']) {
    this.repository = repository;
    this.table = table;
    this.reader = new ObjectReader(table, { cacheBytes });
  }

  /**
   * Reads all commits that there are in the order in which packs have them: in the order in which they are asked for,
   * packs are read here and there. For who asks for most of them, and for their texts.
   */
  readAhead(): void {
    const { kind } = this.table;
    for (const index of inPackOrder(this.table, (at) => kind[at] === commitKind)) {
      const head = this.fromTable(index, this.oidOf(index), true);
      if (head !== null) this.ahead.set(head.oid, head);
    }
  }

  /** Null where `read` has to be asked. */
  readNow(oid: Oid, keeps: boolean): CommitHead | null {
    const known = this.ahead.get(oid);
    if (known !== undefined) return known;
    const index = indexOfOid(this.table, oid);
    return index >= 0 && this.table.kind[index] === commitKind ? this.fromTable(index, oid, keeps) : null;
  }

  /** Keeps the texts where `content` is to be asked for them. Throws the store's Faults. */
  async read(oid: Oid, keeps: boolean): Promise<CommitHead> {
    return this.readNow(oid, keeps) ?? (await this.repository.store.readCommit(oid));
  }

  /** The texts of a commit that was read before; they are given once without being read again. */
  async content(oid: Oid): Promise<CommitContent> {
    const kept = this.kept.take(oid);
    if (kept !== null) return parseCommitContent(kept);
    return this.wholeFromTable(oid) ?? (await this.repository.store.readCommit(oid));
  }

  /** What `content` would be made of, as far as it is at hand (parse-object.ts, `parseCommitContent`). */
  keptTexts(commits: readonly Oid[]): SharedStretches {
    return this.kept.share(commits);
  }

  /** To be called when all commits were read: closes the packs, and keeps the texts alone. */
  close(): void {
    this.reader.close();
    this.ahead.clear();
    this.oids.clear();
    this.shared.clear();
  }

  /** Null where the store has to say what is wrong. */
  private fromTable(index: number, oid: Oid, keeps: boolean): CommitHead | null {
    const { table, scratch } = this;
    try {
      const length = table.dataLength[index] as number;
      if (table.base[index] !== noBase || length > scratchBytes / 2) {
        const { bytes } = this.reader.read(index);
        return this.headOf(
          Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
          bytes.length,
          oid,
          keeps,
        );
      }
      this.reader.readEntry(index, scratch, 0);
      return this.headOf(scratch, length, oid, keeps);
    } catch (error) {
      if (!isObjectFault(error)) throw error;
      return null;
    }
  }

  private headOf(bytes: Buffer, length: number, oid: Oid, keeps: boolean): CommitHead {
    const { parts } = this;
    const author = readCommitParts(bytes, length, parts) ? authorNameIn(bytes, parts) : null;
    if (author === null) return this.mended(parseCommit(bytes.subarray(0, length), oid));
    if (keeps) {
      // What stands between the people and the message, signatures, is left out.
      this.kept.add(oid, bytes, [parts.authorAt, parts.peopleEnd, parts.bodyAt - 1, length]);
    }
    const parents: Oid[] = [];
    for (let parent = 0; parent < parts.parents; parent += 1)
      parents.push(this.oidIn(bytes, parentAt(parent)));
    return {
      oid,
      author: this.share(author),
      tree: oidTextAt(bytes, parts.treeAt),
      parents,
      authorSeconds: parts.authorSeconds,
      authorOffset: parts.authorOffset,
      committerSeconds: parts.committerSeconds,
    };
  }

  /** One that is not as Git writes it; its texts are read again when they are asked for. */
  private mended({ oid, author, tree, parents, ...rest }: CommitHead): CommitHead {
    const { authorSeconds, authorOffset, committerSeconds } = rest;
    const times = { authorSeconds, authorOffset, committerSeconds };
    return { oid, author: this.share(author), tree, parents: parents.map((id) => this.share(id)), ...times };
  }

  /** The id whose digits stand in `bytes`: one text for each commit that is here. */
  private oidIn(bytes: Buffer, at: number): Oid {
    oidBytesAt(bytes, at, this.idBytes);
    const index = indexOfBytes(this.table, this.idBytes, 0);
    return index < 0 ? this.share(oidTextAt(bytes, at)) : this.oidOf(index);
  }

  private oidOf(index: number): Oid {
    const known = this.oids.get(index);
    if (known !== undefined) return known;
    const oid = oidAt(this.table, index);
    this.oids.set(index, oid);
    return oid;
  }

  private share<Text extends string>(text: Text): Text {
    const held = this.shared.get(text);
    if (held !== undefined) return held as Text;
    this.shared.set(text, text);
    return text;
  }

  private wholeFromTable(oid: Oid): Commit | null {
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
