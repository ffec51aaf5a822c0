// Where a draft came from, in words that hold no secret.
import type { CommitSummary, Provenance } from '../model/provenance.ts';
import type { Draft } from './draft.ts';
import type { Redactor } from './redactor.ts';

/** `headAsked`: what is not marked as standing in HEAD, or in its history, is not there. */
export function provenanceOf(draft: Draft, headAsked: boolean, redactor: Redactor): Provenance {
  const { first, object, reach } = draft;
  if (first !== null) {
    return {
      kind: 'commit',
      first: redactedCommit(first, redactor),
      firstPath: redactor.path(draft.firstPath),
      inHead: draft.head !== null || draft.inHeadHistory || (headAsked ? false : null),
      reach,
    };
  }
  return object === null ? { kind: 'uncommitted' } : { kind: 'object', oid: object, reach };
}

/** No more of it than a summary: a commit of a history knows its tree as well. */
export function redactedCommit({ oid, author, date }: CommitSummary, redactor: Redactor): CommitSummary {
  return { oid, author: redactor.text(author), date };
}
