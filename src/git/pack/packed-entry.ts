// One entry of a pack by its offset: its header, then what it inflates to. gitformat-pack(5).

import { inputSlack } from './bit-reader.ts';
import { Unreadable } from './corrupt-object.ts';
import { crc32 } from './crc32.ts';
import { entryHeaderBytesMax, makeEntryHeader, readEntryHeader } from './entry-header.ts';
import { canInflateTo, EntryInflater } from './entry-inflater.ts';
import { type PackFile, packHeadBytes } from './pack-file.ts';

/** Holds the entry that was opened last; used again for the next. */
export class PackedEntry {
  /** As in the header, deltas as 6 and 7. */
  kind = 0;
  /** Bytes that it inflates to. */
  length = 0;
  /** For an offset delta where its base starts in the pack; else -1. */
  baseOffset = -1;
  /** For a reference delta the 20 bytes of its base's id. */
  readonly baseOid = new Uint8Array(20);
  /** After `inflate`: where it ends in the pack. */
  end = 0;
  private readonly inflater = new EntryInflater();
  private readonly header = makeEntryHeader();
  private pack: PackFile | null = null;
  private offset = 0;

  /**
   * Opens the entry at an offset. Throws Unreadable when no entry starts there, or the file system's errors.
   */
  open(pack: PackFile, offset: number): void {
    const { header } = this;
    const room = pack.entriesEnd - offset;
    if (offset < packHeadBytes || room <= 0) throw new Unreadable('it lies outside of its pack');
    const at = pack.seek(offset, Math.min(entryHeaderBytesMax, room));
    if (!readEntryHeader(pack.bytes, at, Math.min(pack.end, at + room), header)) {
      throw new Unreadable('its header is damaged');
    }
    this.pack = pack;
    this.offset = offset;
    this.kind = header.kind;
    this.length = header.length;
    this.baseOffset = header.baseDistance > 0 ? offset - header.baseDistance : -1;
    if (header.baseOidAt >= 0) {
      this.baseOid.set(pack.bytes.subarray(header.baseOidAt, header.baseOidAt + 20));
    }
    // A damaged header may say anything: this is asked before memory is taken.
    if (!canInflateTo(header.length, room)) throw new Unreadable('it is shorter than it says');
  }

  /**
   * Inflates the entry into `target` at `at`, where `length` bytes must be free; `spareBytes` more are of
   * use. `packed` is how many bytes it takes in the pack, 0 where that is not known; `sum` is the CRC-32 of
   * those, or null. Throws as `open` does.
   */
  inflate(target: Uint8Array, at: number, packed = 0, sum: number | null = null): void {
    const room = Math.min((this.pack?.entriesEnd ?? 0) - this.offset, packed || Number.POSITIVE_INFINITY);
    const likely = entryHeaderBytesMax + storedBytes(this.length);
    let failure = this.tryInflate(target, at, Math.min(likely, room), packed <= likely ? sum : null);
    // An odd writer may have made the data longer than it was.
    if (failure !== null && likely < room) {
      failure = this.tryInflate(target, at, Math.min(likely * 4 + 65536, room), null);
    }
    if (failure !== null) throw new Unreadable(failure);
  }

  private tryInflate(target: Uint8Array, at: number, packed: number, sum: number | null): string | null {
    const { pack, offset, header, inflater } = this;
    if (pack === null) throw new Error('no entry is open');
    const from = pack.seek(offset, packed + inputSlack);
    const to = Math.min(from + packed, pack.end);
    if (sum !== null && crc32(pack.bytes, from, to) !== sum)
      return 'its bytes are not those that were packed';
    // The window may be another one than that in which the header was read.
    if (!readEntryHeader(pack.bytes, from, to, header)) return 'its header is damaged';
    const failure = inflater.inflate(pack.bytes, header.dataAt, to, target, at, this.length);
    if (failure === null) this.end = offset + inflater.end - from;
    return failure;
  }
}

/** The most that zlib makes of so many bytes (zlib's `compressBound`, and more for the smallest). */
function storedBytes(length: number): number {
  return length + Math.floor(length / 1000) + 64;
}
