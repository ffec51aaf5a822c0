// A scan that knows what an earlier one saw: what is new is found, what was told is not told again, and a cache that cannot
// be trusted is no cache.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { resolveSettings, type TypedOptions } from '../../src/config/resolve-settings.ts';
import { defaultSettings, type Settings } from '../../src/config/settings.ts';
import type { Report } from '../../src/model/report.ts';
import { jsonReport } from '../../src/report/json.ts';
import { sarifText } from '../../src/report/sarif.ts';
import { textReport } from '../../src/report/text.ts';
import { basisOf } from '../../src/scan/history-basis.ts';
import { scan } from '../../src/scan/scan.ts';
import { randomHistory, randomNumbers } from '../git/random-history.ts';
import { ownPattern } from '../support/own-patterns.ts';
import { githubToken } from '../support/plants.ts';
import { makeFolder, makeRepository, type TestRepository } from '../support/repository.ts';

const leak = (seed: string) => `key ${githubToken(seed)}\n`;
const quiet = { progress: { step: () => {} }, log: () => {} };
const asRoot = process.getuid?.() === 0;

function settingsOf(typed: TypedOptions): Settings {
  return resolveSettings({ threads: '1', ...typed }, (option) => `--${option}`);
}

function history({ path }: TestRepository, typed: TypedOptions = {}): Promise<Report> {
  return scan({ kind: 'history', directory: path }, settingsOf(typed), quiet);
}

function newCache(): string {
  return join(makeFolder('cache'), 'seen.cache');
}

const places = ({ findings }: Report) => findings.map(({ path }) => path);
/** Patterns and secrets, by a fingerprint that knows nothing else. */
const identities = ({ findings }: Report) => findings.map((one) => `${one.patternId} ${one.fingerprint}`);
const leftOut = ({ notices }: Report) => Number(/^([\d,]+) commits? w/.exec(notices[0] ?? '')?.[1] ?? 0);

/** Two branches, a merge, a tag. */
function grown(): TestRepository {
  const repository = makeRepository();
  repository.commit('First', { 'a.txt': leak('a'), 'plain.txt': 'nothing\n' });
  repository.branch('topic');
  repository.commit('Topic', { 'b.txt': leak('b') });
  repository.checkout('main');
  repository.commit('Main', { 'c.txt': leak('c') });
  repository.merge(['topic']);
  repository.tag('v1', `Release ${leak('tag')}`);
  return repository;
}

const ways: readonly [string, TypedOptions][] = [
  ['by deltas', {}],
  ['the reference way', { wholeBlobs: true }],
  ['with what no ref reaches', { includeUnreachable: true }],
];

describe.each(ways)('a cache, %s', (_way, way) => {
  test('leaves out what was scanned, and tells how much', async () => {
    const repository = grown();
    const typed = { ...way, cache: newCache() };
    const first = await history(repository, typed);
    expect(places(first)).toEqual(['a.txt', 'b.txt', 'c.txt', 'message of tag v1']);
    expect(first.notices).toEqual([]);
    const second = await history(repository, typed);
    expect(places(second).filter((path) => !path.startsWith('reflog'))).toEqual([]);
    expect(second.coverage).toMatchObject({ commits: 0, blobs: 0 });
    expect(leftOut(second)).toBe(4);
    repository.commit('More', { 'd.txt': leak('d'), 'a.txt': `more\n${leak('a')}` });
    const third = await history(repository, typed);
    expect(places(third)).toEqual(['d.txt']);
    expect(third.coverage).toMatchObject({ commits: 1, blobs: 2 });
    expect(third.complete).toBe(true);
  });

  test('knows the messages of commits', async () => {
    const repository = grown();
    const typed = { ...way, cache: newCache() };
    const first = repository.commit(`Old ${leak('old')}`, {});
    await history(repository, typed);
    const second = repository.commit(`New ${leak('new')}`, {});
    const names = places(await history(repository, typed));
    expect(names).toContain(`commit message of ${second.slice(0, 12)}`);
    expect(names).not.toContain(`commit message of ${first.slice(0, 12)}`);
  });

  test('is one of the chosen branches', async () => {
    const repository = grown();
    const typed = { ...way, cache: newCache(), branches: ['main'] };
    const own = (report: Report) => places(report).filter((path) => path.endsWith('.txt'));
    expect(own(await history(repository, typed))).toEqual(['a.txt', 'b.txt', 'c.txt']);
    repository.branch('side');
    repository.commit('Side', { 'side.txt': leak('side') });
    expect(own(await history(repository, typed))).toEqual([]);
    repository.checkout('main');
    repository.commit('Main', { 'main.txt': leak('main') });
    expect(own(await history(repository, typed))).toEqual(['main.txt']);
    expect((await history(repository, { ...typed, branches: ['side'] })).notices[0]).toMatch(
      /other settings$/,
    );
  });

  test('goes with dates', async () => {
    const repository = grown();
    const typed = { ...way, cache: newCache(), since: '2026-01-01T00:00:00Z' };
    const on = (date: string) => ({ env: { GIT_COMMITTER_DATE: date } });
    repository.commit('Old', { 'old.txt': leak('old') }, on('2025-06-01T00:00:00Z'));
    expect(places(await history(repository, typed))).not.toContain('old.txt');
    repository.commit('Before', { 'before.txt': leak('before') }, on('2025-06-02T00:00:00Z'));
    repository.commit(
      'After',
      { 'after.txt': leak('after'), 'old.txt': `x\n${leak('old')}` },
      on('2026-02-01T00:00:00Z'),
    );
    // That the old one was there before is no reason: nobody was told of it.
    expect(places(await history(repository, typed))).toEqual(['after.txt', 'old.txt']);
    expect(places(await history(repository, typed))).toEqual([]);
  });

  test('tells what an edit adds to a file with a known secret, and nothing of a move', async () => {
    const repository = makeRepository();
    repository.commit('First', {
      'a.txt': leak('a'),
      'm.txt': leak('m'),
      'e.txt': `${leak('e')}${'x\n'.repeat(20)}`,
    });
    const typed = { ...way, cache: newCache() };
    await history(repository, typed);
    repository.commit('Edit', { 'a.txt': `${leak('a')}${leak('new')}` });
    repository.git(['mv', 'm.txt', 'moved.md']);
    repository.commit('Move', {});
    expect(places(await history(repository, typed))).toEqual(['a.txt']);
    repository.commit('Twice', { 'a.txt': `${leak('a')}x\n${leak('a')}` });
    expect(places(await history(repository, typed))).toEqual(['a.txt']);
  });

  test('finds a side branch from long ago, alone and merged', async () => {
    const repository = grown();
    const typed = { ...way, cache: newCache() };
    await history(repository, typed);
    repository.branch('late', 'main~1^1');
    repository.commit('Late', { 'late.txt': leak('late') });
    repository.checkout('main');
    const branch = await history(repository, typed);
    expect(places(branch)).toEqual(['late.txt']);
    expect(branch.coverage.commits).toBe(1);
    expect(branch.findings[0]?.whereabouts?.containedIn.branches.names).toEqual(['refs/heads/late']);
    repository.merge(['late'], 'Merge', { 'evil.txt': leak('evil') });
    const merged = await history(repository, typed);
    expect(places(merged)).toEqual(['evil.txt']);
    expect(merged.coverage).toMatchObject({ commits: 1, blobs: 1 });
  });

  test('copes with tips that are gone, and knows most of what a rebase copied', async () => {
    const repository = grown();
    repository.branch('work', 'main');
    repository.commit('Work', { 'w.txt': leak('w') });
    const typed = { ...way, cache: newCache() };
    await history(repository, typed);
    repository.checkout('main');
    repository.commit('Base', { 'base.txt': 'base\n' });
    repository.checkout('work');
    repository.git(['rebase', '--quiet', 'main']);
    const rebased = await history(repository, typed);
    expect(places(rebased)).toEqual([]);
    expect(rebased.coverage).toMatchObject({ commits: 2, blobs: 1 });
    repository.git(['reset', '--quiet', '--hard', 'main~2']);
    repository.commit('Again', { 'again.txt': leak('again'), 'w.txt': null });
    repository.git(['reflog', 'expire', '--expire=now', '--all']);
    repository.git(['tag', '-d', 'v1']);
    repository.gc();
    const forced = await history(repository, typed);
    expect(places(forced)).toEqual(['again.txt']);
    expect(leftOut(forced)).toBe(7);
    expect(forced.complete).toBe(true);
  });

  test('takes a tag, and what refs name without a commit, as new once', async () => {
    const repository = grown();
    const typed = { ...way, cache: newCache() };
    await history(repository, typed);
    repository.tag('v2', `Next ${leak('v2')}`, 'main~1');
    repository.tag('blob', undefined, repository.hashObject(leak('loose')));
    const tagged = await history(repository, typed);
    expect(places(tagged)).toEqual(['message of tag v2', 'refs/tags/blob']);
    expect(tagged.coverage).toMatchObject({ commits: 0, blobs: 1 });
    expect(places(await history(repository, typed))).toEqual([]);
  });

  test('finds on random histories, in two parts, what one scan finds', { timeout: 240_000 }, async () => {
    for (let seed = 1; seed <= Number(process.env['HISTORY_RUNS'] ?? 6); seed += 1) {
      await expectParts(seed, { ...way, notes: true, fingerprintKey: 'k'.repeat(20) });
    }
  });
});

/** Goes back in a random history, scans, goes forward again by steps, and scans at each. */
async function expectParts(seed: number, typed: TypedOptions): Promise<void> {
  const repository = randomHistory(seed, 40);
  const random = randomNumbers(seed * 7919);
  withLeaks(repository, seed);
  const refs = repository.git(['for-each-ref', '--format=%(refname) %(objectname)']).split('\n');
  const whole = identities(await history(repository, typed));
  const cache = newCache();
  for (const line of refs) {
    const [ref = '', oid = ''] = line.split(' ');
    const back = repository.git(['rev-list', oid]).split('\n');
    repository.git(['update-ref', ref, back[random(back.length)] ?? oid]);
  }
  const found = new Set(identities(await history(repository, { ...typed, cache })));
  for (const part of [refs.slice(0, random(refs.length)), refs]) {
    for (const line of part) repository.git(['update-ref', ...line.split(' ')]);
    const more = await history(repository, { ...typed, cache });
    for (const one of identities(more)) found.add(one);
  }
  expect([...found].sort(), `seed ${seed}`).toEqual([...new Set(whole)].sort());
  const nothing = await history(repository, { ...typed, cache });
  expect(nothing.findings, `seed ${seed}`).toEqual([]);
  repository.remove();
}

/** Puts a secret in the place of each content: git knows how to rewrite a history. */
function withLeaks(repository: TestRepository, seed: number): void {
  const stream = repository.git(['fast-export', '--all', '--signed-tags=strip']);
  const text = stream.replaceAll(/data 10\ncontent (\d)\n/g, (_, number: string) => {
    const line = Number(number) < 5 ? leak(`${seed} ${number}`) : `plain ${number}\n`;
    return `data ${line.length}\n${line}`;
  });
  const random = randomNumbers(seed);
  // In every other one the clocks of committers are worth nothing.
  const dated = text.replaceAll(/^(committer .*> )(\d+)/gm, (_, who: string, seconds: string) =>
    seed % 2 === 0 ? who + seconds : `${who}${1_700_000_000 + random(1_000_000)}`,
  );
  repository.git(['fast-import', '--quiet', '--force'], { input: dated });
}

describe('a file of a cache', () => {
  const packed = (ids: string) => Buffer.from(ids, 'hex').toString('base64');

  async function made() {
    const repository = grown();
    const cache = newCache();
    await history(repository, { cache });
    return { repository, cache, bytes: readFileSync(cache) };
  }

  test('holds ids and nothing else, and is small', async () => {
    const { bytes, repository } = await made();
    const text = bytes.toString('latin1');
    expect(text).toMatch(
      /^leakline-history-cache 1 [0-9a-f]{64}\n\{"basis":"[0-9a-f]{64}","seen":4,"roots":/,
    );
    expect(bytes.length).toBeLessThan(600);
    for (const word of ['topic', 'refs', '.txt', 'v1', repository.path, 'ghp_'])
      expect(text).not.toContain(word);
    expect(JSON.parse(text.slice(text.indexOf('\n')))).toMatchObject({
      commits: [packed(['HEAD', 'topic'].map((ref) => repository.resolve(ref)).join('')), ''],
      tags: [packed(repository.resolve('v1')), ''],
      loose: ['', ''],
    });
  });

  test('is not used when a byte of it is another, or missing', { timeout: 120_000 }, async () => {
    const { repository, cache, bytes } = await made();
    const expectWhole = async (damaged: Buffer, what: string) => {
      writeFileSync(cache, damaged);
      const report = await history(repository, { cache });
      expect(places(report), what).toHaveLength(4);
      expect(report.notices[0], what).toMatch(
        /^The cache was not used, and everything was scanned: (?:it is damaged|it is no cache of a history|another version of Leakline wrote it)$/,
      );
    };
    for (let at = 0; at < bytes.length; at += at < 100 ? 9 : 41) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
      await expectWhole(damaged, `byte ${at}`);
      await expectWhole(bytes.subarray(0, at), `${at} bytes`);
    }
    await expectWhole(Buffer.concat([bytes, bytes]), 'twice');
    writeFileSync(cache, bytes);
    expect(places(await history(repository, { cache }))).toEqual([]);
  });

  test('that is another file is left as it is', async () => {
    const repository = grown();
    const cache = newCache();
    writeFileSync(cache, 'my notes\n');
    const report = await history(repository, { cache });
    expect(report.notices).toEqual([
      'The cache was not used, and everything was scanned: it is no cache of a history',
      'The file of the cache was left as it is: delete it, or name another one',
    ]);
    expect(readFileSync(cache, 'utf8')).toBe('my notes\n');
  });

  test('of another repository, or of other settings, is not used', async () => {
    const { cache } = await made();
    const other = makeRepository();
    other.commit('Other', { 'o.txt': leak('o') }, { env: { GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z' } });
    const foreign = await history(other, { cache });
    expect(foreign.notices).toEqual([
      'The cache was not used, and everything was scanned: it is of another repository',
    ]);
    expect(places(foreign)).toEqual(['o.txt']);
    const excluded = await history(other, { cache, exclude: ['z/**'] });
    expect(excluded.notices[0]).toMatch(/: it was made with other patterns or other settings$/);
    expect(places(excluded)).toEqual(['o.txt']);
  });

  test('is written in one step, whoever else writes it', async () => {
    const { repository, cache } = await made();
    repository.commit('More', { 'd.txt': leak('d') });
    const reports = await Promise.all([1, 2, 3].map(() => history(repository, { cache })));
    for (const report of reports) expect(places(report)).toEqual(['d.txt']);
    expect(readdirSync(join(cache, '..'))).toEqual(['seen.cache']);
    expect(places(await history(repository, { cache }))).toEqual([]);
  });

  test('is not written after a scan that was ended, or that missed something', async () => {
    const repository = grown();
    const cache = newCache();
    const ended = new AbortController();
    ended.abort('SIGINT');
    const request = { kind: 'history', directory: repository.path } as const;
    const report = await scan(request, settingsOf({ cache }), { ...quiet, signal: ended.signal });
    expect(report.notices).toEqual(['The cache was not written, since the scan is not complete']);
    const shallow = repository.clone(['--depth', '1']);
    expect((await history(shallow, { cache })).complete).toBe(false);
    expect(existsSync(cache)).toBe(false);
    expect(readdirSync(join(cache, '..'))).toEqual([]);
  });

  test('that cannot be written is a fault before the scan', async () => {
    const repository = grown();
    const folder = makeFolder('cache');
    mkdirSync(join(folder, 'inner'));
    for (const name of ['inner', 'not/there', 'inner/../nor/this']) {
      await expect(history(repository, { cache: join(folder, name) })).rejects.toMatchObject({
        code: 'unwritable-file',
        message: expect.stringMatching(/^the cache of the history cannot be written \((?:EISDIR|ENOENT)\)$/),
      });
    }
  });

  test.skipIf(asRoot)('that is read-only is such a one', async () => {
    const { repository, cache } = await made();
    chmodSync(cache, 0o444);
    await expect(history(repository, { cache })).rejects.toMatchObject({ code: 'unwritable-file' });
    chmodSync(cache, 0o644);
  });

  test('that a link names stays where it is', async () => {
    const { repository, cache } = await made();
    const before = statSync(cache).ino;
    const link = join(makeFolder('links'), 'link');
    (await import('node:fs')).symlinkSync(cache, link);
    await history(repository, { cache: link });
    expect(statSync(cache).ino).not.toBe(before);
    rmSync(link);
    expect(existsSync(cache)).toBe(true);
  });

  test('is told of in every form of the report', async () => {
    const { repository, cache } = await made();
    const report = await history(repository, { cache });
    const notice = '4 commits were scanned before (cache) and left out';
    expect(textReport(report, { colour: false }).replaceAll(/\s+/g, ' ')).toContain(`Note: ${notice}`);
    expect(JSON.parse(jsonReport(report)).notices[0]).toContain(notice);
    expect(sarifText(report, { gzipBytes: (text) => text.length })).toContain(notice);
  });
});

describe('what a cache stands on', () => {
  test('is another digest for whatever changes findings, and for nothing else', () => {
    const [one, two, ...more] = allPatterns;
    const base = basisOf(defaultSettings);
    const own = { id: 'acme.x', keywords: ['acme_'], regex: 'acme_[a-z]{8}' };
    const settings = (typed: TypedOptions) => basisOf(resolveSettings(typed, (option) => option));
    const others = [
      settings({ prefixes: ['ACME'] }),
      settings({ internalDomains: ['corp.example'] }),
      settings({ loopback: true }),
      settings({ only: ['github'] }),
      settings({ except: ['github'] }),
      settings({ confidence: 'high' }),
      settings({ notes: true }),
      settings({ include: ['*.ts'] }),
      settings({ exclude: ['*.ts'] }),
      settings({ maxBlobSize: '1MiB' }),
      settings({ since: '2026-01-01' }),
      settings({ until: '2026-01-01' }),
      settings({ branches: ['main'] }),
      settings({ includeUnreachable: true }),
      basisOf(
        defaultSettings,
        [two, one, ...more].flatMap((pattern) => pattern ?? []),
      ),
      basisOf(defaultSettings, allPatterns.slice(1)),
      basisOf({ ...defaultSettings, ownPatterns: [ownPattern(own)] }),
      basisOf({ ...defaultSettings, ownPatterns: [ownPattern({ ...own, flags: 'i' })] }),
      basisOf({ ...defaultSettings, ownPatterns: [ownPattern({ ...own, regex: 'acme_[a-z]{9}' })] }),
      basisOf({ ...defaultSettings, ownPatterns: [ownPattern({ ...own, allow: ['^a'] })] }),
      basisOf(
        defaultSettings,
        allPatterns.map((pattern) => ({ ...pattern, confidence: 'low' as const })),
      ),
    ];
    expect(new Set([base, ...others]).size).toBe(others.length + 1);
    for (const field of new Set(allPatterns.flatMap((pattern) => Object.keys(pattern)))) {
      const pattern = allPatterns.find((one) => Object.hasOwn(one, field));
      const changed = [{ ...pattern, [field]: 'another' }] as unknown as typeof allPatterns;
      const isTold = /^(?:title|description|impact|remedy|rotation|references|examples)$/.test(field);
      const isSame = basisOf(defaultSettings, changed) === basisOf(defaultSettings, pattern ? [pattern] : []);
      expect(isSame, field).toBe(isTold);
    }
    const same = { threads: '3', wholeBlobs: true, allProvenance: true, failOn: 'never', cache: 'x' };
    expect(settings({ ...same, fingerprintKey: 'k'.repeat(20) })).toBe(base);
  });
});
