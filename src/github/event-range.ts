// Which commits an event is about (docs.github.com, "Events that trigger workflows" and "Webhook events and
// payloads"). The answer comes from the payload alone, never from the API, whose lists are cut short. Pure:
// it asks no repository, so what may be missing there (the merge base, a commit that a forced push left
// behind) is for the scanner to find, and all that it needs for that stands in the request.
//
//   pull_request, pull_request_target,    base.sha..head.sha of the pull request, from their merge base
//   pull_request_review, ..._comment
//   push                                  before..after; new: from the merge base with the default branch
//   merge_group                           base_sha..head_sha
//   workflow_run                          the head of the other run, from its pull request's base or the default branch
//   schedule, workflow_dispatch,          the whole history: all are for what no pull request looks at; or what the
//   repository_dispatch                   event's own inputs (its client_payload) name: scan, base, head
//   release                               the tree of what is released
//   any other                             the tree that is checked out, and it says so
//
// The input `scan` forces one of the three; the inputs `base` and `head` name a range whatever the event.
import { Fault } from '../model/fault.ts';
import { isZeroOid, type Oid } from '../model/oid.ts';
import {
  asPayload,
  type EventPayload,
  isTrueAt,
  listAt,
  numberAt,
  oidAt,
  oidOrNull,
  oidOrNullAt,
  textAt,
} from './event-payload.ts';

export type ScanInput = 'auto' | 'diff' | 'history' | 'tree';

export interface EventContext {
  /** GITHUB_EVENT_NAME. */
  readonly eventName: string;
  /** The parsed file that GITHUB_EVENT_PATH names. */
  readonly payload: unknown;
  /** GITHUB_SHA: what is checked out by default; a merge commit for a pull request. */
  readonly sha: string;
  /** GITHUB_REF: `refs/heads/main`, `refs/pull/7/merge`, `refs/tags/v1`. */
  readonly ref: string;
  readonly scanInput: ScanInput;
  /** The inputs `base` and `head`: a commit, branch or tag as the user wrote it; empty or absent for none. */
  readonly baseInput?: string;
  readonly headInput?: string;
}

/** A range of commits: those that can be reached from `head` but not from `base`, and the net difference. */
export interface DiffRequest {
  readonly kind: 'diff';
  /**
   * A full object id, or a revision as the user wrote it. Null: there is none (a new branch), take the merge
   * base of `head` with `fallbackBranch`, and without that branch all that can be reached from `head`.
   */
  readonly base: string | null;
  /**
   * As `base`; of an annotated tag it is the tag's own id. Not always what is checked out: resolve it from
   * local objects.
   */
  readonly head: string;
  /**
   * What the net difference starts from: the merge base of the two, or `base` itself, which `head` builds on.
   */
  readonly against: 'merge-base' | 'exact';
  /**
   * A branch of the remote whose merge base with `head` stands in where `base` is null, or is not in the
   * repository (a forced push leaves it behind). Null where there is none to take, or where it is the very
   * branch that was pushed.
   */
  readonly fallbackBranch: string | null;
  /**
   * GITHUB_SHA where it is GitHub's merge of a pull request: its first parent is a tip of the base, its
   * second the head.
   */
  readonly mergeCommit: Oid | null;
  /** The user wrote `base` and `head`: nothing may stand in for them. */
  readonly given: boolean;
  readonly chosenBy: string;
}

export type RangeRequest =
  | DiffRequest
  /**
   * `head` is GITHUB_SHA, or null where there is none: then HEAD. A history is of every ref, a tree of what
   * is checked out.
   */
  | { readonly kind: 'history' | 'tree'; readonly head: Oid | null; readonly chosenBy: string }
  /** There is nothing to scan, and that is well; `chosenBy` says why. */
  | { readonly kind: 'nothing'; readonly chosenBy: string };

/**
 * The range of an event. Faults: `bad-event-payload`; `unsupported-event` when `diff` is asked of an event
 * without a range.
 */
export function eventRange(given: EventContext): RangeRequest {
  const context = withDispatched(given);
  return chosenRange(context);
}

function chosenRange(context: Chosen): RangeRequest {
  const { scanInput, eventName } = context;
  if (scanInput === 'history' || scanInput === 'tree') {
    return wholeOf(
      scanInput,
      context,
      `${context.scanOf ?? 'the'} input scan${sinceClause(context, scanInput)}`,
    );
  }
  const given = inputRange(context);
  if (given !== null) return given;
  const reader = readers.get(eventName);
  if (reader !== undefined) {
    const range = reader(asPayload(eventName, context.payload), context);
    return 'base' in range && range.base === range.head
      ? { kind: 'nothing', chosenBy: `${eventName}: base and head are the same commit` }
      : range;
  }
  if (scanInput === 'diff') throw withoutRange(eventName);
  if (historyEvents.has(eventName)) {
    const since = sinceClause(context, 'history');
    return wholeOf(
      'history',
      context,
      `${eventName}: the ${since === '' ? 'whole history' : `history${since}`}`,
    );
  }
  if (eventName === 'release') return wholeOf('tree', context, 'release: the tree of its tag');
  return wholeOf('tree', context, `the event ${shownName(eventName)} has no range: what is checked out`);
}

const historyEvents: ReadonlySet<string> = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch']);

/** Where who starts a run by hand says what it is to scan. */
const dispatched: ReadonlyMap<string, string> = new Map([
  ['workflow_dispatch', 'inputs'],
  ['repository_dispatch', 'client_payload'],
]);

/** Whose inputs chose, where that is not the step. */
interface Chosen extends EventContext {
  readonly scanOf?: string;
  readonly rangeOf?: string;
}

/** Who reads `the whole history` shall not be wrong. */
function sinceClause({ eventName, payload }: EventContext, kind: 'history' | 'tree'): string {
  return kind === 'history' && dispatchedSince(eventName, payload) !== '' ? ', from its own input since' : '';
}

/** What the inputs of the step leave open is taken from those of the event. */
function withDispatched(context: EventContext): Chosen {
  const { eventName, payload, scanInput, baseInput = '', headInput = '' } = context;
  const member = dispatched.get(eventName);
  if (member === undefined || payload === null) return context;
  const asked = asPayload(eventName, payload);
  const named = baseInput.trim() !== '' || headInput.trim() !== '';
  const own = `${eventName}: its own`;
  return {
    ...context,
    ...(scanInput === 'auto' ? { scanOf: own } : {}),
    ...(named ? {} : { rangeOf: own }),
    scanInput: scanInput === 'auto' ? scanWord(eventName, textAt(asked, member, 'scan')) : scanInput,
    baseInput: named ? baseInput : (textAt(asked, member, 'base') ?? ''),
    headInput: named ? headInput : (textAt(asked, member, 'head') ?? ''),
  };
}

const scanWords: readonly ScanInput[] = ['auto', 'diff', 'history', 'tree'];

function scanWord(eventName: string, given: string | null): ScanInput {
  const found = scanWords.find((word) => word === (given ?? 'auto').trim().toLowerCase());
  if (found !== undefined) return found;
  throw new Fault(
    'bad-argument',
    `The input scan that the ${eventName} event brings does not know that value.`,
    `Give one of ${scanWords.join(', ')}.`,
  );
}

/** The date from which on a history was asked for by who started the run; empty for none. */
export function dispatchedSince(eventName: string, payload: unknown): string {
  const member = dispatched.get(eventName);
  if (member === undefined || payload === null) return '';
  return textAt(asPayload(eventName, payload), member, 'since') ?? '';
}

type Reader = (payload: EventPayload, context: EventContext) => RangeRequest;

const readers: ReadonlyMap<string, Reader> = new Map([
  ['pull_request', pullRequest],
  ['pull_request_target', pullRequest],
  ['pull_request_review', pullRequest],
  ['pull_request_review_comment', pullRequest],
  ['push', push],
  ['merge_group', mergeGroup],
  ['workflow_run', workflowRun],
]);

function pullRequest(payload: EventPayload, context: EventContext): RangeRequest {
  const { eventName, sha, ref } = context;
  const merged = /^refs\/pull\/\d+\/merge$/.test(ref);
  return {
    kind: 'diff',
    base: oidAt(eventName, payload, 'pull_request', 'base', 'sha'),
    head: oidAt(eventName, payload, 'pull_request', 'head', 'sha'),
    against: 'merge-base',
    fallbackBranch: textAt(payload, 'pull_request', 'base', 'ref'),
    mergeCommit: merged ? oidOrNull(sha) : null,
    given: false,
    chosenBy: `${eventName}: merge base of base.sha and head.sha`,
  };
}

function push(payload: EventPayload, { eventName, ref }: EventContext): RangeRequest {
  const before = oidAt(eventName, payload, 'before');
  const after = oidAt(eventName, payload, 'after');
  if (isTrueAt(payload, 'deleted') || isZeroOid(after)) {
    return { kind: 'nothing', chosenBy: 'push: the branch or tag was deleted' };
  }
  const defaultBranch = textAt(payload, 'repository', 'default_branch');
  const pushedRef = textAt(payload, 'ref') ?? ref;
  const fallbackBranch = pushedRef === `refs/heads/${defaultBranch}` ? null : defaultBranch;
  const created = isZeroOid(before);
  const forced = isTrueAt(payload, 'forced');
  const shared = { kind: 'diff', head: after, fallbackBranch, mergeCommit: null, given: false } as const;
  if (created) {
    const what = pushedRef.startsWith('refs/tags/') ? 'tag' : 'branch';
    const from =
      fallbackBranch === null ? 'all of its commits' : 'from the merge base with the default branch';
    return { ...shared, base: null, against: 'merge-base', chosenBy: `push: a new ${what}, ${from}` };
  }
  if (forced) {
    const chosenBy = 'push: before..after of a forced push, from their merge base';
    return { ...shared, base: before, against: 'merge-base', chosenBy };
  }
  return { ...shared, base: before, against: 'exact', chosenBy: 'push: before..after' };
}

function mergeGroup(payload: EventPayload, { eventName }: EventContext): RangeRequest {
  if (textAt(payload, 'action') === 'destroyed') {
    return { kind: 'nothing', chosenBy: 'merge_group: the group was taken apart' };
  }
  // GitHub Enterprise Server gave no base_sha at first.
  const base = oidOrNullAt(eventName, payload, 'merge_group', 'base_sha');
  const fallbackBranch = textAt(payload, 'merge_group', 'base_ref')?.replace(/^refs\/heads\//, '') ?? null;
  if (base === null && fallbackBranch === null) oidAt(eventName, payload, 'merge_group', 'base_sha');
  return {
    kind: 'diff',
    base,
    head: oidAt(eventName, payload, 'merge_group', 'head_sha'),
    against: base === null ? 'merge-base' : 'exact',
    fallbackBranch,
    mergeCommit: null,
    given: false,
    chosenBy:
      base === null ? 'merge_group: from the merge base with base_ref' : 'merge_group: base_sha..head_sha',
  };
}

/**
 * The run that it follows may be of a fork, and this one has the rights of the repository: the commits are read by their
 * ids, whatever is checked out. Its pull requests are listed for branches of the same repository alone.
 */
function workflowRun(payload: EventPayload, { eventName }: EventContext): RangeRequest {
  const head = oidAt(eventName, payload, 'workflow_run', 'head_sha');
  const shared = { kind: 'diff', head, against: 'merge-base', mergeCommit: null, given: false } as const;
  const pull = ownPullRequest(payload, eventName);
  if (pull !== null) {
    return {
      ...shared,
      base: oidAt(eventName, pull, 'base', 'sha'),
      fallbackBranch: textAt(pull, 'base', 'ref'),
      chosenBy: 'workflow_run: merge base of its pull request’s base.sha and head_sha',
    };
  }
  const defaultBranch = textAt(payload, 'repository', 'default_branch');
  const isOwn =
    textAt(payload, 'workflow_run', 'head_repository', 'full_name') ===
    textAt(payload, 'repository', 'full_name');
  const onDefault = isOwn && textAt(payload, 'workflow_run', 'head_branch') === defaultBranch;
  if (onDefault)
    return {
      kind: 'tree',
      head,
      chosenBy: 'workflow_run: what is checked out, after a run on the default branch',
    };
  return {
    ...shared,
    base: null,
    fallbackBranch: defaultBranch,
    chosenBy: 'workflow_run: from the merge base of head_sha with the default branch',
  };
}

/**
 * The list also has pull requests of forks that the same commit is the head of (a fork that takes over our branch): their
 * base is a commit of whoever owns the fork, who could choose it so that nothing is left to scan.
 */
function ownPullRequest(payload: EventPayload, eventName: string): EventPayload | null {
  const pulls = listAt(payload, 'workflow_run', 'pull_requests').map((pull) => asPayload(eventName, pull));
  const own = numberAt(payload, 'repository', 'id');
  return pulls.find((pull) => numberAt(pull, 'base', 'repo', 'id') === own) ?? null;
}

/** The range that the inputs `base` and `head` name, or null when they name none. */
function inputRange({ baseInput = '', headInput = '', rangeOf = 'the' }: Chosen): RangeRequest | null {
  const base = baseInput.trim();
  const head = headInput.trim();
  if (base === '' && head === '') return null;
  if (base === '') {
    throw new Fault(
      'bad-argument',
      'The input head is given without the input base.',
      'Give the commit, branch or tag to compare with as the input base.',
    );
  }
  return {
    kind: 'diff',
    base,
    head: head === '' ? 'HEAD' : head,
    against: 'merge-base',
    fallbackBranch: null,
    mergeCommit: null,
    given: true,
    chosenBy: `${rangeOf} inputs base and head, from their merge base`,
  };
}

function wholeOf(kind: 'history' | 'tree', { sha }: EventContext, chosenBy: string): RangeRequest {
  return { kind, head: oidOrNull(sha), chosenBy };
}

function withoutRange(eventName: string): Fault {
  return new Fault(
    'unsupported-event',
    `The event ${shownName(eventName)} has no range of commits, and the input scan is diff.`,
    'Set the input base (and head), or set the input scan to auto, history or tree.',
  );
}

/** GitHub's own names are words; what a user's environment holds in their place is not shown. */
function shownName(eventName: string): string {
  return /^[a-z_]{1,60}$/.test(eventName) ? eventName : 'that started this run';
}
