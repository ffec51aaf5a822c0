// The packs of the object folders as they are found on the disk, opened when they are asked.
// gitrepository-layout(5), "objects/pack".
//
// A multi-pack-index is not read: it names again what the packs' own indexes name, which Git keeps beside it
// (git-multi-pack-index(1)), and it leaves out what is in several packs, so that bases of deltas may not be
// found by it. A pack whose index is gone is indexed from the pack itself.
import { createHash } from 'node:crypto';
import { closeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expected, isNoFile } from './corrupt-object.ts';
import { indexPack } from './index-pack.ts';
import { namesIn } from './loose-objects.ts';
import { openPlainFile, PackFile, PackWindows, packSumBytes, readFully } from './pack-file.ts';
import { lookupIn, openLookup, type PackLookup } from './pack-lookup.ts';

/** One pack that was seen in a folder. */
export class SeenPack {
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

  /** Null when its index cannot be read. */
  lookup(): PackLookup | null {
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

/** All packs of the folders. */
export class PackSet {
  private readonly folders: readonly string[];
  private packs: readonly SeenPack[] = [];
  private readonly windows = new PackWindows();
  private made = 0;

  constructor(folders: readonly string[]) {
    this.folders = folders;
    this.refresh();
  }

  get all(): readonly SeenPack[] {
    return this.packs;
  }

  get indexed(): readonly SeenPack[] {
    return this.packs.filter((pack) => pack.hasIndex);
  }

  get withoutIndex(): readonly SeenPack[] {
    return this.packs.filter((pack) => !pack.hasIndex);
  }

  /** Names of the indexes that cannot be read, or of packs that have none and could not be indexed. */
  get damagedIndexes(): string[] {
    return this.packs
      .filter((pack) => pack.isIndexDamaged)
      .map((pack) => (pack.hasIndex ? basename(indexPathOf(pack.path)) : pack.name));
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
    return changed || before.size > 0;
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
