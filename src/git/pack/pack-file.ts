// Bytes of a pack by their offset, through a few windows: a pack may be larger than memory, and than 4 GiB.
// gitformat-pack(5), "pack-*.pack files have the following format".
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { Unreadable } from './corrupt-object.ts';

/** Bytes of a pack before its first entry. */
export const packHeadBytes = 12;
/** Bytes of the checksum at a pack's end. */
export const packSumBytes = 20;

/**
 * The pack is read in stretches of this many bytes, each with so much of the next one as most entries reach
 * into it. Deltas are scattered among their bases: with longer stretches more is read than used, with shorter
 * ones too often.
 */
const stretchBytes = 16 * 1024;
const overlapBytes = 4 * 1024;
/** How many are kept: 10 MB. */
const stretchCount = 512;
/** A larger entry is read into an array of its own, which is kept for the next up to this size. */
const largeKeptBytes = 4 * 1024 * 1024;

interface Stretch {
  owner: PackFile;
  /** Of the stretch in its pack; -1 when it could not be read. */
  number: number;
  length: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * What is kept of packs that are read together: there may be hundreds. By the stretch's number, less whole
 * rounds: two that fall together take turns.
 */
export class PackWindows {
  private readonly stretches: (Stretch | undefined)[] = new Array(stretchCount);
  private packs = 0;

  /** Where a further pack has its first stretch, so that the starts of all do not fall together. */
  addPack(): number {
    this.packs += 1;
    return (this.packs * 61) % stretchCount;
  }

  stretch(slot: number, owner: PackFile): Stretch {
    const known = this.stretches[slot % stretchCount];
    if (known !== undefined) return known;
    const bytes = new Uint8Array(stretchBytes + overlapBytes);
    const made = { owner, number: -1, length: 0, bytes };
    this.stretches[slot % stretchCount] = made;
    return made;
  }
}

/**
 * Opens a plain file to read from any place. Throws Unreadable for what is none, or the file system's errors.
 */
export function openPlainFile(path: string): { file: number; size: number } {
  // A pipe under a pack's name must not block.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new Unreadable('it is in no plain file');
    return { file, size: stat.size };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** Reads until `length` bytes are there or the file ends. Gives how many. Throws the file system's errors. */
export function readFully(file: number, into: Uint8Array, length: number, offset: number): number {
  let read = 0;
  while (read < length) {
    const step = readSync(file, into, read, length - read, offset + read);
    if (step === 0) break;
    read += step;
  }
  return read;
}

/** One open pack. `close` it. */
export class PackFile {
  readonly path: string;
  readonly size: number;
  /** After `seek`: the bytes that hold what was asked for. */
  bytes: Uint8Array<ArrayBuffer> = nothing;
  /** After `seek`: where they end. */
  end = 0;
  private readonly file: number;
  private readonly windows: PackWindows;
  private readonly firstSlot: number;
  private large: Uint8Array<ArrayBuffer> = nothing;

  /** Throws Unreadable, or the file system's errors. */
  constructor(path: string, windows = new PackWindows()) {
    const { file, size } = openPlainFile(path);
    this.windows = windows;
    this.firstSlot = windows.addPack();
    this.path = path;
    this.file = file;
    this.size = size;
  }

  /** The bytes of the entries end here. */
  get entriesEnd(): number {
    return this.size - packSumBytes;
  }

  /**
   * Makes `length` bytes of the pack from `offset` present (less where the file ends) and gives where they
   * start in `bytes`. They hold until the next call. Throws the file system's errors.
   */
  seek(offset: number, length: number): number {
    const number = Math.floor(offset / stretchBytes);
    const at = offset - number * stretchBytes;
    if (at + length > stretchBytes + overlapBytes) return this.seekLarge(offset, length);
    const stretch = this.windows.stretch(this.firstSlot + number, this);
    if (stretch.number !== number || stretch.owner !== this) this.fill(stretch, number);
    this.bytes = stretch.bytes;
    this.end = stretch.length;
    return at;
  }

  /** Fills `into` from the pack at `offset` as far as there is something, and gives how many bytes. */
  readInto(into: Uint8Array, offset: number): number {
    return readFully(this.file, into, into.length, offset);
  }

  close(): void {
    this.large = nothing;
    this.bytes = nothing;
    closeSync(this.file);
  }

  private fill(stretch: Stretch, number: number): void {
    // In case that reading fails.
    stretch.number = -1;
    stretch.length = readFully(this.file, stretch.bytes, stretch.bytes.length, number * stretchBytes);
    stretch.number = number;
    stretch.owner = this;
  }

  private seekLarge(offset: number, length: number): number {
    const wanted = Math.min(length, Math.max(0, this.size - offset));
    const bytes = this.large.length >= wanted ? this.large : new Uint8Array(wanted + wanted / 4);
    this.large = bytes.length <= largeKeptBytes ? bytes : nothing;
    this.bytes = bytes;
    this.end = readFully(this.file, bytes, wanted, offset);
    return 0;
  }
}

const nothing = new Uint8Array(0);
