// Events beside pull requests and pushes, with payloads in the documented form
// (docs.github.com, "Webhook events and payloads"), and what results are told about.
import { describe, expect, test } from 'vitest';
import { dispatchedSince, type EventContext, eventRange } from '../../src/github/event-range.ts';
import { checkedOutSubject, eventSubject } from '../../src/github/event-subject.ts';
import { oidOf } from '../support/reports.ts';

function range(eventName: string, payload: unknown, more: Partial<EventContext> = {}) {
  return eventRange({
    eventName,
    payload,
    sha: oidOf('f'),
    ref: 'refs/heads/main',
    scanInput: 'auto',
    ...more,
  });
}

const repository = { full_name: 'acme/app', default_branch: 'main' };

describe('workflow_run', () => {
  const run = { head_sha: oidOf('a'), head_branch: 'feature', pull_requests: [] as object[] };

  test('of a pull request in the same repository: from its base', () => {
    const pull = { number: 7, base: { ref: 'main', sha: oidOf('b') }, head: { ref: 'x', sha: oidOf('a') } };
    expect(
      range('workflow_run', { repository, workflow_run: { ...run, pull_requests: [pull] } }),
    ).toMatchObject({
      kind: 'diff',
      base: oidOf('b'),
      head: oidOf('a'),
      against: 'merge-base',
      fallbackBranch: 'main',
    });
  });

  test('a pull request that a fork made of the same commit does not choose the base', () => {
    const base = (id: number, sha: string) => ({ base: { ref: 'main', sha, repo: { id } } });
    const payload = (...pull_requests: object[]) => ({
      repository: { ...repository, id: 1 },
      workflow_run: { ...run, pull_requests },
    });
    const foreign = base(666, oidOf('a'));
    expect(range('workflow_run', payload(foreign))).toMatchObject({ base: null, fallbackBranch: 'main' });
    expect(range('workflow_run', payload(foreign, base(1, oidOf('b'))))).toMatchObject({ base: oidOf('b') });
  });

  test('of a fork: from the default branch, by id', () => {
    const workflow_run = { ...run, head_branch: 'main', head_repository: { full_name: 'mallory/app' } };
    expect(range('workflow_run', { repository, workflow_run })).toMatchObject({
      kind: 'diff',
      base: null,
      head: oidOf('a'),
      fallbackBranch: 'main',
    });
  });

  test('of the default branch itself: what is checked out', () => {
    const workflow_run = { ...run, head_branch: 'main', head_repository: { full_name: 'acme/app' } };
    expect(range('workflow_run', { repository, workflow_run })).toMatchObject({
      kind: 'tree',
      head: oidOf('a'),
    });
  });

  test('without an id of its head is a fault', () => {
    expect(() => range('workflow_run', { repository, workflow_run: { head_sha: 'main' } })).toThrow(
      'no object id at workflow_run.head_sha',
    );
  });
});

describe.each([
  ['workflow_dispatch', 'inputs'],
  ['repository_dispatch', 'client_payload'],
])('%s', (event, member) => {
  test('alone is the whole history', () => {
    expect(range(event, { [member]: null })).toMatchObject({ kind: 'history', head: oidOf('f') });
  });

  test('names what is to be scanned', () => {
    expect(range(event, { [member]: { scan: 'tree' } })).toMatchObject({ kind: 'tree' });
    expect(range(event, { [member]: { base: 'v1', head: 'v2' } })).toMatchObject({
      kind: 'diff',
      base: 'v1',
      head: 'v2',
      given: true,
    });
    expect(dispatchedSince(event, { [member]: { since: '2 weeks ago' } })).toBe('2 weeks ago');
  });

  test('is named in the rule that is printed', () => {
    const rule = (asked: object, given: object = {}) => range(event, { [member]: asked }, given).chosenBy;
    expect(rule({ scan: 'tree' })).toBe(`${event}: its own input scan`);
    expect(rule({ base: 'v1' })).toBe(`${event}: its own inputs base and head, from their merge base`);
    expect(rule({ base: 'v1' }, { baseInput: 'v0' })).toBe('the inputs base and head, from their merge base');
    expect(rule({ since: '2 weeks ago' })).toBe(`${event}: the history, from its own input since`);
    expect(rule({ since: 'x' }, { scanInput: 'history' })).toBe('the input scan, from its own input since');
    expect(rule({})).toBe(`${event}: the whole history`);
  });

  test('yields to the step’s own inputs', () => {
    const payload = { [member]: { scan: 'tree', base: 'v1', head: 'v2' } };
    expect(range(event, payload, { scanInput: 'history' })).toMatchObject({ kind: 'history' });
    expect(range(event, payload, { scanInput: 'diff', baseInput: 'v0' })).toMatchObject({
      base: 'v0',
      head: 'HEAD',
    });
  });

  test('with a word for scan that there is not is a fault that does not repeat it', () => {
    expect(() => range(event, { [member]: { scan: '::error::x' } })).toThrow(/does not know that value/);
  });
});

test('release is the tree of what is released', () => {
  expect(range('release', { action: 'published', release: { tag_name: 'v1' } })).toMatchObject({
    kind: 'tree',
    chosenBy: 'release: the tree of its tag',
  });
});

describe('results are told about', () => {
  const subject = (eventName: string, payload: unknown) =>
    eventSubject({ eventName, payload, sha: oidOf('f'), ref: 'refs/heads/main' });

  test.each(['pull_request', 'pull_request_target', 'pull_request_review'])('the head of a %s', (event) => {
    const pull_request = { number: 7, head: { sha: oidOf('a') }, base: { sha: oidOf('b') } };
    expect(subject(event, { pull_request })).toEqual({
      commit: oidOf('a'),
      ref: 'refs/pull/7/head',
      pullRequest: 7,
    });
  });

  test('the group of a merge queue', () => {
    expect(subject('merge_group', { merge_group: { head_sha: oidOf('c') } })).toMatchObject({
      commit: oidOf('c'),
    });
  });

  test('no branch of ours after a workflow_run', () => {
    expect(subject('workflow_run', { workflow_run: { head_sha: oidOf('d') } })).toEqual({
      commit: oidOf('d'),
      ref: '',
      pullRequest: null,
    });
  });

  test.each(['push', 'schedule', 'workflow_dispatch', 'release'])('what %s has checked out', (event) => {
    expect(subject(event, {})).toEqual({ commit: oidOf('f'), ref: 'refs/heads/main', pullRequest: null });
  });
});

describe('results of what is checked out are told about', () => {
  const pull_request = { number: 7, head: { sha: oidOf('d') }, base: { sha: oidOf('e') } };
  const about = (eventName: string, ref: string, checkedOut: string | null) =>
    checkedOutSubject(
      { eventName, payload: { pull_request }, sha: oidOf('f'), ref },
      checkedOut === null ? null : oidOf(checkedOut),
    );

  test('the merge of a pull request, its head, or neither', () => {
    const merge = { commit: oidOf('f'), ref: 'refs/pull/7/merge', pullRequest: 7 };
    expect(about('pull_request', 'refs/pull/7/merge', 'f')).toEqual(merge);
    expect(about('pull_request', 'refs/pull/7/merge', null)).toEqual(merge);
    expect(about('pull_request', 'refs/pull/7/merge', 'd')).toEqual({
      commit: oidOf('d'),
      ref: 'refs/pull/7/head',
      pullRequest: 7,
    });
    expect(about('pull_request', 'refs/pull/7/merge', 'a')).toBeNull();
  });

  test('the base under pull_request_target, which is nobody’s pull request', () => {
    expect(about('pull_request_target', 'refs/heads/main', 'f')).toEqual({
      commit: oidOf('f'),
      ref: 'refs/heads/main',
      pullRequest: null,
    });
  });
});
