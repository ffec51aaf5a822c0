import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { findRun, hasRun, neededRuns, type ValueRun, valueRun } from '../../src/detect/value-run.ts';

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const kinds = ({ bytes }: ValueRun) =>
  String.fromCharCode(...[...bytes.keys()].filter((byte) => bytes[byte] === 1));

describe('what every text of an expression has in it', () => {
  it.each<[RegExp, number, string]>([
    [/[0-9]{8}/, 8, '0123456789'],
    [/a{2,9}b?c+/, 3, 'abc'],
    [/ab|c{5}/, 2, 'abc'],
    [/(?:ab){3}(?<!x)(?=yy)d*/, 6, 'abd'],
    [/[a-c]{2}/i, 2, 'ABCabc'],
    [/\d\.x\x41/, 4, '.0123456789Ax'],
    [/a\n{3}/, 0, ''],
    [/(?:a|(?<one>bc))\b/, 1, 'abc'],
  ])('%s: %i bytes of %s', (value, length, letters) => {
    expect(valueRun(value).length).toBe(length);
    expect(kinds(valueRun(value))).toBe(letters);
  });

  it.each<[RegExp, number, string]>([
    [/key\s{0,3}=\s{0,3}(?<secret>[0-9]{20,40})(?![0-9])/, 20, '0123456789'],
    [/(?:one|two)[ab]{9}|[ab]{4}/, 4, 'abenotw'],
    [/(?:x[01]{8}){2}y?/, 18, '01x'],
    [/(?:[01]{8})?[ab]{6}.{0,80}/, 6, 'ab'],
    [/(?<one>[01]{6})\k<one>/, 6, '01'],
  ])('%s: every match has %i bytes of %s', (regex, length, letters) => {
    const [run] = neededRuns(regex);
    expect([run?.length, run === undefined ? '' : kinds(run)]).toEqual([length, letters]);
  });

  it('is a long one and a short one, which no keyword has in it', () => {
    expect(neededRuns(/key=[0-9]{20}@[A-Z]{4}/, ['key=']).map((run) => [run.length, kinds(run)])).toEqual([
      [20, '0123456789'],
      [4, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
    ]);
    expect(neededRuns(/key=[a-c]?/).map(({ length }) => length)).toEqual([4]);
    expect(neededRuns(/key=[a-c]?/, ['key='])).toEqual([]);
  });

  it('is known for every value of the catalogue', () => {
    const named = allPatterns.filter((pattern) => pattern.kind === 'named');
    expect(named.filter(({ value }) => valueRun(value).length < 8).map(({ id }) => id)).toEqual([]);
  });

  it('holds for what an expression takes', () => {
    const values = [/[0-9a-f]{4,6}/, /a[bc]{2}|[x-z]{4}=?/, /(?:[ab]{2}-){2}c/i, /v\.[a-z]{3}|[0-9]{5}/];
    const text = fc.string({ unit: fc.constantFrom(...'abcABxyz-=.v012\n '), maxLength: 60 });
    fc.assert(
      fc.property(fc.constantFrom(...values), text, (value, given) => {
        const found = value.exec(given);
        const run = valueRun(value);
        const bytes = bytesOf(given);
        const { start, read } = findRun(bytes, { from: 0, to: given.length, lineBreaksMax: 99 }, run);
        if (found !== null) expect(start).toBeGreaterThanOrEqual(0);
        if (found !== null) {
          expect(neededRuns(value).map((one) => hasRun(bytes, 0, given.length, one))).not.toContain(false);
        }
        expect(hasRun(bytes, 0, given.length, run)).toBe(start !== -1);
        if (start === -1) expect(read).toBe(given.length);
        else expect(bytes.subarray(start, read).every((byte) => run.bytes[byte] === 1)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a run in a stretch', () => {
  const run = valueRun(/[0-9]{4}/);
  const from = 2;

  it('begins in the stretch, though it may end behind it', () => {
    const text = bytesOf('..abc1234..');
    expect(findRun(text, { from, to: 6, lineBreaksMax: 3 }, run)).toEqual({ start: 5, read: 9 });
    expect(findRun(text, { from, to: 5, lineBreaksMax: 3 }, run)).toEqual({ start: -1, read: 8 });
  });

  it('stands behind so many line breaks and no more', () => {
    const text = bytesOf('..a\nb\n1234');
    expect(findRun(text, { from, to: 90, lineBreaksMax: 2 }, run).start).toBe(6);
    expect(findRun(text, { from, to: 90, lineBreaksMax: 1 }, run)).toEqual({ start: -1, read: 6 });
  });
});
