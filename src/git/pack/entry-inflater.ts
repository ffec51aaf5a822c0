// Inflates one object after another by whatever is cheapest here: zlib's stream, kept (kept-stream.ts), or
// our own (inflate.ts). docs/performance.md has the figures.
import { Inflater } from './inflate.ts';
import { type KeptStream, openKeptStream } from './kept-stream.ts';

/**
 * Deflate makes at most 1032 bytes of one (https://zlib.net/zlib_tech.html, "Maximum Compression Factor").
 */
const ratioMax = 1032;

/**
 * Tells whether a stream of `packed` bytes can give `length` bytes: asked before memory is taken for them.
 */
export function canInflateTo(length: number, packed: number): boolean {
  return length <= packed * ratioMax;
}

/**
 * Room behind the content: with at least one byte zlib can say whether a stream is at its end, with more than
 * 258 its quick loop goes on to the end (zlib's inflate.c, `avail_out >= 258`), which saves a tenth for small
 * objects.
 */
export const spareBytes = 320;

/** Keeps a stream or tables: one for each thread. */
export class EntryInflater {
  /** Where the last stream ended in its input, behind its checksum. */
  end = 0;
  private readonly stream: KeptStream | null;
  private readonly own: Inflater | null;
  private scratch = new Uint8Array(0);

  /** `stream` is given by tests: null for our own. */
  constructor(stream: KeptStream | null = openKeptStream()) {
    this.stream = stream;
    this.own = stream === null ? new Inflater() : null;
  }

  /**
   * Inflates the stream that starts at `from` and ends before `to` into `output` at `at`, where it must give
   * exactly `length` bytes. Null, or why there is no such stream: words that go on from "the object ...
   * cannot be read: ". What stands behind those in `output` may be written to, up to `spareBytes`.
   */
  inflate(
    input: Uint8Array,
    from: number,
    to: number,
    output: Uint8Array,
    at: number,
    length: number,
  ): string | null {
    if (this.own !== null) {
      const failure = this.own.inflate(input, from, to, output, at, length);
      this.end = this.own.end;
      return failure;
    }
    if (at + length < output.length) return this.byStream(input, from, to, output, at, length);
    if (this.scratch.length <= length) this.scratch = new Uint8Array(Math.max(4096, length + spareBytes));
    const failure = this.byStream(input, from, to, this.scratch, 0, length);
    if (failure === null) output.set(this.scratch.subarray(0, length), at);
    if (this.scratch.length > scratchKeptMax) this.scratch = new Uint8Array(0);
    return failure;
  }

  private byStream(
    input: Uint8Array,
    from: number,
    to: number,
    output: Uint8Array,
    at: number,
    length: number,
  ): string | null {
    const stream = this.stream as KeptStream;
    const room = Math.min(length + spareBytes, output.length - at);
    const failure = stream.inflate(input, from, to, output, at, room);
    if (failure !== '') return failure;
    this.end = from + stream.consumed;
    if (stream.produced === length) return null;
    return stream.produced > length ? 'it is longer than it says' : 'it is shorter than it says';
  }
}

const scratchKeptMax = 16 * 1024 * 1024;
