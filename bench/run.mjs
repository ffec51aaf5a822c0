// Measures Leakline as a whole process against the other scanners that are here, against the limit (bare
// inflation of the same packs) and against an earlier build. How to run and to read it: docs/benchmarks.md.
//
//   npm run bench -- [--repository DIR ...] [--tree DIR ...] [--diff] [--staged] [--version-start] [--scaling]
//                    [--runs 5] [--peer NAME ...] [--against FILE] [--name NAME] ...
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { endRunning, findTimer } from './measure.mjs';
import { packsOf } from './pack-entries.mjs';
import { findPeers, ownPrograms, peerNames, variableOf } from './peers.mjs';
import { figure, megabytes } from './print-table.mjs';
import { runRounds } from './rounds.mjs';
import { generate, measureScaling } from './scaling.mjs';
import { showCalls, showRounds, showScaling } from './show-results.mjs';
import { measureDiff, measureStaged, measureStart } from './start-up.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const usage = `Usage: npm run bench -- [OPTIONS]
  --repository DIR   a repository whose history to scan (again for more); generated when nothing is asked for
  --tree DIR         a folder of files to scan (again for more)
  --diff             a pull request of 20 files and 500 lines in a clone of each --repository
  --staged           what a pre-commit hook looks at, two files with three more lines, in a clone of each --repository
  --version-start    how long --version and --help take
  --scaling          generated histories of 1, 2, 4 and 8 times the size, Leakline and the limit alone
  --runs N           rounds (5); --diff, --staged and --version-start make four times as many and one
  --peer NAME        this peer alone (again for more), or none; else every one that is here:
                     ${peerNames.join(', ')}
  --against FILE     an earlier dist/cli.js
  --threads N        of the bare inflation (as many as there are processors)
  --limit SECONDS    what a run may take (900)
  --repeat SECONDS   a program whose run took longer is not run again (300)
  --commits N        of the smallest generated history
  --name NAME        of the record in bench/runs (the platform and its number of processors)
  --output FILE      write the record there
A peer is looked for on PATH, or where a variable says: ${peerNames.map(variableOf).join(', ')}.
`;

function readOptions() {
  const one = (fallback) => ({ type: 'string', default: fallback });
  const { values } = parseArgs({
    options: {
      repository: { type: 'string', multiple: true, default: [] },
      tree: { type: 'string', multiple: true, default: [] },
      peer: { type: 'string', multiple: true, default: [] },
      diff: { type: 'boolean', default: false },
      staged: { type: 'boolean', default: false },
      'version-start': { type: 'boolean', default: false },
      scaling: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      runs: one('5'),
      threads: one(String(availableParallelism())),
      limit: one('900'),
      repeat: one('300'),
      commits: { type: 'string' },
      against: { type: 'string' },
      output: { type: 'string' },
      name: one(`${process.platform}-${process.arch}-${cpus().length}`),
    },
  });
  const numbers = ['runs', 'threads', 'limit', 'repeat'].map((name) => Number(values[name]));
  const unknown = values.peer.find((name) => name !== 'none' && !peerNames.includes(name));
  if (unknown !== undefined) throw new Error(`there is no peer ${unknown}`);
  if (numbers.some((number) => !(number > 0))) throw new Error('a number is expected');
  if ((values.diff || values.staged) && values.repository.length === 0)
    throw new Error('--diff and --staged need a --repository');
  const [runs, threads, limitSeconds, repeatSeconds] = numbers;
  const commits = values.commits === undefined ? null : Number(values.commits);
  const against = values.against ?? null;
  return { ...values, against, commits, runs, threads, limitSeconds, repeatSeconds };
}

/** What the figures depend on, without a name or a path of the machine. */
function describeMachine() {
  const git = (words) => execFileSync('git', words, { cwd: here, encoding: 'utf8' }).trim();
  return {
    processors: cpus().length,
    model: cpus()[0]?.model ?? '',
    memoryBytes: totalmem(),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    git: git(['--version']),
    commit: git(['rev-parse', 'HEAD']),
    changed: git(['status', '--porcelain', '--', '../dist']) !== '',
  };
}

/** Reads packs once, so that no program is the one that finds them on the disk. */
function warm(packs) {
  for (const { file } of packs) execFileSync('cat', [file], { stdio: ['ignore', 'ignore', 'inherit'] });
}

const say = (name, { wallSeconds, cpuSeconds, failure }) =>
  process.stderr.write(`  ${name}: ${failure ?? `${figure(wallSeconds)} s, CPU ${figure(cpuSeconds)} s`}\n`);

const print = (text) => process.stdout.write(`${text}\n`);

async function measureHistories(repositories, programs, options) {
  const records = [];
  for (const directory of repositories) {
    const name = path.basename(path.resolve(directory)).replace(/\.git$/, '');
    const packs = packsOf(directory);
    const objects = packs.reduce((sum, { offsets }) => sum + offsets.length, 0);
    const packBytes = packs.reduce((sum, { end }) => sum + end, 0);
    process.stderr.write(`${name}\n`);
    warm(packs);
    const results = await runRounds(programs, { ...options, kind: 'history', directory });
    print(
      showRounds(
        `History of ${name}: ${objects} packed objects, ${megabytes(packBytes)} MB of packs`,
        results,
      ),
    );
    records.push({ name, objects, packBytes, results });
  }
  return records;
}

async function measureTrees(folders, programs, options) {
  const records = [];
  for (const directory of folders) {
    const name = path.basename(path.resolve(directory));
    process.stderr.write(`${name}\n`);
    const results = await runRounds(programs, { ...options, kind: 'tree', directory });
    print(showRounds(`Files of ${name}`, results));
    records.push({ name, results });
  }
  return records;
}

async function measureAll(options, scratch) {
  const { leakline, earlier, inflation } = ownPrograms(options);
  const peers = findPeers(process.env, options.peer);
  const builds = earlier === null ? [leakline] : [leakline, earlier];
  const rounds = { ...options, timer: findTimer(), scratch, say };
  const asked = options.tree.length > 0 || options['version-start'] || options.scaling;
  const repositories = [...options.repository];
  if (repositories.length === 0 && !asked) {
    repositories.push(path.join(scratch, 'generated'));
    generate(repositories[0], { scale: 1, commits: options.commits });
  }
  const isShort = options.diff || options.staged;
  const peersRun = options.tree.length > 0 || (!isShort && repositories.length > 0);
  if (peersRun && peers.absent.length > 0) print(`Not here: ${peers.absent.join(', ')}`);
  const record = {
    date: new Date().toISOString(),
    machine: describeMachine(),
    runs: options.runs,
    absent: peers.absent,
  };
  if (!isShort) {
    record.histories = await measureHistories(repositories, [...builds, inflation, ...peers.found], rounds);
  }
  record.trees = await measureTrees(options.tree, [...builds, ...peers.found], rounds);
  const many = options.runs * 4 + 1;
  if (options.diff) {
    record.diffs = repositories.map((directory) => {
      const name = path.basename(path.resolve(directory));
      const measured = measureDiff(builds, { repository: directory, scratch, runs: many });
      const title = `Pull request of ${measured.files} files, ${measured.lines} lines, in a clone of ${name}`;
      print(showCalls(title, measured.calls));
      return { name, ...measured };
    });
  }
  if (options.staged) {
    record.staged = repositories.map((directory) => {
      const name = path.basename(path.resolve(directory));
      const measured = measureStaged(builds, { repository: directory, scratch, runs: many });
      const title = `Commit of ${measured.files} files (${measured.bytes} bytes) among ${measured.tracked} of ${name}`;
      print(showCalls(title, measured.calls));
      return { name, ...measured };
    });
  }
  if (options['version-start']) {
    record.starts = measureStart(builds, many);
    print(showCalls('Start', record.starts));
  }
  if (options.scaling) {
    record.scaling = await measureScaling([...builds, inflation], rounds);
    print(showScaling(record.scaling));
  }
  return record;
}

/** bench/runs/<date>-<name>.json, or one with a number where that is there. */
function recordFile({ output, name }) {
  if (output !== undefined) return output;
  const stem = path.join(here, 'runs', `${new Date().toISOString().slice(0, 10)}-${name}`);
  const numbers = Array.from({ length: 1000 }, (_, number) => (number === 0 ? '' : `-${number + 1}`));
  return numbers.map((number) => `${stem}${number}.json`).find((file) => !existsSync(file));
}

async function main() {
  let options;
  try {
    options = readOptions();
  } catch (error) {
    process.stderr.write(`${error.message}\n${usage}`);
    process.exit(2);
  }
  if (options.help) {
    process.stdout.write(usage);
    return;
  }
  const scratch = mkdtempSync(path.join(tmpdir(), 'leakline-bench-'));
  process.once('SIGINT', () => {
    endRunning();
    rmSync(scratch, { recursive: true, force: true });
    process.exit(130);
  });
  try {
    const record = await measureAll(options, scratch);
    const file = recordFile(options);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(record, null, 1)}\n`);
    print(`\nWritten: ${path.relative(process.cwd(), file)}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

await main();
