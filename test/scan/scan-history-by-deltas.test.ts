// A history judged by its deltas has the report of one whose blobs are judged whole, whatever happened in it and however
// it is packed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { defaultSettings, type HistorySettings } from '../../src/config/settings.ts';
import type { Report } from '../../src/model/report.ts';
import { scan } from '../../src/scan/scan.ts';
import { ownPatterns, ownTexts } from '../support/own-patterns.ts';
import { githubToken } from '../support/plants.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { expand } from '../support/samples.ts';

const quiet = { progress: { step: () => {} }, log: () => {} };

async function report(repo: TestRepository, asked: Partial<HistorySettings>): Promise<Report> {
  const history = { ...defaultSettings.history, threads: 1, ...asked };
  const settings = { ...defaultSettings, ownPatterns, exclude: ['left-out/**'], history };
  const made = await scan({ kind: 'history', directory: repo.path }, settings, quiet);
  return { ...made, elapsedSeconds: 0 };
}

async function expectSame(repo: TestRepository, asked: Partial<HistorySettings> = {}): Promise<Report> {
  const byDeltas = await report(repo, asked);
  expect(byDeltas).toEqual(await report(repo, { ...asked, wholeBlobs: true }));
  return byDeltas;
}

const examples = allPatterns.flatMap(({ examples: { match, skip } }) =>
  [...match, ...skip].map(({ text }) => expand(text).slice(0, 1500)),
);
const filler = Array.from({ length: 60 }, (_, line) => `line ${line}: nothing to see, key or token\n`);
const paths = [
  ...[
    'a/config.yml',
    'a/b/app.ts',
    'README.md',
    '.env',
    'table.csv',
    'test/x.py',
    'notes.ipynb',
    'left-out/c.ini',
  ],
  ...['k8s/secret.yaml', 'renamed/config.yml', 'app.ts'],
];

const line = fc.oneof(
  { weight: 3, arbitrary: fc.nat(examples.length - 1).map((at) => `${examples[at]}\n`) },
  { weight: 1, arbitrary: fc.constantFrom(...ownTexts.map((one) => `${expand(one)}\n`)) },
  { weight: 4, arbitrary: fc.constantFrom(...filler) },
  {
    weight: 1,
    arbitrary: fc.nat(60).map((seed) => `token: ${Buffer.from(githubToken(`${seed}`)).toString('base64')}\n`),
  },
  { weight: 1, arbitrary: fc.nat(60).map((seed) => `password = "${expand('Zt{base62*14}', `${seed}`)}"\n`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('# leakline:allow github, generic -- x\n', 'y # leakline:allow z\n'),
  },
);

const change = fc.record({
  path: fc.constantFrom(...paths),
  /** Where lines are taken out and others are put in, as shares of the file. */
  at: fc.nat(1000),
  out: fc.nat(6),
  lines: fc.array(line, { maxLength: 4 }),
  what: fc.constantFrom(
    'edit',
    'edit',
    'edit',
    'edit',
    'edit',
    'edit',
    'copy',
    'remove',
    'utf16',
    'binary',
    'mark',
  ),
  other: fc.constantFrom(...paths),
});
const history = fc.record({
  start: fc.array(fc.tuple(fc.constantFrom(...paths), fc.array(line, { minLength: 1, maxLength: 40 })), {
    minLength: 1,
    maxLength: 6,
  }),
  commits: fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 40 }),
  packing: fc.constantFrom(
    ['repack', '-adfq', '--depth=50', '--window=10'],
    ['repack', '-adFq', '--depth=250', '--window=60'],
    ['gc', '--quiet', '--aggressive'],
    ['repack', '-dq'],
    null,
  ),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;
type Change = History['commits'][number][number];

/** A stream for git fast-import(1). */
function stream({ start, commits }: History): Buffer {
  const files = new Map(start.map(([path, lines]) => [path, lines.join('')]));
  const parts: Buffer[] = [];
  const add = (text: string | Buffer) => parts.push(Buffer.from(text));
  const put = (path: string, content: Buffer) => {
    add(`M 100644 inline ${path}\ndata ${content.length}\n`);
    add(content);
    add('\n');
  };
  const begin = (number: number) =>
    add(`commit refs/heads/main\ncommitter A <a@example.com> ${1_700_000_000 + number} +0000\ndata 1\nx\n`);
  begin(0);
  for (const [path, text] of files) put(path, Buffer.from(text));
  commits.forEach((changes, number) => {
    begin(number + 1);
    for (const one of changes) applyChange(one, files, put, add);
  });
  return Buffer.concat(parts);
}

function applyChange(
  { path, at, out, lines, what, other }: Change,
  files: Map<string, string>,
  put: (path: string, content: Buffer) => void,
  add: (text: string) => void,
): void {
  const before = files.get(path) ?? '';
  if (what === 'remove') {
    if (files.delete(path)) add(`D ${path}\n`);
    return;
  }
  if (what === 'copy') {
    files.set(other, before);
    put(other, Buffer.from(before));
    return;
  }
  const old = before.split(/(?<=\n)/);
  old.splice(Math.floor((old.length * at) / 1000), out, ...lines);
  const text = old.join('');
  files.set(path, text);
  if (what === 'utf16') put(path, Buffer.from(`\ufeff${text}`, 'utf16le'));
  else if (what === 'mark') put(path, Buffer.from(`\ufeff${text}`));
  else if (what === 'binary') put(path, Buffer.from(`\0\x01\x02${'\0'.repeat(400)}${text}`));
  else put(path, Buffer.from(text));
}

describe('a history judged by its deltas', () => {
  it('finds what judging each blob whole finds', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(history, fc.boolean(), async (made, includeUnreachable) => {
        const repo = makeRepository();
        repo.git(['fast-import', '--quiet', '--force'], { input: stream(made) });
        if (made.packing !== null) repo.git(made.packing);
        await expectSame(repo, { includeUnreachable, allProvenance: includeUnreachable });
        repo.remove();
      }),
      { numRuns: Number(process.env['HISTORY_RUNS'] ?? 25) },
    );
  });

  it('tells of comments without effect in what HEAD has under another name than it came with', async () => {
    const repo = makeRepository();
    const comment = 'y # leakline:allow nothing-of-ours\n';
    repo.commit('First', { 'a.csv': comment, 'b.yml': 'x\n' });
    repo.commit('Second', { 'a.csv': 'z\n', 'b.yml': comment });
    repo.git(['repack', '-adfq']);
    const { unusedSuppressions } = await expectSame(repo);
    expect(unusedSuppressions.map(({ where }) => where)).toEqual(['b.yml:1']);
  });

  it('goes on without the objects that a partial clone has not', async () => {
    const repo = makeRepository();
    repo.commit('First', { 'a.txt': `${githubToken('a')}\n`.repeat(3), 'b/c.txt': 'b\n' });
    repo.commit('Second', { 'a.txt': `x\n${githubToken('b')}\n`, 'd.txt': `${githubToken('d')}\n` });
    for (const filter of ['blob:none', 'tree:0', 'blob:limit=10']) {
      const clone = repo.clone([`--filter=${filter}`, '--no-checkout']);
      const { complete, coverage } = await expectSame(clone);
      expect(complete, filter).toBe(false);
      expect(coverage.skips.length, filter).toBeGreaterThan(0);
    }
  });
});
