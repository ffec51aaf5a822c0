// A finding while a scan runs: it knows its secret, and grows as the history tells more of it.
import type { BlobText } from '../detect/blob-text.ts';
import type { Finding, FindingKind } from '../model/finding.ts';
import type { Region } from '../model/location.ts';
import type { Match } from '../model/match.ts';
import type { Oid } from '../model/oid.ts';
import type { CommitSummary, Reach } from '../model/provenance.ts';
import type { MaskedExcerpt } from './excerpt.ts';
import { maskedLine } from './masked-line.ts';
import type { SuppressionComment } from './suppression-comment.ts';

/** Where a match came from, as the scan knows it; unredacted. */
export interface Origin {
  /** What the report names: a path, or a label where `kind` is no file. */
  readonly path: string;
  /** The commit that brought it, or null for what is in no commit. */
  readonly first: CommitSummary | null;
  /** `file` when absent. */
  readonly kind?: FindingKind;
  /** The object that holds it; absent where it was not read from a history. */
  readonly oid?: Oid | null;
  /** The path in the commit's tree where that is another than `path`; null where it is in no tree. */
  readonly treePath?: string | null;
  readonly reach?: Reach;
  /** Of a tag's message, the refs that lead to the tag. */
  readonly refs?: readonly string[];
}

export interface Draft {
  readonly key: string;
  readonly identity: string;
  readonly kind: FindingKind;
  readonly path: string;
  readonly treePath: string | null;
  readonly object: Oid | null;
  readonly reach: Reach;
  readonly secret: string;
  /** The other half of the credential. */
  readonly companion: string | null;
  match: Match;
  /** The comment beside it that says it is known: in HEAD where that has it. */
  comment: SuppressionComment | null;
  /** The lines about it, likewise; null where nobody asked for them. */
  excerpt: MaskedExcerpt | null;
  maskedLine: string;
  region: Region;
  shownBy: Finding['shownBy'];
  first: CommitSummary | null;
  /** The path that `first` has it under. */
  firstPath: string;
  head: { readonly path: string; readonly region: Region } | null;
  /** For a text that has no file: the commits that have it, by their ids. */
  readonly copies: Map<Oid, CommitSummary>;
  /** Of tags' messages, the refs that lead to the tags. */
  readonly refs: Set<string>;
  /** For such a text: HEAD's history has one of its commits. */
  inHeadHistory: boolean;
}

export interface Identified {
  readonly match: Match;
  /** With `\n` for line ends, whichever the text has: a key in a check-out with others is the same key (`core.autocrlf`). */
  readonly secret: string;
  /** Pattern and secret; for a file as a whole, pattern and path. */
  readonly identity: string;
  /** Pattern, secret, path, and which occurrence in the blob. */
  readonly key: string;
}

/**
 * Names each match of one text. What is in no file has the same key in every text of its kind: a rebase
 * copies messages, and their secrets stay one finding.
 */
export function* identified(
  blob: BlobText,
  matches: readonly Match[],
  { path, kind = 'file' }: Pick<Origin, 'path' | 'kind'>,
): Generator<Identified> {
  const occurrences = new Map<string, number>();
  const place = kind === 'file' ? path : `\0${kind}`;
  for (const match of matches) {
    const bytes = blob.slice(match.secret.start, match.secret.end);
    const secret = Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n');
    const identity = `${match.patternId}\0${secret === '' ? path : secret}`;
    const occurrence = (occurrences.get(identity) ?? 0) + 1;
    occurrences.set(identity, occurrence);
    yield { match, secret, identity, key: `${identity}\0${place}\0${occurrence}` };
  }
}

/** `matches` are all of the blob. */
export function draftOf(
  one: Identified,
  blob: BlobText,
  matches: readonly Match[],
  origin: Origin,
  shownBy: Finding['shownBy'],
): Draft {
  const { path, first, kind = 'file', treePath = kind === 'file' ? path : null } = origin;
  return {
    key: one.key,
    identity: one.identity,
    kind,
    path,
    treePath,
    object: origin.oid ?? null,
    reach: origin.reach ?? 'refs',
    secret: one.secret,
    companion: companionOf(blob, one.match),
    match: one.match,
    comment: null,
    excerpt: null,
    maskedLine: maskedLine(blob, one.match, matches),
    region: regionOf(blob, one.match),
    shownBy,
    first,
    firstPath: treePath ?? path,
    head: null,
    copies: new Map(),
    refs: new Set(origin.refs),
    inHeadHistory: false,
  };
}

function companionOf(blob: BlobText, { companion }: Match): string | null {
  return companion === undefined ? null : blob.slice(companion.span.start, companion.span.end);
}

/** The region of the secret, or for a file as a whole of what the match points to. */
export function regionOf(blob: BlobText, match: Match): Region {
  return blob.region(match.secret.end > match.secret.start ? match.secret : match.whole);
}
