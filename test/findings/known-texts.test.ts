// Known texts taken out of others, held to asking for one after the other.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KnownTexts } from '../../src/findings/known-texts.ts';

function oneByOne(text: string, known: readonly string[]): string {
  return [...new Set(known)]
    .filter((one) => one.length >= 4)
    .sort((a, b) => b.length - a.length)
    .reduce((out, one) => out.replaceAll(one, '****'), text);
}

/** Of few letters, so that they are in each other; of asterisks, so that what is put in may make another one. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '*', 'é'), maxLength: 7 });

test('gives what taking out one after the other gives, the longest first', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.array(word, { maxLength: 12 }), (known, parts) => {
      const text = parts.join('');
      expect(new KnownTexts(known).without(text, '****')).toBe(oneByOne(text, known));
    }),
    { numRuns: 2000 },
  );
});

test('leaves what is known by three characters alone', () => {
  expect(new KnownTexts(['abc', '']).without('abcabc', '****')).toBe('abcabc');
  expect(new KnownTexts(['abca']).without('abcabc', '****')).toBe('****bc');
});
