// Decoding a version by what is new in it is the same as decoding all of it, whatever was changed and however Git
// describes the change.
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../../patterns/index.ts';
import { defaultSettings } from '../../../src/config/settings.ts';
import { BlobText } from '../../../src/detect/blob-text.ts';
import { allRecognizers } from '../../../src/detect/catalogue.ts';
import { createDecodingDetector, type Decoding } from '../../../src/detect/decode/decoding-detector.ts';
import { createDetector, type VersionDetector } from '../../../src/detect/detector.ts';
import type { Copies } from '../../../src/detect/judged-text.ts';
import { overlaps } from '../../../src/model/location.ts';
import type { Match } from '../../../src/model/match.ts';
import { type Edit, edited, editsOf } from '../../support/edited-text.ts';
import { expand } from '../../support/samples.ts';

const inner = createDetector(allPatterns, allRecognizers, defaultSettings.detect);
/** Judges every text as a whole. */
const whole: VersionDetector = {
  detect: (blob) => inner.detect(blob),
  detectVersion: (blob) => inner.detect(blob),
};

const token = (seed: number) => expand('ghp_{crc32:{base62*30}}', String(seed));
const base64 = (text: string) => Buffer.from(text).toString('base64');
const wrap = (text: string, width: number) => (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n');
const escaped = (text: string) => JSON.stringify(text).slice(1, -1);
const percent = (text: string) => encodeURIComponent(text).replaceAll('t', '%74');
const manifest = (text: string) =>
  `apiVersion: v1\nkind: Secret\ndata:\n  password: ${base64(text.slice(0, 9))}\n`;

const words = fc.constantFrom(
  'some words of a text ',
  'password = "',
  'value: ',
  '\n',
  '\n\n',
  '"',
  "'",
  '\\\n',
  '\\',
  '=',
  '/',
  ' ',
  '\r\n',
  '\n  ',
  'kind: Secret\n',
  'data:\n',
  '---\n',
  'data:image/png;base64,',
  '.',
  '&amp;',
  '%3d',
  'lorem ipsum dolor sit amet\n',
  'a\nb\nc\nd\ne\nf\n',
  '{"source": ["',
  '"cell_type": "code", ',
);
const plain = fc.oneof(
  fc.nat(50).map((seed) => `x = ${token(seed)}\n`),
  fc.nat(50).map((seed) => `password: ${expand('Zk{base62*9}4q', String(seed))}\n`),
  fc.constant(`DB_HOST=db.internal\nDB_PASSWORD=${expand('Zk{base62*9}4q')}\n`),
  fc.constant(
    'nothing at all, in several words of a text that goes on and on, line by line, to be wrapped\n'.repeat(3),
  ),
  fc.string({ maxLength: 40 }),
);
const encodings: readonly ((text: string) => string)[] = [
  base64,
  (text) => wrap(base64(text), 60),
  (text) => wrap(base64(text), 76),
  (text) => `${wrap(base64(text), 64)}\n`,
  (text) => Buffer.from(text).toString('hex'),
  (text) => `"${escaped(text)}"`,
  (text) => `"${escaped(`\na = 1\npassword = ${text}`)}"`,
  percent,
  (text) => [...text].map((one) => `\\x${one.charCodeAt(0).toString(16)}`).join(''),
  (text) => text.replaceAll('o', '&#111;').replaceAll('a', '&#97;'),
  manifest,
  (text) => JSON.stringify({ cells: [{ cell_type: 'code', source: [text, 'end'] }] }),
  (text) => Buffer.from(`ab${'\0'}${text}`).toString('base64'),
];
const encoded = fc
  .tuple(plain, fc.array(fc.nat(encodings.length - 1), { minLength: 1, maxLength: 2 }))
  .map(([text, kinds]) => kinds.reduce((inside, kind) => encodings[kind]?.(inside) ?? inside, text));
const gzipped = plain.map((text) => gzipSync(text).toString('base64'));
const piece = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 3, arbitrary: plain },
  { weight: 8, arbitrary: encoded },
);
const anyPiece = fc.oneof({ weight: 30, arbitrary: piece }, { weight: 1, arbitrary: gzipped });
const paths = ['a.json', 'a.py', 'a.yaml', 'conf/app.txt', 'a.ipynb', 'a.map', 'README.md', 'test/a_test.go'];

const edit = editsOf(anyPiece);

const gunzip = (bytes: Uint8Array, bytesMax: number) => {
  try {
    return gunzipSync(bytes, { maxOutputLength: bytesMax });
  } catch {
    return null;
  }
};

const prototype = inner.detect(new BlobText(Buffer.from(`x = ${token(1)}`), 'a.txt'))[0] as Match;

/** What is found in a text, and a secret more somewhere, as if a judgement had looked far: it is not to be decoded. */
function knownIn(blob: BlobText, share: number): Match[] {
  const known = inner.detect(blob);
  const start = Math.round((blob.length * share) / 1000);
  const secret = { start, end: start + 24 };
  const more = { ...prototype, secret, whole: secret };
  if (share > 1000 || secret.end > blob.length || known.some((one) => overlaps(one.secret, secret)))
    return known;
  return [...known, more].sort((a, b) => a.secret.start - b.secret.start);
}

type Step = readonly [readonly Edit[], boolean, number, number, number];

/** Goes along a chain of versions both ways. */
function compare(first: Buffer, path: string, edits: readonly Step[], small: boolean) {
  const limits = small ? { limits: { depthMax: 3, bytesMax: 600, stretchesMax: 8 } } : {};
  const told: string[] = [];
  const toldWhole: string[] = [];
  const options = { gunzip, ...limits, onLimit: ({ length }: BlobText) => told.push(String(length)) };
  const wholeOptions = { ...options, onLimit: ({ length }: BlobText) => toldWhole.push(String(length)) };
  const detector = createDecodingDetector(inner, allPatterns, options);
  const reference = createDecodingDetector(whole, allPatterns, wholeOptions);
  let name = path;
  let source = first;
  let decoding: Decoding | null = null;
  let copies: Copies | null = null;
  for (const step of [null, ...edits]) {
    if (step !== null) {
      const [steps, toEnd, same, rename] = step;
      ({ bytes: source, copies } = edited(source, steps, toEnd, same));
      if (rename < paths.length) name = paths[rename] as string;
    }
    const blob = new BlobText(source, name);
    const known = knownIn(blob, step?.[4] ?? 2000);
    const next = detector.deepenVersion(blob, known, copies === null ? null : { decoding, copies });
    expect(next.matches).toEqual(reference.deepen(new BlobText(source, name), known));
    expect(told).toEqual(toldWhole);
    decoding = next.decoding;
  }
}

describe('a version', () => {
  it('has what is encoded in its whole text, along chains of deltas', { timeout: 3_600_000 }, () => {
    const text = fc
      .array(anyPiece, { minLength: 1, maxLength: 14 })
      .map((parts) => Buffer.from(parts.join('')));
    const chain = fc.array(
      fc.tuple(edit, fc.boolean(), fc.constantFrom(0, 1, 1024), fc.nat(60), fc.nat(2000)),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...paths), chain, fc.nat(9), (first, path, edits, small) => {
        compare(first, path, edits, small === 0);
      }),
      { numRuns: Number(process.env['VERSIONS_RUNS'] ?? 300) },
    );
  });
});
