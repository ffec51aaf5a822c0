// What the rest of Leakline knows of Git's object database. Sources give raw objects (pack/pack-source.ts);
// the store asks them in turn, parses, and keeps what was read last.
// Objects are immutable, so a cache cannot be stale; see gitrepository-layout(5), "objects".
import { Fault } from '../model/fault.ts';
import type { Oid } from '../model/oid.ts';
import { ByteCache } from './byte-cache.ts';
import {
  type Commit,
  type ObjectKind,
  parseCommit,
  parseTag,
  parseTree,
  type Tag,
  type TreeEntry,
} from './parse-object.ts';

export interface RawObject {
  readonly kind: ObjectKind;
  /** The content without Git's header. Shared: not to be written to. */
  readonly bytes: Uint8Array;
}

/** One object folder, however it is read. */
export interface ObjectSource {
  /** Null when it is not here. Throws a Fault `corrupt-object` when it is here and cannot be read. */
  read(oid: Oid): Promise<RawObject | null>;
  /** Ids that start with the prefix: at least four lower-case hexadecimal digits. */
  oidsWithPrefix(prefix: string): Promise<readonly Oid[]>;
}

export type AnyObject =
  | { readonly kind: 'commit'; readonly commit: Commit }
  | { readonly kind: 'tag'; readonly tag: Tag }
  | { readonly kind: 'tree' | 'blob' };

/**
 * Every method throws a Fault: `missing-object` when no source has it, `corrupt-object` when it cannot be
 * read, `object-too-large` when it is larger than is read.
 */
export interface ObjectStore {
  /** Content as stored: no filters, no line-end conversion. Shared: not to be written to. */
  readBlob(oid: Oid): Promise<Uint8Array>;
  /** Entries in the tree's own order. */
  readTree(oid: Oid): Promise<readonly TreeEntry[]>;
  readCommit(oid: Oid): Promise<Commit>;
  /** For an id of unknown kind: what a ref names. */
  readAny(oid: Oid): Promise<AnyObject>;
  /** Ids that start with the prefix (at least four lower-case hexadecimal digits), each once, sorted. */
  oidsWithPrefix(prefix: string): Promise<readonly Oid[]>;
}

const blobCacheBytes = 64 * 1024 * 1024;
const treeCacheBytes = 32 * 1024 * 1024;
const commitCacheBytes = 16 * 1024 * 1024;

/**
 * The sources are asked in their order; an object that is damaged in one is taken from the next that has
 * it.
 */
export function makeObjectStore(sources: readonly ObjectSource[]): ObjectStore {
  return new LayeredObjectStore(sources);
}

/** Tells whether an error says that an object is not there. */
export function isMissingObject(error: unknown): boolean {
  return error instanceof Fault && error.code === 'missing-object';
}

const objectFaults: ReadonlySet<string> = new Set(['missing-object', 'corrupt-object', 'object-too-large']);

/** Tells whether an error says that an object is not there or cannot be read. Anything else is a bug. */
export function isObjectFault(error: unknown): error is Fault {
  return error instanceof Fault && objectFaults.has(error.code);
}

class LayeredObjectStore implements ObjectStore {
  private readonly sources: readonly ObjectSource[];
  private readonly blobs = new ByteCache<Oid, Uint8Array>(blobCacheBytes);
  private readonly trees = new ByteCache<Oid, readonly TreeEntry[]>(treeCacheBytes);
  private readonly commits = new ByteCache<Oid, Commit>(commitCacheBytes);

  constructor(sources: readonly ObjectSource[]) {
    this.sources = sources;
  }

  async readBlob(oid: Oid): Promise<Uint8Array> {
    const held = this.blobs.get(oid);
    if (held !== undefined) return held;
    const bytes = await this.readKind(oid, 'blob');
    this.blobs.set(oid, bytes, bytes.length);
    return bytes;
  }

  async readTree(oid: Oid): Promise<readonly TreeEntry[]> {
    const held = this.trees.get(oid);
    if (held !== undefined) return held;
    const bytes = await this.readKind(oid, 'tree');
    const entries = parseTree(bytes, oid);
    // Parsed entries take several times the bytes that they were read from.
    this.trees.set(oid, entries, bytes.length * 4);
    return entries;
  }

  async readCommit(oid: Oid): Promise<Commit> {
    const held = this.commits.get(oid);
    if (held !== undefined) return held;
    return this.keepCommit(oid, await this.readKind(oid, 'commit'));
  }

  async readAny(oid: Oid): Promise<AnyObject> {
    const held = this.commits.get(oid);
    if (held !== undefined) return { kind: 'commit', commit: held };
    const { kind, bytes } = await this.read(oid);
    if (kind === 'commit') return { kind, commit: this.keepCommit(oid, bytes) };
    if (kind === 'tag') return { kind, tag: parseTag(bytes, oid) };
    return { kind };
  }

  async oidsWithPrefix(prefix: string): Promise<readonly Oid[]> {
    const found = new Set<Oid>();
    for (const source of this.sources) {
      for (const oid of await source.oidsWithPrefix(prefix)) found.add(oid);
    }
    return [...found].sort();
  }

  private keepCommit(oid: Oid, bytes: Uint8Array): Commit {
    const commit = parseCommit(bytes, oid);
    this.commits.set(oid, commit, bytes.length * 2 + 200);
    return commit;
  }

  private async readKind(oid: Oid, wanted: ObjectKind): Promise<Uint8Array> {
    const { kind, bytes } = await this.read(oid);
    if (kind === wanted) return bytes;
    throw new Fault(
      'corrupt-object',
      `The object ${oid} is a ${kind} where a ${wanted} belongs.`,
      'Run git fsck, or clone the repository anew.',
    );
  }

  private async read(oid: Oid): Promise<RawObject> {
    let damage: Fault | null = null;
    for (const source of this.sources) {
      try {
        const object = await source.read(oid);
        if (object !== null) return object;
      } catch (error) {
        if (!isObjectFault(error)) throw error;
        damage ??= error;
      }
    }
    if (damage !== null) throw damage;
    throw new Fault(
      'missing-object',
      `The object ${oid} is not in this repository.`,
      'Fetch the whole history (fetch-depth: 0 on actions/checkout, or git fetch --unshallow).',
    );
  }
}
