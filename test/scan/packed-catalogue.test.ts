import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { expand } from '../../src/check/samples.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import { BlobText } from '../../src/detect/blob-text.ts';
import { allRecognizers } from '../../src/detect/catalogue.ts';
import { createDetector } from '../../src/detect/detector.ts';
import { patternKeywords } from '../../src/detect/keywords.ts';
import { neededWords } from '../../src/detect/needed-words.ts';
import { compilePattern } from '../../src/detect/regex-matcher.ts';
import { unpackRun, valueRun } from '../../src/detect/value-run.ts';
import type { Pattern } from '../../src/model/pattern.ts';
import { catalogueJson, patternText } from '../../src/report/catalogue.ts';
import { packCatalogue, unpackCatalogue } from '../../src/scan/packed-catalogue.ts';

const packed = packCatalogue(allPatterns);

function unpacked(): { patterns: readonly Pattern[]; readings: () => readonly string[] } {
  const readings: string[] = [];
  const patterns = unpackCatalogue(packed.heads, {
    readWholes: () => {
      readings.push('wholes');
      return Buffer.from(packed.wholes);
    },
    readExamples: () => {
      readings.push('examples');
      return exportOf(packed.examples) as readonly Pattern['examples'][];
    },
  });
  return { patterns, readings: () => readings };
}

/** What a CommonJS module exports. */
function exportOf(code: string): unknown {
  const module = { exports: null };
  runInNewContext(code, { module });
  return JSON.parse(JSON.stringify(module.exports));
}

describe('the packed catalogue', () => {
  it('answers for every field of every kind as the patterns do, in their order', () => {
    const { patterns } = unpacked();
    const fields = [...new Set(allPatterns.flatMap((pattern) => Object.keys(pattern)))];
    const answers = (pattern: Pattern) =>
      fields.map((field) =>
        field === 'keywords'
          ? patternKeywords(pattern)
          : (pattern as object as Record<string, unknown>)[field],
      );
    expect(patterns).toHaveLength(allPatterns.length);
    patterns.forEach((pattern, index) => {
      expect(answers(pattern)).toEqual(answers(allPatterns[index] as Pattern));
    });
  });

  it('has what is worked out from expressions beforehand', () => {
    const { patterns } = unpacked();
    const sights = (all: readonly Pattern[]) =>
      all.flatMap((pattern) => (pattern.kind === 'regex' ? [compilePattern(pattern).sight] : []));
    expect(patterns.every((pattern) => pattern.kind !== 'regex' || 'sight' in pattern)).toBe(true);
    expect(sights(patterns)).toEqual(sights(allPatterns));
  });

  it('has what is worked out from values and paths beforehand', () => {
    const { patterns } = unpacked();
    patterns.forEach((pattern, index) => {
      const written = allPatterns[index] as Pattern;
      if (pattern.kind === 'named' && written.kind === 'named')
        expect(unpackRun(pattern.run ?? [])).toEqual(valueRun(written.value));
      if (pattern.kind === 'file' && written.kind === 'file')
        expect(pattern.pathWords).toEqual(neededWords(written.path));
    });
  });

  it('finds what the patterns find, with patterns that are not packed among them as well', () => {
    const { patterns } = unpacked();
    const some = allPatterns.find((pattern) => pattern.kind === 'regex');
    const mine = { ...some, id: 'zq.key', keywords: ['zq-', 'AKIA'], regex: /zq-[0-9]{8}/ } as Pattern;
    const plain = createDetector([...allPatterns, mine], allRecognizers, defaultSettings.detect);
    const detector = createDetector([...patterns, mine], allRecognizers, defaultSettings.detect);
    const texts = allPatterns.flatMap(({ examples }) => examples.match.slice(0, 1));
    for (const { text, path = 'src/a.ts' } of [...texts, { text: 'a zq-12345678 b' }]) {
      const blob = new BlobText(Buffer.from(expand(text)), path, false);
      expect(detector.detect(blob)).toEqual(plain.detect(blob));
    }
  });

  it('is told and listed as the patterns are', () => {
    const { patterns } = unpacked();
    expect(catalogueJson(patterns)).toBe(catalogueJson(allPatterns));
    expect(patterns.map(patternText)).toEqual(allPatterns.map(patternText));
  });

  it('reads what is more than the heads when it is asked for, and once', () => {
    const { patterns, readings } = unpacked();
    const asked = patterns.map((pattern) => [pattern.id, pattern.kind, pattern.confidence, pattern.family]);
    expect([asked.length, patterns.flatMap(patternKeywords).length]).toEqual([
      allPatterns.length,
      allPatterns.flatMap(patternKeywords).length,
    ]);
    createDetector(patterns, allRecognizers, defaultSettings.detect);
    expect(readings()).toEqual([]);
    expect(patterns.map(({ title }) => title)).toEqual(allPatterns.map(({ title }) => title));
    expect(patterns.map(({ severity }) => severity)).toEqual(allPatterns.map(({ severity }) => severity));
    expect(readings()).toEqual(['wholes']);
    expect(patterns.map(({ examples }) => examples)).toEqual(allPatterns.map(({ examples }) => examples));
    expect(readings()).toEqual(['wholes', 'examples']);
  });

  it('has heads in ASCII, which are read a byte a character', () => {
    expect(packed.heads).toMatch(/^[\0-\x7f]+$/);
    const [first] = allPatterns;
    const odd = packCatalogue([{ ...(first as Pattern), tags: ['caf\xe9', '\u{1f512}'] }]);
    expect(odd.heads).toMatch(/^[\0-\x7f]+$/);
    const [again] = unpackCatalogue(odd.heads, {
      readWholes: () => Buffer.from(odd.wholes),
      readExamples: () => [],
    });
    expect(again?.tags).toEqual(['caf\xe9', '\u{1f512}']);
  });

  it('shows a scan of the bundles no more than the patterns themselves do', () => {
    const { patterns } = unpacked();
    const detector = createDetector(patterns, allRecognizers, defaultSettings.detect);
    const files = [
      ['dist/catalogue-heads.json', packed.heads],
      ['dist/catalogue-wholes.jsonl', packed.wholes],
      ['dist/catalogue-examples.cjs', packed.examples],
    ] as const;
    for (const [path, text] of files) {
      const matches = detector.detect(new BlobText(Buffer.from(text), path, false));
      expect(
        matches.filter(({ severity }) => severity !== 'note').map(({ reason }) => `${path}: ${reason}`),
      ).toEqual([]);
    }
  });

  it('refuses a field that it has no place for', () => {
    const odd = { ...(allPatterns[0] as Pattern), colour: 'red' };
    expect(() => packCatalogue([odd])).toThrow('colour');
  });
});
