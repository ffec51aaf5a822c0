import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderOf } from '../../../src/git/pack/sort-by-key.ts';

test('sorts numbers of up to 48 bits, and leaves those that are the same in their order', () => {
  const keys = fc.array(fc.oneof(fc.nat(20), fc.integer({ min: 0, max: 2 ** 48 - 1 })), { maxLength: 200 });
  fc.assert(
    fc.property(keys, (numbers) => {
      const expected = numbers
        .map((_, i) => i)
        .sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b);
      const greatest = Math.max(0, ...numbers);
      for (const most of [greatest, 2 ** 48 - 1]) {
        expect([...orderOf(Float64Array.from(numbers), most)]).toEqual(expected);
      }
    }),
  );
});
