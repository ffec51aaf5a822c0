// What is searched of a version is enough, and what is found in it is there.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildAutomaton, forEachHit, Hits } from '../../src/detect/automaton.ts';
import { KeywordEdges } from '../../src/detect/keyword-edges.ts';
import { keywordText } from '../../src/detect/keyword-text.ts';
import { searchNew } from '../../src/detect/search-new.ts';

const letter = fc.constantFrom(...'abABcd_.\n\xe4');
const keyword = fc.string({ unit: fc.constantFrom(...'abABcd_.'), minLength: 1, maxLength: 9 });

/** The slow and obvious way: keyword and start of each. */
function everywhere(keywords: readonly string[], text: string): [number, number][] {
  const folded = text.replace(/[A-Z]/g, (one) => one.toLowerCase());
  return keywords.flatMap((one, index) =>
    [...folded].flatMap((_, at): [number, number][] =>
      folded.startsWith(one.toLowerCase(), at) ? [[index, at]] : [],
    ),
  );
}

it('finds each keyword that does not lie in one copy, and none that is not there', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(keyword, { minLength: 1, maxLength: 8 }),
      fc.array(fc.oneof(fc.string({ unit: letter, maxLength: 12 }), fc.nat(7)), { maxLength: 20 }),
      fc.array(fc.record({ gap: fc.oneof(fc.constant(0), fc.nat(12)), length: fc.nat(30) }), {
        maxLength: 9,
      }),
      (keywords, pieces, stretches) => {
        const text = pieces.map((one) => (typeof one === 'string' ? one : (keywords[one] ?? ''))).join('');
        const to: number[] = [];
        const length: number[] = [];
        let at = 0;
        for (const stretch of stretches) {
          const start = Math.min(text.length, at + stretch.gap);
          at = Math.min(text.length, start + stretch.length);
          to.push(start);
          length.push(at - start);
        }
        const none = to.map(() => 0);
        const copies = { from: none, to, length, sameBefore: none, sameBehind: none };
        const lengths = { count: to.length, sourceLength: 0, targetLength: text.length };
        const automaton = buildAutomaton(keywords);
        const hits = new Hits();
        const bytes = Buffer.from(text, 'latin1');
        searchNew(automaton, new KeywordEdges(keywordText(keywords)), bytes, { ...copies, ...lengths }, hits);
        const found: string[] = [];
        forEachHit(automaton, hits, (index, start) => found.push(`${index} at ${start}`));
        const all = everywhere(keywords, text);
        const isCopied = ([index, start]: [number, number]) => {
          const end = start + (keywords[index] ?? '').length;
          return to.some((one, copy) => start >= one && end <= one + (length[copy] ?? 0));
        };
        const needed = all.filter((one) => !isCopied(one)).map(([index, start]) => `${index} at ${start}`);
        expect(found).toEqual(expect.arrayContaining(needed));
        expect(all.map(([index, start]) => `${index} at ${start}`)).toEqual(expect.arrayContaining(found));
        expect(new Set(found).size).toBe(found.length);
      },
    ),
    { numRuns: 1000 },
  );
});
