import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { parseRegex } from '../../src/detect/regex-ast.ts';
import { bytesWithin, type Head, headOf } from '../../src/detect/regex-bytes.ts';
import { randomFrom, sampleOf } from '../patterns/regex-samples.ts';

const regexPatterns = allPatterns.filter((pattern) => pattern.kind === 'regex');
const letters = (set: ArrayLike<number>) =>
  String.fromCharCode(...Array.from(set, (_, byte) => byte).filter((byte) => set[byte] !== 0));
const placeOf = ({ places }: Head, at: number) => letters(places.map((mask) => (mask >>> at) & 1));
const codesOf = (text: string) => [...Buffer.from(text, 'latin1')];

describe('the bytes of what an expression takes', () => {
  it.each<[RegExp, string]>([
    [/a[bc]{2,9}(?:d|e)?/, 'abcde'],
    [/(?<!x)a(?=yz)b\b(?!q)/, 'ab'],
    [/(?<one>[ab])-\k<one>/i, '-ABab'],
  ])('%s: %s', (regex, within) => {
    expect(letters(bytesWithin(parseRegex(regex)))).toBe(within);
  });

  it.each<[RegExp, readonly string[]]>([
    [/abc/, ['a', 'b', 'c']],
    [/ab?c[de]/, ['a', 'bc', 'cde']],
    [/(?:ab|c)d/, ['ac', 'bd']],
    [/a{2,3}b*c/, ['a', 'a', 'abc']],
    [/(?:a?b?){2}c/, ['abc']],
    [/(?:xy){3}/, ['x', 'y', 'x', 'y', 'x', 'y']],
    [/(?<!a)(?=bc)[bd]\b/, ['bd']],
    [/x?/, []],
  ])('%s begins with %j', (regex, places) => {
    const head = headOf(parseRegex(regex), 16);
    expect(head.length).toBe(places.length);
    expect(places.map((_, at) => placeOf(head, at))).toEqual(places);
  });

  it('is anything where something is repeated', () => {
    const head = headOf(parseRegex(/(?<one>a)\k<one>b/), 16);
    expect([head.length, placeOf(head, 0), placeOf(head, 1).length]).toEqual([2, 'a', 256]);
  });

  it('is as long as it may be, and no longer', () => {
    expect(headOf(parseRegex(/[0-9]{40}/), 16).length).toBe(16);
    expect(letters(headOf(parseRegex(/[0-9]{40}/), 16).places)).toBe('0123456789');
  });

  it('holds for what the expressions of the catalogue take', () => {
    const random = randomFrom(11);
    const wrong = regexPatterns.filter(({ regex }) => {
      const node = parseRegex(regex);
      const within = bytesWithin(node);
      const { places, length } = headOf(node, 16);
      const samples = Array.from({ length: 6 }, () => sampleOf(node, { random }));
      // What a look-ahead asks for may have been written over what the expression takes.
      const taken = samples.flatMap(
        ({ before, text, after }) => regex.exec(`${before}${text}${after}`)?.[0] ?? [],
      );
      return taken
        .map(codesOf)
        .some(
          (codes) =>
            codes.length < length ||
            codes.some((code) => within[code] !== 1) ||
            codes.slice(0, length).some((code, at) => (((places[code] ?? 0) >>> at) & 1) === 0),
        );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
