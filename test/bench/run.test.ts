// The runner with peers made up for the test: one that works, one that fails, one that takes too long.
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/repository.ts';

const bench = (name: string): string => fileURLToPath(new URL(`../../bench/${name}`, import.meta.url));
const folder = makeFolder('bench');

/** A program in shell. */
function peer(name: string, script: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

const working = peer(
  'works',
  [
    'while [ "$1" != --report-path ]; do shift; done',
    `printf '[{"RuleID":"a"},{"RuleID":"b"}]' > "$2"`,
    "echo 'scanned ~123 bytes (123 B) in 1ms' >&2",
  ].join('\n'),
);
const failing = peer('fails', "echo 'first line' >&2; echo 'no such option' >&2; exit 3");
const slow = peer('slow', 'sleep 60');

interface Result {
  readonly name: string;
  readonly failure: string | null;
  readonly findings: number | null;
  readonly bytes: number | null;
  readonly wall: { readonly median: number } | null;
  readonly runs: readonly { readonly cpuSeconds: number; readonly peakBytes: number | null }[];
}

interface Record {
  readonly absent: readonly string[];
  readonly histories?: readonly { readonly objects: number; readonly results: readonly Result[] }[];
  readonly diffs?: readonly {
    readonly calls: readonly { readonly name: string; readonly failure: string | null }[];
  }[];
  readonly scaling?: readonly {
    readonly scale: number;
    readonly commits: number;
    readonly results: readonly Result[];
  }[];
  readonly starts?: readonly { readonly name: string; readonly overNode: number | null }[];
}

function runBench(words: readonly string[], env: Readonly<{ [name: string]: string }> = {}) {
  const output = join(makeFolder('record'), 'record.json');
  const ended = spawnSync(process.execPath, [bench('run.mjs'), '--output', output, ...words], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  return { ended, record: () => JSON.parse(readFileSync(output, 'utf8')) as Record };
}

const repository = join(folder, 'repository');
spawnSync(process.execPath, [bench('generate-history.mjs'), repository, '--commits', '40', '--files', '30']);

describe('a history', () => {
  const { ended, record } = runBench(
    ['--repository', repository, '--runs', '2', '--limit', '30', '--peer', 'gitleaks', '--peer', 'titus'],
    { LEAKLINE_BENCH_GITLEAKS: working, LEAKLINE_BENCH_TITUS: failing },
  );
  const results = new Map(record().histories?.[0]?.results.map((result) => [result.name, result]));

  test('what works is measured, with its findings and bytes', () => {
    expect(ended.status).toBe(0);
    expect(results.get('gitleaks')).toMatchObject({ failure: null, findings: 2, bytes: 123 });
    expect(results.get('gitleaks')?.runs).toHaveLength(2);
    const leakline = results.get('Leakline');
    expect(leakline?.failure).toBeNull();
    expect(leakline?.findings).toBeGreaterThan(0);
    expect(leakline?.runs[0]?.cpuSeconds).toBeGreaterThan(0);
    expect(results.get('bare inflation')?.bytes).toBeGreaterThan(10_000);
  });

  test('what fails is told with its last line and not counted', () => {
    expect(results.get('titus')).toMatchObject({ failure: 'exit 3: no such option', wall: null, runs: [] });
    expect(ended.stdout).toContain('titus failed, not counted: exit 3: no such option');
    expect(ended.stdout).toMatch(/Wall: 1\/[\d.]+ of the fastest peer’s \(gitleaks\)/);
  });

  test('the record names no folder of this machine', () => {
    expect(JSON.stringify(record())).not.toContain(folder);
  });
});

test('what takes too long is ended and not counted, what is not here is told', () => {
  const words = ['--repository', repository, '--runs', '1', '--limit', '12'];
  const { ended, record } = runBench([...words, '--peer', 'kingfisher', '--peer', 'titus'], {
    LEAKLINE_BENCH_KINGFISHER: slow,
    LEAKLINE_BENCH_TITUS: join(folder, 'nowhere'),
  });
  const failures = Object.fromEntries(
    record().histories?.[0]?.results.map(({ name, failure }) => [name, failure]) ?? [],
  );
  expect(failures['kingfisher']).toBe('took longer than 12 s');
  expect(failures['titus']).toContain('nowhere');
  expect(failures['Leakline']).toBeNull();
  expect(ended.status).toBe(0);
});

test('a pull request and the start, against a bare Node', () => {
  const { ended, record } = runBench([
    '--repository',
    repository,
    '--diff',
    '--version-start',
    '--runs',
    '1',
  ]);
  expect(ended.status).toBe(0);
  const names = record().diffs?.[0]?.calls.map(({ name, failure }) => [name, failure]);
  expect(names).toEqual([
    ['bare Node', null],
    ['Leakline diff', null],
  ]);
  expect(record().starts?.map(({ name }) => name)).toEqual([
    'bare Node',
    'Leakline --version',
    'Leakline --help',
  ]);
});

test('words that are not understood end it', () => {
  const { ended } = runBench(['--peer', 'nobody']);
  expect(ended.status).toBe(2);
  expect(ended.stderr).toContain('there is no peer nobody');
});

describe('statistics', async () => {
  const { median, ratioOf, summarize } = (await import(bench('statistics.mjs'))) as {
    median: (numbers: readonly number[]) => number;
    ratioOf: (a: readonly number[], b: readonly number[]) => { ratio: number; least: number; most: number };
    summarize: (numbers: readonly number[]) => { median: number; least: number; most: number };
  };

  test('medians, spreads and ratios of pairs', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(summarize([5, 1, 3])).toEqual({ median: 3, least: 1, most: 5 });
    expect(ratioOf([10, 30, 20], [1, 2, 4])).toEqual({ ratio: 10, least: 5, most: 15 });
  });
});

test('generated histories of growing size, each with its own figures', () => {
  const words = ['--scaling', '--commits', '12', '--runs', '1', '--peer', 'none'];
  const { ended, record } = runBench(words);
  expect(ended.status).toBe(0);
  expect(record().scaling?.map(({ scale, commits }) => [scale, commits])).toEqual([
    [1, 12],
    [2, 24],
    [4, 48],
    [8, 96],
  ]);
  const failures = record().scaling?.flatMap(({ results }) => results.map(({ failure }) => failure));
  expect(failures).toEqual(Array.from({ length: 8 }, () => null));
});
