// Widened copies are of the same bytes, and cover what they covered before.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { widenCopies } from '../../src/detect/widen-copies.ts';

interface Lists {
  from: number[];
  to: number[];
  length: number[];
}

function coveredBy({ to, length }: Lists, count: number): Set<number> {
  const covered = new Set<number>();
  for (let copy = 0; copy < count; copy += 1) {
    for (let at = 0; at < (length[copy] ?? 0); at += 1) covered.add((to[copy] ?? 0) + at);
  }
  return covered;
}

it('makes one of pieces that go on with each other, whatever stands between them', () => {
  const source = Buffer.from('one two three four five');
  const target = Buffer.from('one two three four six');
  const lists = { from: [0, 3, 5], to: [0, 3, 6], length: [3, 1, 10] };
  expect(widenCopies(lists, 3, source, target)).toBe(1);
  expect([lists.from[0], lists.to[0], lists.length[0]]).toEqual([0, 0, 19]);
});

it('keeps what is the same, and ascends', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'ab', 'aab'), { maxLength: 30 });
  const wanted = fc.array(fc.tuple(fc.nat(40), fc.nat(12), letters), { maxLength: 8 });
  fc.assert(
    fc.property(letters, wanted, (parts, pieces) => {
      const source = Buffer.from(parts.join(''));
      const lists: Lists = { from: [], to: [], length: [] };
      let text = '';
      for (const [from, most, between] of pieces) {
        const size = Math.max(0, Math.min(most, source.length - from));
        if (size > 0) {
          lists.from.push(from);
          lists.to.push(text.length);
          lists.length.push(size);
          text += source.subarray(from, from + size).toString();
        }
        text += between.join('');
      }
      const target = Buffer.from(text);
      const before = coveredBy(lists, lists.from.length);
      const count = widenCopies(lists, lists.from.length, source, target);
      let end = 0;
      for (let copy = 0; copy < count; copy += 1) {
        const [from, to, length] = [lists.from[copy] ?? -1, lists.to[copy] ?? -1, lists.length[copy] ?? 0];
        expect(to).toBeGreaterThanOrEqual(end);
        expect(length).toBeGreaterThan(0);
        expect(source.subarray(from, from + length)).toEqual(target.subarray(to, to + length));
        end = to + length;
      }
      const after = coveredBy(lists, count);
      for (const at of before) expect(after.has(at)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
