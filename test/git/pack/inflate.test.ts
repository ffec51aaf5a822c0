import { constants, deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adler32 } from '../../../src/git/pack/adler32.ts';
import { inputSlack } from '../../../src/git/pack/bit-reader.ts';
import { canInflateTo, EntryInflater, spareBytes } from '../../../src/git/pack/entry-inflater.ts';
import { Inflater } from '../../../src/git/pack/inflate.ts';
import { openKeptStream } from '../../../src/git/pack/kept-stream.ts';

const stream = openKeptStream();
const ways: readonly [string, EntryInflater][] = [
  ["zlib's stream, kept", new EntryInflater(stream)],
  ['our own', new EntryInflater(null)],
];

/** Text with repeats near and far, runs, and bytes of all values. */
const content = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.tuple(fc.nat(255), fc.nat(700)).map(([byte, count]) => new Uint8Array(count).fill(byte)),
      fc
        .tuple(fc.constantFrom('const ', 'return value;\n', '  if (a < b) '), fc.nat(90))
        .map(([text, count]) => Buffer.from(text.repeat(count))),
      fc.nat(40_000).map((seed) => noise(seed % 3000, seed)),
    ),
    { maxLength: 12 },
  )
  .map((parts) => Uint8Array.from(Buffer.concat(parts)));

const deflateOptions = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  memLevel: fc.integer({ min: 1, max: 9 }),
  windowBits: fc.integer({ min: 9, max: 15 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FIXED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FILTERED,
  ),
});

/** Bytes that do not compress, the same for the same seed. */
function noise(length: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = seed + 1;
  for (let i = 0; i < length; i += 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    bytes[i] = state >>> 23;
  }
  return bytes;
}

/** What zlib's public function makes of a stream; null where there is none of exactly that length. */
function byZlib(packed: Uint8Array, length: number): Uint8Array | null {
  try {
    const bytes = inflateSync(packed, { maxOutputLength: Math.max(1, length) });
    return bytes.length === length ? bytes : null;
  } catch {
    return null;
  }
}

test('the stream that is kept is there in this Node', () => {
  expect(stream).not.toBeNull();
});

describe.each(ways)('%s', (_name, inflater) => {
  test('inflates what zlib deflated, wherever it stands', () => {
    const around = fc.record({ before: fc.nat(20), behind: fc.nat(40), at: fc.nat(9), room: fc.nat(3) });
    fc.assert(
      fc.property(content, deflateOptions, around, (bytes, options, { before, behind, at, room }) => {
        const packed = deflateSync(bytes, options);
        const input = Uint8Array.from(Buffer.concat([noise(before, 1), packed, noise(behind, 2)]));
        const output = new Uint8Array(at + bytes.length + room * spareBytes).fill(0xee);
        const to = behind % 2 === 0 ? input.length : before + packed.length;
        expect(inflater.inflate(input, before, to, output, at, bytes.length)).toBeNull();
        expect(inflater.end).toBe(before + packed.length);
        expect(Buffer.from(output.subarray(at, at + bytes.length)).equals(bytes)).toBe(true);
        const rest = output.subarray(at + bytes.length).subarray(spareBytes);
        expect([...output.subarray(0, at), ...rest].every((byte) => byte === 0xee)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('says that a stream is cut off, longer or shorter than it says, or has a wrong checksum', () => {
    fc.assert(
      fc.property(content, deflateOptions, fc.nat(), (bytes, options, seed) => {
        const packed = deflateSync(bytes, options);
        const output = new Uint8Array(bytes.length + 300);
        const run = (input: Uint8Array, length: number): string | null =>
          inflater.inflate(input, 0, input.length, output, 5, length);
        expect(run(packed.subarray(0, seed % packed.length), bytes.length)).toEqual(expect.any(String));
        expect(run(packed, bytes.length + 1 + (seed % 200))).toEqual(expect.any(String));
        if (bytes.length > 0) expect(run(packed, seed % bytes.length)).toEqual(expect.any(String));
        const wrong = Uint8Array.from(packed);
        const at = packed.length - 1 - (seed % 4);
        wrong[at] = (wrong[at] ?? 0) ^ (1 << (seed % 8));
        expect(run(wrong, bytes.length)).toEqual(expect.any(String));
        // And is as good as before.
        expect(run(packed, bytes.length)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  test('takes of damaged streams those that zlib takes, with the same content', () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(content, deflateOptions, damage, (bytes, options, changes) => {
        const packed = Uint8Array.from(deflateSync(bytes, options));
        for (const [at, byte] of changes) packed[at % packed.length] = byte;
        const output = new Uint8Array(bytes.length + 1);
        const expected = byZlib(packed, bytes.length);
        const failure = inflater.inflate(packed, 0, packed.length, output, 0, bytes.length);
        expect(failure === null).toBe(expected !== null);
        if (expected !== null)
          expect(Buffer.from(output.subarray(0, bytes.length)).equals(expected)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('comes to an end with any bytes, and writes nowhere else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(3000), fc.boolean(), (noisy, length, hasHead) => {
        const input = hasHead ? Uint8Array.from([0x78, 0x9c, ...noisy]) : noisy;
        const output = new Uint8Array(10 + length + spareBytes + 10).fill(0xee);
        const failure = inflater.inflate(input, 0, input.length, output, 10, length);
        expect(failure).toEqual(byZlib(input, length) === null ? expect.any(String) : null);
        expect(output.subarray(0, 10)).toEqual(new Uint8Array(10).fill(0xee));
        expect(output.subarray(10 + length + spareBytes)).toEqual(new Uint8Array(10).fill(0xee));
      }),
      { numRuns: 1000 },
    );
  });

  test('throws for places outside of what is given', () => {
    const packed = deflateSync(Buffer.from('abc'));
    const output = new Uint8Array(10);
    for (const [from, to, at, length] of [
      [-1, packed.length, 0, 3],
      [0, packed.length + 1, 0, 3],
      [5, 4, 0, 3],
      [0, packed.length, -1, 3],
      [0, packed.length, 8, 3],
    ] as const) {
      expect(() => inflater.inflate(packed, from, to, output, at, length)).toThrow(RangeError);
    }
  });

  test('inflates nothing from an empty stream and fills exactly the room there is', () => {
    const empty = deflateSync(new Uint8Array(0));
    expect(inflater.inflate(empty, 0, empty.length, new Uint8Array(0), 0, 0)).toBeNull();
    const full = new Uint8Array(70_000).fill(7);
    const packed = deflateSync(full);
    const output = new Uint8Array(full.length);
    expect(inflater.inflate(packed, 0, packed.length, output, 0, full.length)).toBeNull();
    expect(Buffer.from(output).equals(full)).toBe(true);
  });

  test('works on shared memory', () => {
    const text = Buffer.from('shared '.repeat(100));
    const output = new Uint8Array(new SharedArrayBuffer(text.length + 1));
    const packed = deflateSync(text);
    expect(inflater.inflate(packed, 0, packed.length, output, 0, text.length)).toBeNull();
    expect(Buffer.from(output.subarray(0, text.length)).equals(text)).toBe(true);
  });
});

test('our own reads streams with a bit flipped anywhere without reading out of bounds', () => {
  const text = Buffer.from(Array.from({ length: 400 }, (_, i) => `line ${i} ${Math.sin(i)}\n`).join(''));
  const packed = deflateSync(text);
  const inflater = new Inflater();
  const output = new Uint8Array(text.length);
  let failures = 0;
  for (let bit = 0; bit < packed.length * 8; bit += 7) {
    // With the slack at its least, so that a read beyond it would throw.
    const input = new Uint8Array(packed.length + inputSlack);
    input.set(packed);
    input[bit >> 3] = (input[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    if (inflater.inflate(input, 0, packed.length, output, 0, text.length) !== null) failures += 1;
  }
  expect(failures).toBeGreaterThan(packed.length - 10);
});

test('a stream that comes in pieces is inflated in pieces', () => {
  const kept = openKeptStream();
  if (kept === null) throw new Error('there is no kept stream');
  const bytes = noise(5000, 3);
  const packed = deflateSync(bytes);
  const piece = new Uint8Array(700);
  const pieces: Buffer[] = [];
  let from = 0;
  for (let first = true; pieces.length < 100; first = false) {
    const failure = kept.inflatePart(packed, from, Math.min(from + 900, packed.length), piece, first);
    expect(failure).toBe('');
    if (kept.produced === 0 && kept.consumed === 0) break;
    pieces.push(Buffer.from(piece.subarray(0, kept.produced)));
    from += kept.consumed;
  }
  expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
});

test('adler32 of long bytes does not leave 32 bits', () => {
  const long = new Uint8Array(1_000_000).fill(255);
  const sum = deflateSync(long).subarray(-4).readInt32BE();
  expect(adler32(long, 0, long.length)).toBe(sum);
  expect(adler32(long, 5, 5)).toBe(1);
});

test('what cannot be inflated to is known before', () => {
  const zeros = new Uint8Array(10_000_000);
  expect(canInflateTo(zeros.length, deflateSync(zeros, { level: 9 }).length)).toBe(true);
  expect(canInflateTo(2 ** 40, 1000)).toBe(false);
});
