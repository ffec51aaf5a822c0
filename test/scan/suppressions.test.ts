// Comments, the allowlist and the baseline through whole scans of real repositories: what they suppress, what of them is of
// no use, and whose comments and baseline count.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatBaseline } from '../../src/baseline/format-baseline.ts';
import { defaultSettings, type Settings } from '../../src/config/settings.ts';
import { Fault } from '../../src/model/fault.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import type { AllowEntry, Baseline, BaselineEntry } from '../../src/model/suppression.ts';
import { type ScanRequest, scan } from '../../src/scan/scan.ts';
import { githubToken, privateAddress } from '../support/plants.ts';
import { makeFolder, makeRepository, type TestRepository, writeFiles } from '../support/repository.ts';
import { expand } from '../support/samples.ts';

const quiet = { progress: { step: () => {} }, log: () => {} };
const token = (seed: string) => `token = "${githubToken(seed)}"`;
const allowed = (name = 'github') => `# leakline:allow ${name} -- made up`;

function scanned(request: ScanRequest, parts: Partial<Settings> = {}): Promise<Report> {
  return scan(request, { ...defaultSettings, ...parts }, quiet);
}

const history = ({ path }: TestRepository, parts: Partial<Settings> = {}) =>
  scanned({ kind: 'history', directory: path }, parts);
const reference = { ...defaultSettings.history, wholeBlobs: true };
const ways: readonly [string, Partial<Settings>][] = [
  ['the usual way', {}],
  ['the reference way', { history: reference }],
];

const places = (findings: readonly Finding[]) =>
  findings.map(({ path, region }) => `${path}:${region.startLine}`);
const unused = ({ unusedSuppressions }: Report) => unusedSuppressions.map(({ where, why }) => [where, why]);
const nothingThere = 'nothing of what it names was found there';

const text = [
  `${token('1')} ${allowed()}`,
  token('2'),
  allowed('github.personal-access-token'),
  token('3'),
  allowed('private-address'),
  token('4'),
  `x = 1 ${allowed()}`,
].join('\n');

const ofText = {
  findings: ['a.py:2', 'a.py:6'],
  suppressed: ['a.py:1', 'a.py:4'],
  unused: [
    ['a.py:5', nothingThere],
    ['a.py:7', nothingThere],
  ],
};

function outcome(report: Report) {
  return {
    findings: places(report.findings),
    suppressed: places(report.suppressed),
    unused: unused(report),
  };
}

describe('comments', () => {
  test('in a folder, the index, standard input and a range', async () => {
    const folder = makeFolder();
    writeFiles(folder, { 'a.py': text });
    expect(outcome(await scanned({ kind: 'tree', directory: folder }))).toEqual(ofText);
    expect(outcome(await scanned({ kind: 'stdin', bytes: Buffer.from(text), name: 'a.py' }))).toEqual(ofText);
    const repository = makeRepository();
    repository.commit('Before', { 'b.py': 'x\n' });
    writeFiles(repository.path, { 'a.py': text });
    repository.git(['add', 'a.py']);
    const staged: ScanRequest = { kind: 'staged', directory: repository.path, indexFile: null };
    expect(outcome(await scanned(staged))).toEqual(ofText);
    repository.commit('After', { 'a.py': text });
    const diff: ScanRequest = { kind: 'diff', directory: repository.path, range: 'HEAD~1..HEAD' };
    expect(outcome(await scanned(diff))).toEqual(ofText);
  });

  test.each(ways)(
    'in a history: that of HEAD counts, and one that is gone suppresses nothing (%s)',
    async (_, way) => {
      const repository = makeRepository();
      repository.commit('Bare', {
        'a.py': `${token('1')}\n`,
        'b.py': `${token('2')} ${allowed()}\n`,
        'c.py': text,
      });
      repository.commit('Comment', {
        'a.py': `y = 2\n${token('1')} ${allowed()}\n`,
        'b.py': `${token('2')}\n`,
      });
      const report = await history(repository, way);
      expect(places(report.suppressed)).toEqual(['a.py:1', 'c.py:1', 'c.py:4']);
      expect(places(report.findings)).toEqual(['b.py:1', 'c.py:2', 'c.py:6']);
      expect(unused(report)).toEqual([
        ['c.py:5', nothingThere],
        ['c.py:7', nothingThere],
      ]);
    },
  );

  test.each(ways)(
    'one that names no pattern, or nothing, suppresses nothing and is told (%s)',
    async (_, way) => {
      const repository = makeRepository();
      repository.commit('One', {
        'a.py': `${token('1')} # leakline:allow\n${token('2')} # leakline:allow gihtub\n`,
        'b.txt': 'no leak here # leakline:allow github\n',
      });
      const report = await history(repository, way);
      expect(report.findings).toHaveLength(2);
      expect(unused(report)).toEqual([
        ['a.py:1', 'it names no pattern: write "leakline:allow PATTERN -- reason"'],
        ['a.py:2', 'it names what is no pattern of Leakline'],
        ['b.txt:1', nothingThere],
      ]);
    },
  );

  test("what was not looked for is not missed, and other programs' are heeded where they are asked for", async () => {
    const bytes = Buffer.from(`${token('1')} # gitleaks:allow\nx # leakline:allow private-address\n`);
    const request: ScanRequest = { kind: 'stdin', bytes, name: 'a.py' };
    const only = await scanned(request, { selection: { only: ['github'], except: [] } });
    expect(outcome(only)).toEqual({ findings: ['a.py:1'], suppressed: [], unused: [] });
    const comments = ['leakline', 'gitleaks'] as const;
    const both = await scanned(request, { suppression: { ...defaultSettings.suppression, comments } });
    expect(outcome(both)).toEqual({
      findings: [],
      suppressed: ['a.py:1'],
      unused: [['a.py:2', nothingThere]],
    });
    const none = await scanned(request, { suppression: { ...defaultSettings.suppression, comments: [] } });
    expect(outcome(none)).toEqual({ findings: ['a.py:1'], suppressed: [], unused: [] });
  });

  test('the reason is redacted like all that is told', async () => {
    const secret = githubToken('reason');
    const bytes = Buffer.from(
      `host = "${privateAddress}" # leakline:allow private-address -- see ${secret}\n`,
    );
    const report = await scanned({ kind: 'stdin', bytes, name: 'a.py' });
    expect(JSON.stringify(report.suppressed)).toContain('see ');
    expect(JSON.stringify(report)).not.toContain(secret);
  });
});

const entry = (parts: Partial<AllowEntry>): AllowEntry => ({
  name: 'one',
  reason: '',
  state: null,
  until: null,
  patterns: null,
  when: 'all',
  paths: null,
  values: null,
  commits: null,
  authoredSince: null,
  authoredUntil: null,
  ...parts,
});
const allowing = (...parts: Partial<AllowEntry>[]): Partial<Settings> => ({
  suppression: { ...defaultSettings.suppression, allow: parts.map(entry), today: '2026-11-21' },
});

describe('the allowlist', () => {
  function three() {
    const repository = makeRepository();
    const first = repository.commit('One', { 'test/a.py': token('1') });
    repository.commit(
      'Two',
      { 'src/b.py': token('2') },
      { env: { GIT_AUTHOR_DATE: '2020-05-03T23:30:00-0200' } },
    );
    repository.commit('Three', { 'src/c.py': `host = "${privateAddress}"\n` });
    return { repository, first };
  }
  const left = async (repository: TestRepository, ...parts: Partial<AllowEntry>[]) =>
    places((await history(repository, allowing(...parts))).findings);

  test('by path, pattern, value, commit and the date it was written on', async () => {
    const { repository, first } = three();
    const all = ['src/b.py:1', 'src/c.py:1', 'test/a.py:1'];
    expect(await left(repository)).toEqual(all);
    expect(await left(repository, { paths: ['test/'] })).toEqual(['src/b.py:1', 'src/c.py:1']);
    expect(await left(repository, { patterns: ['network.private-address'], paths: ['**'] })).toEqual([
      'src/b.py:1',
      'test/a.py:1',
    ]);
    expect(await left(repository, { patterns: ['network.private-address'] })).toEqual(all);
    expect(await left(repository, { values: [`^${githubToken('2')}$`] })).toEqual([
      'src/c.py:1',
      'test/a.py:1',
    ]);
    expect(await left(repository, { commits: [first.slice(0, 8)] })).toEqual(['src/b.py:1', 'src/c.py:1']);
    expect(await left(repository, { authoredUntil: '2020-05-03' })).toEqual(all);
    expect(await left(repository, { authoredSince: '2020-05-04', authoredUntil: '2020-05-04' })).toEqual([
      'src/c.py:1',
      'test/a.py:1',
    ]);
  });

  test('a value in any script', async () => {
    const secret = expand('Zt{base62*8}ü{base62*8}', 'script');
    const bytes = Buffer.from(`password = "${secret}"\n`);
    const request: ScanRequest = { kind: 'stdin', bytes, name: 'a.py' };
    expect((await scanned(request)).findings).toHaveLength(1);
    expect((await scanned(request, allowing({ values: ['^Zt.{8}[öü].{8}$'] }))).suppressed).toHaveLength(1);
    expect((await scanned(request, allowing({ values: ['^Zt.{8}..{9}$'] }))).suppressed).toHaveLength(0);
  });

  test('all conditions together, or any of them', async () => {
    const { repository, first } = three();
    const parts = { paths: ['src/'], commits: [first] };
    expect(await left(repository, parts)).toHaveLength(3);
    expect(await left(repository, { ...parts, when: 'any' })).toEqual([]);
  });

  test('one that has ended or that nothing needs is told, the latter of whole scans alone', async () => {
    const { repository } = three();
    const settings = allowing(
      { name: 'ended', paths: ['test/'], until: '2026-11-20' },
      { name: 'lasts', paths: ['src/'], until: '2026-11-21' },
      { name: 'of no use', paths: ['nowhere/'] },
    );
    const whole = await history(repository, settings);
    expect(places(whole.findings)).toEqual(['test/a.py:1']);
    expect(unused(whole)).toEqual([
      ['ended', 'its last day was 2026-11-20, and what it was for is there'],
      ['of no use', 'nothing that was found needs it any more'],
    ]);
    const part = await scanned({ kind: 'diff', directory: repository.path, range: 'HEAD~1..HEAD' }, settings);
    expect(unused(part)).toEqual([]);
  });
});

const baselinePath = '.github/leakline-baseline.jsonl';
const salt = '0123456789abcdef'.repeat(2);
const fresh: Baseline = { file: baselinePath, salts: [salt], entries: [] };
const under = (baseline: Baseline | null): Partial<Settings> => ({
  suppression: { ...defaultSettings.suppression, baseline, today: '2026-11-21' },
});

/** A baseline with what a scan finds. */
async function accepting(request: ScanRequest, parts: Partial<BaselineEntry> = {}): Promise<Baseline> {
  const { findings } = await scanned(request, under(fresh));
  const entries = findings.map(({ fingerprint, patternId, path }) => ({
    fingerprint,
    patternId,
    path,
    state: 'accepted-risk' as const,
    reason: '',
    who: '',
    until: null,
    ...parts,
  }));
  return { ...fresh, entries };
}

describe('the baseline', () => {
  test('accepts what it has wherever it moves; another value at its place is new', async () => {
    const repository = makeRepository();
    repository.commit('One', { 'a.py': `${token('1')}\n${token('2')}\n` });
    const request: ScanRequest = { kind: 'tree', directory: repository.path };
    const baseline = await accepting(request);
    expect(baseline.entries.map(({ fingerprint }) => fingerprint)).toEqual([
      expect.stringMatching(/^s1:[0-9a-f]{32}$/),
      expect.stringMatching(/^s1:[0-9a-f]{32}$/),
    ]);
    repository.commit('Two', { 'a.py': null, 'moved/b.py': `\n\n${token('1')}\n${token('3')}\n` });
    const report = await scanned(request, under(baseline));
    expect(places(report.suppressed)).toEqual(['moved/b.py:3']);
    expect(places(report.findings)).toEqual(['moved/b.py:4']);
    expect(report.baselineUse).toMatchObject({ isWhole: true });
    expect(report.baselineUse?.matched.size).toBe(1);
    expect(report.baselineUse?.gone.size).toBe(1);
    // Of what the folder does not have any more the history may hold a copy.
    expect(unused(report)).toEqual([]);
    const strange = `s1:${'e'.repeat(32)}`;
    const more = [{ ...baseline.entries[0], fingerprint: strange } as BaselineEntry, ...baseline.entries];
    const inHistory = await history(repository, under({ ...baseline, entries: more }));
    expect(inHistory.baselineUse?.matched.size).toBe(2);
    expect(unused(inHistory)).toEqual([
      [expect.stringContaining(strange), 'nothing that was found needs it any more'],
    ]);
  });

  test('a file that must not be committed is the file of its path', async () => {
    const folder = makeFolder();
    const line = `A=${'b'.repeat(3)}\n`;
    writeFiles(folder, { '.env': line });
    const request: ScanRequest = { kind: 'tree', directory: folder };
    const baseline = await accepting(request);
    writeFiles(folder, { 'other/.env': line });
    const report = await scanned(request, under(baseline));
    expect(report.suppressed.map(({ path }) => path)).toEqual(['.env']);
    expect(report.findings.map(({ path }) => path)).toEqual(['other/.env']);
  });

  test('one that has ended suppresses nothing and is told in every scan', async () => {
    const request: ScanRequest = { kind: 'stdin', bytes: Buffer.from(token('1')), name: 'a.py' };
    const lasting = await accepting(request, { until: '2026-11-21' });
    expect((await scanned(request, under(lasting))).findings).toEqual([]);
    const ended = await accepting(request, { until: '2026-11-20' });
    const report = await scanned(request, under(ended));
    expect(report.findings).toHaveLength(1);
    expect(unused(report)).toEqual([
      [expect.stringContaining('github'), 'its last day was 2026-11-20, and what it was for is there'],
    ]);
  });

  test('of what was not looked for nothing is said to be gone', async () => {
    const folder = makeFolder();
    writeFiles(folder, { 'a.py': token('1'), 'b/c.py': `host = "${privateAddress}"\n` });
    const request: ScanRequest = { kind: 'tree', directory: folder };
    const baseline = await accepting(request);
    expect(baseline.entries).toHaveLength(2);
    const gone = async (parts: Partial<Settings>) =>
      (await scanned(request, { ...under(baseline), ...parts })).baselineUse?.gone.size;
    expect(await gone({ exclude: ['b/'] })).toBe(0);
    expect(await gone({ selection: { only: ['github'], except: [] } })).toBe(0);
    writeFiles(folder, { 'a.py': 'x\n' });
    expect(await gone({ exclude: ['b/'] })).toBe(1);
    expect(await gone({ selection: { only: ['private-address'], except: [] } })).toBe(0);
  });

  test('under the key of the user, and under several salts', async () => {
    const request: ScanRequest = { kind: 'stdin', bytes: Buffer.from(token('1')), name: 'a.py' };
    const salted = await accepting(request);
    const joined = { ...salted, salts: ['f'.repeat(32), ...salted.salts] };
    expect((await scanned(request, under(joined))).suppressed).toHaveLength(1);
    const keyed = { ...under(joined), fingerprintKey: 'a key of ours' };
    const [entry] = salted.entries;
    expect((await scanned(request, keyed)).suppressed.map(({ fingerprint }) => fingerprint)).toEqual([
      entry?.fingerprint,
    ]);
    const other: ScanRequest = { ...request, bytes: Buffer.from(token('2')) };
    expect((await scanned(other, keyed)).findings[0]?.fingerprint).toMatch(/^k1:/);
  });

  test('of several salts a finding is told under that of its entry, also of one that has ended', async () => {
    const request: ScanRequest = { kind: 'stdin', bytes: Buffer.from(token('1')), name: 'a.py' };
    const ended = await accepting(request, { until: '2026-11-20' });
    const salts = ['0'.repeat(32), salt, 'f'.repeat(32)];
    const report = await scanned(request, under({ ...ended, salts }));
    expect(report.findings.map(({ fingerprint }) => fingerprint)).toEqual([ended.entries[0]?.fingerprint]);
  });

  test('of two entries of one finding under two salts one counts, whichever salt it is under', async () => {
    const request: ScanRequest = { kind: 'stdin', bytes: Buffer.from(token('1')), name: 'a.py' };
    const other = 'f'.repeat(32);
    const [own] = (await accepting(request)).entries;
    const [others] = (await scanned(request, under({ ...fresh, salts: [other] }))).findings;
    if (own === undefined || others === undefined) throw new Error('there is a finding');
    const lasts: Partial<BaselineEntry> = { reason: 'it lasts' };
    const ends: Partial<BaselineEntry> = { until: '2026-11-20' };
    for (const [mine, theirs] of [
      [lasts, ends],
      [ends, lasts],
    ]) {
      const entries = [
        { ...own, ...mine },
        { ...own, fingerprint: others.fingerprint, ...theirs },
      ];
      const report = await scanned(request, under({ ...fresh, salts: [salt, other], entries }));
      expect(places(report.findings)).toEqual(['a.py:1']);
      const ending = entries.find(({ until }) => until !== null);
      expect(report.findings[0]?.fingerprint).toBe(ending?.fingerprint);
    }
  });

  test('of a work tree it is read from its place, and what is at fault is told with its line', async () => {
    const repository = makeRepository();
    repository.commit('One', { 'a.py': token('1') });
    const baseline = await accepting({ kind: 'history', directory: repository.path });
    writeFiles(repository.path, { [baselinePath]: formatBaseline(baseline) });
    expect((await history(repository)).suppressed).toHaveLength(1);
    expect((await history(repository, { baselineFile: false })).findings).toHaveLength(1);
    writeFiles(repository.path, { [baselinePath]: 'no baseline\n' });
    const failed = await history(repository).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Fault);
    expect((failed as Fault).message).toMatch(/^\.github\/leakline-baseline\.jsonl:1:1: /);
    const named = await history(repository, { baselineFile: 'no/such.jsonl' }).catch(
      (error: unknown) => error,
    );
    expect((named as Fault).message).toBe('There is no baseline no/such.jsonl');
  });

  test('of a base that the clone lacks there is none, and a notice says so', async () => {
    const repository = makeRepository();
    repository.commit('Before', { 'b.py': 'x\n', [baselinePath]: formatBaseline(fresh) });
    repository.commit('Leak', { 'a.py': token('1') });
    const tree = repository.resolve('HEAD~1:.github');
    rmSync(join(repository.path, '.git', 'objects', tree.slice(0, 2), tree.slice(2)));
    const report = await scanned({ kind: 'diff', directory: repository.path, range: 'HEAD~1..HEAD' });
    expect(places(report.findings)).toEqual(['a.py:1']);
    expect(report.notices.join(' ')).toContain('cannot be read in this clone: none is in force');
  });

  test('of a range it is that of the commit to compare with, and what the range changes in it is told', async () => {
    const repository = makeRepository();
    repository.commit('Before', { 'b.py': 'x\n' });
    repository.branch('topic');
    repository.commit('Leak', { 'a.py': token('1') });
    const baseline = await accepting({ kind: 'history', directory: repository.path });
    repository.commit('Accept it', { [baselinePath]: formatBaseline(baseline) });
    const diff: ScanRequest = { kind: 'diff', directory: repository.path, range: 'main..topic' };
    const silenced = await scanned(diff);
    expect(places(silenced.findings)).toEqual(['a.py:1']);
    expect(silenced.notices).toEqual([
      `${baselinePath} comes with this range (1 entry added). It counts once it is in the commit to compare with; until then no baseline does.`,
    ]);
    repository.checkout('main');
    repository.commit('The same on main', { [baselinePath]: formatBaseline(baseline) });
    const merged = await scanned(diff);
    expect(places(merged.suppressed)).toEqual(['a.py:1']);
    repository.checkout('topic');
    repository.commit('Take it out', { [baselinePath]: formatBaseline(fresh) });
    const taken = await scanned(diff);
    expect(places(taken.suppressed)).toEqual(['a.py:1']);
    expect(taken.notices.join(' ')).toContain('(1 entry taken out)');
  });
});
