// Which commits the dates select: both bounds count, each commit is asked for itself, and git says the same.
import { describe, expect, test } from 'vitest';
import { blobSelector, selectCommits } from '../../src/git/select-commits.ts';
import type { Oid } from '../../src/model/oid.ts';
import { makeRepository } from '../support/repository.ts';

const commit = (digit: string, committerSeconds: number) => ({
  oid: digit.repeat(40) as Oid,
  committerSeconds,
});

describe('selectCommits', () => {
  test('no bound is no selection', () => {
    expect(selectCommits([commit('1', 5)], { since: null, until: null })).toBeNull();
  });

  test('both bounds count themselves, whatever the order of the commits', () => {
    const commits = [commit('1', 30), commit('2', 10), commit('3', 20), commit('4', 0)];
    const chosen = (since: number | null, until: number | null) =>
      [...(selectCommits(commits, { since, until }) ?? [])].map((oid) => oid.charAt(0)).join('');
    expect(chosen(20, null)).toBe('13');
    expect(chosen(null, 10)).toBe('24');
    expect(chosen(10, 20)).toBe('23');
    expect(chosen(31, null)).toBe('');
  });

  test('git rev-list selects the same, by the date of the committer', () => {
    const repository = makeRepository();
    for (const [day, author] of [
      [1, 9],
      [5, 2],
      [3, 4],
      [7, 1],
    ]) {
      repository.commit(
        `Day ${day}`,
        { 'a.txt': `${day}\n` },
        {
          env: {
            GIT_COMMITTER_DATE: `2026-01-0${day}T12:00:00+0100`,
            GIT_AUTHOR_DATE: `2026-01-0${author}T12:00:00+0100`,
          },
        },
      );
    }
    const commits = repository
      .git(['log', '--all', '--format=%H %ct'])
      .split('\n')
      .map((line) => ({ oid: line.slice(0, 40) as Oid, committerSeconds: Number(line.slice(41)) }));
    const at = (day: number) => Date.UTC(2026, 0, day, 11) / 1000;
    for (const [since, until] of [
      [at(3), null],
      [null, at(5)],
      [at(3), at(5)],
      [at(4), at(4)],
    ] as const) {
      const bounds = [
        ...(since === null ? [] : [`--since-as-filter=@${since}`]),
        ...(until === null ? [] : [`--until=@${until}`]),
      ];
      const git = repository
        .git(['rev-list', '--all', ...bounds])
        .split('\n')
        .filter(Boolean);
      expect([...(selectCommits(commits, { since, until }) ?? [])].sort()).toEqual(git.sort());
    }
  });
});

describe('blobSelector', () => {
  const oid = (digit: string) => digit.repeat(40) as Oid;
  const met = (blob: string, at: string | null, again = false) => ({
    oid: oid(blob),
    again,
    commit: at === null ? null : { oid: oid(at) },
  });

  test('without a selection all count', () => {
    expect(blobSelector(null)(met('1', null))).toBe(true);
  });

  test('a blob counts with its first commit, under whatever names it comes again', () => {
    const counts = blobSelector(new Set([oid('b')]));
    expect(counts(met('1', 'a'))).toBe(false);
    expect(counts(met('2', 'b'))).toBe(true);
    expect(counts(met('1', 'b', true))).toBe(false);
    expect(counts(met('2', 'b', true))).toBe(true);
    expect(counts(met('2', 'c', true))).toBe(false);
    expect(counts(met('3', null))).toBe(false);
  });
});
