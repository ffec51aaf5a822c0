// Judging a version by what is new in it is the same as judging all of it, whatever was changed and however Git
// describes the change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import { BlobText } from '../../src/detect/blob-text.ts';
import { allRecognizers } from '../../src/detect/catalogue.ts';
import { createDetector } from '../../src/detect/detector.ts';
import { JudgedText } from '../../src/detect/judged-text.ts';
import { haveSameTraits, pathTraits } from '../../src/detect/path-traits.ts';
import { edited, editsOf } from '../support/edited-text.ts';
import { ownPatterns, ownTexts } from '../support/own-patterns.ts';
import { expand } from '../support/samples.ts';

const settings = { ...defaultSettings.detect, loopback: true, internalDomains: ['acme.example'] };
const short: string[] = [];
const detector = createDetector([...allPatterns, ...ownPatterns], allRecognizers, settings, (_, id) =>
  short.push(id),
);

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
  { weight: 3, arbitrary: fc.constantFrom(...ownTexts.map((one) => expand(one))) },
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

const edit = editsOf(piece);

function hitsOf({ count, start, who }: JudgedText): number[][] {
  return [...start.subarray(0, count)].map((at, row) => [at, who[row] as number]);
}

it('is judged under paths that have the same traits', () => {
  for (const names of alike) {
    const traits = names.map((name) => pathTraits(name));
    for (const one of traits) expect(haveSameTraits(one, traits[0] ?? one)).toBe(true);
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
          short.length = 0;
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
            const shortOfVersion = short.splice(0);
            const plain = new JudgedText();
            const expected = detector.detectVersion(new BlobText(bytes, name, binary), plain, null);
            expect(found).toEqual(expected);
            expect(shortOfVersion).toEqual(short.splice(0));
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
