// What a push brings, from the lines of githooks(5).
import { describe, expect, test } from 'vitest';
import { openRepository } from '../../src/git/open-repository.ts';
import { readRefTable } from '../../src/git/refs.ts';
import { zeroOid } from '../../src/model/oid.ts';
import { type PushedRef, parsePushedRefs, pushedRange, remoteBranches } from '../../src/scan/pushed-range.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

const pushedRef = (local: string, localOid: string, remoteOid: string = zeroOid): PushedRef => {
  const [ref] = parsePushedRefs(`${local} ${localOid} ${local} ${remoteOid}\n`);
  if (ref === undefined) throw new Error('no line');
  return ref;
};

async function rangeOf({ path }: TestRepository, ref: PushedRef, remote = 'origin') {
  const repository = await openRepository(path);
  return pushedRange(repository, ref, remoteBranches(await readRefTable(repository.place), remote));
}

describe('the lines of a push', () => {
  test('are read from their ends: the first word is whatever the user gave', () => {
    const one = '1'.repeat(40);
    const text = `HEAD@{2 days ago} ${one} refs/heads/main ${zeroOid}\n(delete) ${zeroOid} refs/heads/old ${one}\n`;
    expect(parsePushedRefs(text)).toEqual([
      { localRef: 'HEAD@{2 days ago}', localOid: one, remoteRef: 'refs/heads/main', remoteOid: null },
      { localRef: '(delete)', localOid: null, remoteRef: 'refs/heads/old', remoteOid: one },
    ]);
    expect(parsePushedRefs('')).toEqual([]);
  });

  test('that are none are a fault, and not told', () => {
    expect(() => parsePushedRefs('hello\n')).toThrow(expect.objectContaining({ code: 'bad-argument' }));
    expect(() => parsePushedRefs(`a 1234 b ${zeroOid}\n`)).toThrow('standard input');
  });
});

describe('the range of a pushed ref', () => {
  test('is all of it for an empty remote, and what is new for one that has some', async () => {
    const repository = makeRepository();
    const first = repository.commit('First', { 'a.txt': '1\n' });
    const second = repository.commit('Second', { 'a.txt': '2\n' });
    expect(await rangeOf(repository, pushedRef('refs/heads/main', second))).toMatchObject({
      range: { head: second, base: null, exclude: [], netBase: null },
      target: 'main',
    });
    expect(await rangeOf(repository, pushedRef('refs/heads/main', second, first))).toMatchObject({
      range: { head: second, exclude: [first], netBase: first, netPlaces: false },
    });
  });

  test('counts the remote’s branches for a new one, and no other remote’s', async () => {
    const repository = makeRepository();
    const first = repository.commit('First', { 'a.txt': '1\n' });
    repository.git(['update-ref', 'refs/remotes/origin/main', first]);
    repository.git(['update-ref', 'refs/remotes/fork/main', repository.commit('Forked', { 'a.txt': '2\n' })]);
    repository.branch('topic');
    const head = repository.commit('Third', { 'a.txt': '3\n' });
    const ref = pushedRef('refs/heads/topic', head);
    expect((await rangeOf(repository, ref))?.range.netBase).toBe(first);
    expect((await rangeOf(repository, ref, 'fork'))?.range.exclude).toEqual([repository.resolve('topic~1')]);
    expect(await rangeOf(repository, ref, 'new')).toMatchObject({ range: { exclude: [], netBase: null } });
  });

  test('is none for what is deleted, is there already, or is no commit', async () => {
    const repository = makeRepository();
    const first = repository.commit('First', { 'a.txt': '1\n' });
    repository.git(['update-ref', 'refs/remotes/origin/main', first]);
    expect(await rangeOf(repository, pushedRef('(delete)', zeroOid, first))).toBe(null);
    expect(await rangeOf(repository, pushedRef('refs/tags/v1', first))).toBe(null);
    repository.tag('blob', 'of a file', `${first}:a.txt`);
    expect(await rangeOf(repository, pushedRef('refs/tags/blob', repository.resolve('refs/tags/blob')))).toBe(
      null,
    );
  });

  test('of an annotated tag is that of its commit', async () => {
    const repository = makeRepository();
    const first = repository.commit('First', { 'a.txt': '1\n' });
    repository.git(['update-ref', 'refs/remotes/origin/main', first]);
    const second = repository.commit('Second', { 'a.txt': '2\n' });
    repository.tag('v1', 'Release');
    const found = await rangeOf(repository, pushedRef('refs/tags/v1', repository.resolve('refs/tags/v1')));
    expect(found).toMatchObject({ range: { head: second, netBase: first }, target: 'v1' });
  });

  test('of a forced push is what was rewritten, also when the old tip was never fetched', async () => {
    const repository = makeRepository();
    const first = repository.commit('First', { 'a.txt': '1\n' });
    const old = repository.commit('Old', { 'a.txt': '2\n' });
    repository.git(['reset', '--quiet', '--hard', first]);
    const rewritten = repository.commit('New', { 'a.txt': '3\n' });
    expect((await rangeOf(repository, pushedRef('refs/heads/main', rewritten, old)))?.range.netBase).toBe(
      first,
    );
    repository.git(['update-ref', 'refs/remotes/origin/main', first]);
    const unknown = pushedRef('refs/heads/main', rewritten, '2'.repeat(40));
    expect((await rangeOf(repository, unknown))?.range.netBase).toBe(first);
  });
});
