// From a draft to the finding that is told of it: here its secret ends.
import type { Finding } from '../model/finding.ts';
import type { Pattern } from '../model/pattern.ts';
import type { Draft } from './draft.ts';
import { redactedExcerpt } from './excerpt.ts';
import { mask } from './mask.ts';
import { provenanceOf } from './provenance-of.ts';
import type { Redactor } from './redactor.ts';

/** What is known of it beside the draft. */
export interface Facts extends Pick<Finding, 'fingerprint' | 'lineHash' | 'whereabouts'> {
  /** What HEAD has is marked: what is not is not there. */
  readonly headAsked: boolean;
}

export function findingOf(
  draft: Draft,
  pattern: Pattern,
  redactor: Redactor,
  { headAsked, ...facts }: Facts,
): Finding {
  const { match, head, excerpt } = draft;
  return {
    kind: draft.kind,
    patternId: match.patternId,
    title: pattern.title,
    severity: match.severity,
    confidence: match.confidence,
    reason: redactor.reason(match.reason),
    subject: match.subject === undefined ? null : redactor.text(match.subject),
    redacted: mask(draft.secret, pattern),
    path: redactor.path(draft.path),
    region: draft.region,
    ...facts,
    provenance: provenanceOf(draft, headAsked, redactor),
    object: draft.object,
    shownBy: draft.shownBy,
    headRegion: head?.region ?? null,
    headPath: head === null ? null : redactor.path(head.path),
    ...(excerpt === null ? {} : { excerpt: redactedExcerpt(excerpt, redactor) }),
  };
}
