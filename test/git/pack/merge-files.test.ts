import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeLists } from '../../../src/git/pack/merge-files.ts';

/** Ids that differ late or early, so that lists share some. */
const oid = fc
  .tuple(fc.nat(3), fc.nat(40), fc.nat(2))
  .map(([first, last, middle]) =>
    Buffer.from([first, ...new Array(9).fill(middle), ...new Array(9).fill(7), last]),
  );
const lists = fc.array(fc.array(oid, { maxLength: 30 }), { maxLength: 7 });

test('ids of several lists come into one order, each once, and are known by their places', () => {
  fc.assert(
    fc.property(lists, (given) => {
      const sorted = given.map((list) => [...new Set(list.map((id) => id.toString('hex')))].sort());
      const merged = mergeLists(
        sorted.map((list) => ({
          count: list.length,
          oids: new Uint8Array(Buffer.from(list.join(''), 'hex')),
        })),
      );
      const expected = [...new Set(sorted.flat())].sort();
      expect(merged.count).toBe(expected.length);
      expect(Buffer.from(merged.oids).toString('hex')).toBe(expected.join(''));
      expect(merged.places.map((places) => [...places])).toEqual(
        sorted.map((list) => list.map((id) => expected.indexOf(id))),
      );
      expect([...merged.owners]).toEqual(expected.map((id) => sorted.findIndex((list) => list.includes(id))));
      const others: number[] = [];
      expected.forEach((id, index) => {
        const having = sorted.flatMap((list, number) => (list.includes(id) ? [number] : []));
        for (const number of having.slice(1)) others.push(index, number, sorted[number]?.indexOf(id) ?? -1);
      });
      expect(merged.others).toEqual(others);
    }),
    { numRuns: 300 },
  );
});
