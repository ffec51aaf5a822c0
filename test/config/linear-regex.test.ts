// Expressions of linear time: what they match in bytes, and what is said of those that are none.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LinearRegexError, linearRegex } from '../../src/config/linear-regex.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');

function errorOf(source: string, flags = ''): LinearRegexError {
  try {
    linearRegex(source, flags);
  } catch (error) {
    if (error instanceof LinearRegexError) return error;
    throw error;
  }
  throw new Error('there is nothing wrong with it');
}

describe('matching', () => {
  test.each(['(?<secret>[a-z]+)', '(?P<secret>[a-z]+)'])('tells the places of named groups: %s', (group) => {
    const regex = linearRegex(`key=${group}(?P<more>!)?`, '');
    expect(regex.groupNames).toEqual(['secret', 'more']);
    expect(regex.exec(bytes('a key=abc;'), 0)).toEqual({
      start: 2,
      end: 9,
      groups: { secret: { start: 6, end: 9 } },
    });
    expect(regex.exec(bytes('a key=abc;'), 3)).toBeNull();
    expect(regex.exec('a key=abc;', 0)).toEqual(regex.exec(bytes('a key=abc;'), 0));
  });

  test('is by bytes of UTF-8, whatever the characters', () => {
    const regex = linearRegex('ключ=(?<secret>[а-я]{2}.)', 'i');
    const text = bytes('яя КЛЮЧ=абв');
    const found = regex.exec(text, 0);
    expect(found?.start).toBe(5);
    expect(text.subarray(found?.groups['secret']?.start, found?.groups['secret']?.end).toString()).toBe(
      'абв',
    );
    expect(regex.test(text.toString('latin1'))).toBe(true);
    expect(regex.has(text)).toBe(true);
    expect(regex.test('яя КЛЮЧ=абв')).toBe(true);
    expect(regex.test('key=abc')).toBe(false);
  });

  test('takes a byte that is none of UTF-8 as one character', () => {
    const regex = linearRegex('key=(?<secret>.{3})$', '');
    expect(regex.exec(Buffer.from('key=\xe9\xffa', 'latin1'), 0)?.end).toBe(7);
    expect(regex.test('key=\xe9\xffa')).toBe(true);
    expect(linearRegex('é', '').test('\xe9')).toBe(false);
    expect(linearRegex('é', '').test('\xc3\xa9')).toBe(true);
  });

  test('sees what stands before the place to begin at', () => {
    expect(linearRegex('^a', '').exec(bytes('ba'), 1)).toBeNull();
    expect(linearRegex('\\ba', '').exec(bytes('ba a'), 1)?.start).toBe(3);
    expect(linearRegex('(?m)^a', '').exec(bytes('b\na'), 1)?.start).toBe(2);
  });

  test('heeds flags, for all branches', () => {
    expect(linearRegex('a|b', 'i').test('B')).toBe(true);
    expect(linearRegex('a.b', '').test('a\nb')).toBe(false);
    expect(linearRegex('a.b', 'is').test('A\nB')).toBe(true);
    expect(linearRegex('a.b', 'ss').test('a\nb')).toBe(true);
  });

  test('is what the native engine finds, on expressions that both have', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '[ab]',
      '[^a]',
      '.',
      '\\d',
      '\\w',
      '(?:a|ab)',
      '(?:b|)',
      '\\b',
      '1',
    );
    const repeated = fc.tuple(piece, fc.constantFrom('', '?', '*', '+', '{2}', '{1,3}', '*?', '+?'));
    const source = fc
      .array(repeated, { minLength: 1, maxLength: 6 })
      .map((all) => all.map(([one, times]) => (one === '\\b' ? one : one + times)).join(''));
    fc.assert(
      fc.property(source, fc.string({ unit: fc.constantFrom('a', 'b', '1', ' ', '\n') }), (written, text) => {
        const native = new RegExp(written).exec(text);
        const found = linearRegex(written, '').exec(bytes(text), 0);
        expect(found === null ? null : [found.start, found.end]).toEqual(
          native === null ? null : [native.index, native.index + native[0].length],
        );
      }),
    );
  });
});

describe('what is no expression', () => {
  test.each([
    ['ab**', 2, /repetition behind a repetition|behind a repetition/],
    ['a*b|*c', 4, /nothing that is to be repeated/],
    ['a(b(c)', 1, /not closed/],
    ['a[)(](b', 5, /not closed/],
    ['a)b)', 1, /not open/],
    ['a[ab]c[d', 6, /brackets is not closed/],
    ['a{1001}', 1, /beyond 1000/],
    ['(?:a{100}){100}', 10, /beyond 1000/],
    ['a(?=b)', 1, /ahead or behind/],
    ['a(?!b)', 1, /ahead or behind/],
    ['a(?<=b)', 1, /look behind/],
    ['(a)\\1', 3, /references back/],
    ['(?<a>x)(?<a>y)', 10, /same name/],
    ['[a-z][z-a]', 6, /class or range/],
    ['[[:what:]]', 1, /class or range/],
    ['abc\\', 3, /last backslash/],
    ['(?<na me>x)', 0, /is no name/],
    ['(?:a|bb|ccc){1000}(?:(?:a|bb){9}){100}x{999}y{999}z{999}u{999}v{999}w{999}', null, /too large/],
    ['x'.repeat(8193), null, /more than 8192 characters/],
  ])('%s', (source, offset, message) => {
    const error = errorOf(source);
    expect(error.offset).toBe(offset);
    expect(error.message).toMatch(message);
    expect(errorOf(source, 'i').offset).toBe(offset);
  });

  test('flags are i and s', () => {
    expect(errorOf('a', 'g').message).toMatch(/i and s/);
  });

  test('whatever stands there gives an expression, or an error within it that repeats nothing of it', () => {
    const unit = fc.constantFrom(
      ...'()[]{}?*+|\\^$.-,:=!<>PQE019abé#',
      '(?<n>',
      '\\p',
      '[[:alpha:]]',
      '{2,1}',
      '\\x{',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (source) => {
        try {
          linearRegex(source, '');
        } catch (error) {
          if (!(error instanceof LinearRegexError)) throw error;
          expect(error.offset ?? 0).toBeGreaterThanOrEqual(0);
          expect(error.offset ?? 0).toBeLessThan(source.length);
          expect(error.message).toMatch(/^[\w ,;]+$/);
        }
      }),
    );
  });
});
