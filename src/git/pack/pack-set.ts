// The packs of the object folders as they are found on the disk, opened when they are asked.
// gitrepository-layout(5), "objects/pack".
//
// Where packs have a multi-pack-index in common, it is asked first, and their own indexes only when an object
// cannot be read where it says: it names one copy of each object. It is not believed when it names a pack
// that is not there or is not what its own checksum says. A pack that neither it nor an index knows is
// indexed from the pack itself.
import { createHash } from 'node:crypto';
import { closeSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Oid } from '../../model/oid.ts';
import { expected, isNoFile } from './corrupt-object.ts';
import { indexPack } from './index-pack.ts';
import { namesIn } from './loose-objects.ts';
import { type MultiPackIndex, openMultiPackIndex } from './multi-pack-index.ts';
import { openPlainFile, PackFile, PackWindows, packSumBytes, readFully } from './pack-file.ts';
import { lookupIn, openLookup, type PackLookup } from './pack-lookup.ts';

/** One pack that was seen in a folder. */
class SeenPack {
  readonly number: number;
  readonly path: string;
  /** Tells whether there is an index beside it. */
  readonly hasIndex: boolean;
  /** Set where something of it could not be read. */
  isDamaged = false;
  isIndexDamaged = false;
  private readonly windows: PackWindows;
  private isIndexChecked = false;
  private isIndexUnusable = false;
  private open: PackFile | null = null;
  private found: PackLookup | null = null;

  constructor(number: number, path: string, hasIndex: boolean, windows: PackWindows) {
    this.windows = windows;
    this.number = number;
    this.path = path;
    this.hasIndex = hasIndex;
  }

  get name(): string {
    return basename(this.path);
  }

  /** Throws Unreadable, or the file system's errors. */
  file(): PackFile {
    this.open ??= new PackFile(this.path, this.windows);
    return this.open;
  }

  private ask<Answer>(question: (lookup: PackLookup) => Answer): Answer | null {
    try {
      const lookup = this.lookup();
      return lookup === null ? null : question(lookup);
    } catch (error) {
      expected(error);
      this.isIndexDamaged = true;
      return null;
    }
  }

  /** Null when its index cannot be read. */
  private lookup(): PackLookup | null {
    if (this.found !== null || this.isIndexUnusable) return this.found;
    try {
      this.found = this.hasIndex
        ? openLookup(indexPathOf(this.path))
        : lookupIn(indexPack(this.file()).index);
      this.isIndexUnusable = this.found === null;
    } catch (error) {
      // A repack that takes both away takes the index first.
      this.isIndexUnusable = !isNoFile(expected(error));
    }
    if (this.isIndexUnusable) this.isIndexDamaged = true;
    return this.found;
  }

  /** Offset of an object's entry, or -1. `oid` has 20 bytes. */
  offsetOf(oid: Uint8Array): number {
    return this.ask((lookup) => lookup.find(oid)) ?? -1;
  }

  /** Ids that start with the hexadecimal digits, at least two. */
  withPrefix(prefix: string): readonly Oid[] {
    return this.ask((lookup) => lookup.withPrefix(prefix)) ?? [];
  }

  /** Looks whether the index is what its own checksum says: a damaged one does not find what it names. */
  checkIndex(): void {
    if (!this.hasIndex || this.isIndexChecked) return;
    this.isIndexChecked = true;
    try {
      if (!hasOwnSum(indexPathOf(this.path))) this.isIndexDamaged = true;
    } catch (error) {
      this.isIndexDamaged = !isNoFile(expected(error));
    }
  }

  close(): void {
    this.open?.close();
    this.open = null;
    this.found?.close();
    this.found = null;
  }
}

/** Where an entry is. */
export interface Place {
  readonly pack: SeenPack;
  readonly offset: number;
}

/** An index that packs of a folder have in common. */
interface SharedIndex {
  readonly path: string;
  /** What the file was when it was opened: it is written anew under the same name. */
  readonly state: string;
  readonly index: MultiPackIndex;
  /** By their numbers in the index. */
  readonly packs: readonly SeenPack[];
}

/** All packs of the folders. */
export class PackSet {
  private readonly folders: readonly string[];
  private readonly windows = new PackWindows();
  private packs: readonly SeenPack[] = [];
  private shared: readonly SharedIndex[] = [];
  /** Packs that a shared index speaks for. */
  private covered: ReadonlySet<SeenPack> = new Set();
  /** Packs that have an index of their own and no other, and those that have none. */
  private indexed: readonly SeenPack[] = [];
  private unindexed: readonly SeenPack[] = [];
  private readonly distrusted = new Set<string>();
  private made = 0;

  constructor(folders: readonly string[]) {
    this.folders = folders;
    this.refresh();
  }

  get all(): readonly SeenPack[] {
    return this.packs;
  }

  /** Names of the indexes that cannot be read, or of packs that have none and could not be indexed. */
  get damagedIndexes(): string[] {
    return this.packs
      .filter((pack) => pack.isIndexDamaged)
      .map((pack) => (pack.hasIndex ? basename(indexPathOf(pack.path)) : pack.name));
  }

  /** Where an object is by the indexes that there are. `oid` has 20 bytes. */
  *placesOf(oid: Uint8Array): Generator<Place> {
    for (const { index, packs } of this.shared) {
      const place = orNull(() => index.find(oid));
      const pack = place === null ? undefined : packs[place.pack];
      if (place !== null && pack !== undefined) yield { pack, offset: place.offset };
    }
    yield* placesIn(this.indexed, oid);
  }

  /**
   * Further copies, for an object that could not be read there; slower, since packs may have to be indexed.
   */
  *otherPlacesOf(oid: Uint8Array): Generator<Place> {
    yield* placesIn([...this.covered], oid);
  }

  /** Where it is in packs that no index knows. */
  *unindexedPlacesOf(oid: Uint8Array): Generator<Place> {
    yield* placesIn(this.unindexed, oid);
  }

  withPrefix(prefix: string): Oid[] {
    const own = this.packs.filter((pack) => !this.covered.has(pack));
    return [
      ...this.shared.flatMap(({ index }) => orNull(() => index.withPrefix(prefix)) ?? []),
      ...own.flatMap((pack) => pack.withPrefix(prefix)),
    ];
  }

  /**
   * Looks whether the indexes are what their own checksums say: a damaged one does not find what it names.
   * True when an object that was not found is to be looked for again.
   */
  checkIndexes(): boolean {
    const { shared } = this;
    for (const { path } of shared) if (orNull(() => hasOwnSum(path)) !== true) this.distrusted.add(path);
    for (const pack of this.packs) if (!this.covered.has(pack)) pack.checkIndex();
    if (this.distrusted.size > 0) this.openShared();
    return this.shared.length < shared.length;
  }

  /** Looks at the folders again. True when there are other packs than before. */
  refresh(): boolean {
    const before = new Map(this.packs.map((pack) => [pack.path, pack]));
    let changed = false;
    this.packs = this.folders.flatMap((folder) =>
      packsIn(join(folder, 'pack')).map(({ path, hasIndex }) => {
        const known = before.get(path);
        if (known !== undefined && known.hasIndex === hasIndex) {
          before.delete(path);
          return known;
        }
        changed = true;
        this.made += 1;
        return new SeenPack(this.made, path, hasIndex, this.windows);
      }),
    );
    for (const gone of before.values()) gone.close();
    const states = this.shared.map(({ state }) => state).join();
    this.openShared();
    return changed || before.size > 0 || states !== this.shared.map(({ state }) => state).join();
  }

  private openShared(): void {
    const before = new Map(this.shared.map((shared) => [shared.state, shared]));
    this.shared = this.folders.flatMap((folder) => {
      const path = join(folder, 'pack', 'multi-pack-index');
      const state = this.distrusted.has(path) ? null : stateOf(path);
      if (state === null) return [];
      const index = before.get(state)?.index ?? orNull(() => openMultiPackIndex(path));
      before.delete(state);
      const packs = index?.packNames.flatMap((name) => this.packOf(join(folder, 'pack', name)) ?? []);
      if (index === null || packs?.length !== index.packNames.length) {
        index?.close();
        return [];
      }
      return [{ path, state, index, packs }];
    });
    for (const { index } of before.values()) index.close();
    this.covered = new Set(this.shared.flatMap(({ packs }) => packs));
    const others = this.packs.filter((pack) => !this.covered.has(pack));
    this.indexed = others.filter((pack) => pack.hasIndex);
    this.unindexed = others.filter((pack) => !pack.hasIndex);
  }

  private packOf(indexPath: string): SeenPack | undefined {
    return this.packs.find((pack) => indexPathOf(pack.path) === indexPath);
  }
}

function* placesIn(packs: Iterable<SeenPack>, oid: Uint8Array): Generator<Place> {
  for (const pack of packs) {
    const offset = pack.offsetOf(oid);
    if (offset >= 0) yield { pack, offset };
  }
}

/** Tells one state of a file from another; null when there is no such file. */
function stateOf(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true ? `${path} ${stat.ino} ${stat.size} ${stat.mtimeMs}` : null;
}

/** Null when a file cannot be read. */
function orNull<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    expected(error);
    return null;
  }
}

/** The packs of a folder by their names. An index whose pack is gone (a repack under way) is none. */
export function packsIn(folder: string): { readonly path: string; readonly hasIndex: boolean }[] {
  const names = new Set(namesIn(folder));
  return [...names]
    .filter((name) => name.endsWith('.pack'))
    .sort()
    .map((name) => ({ path: join(folder, name), hasIndex: names.has(indexPathOf(name)) }));
}

export function indexPathOf(pack: string): string {
  return `${pack.slice(0, -'.pack'.length)}.idx`;
}

/** The last 20 bytes are the SHA-1 of all before them. Throws the file system's errors. */
function hasOwnSum(path: string): boolean {
  const { file, size } = openPlainFile(path);
  try {
    const hash = createHash('sha1');
    const end = size - packSumBytes;
    const bytes = new Uint8Array(1024 * 1024);
    for (let at = 0; at < end; at += bytes.length) {
      const read = readFully(file, bytes, Math.min(bytes.length, end - at), at);
      hash.update(bytes.subarray(0, read));
    }
    const read = readFully(file, bytes, packSumBytes, Math.max(0, end));
    return read === packSumBytes && hash.digest().equals(bytes.subarray(0, read));
  } finally {
    closeSync(file);
  }
}
