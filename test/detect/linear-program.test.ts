// What is proven of the user's own expressions.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearRegex } from '../../src/config/linear-regex.ts';
import { isDeaf, matchBytesOf, matchWithout } from '../../src/detect/linear-program.ts';

const program = (source: string, flags = '') => linearRegex(source, flags).program();

test.each([
  ['abc', 3],
  ['a{2,5}b?', 6],
  ['a|bcd|', 3],
  ['(?:ab|c){3}', 6],
  ['ключ', 8],
  ['.', 4],
  ['[^a]{2}', 8],
  ['\\d{3}\\w', 4],
  ['^\\bа$', 2],
  ['a*', Number.POSITIVE_INFINITY],
  ['a+b', Number.POSITIVE_INFINITY],
  ['(?:a|b*)c', Number.POSITIVE_INFINITY],
  ['a{3,}', Number.POSITIVE_INFINITY],
  ['', 0],
  ['(?i)sk', 5],
  ['x(?:(?:ab?|c){2}d){2}', 11],
])('a match of %s has %d bytes at most', (source, bytes) => {
  expect(matchBytesOf(program(source))).toBe(bytes);
});

test('no match has more bytes than that', () => {
  const piece = fc.constantFrom('a', 'é', '[a-я]', '.', '(?:a|bb)', 'a{2,4}', 'б?', '(?:aб){1,2}');
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'б', '😀') }),
      (all, text) => {
        const regex = linearRegex(all.join(''), '');
        const found = regex.exec(Buffer.from(text), 0);
        if (found !== null)
          expect(found.end - found.start).toBeLessThanOrEqual(matchBytesOf(regex.program()));
      },
    ),
  );
});

describe('keywords', () => {
  test.each([
    ['acme_[a-z]{4}', ['acme_'], null],
    ['acme_[a-z]{4}', ['ACME_'], null],
    ['(?i)acme_[a-z]{4}', ['acme_'], null],
    ['(?:acme|acne)_x', ['acme_'], 'acne_x'],
    ['(?:acme|acne)_x', ['acme_', 'acne_'], null],
    ['ac?me', ['acme'], 'ame'],
    ['(?:token|key)[=:].*', ['token', 'key='], 'key:'],
    ['[ac][cm][me]', ['acm', 'cmm'], 'acc'],
    ['(?i)secret-k\\d', ['secret-k'], null],
  ])('of %s %j', (source, keywords, without) => {
    const found = matchWithout(program(source), keywords);
    if (without === null) expect(found).toBeNull();
    else {
      expect(found).not.toBeNull();
      expect(linearRegex(source, '').test(found ?? '')).toBe(true);
      for (const keyword of keywords) expect(found?.toLowerCase()).not.toContain(keyword.toLowerCase());
    }
    expect(isDeaf(program(source), keywords)).toBe(false);
  });

  test.each([
    ['acme_[a-z]{4}', ['acne_']],
    ['[a-z]{3}', ['acme']],
    ['\\d+', ['token']],
    ['a(?:b|c)d', ['abcd']],
    ['', ['abc']],
  ])('are in no match of %s: %j', (source, keywords) => {
    expect(isDeaf(program(source), keywords)).toBe(true);
  });

  test('nothing is proven of what is too large for it', () => {
    const large = program('(?:[a-z]{1,40}[0-9]{1,40}){20}x');
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const keywords = Array.from(letters, (one, at) => `${one}${letters.slice(at)}${letters.slice(0, at)}-`);
    expect(isDeaf(large, keywords)).toBe(false);
  });
});
