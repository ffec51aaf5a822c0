import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteArena } from '../../src/git/byte-arena.ts';
import {
  authorNameIn,
  makeCommitParts,
  oidBytesAt,
  oidTextAt,
  parentAt,
  readCommitParts,
} from '../../src/git/commit-head.ts';
import { parseCommit, parseCommitContent } from '../../src/git/parse-object.ts';
import type { Oid } from '../../src/model/oid.ts';

const oid = '0123456789abcdef0123456789abcdef01234567' as Oid;
const other = 'f'.repeat(40);

/** Something usual more often than something odd. */
function mostly(usual: readonly string[], odd: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { arbitrary: fc.constantFrom(...usual), weight: 12 },
    { arbitrary: fc.constantFrom(...odd), weight: 1 },
  );
}

function person(key: string): fc.Arbitrary<string> {
  return fc
    .tuple(
      mostly([key], [`${key} `, 'author']),
      mostly(['Ada', 'Ada B', ' Zoë ', ''], ['A > B', '\ufffd', '\t']),
      mostly(['<a@example.com>', '<>'], ['<a> <b>', 'a@example.com', '<a']),
      mostly(['0', '01', '1700000000', '99999999999'], ['', '-1', '253402214401']),
      mostly(['+0000', '-0130', '+2359'], ['+2400', '+0160', '0100', '-00000', '+1e10']),
    )
    .map(([word, name, address, time, zone]) => `${word} ${name} ${address} ${time} ${zone}\n`);
}

/** Commits as Git writes them, and with something odd in one place or another. */
const commits = fc
  .record({
    tree: mostly([`tree ${oid}\n`], [`tree ${oid.toUpperCase()}\n`, `tree ${oid} \n`, '']),
    parents: fc.array(mostly([`parent ${other}\n`, `parent ${oid}\n`], [`parent ${oid}0\n`]), {
      maxLength: 3,
    }),
    people: fc.tuple(person('author'), person('committer')),
    rest: mostly(
      [
        '',
        'gpgsig -----BEGIN\n author X <x> 9 +0000\n parent y\n\x20\n',
        `mergetag object ${oid}\n tree x\n`,
        'HG:extra a\n',
      ],
      [`parent ${oid}\n`, 'encoding latin1\n', 'x\n'],
    ),
    end: mostly(['\nMessage\n', '\n', '\n\n  Zoë\n\nparent x\n'], ['', '\nNot quite \ufffd']),
  })
  .map(({ tree, parents, people, rest, end }) =>
    Buffer.from(`${tree}${parents.join('')}${people.join('')}${rest}${end}`),
  );

function readAll(bytes: Buffer): unknown {
  const parts = makeCommitParts();
  // What stands behind the commit is not its own.
  const room = Buffer.concat([bytes, Buffer.from(`\nparent ${oid}\n\n`)]);
  const author = readCommitParts(room, bytes.length, parts) ? authorNameIn(room, parts) : null;
  if (author === null) return null;
  const arena = new ByteArena<string>(1024);
  arena.add('it', room, [parts.authorAt, parts.peopleEnd, parts.bodyAt - 1, bytes.length]);
  return {
    tree: oidTextAt(room, parts.treeAt),
    parents: Array.from({ length: parts.parents }, (_, parent) => {
      const id = new Uint8Array(20);
      oidBytesAt(room, parentAt(parent), id);
      return Buffer.from(id).toString('hex');
    }),
    author,
    authorSeconds: parts.authorSeconds,
    authorOffset: parts.authorOffset,
    committerSeconds: parts.committerSeconds,
    ...parseCommitContent(arena.take('it') ?? Buffer.alloc(0)),
  };
}

test('a commit in the form of Git is read without its lines, as with them', () => {
  let read = 0;
  fc.assert(
    fc.property(commits, (bytes) => {
      const found = readAll(bytes);
      if (found === null) return;
      read += 1;
      const { oid: _oid, date: _date, ...whole } = parseCommit(bytes, oid);
      expect(found).toEqual(whole);
    }),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(500);
});

test('a usual commit is not left to the slow way', () => {
  const people = 'author Zoë <z@example.com> 60 -0130\ncommitter C <c@example.com> 120 +0000\n';
  const signed = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n abc\n -----END PGP SIGNATURE-----\n';
  const text = `tree ${oid}\nparent ${other}\nparent ${oid}\n${people}${signed}\nMerge\n`;
  expect(readAll(Buffer.from(text))).toEqual({
    tree: oid,
    parents: [other, oid],
    author: 'Zoë',
    authorSeconds: 60,
    authorOffset: -90,
    committerSeconds: 120,
    people: ['Zoë <z@example.com>', 'C <c@example.com>'],
    message: 'Merge',
  });
});

test('an arena keeps as much as there is room for, and gives it once', () => {
  const arena = new ByteArena<number>(3 * 1024 * 1024);
  const large = Buffer.alloc(2 * 1024 * 1024, 'a');
  const bytes = Buffer.from('0123456789');
  arena.add(1, bytes, [0, 2, 8, 10]);
  arena.add(2, large, [0, large.length]);
  arena.add(3, bytes, [4, 4]);
  arena.add(4, large, [0, large.length]);
  arena.add(5, bytes, [3, 7]);
  expect([1, 3, 4, 5].map((key) => arena.take(key)?.toString())).toEqual(['0189', '', undefined, '3456']);
  expect(arena.take(2)?.equals(large)).toBe(true);
  expect(arena.take(2)).toBeNull();
});
