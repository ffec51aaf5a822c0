import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCacheTree } from '../../src/git/cache-tree.ts';

const one = '1'.repeat(40);
const two = '2'.repeat(40);

/** As Git writes it: a line for each folder, and the id of its tree where it is known. */
function written(folders: readonly (readonly [name: string, counts: string, oid?: string])[]): Buffer {
  return Buffer.concat(
    folders.flatMap(([name, counts, oid = '']) => [
      Buffer.from(`${name}\0${counts}\n`),
      Buffer.from(oid, 'hex'),
    ]),
  );
}

describe('the trees that the index knows', () => {
  it('are told by the paths of their folders', () => {
    const data = written([
      ['', '-1 2'],
      ['src', '3 1', one],
      ['deep', '1 0', two],
      ['test', '-1 0'],
    ]);
    expect([...parseCacheTree(data, 20)]).toEqual([
      ['src/', one],
      ['src/deep/', two],
    ]);
    expect([...parseCacheTree(written([['', '4 0', one]]), 20)]).toEqual([['', one]]);
  });

  it('are none where the extension is damaged', () => {
    for (const folders of [
      [
        ['', '-1 2'],
        ['src', '3 0', one],
      ],
      [['', '3 0', one.slice(0, 20)]],
      [['', 'x 0', one]],
      [
        ['', '-1 2'],
        ['src', '3 0', one],
        ['src', '3 0', two],
      ],
    ] as const) {
      expect(parseCacheTree(written(folders), 20).size).toBe(0);
    }
  });

  it('never make it fail', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(parseCacheTree(Buffer.from(bytes), 20).size).toBeLessThan(60);
      }),
    );
  });
});
