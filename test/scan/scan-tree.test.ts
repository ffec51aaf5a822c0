// A folder has the same report however many threads judge its files. Threads are started from a bundle, so one is made
// here of the sources as they stand.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, test } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { defaultSettings, type Settings } from '../../src/config/settings.ts';
import type { Report } from '../../src/model/report.ts';
import { scan } from '../../src/scan/scan.ts';
import { makeZip } from '../archive/make-archives.ts';
import { ownPatterns, ownTexts } from '../support/own-patterns.ts';
import { githubToken } from '../support/plants.ts';
import { type Files, makeFolder, makeRepository, writeFiles } from '../support/repository.ts';
import { expand } from '../support/samples.ts';

const quiet = { progress: { step: () => {} }, log: () => {} };
const root = fileURLToPath(new URL('../../', import.meta.url));

let bundled: typeof scan;

beforeAll(async () => {
  const folder = makeFolder('bundle');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  const input = { scan: join(root, 'src/scan/scan.ts'), worker: join(root, 'src/scan/worker.ts') };
  const build = await rolldown({ cwd: root, input, platform: 'node', logLevel: 'silent' });
  await build.write({ dir: folder, format: 'esm', entryFileNames: '[name].js' });
  await build.close();
  ({ scan: bundled } = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'scan.js')).href));
});

async function report(
  scanning: typeof scan,
  folder: string,
  threads: number,
  changed: Partial<Settings> = {},
): Promise<Report> {
  const history = { ...defaultSettings.history, threads };
  // Small, so that some are judged in windows.
  const own = { ...defaultSettings, ownPatterns };
  const settings = { ...own, wholeBytesMax: 64 * 1024, exclude: ['out/**'], ...changed, history };
  const made = await scanning({ kind: 'tree', directory: folder }, settings, quiet);
  return { ...made, elapsedSeconds: 0 };
}

const examples = allPatterns.flatMap(({ examples: { match, skip } }) =>
  [...match, ...skip].map(({ text }) => expand(text).slice(0, 1000)),
);
const ownLines = ownTexts.map((one) => `${expand(one)}\n`);
const filler = 'a line in which there is nothing to find\n';

const text = fc
  .array(
    fc.oneof(
      fc.constant(filler),
      fc.constantFrom(...ownLines),
      fc.nat(examples.length - 1).map((at) => `${examples[at]}\n`),
    ),
    {
      maxLength: 4,
    },
  )
  .map((lines) => lines.join(''));

const content: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  { weight: 20, arbitrary: text },
  { weight: 1, arbitrary: text.map((one) => Buffer.from(`\ufeff${one}`, 'utf16le')) },
  { weight: 1, arbitrary: text.map((one) => Buffer.from(`\0\x01\x02${one}`)) },
  { weight: 1, arbitrary: text.map((one) => `data: ${Buffer.from(one).toString('base64')}\n`) },
  {
    weight: 1,
    arbitrary: text.map((one) =>
      makeZip([
        { name: 'in/app.env', data: one },
        { name: 'x', data: 'x' },
      ]),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(text, text).map(([a, b]) => a + filler.repeat(3000) + b),
  },
);

const name = fc
  .tuple(
    fc.constantFrom('', 'a/', 'b/c/', 'test/', 'out/', 'docs/', 'ä/'),
    fc.nat(2000),
    fc.constantFrom('.ts', '.env', '.yml', '.md', '.zip', '.pem', '.json', ''),
  )
  .map((parts) => parts.join(''));

const tree: fc.Arbitrary<Files> = fc
  .array(fc.tuple(name, content), { minLength: 700, maxLength: 800, size: 'max' })
  .map((files) => Object.fromEntries(files));

describe('a folder', () => {
  test('has the same report for any number of threads, and from the source', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(tree, async (files) => {
        const folder = makeFolder('tree');
        writeFiles(folder, files);
        writeFileSync(Buffer.concat([Buffer.from(`${folder}/odd`), Buffer.of(0xff)]), githubToken('odd'));
        const alone = await report(scan, folder, 1);
        for (const threads of [1, 2, 3]) expect(await report(bundled, folder, threads)).toEqual(alone);
        expect(alone.coverage.blobs).toBeGreaterThan(400);
        found += alone.findings.length;
      }),
      { numRuns: 3, endOnFailure: true },
    );
    expect(found).toBeGreaterThan(300);
  });

  test('with few but large files has them judged by threads as well', async () => {
    const folder = makeFolder('large');
    const large = filler.repeat(20_000);
    for (let at = 0; at < 130; at += 1) {
      writeFiles(folder, {
        [`${at}.txt`]: at % 13 === 0 ? large + githubToken(`${at}`) : githubToken(`${at}`),
      });
    }
    const alone = await report(bundled, folder, 1);
    expect(alone.coverage).toMatchObject({ blobs: 130, windowed: 10, skips: [] });
    expect(new Set(alone.findings.map(({ path }) => path)).size).toBe(130);
    expect(await report(bundled, folder, 2)).toEqual(alone);
  });

  test('of a repository has neither ignored files nor fewer for threads', async () => {
    const repository = makeRepository();
    const files = Array.from({ length: 600 }, (_, at) => [
      `src/${at}/key.txt`,
      `key ${githubToken(`${at}`)}\n`,
    ]);
    repository.write({ ...Object.fromEntries(files), '.gitignore': '7*/\n' });
    const alone = await report(scan, repository.path, 1);
    expect(alone.findings).toHaveLength(589);
    expect(alone.coverage.skips).toHaveLength(11);
    expect(await report(bundled, repository.path, 3)).toEqual(alone);
  });

  test('that is not read to its end tells what was found until then', async () => {
    const folder = makeFolder('ended');
    const files = Array.from({ length: 3000 }, (_, at) => [
      `${at}.txt`,
      filler.repeat(300) + githubToken(`${at}`),
    ]);
    writeFiles(folder, Object.fromEntries(files));
    for (const threads of [1, 3]) {
      const controller = new AbortController();
      const step = ({ phase, done }: { phase: string; done: number }) => {
        if (phase === 'scanning files' && done > 200) controller.abort('SIGINT');
      };
      const settings = { ...defaultSettings, history: { ...defaultSettings.history, threads } };
      const surroundings = { progress: { step }, log: () => {}, signal: controller.signal };
      const ended = await bundled({ kind: 'tree', directory: folder }, settings, surroundings);
      expect(ended).toMatchObject({
        complete: false,
        interruption: { by: 'SIGINT', phase: 'scanning files' },
      });
      expect(ended.findings.length).toBe(ended.coverage.blobs);
      expect(ended.coverage.blobs).toBeGreaterThan(200);
      expect(ended.coverage.blobs).toBeLessThan(3000);
    }
  });
});
