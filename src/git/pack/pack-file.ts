// Bytes of a pack by their offset, through a few windows: a pack may be larger than memory, and than 4 GiB.
// gitformat-pack(5), "pack-*.pack files have the following format".
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { Unreadable } from './corrupt-object.ts';

/** Bytes of a pack before its first entry. */
export const packHeadBytes = 12;
/** Bytes of the checksum at a pack's end. */
export const packSumBytes = 20;

const windowCount = 8;
/** Read at once where nothing says that more is wanted. */
export const windowBytes = 256 * 1024;
/** A window that had to be larger is not kept. */
const windowKeptBytes = 4 * 1024 * 1024;

interface Window {
  offset: number;
  length: number;
  bytes: Uint8Array;
  used: number;
}

/** Opens a plain file to read from any place. Throws Unreadable for what is none, or the file system's errors. */
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
  bytes = new Uint8Array(0);
  /** After `seek`: where it ends there, at the end of the file or of the window. */
  end = 0;
  private readonly file: number;
  private readonly windows: Window[] = [];
  private clock = 0;
  private last: Window | null = null;

  /** Throws the file system's errors. */
  constructor(path: string) {
    const { file, size } = openPlainFile(path);
    this.path = path;
    this.file = file;
    this.size = size;
  }

  /** The bytes of the entries end here. */
  get entriesEnd(): number {
    return this.size - packSumBytes;
  }

  /**
   * Makes `length` bytes of the pack from `offset` present (less where the file ends) and gives where they start in
   * `bytes`. They hold until the next call. `ahead` is how much to read when they have to be.
   */
  seek(offset: number, length: number, ahead = windowBytes): number {
    const { last } = this;
    const window =
      last !== null && offset >= last.offset && offset + length <= last.offset + last.length
        ? last
        : this.windowWith(offset, length, ahead);
    this.last = window;
    this.bytes = window.bytes as Uint8Array<ArrayBuffer>;
    this.end = window.length;
    return offset - window.offset;
  }

  close(): void {
    this.windows.length = 0;
    this.last = null;
    closeSync(this.file);
  }

  private windowWith(offset: number, length: number, ahead: number): Window {
    const end = Math.min(offset + length, this.size);
    this.clock += 1;
    for (const window of this.windows) {
      if (offset >= window.offset && end <= window.offset + window.length) {
        window.used = this.clock;
        return window;
      }
    }
    return this.fill(offset, Math.max(0, end - offset), ahead);
  }

  private fill(offset: number, length: number, ahead: number): Window {
    const wanted = Math.max(length, Math.min(ahead, Math.max(0, this.size - offset)));
    const window = wanted > windowKeptBytes ? freshWindow() : this.leastUsed();
    if (window.bytes.length < wanted)
      window.bytes = new Uint8Array(Math.max(wanted, Math.min(windowBytes, ahead)));
    window.length = 0;
    window.length = readFully(this.file, window.bytes, wanted, offset);
    window.offset = offset;
    window.used = this.clock;
    return window;
  }

  private leastUsed(): Window {
    if (this.windows.length < windowCount) {
      const window = freshWindow();
      this.windows.push(window);
      return window;
    }
    return this.windows.reduce((least, window) => (window.used < least.used ? window : least));
  }
}

function freshWindow(): Window {
  return { offset: 0, length: 0, bytes: new Uint8Array(0), used: 0 };
}
