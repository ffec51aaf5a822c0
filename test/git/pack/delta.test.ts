import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDelta, DeltaOps, readDelta } from '../../../src/git/pack/delta.ts';

type Piece = { readonly copy: readonly [number, number] } | { readonly insert: Uint8Array };

function lengthBytes(length: number): number[] {
  const bytes: number[] = [];
  let rest = length;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return [...bytes, rest];
}

/** gitformat-pack(5), "Instruction to copy from base object": bytes that are 0 are left out. */
function copyBytes(from: number, length: number): number[] {
  const parts = [
    from,
    from / 2 ** 8,
    from / 2 ** 16,
    from / 2 ** 24,
    length,
    length / 2 ** 8,
    length / 2 ** 16,
  ];
  const bytes = parts.map((part) => Math.floor(part) % 256);
  const given = bytes.map((byte, i) => (byte === 0 || (length === 0x10000 && i >= 4) ? 0 : 1 << i));
  return [128 | given.reduce((sum, bit) => sum + bit, 0), ...bytes.filter((_, i) => given[i] !== 0)];
}

function encode(sourceLength: number, targetLength: number, pieces: readonly Piece[]): Uint8Array {
  const body = pieces.flatMap((piece) =>
    'copy' in piece ? copyBytes(...piece.copy) : [piece.insert.length, ...piece.insert],
  );
  return Uint8Array.from([...lengthBytes(sourceLength), ...lengthBytes(targetLength), ...body]);
}

/** What the delta is for, piece by piece. */
function plainly(base: Uint8Array, pieces: readonly Piece[]): Buffer {
  return Buffer.concat(
    pieces.map((piece) =>
      'copy' in piece ? base.subarray(piece.copy[0], piece.copy[0] + piece.copy[1]) : piece.insert,
    ),
  );
}

const deltas = fc.uint8Array({ minLength: 1, maxLength: 200_000, size: 'max' }).chain((base) =>
  fc.record({
    base: fc.constant(base),
    pieces: fc.array(
      fc.oneof(
        fc
          .tuple(fc.nat(base.length - 1), fc.integer({ min: 1, max: 0x10000 }))
          .map(([from, length]): Piece => ({ copy: [from, Math.min(length, base.length - from)] })),
        fc.uint8Array({ minLength: 1, maxLength: 127 }).map((insert): Piece => ({ insert })),
      ),
      { maxLength: 40 },
    ),
  }),
);

describe('a delta', () => {
  test('is carried out as the plain way does it', () => {
    const ops = new DeltaOps();
    const places = fc.tuple(fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(deltas, places, ({ base, pieces }, [before, at]) => {
        const expected = plainly(base, pieces);
        const delta = encode(base.length, expected.length, pieces);
        const bytes = Uint8Array.from([...new Array(before).fill(1), ...delta, 1, 2, 3]);
        expect(readDelta(bytes, before, before + delta.length, ops)).toBe(true);
        expect([ops.sourceLength, ops.targetLength]).toEqual([base.length, expected.length]);
        const target = new Uint8Array(at + expected.length + 3).fill(0xee);
        applyDelta(ops, base, bytes, target, at);
        expect(Buffer.from(target.subarray(at, at + expected.length)).equals(expected)).toBe(true);
        expect([...target.subarray(0, at), ...target.subarray(at + expected.length)]).toEqual(
          new Array(at + 3).fill(0xee),
        );
        // Each piece goes on where the one before ends.
        let end = 0;
        for (let i = 0; i < ops.count; i += 1) {
          expect(ops.targetAt[i]).toBe(end);
          expect((ops.sourceAt[i] ?? 0) < 0).toBe((ops.insertAt[i] ?? 0) >= 0);
          end += ops.length[i] ?? 0;
        }
        expect(end).toBe(expected.length);
      }),
      { numRuns: 150 },
    );
  });

  test('of any bytes is refused, or stays inside its base and its content', () => {
    const ops = new DeltaOps();
    const noisy = fc.tuple(fc.nat(300), fc.nat(300), fc.uint8Array({ maxLength: 40 }));
    let taken = 0;
    fc.assert(
      fc.property(noisy, ([sourceLength, targetLength, body]) => {
        const bytes = Uint8Array.from([...lengthBytes(sourceLength), ...lengthBytes(targetLength), ...body]);
        if (!readDelta(bytes, 0, bytes.length, ops)) return;
        taken += 1;
        let sum = 0;
        for (let i = 0; i < ops.count; i += 1) {
          const from = ops.sourceAt[i] ?? 0;
          const end = (from < 0 ? (ops.insertAt[i] ?? 0) : from) + (ops.length[i] ?? 0);
          expect(end).toBeLessThanOrEqual(from < 0 ? bytes.length : sourceLength);
          sum += ops.length[i] ?? 0;
        }
        expect(sum).toBe(targetLength);
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(0);
  });

  test('that is cut off anywhere is refused', () => {
    const base = new Uint8Array(70_000);
    const pieces: Piece[] = [
      { copy: [300, 69_000 - 0x1000] },
      { insert: Uint8Array.of(1, 2, 3) },
      { copy: [0, 7] },
    ];
    const delta = encode(base.length, plainly(base, pieces).length, pieces);
    const ops = new DeltaOps();
    expect(readDelta(delta, 0, delta.length, ops)).toBe(true);
    for (let to = 0; to < delta.length; to += 1) expect(readDelta(delta, 0, to, ops)).toBe(false);
  });
});

describe('copies that go on with each other', () => {
  const base = Uint8Array.from({ length: 100 }, (_, i) => i);

  test('are one piece', () => {
    const ops = new DeltaOps();
    const pieces: Piece[] = [
      { copy: [10, 20] },
      { copy: [30, 20] },
      { insert: Uint8Array.of(9) },
      { copy: [50, 5] },
      { copy: [56, 5] },
    ];
    const delta = encode(100, 51, pieces);
    expect(readDelta(delta, 0, delta.length, ops)).toBe(true);
    expect([...ops.sourceAt.subarray(0, ops.count)]).toEqual([10, -1, 50, 56]);
    expect([...ops.length.subarray(0, ops.count)]).toEqual([40, 1, 5, 5]);
    const target = new Uint8Array(51);
    applyDelta(ops, base, delta, target, 0);
    expect(Buffer.from(target).equals(plainly(base, pieces))).toBe(true);
  });
});

test('a delta is refused that reaches beyond its base, inserts nothing, or is of a content beyond 31 bits', () => {
  const ops = new DeltaOps();
  const refused = [
    encode(10, 5, [{ copy: [6, 5] }]),
    encode(10, 1, [{ insert: Uint8Array.of(1) }, { insert: new Uint8Array(0) }]),
    encode(10, 6, [{ insert: Uint8Array.of(1) }]),
    encode(10, 1, [{ insert: Uint8Array.of(1, 2) }]),
    encode(2 ** 31, 1, [{ insert: Uint8Array.of(1) }]),
    encode(10, 2 ** 40, [{ insert: Uint8Array.of(1) }]),
    Uint8Array.from([...new Array(40).fill(0xff), 0]),
  ];
  for (const delta of refused) expect(readDelta(delta, 0, delta.length, ops)).toBe(false);
});

test('a delta is not carried out on too short a base or into too little room', () => {
  const ops = new DeltaOps();
  const delta = encode(10, 4, [{ copy: [0, 4] }]);
  expect(readDelta(delta, 0, delta.length, ops)).toBe(true);
  expect(() => applyDelta(ops, new Uint8Array(9), delta, new Uint8Array(4), 0)).toThrow(RangeError);
  expect(() => applyDelta(ops, new Uint8Array(10), delta, new Uint8Array(4), 1)).toThrow(RangeError);
});
