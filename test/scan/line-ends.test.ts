// A check-out with CRLF (git-config(1), `core.autocrlf`) holds the same leaks as the repository, and what is said of them in
// it counts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { expand } from '../../src/check/samples.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import type { Finding } from '../../src/model/finding.ts';
import { configureScan } from '../../src/scan/configure-scan.ts';
import { makeContext } from '../../src/scan/context.ts';
import { type ScanRequest, scan } from '../../src/scan/scan.ts';
import { githubToken, infrastructureLine } from '../support/plants.ts';
import { makeFolder, makeRepository, TestRepository } from '../support/repository.ts';
import { runCli } from '../support/run-cli.ts';

const quiet = { progress: { step: () => {} }, log: () => {} };
const crlf = (text: string) => text.replace(/\r?\n/g, '\r\n');
const key = expand('{pem:RSA PRIVATE KEY}');
const corpus = new URL('../corpus/', import.meta.url);

/** The labelled corpus, and the catalogue's own examples. */
function samples(): { readonly path: string; readonly text: string }[] {
  const labelled = readdirSync(corpus)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, corpus), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { path: string; text: string });
  const own = allPatterns.flatMap((pattern) =>
    'examples' in pattern
      ? pattern.examples.match
          .filter((one) => typeof one === 'string')
          .map((text) => ({ path: 'a.txt', text }))
      : [],
  );
  return [...labelled, ...own];
}

test('whatever is found in a text is found in it with CRLF, in the same place', () => {
  const context = makeContext(defaultSettings, quiet);
  const found = (path: string, text: string) => {
    const judged = context.judge(Buffer.from(text), path);
    return judged?.matches.map(({ patternId, severity, secret }) => {
      const { startLine, startColumn } = judged.blob.region(secret);
      const bytes = judged.blob.slice(secret.start, secret.end).replaceAll('\r\n', '\n');
      return [patternId, severity, startLine, startColumn, bytes];
    });
  };
  const all = samples();
  expect(all.length).toBeGreaterThan(2000);
  for (const { path, text } of all) {
    const plain = `${expand(text).replaceAll('\r\n', '\n')}\n`;
    expect(found(path, crlf(plain)), plain).toEqual(found(path, plain));
  }
});

describe('a key of many lines', () => {
  test('is one finding in a history that changed its line ends', async () => {
    const repository = makeRepository();
    repository.commit('First', { 'id.txt': key });
    repository.commit('Second', { 'id.txt': crlf(key) });
    for (const wholeBlobs of [false, true]) {
      const settings = { ...defaultSettings, history: { ...defaultSettings.history, wholeBlobs } };
      const report = await scan({ kind: 'history', directory: repository.path }, settings, quiet);
      expect(report.findings.map(({ patternId, headPath }) => [patternId, headPath])).toEqual([
        ['private-key.pem', 'id.txt'],
      ]);
    }
  });

  test('has one fingerprint under a key', async () => {
    const prints = [];
    for (const text of [key, crlf(key)]) {
      const request = { kind: 'stdin', bytes: Buffer.from(text), name: 'id.txt' } as const;
      const report = await scan(request, { ...defaultSettings, fingerprintKey: 'k'.repeat(32) }, quiet);
      prints.push(...report.findings.map(({ fingerprint }) => fingerprint));
    }
    expect(prints).toHaveLength(2);
    expect(prints[0]).toBe(prints[1]);
  });
});

/** What a clone has, as on Windows, and what a baseline, comments, rules and a configuration say of it. */
async function clones(): Promise<readonly [plain: TestRepository, windows: TestRepository]> {
  const origin = makeRepository();
  origin.commit('First', {
    '.leakline.yml':
      'notes: true\nallow:\n  - name: samples\n    reason: made up\n    paths:\n      - samples/**\n',
    '.gitignore': 'ignored/\n*.log\n',
    'known.txt': key,
    'samples/a.txt': `key ${githubToken('sample')}\n`,
    'commented.py': `# leakline:allow github -- made up\na = "${githubToken('a')}"\nb = "${githubToken('b')}"  # leakline:allow github\n`,
    'new.env': `A=1\n${infrastructureLine().line}\n`,
  });
  const made = await runCli(['baseline', 'create', '--tree', '--quiet', '-C', origin.path]);
  expect(made.stderr).toBe('');
  origin.commit('Second', { 'late.txt': `key ${githubToken('late')}\n` });
  const cloned = (autocrlf: string) => {
    const path = join(makeFolder(), 'clone');
    origin.git(['clone', '-q', '-c', `core.autocrlf=${autocrlf}`, origin.path, path], {
      env: { GIT_CONFIG_COUNT: '0' },
    });
    return new TestRepository(path);
  };
  return [cloned('false'), cloned('true')];
}

async function outcome(kind: 'tree' | 'history' | 'staged', { path }: TestRepository) {
  const request = { kind, directory: path, ...(kind === 'staged' ? { indexFile: null } : {}) } as ScanRequest;
  const asked = { typed: {}, nameOf: (option: string) => option, configuration: null, directory: path };
  const configured = await configureScan(request, asked);
  const report = await scan(configured.request, configured.settings, quiet);
  const places = (all: readonly Finding[]) =>
    all.map((one) => [one.path, one.region.startLine, one.fingerprint].join(' '));
  return {
    findings: places(report.findings),
    suppressed: report.suppressed.map(({ path: place, suppression }) => [place, suppression.by]),
    unused: report.unusedSuppressions,
  };
}

test('a clone with CRLF is told of as one without', async () => {
  const [plain, windows] = await clones();
  expect(readFileSync(join(windows.path, 'known.txt'), 'utf8')).toContain('\r\n');
  expect(readFileSync(join(windows.path, '.leakline.yml'), 'utf8')).toContain('\r\n');
  const tree = await outcome('tree', plain);
  expect(tree.findings.map((one) => one.split(' ')[0])).toEqual(['late.txt']);
  expect(tree.suppressed).toHaveLength(5);
  expect(tree.unused).toEqual([]);
  expect(await outcome('tree', windows)).toEqual(tree);
  expect(await outcome('history', windows)).toEqual(await outcome('history', plain));
  expect(await outcome('staged', windows)).toEqual(await outcome('staged', plain));
});

test('a baseline with CRLF in which nothing changes stays as it is', async () => {
  const [, windows] = await clones();
  const file = join(windows.path, '.github', 'leakline-baseline.jsonl');
  const before = readFileSync(file, 'utf8');
  expect(before).toContain('\r\n');
  await runCli(['baseline', 'update', '--tree', '--quiet', '-C', windows.path]);
  const updated = readFileSync(file, 'utf8');
  await runCli(['baseline', 'update', '--tree', '--quiet', '-C', windows.path]);
  expect(readFileSync(file, 'utf8')).toBe(updated);
  writeFileSync(file, crlf(updated));
  const again = await runCli(['baseline', 'update', '--tree', '--quiet', '-C', windows.path]);
  expect([again.status, again.stderr]).toEqual([0, '']);
  expect(readFileSync(file, 'utf8')).toBe(crlf(updated));
});

describe('what PowerShell wrote, as UTF-16 with a byte order mark', () => {
  const wide = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

  test('is read as a configuration and as a baseline, in a folder and of a commit', async () => {
    const repository = makeRepository();
    repository.commit('First', {
      '.leakline.yml': wide('fail-on: critical\r\nnotes: true\r\n'),
      'known.txt': `key ${githubToken()}\n`,
    });
    const created = await runCli(['baseline', 'create', '--tree', '--quiet', '-C', repository.path]);
    expect(created.stderr).toBe('');
    const file = join('.github', 'leakline-baseline.jsonl');
    const text = readFileSync(join(repository.path, file), 'utf8');
    repository.commit('Second', { [file]: wide(text) });
    repository.commit('Third', { 'other.txt': `key ${githubToken()}\n` });
    const requests: ScanRequest[] = [
      { kind: 'tree', directory: repository.path },
      { kind: 'diff', directory: repository.path, range: 'HEAD~1..HEAD' },
    ];
    for (const request of requests) {
      const asked = { typed: {}, nameOf: (option: string) => option, configuration: null };
      const configured = await configureScan(request, { ...asked, directory: repository.path });
      expect([configured.settings.failOn, configured.settings.notes]).toEqual(['critical', true]);
      const { findings, suppressed } = await scan(configured.request, configured.settings, quiet);
      expect([findings.length, suppressed.at(-1)?.suppression.by]).toEqual([0, 'baseline']);
    }
  });

  test('is imported', async () => {
    const folder = makeFolder();
    const old = { version: '1.5.0', plugins_used: [], results: {}, generated_at: '2026-01-01T00:00:00Z' };
    for (const [name, content] of [
      ['plain', JSON.stringify(old)],
      ['wide', wide(JSON.stringify(old))],
    ] as const) {
      writeFileSync(join(folder, name), content);
    }
    const words = (name: string) => ['import', join(folder, name), '--quiet', '-C', folder, '--tree'];
    const [plain, imported] = [await runCli(words('plain')), await runCli(words('wide'))];
    expect(plain.status).toBe(0);
    expect(imported).toEqual(plain);
  });
});
