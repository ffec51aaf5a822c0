// Values that were shown once, found again wherever they stand: held to looking for each at each place.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KnownValues } from '../../../src/findings/log/known-values.ts';

/** Few letters, so that values share parts and stand in each other. */
const letters = fc.constantFrom('a', 'B', '7', '-');
const texts = (min: number, max: number) =>
  fc.array(letters, { minLength: min, maxLength: max }).map((all) => all.join(''));

function isWordBreak(letter: string | undefined): boolean {
  return letter === undefined || !/[A-Za-z0-9]/.test(letter);
}

/** Those that are looked for as they are; these values are the same in an address and in JSON. */
function placesOf(value: string, text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(value), next = 0; at !== -1; at = text.indexOf(value, at + 1)) {
    if (at < next) continue;
    if (value.length < 16 && !(isWordBreak(text[at - 1]) && isWordBreak(text[at + value.length]))) continue;
    found.push(`${at} ${at + value.length}`);
    next = at + value.length;
  }
  return found;
}

describe('values that are known', () => {
  test('are found at each of their places, and nothing else is', () => {
    fc.assert(
      fc.property(
        fc.array(texts(8, 20), { minLength: 1, maxLength: 4 }),
        fc.array(fc.oneof(texts(0, 9), fc.nat(3)), { maxLength: 8 }),
        (values, parts) => {
          const distinctive = values.filter((one) => /[0-9]/.test(one) && /[A-Za-z]/.test(one));
          const text = parts.map((part) => (typeof part === 'number' ? (values[part] ?? '') : part)).join('');
          const known = new KnownValues();
          for (const value of distinctive) known.add(value);
          const bytes = Buffer.from(`..${text}..`, 'latin1');
          const found = known.find(bytes, 2, 2 + text.length);
          const wanted = new Set(distinctive.flatMap((value) => placesOf(value, `..${text}..`)));
          const inText = new Set(found.map(({ start, end }) => `${start} ${end}`));
          expect(inText).toEqual(wanted);
          expect(found.map(({ end }) => end)).toEqual(found.map(({ end }) => end).sort((a, b) => a - b));
          expect(known.isIn(bytes, 2, 2 + text.length)).toBe(wanted.size > 0);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('are forgotten, the oldest first, when there are too many', () => {
    const known = new KnownValues();
    const value = (index: number) => `x${String(index).padStart(7, '0')}`;
    for (let index = 0; index < 10_050; index += 1) known.add(value(index));
    const isKnown = (index: number) => known.isIn(Buffer.from(value(index)), 0, 8);
    expect([0, 49, 50, 10_049].map(isKnown)).toEqual([false, false, true, true]);
  });
});
