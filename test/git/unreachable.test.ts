// What no ref reaches, held to git's own count: rev-list --all [--reflog] [--indexed-objects] and fsck --unreachable.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listAllObjects } from '../../src/git/all-objects.ts';
import type { HistoryBlob } from '../../src/git/blob-walk.ts';
import { type History, readHistory } from '../../src/git/history.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import type { Reach } from '../../src/model/provenance.ts';
import { makeFolder, makeRepository, type TestRepository } from '../support/repository.ts';

interface Everything {
  readonly history: History;
  readonly blobs: readonly HistoryBlob[];
}

async function everythingOf(repo: TestRepository, revisions: readonly string[] = []): Promise<Everything> {
  const repository = await openRepository(repo.path);
  const allObjects = () => listAllObjects(repository);
  const history = await readHistory(repository, { allObjects, revisions });
  const blobs: HistoryBlob[] = [];
  for await (const blob of history.blobs()) blobs.push(blob);
  return { history, blobs };
}

const stagedThere = 'staged in the second work tree\n';

/** Amended, reset, stashed and dropped, staged, tagged and untagged, stored by hand, in two work trees. */
function forgetful(): TestRepository {
  const repo = makeRepository();
  repo.commit('First', { 'a.txt': 'a\n', 'src/one.ts': 'one\n' });
  repo.commit('To amend', { 'amended.txt': 'before\n' });
  repo.write({ 'amended.txt': 'after\n' });
  repo.git(['commit', '--quiet', '--all', '--amend', '-m', 'Amended']);
  repo.branch('gone');
  repo.commit('On a branch that goes', { 'gone.txt': 'gone\n', 'deep/er/gone.txt': 'deep\n' });
  repo.commit('Its tip', { 'gone.txt': 'gone too\n' });
  repo.tag('lost', 'The message of a lost tag');
  repo.checkout('main');
  repo.git(['branch', '-D', 'gone', '--quiet']);
  repo.git(['tag', '-d', 'lost']);
  repo.commit('To reset', { 'reset.txt': 'reset\n' });
  repo.git(['reset', '--quiet', '--hard', 'HEAD~1']);
  for (const name of ['kept', 'dropped']) {
    repo.write({ 'a.txt': `stashed and ${name}\n` });
    repo.git(['stash', 'push', '--quiet', '-m', `Stash ${name}`]);
  }
  repo.git(['stash', 'drop', '--quiet', 'stash@{0}']);
  const second = `${makeFolder('worktrees')}/second`;
  repo.git(['worktree', 'add', '--quiet', '--detach', second]);
  writeFileSync(join(second, 'staged-there.txt'), stagedThere);
  repo.git(['-C', second, 'add', 'staged-there.txt']);
  repo.write({ 'staged.txt': 'staged\n' });
  repo.git(['add', 'staged.txt']);
  const blob = repo.hashObject('in a tree that nothing holds\n');
  const inner = repo.git(['mktree'], { input: `100644 blob ${blob}\tinner.txt\n` });
  repo.git(['mktree'], { input: `040000 tree ${inner}\tfolder\n` });
  repo.hashObject('in nothing\n');
  return repo;
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function objects(repo: TestRepository, type: 'blob' | 'commit', ...args: string[]): string[] {
  const filter = [`--filter=object:type=${type}`, '--filter-provided-objects'];
  const listed = repo.git(['rev-list', '--objects', '--no-object-names', ...filter, '--all', ...args]);
  return lines(listed).sort();
}

function blobsBy({ blobs }: Everything, ...reaches: Reach[]): string[] {
  return blobs
    .filter((blob) => !blob.again && reaches.includes(blob.reach))
    .map((blob) => blob.oid)
    .sort();
}

function commitsBy({ history }: Everything, ...reaches: Reach[]): string[] {
  return history.commits
    .filter((commit) => reaches.includes(commit.reach))
    .map((commit) => commit.oid)
    .sort();
}

describe('what no ref reaches', () => {
  test('is told apart as git rev-list and git fsck do', async () => {
    const repo = forgetful();
    const all = await everythingOf(repo);
    expect(all.history.skips).toEqual([]);
    expect(commitsBy(all, 'refs')).toEqual(objects(repo, 'commit'));
    expect(commitsBy(all, 'refs', 'reflog')).toEqual(objects(repo, 'commit', '--reflog'));
    expect(blobsBy(all, 'refs')).toEqual(objects(repo, 'blob'));
    expect(blobsBy(all, 'refs', 'reflog')).toEqual(objects(repo, 'blob', '--reflog'));
    const indexed = objects(repo, 'blob', '--reflog', '--indexed-objects');
    expect(blobsBy(all, 'refs', 'reflog', 'index')).toEqual(indexed);
    const lost = lines(repo.git(['fsck', '--unreachable', '--no-reflogs', '--no-progress']));
    const lostOf = (kind: string) =>
      lost.flatMap((line) => (line.startsWith(`unreachable ${kind} `) ? line.slice(-40) : [])).sort();
    expect(commitsBy(all, 'reflog', 'unreachable')).toEqual(lostOf('commit'));
    // Git before 2.40 looks at the index of one work tree alone.
    const staged = repo.git(['hash-object', '--stdin'], { input: stagedThere });
    expect(blobsBy(all, 'reflog', 'unreachable')).toEqual(lostOf('blob').filter((oid) => oid !== staged));
    expect(commitsBy(all, 'unreachable').length).toBeGreaterThan(0);
    expect(commitsBy(all, 'reflog').length).toBeGreaterThan(1);
    expect(all.history.tags.map((tag) => [tag.refs, tag.reach])).toEqual([[[], 'unreachable']]);
  });

  test('is told with the path that it has, or with what it is', async () => {
    const repo = forgetful();
    const { blobs } = await everythingOf(repo);
    const told = (reach: Reach) =>
      blobs.filter((blob) => blob.reach === reach).map((blob) => [blob.path, blob.commit !== null]);
    expect(told('index').sort()).toEqual([
      ['staged-there.txt', false],
      ['staged.txt', false],
    ]);
    expect(told('unreachable')).toEqual(
      expect.arrayContaining([
        ['a.txt', true],
        [expect.stringMatching(/^unreachable tree [0-9a-f]{12}\/folder\/inner\.txt$/), false],
        [expect.stringMatching(/^unreachable blob [0-9a-f]{12}$/), false],
      ]),
    );
    expect(told('reflog')).toContainEqual(['reset.txt', true]);
  });

  test('holds no target of a link, and each blob once', async () => {
    const repo = makeRepository();
    repo.addToIndex('link', repo.hashObject('../elsewhere'), '120000');
    repo.commitIndex('Link');
    repo.commit('Same twice', { 'a.txt': 'same\n' });
    repo.git(['reset', '--quiet', '--hard', 'HEAD~1']);
    repo.git(['reflog', 'expire', '--expire=now', '--all']);
    const { blobs } = await everythingOf(repo);
    expect(blobs.map((blob) => [blob.path, blob.reach])).toEqual([['a.txt', 'unreachable']]);
  });

  test('may be there in part: what git pruned is no skip', async () => {
    const repo = forgetful();
    const lose = (oid: string) => rmSync(join(repo.path, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    const reset = repo.git(['log', '-g', '--format=%H', '--grep=^To reset$', '-1', 'HEAD']);
    lose(repo.resolve(`${reset}^{tree}`));
    lose(reset);
    const { history } = await everythingOf(repo);
    expect(history.skips).toEqual([]);
    expect(history.reflogs.map((log) => log.ref)).toEqual([
      'HEAD',
      'refs/heads/main',
      'refs/stash',
      expect.stringMatching(/^worktrees\/[^/]+\/HEAD$/),
    ]);
    expect(history.reflogs[0]?.messages).toContain('commit (amend): Amended');
    expect(history.reflogs[0]?.messages.split('\n').length).toBeGreaterThan(5);
  });

  test('is left out where it was not asked for', async () => {
    const repo = forgetful();
    const repository = await openRepository(repo.path);
    const plain = await readHistory(repository);
    expect(plain.commits.every((commit) => commit.reach === 'refs')).toBe(true);
    expect(plain.reflogs).toEqual([]);
    await expect(readHistory(repository, { revisions: ['no-such-branch'] })).rejects.toMatchObject({
      code: 'unknown-revision',
    });
  });

  test('is what no ref reaches, where some of them are chosen as well', async () => {
    const repo = forgetful();
    repo.branch('side', 'HEAD~1');
    repo.commit('Aside', { 'side.txt': 'side\n' });
    repo.tag('blob', undefined, repo.hashObject('named by a tag\n'));
    repo.tag('message', 'Not asked for');
    repo.checkout('main');
    const chosen = await everythingOf(repo, ['main']);
    const all = await everythingOf(repo);
    expect(commitsBy(chosen, 'refs')).toEqual(lines(repo.git(['rev-list', 'main'])).sort());
    expect(chosen.blobs.some((blob) => blob.path === 'side.txt' || blob.path === 'refs/tags/blob')).toBe(
      false,
    );
    expect(
      all.blobs.filter((blob) => blob.path === 'side.txt' || blob.path === 'refs/tags/blob'),
    ).toHaveLength(2);
    for (const reach of ['reflog', 'unreachable'] as const) {
      expect(commitsBy(chosen, reach)).toEqual(commitsBy(all, reach));
      expect(blobsBy(chosen, reach)).toEqual(blobsBy(all, reach));
    }
    expect(chosen.history.tags.map((tag) => tag.reach)).toEqual(['unreachable']);
    expect(chosen.history.known.map((commit) => commit.oid).sort()).toEqual(
      all.history.commits.map((commit) => commit.oid).sort(),
    );
  });
});
