import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAutomaton, forEachHit, Hits, search, searchStretch } from '../../src/detect/automaton.ts';

type Found = [keyword: number, start: number];

function found(keywords: readonly string[], text: string): Found[] {
  const automaton = buildAutomaton(keywords);
  const hits = new Hits();
  search(automaton, Buffer.from(text, 'latin1'), hits);
  const out: Found[] = [];
  forEachHit(automaton, hits, (keyword, start) => out.push([keyword, start]));
  return sorted(out);
}

/** The slow and obvious way. */
function foundSlowly(keywords: readonly string[], text: string): Found[] {
  const fold = (one: string) => one.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const out: Found[] = [];
  keywords.forEach((keyword, index) => {
    for (let start = 0; start + keyword.length <= text.length; start += 1) {
      if (fold(text.slice(start, start + keyword.length)) === fold(keyword)) out.push([index, start]);
    }
  });
  return sorted(out);
}

const sorted = (list: Found[]) => list.sort((a, b) => a[0] - b[0] || a[1] - b[1]);

describe('the automaton', () => {
  it('finds overlapping keywords, keywords inside keywords, and either case', () => {
    expect(found(['token', 'ken', 'to', 'OKE'], 'aTOKENtoken')).toEqual([
      [0, 1],
      [0, 6],
      [1, 3],
      [1, 8],
      [2, 1],
      [2, 6],
      [3, 2],
      [3, 7],
    ]);
  });

  it('agrees with the slow search on random texts', () => {
    const letter = fc.constantFrom(...'abABk_.\xe4');
    const keyword = fc.string({ unit: fc.constantFrom(...'abABk_.'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.uniqueArray(keyword, { minLength: 1, maxLength: 8 }),
        fc.string({ unit: letter, maxLength: 60 }),
        (keywords, text) => {
          expect(found(keywords, text)).toEqual(foundSlowly(keywords, text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('agrees with the slow search on long texts, which it goes through at two places at once', () => {
    const letter = fc.constantFrom(...'abABk_.\xe4');
    const keyword = fc.string({ unit: fc.constantFrom(...'abABk_.'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        fc.uniqueArray(keyword, { minLength: 1, maxLength: 5 }),
        fc.array(fc.string({ unit: letter, maxLength: 40 }), { minLength: 10, maxLength: 40 }),
        fc.integer({ min: 0, max: 700 }),
        (keywords, pieces, padding) => {
          // The keywords themselves stand in the text as well, some of them across its middle.
          const text =
            pieces.map((piece, at) => piece + (keywords[at % 7] ?? '')).join('') + '.'.repeat(padding);
          expect(found(keywords, text)).toEqual(foundSlowly(keywords, text));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds in a stretch just the keywords that lie wholly in it', () => {
    const letter = fc.constantFrom(...'abABk_.\xe4');
    const keyword = fc.string({ unit: fc.constantFrom(...'abABk_.'), minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(
        fc.uniqueArray(keyword, { minLength: 1, maxLength: 5 }),
        fc.array(fc.string({ unit: letter, maxLength: 60 }), { maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (keywords, pieces, one, other) => {
          const text = pieces.map((piece, at) => piece + (keywords[at % 7] ?? '')).join('');
          const bytes = Buffer.from(text, 'latin1');
          const [from = 0, to = 0] = [one, other].map((at) => at % (bytes.length + 1)).sort((a, b) => a - b);
          const automaton = buildAutomaton(keywords);
          const hits = new Hits();
          searchStretch(automaton, bytes, from, to, hits);
          const inside: Found[] = [];
          forEachHit(automaton, hits, (keyword, start) => inside.push([keyword, start]));
          expect(sorted(inside)).toEqual(
            foundSlowly(keywords, text.slice(from, to)).map(([keyword, start]) => [keyword, start + from]),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds the same in any order of texts: the table is written by what texts lead to', () => {
    const letter = fc.constantFrom(...'abABk_.');
    const keyword = fc.string({ unit: letter, minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(keyword, { minLength: 1, maxLength: 30 }),
        fc.array(fc.string({ unit: letter, maxLength: 80 }), { minLength: 1, maxLength: 8 }),
        (keywords, texts) => {
          const automaton = buildAutomaton(keywords);
          for (const text of [...texts, ...texts.toReversed()]) {
            const hits = new Hits();
            search(automaton, Buffer.from(text), hits);
            const out: Found[] = [];
            forEachHit(automaton, hits, (at, start) => out.push([at, start]));
            expect(sorted(out)).toEqual(foundSlowly(keywords, text));
          }
        },
      ),
    );
  });

  it('looks for nothing when there is no keyword', () => {
    expect(found([], 'a'.repeat(2000))).toEqual([]);
  });

  it('refuses a stretch that is none of the bytes', () => {
    const automaton = buildAutomaton(['a']);
    for (const [from, to] of [[-1, 2] as const, [2, 1] as const, [0, 4] as const]) {
      expect(() => searchStretch(automaton, Buffer.from('aaa'), from, to, new Hits())).toThrow(RangeError);
    }
  });

  it('keeps all of more hits than its first buffer holds', () => {
    expect(found(['a'], 'a'.repeat(5000))).toHaveLength(5000);
    expect(found(['a'], 'a'.repeat(500))).toHaveLength(500);
  });

  it('refuses an empty keyword and one that is not ASCII', () => {
    expect(() => buildAutomaton([''])).toThrow('ASCII');
    expect(() => buildAutomaton(['é'])).toThrow('ASCII');
  });
});
