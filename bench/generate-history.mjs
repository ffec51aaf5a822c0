// Makes a bare repository with a made-up history, the same one for the same options on every machine: for
// machines that have no large repository, and to show how cost grows with size.
//
//   node bench/generate-history.mjs DIR [--seed 1] [--scale 1] [--commits 2000] [--files 250] [--lines 120]
//                                       [--loose]
//
// --scale multiplies the commits. --loose leaves the packs as fast-import wrote them, without looking for
// better deltas. Prints one JSON object: what was asked for, commits, merges, branches, tags, planted
// secrets, objects, packBytes, head.
//
// https://git-scm.com/docs/git-fast-import, https://git-scm.com/docs/git-repack
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeHistory } from './history-stream.mjs';

const writeBytes = 1 << 20;

/** The machine's configuration must not change what is made, nor must the repository that this runs in. */
function runGit(directory, words, input = 'ignore') {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1', GIT_DIR: directory };
  return execFileSync('git', words, { env, stdio: [input, 'pipe', 'inherit'], encoding: 'utf8' }).trim();
}

/** Writes the stream into a file, in large pieces. */
function writeStream(file, options) {
  const handle = openSync(file, 'w');
  let pieces = [];
  let bytes = 0;
  const flush = () => {
    if (bytes > 0) writeSync(handle, Buffer.concat(pieces));
    pieces = [];
    bytes = 0;
  };
  const counts = writeHistory(options, (piece) => {
    const piecesBytes = Buffer.from(piece);
    pieces.push(piecesBytes);
    bytes += piecesBytes.length;
    if (bytes >= writeBytes) flush();
  });
  flush();
  closeSync(handle);
  return counts;
}

function generate(directory, options) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'leakline-history-'));
  try {
    const stream = path.join(scratch, 'stream');
    const counts = writeStream(stream, options);
    runGit(directory, ['init', '-q', '--bare', '--object-format=sha1', directory]);
    runGit(directory, ['symbolic-ref', 'HEAD', 'refs/heads/main']);
    const input = openSync(stream, 'r');
    runGit(directory, ['fast-import', '--quiet', '--done'], input);
    closeSync(input);
    if (!options.loose) runGit(directory, ['repack', '-adfq', '--depth=50', '--window=10']);
    return counts;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    scale: { type: 'string', default: '1' },
    commits: { type: 'string', default: '2000' },
    files: { type: 'string', default: '250' },
    lines: { type: 'string', default: '120' },
    loose: { type: 'boolean', default: false },
  },
});
const [directory] = positionals;
const numbers = ['seed', 'scale', 'commits', 'files', 'lines'].map((name) => Number(values[name]));
const [seed, scale, commits, files, lines] = numbers;
if (positionals.length !== 1 || numbers.some((number) => !Number.isInteger(number) || number < 1)) {
  process.stderr.write(
    'Usage: node bench/generate-history.mjs DIR ' +
      '[--seed N] [--scale N] [--commits N] [--files N] [--lines N] [--loose]\n',
  );
  process.exit(2);
}
if (existsSync(directory) && readdirSync(directory).length > 0) {
  process.stderr.write('The folder is not empty.\n');
  process.exit(2);
}
const options = { seed, commits: commits * scale, files, lines, loose: values.loose };
const full = path.resolve(directory);
const counts = generate(full, options);
const about = Object.fromEntries(
  runGit(full, ['count-objects', '-v'])
    .split('\n')
    .map((line) => line.split(': ')),
);
const result = {
  seed,
  scale,
  files,
  lines,
  commits: options.commits,
  ...counts,
  objects: Number(about['in-pack']) + Number(about.count),
  packBytes: Number(about['size-pack']) * 1024,
  head: runGit(full, ['rev-parse', 'HEAD']),
};
process.stdout.write(`${JSON.stringify(result)}\n`);
