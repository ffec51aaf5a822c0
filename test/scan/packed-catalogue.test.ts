import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import type { Pattern } from '../../src/model/pattern.ts';
import { catalogueJson, patternText } from '../../src/report/catalogue.ts';
import { packCatalogue, unpackCatalogue } from '../../src/scan/packed-catalogue.ts';

const packed = packCatalogue(allPatterns);

function unpacked(): { patterns: readonly Pattern[]; readings: () => number } {
  let count = 0;
  const patterns = unpackCatalogue(packed.heads, () => {
    count += 1;
    return Buffer.from(packed.wholes);
  });
  return { patterns, readings: () => count };
}

describe('the packed catalogue', () => {
  it('answers for every field of every kind as the patterns do, in their order', () => {
    const { patterns } = unpacked();
    const fields = [...new Set(allPatterns.flatMap((pattern) => Object.keys(pattern)))];
    const answers = (pattern: Pattern) =>
      fields.map((field) => (pattern as object as Record<string, unknown>)[field]);
    expect(patterns).toHaveLength(allPatterns.length);
    patterns.forEach((pattern, index) => {
      expect(answers(pattern)).toEqual(answers(allPatterns[index] as Pattern));
    });
  });

  it('is told and listed as the patterns are', () => {
    const { patterns } = unpacked();
    expect(catalogueJson(patterns)).toBe(catalogueJson(allPatterns));
    expect(patterns.map(patternText)).toEqual(allPatterns.map(patternText));
  });

  it('reads what is more than the heads when it is asked for, and once', () => {
    const { patterns, readings } = unpacked();
    const asked = patterns.map((pattern) => [pattern.id, pattern.kind, pattern.confidence, pattern.family]);
    const keywords = patterns.flatMap((pattern) => (pattern.kind === 'regex' ? pattern.keywords : []));
    expect([asked.length, keywords.length > 500]).toEqual([allPatterns.length, true]);
    expect(readings()).toBe(0);
    expect(patterns.map(({ title }) => title)).toEqual(allPatterns.map(({ title }) => title));
    expect(readings()).toBe(1);
  });

  it('has heads in ASCII, which are read a byte a character', () => {
    expect(packed.heads).toMatch(/^[\0-\x7f]+$/);
    const [first] = allPatterns;
    const odd = packCatalogue([{ ...(first as Pattern), tags: ['caf\xe9', '\u{1f512}'] }]);
    expect(odd.heads).toMatch(/^[\0-\x7f]+$/);
    const [again] = unpackCatalogue(odd.heads, () => Buffer.from(odd.wholes));
    expect(again?.tags).toEqual(['caf\xe9', '\u{1f512}']);
  });

  it('refuses a field that it has no place for', () => {
    const odd = { ...(allPatterns[0] as Pattern), colour: 'red' };
    expect(() => packCatalogue([odd])).toThrow('colour');
  });
});
