// Scans of whole histories, from real repositories to reports: messages, tags, notes, reflogs, what no ref reaches, and
// where the history has what was found.
import { describe, expect, test } from 'vitest';
import { defaultSettings, type HistorySettings } from '../../src/config/settings.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Report } from '../../src/model/report.ts';
import { scan } from '../../src/scan/scan.ts';
import { githubToken, internalHost, privateAddress } from '../support/plants.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

const quiet = { progress: { step: () => {} }, log: () => {} };

/** Scans in both ways, which are to find the same, and gives the report of one. */
async function history(repo: TestRepository, asked: Partial<HistorySettings> = {}): Promise<Report> {
  const [whole, report] = await Promise.all(
    [true, false].map((wholeBlobs) => {
      const chosen = { ...defaultSettings.history, threads: 1, ...asked, wholeBlobs };
      const settings = { ...defaultSettings, history: chosen };
      return scan({ kind: 'history', directory: repo.path }, settings, quiet);
    }),
  );
  expect(report?.findings).toEqual(whole?.findings);
  expect(report?.coverage).toEqual(whole?.coverage);
  return report as Report;
}

function kinds(report: Report): string[] {
  return report.findings.map(({ kind, path }) => `${kind}: ${path}`).sort();
}

function only(report: Report): Finding {
  expect(report.findings).toHaveLength(1);
  return report.findings[0] as Finding;
}

/** Names without what says what kind of ref it is. */
function short(names: readonly string[]): string[] {
  return names.map((name) => name.replace(/^refs\/[a-z]+\//, ''));
}

describe('texts that are in no file', () => {
  test('a message is judged as prose, and told by its commit and line', async () => {
    const repo = makeRepository();
    repo.commit('First', { 'a.txt': 'a\n' });
    const oid = repo.commit(`Second\n\nSet the token to ${githubToken('message')} for now.`);
    const finding = only(await history(repo));
    expect(finding).toMatchObject({
      kind: 'commit-message',
      patternId: 'github.personal-access-token',
      path: `commit message of ${oid.slice(0, 12)}`,
      object: oid,
      region: { startLine: 3, startColumn: 18 },
      provenance: { kind: 'commit', first: { oid }, inHead: true, reach: 'refs' },
      headRegion: null,
    });
  });

  test('the same secret in copies of a message is one finding with all its commits', async () => {
    const repo = makeRepository();
    const message = `Use ${githubToken('rebased')}`;
    repo.commit('Root', { 'r.txt': 'r\n' });
    repo.branch('topic');
    const first = repo.commit(message, { 'a.txt': 'a\n' });
    repo.branch('copy', 'main');
    const second = repo.commit(message, { 'b.txt': 'b\n' });
    repo.checkout('main');
    const finding = only(await history(repo));
    const { whereabouts, provenance } = finding;
    expect(provenance).toMatchObject({ first: { oid: first }, inHead: false });
    expect(whereabouts?.arrivals?.list.map(({ commit }) => commit.oid)).toEqual([first, second]);
    expect(short(whereabouts?.containedIn.branches.names ?? [])).toEqual(['topic']);
    expect(short(whereabouts?.heldBy.branches.names ?? [])).toEqual(['copy', 'topic']);
  });

  test('tags that stand on tags, and on trees, have messages too', async () => {
    const repo = makeRepository();
    const commit = repo.commit('First', { 'a.txt': 'a\n' });
    repo.tag('inner', `Inner ${githubToken('inner')}`);
    repo.tag('outer', `Outer ${githubToken('outer')}`, 'inner');
    repo.tag('tree', `Tree ${githubToken('tree')}`, 'HEAD^{tree}');
    const report = await history(repo);
    expect(kinds(report)).toEqual([
      'tag-message: message of tag inner',
      'tag-message: message of tag outer',
      'tag-message: message of tag tree',
    ]);
    const provenances = report.findings.map(({ provenance }) =>
      provenance.kind === 'commit' ? provenance.first.oid : provenance.kind,
    );
    expect(provenances).toEqual([commit, commit, 'object']);
    const tags = report.findings.map(({ whereabouts }) => short(whereabouts?.heldBy.tags.names ?? []));
    expect(tags).toEqual([['inner', 'outer'], ['outer'], ['tree']]);
  });

  test('a note is told by the commit that it is about', async () => {
    const repo = makeRepository();
    const oid = repo.commit('First', { 'a.txt': 'a\n' });
    repo.git(['notes', 'add', '-m', `Deployed with ${githubToken('note')}`, oid]);
    const finding = only(await history(repo));
    const notes = repo.resolve('refs/notes/commits');
    expect(finding).toMatchObject({
      kind: 'note',
      path: `note of ${oid.slice(0, 12)}`,
      provenance: { kind: 'commit', first: { oid: notes }, firstPath: oid, inHead: false },
    });
    expect(repo.resolve(`${notes}:${oid}`)).toBe(finding.object);
    expect(finding.whereabouts?.heldBy.others.names).toEqual(['refs/notes/commits']);
  });

  test('people are looked at for credentials alone, addresses in messages as in a document', async () => {
    const repo = makeRepository();
    const env = {
      GIT_AUTHOR_NAME: githubToken('author'),
      GIT_COMMITTER_EMAIL: `root@${internalHost}`,
      GIT_COMMITTER_NAME: privateAddress,
    };
    repo.commit('First', { 'a.txt': 'a\n' }, { env });
    const signature = only(await history(repo));
    expect(signature).toMatchObject({ kind: 'signature', patternId: 'github.personal-access-token' });
    expect(JSON.stringify(signature)).not.toContain(githubToken('author'));

    const prose = makeRepository();
    prose.commit(`The database moved to host ${internalHost}, address ${privateAddress}.`, {
      'a.txt': 'a\n',
    });
    const document = makeRepository();
    document.commit('First', {
      'a.txt': 'a\n',
      'message.txt': `The database moved to host ${internalHost}, address ${privateAddress}.\n`,
    });
    const judged = async (repo: TestRepository) =>
      (await history(repo)).findings.map((finding) => [
        finding.patternId,
        finding.severity,
        finding.confidence,
        finding.fingerprint,
      ]);
    expect((await judged(prose)).length).toBeGreaterThan(0);
    expect(await judged(prose)).toEqual(await judged(document));
  });

  test('who signed off is a person, wherever that was', async () => {
    const repo = makeRepository();
    const person = `Carl <carl@${internalHost}>`;
    const trailers = [`Signed-off-by: ${person}`, `Co-authored-by: ${person}`, `Cc: ${person}`];
    repo.commit(`First\n\n${trailers.join('\n')}`, { 'a.txt': 'a\n' });
    expect((await history(repo)).findings).toEqual([]);
    repo.commit(
      `Second\n\nTested-by: ${person}, against host ${internalHost}\n\nSee ssh ${person.slice(6, -1)}`,
    );
    repo.commit(`Third\n\nReviewed-by: ${githubToken('reviewer')} <a@example.com>`);
    const found = (await history(repo)).findings.map(({ patternId, region }) => [
      patternId,
      region.startLine,
    ]);
    expect(found).toEqual([
      ['network.internal-host', 5],
      ['github.personal-access-token', 3],
    ]);
  });

  test('a reflog tells only what nothing else does', async () => {
    const repo = makeRepository();
    repo.commit(`Use ${githubToken('subject')}`, { 'a.txt': 'a\n' });
    expect(kinds(await history(repo, { includeUnreachable: true }))).toHaveLength(1);
    repo.git(['update-ref', '-m', `moved with ${githubToken('log')}`, 'HEAD', 'HEAD~0']);
    repo.git(['update-ref', '-m', `again with ${githubToken('log')}`, 'refs/heads/main', 'HEAD']);
    repo.commit('More', { 'b.txt': 'b\n' });
    repo.git(['update-ref', '-m', `back with ${githubToken('log')}`, 'HEAD', 'HEAD~1']);
    const report = await history(repo, { includeUnreachable: true });
    expect(kinds(report).filter((kind) => kind.startsWith('reflog'))).toEqual(['reflog: reflog of HEAD']);
    expect(kinds(await history(repo))).toHaveLength(1);
  });
});

describe('what no ref reaches', () => {
  test('is reported as such, on request alone', async () => {
    const repo = makeRepository();
    repo.commit('First', { 'a.txt': 'a\n' });
    const amended = repo.commit('Second', { '.env': `TOKEN=${githubToken('amended')}\n` });
    repo.write({ '.env': 'TOKEN=\n' });
    repo.git(['commit', '--quiet', '--all', '--amend', '-m', 'Second']);
    const blob = repo.hashObject(`${githubToken('dangling')}\n`);
    repo.hashObject(`also ${githubToken('amended')}\n`);
    expect(
      (await history(repo)).findings.filter((finding) => finding.patternId.startsWith('github')),
    ).toEqual([]);
    const report = await history(repo, { includeUnreachable: true });
    const tokens = report.findings.filter((finding) => finding.patternId.startsWith('github'));
    expect(tokens.map(({ kind, path, provenance }) => [kind, path, provenance])).toEqual([
      ['file', '.env', expect.objectContaining({ kind: 'commit', inHead: false, reach: 'reflog' })],
      ['blob', `unreachable blob ${blob.slice(0, 12)}`, { kind: 'object', oid: blob, reach: 'unreachable' }],
    ]);
    expect(tokens[0]?.provenance).toMatchObject({ first: { oid: amended } });
    repo.git(['reflog', 'expire', '--expire=now', '--all']);
    const later = await history(repo, { includeUnreachable: true });
    expect(later.findings.map(({ provenance }) => 'reach' in provenance && provenance.reach)).toContain(
      'unreachable',
    );
    expect(report.complete).toBe(true);
  });
});

describe('where the history has it', () => {
  test('paths, branches, tags and tips', async () => {
    const repo = makeRepository();
    const token = githubToken('spread');
    const config = `{\n  "name": "x",\n  "token": "${token}"\n}\n`;
    const first = repo.commit('First', { 'old/config.json': config });
    repo.tag('v1');
    repo.branch('topic');
    repo.commit('Topic', { 'topic.txt': 'topic\n' });
    repo.checkout('main');
    repo.commit('Move', { 'old/config.json': null, 'new/config.json': config });
    repo.commit('Clean', { 'new/config.json': '{}\n' });
    const finding = only(await history(repo));
    expect(finding.provenance).toMatchObject({
      first: { oid: first },
      firstPath: 'old/config.json',
      inHead: false,
    });
    expect(finding.whereabouts?.paths).toEqual({ count: 2, names: ['old/config.json', 'new/config.json'] });
    expect(short(finding.whereabouts?.containedIn.branches.names ?? [])).toEqual(['main', 'topic']);
    expect(short(finding.whereabouts?.containedIn.tags.names ?? [])).toEqual(['v1']);
    expect(short(finding.whereabouts?.heldBy.branches.names ?? [])).toEqual(['topic']);
    expect(short(finding.whereabouts?.heldBy.tags.names ?? [])).toEqual(['v1']);
    expect(finding.whereabouts?.arrivals).toBeNull();
    const all = only(await history(repo, { allProvenance: true }));
    expect(all.whereabouts?.arrivals?.list.map(({ path }) => path)).toEqual([
      'old/config.json',
      'new/config.json',
    ]);
  });

  test('the first commit has the finding’s path, also where a folder was copied whole', async () => {
    const repo = makeRepository();
    const line = `token=${githubToken('copied')}\n`;
    repo.commit('First', { 'a/app.properties': `# one\n${line}` });
    const copied = repo.commit('Copy', { 'b/app.properties': `# one\n${line}` });
    repo.commit('Edit the copy', { 'b/app.properties': `# two\n${line}` });
    const report = await history(repo);
    expect(report.findings.map((finding) => finding.path)).toEqual(['a/app.properties', 'b/app.properties']);
    expect(report.findings[1]?.provenance).toMatchObject({ first: { oid: copied }, inHead: true });
    for (const { provenance, path } of report.findings) {
      if (provenance.kind !== 'commit') throw new Error('in no commit');
      expect(provenance.firstPath).toBe(path);
      expect(repo.resolve(`${provenance.first.oid}:${provenance.firstPath}`)).toMatch(/^[0-9a-f]{40}$/);
    }
  });

  test('a branch to which the same content came with another commit has it in its history', async () => {
    const repo = makeRepository();
    repo.commit('Root', { 'a.txt': 'a\n' });
    for (const name of ['one', 'two']) {
      repo.branch(name, 'main');
      repo.commit(`Add on ${name}`, { 'conf.properties': `token=${githubToken('twice')}\n`, [name]: name });
      repo.commit('Clean', { 'conf.properties': null });
    }
    repo.checkout('main');
    const { whereabouts } = only(await history(repo));
    expect(short(whereabouts?.containedIn.branches.names ?? [])).toEqual(['one']);
    expect(short(whereabouts?.inHistoryOf.branches.names ?? [])).toEqual(['one', 'two']);
    expect(short(whereabouts?.heldBy.branches.names ?? [])).toEqual([]);
  });

  test('many refs are counted, and the first are named', async () => {
    const repo = makeRepository();
    repo.commit('First', { '.env': `TOKEN=${githubToken('many')}\n` });
    for (let index = 10; index < 40; index += 1) repo.git(['branch', `b${index}`]);
    const report = await history(repo);
    const token = report.findings.find((finding) => finding.patternId.startsWith('github'));
    expect(token?.whereabouts?.containedIn.branches.count).toBe(31);
    expect(short(token?.whereabouts?.containedIn.branches.names ?? [])).toEqual(
      Array.from({ length: 20 }, (_, index) => `b${index + 10}`),
    );
  });
});

describe('what is chosen', () => {
  test('--since takes the blobs and messages that came in with the commits of the time', async () => {
    const repo = makeRepository();
    const at = (day: number) => {
      const date = `2025-01-${String(day).padStart(2, '0')}T12:00:00+0000`;
      return { env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date } };
    };
    repo.commit(`Old ${githubToken('old message')}`, { 'old.txt': `${githubToken('old')}\n` }, at(1));
    repo.commit(`New ${githubToken('new message')}`, { 'new.txt': `${githubToken('new')}\n` }, at(9));
    const since = Date.UTC(2025, 0, 5) / 1000;
    const head = repo.head().slice(0, 12);
    expect(kinds(await history(repo, { since }))).toEqual([
      `commit-message: commit message of ${head}`,
      'file: new.txt',
    ]);
    expect(kinds(await history(repo, { until: since }))).toEqual([
      expect.stringMatching(/^commit-message: /),
      'file: old.txt',
    ]);
  });

  test('--branch takes what it reaches', async () => {
    const repo = makeRepository();
    repo.commit('First', { 'main.txt': `${githubToken('main')}\n` });
    repo.branch('topic');
    repo.commit('Topic', { 'topic.txt': `${githubToken('topic')}\n` });
    repo.tag('v1', `Tag ${githubToken('tag')}`);
    expect(kinds(await history(repo, { branches: ['main'] }))).toEqual(['file: main.txt']);
    expect(kinds(await history(repo, { branches: ['topic'] }))).toEqual([
      'file: main.txt',
      'file: topic.txt',
    ]);
  });

  test('--branch tells of other branches what is true all the same', async () => {
    const repo = makeRepository();
    repo.commit('First', { 'a.txt': 'a\n' });
    repo.branch('topic');
    const first = repo.commit(`Topic ${githubToken('message')}`, {
      'topic.txt': `${githubToken('topic')}\n`,
    });
    repo.checkout('main');
    repo.merge(['topic']);
    repo.checkout('topic');
    repo.commit('Clean', { 'topic.txt': null });
    repo.checkout('main');
    const { findings } = await history(repo, { branches: ['topic'] });
    for (const { kind, provenance, whereabouts } of findings) {
      expect(provenance).toMatchObject({ first: { oid: first }, inHead: true });
      expect(short(whereabouts?.inHistoryOf.branches.names ?? [])).toEqual(['main', 'topic']);
      const held = short(whereabouts?.heldBy.branches.names ?? []);
      expect(held).toEqual(kind === 'file' ? ['main'] : ['main', 'topic']);
    }
    expect(findings).toHaveLength(2);
  });
});
