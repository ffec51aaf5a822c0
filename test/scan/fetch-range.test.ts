// Ranges of clones that lack something: what is missing is fetched from a real Git server, the findings are those of a
// whole clone, and the clone stays as it was.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../src/action/failure-of.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import { GitRemote, type GitRemoteOptions } from '../../src/git/remote/git-remote.ts';
import { FetchEnded } from '../../src/git/remote/remote-failure.ts';
import type { DiffRequest } from '../../src/github/event-range.ts';
import { Fault } from '../../src/model/fault.ts';
import type { Report } from '../../src/model/report.ts';
import type { RemoteOpener } from '../../src/scan/fetch-range.ts';
import { resolveEventRange } from '../../src/scan/resolve-event-range.ts';
import { scan } from '../../src/scan/scan.ts';
import { randomNumbers } from '../git/random-history.ts';
import { folderHash } from '../support/folder-hash.ts';
import { type GitServer, type GitServerOptions, startGitServer } from '../support/git-http-server.ts';
import { githubToken } from '../support/plants.ts';
import { makeFolder, makeRepository, TestRepository } from '../support/repository.ts';

const quiet = { progress: { step: () => {} }, log: () => {} };
const lost = '1234567890'.repeat(4);

function scanDiff(
  repo: TestRepository,
  request: DiffRequest,
  remotes: readonly RemoteOpener[] = [],
): Promise<Report> {
  return scan(
    {
      kind: 'diff',
      directory: repo.path,
      range: (repository, notices) => resolveEventRange(repository, request, notices, remotes),
    },
    defaultSettings,
    quiet,
  );
}

/** Remotes of a server, and how many were opened. */
function remoteOf({ url }: GitServer, more: Partial<GitRemoteOptions> = {}) {
  const opened: GitRemote[] = [];
  const remotes: RemoteOpener[] = [
    async () => {
      const remote = new GitRemote({
        url,
        token: null,
        idleMs: 5000,
        requestMs: 20_000,
        attempts: 1,
        waitMs: 1,
        signal: null,
        folder: makeFolder('own objects'),
        likelyRefs: [],
        bytesMax: 1e9,
        firstDepth: 4,
        ...more,
      });
      opened.push(remote);
      return remote;
    },
  ];
  return { remotes, opened };
}

function requestOf(more: Partial<DiffRequest> & Pick<DiffRequest, 'base' | 'head'>): DiffRequest {
  const usual = { kind: 'diff', against: 'merge-base', fallbackBranch: 'main' } as const;
  return { ...usual, mergeCommit: null, given: false, chosenBy: 'a test', ...more };
}

/** What must be the same, whatever was fetched. */
function essence({ findings, coverage, complete }: Report) {
  return { findings, complete, commits: coverage.commits, blobs: coverage.blobs, skips: coverage.skips };
}

/** As actions/checkout does: one commit, no branch, no tags; `filter` as its input. */
function checkout(
  from: TestRepository,
  oid: string,
  depth: number | null,
  filter: string | null,
): TestRepository {
  const repo = new TestRepository(makeFolder('checkout of a job'));
  repo.git(['init', '--quiet']);
  repo.git(['remote', 'add', 'origin', pathToFileURL(from.path).href]);
  const args = [
    ...(depth === null ? [] : [`--depth=${depth}`]),
    ...(filter === null ? [] : [`--filter=${filter}`]),
  ];
  repo.git(['fetch', '--quiet', '--no-tags', ...args, 'origin', `+${oid}:refs/remotes/pull/7/merge`]);
  repo.git(['checkout', '--quiet', '--detach', oid]);
  return repo;
}

interface Shop {
  readonly repo: TestRepository;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

let made: Shop | null = null;

/** One for all: they change nothing of it but tags. */
function shop(): Shop {
  made ??= makeShop();
  return made;
}

/** A pull request of thirteen commits, two of which leak, one for a while only; main goes on beside it. */
function makeShop(): Shop {
  const repo = makeRepository();
  repo.commit('First', { 'README.md': 'hello\n', 'src/deep/a.ts': 'let a = 1;\n', 'docs/b.md': 'b\n' });
  for (let i = 0; i < 20; i += 1) repo.commit(`Early ${i}`, { 'src/early.txt': `${i}\n` });
  repo.branch('topic');
  for (let i = 0; i < 10; i += 1) repo.commit(`Topic ${i}`, { [`src/deep/${i % 3}.ts`]: `let t = ${i};\n` });
  repo.commit('Leak', { 'src/deep/config.ts': `key = ${githubToken('short')}\n` });
  repo.commit('Mend', { 'src/deep/config.ts': 'key = read()\n', 'src/deep/a.ts': null });
  const head = repo.commit('Stay', { 'src/deep/stay.ts': `key = ${githubToken('stay')}\nlet a = 1;\n` });
  repo.checkout('main');
  // What main alone has is none of the pull request's.
  for (let i = 0; i < 9; i += 1)
    repo.commit(`Main ${i}`, { 'main.txt': `${i}\n`, [`m/${i}.txt`]: `${githubToken(`main ${i}`)}\n` });
  const base = repo.head();
  repo.branch('merged');
  const merge = repo.merge(['topic'], 'Merge topic into main');
  repo.git(['update-ref', 'refs/pull/7/merge', merge]);
  repo.git(['update-ref', 'refs/pull/7/head', head]);
  repo.checkout('main');
  repo.git(['branch', '-D', 'merged', 'topic']);
  return { repo, base, head, merge };
}

const kinds: readonly [string, number | null, string | null][] = [
  ['fetch-depth 1', 1, null],
  ['fetch-depth 2', 2, null],
  ['a filter of blobs', null, 'blob:none'],
  ['a filter of trees', null, 'tree:0'],
  ['fetch-depth 1 and a filter of blobs', 1, 'blob:none'],
];

async function served(options: GitServerOptions = {}) {
  return { ...shop(), server: await startGitServer(shop().repo.path, options) };
}

describe.each(kinds)('a checkout with %s', (_, depth, filter) => {
  test.each(['merge', 'head'] as const)(
    'of the %s of a pull request gives what a whole clone does',
    async (at) => {
      const made = await served();
      const clone = checkout(made.repo, made[at], depth, filter);
      const before = folderHash(join(clone.path, '.git'));
      const request = requestOf({ base: made.base, head: made.head });
      const { remotes, opened } = remoteOf(made.server);
      const report = await scanDiff(clone, request, remotes);
      expect(essence(report)).toEqual(essence(await scanDiff(made.repo, request)));
      expect(report.findings.map(({ path }) => path).sort()).toEqual([
        'src/deep/config.ts',
        'src/deep/stay.ts',
      ]);
      expect(report.coverage.commits).toBe(13);
      expect(report.complete).toBe(true);
      expect(report.notices.join('\n')).toMatch(/was fetched from 127\.0\.0\.1:\d+: \d+ objects/);
      expect(folderHash(join(clone.path, '.git'))).toBe(before);
      expect(opened).toHaveLength(1);
      // Many at a time, not one by one.
      expect(made.server.fetches.length).toBeLessThan(depth === null ? 12 : 16);
    },
  );

  test('on a push gives before..after', async () => {
    const made = await served();
    const clone = checkout(made.repo, made.head, depth, filter);
    const before = made.repo.resolve(`${made.head}~4`);
    const request = requestOf({ base: before, head: made.head, against: 'exact' });
    const report = await scanDiff(clone, request, remoteOf(made.server).remotes);
    expect(essence(report)).toEqual(essence(await scanDiff(made.repo, request)));
    expect(report.coverage.commits).toBe(4);
  });

  test('field 10: of a new branch gives what the default branch has not', async () => {
    const made = await served();
    const clone = checkout(made.repo, made.head, depth, filter);
    const request = requestOf({ base: null, head: made.head });
    const report = await scanDiff(clone, request, remoteOf(made.server).remotes);
    expect(essence(report)).toEqual(essence(await scanDiff(made.repo, request)));
    expect(report.coverage.commits).toBe(13);
    expect(report.scan.target).toContain('main..');
  });
});

describe('a forced push', () => {
  function forced() {
    const repo = makeRepository();
    repo.commit('First', { 'a.txt': 'a\n' });
    repo.branch('topic');
    for (let i = 0; i < 6; i += 1) repo.commit(`Common ${i}`, { 'b.txt': `${i}\n` });
    repo.commit('Old', { 'c.txt': 'c\n' });
    const before = repo.commit('Leaked before', { 'd.txt': `${githubToken('before')}\n` });
    repo.git(['reset', '--quiet', '--hard', 'HEAD~2']);
    const after = repo.commit('New', { 'e.txt': `${githubToken('after')}\n` });
    return { repo, before, after };
  }

  test('field 12: whose before no ref has any more is compared with it, since the server gives it by its id', async () => {
    const { repo, before, after } = forced();
    const server = await startGitServer(repo.path);
    const clone = checkout(repo, after, 1, null);
    const request = requestOf({ base: before, head: after });
    const report = await scanDiff(clone, request, remoteOf(server).remotes);
    expect(report.findings.map(({ path }) => path)).toEqual(['e.txt']);
    expect(report.coverage.commits).toBe(1);
    expect(report.notices.join()).not.toContain('is gone');
  });

  test('field 12: whose before is gone is compared with the default branch, and it says so', async () => {
    const { repo, after } = forced();
    const server = await startGitServer(repo.path);
    const clone = checkout(repo, after, 1, null);
    const request = requestOf({ base: lost, head: after });
    const report = await scanDiff(clone, request, remoteOf(server).remotes);
    expect(report.coverage.commits).toBe(7);
    expect(report.complete).toBe(true);
    expect(report.notices.join('\n')).toMatch(/compare with is gone.*main\.\..* is scanned in its place/);
  });

  test('in a whole clone is compared with a before that only the server has', async () => {
    const { repo, before, after } = forced();
    const server = await startGitServer(repo.path);
    const clone = repo.clone(['--branch', 'topic']);
    const request = requestOf({ base: before, head: after });
    const report = await scanDiff(clone, request, remoteOf(server).remotes);
    expect(report.coverage.commits).toBe(1);
    expect(report.findings.map(({ path }) => path)).toEqual(['e.txt']);
  });
});

test('field 9: a merge group of a checkout with fetch-depth 1 gives base_sha..head_sha', async () => {
  const made = await served();
  const clone = checkout(made.repo, made.merge, 1, null);
  const request = requestOf({ base: made.base, head: made.merge, against: 'exact' });
  const report = await scanDiff(clone, request, remoteOf(made.server).remotes);
  expect(essence(report)).toEqual(essence(await scanDiff(made.repo, request)));
  expect(report.coverage.commits).toBe(14);
});

test('names that only the server knows are found there', async () => {
  const made = await served();
  made.repo.tag('v1', 'Version 1', `${made.base}~2`);
  const clone = checkout(made.repo, made.base, 1, null);
  for (const base of ['v1', 'refs/tags/v1']) {
    const request = requestOf({ base, head: 'HEAD', given: true, fallbackBranch: null });
    const report = await scanDiff(clone, request, remoteOf(made.server).remotes);
    expect(report.coverage.commits).toBe(2);
  }
  const onMain = requestOf({ base: 'origin/main', head: made.head, given: true, fallbackBranch: null });
  expect((await scanDiff(clone, onMain, remoteOf(made.server).remotes)).coverage.commits).toBe(13);
  const unknown = requestOf({ base: 'no-such-branch', head: 'HEAD', given: true, fallbackBranch: null });
  const fault = await scanDiff(clone, unknown, remoteOf(made.server).remotes).catch(
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(Fault);
});

test('a tag that was pushed is scanned from the merge base with the default branch', async () => {
  const made = await served();
  made.repo.tag('v2', 'Version 2', made.head);
  const tag = made.repo.resolve('v2');
  const clone = checkout(made.repo, made.head, 1, null);
  const report = await scanDiff(clone, requestOf({ base: null, head: tag }), remoteOf(made.server).remotes);
  expect(report.coverage.commits).toBe(13);
});

describe('nothing is asked of a server', () => {
  test('when the clone has the range', async () => {
    const made = await served();
    const request = requestOf({ base: made.base, head: made.head });
    const { remotes, opened } = remoteOf(made.server);
    await scanDiff(made.repo, request, remotes);
    const deep = checkout(made.repo, made.head, 40, null);
    const within = requestOf({ base: made.repo.resolve(`${made.head}~3`), head: made.head });
    made.server.requests.length = 0;
    expect((await scanDiff(deep, within, remotes)).coverage.commits).toBe(3);
    expect(opened).toEqual([]);
    expect(made.server.requests).toEqual([]);
  });
});

describe('a server of another mind', () => {
  test('that leaves out no trees, or nothing at all, serves as well', async () => {
    for (const config of [
      { 'uploadpackfilter.tree.allow': 'false' },
      { 'uploadpack.allowFilter': 'false' },
    ]) {
      const made = await served({ config });
      const clone = checkout(made.repo, made.merge, 1, null);
      const request = requestOf({ base: made.base, head: made.head });
      const report = await scanDiff(clone, request, remoteOf(made.server).remotes);
      expect(essence(report)).toEqual(essence(await scanDiff(made.repo, request)));
    }
  });

  test('that gives nothing by its id but what refs stand on is asked for refs', async () => {
    const made = shop();
    const tips = () => made.repo.git(['for-each-ref', '--format=%(objectname)']).split('\n');
    const clone = checkout(made.repo, made.merge, 1, null);
    const strict = await startGitServer(made.repo.path, { onlyTips: tips });
    const base = made.repo.resolve(`${made.base}~2`);
    const request = requestOf({ base, head: made.head });
    const { remotes } = remoteOf(strict, { likelyRefs: ['refs/heads/main', 'refs/pull/7/head'] });
    const report = await scanDiff(clone, request, remotes);
    expect(essence(report)).toEqual(essence(await scanDiff(made.repo, request)));
    expect(report.complete).toBe(true);
  });
});

describe('what cannot be had', () => {
  test('field 4: a checkout of depth 1 that cannot be deepened is one fault with the one line that mends it', async () => {
    const made = await served();
    const clone = checkout(made.repo, made.merge, 1, null);
    const request = requestOf({ base: made.base, head: made.head });
    for (const status of [401, 403, 404, 500]) {
      made.server.behave = () => ({ status });
      const fault = await scanDiff(clone, request, remoteOf(made.server).remotes).then(
        () => null,
        (error: unknown) => error,
      );
      expect(fault).toMatchObject({ code: 'shallow-clone', mend: expect.stringContaining('fetch-depth: 0') });
      expect((fault as Fault).message).toMatch(
        /is not in this shallow clone, and what is missing could not be fetched/,
      );
      expect((fault as Fault).message).toContain(String(status));
    }
  });

  test('field 5: a shallow clone is never scanned at its tip alone', async () => {
    const made = await served();
    const clone = checkout(made.repo, made.head, 1, null);
    for (const base of [made.base, null]) {
      const fault = await scanDiff(clone, requestOf({ base, head: made.head })).catch(
        (error: unknown) => error,
      );
      expect(fault).toMatchObject({ mend: expect.stringContaining('fetch-depth: 0') });
    }
  });

  test('field 5: a range of which no file could be read is a fault', async () => {
    const made = await served();
    const clone = checkout(made.repo, made.head, null, 'tree:0');
    const bare = new TestRepository(join(clone.path, '.git'));
    const request = requestOf({
      base: made.repo.resolve(`${made.head}~4`),
      head: `${made.head}~1`,
      given: true,
    });
    const fault = await scanDiff(bare, request).catch((error: unknown) => error);
    expect(fault).toMatchObject({
      code: 'missing-object',
      message: expect.stringContaining('no file could be read'),
    });
  });

  test('when a forced push left it behind and the server fails, the branch stands in and the notice says why', async () => {
    const made = await served();
    made.server.behave = () => ({ status: 403 });
    const request = requestOf({ base: lost, head: made.head });
    const report = await scanDiff(made.repo, request, remoteOf(made.server).remotes);
    expect(report.coverage.commits).toBe(13);
    expect(report.notices.join('\n')).toMatch(/could not be fetched\. .*\(403\)/);
  });

  test('blobs that the server lost are listed, and the scan is incomplete', async () => {
    const made = await served();
    const clone = checkout(made.repo, made.base, 1, 'blob:none');
    const blob = made.repo.resolve(`${made.head}:src/deep/stay.ts`);
    made.server.behave = ({ body }) =>
      body.includes(`want ${blob}`) ? { says: `ERR upload-pack: not our ref ${blob}\n` } : null;
    const request = requestOf({ base: made.base, head: made.head });
    const report = await scanDiff(clone, request, remoteOf(made.server).remotes);
    expect(report.complete).toBe(false);
    expect(report.coverage.skips.map(({ reason, what }) => `${reason} ${what}`)).toContain(
      'missing src/deep/stay.ts',
    );
    expect(report.findings.map(({ path }) => path)).toEqual(['src/deep/config.ts']);
    expect(report.notices.join('\n')).toContain('1 object of the range could not be had');
  });
});

test('field 5: the history of a shallow clone says that it is shallow, is incomplete, and how to mend it', async () => {
  const made = await served();
  const clone = checkout(made.repo, made.head, 2, null);
  const report = await scan({ kind: 'history', directory: clone.path }, defaultSettings, quiet);
  expect(report.complete).toBe(false);
  expect(report.notices.join('\n')).toMatch(/is shallow: .* fetch-depth: 0/);
});

/** Branches that fork, merge each other and go on for a while; each commit writes a few files, some of which leak. */
function randomShop(seed: number, wrongSeconds = 0): TestRepository {
  const random = randomNumbers(seed);
  const out: string[] = [];
  const tips = new Map<string, number>();
  for (let mark = 1; mark <= 40; mark += 1) {
    const branch = ['main', 'topic', 'side'][random(3)] ?? 'main';
    const own = tips.get(branch);
    const parents = new Set(own === undefined ? [...tips.values()].slice(0, 1) : [own]);
    if (own !== undefined && random(4) === 0) for (const tip of tips.values()) parents.add(tip);
    const wrong = wrongSeconds > 0 && random(3) === 0 ? random(wrongSeconds) : 0;
    const time = `${1_700_000_000 + mark * 60 - wrong} +0000`;
    out.push(`commit refs/heads/${branch}`, `mark :${mark}`, `author A <a@example.com> ${time}`);
    out.push(`committer C <c@example.com> ${time}`, 'data 1', 'm');
    [...parents].forEach((parent, i) => {
      out.push(`${i === 0 ? 'from' : 'merge'} :${parent}`);
    });
    for (let step = 0; step <= random(3); step += 1) {
      const path = `${['', 'src/', 'src/deep/', 'docs/'][random(4)]}${['a', 'b', 'c'][random(3)]}.txt`;
      const text = `line ${random(4)}\nkey ${random(3) === 0 ? githubToken(`${random(9)}`) : 'none'}\n`;
      out.push(...(random(7) === 0 ? [`D ${path}`] : [`M 644 inline ${path}`, `data ${text.length}`, text]));
    }
    tips.set(branch, mark);
  }
  const repo = makeRepository(['--bare'], `random-${seed}`);
  repo.git(['fast-import', '--quiet', '--force'], { input: `${out.join('\n')}\n` });
  return repo;
}

test('random histories: a clone that lacks whatever gives the findings of a whole one', async () => {
  let leaks = 0;
  for (let seed = 1; seed <= 10; seed += 1) {
    const repo = randomShop(seed);
    const server = await startGitServer(repo.path);
    const random = randomNumbers(seed * 77);
    const all = repo.git(['rev-list', '--all']).split('\n');
    for (let round = 0; round < 3; round += 1) {
      const [base = '', head = ''] = [all[random(all.length)], all[random(all.length)]];
      const [, depth, filter] = kinds[random(kinds.length)] ?? ['', 1, null];
      const clone = checkout(repo, head, depth, filter);
      const before = folderHash(join(clone.path, '.git'));
      const request = requestOf({ base, head, fallbackBranch: null });
      const whole = await scanDiff(repo, request);
      const { remotes } = remoteOf(server, { firstDepth: 1 + random(3) });
      const report = await scanDiff(clone, request, remotes);
      expect(essence(report), `seed ${seed}, ${base}..${head}`).toEqual(essence(whole));
      expect(folderHash(join(clone.path, '.git'))).toBe(before);
      leaks += whole.findings.length;
    }
    await server.close();
    repo.remove();
  }
  expect(leaks).toBeGreaterThan(20);
}, 120_000);

test('a signal ends the scan while it fetches, whatever other server there is', async () => {
  const repo = randomShop(3, 1);
  const [head = ''] = repo.git(['rev-list', '--all']).split('\n');
  const clone = checkout(repo, head, 1, null);
  const server = await startGitServer(repo.path);
  const ending = new AbortController();
  server.behave = () => {
    ending.abort('SIGTERM');
    return { hangsAfter: 0 };
  };
  const [first] = remoteOf(server, { signal: ending.signal }).remotes;
  let others = 0;
  const second: RemoteOpener = async () => {
    others += 1;
    throw new Error('asked');
  };
  const remotes = first === undefined ? [] : [first, second];
  const request = requestOf({ base: lost, head, fallbackBranch: null });
  const ended = await scanDiff(clone, request, remotes).catch((error: unknown) => error);
  expect(ended).toBeInstanceOf(FetchEnded);
  expect([failureOf(ended).status, others]).toEqual([143, 0]);
  expect(failureOf(ended).message).toMatch(/^Ended by SIGTERM while .* nothing was scanned\.$/);
  await server.close();
});

test('random histories with wrong clocks: nothing is missed, and nothing is said to be missing', async () => {
  for (let seed = 101; seed <= 106; seed += 1) {
    const repo = randomShop(seed, 4000);
    const server = await startGitServer(repo.path);
    const random = randomNumbers(seed * 77);
    const all = repo.git(['rev-list', '--all']).split('\n');
    for (let round = 0; round < 3; round += 1) {
      const [base = '', head = ''] = [all[random(all.length)], all[random(all.length)]];
      const [, depth, filter] = kinds[random(kinds.length)] ?? ['', 1, null];
      const clone = checkout(repo, head, depth, filter);
      const request = requestOf({ base, head, fallbackBranch: null });
      const whole = await scanDiff(repo, request);
      const report = await scanDiff(clone, request, remoteOf(server, { firstDepth: 1 }).remotes);
      const told = new Set(report.findings.map(({ fingerprint }) => fingerprint));
      expect(whole.findings.filter(({ fingerprint }) => !told.has(fingerprint))).toEqual([]);
      expect(report.complete).toBe(true);
    }
    await server.close();
    repo.remove();
  }
}, 120_000);
