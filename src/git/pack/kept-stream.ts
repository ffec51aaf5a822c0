// Inflates through node:zlib at the least cost a stream. `inflateSync` makes and frees a stream of some 40 KB
// for each object, which for most takes longer than the inflating: here one stream is kept and reset.
// Resetting is public (https://nodejs.org/api/zlib.html#zlibreset), writing into a given buffer at once is
// inside Node (lib/zlib.js, `processChunkSync`); so it is tried out before it is used, and inflate.ts stands
// in where it is not as expected. RFC 1950 is the format.
import { constants, createInflate, deflateSync } from 'node:zlib';

/** What Node's stream keeps inside: the same in Node 20, 22 and 24. */
interface StreamHandle {
  onerror: (message: string, errno: number, code: string) => void;
  reset(): void;
  /** The bounds must hold: Node 20 ends the process where they do not. */
  writeSync(
    flush: number,
    input: Uint8Array,
    inputFrom: number,
    inputLength: number,
    output: Uint8Array,
    outputFrom: number,
    outputLength: number,
  ): void;
}

/** One stream of zlib's that is used over and over. Holds some 40 KB outside of the heap. */
export class KeptStream {
  /** Bytes of the input that the last call took. */
  consumed = 0;
  /** Bytes that the last call gave. */
  produced = 0;
  private readonly handle: StreamHandle;
  /** What zlib left over: room in the output, bytes of the input. */
  private readonly left: Uint32Array;
  private failure = '';

  constructor(handle: StreamHandle, left: Uint32Array) {
    this.handle = handle;
    this.left = left;
    handle.onerror = (message) => {
      this.failure = message;
    };
  }

  /**
   * Inflates the stream that starts at `from` into `output` at `at`, `room` bytes at the most. Gives '' or
   * zlib's word for why there is no whole stream. Give one byte more of room than is expected: a stream that
   * fills all of it cannot be told from one that goes on. Throws a RangeError for bounds outside of the
   * arrays.
   */
  inflate(input: Uint8Array, from: number, to: number, output: Uint8Array, at: number, room: number): string {
    this.handle.reset();
    return this.write(constants.Z_FINISH, input, from, to, output, at, room);
  }

  /** The same for a stream that comes in pieces, or of which only the start is wanted; `first` starts one. */
  inflatePart(input: Uint8Array, from: number, to: number, output: Uint8Array, first: boolean): string {
    if (first) this.handle.reset();
    return this.write(constants.Z_SYNC_FLUSH, input, from, to, output, 0, output.length);
  }

  private write(
    flush: number,
    input: Uint8Array,
    from: number,
    to: number,
    output: Uint8Array,
    at: number,
    room: number,
  ): string {
    const inside = from >= 0 && from <= to && to <= input.length && at >= 0 && room >= 0;
    if (!inside || at + room > output.length) throw new RangeError('inflate: outside of the bytes given');
    this.failure = '';
    this.handle.writeSync(flush, input, from, to - from, output, at, room);
    this.produced = room - (this.left[0] as number);
    this.consumed = to - from - (this.left[1] as number);
    return this.failure;
  }
}

/** Null where this Node's zlib is not what is known of it. */
export function openKeptStream(): KeptStream | null {
  try {
    const { _handle: handle, _writeState: left } = createInflate() as unknown as {
      _handle?: StreamHandle;
      _writeState?: unknown;
    };
    if (handle === undefined || !(left instanceof Uint32Array) || left.length !== 2) return null;
    const stream = new KeptStream(handle, left);
    return doesAsExpected(stream) ? stream : null;
  } catch {
    return null;
  }
}

/** A whole stream, one cut off, one with a wrong checksum, and the whole one again. */
function doesAsExpected(stream: KeptStream): boolean {
  const content = new Uint8Array(300).map((_, i) => (i * i) >> 5);
  const whole = deflateSync(content);
  const wrong = Uint8Array.from(whole);
  wrong[whole.length - 1] = (whole.at(-1) ?? 0) ^ 1;
  const output = new Uint8Array(content.length + 2);
  const inflates = (input: Uint8Array, to: number): boolean =>
    stream.inflate(input, 0, to, output, 1, content.length + 1) === '';
  if (inflates(whole, whole.length - 3) || inflates(wrong, wrong.length)) return false;
  if (!inflates(whole, whole.length)) return false;
  if (stream.produced !== content.length || stream.consumed !== whole.length) return false;
  return content.every((byte, i) => output[i + 1] === byte);
}
