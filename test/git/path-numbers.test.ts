import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PathNumbers, top } from '../../src/git/path-numbers.ts';

test('a path has one number, and its text is what leads to it', () => {
  const path = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(path, { maxLength: 60 }), (paths) => {
      const numbers = new PathNumbers({ textOf: (name) => `n${name}` });
      const known = new Map<string, number>();
      for (const names of paths) {
        const number = names.reduce((folder, name) => numbers.within(folder, name), top);
        const text = names.map((name) => `n${name}`).join('/');
        expect(numbers.textOf(number)).toBe(text);
        expect(number).toBe(known.get(text) ?? number);
        expect(number).toBeLessThan(numbers.count);
        known.set(text, number);
      }
      expect(new Set(known.values()).size).toBe(known.size);
    }),
  );
});

test('thousands of paths keep their numbers', () => {
  const numbers = new PathNumbers({ textOf: String });
  const folder = numbers.ofText('unreachable tree 0123/');
  const made = Array.from({ length: 20_000 }, (_, name) =>
    numbers.within(name % 2 === 0 ? top : folder, name),
  );
  expect(made.map((_, name) => numbers.within(name % 2 === 0 ? top : folder, name))).toEqual(made);
  expect(numbers.textOf(made[19_998] ?? 0)).toBe('19998');
  expect(numbers.textOf(made[19_999] ?? 0)).toBe('unreachable tree 0123/19999');
  expect(numbers.ofText('unreachable tree 0123/')).toBe(folder);
});
