import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EventContext, eventRange } from '../../src/github/event-range.ts';
import { Fault } from '../../src/model/fault.ts';
import { isOid, zeroOid } from '../../src/model/oid.ts';

const base = '1'.repeat(40);
const head = '2'.repeat(40);
const merge = '3'.repeat(40);

// Payloads in the form that docs.github.com gives under "Webhook events and payloads", without what is not
// read.
const repository = { id: 186853002, full_name: 'octo-org/octo-repo', private: false, default_branch: 'main' };
const sender = { login: 'octocat', id: 21031067, type: 'User' };

const pullRequest = {
  action: 'synchronize',
  number: 7,
  pull_request: {
    number: 7,
    state: 'open',
    title: 'Update the README',
    head: {
      label: 'octocat:changes',
      ref: 'changes',
      sha: head,
      repo: { full_name: 'octocat/octo-repo', fork: true },
    },
    base: {
      label: 'octo-org:main',
      ref: 'main',
      sha: base,
      repo: { full_name: 'octo-org/octo-repo', fork: false },
    },
    commits: 3,
  },
  repository,
  sender,
};

const push = {
  ref: 'refs/heads/changes',
  before: base,
  after: head,
  repository,
  pusher: { name: 'octocat', email: 'octocat@users.noreply.github.com' },
  sender,
  created: false,
  deleted: false,
  forced: false,
  base_ref: null,
  compare: 'https://github.com/octo-org/octo-repo/compare/111111111111...222222222222',
  commits: [{ id: head, message: 'Update README.md', added: [], removed: [], modified: ['README.md'] }],
  head_commit: { id: head, message: 'Update README.md' },
};

const mergeGroup = {
  action: 'checks_requested',
  merge_group: {
    head_sha: head,
    head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
    base_sha: base,
    base_ref: 'refs/heads/main',
    head_commit: { id: head },
  },
  repository,
  sender,
};

function rangeOf(eventName: string, payload: unknown, rest: Partial<EventContext> = {}) {
  return eventRange({ eventName, payload, sha: merge, ref: 'refs/heads/main', scanInput: 'auto', ...rest });
}

function faultOf(run: () => unknown): Fault {
  try {
    run();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('no fault');
}

describe('pull requests', () => {
  test.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])(
    '%s: base and head of the payload, from their merge base; the merge commit goes along',
    (eventName) => {
      expect(rangeOf(eventName, pullRequest, { ref: 'refs/pull/7/merge' })).toEqual({
        kind: 'diff',
        base,
        head,
        against: 'merge-base',
        fallbackBranch: 'main',
        mergeCommit: merge,
        given: false,
        chosenBy: `${eventName}: merge base of base.sha and head.sha`,
      });
    },
  );

  test('pull_request_target runs on the base branch: GITHUB_SHA is no merge commit', () => {
    expect(rangeOf('pull_request_target', pullRequest)).toMatchObject({
      kind: 'diff',
      base,
      head,
      mergeCommit: null,
      given: false,
    });
  });

  test('a closed and merged one has its base branch as GITHUB_REF', () => {
    const closed = {
      ...pullRequest,
      action: 'closed',
      pull_request: { ...pullRequest.pull_request, merged: true },
    };
    expect(rangeOf('pull_request', closed)).toMatchObject({ kind: 'diff', base, head, mergeCommit: null });
  });

  test('one without a commit of its own is nothing to scan', () => {
    const sides = { ...pullRequest.pull_request, head: { ref: 'changes', sha: base } };
    expect(rangeOf('pull_request', { ...pullRequest, pull_request: sides })).toEqual({
      kind: 'nothing',
      chosenBy: 'pull_request: base and head are the same commit',
    });
  });
});

describe('push', () => {
  test('before..after, for after builds on before', () => {
    expect(rangeOf('push', push)).toEqual({
      kind: 'diff',
      base,
      head,
      against: 'exact',
      fallbackBranch: 'main',
      mergeCommit: null,
      given: false,
      chosenBy: 'push: before..after',
    });
  });

  test('a new branch starts at the merge base with the default branch', () => {
    expect(rangeOf('push', { ...push, before: zeroOid, created: true })).toEqual({
      kind: 'diff',
      base: null,
      head,
      against: 'merge-base',
      fallbackBranch: 'main',
      mergeCommit: null,
      given: false,
      chosenBy: 'push: a new branch, from the merge base with the default branch',
    });
  });

  test('a new default branch is scanned whole: its merge base with itself would be nothing', () => {
    const range = rangeOf('push', { ...push, ref: 'refs/heads/main', before: zeroOid, created: true });
    expect(range).toMatchObject({
      base: null,
      fallbackBranch: null,
      chosenBy: 'push: a new branch, all of its commits',
    });
  });

  test('a new tag too starts at the merge base with the default branch', () => {
    const tag = { ...push, ref: 'refs/tags/v1.0', before: zeroOid, created: true };
    expect(rangeOf('push', tag)).toMatchObject({
      base: null,
      fallbackBranch: 'main',
      chosenBy: 'push: a new tag, from the merge base with the default branch',
    });
  });

  test('a forced push starts at the merge base, and has the default branch to fall back on', () => {
    expect(rangeOf('push', { ...push, forced: true })).toMatchObject({
      base,
      against: 'merge-base',
      fallbackBranch: 'main',
      chosenBy: 'push: before..after of a forced push, from their merge base',
    });
    expect(rangeOf('push', { ...push, ref: 'refs/heads/main', forced: true })).toMatchObject({
      fallbackBranch: null,
    });
  });

  test.each([{ deleted: true, after: zeroOid }, { after: zeroOid }, { deleted: true }])(
    'a deleted branch (%j) is nothing to scan',
    (change) => {
      expect(rangeOf('push', { ...push, ...change })).toEqual({
        kind: 'nothing',
        chosenBy: 'push: the branch or tag was deleted',
      });
    },
  );

  test('ids of SHA-256 repositories and capital letters are taken', () => {
    const range = rangeOf('push', { ...push, before: 'AB'.repeat(32), after: 'cd'.repeat(32) });
    expect(range).toMatchObject({ base: 'ab'.repeat(32), head: 'cd'.repeat(32) });
    expect(rangeOf('push', { ...push, before: '0'.repeat(64) })).toMatchObject({ base: null });
  });
});

describe('merge_group', () => {
  test('base_sha..head_sha', () => {
    expect(rangeOf('merge_group', mergeGroup)).toEqual({
      kind: 'diff',
      base,
      head,
      against: 'exact',
      fallbackBranch: 'main',
      mergeCommit: null,
      given: false,
      chosenBy: 'merge_group: base_sha..head_sha',
    });
  });

  test('an older server gives no base_sha: the merge base with base_ref stands in', () => {
    const { base_sha: _, ...older } = mergeGroup.merge_group;
    expect(rangeOf('merge_group', { ...mergeGroup, merge_group: older })).toMatchObject({
      base: null,
      against: 'merge-base',
      fallbackBranch: 'main',
    });
  });

  test('a group that was taken apart is nothing to scan', () => {
    expect(rangeOf('merge_group', { ...mergeGroup, action: 'destroyed' }).kind).toBe('nothing');
  });
});

describe('events without a range', () => {
  test('schedule and workflow_dispatch scan the whole history', () => {
    expect(rangeOf('schedule', { schedule: '0 3 * * *' })).toEqual({
      kind: 'history',
      head: merge,
      chosenBy: 'schedule: the whole history',
    });
    expect(rangeOf('workflow_dispatch', { inputs: {}, ref: 'refs/heads/main', repository })).toMatchObject({
      kind: 'history',
    });
  });

  test.each([
    'issues',
    'issue_comment',
    'check_suite',
    'issue_comment',
    'create',
    'constructor',
    '__proto__',
  ])('%s scans what is checked out and says why', (eventName) => {
    expect(rangeOf(eventName, {})).toEqual({
      kind: 'tree',
      head: merge,
      chosenBy: `the event ${eventName} has no range: what is checked out`,
    });
  });

  test('scan: diff is a fault that says what to set', () => {
    const fault = faultOf(() => rangeOf('schedule', {}, { scanInput: 'diff' }));
    expect(fault.code).toBe('unsupported-event');
    expect(fault.message).toBe('The event schedule has no range of commits, and the input scan is diff.');
    expect(fault.mend).toBe('Set the input base (and head), or set the input scan to auto, history or tree.');
  });

  test('what is no name of an event is not shown', () => {
    expect(rangeOf('x\n::error::y', {}).chosenBy).not.toContain('error');
    expect(faultOf(() => rangeOf('x\n::error::y', {}, { scanInput: 'diff' })).message).not.toContain('error');
  });
});

describe('the inputs', () => {
  test.each(['history', 'tree'] as const)(
    'scan: %s wins over every event, even with a broken payload',
    (scanInput) => {
      expect(rangeOf('pull_request', null, { scanInput })).toEqual({
        kind: scanInput,
        head: merge,
        chosenBy: 'the input scan',
      });
      expect(rangeOf('push', { ...push, deleted: true }, { scanInput, sha: '' })).toMatchObject({
        head: null,
      });
    },
  );

  test('scan: diff takes the range of an event that has one', () => {
    expect(rangeOf('push', push, { scanInput: 'diff' })).toEqual(rangeOf('push', push));
  });

  test('base and head name a range whatever the event', () => {
    const given = { baseInput: ' v1.0 ', headInput: 'feature/x' };
    const range = { kind: 'diff', base: 'v1.0', head: 'feature/x', against: 'merge-base', given: true };
    expect(rangeOf('workflow_dispatch', {}, given)).toMatchObject(range);
    expect(rangeOf('pull_request', pullRequest, given)).toMatchObject(range);
    expect(rangeOf('schedule', {}, { baseInput: base, headInput: '', scanInput: 'diff' })).toMatchObject({
      base,
      head: 'HEAD',
      chosenBy: 'the inputs base and head, from their merge base',
    });
  });

  test('head without base is a fault', () => {
    const fault = faultOf(() => rangeOf('schedule', {}, { headInput: 'main' }));
    expect(fault.code).toBe('bad-argument');
    expect(fault.mend).toContain('input base');
  });
});

describe('broken payloads', () => {
  test.each<[string, unknown, string]>([
    ['pull_request', null, 'The payload of the pull_request event is not a JSON object.'],
    ['pull_request', [], 'The payload of the pull_request event is not a JSON object.'],
    ['pull_request', {}, 'The payload of the pull_request event has no object id at pull_request.base.sha.'],
    [
      'pull_request',
      { pull_request: { base: { sha: base }, head: { sha: 'main' } } },
      'The payload of the pull_request event has no object id at pull_request.head.sha.',
    ],
    ['push', { after: head }, 'The payload of the push event has no object id at before.'],
    ['push', { before: base, after: 12 }, 'The payload of the push event has no object id at after.'],
    ['merge_group', {}, 'The payload of the merge_group event has no object id at merge_group.base_sha.'],
    [
      'merge_group',
      { merge_group: { base_sha: base } },
      'The payload of the merge_group event has no object id at merge_group.head_sha.',
    ],
  ])('%s %j names what is missing', (eventName, payload, message) => {
    const fault = faultOf(() => rangeOf(eventName, payload));
    expect(fault.code).toBe('bad-event-payload');
    expect(fault.message).toBe(message);
    expect(fault.mend).toContain('GITHUB_EVENT_PATH');
  });

  test('any JSON gives a range or a fault, with sound ids in it and no value of the payload in its words', () => {
    const sha = fc.constantFrom(base, head, zeroOid, 'main', '--upload-pack=x', null, 7);
    const ref = fc.constantFrom('refs/heads/main', 'refs/tags/v1', '::error::x', null);
    const payload = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          before: sha,
          after: sha,
          ref,
          deleted: fc.boolean(),
          forced: fc.boolean(),
          action: fc.constantFrom('checks_requested', 'destroyed'),
          pull_request: fc.record({ base: fc.record({ sha, ref }), head: fc.record({ sha }) }),
          merge_group: fc.record({ base_sha: sha, head_sha: sha, base_ref: ref }),
          repository: fc.record({ default_branch: ref }),
        },
        { requiredKeys: [] },
      ),
    );
    const names = fc.constantFrom('push', 'pull_request', 'merge_group', 'schedule', 'release');
    fc.assert(
      fc.property(names, payload, (eventName, value) => {
        let words: string;
        try {
          const range = rangeOf(eventName, value);
          words = range.chosenBy;
          if (range.kind === 'diff') {
            expect(isOid(range.head)).toBe(true);
            expect(range.base === null || isOid(range.base)).toBe(true);
            expect(range.base).not.toBe(range.head);
          }
        } catch (error) {
          if (!(error instanceof Fault)) throw error;
          words = error.message;
        }
        expect(words).not.toMatch(/::|upload-pack|[0-9]{5}/);
      }),
      { numRuns: 1000 },
    );
  });
});
