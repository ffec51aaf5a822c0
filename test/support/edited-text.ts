// Random versions of a text, with the stretches that they have of it as a delta tells them.
import fc from 'fast-check';
import type { Copies } from '../../src/detect/judged-text.ts';

/** How a version comes from another: stretches of it, and new bytes between them. */
export interface Edit {
  /** As shares of the source's length, in thousandths. */
  readonly from: number;
  readonly length: number;
  readonly insert: string;
  /** Follow on from the last stretch rather than jump: as most edits do. */
  readonly follows: boolean;
  readonly skips: number;
}

/** `piece` is what may be new. */
export function editsOf(piece: fc.Arbitrary<string>): fc.Arbitrary<Edit[]> {
  return fc.array(
    fc.record({
      from: fc.nat(1000),
      length: fc.oneof(fc.nat(1000), fc.nat(60)),
      insert: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 3, arbitrary: piece }),
      follows: fc.nat(3).map((one) => one > 0),
      skips: fc.nat(30),
    }),
    { minLength: 1, maxLength: 6 },
  );
}

/**
 * The version that edits make of a source, and what of it is copied. The last stretch goes to the source's end on request;
 * of the bytes that are the same beside a stretch no more than `same` are told.
 */
export function edited(
  source: Buffer,
  steps: readonly Edit[],
  toEnd: boolean,
  same = Number.POSITIVE_INFINITY,
): { bytes: Buffer; copies: Copies } {
  const parts: Buffer[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const length: number[] = [];
  let at = 0;
  let last = 0;
  for (const step of steps) {
    const insert = Buffer.from(step.insert);
    parts.push(insert);
    at += insert.length;
    const start = Math.min(
      source.length,
      step.follows ? last + step.skips : Math.round((source.length * step.from) / 1000),
    );
    const isLast = toEnd && step === steps.at(-1);
    const size = isLast
      ? source.length - start
      : Math.min(source.length - start, Math.round((source.length * step.length) / 1000));
    if (size > 0) {
      from.push(start);
      to.push(at);
      length.push(size);
      parts.push(source.subarray(start, start + size));
      at += size;
    }
    last = start + size;
  }
  const bytes = Buffer.concat(parts);
  const sameBefore = from.map((start, copy) => sameBytes(source, start, bytes, to[copy] as number, -1));
  const sameBehind = from.map((start, copy) => {
    const size = length[copy] as number;
    return sameBytes(source, start + size, bytes, (to[copy] as number) + size, 1);
  });
  return {
    bytes,
    copies: {
      count: from.length,
      from,
      to,
      length,
      sameBefore: sameBefore.map((count) => Math.min(count, same)),
      sameBehind: sameBehind.map((count) => Math.min(count, same)),
      sourceLength: source.length,
      targetLength: bytes.length,
    },
  };
}

/** How many bytes are the same from two places on, backwards for a step of -1. */
function sameBytes(one: Buffer, from: number, other: Buffer, to: number, step: 1 | -1): number {
  const shift = step === 1 ? 0 : -1;
  for (let same = 0; ; same += 1) {
    const byte = one[from + same * step + shift];
    if (byte === undefined || byte !== other[to + same * step + shift]) return same;
  }
}
