import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteCache } from '../../src/git/byte-cache.ts';
import { configBoolean, parseGitConfig } from '../../src/git/git-config.ts';
import { entryKind, isoDate, parseCommit, parseTag, parseTree } from '../../src/git/parse-object.ts';
import { pathText } from '../../src/git/path-text.ts';
import { Fault } from '../../src/model/fault.ts';
import type { Oid } from '../../src/model/oid.ts';

const oid = 'a'.repeat(40) as Oid;

describe('parsing objects', () => {
  test('of any bytes gives an object or a Fault, never another error', () => {
    const line = fc.constantFrom(
      `tree ${oid}\n`,
      `parent ${oid}\n`,
      'parent x\n',
      'author A <a> 1 +0000\n',
      'author\n',
      'author A <a> -999999999999999 +9999\n',
      'author A <a> 253402214400 -2359\n',
      'encoding utf-16\n',
      'encoding \n',
      'gpgsig x\n y\n',
      '\n',
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc.array(line).map((lines) => Buffer.from(lines.join(''))),
      fc
        .array(fc.constantFrom('100644 a\0', '40000 b\0', '\0', ' ', 'x'.repeat(20), '9 '))
        .map((parts) => Buffer.from(parts.join(''))),
    );
    fc.assert(
      fc.property(bytes, fc.constantFrom(parseTree, parseCommit, parseTag), (content, parse) => {
        try {
          expect(parse(content, oid)).toBeTypeOf('object');
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('of a tree keeps names and modes', () => {
    const entry = (mode: string, name: string): Buffer =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')]);
    const tree = Buffer.concat([
      entry('40000', 'd'),
      entry('100664', 'f g'),
      entry('120000', 'l'),
      entry('160000', 's'),
    ]);
    expect(parseTree(tree, oid).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'tree d',
      'blob f g',
      'symbolic-link l',
      'submodule s',
    ]);
    expect(entryKind(0)).toBe('blob');
  });

  test('of a commit takes the first author, and no line of a signature for one', () => {
    const text = `tree ${oid}\nparent ${oid}\nauthor A B <a@example.com> 60 -0130\ncommitter C <c@example.com> 120 +0000\n`;
    const commit = parseCommit(
      Buffer.from(`${text}gpgsig -----BEGIN\n author X <x> 9 +0000\n\nauthor Y\n\nBody\n`),
      oid,
    );
    expect(commit).toEqual({
      people: ['A B <a@example.com>', 'C <c@example.com>'],
      oid,
      tree: oid,
      parents: [oid],
      author: 'A B',
      date: '1969-12-31T22:31:00-01:30',
      authorSeconds: 60,
      authorOffset: -90,
      committerSeconds: 120,
      message: 'author Y\n\nBody',
    });
  });
});

describe('an annotated tag', () => {
  const head = `object ${oid}\ntype commit\ntag v1.0\n`;

  test('has a tagger, a time and a message without its signature', () => {
    const signature = '-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n';
    const text = `${head}tagger A B <a@example.com> 60 +0100\n\nFirst\n\nrelease\n${signature}`;
    expect(parseTag(Buffer.from(text), oid)).toEqual({
      target: oid,
      targetKind: 'commit',
      name: 'v1.0',
      tagger: 'A B <a@example.com>',
      taggerSeconds: 60,
      message: 'First\n\nrelease',
    });
  });

  test('may have no tagger and no message, and must say what it stands on', () => {
    expect(parseTag(Buffer.from(head), oid)).toMatchObject({ tagger: '', taggerSeconds: 0, message: '' });
    for (const text of ['', `tag v1\n${head}`, head.replace('commit', 'thing'), head.slice(3)]) {
      expect(() => parseTag(Buffer.from(text), oid)).toThrow('not in Git');
    }
  });
});

test('isoDate writes what Date reads back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -62_000_000_000, max: 253_402_000_000 }),
      fc.integer({ min: -1439, max: 1439 }),
      (seconds, offset) => {
        expect(Date.parse(isoDate(seconds, offset))).toBe(seconds * 1000);
      },
    ),
  );
});

test('pathText keeps UTF-8 and tells other names apart', () => {
  expect(pathText(Buffer.from('a/ü/\ufffd\ufeff'))).toBe('a/ü/\ufffd\ufeff');
  expect(pathText(Uint8Array.of(0x61, 0xff, 0xc3, 0xbc))).toBe('a\\xff\\xc3\\xbc');
});

test('parseGitConfig reads the last plain value and follows nothing', () => {
  const config = parseGitConfig(
    '[core]\n\tBare = true # yes\n bare = "fa\\"lse" ; x\n flag\n[include]\n\tpath = /etc/passwd\n[remote "core"]\n url = x\n[extensions] objectFormat = sha256\n',
  );
  expect(config.get('core.bare')).toBe('fa"lse');
  expect(configBoolean(config, 'core.flag')).toBe(true);
  expect(configBoolean(config, 'core.bare')).toBeNull();
  expect(config.get('extensions.objectformat')).toBe('sha256');
  expect(config.has('remote.url')).toBe(false);
});

test('ByteCache holds what was used last, up to its bytes', () => {
  const cache = new ByteCache<string, number>(100);
  cache.set('too large', 0, 26);
  for (const [index, key] of ['a', 'b', 'c', 'd'].entries()) cache.set(key, index, 25);
  expect(cache.get('a')).toBe(0);
  cache.set('e', 4, 25);
  expect(['too large', 'a', 'b', 'c', 'd', 'e'].map((key) => cache.get(key))).toEqual([
    undefined,
    0,
    undefined,
    2,
    3,
    4,
  ]);
});
