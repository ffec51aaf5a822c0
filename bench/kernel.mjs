// Measures the kernel of the detection: the automaton alone, the whole detector, and the detector that decodes, in MB/s
// on four kinds of bytes, with the catalogue as it is, halved and doubled; and what starting up costs.
//
//   npm run compile && node bench/kernel.mjs [--root build] [--rounds 7] [--json]
//
// Figures are medians of CPU time. They depend on the machine: compare two builds in one run, one after the other, by --root.
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: {
    root: { type: 'string', default: path.join(project, 'build') },
    rounds: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
const load = (name) => import(pathToFileURL(path.resolve(options.root, name)).href);

const startedAt = performance.now();
const { allPatterns } = await load('patterns/index.js');
const loadedAt = performance.now();
const { buildAutomaton, Hits, search } = await load('src/detect/automaton.js');
const { BlobText } = await load('src/detect/blob-text.js');
const { allRecognizers } = await load('src/detect/catalogue.js');
const { createDecodingDetector } = await load('src/detect/decode/decoding-detector.js');
const { createDetector } = await load('src/detect/detector.js');
const { keywordsOf } = await load('src/detect/keywords.js');
const { defaultSettings } = await load('src/config/settings.js');

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

/** The files below a folder whose names fit, up to so many bytes in all. */
function filesBelow(folder, fits, bytesMax) {
  const found = [];
  let left = bytesMax;
  const walk = (at) => {
    for (const entry of readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const full = path.join(at, entry.name);
      if (entry.isDirectory()) walk(full);
      else if (left > 0 && entry.isFile() && fits(full)) {
        const bytes = readFileSync(full);
        left -= bytes.length;
        found.push({ bytes, path: path.relative(project, full).replaceAll('\\', '/') });
      }
    }
  };
  walk(folder);
  return found;
}

function lineCount(bytes) {
  let count = 1;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

const modules = path.join(project, 'node_modules');
const inputs = {
  'source code': filesBelow(modules, (name) => /\.(?:d\.ts|ts)$/.test(name), 24e6),
  'minified JavaScript': filesBelow(modules, (name) => /\.[cm]?js$/.test(name), 400e6)
    .filter(({ bytes }) => bytes.length > 20_000 && bytes.length / lineCount(bytes) > 200)
    .slice(0, 200),
  JSON: filesBelow(modules, (name) => name.endsWith('.json'), 24e6),
  'random bytes': [{ bytes: randomBytes(24e6), path: 'data.bin' }],
  'plain text without candidates': [
    { bytes: Buffer.from('lorem dolor sit amet. '.repeat(1_100_000)), path: 'a.txt' },
  ],
};

/** MB a second of CPU, of a function that takes one file, over all files, the median of the rounds. */
function rate(files, run) {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const seconds = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = process.cpuUsage();
    for (const file of files) run(file);
    const { user, system } = process.cpuUsage(start);
    seconds.push((user + system) / 1e6);
  }
  return bytes / 1e6 / median(seconds);
}

function automatonRate(files, keywords) {
  const automaton = buildAutomaton(keywords);
  const hits = new Hits();
  return rate(files, ({ bytes }) => {
    hits.clear();
    search(automaton, bytes, hits);
  });
}

function detectorRate(files, patterns, recognizers, wrap) {
  const plain = createDetector(patterns, recognizers, defaultSettings.detect);
  const detector = wrap(plain, patterns);
  return rate(files, ({ bytes, path: name }) =>
    detector.detect(new BlobText(bytes, name, name.endsWith('.bin'))),
  );
}

const keywords = keywordsOf(allPatterns, allRecognizers, defaultSettings.detect);
/** As many keywords again that nobody writes: each one backwards, with its last letter doubled. */
const doubledKeywords = [
  ...new Set([...keywords, ...keywords.map((one) => [...`${one}${one.at(-1)}`].reverse().join(''))]),
];
const halvedKeywords = keywords.filter((_, index) => index % 2 === 0);
const credentials = allPatterns.filter(({ kind }) => kind === 'regex' || kind === 'named');
const halved = allPatterns.filter(
  (pattern) => !credentials.includes(pattern) || credentials.indexOf(pattern) % 2 === 0,
);
const doubled = [
  ...allPatterns,
  ...credentials.map((pattern) => ({
    ...pattern,
    id: `${pattern.id}-again`,
    ...(pattern.kind === 'regex'
      ? { keywords: pattern.keywords.map((one) => [...`${one}${one.at(-1)}`].reverse().join('')) }
      : { names: pattern.names.map((one) => [...`${one}${one.at(-1)}`].reverse().join('')) }),
  })),
];
const asIs = (detector) => detector;
const decoding = (detector, patterns) => createDecodingDetector(detector, patterns);

const compileSeconds = [];
for (let round = 0; round < rounds * 3; round += 1) {
  const start = performance.now();
  createDetector(allPatterns, allRecognizers, defaultSettings.detect);
  compileSeconds.push(performance.now() - start);
}

const result = {
  node: process.version,
  patterns: allPatterns.length,
  keywords: keywords.length,
  loadMs: loadedAt - startedAt,
  firstCompileMs: compileSeconds[0],
  compileMs: median(compileSeconds),
  megabytesPerSecond: Object.fromEntries(
    Object.entries(inputs).map(([name, files]) => [
      name,
      {
        automaton: automatonRate(files, keywords),
        'automaton, keywords halved': automatonRate(files, halvedKeywords),
        'automaton, keywords doubled': automatonRate(files, doubledKeywords),
        detector: detectorRate(files, allPatterns, allRecognizers, asIs),
        'detector, patterns halved': detectorRate(files, halved, allRecognizers, asIs),
        'detector, patterns doubled': detectorRate(files, doubled, allRecognizers, asIs),
        'detector that decodes': detectorRate(files, allPatterns, allRecognizers, decoding),
      },
    ]),
  ),
};

if (options.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
else {
  const { megabytesPerSecond, ...rest } = result;
  for (const [name, value] of Object.entries(rest)) {
    process.stdout.write(`${name}: ${typeof value === 'number' ? Math.round(value * 10) / 10 : value}\n`);
  }
  for (const [name, figures] of Object.entries(megabytesPerSecond)) {
    process.stdout.write(`\n${name}\n`);
    for (const [what, value] of Object.entries(figures)) {
      process.stdout.write(`  ${what.padEnd(30)} ${value.toFixed(0).padStart(5)} MB/s\n`);
    }
  }
}
