// The programs that are measured: Leakline, other scanners of Git histories and working trees, and the bare
// inflation that is the limit. Every one is told to ask no provider whether a credential is live, to read all
// refs where it can, and to write a report for programs into a file.
//
// Each says: `name`; `history` and `tree`, from `{ program, directory, report }` to the words to call; `exits`,
// the exit codes of a run that went well; `findings` and `bytes`, read from what a run left (files `report`,
// `stdout`, `stderr`), null where it does not tell; `note`, what it does otherwise than the rest on a history.
//
// https://github.com/gitleaks/gitleaks, https://github.com/betterleaks/betterleaks,
// https://github.com/mongodb/kingfisher,
// https://github.com/praetorian-inc/titus, https://github.com/trufflesecurity/trufflehog,
// https://github.com/ahrav/scratch-scanner-rs
import { accessSync, closeSync, constants, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const windowBytes = 1 << 20;

/** How often `needle` stands in a file of any size; reports can be longer than a string may be. */
function occurrences(file, needle) {
  if (!existsSync(file)) return null;
  const handle = openSync(file, 'r');
  const wanted = Buffer.from(needle);
  const window = Buffer.alloc(windowBytes + wanted.length);
  let kept = 0;
  let found = 0;
  for (;;) {
    const got = readSync(handle, window, kept, windowBytes, null);
    if (got === 0) break;
    const bytes = window.subarray(0, kept + got);
    for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 1)) found += 1;
    kept = Math.min(wanted.length - 1, bytes.length);
    bytes.copy(window, 0, bytes.length - kept);
  }
  closeSync(handle);
  return found;
}

/** The number that the expression's only group takes from a file, or null. */
function numberIn(file, expression) {
  if (!existsSync(file)) return null;
  const found = expression.exec(readFileSync(file, 'utf8'));
  return found ? Number(found[1]) : null;
}

const counting = (file, needle) => (outputs) => occurrences(outputs[file], needle);
const numbering = (file, expression) => (outputs) => numberIn(outputs[file], expression);

const gitleaksLike = (name, more) => {
  const tail = (report) => [
    '--report-format',
    'json',
    '--report-path',
    report,
    '--no-banner',
    '--exit-code',
    '0',
    ...more,
  ];
  return {
    name,
    exits: [0],
    history: ({ program, directory, report }) => [program, 'git', directory, ...tail(report)],
    tree: ({ program, directory, report }) => [program, 'dir', directory, ...tail(report)],
    findings: counting('report', '"RuleID":'),
    bytes: numbering('stderr', /scanned ~(\d+) bytes/),
    note: null,
  };
};

const others = [
  gitleaksLike('gitleaks', []),
  gitleaksLike('betterleaks', ['--validation=false']),
  {
    name: 'kingfisher',
    exits: [0, 200, 205],
    history: ({ program, directory, report }) => [
      program,
      'scan',
      directory,
      '--no-validate',
      '--no-update-check',
      '--format',
      'jsonl',
      '--output',
      report,
    ],
    tree: ({ program, directory, report }) => [
      program,
      'scan',
      directory,
      '--no-validate',
      '--no-update-check',
      '--format',
      'jsonl',
      '--output',
      report,
    ],
    findings: numbering('stdout', /"findings":(\d+)/),
    bytes: numbering('stdout', /"bytes_scanned":(\d+)/),
    note: null,
  },
  {
    name: 'titus',
    exits: [0],
    history: ({ program, directory }) => [
      program,
      'scan',
      directory,
      '--git',
      '--output',
      ':memory:',
      '--format',
      'json',
    ],
    tree: ({ program, directory }) => [
      program,
      'scan',
      directory,
      '--output',
      ':memory:',
      '--format',
      'json',
    ],
    findings: counting('stdout', '"FindingID":'),
    bytes: numbering('stderr', /Scanned (\d+) B from/),
    note: null,
  },
  {
    name: 'scanner-rs',
    exits: [0],
    history: ({ program, directory }) => [program, 'scan', 'git', `--repo=${directory}`],
    tree: ({ program, directory }) => [program, 'scan', 'fs', `--path=${directory}`],
    findings: counting('stdout', '"type":"finding"'),
    bytes: () => null,
    note: 'reads the default branch only',
  },
  {
    name: 'trufflehog',
    exits: [0],
    history: ({ program, directory }) => [
      program,
      'git',
      `file://${path.resolve(directory)}`,
      ...(existsSync(path.join(directory, '.git')) ? [] : ['--bare']),
      ...['--no-verification', '--no-update', '--json'],
    ],
    tree: ({ program, directory }) => [
      program,
      'filesystem',
      directory,
      '--no-verification',
      '--no-update',
      '--json',
    ],
    findings: counting('stdout', '"SourceMetadata":'),
    bytes: numbering('stderr', /"bytes":(\d+)/),
    note: 'clones first',
  },
];

/** What Leakline's report says; null where it is none. */
function leaklineReport({ report }) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return null;
  }
}

/** A build of Leakline; `file` is its bundle. */
function leaklineOf(name, file) {
  const call =
    (command) =>
    ({ directory, report }) => [
      process.execPath,
      file,
      command,
      directory,
      '--format',
      'json',
      '-q',
      '-o',
      report,
    ];
  return {
    name,
    program: file,
    exits: [0, 1],
    history: call('history'),
    tree: call('tree'),
    findings: (outputs) => leaklineReport(outputs)?.findings.length ?? null,
    bytes: (outputs) => leaklineReport(outputs)?.coverage.bytes ?? null,
    note: null,
  };
}

function inflation(threads) {
  return {
    name: 'bare inflation',
    program: 'bench/inflate-pack.mjs',
    exits: [0],
    history: ({ directory }) => [
      process.execPath,
      path.join(project, 'bench', 'inflate-pack.mjs'),
      directory,
      '--threads',
      String(threads),
    ],
    tree: null,
    findings: () => null,
    bytes: numbering('stdout', /"inflatedBytes":(\d+)/),
    note: `${threads} threads, the limit`,
  };
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The variable of the environment that names a peer's program: LEAKLINE_BENCH_SCANNER_RS. */
export const variableOf = (name) => `LEAKLINE_BENCH_${name.toUpperCase().replaceAll('-', '_')}`;

function find(name, environment) {
  const given = environment[variableOf(name)];
  if (given !== undefined && given !== '') return path.resolve(given);
  const folders = (environment.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, name)).find(isProgram) ?? null;
}

/** `{ found, absent }`: the peers whose programs are here, and the names of those whose are not. */
export function findPeers(environment, only = []) {
  const wanted = others.filter(({ name }) => only.length === 0 || only.includes(name));
  const all = wanted.map((peer) => ({ ...peer, program: find(peer.name, environment) }));
  return {
    found: all.filter(({ program }) => program !== null),
    absent: all.filter(({ program }) => program === null).map(({ name }) => name),
  };
}

/** This build, and an earlier one where it is given, and the limit. */
export function ownPrograms({ against, threads }) {
  return {
    leakline: leaklineOf('Leakline', path.join(project, 'dist', 'cli.js')),
    earlier: against === null ? null : leaklineOf('Leakline, earlier', path.resolve(against)),
    inflation: inflation(threads),
  };
}

export const peerNames = others.map(({ name }) => name);
