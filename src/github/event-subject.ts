// What a run's results are told about on GitHub: the commit whose lines a report counts, the ref that code scanning files
// them under, and the pull request (docs.github.com, "Events that trigger workflows", "Webhook events and payloads").
import type { Oid } from '../model/oid.ts';
import { asPayload, type EventPayload, numberAt, oidOrNull, textAt } from './event-payload.ts';

export interface EventSubject {
  /** The head of a pull request, not GitHub's merge of it. Null where the event names none. */
  readonly commit: Oid | null;
  /** `refs/heads/main`, `refs/pull/7/head`; empty where there is none. */
  readonly ref: string;
  /** Its number; null where the event is about none. */
  readonly pullRequest: number | null;
}

export interface SubjectContext {
  readonly eventName: string;
  readonly payload: unknown;
  /** GITHUB_SHA and GITHUB_REF. */
  readonly sha: string;
  readonly ref: string;
}

/** Throws a Fault `bad-event-payload` when the payload is no object. */
export function eventSubject({ eventName, payload, sha, ref }: SubjectContext): EventSubject {
  const usual = { commit: oidOrNull(sha), ref, pullRequest: null };
  if (payload === null) return usual;
  const event = asPayload(eventName, payload);
  const head = textAt(event, 'pull_request', 'head', 'sha');
  if (head !== null) return ofPullRequest(event, head);
  if (eventName === 'merge_group') {
    return { ...usual, commit: oidOrNull(textAt(event, 'merge_group', 'head_sha') ?? '') };
  }
  if (eventName === 'workflow_run') {
    // It runs on the default branch, and its results are about another one, which may be a stranger's.
    return { commit: oidOrNull(textAt(event, 'workflow_run', 'head_sha') ?? ''), ref: '', pullRequest: null };
  }
  return usual;
}

/**
 * What the results of a scan of what is checked out are about: the event's subject, or GITHUB_SHA where that is there (the
 * merge of a pull request; the default branch, under `pull_request_target`). Null for any other commit, of another branch
 * or of another repository: the ref that the event names is not its own.
 */
export function checkedOutSubject(context: SubjectContext, checkedOut: Oid | null): EventSubject | null {
  const subject = eventSubject(context);
  if (checkedOut !== null && checkedOut === subject.commit) return subject;
  const commit = oidOrNull(context.sha);
  if (checkedOut !== null && checkedOut !== commit) return null;
  const isMerge = context.ref === `refs/pull/${subject.pullRequest}/merge`;
  return { commit, ref: context.ref, pullRequest: isMerge ? subject.pullRequest : null };
}

function ofPullRequest(event: EventPayload, head: string): EventSubject {
  const number = numberAt(event, 'pull_request', 'number');
  return {
    commit: oidOrNull(head),
    ref: number === null ? '' : `refs/pull/${number}/head`,
    pullRequest: number,
  };
}
