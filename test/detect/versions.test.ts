// Judging a version by what is new in it is the same as judging all of it, whatever was changed and however Git
// describes the change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import { BlobText } from '../../src/detect/blob-text.ts';
import { allRecognizers } from '../../src/detect/catalogue.ts';
import { createDetector } from '../../src/detect/detector.ts';
import { type Copies, JudgedText } from '../../src/detect/judged-text.ts';
import { pathTraits } from '../../src/detect/path-traits.ts';
import { expand } from '../support/samples.ts';

const settings = { ...defaultSettings.detect, loopback: true, internalDomains: ['acme.example'] };
const detector = createDetector(allPatterns, allRecognizers, settings);

const examples = allPatterns.flatMap(({ examples: { match, skip } }) =>
  [...match, ...skip].map(({ text }) => expand(text).slice(0, 2000)),
);
const joints = [
  '\n',
  ' ',
  '',
  '\n\n',
  '"',
  ' = ',
  ': ',
  '\r\n',
  ',',
  '  # ',
  'x',
  '\n}\n',
  '\t',
  '|',
  '/',
  '.',
];
const code = [
  'const a = require("b");\n',
  'def f(self, token):\n    return token\n',
  '| name | password |\n| --- | --- |\n',
  'server:\n  host: db\n  password: ',
  'INSERT INTO users (id, password) VALUES (1, ',
  'export TOKEN=',
  '// TODO: key\n',
  'https://',
  '192.168.',
  'user,password,token\n',
];
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.nat(examples.length - 1).map((at) => examples[at] as string) },
  { weight: 4, arbitrary: fc.constantFrom(...code) },
  { weight: 3, arbitrary: fc.constantFrom(...joints) },
  { weight: 2, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.nat(800).map((length) => 'lorem ipsum, dolor\n'.repeat(50).slice(0, length)) },
);
const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((parts) => Buffer.from(parts.join('')));
/** Paths of the same traits. */
const alike = [
  ['config.yml', 'other/values.yml', 'settings/docker.ini', 'Makefile'],
  ['src/app.py', 'src/service.go', 'Program.cs', 'config/keys.go', 'x.js'],
  ['README.md', 'guide/mysql.md', 'rfc.txt'],
  ['.env', 'stage/.env'],
  ['a.csv', 'b.tsv'],
  ['x', 'deploy.sh', 'AUTHORS'],
  ['test/a.js', 'test/b.py'],
  ['yarn.lock', 'go.sum'],
];
const group = fc.constantFrom(...alike);

/** How a version comes from another: stretches of it, and new bytes between them. */
const edit = fc.array(
  fc.record({
    /** As shares of the source's length. */
    from: fc.nat(1000),
    length: fc.oneof(fc.nat(1000), fc.nat(60)),
    insert: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 3, arbitrary: piece }),
    /** Follow on from the last stretch rather than jump: as most edits do. */
    follows: fc.nat(3).map((one) => one > 0),
    skips: fc.nat(30),
  }),
  { minLength: 1, maxLength: 6 },
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(source: Buffer, steps: Edit, whole: boolean): { bytes: Buffer; copies: Copies } {
  const parts: Buffer[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const length: number[] = [];
  let at = 0;
  let last = 0;
  for (const step of steps) {
    const insert = Buffer.from(step.insert);
    parts.push(insert);
    at += insert.length;
    const start = Math.min(
      source.length,
      step.follows ? last + step.skips : Math.round((source.length * step.from) / 1000),
    );
    const isLast = whole && step === steps.at(-1);
    const size = isLast
      ? source.length - start
      : Math.min(source.length - start, Math.round((source.length * step.length) / 1000));
    if (size > 0) {
      from.push(start);
      to.push(at);
      length.push(size);
      parts.push(source.subarray(start, start + size));
      at += size;
    }
    last = start + size;
  }
  const bytes = Buffer.concat(parts);
  return {
    bytes,
    copies: {
      count: from.length,
      from,
      to,
      length,
      sameBefore: from.map((start, copy) => sameBytes(source, start, bytes, to[copy] as number, -1)),
      sameBehind: from.map((start, copy) => {
        const size = length[copy] as number;
        return sameBytes(source, start + size, bytes, (to[copy] as number) + size, 1);
      }),
      sourceLength: source.length,
      targetLength: bytes.length,
    },
  };
}

/** How many bytes are the same from two places on, backwards for a step of -1. */
function sameBytes(one: Buffer, from: number, other: Buffer, to: number, step: 1 | -1): number {
  let same = 0;
  const shift = step === 1 ? 0 : -1;
  for (;;) {
    const byte = one[from + same * step + shift];
    if (byte === undefined || byte !== other[to + same * step + shift]) return same;
    same += 1;
  }
}

function hitsOf({ count, start, who }: JudgedText): number[][] {
  return [...start.subarray(0, count)].map((at, row) => [at, who[row] as number]);
}

it('is judged under paths that have the same traits', () => {
  for (const names of alike) {
    const traits = names.map((name) => pathTraits(name));
    expect(traits).toEqual(names.map(() => traits[0]));
  }
});

describe('a version', () => {
  it('has the matches of its whole text, along chains of deltas', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(
        text,
        group,
        fc.array(fc.tuple(edit, fc.boolean(), fc.nat(7)), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (first, names, edits, binary) => {
          let name = names[0] as string;
          let source: Buffer = first;
          let judged = new JudgedText();
          expect(detector.detectVersion(new BlobText(source, name, binary), judged, null)).toEqual(
            detector.detect(new BlobText(source, name, binary)),
          );
          for (const [steps, whole, rename] of edits) {
            const last = name;
            name = names[rename] ?? name;
            const { bytes, copies } = edited(source, steps, whole);
            const next = new JudgedText();
            const found = detector.detectVersion(new BlobText(bytes, name, binary), next, {
              judged,
              copies,
              samePath: last === name,
            });
            const plain = new JudgedText();
            const expected = detector.detectVersion(new BlobText(bytes, name, binary), plain, null);
            expect(found).toEqual(expected);
            expect(hitsOf(next)).toEqual(hitsOf(plain));
            source = bytes;
            judged = next;
          }
        },
      ),
      { numRuns: Number(process.env['VERSIONS_RUNS'] ?? 300) },
    );
  });
});
