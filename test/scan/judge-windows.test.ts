// What is found in windows is what is found in the whole: the same matches, at the same lines and columns, with the same
// masked lines, wherever a window ends and however the text is stored.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import { BlobText } from '../../src/detect/blob-text.ts';
import { decodeBlob } from '../../src/detect/encoding.ts';
import { maskedLine } from '../../src/findings/masked-line.ts';
import type { Match } from '../../src/model/match.ts';
import { makeContext } from '../../src/scan/context.ts';
import { judgeWindows } from '../../src/scan/judge-windows.ts';
import { scan } from '../../src/scan/scan.ts';
import { deepDetector, plainDetector } from '../../src/scan/whole-detector.ts';
import { planWindows, reachOf, type WindowSizes } from '../../src/scan/window-plan.ts';
import { makeZip } from '../archive/make-archives.ts';
import { githubToken, infrastructureLine, internalHost, privateAddress } from '../support/plants.ts';
import { expand } from '../support/samples.ts';

const detector = deepDetector(plainDetector(defaultSettings.detect));
const reach = reachOf(allPatterns);
/** The least of windows that the catalogue allows. */
const catalogueSizes: WindowSizes = { coreBytes: 4 * reach, reachBytes: reach };
/** Enough for the plants of these tests. */
const smallSizes: WindowSizes = { coreBytes: 16_384, reachBytes: 4096 };

type Told = ReturnType<typeof toldOf>;

function toldOf(blob: BlobText, matches: readonly Match[]) {
  return matches.map((match) => ({
    patternId: match.patternId,
    severity: match.severity,
    confidence: match.confidence,
    reason: match.reason,
    subject: match.subject,
    secret: blob.slice(match.secret.start, match.secret.end),
    companion: match.companion && blob.slice(match.companion.span.start, match.companion.span.end),
    region: blob.region(match.secret),
    whole: blob.region(match.whole),
    line: blob.lineNumber(match.secret.start),
    masked: maskedLine(blob, match, matches),
  }));
}

function inWindows(bytes: Uint8Array, path: string, sizes: WindowSizes): Told {
  const steps = judgeWindows(bytes, path, detector, sizes);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return toldOf(step.value.blob, step.value.matches);
}

function inWhole(bytes: Uint8Array, path: string): Told {
  const { bytes: decoded, encoding } = decodeBlob(bytes);
  const blob = new BlobText(decoded, path, encoding === 'binary');
  return toldOf(blob, detector.detect(blob));
}

const swapped = (buffer: Buffer) => Buffer.from(buffer).swap16();
const utf32 = (text: string, write: 'writeUInt32LE' | 'writeUInt32BE') => {
  const characters = [...text];
  const out = Buffer.alloc(characters.length * 4);
  for (const [index, one] of characters.entries()) out[write](one.codePointAt(0) ?? 0, index * 4);
  return out;
};
const storages: Readonly<Record<string, (text: string) => Buffer>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 behind its mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16 without a mark': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16, high byte first': (text) => swapped(Buffer.from(`\ufeff${text}`, 'utf16le')),
  'UTF-32': (text) => utf32(`\ufeff${text}`, 'writeUInt32LE'),
  'UTF-32, high byte first, without a mark': (text) => utf32(text, 'writeUInt32BE'),
};

const plants: readonly string[] = [
  `token: ${githubToken('window')}`,
  infrastructureLine('window').line,
  `server ${privateAddress} # ${internalHost}`,
  `value: "${Buffer.from(`token ${githubToken('encoded')}`).toString('base64')}"`,
  expand(
    'aws_access_key_id = AKIA{base32*16}\naws_secret_access_key = {base64*40}',
    'the two halves of a key',
  ),
];

/** Harmless text of exactly so many bytes, lines and characters of all lengths in it. */
function filler(bytes: number, breaks = true): string {
  const line = `— plain text, naïve café, ${'🍷'.repeat(3)} and nothing of value${breaks ? '\n' : ' '}`;
  const whole = line.repeat(Math.floor(bytes / Buffer.byteLength(line)));
  return whole + ' '.repeat(bytes - Buffer.byteLength(whole));
}

/** A text with a plant about each edge of its windows, one byte further at each edge than at the one before. */
function plantedAtEdges(plant: string, core: number, breaks: boolean): string {
  const length = Buffer.byteLength(plant);
  const glue = breaks ? '\n' : ' ';
  let text = '';
  let at = 0;
  for (let edge = 1; edge <= length + 4; edge += 1) {
    const start = edge * core - length - 2 + edge;
    text += `${filler(start - at - 1, breaks)}${glue}${plant}${glue}`;
    at = start + length + 1;
  }
  return text + filler(core, breaks);
}

describe('judgeWindows', () => {
  test('finds each plant once at every edge of windows, where the whole has it', () => {
    for (const plant of plants) {
      for (const breaks of [true, false]) {
        if (!breaks && plant.includes('\n')) continue;
        const bytes = Buffer.from(plantedAtEdges(plant, smallSizes.coreBytes, breaks));
        const whole = inWhole(bytes, 'conf/app.txt');
        expect(whole.length).toBeGreaterThanOrEqual(Buffer.byteLength(plant));
        expect(inWindows(bytes, 'conf/app.txt', smallSizes)).toEqual(whole);
      }
    }
  }, 60_000);

  test('finds all that the catalogue gives as examples, about the windows that it asks for', () => {
    const examples = allPatterns
      .filter(({ kind }) => kind !== 'file')
      .flatMap(({ examples: { match } }) => match.map(({ text }) => expand(text)));
    const text = examples.join('\n\n\n').repeat(2);
    const bytes = Buffer.from(text);
    const storage = { unit: 1, bigEndian: false, from: 0 } as const;
    expect(planWindows(bytes, storage, catalogueSizes).length).toBeGreaterThan(2);
    const whole = inWhole(bytes, 'conf/app.txt');
    expect(whole.length).toBeGreaterThan(allPatterns.length);
    expect(inWindows(bytes, 'conf/app.txt', catalogueSizes)).toEqual(whole);
  }, 120_000);

  test.each(Object.keys(storages))('reads %s', (name) => {
    const text = plants
      .map((plant) => `${filler(9000)}\n${plant}\n`)
      .join('')
      .repeat(6);
    const bytes = storages[name]?.(text) ?? Buffer.alloc(0);
    const whole = inWhole(bytes, 'conf/app.txt');
    expect(whole.length).toBeGreaterThanOrEqual(5);
    expect(inWindows(bytes, 'conf/app.txt', smallSizes)).toEqual(whole);
  });

  test('a binary file is searched for what only binary files are searched for', () => {
    const bytes = Buffer.concat([
      Buffer.from([0, 1, 2, 3, 0xc3, 0, 0x80]),
      Buffer.alloc(50_000, 7),
      Buffer.from(plants.join('\n')),
      Buffer.alloc(50_000, 0x80),
    ]);
    const whole = inWhole(bytes, 'data.bin');
    expect(whole.length).toBeGreaterThan(0);
    expect(inWindows(bytes, 'data.bin', smallSizes)).toEqual(whole);
  });

  test('the names of columns are known in every window of a table', () => {
    const { secret } = infrastructureLine('column');
    const row = (index: number, value: string) => `${index},someone${index},${value},2026-01-01\n`;
    let text = 'id,username,password,created\n';
    for (let index = 0; index < 4000; index += 1) text += row(index, index === 3500 ? secret : '');
    const found = inWindows(Buffer.from(text), 'users.csv', smallSizes);
    expect(found.map(({ secret: one, line }) => [one, line])).toEqual([[secret, 3502]]);
  });

  test('a file is judged by its name once, and its first line is told', () => {
    const bytes = Buffer.from(`A=1\n${filler(100_000)}`);
    const found = inWindows(bytes, 'conf/.env', smallSizes);
    expect(found).toEqual(inWhole(bytes, 'conf/.env'));
    expect(found.map(({ patternId }) => patternId)).toEqual(['file.environment']);
  });

  test('any text gives the same as the whole', () => {
    const piece = fc.oneof(
      { weight: 3, arbitrary: fc.nat(6000).map((size) => filler(size)) },
      { weight: 1, arbitrary: fc.nat(6000).map((size) => filler(size, false)) },
      { weight: 3, arbitrary: fc.constantFrom(...plants).map((plant) => `\n${plant}\n`) },
      { weight: 1, arbitrary: fc.constantFrom('\r\n', '\n\n', '"', ' = ', 'é', '🍷') },
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 10, maxLength: 60 }),
        fc.constantFrom(...Object.keys(storages)),
        (pieces, name) => {
          const bytes = storages[name]?.(pieces.join('')) ?? Buffer.alloc(0);
          expect(inWindows(bytes, 'a.txt', smallSizes)).toEqual(inWhole(bytes, 'a.txt'));
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

function unitOf(name: string): 1 | 2 | 4 {
  if (name.startsWith('UTF-32')) return 4;
  return name.startsWith('UTF-16') ? 2 : 1;
}

describe('planWindows', () => {
  test('every byte is in one core, each core in its window, and characters stay whole', () => {
    const text = fc.string({ unit: 'grapheme-composite', minLength: 0, maxLength: 3000 });
    fc.assert(
      fc.property(text, fc.constantFrom(...Object.keys(storages)), (content, name) => {
        const bytes = storages[name]?.(content) ?? Buffer.alloc(0);
        const unit = unitOf(name);
        const storage = { unit, bigEndian: /high/.test(name), from: 0 } as const;
        const windows = planWindows(bytes, storage, { coreBytes: 256, reachBytes: 16 });
        let at = 0;
        for (const { start, coreStart, nextStart, coreEnd, end } of windows) {
          expect(coreStart).toBe(at);
          expect([start <= coreStart, nextStart <= coreEnd, coreEnd <= end]).toEqual([true, true, true]);
          expect([start % unit, coreStart % unit, nextStart % unit]).toEqual([0, 0, 0]);
          expect(start === 0 || coreStart - start >= 16).toBe(true);
          at = coreEnd;
        }
        expect(at).toBe(bytes.length);
        expect(windows.slice(1).map(({ start }) => start)).toEqual(
          windows.slice(0, -1).map(({ nextStart }) => nextStart),
        );
      }),
    );
  });
});

describe('a scan of a large file', () => {
  const quiet = { progress: { step: () => {} }, log: () => {} };
  const settings = { ...defaultSettings, wholeBytesMax: 64 * 1024 };
  const text = Buffer.from(`${filler(90_000)}\n${plants[0]}\n${filler(5_000_000)}\n${plants[1]}\n`);

  test('reports what it has, where it is, and that it was read in windows', async () => {
    const request = { kind: 'stdin', bytes: text, name: 'a.txt' } as const;
    const large = await scan(request, settings, quiet);
    const whole = await scan(request, defaultSettings, quiet);
    expect(large.findings).toEqual(whole.findings);
    expect(large.findings).toHaveLength(2);
    expect([large.coverage.windowed, whole.coverage.windowed]).toEqual([1, 0]);
    expect(large.notices).toEqual([
      '1 file of more than 65.5 kB was scanned in windows and not whole: all of it counts',
    ]);
    expect([large.complete, large.coverage.skips, whole.notices]).toEqual([true, [], []]);
  });

  test('does not open an archive above the limit, and says so', async () => {
    const noise = Buffer.from(expand('{base64*100000}', 'noise'));
    const zip = makeZip([{ name: 'a.txt', data: Buffer.concat([noise, text.subarray(90_000, 90_100)]) }]);
    expect(zip.length).toBeGreaterThan(settings.wholeBytesMax);
    const { findings, coverage } = await scan({ kind: 'stdin', bytes: zip, name: 'a.zip' }, settings, quiet);
    expect(findings).toEqual([]);
    expect(coverage).toMatchObject({
      blobs: 0,
      skips: [{ reason: 'too-large', what: 'a.zip', detail: `an archive of ${zip.length} bytes` }],
    });
  });

  test('can be ended between two windows', async () => {
    const report = await scan({ kind: 'stdin', bytes: text, name: 'a.txt' }, settings, {
      ...quiet,
      signal: AbortSignal.abort('SIGINT'),
    });
    expect([report.complete, report.interruption?.by, report.findings.length]).toEqual([false, 'SIGINT', 0]);
  });

  test('is the same at once', () => {
    const judged = makeContext(settings, quiet).judge(text, 'a.txt');
    expect(judged?.matches).toHaveLength(2);
  });
});
