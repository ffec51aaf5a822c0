// Matches in, findings out. Secrets live here while a scan runs and end here: `finish` gives findings that
// cannot hold one. The same secret under the same path and pattern is one finding, however many versions of
// the file have it; where one version has it several times, each is a finding.

import type { BlobText } from '../detect/blob-text.ts';
import type { Detector } from '../detect/detector.ts';
import { compareText } from '../model/compare-text.ts';
import type { Finding, Fingerprint } from '../model/finding.ts';
import type { Region } from '../model/location.ts';
import type { Match } from '../model/match.ts';
import type { Pattern } from '../model/pattern.ts';
import type { CommitSummary, Provenance } from '../model/provenance.ts';
import { isAtLeast } from '../model/severity.ts';
import { contextFingerprint, keyedFingerprint, lineHash } from './fingerprint.ts';
import { mask } from './mask.ts';
import { maskedLine } from './masked-line.ts';
import { type KnownSecret, Redactor } from './redactor.ts';

/** Where a match came from, as the scan knows it; unredacted. */
export interface Origin {
  readonly path: string;
  /** The commit that brought it, or null for what is in no commit. */
  readonly first: CommitSummary | null;
}

interface Draft {
  readonly key: string;
  readonly identity: string;
  readonly path: string;
  readonly secret: string;
  /** The other half of the credential. */
  readonly companion: string | null;
  match: Match;
  maskedLine: string;
  region: Region;
  shownBy: Finding['shownBy'];
  first: CommitSummary | null;
  head: { readonly path: string; readonly region: Region } | null;
}

export class FindingCollector {
  private readonly detector: Detector;
  private readonly patterns: ReadonlyMap<string, Pattern>;
  private readonly fingerprintKey: string | null;
  private readonly drafts = new Map<string, Draft>();
  /** The drafts of one pattern and secret, whatever their paths. */
  private readonly bySecret = new Map<string, Draft[]>();
  /** Names under which known content came in again, and the commits that brought them. */
  private readonly copies = new Map<string, CommitSummary | null>();
  /** What HEAD has under a path that no draft has. */
  private readonly strangers: Draft[] = [];

  constructor(detector: Detector, patterns: ReadonlyMap<string, Pattern>, fingerprintKey: string | null) {
    this.detector = detector;
    this.patterns = patterns;
    this.fingerprintKey = fingerprintKey;
  }

  /** Takes the matches of one blob. What is known under the path already stays as it was first told. */
  add(blob: BlobText, matches: readonly Match[], origin: Origin, shownBy: Finding['shownBy']): void {
    for (const one of identified(blob, matches, origin.path)) {
      if (!this.drafts.has(one.key)) this.insert(draftOf(one, blob, matches, origin, shownBy));
    }
  }

  /**
   * Takes the matches of content that was judged before under another file name. A file that must not be
   * committed is a finding under each name; a secret only where the new name makes it worse (an example that
   * became live), or where HEAD still has it under both (`settleHead`).
   */
  addAgain(blob: BlobText, matches: readonly Match[], origin: Origin): void {
    for (const one of identified(blob, matches, origin.path)) {
      if (this.drafts.has(one.key)) continue;
      const kin = this.bySecret.get(one.identity) ?? [];
      const known = kin.some((draft) => isAtLeast(draft.match.severity, one.match.severity));
      if (known) this.copies.set(one.key, this.copies.get(one.key) ?? origin.first);
      else this.insert(draftOf(one, blob, matches, origin, 'whole'));
    }
  }

  /**
   * Takes the matches of a range's net difference, after those of its commits: what the commits showed
   * already now stands where HEAD has it; what none of them showed (a merge brought it) is told with
   * `origin`.
   */
  addNet(blob: BlobText, matches: readonly Match[], origin: Origin): void {
    for (const one of identified(blob, matches, origin.path)) {
      const first = this.bySecret.get(one.identity)?.[0]?.first ?? origin.first;
      const known = this.drafts.get(one.key);
      const draft = known ?? this.insert(draftOf(one, blob, matches, { path: origin.path, first }, 'net'));
      draft.match = one.match;
      draft.maskedLine = maskedLine(blob, one.match, matches);
      draft.region = regionOf(blob, one.match);
      draft.shownBy = 'net';
      draft.head = { path: origin.path, region: draft.region };
    }
  }

  /**
   * Drops what only a commit showed when the net difference has the same secret: a file that was renamed
   * later.
   */
  dropSuperseded(): void {
    const net = new Set<string>();
    for (const [identity, kin] of this.bySecret)
      if (kin.some((draft) => draft.shownBy === 'net')) net.add(identity);
    for (const [key, draft] of this.drafts) {
      if (draft.shownBy === 'commit' && net.has(draft.identity)) this.drafts.delete(key);
    }
  }

  /**
   * Says that HEAD's `path`, whose content is `blob`, has these matches. `settleHead` comes after the last
   * one.
   */
  markInHead(blob: BlobText, path: string, matches: readonly Match[]): void {
    for (const one of identified(blob, matches, path)) {
      const own = this.drafts.get(one.key);
      if (own !== undefined) own.head = { path, region: regionOf(blob, one.match) };
      else if (this.bySecret.has(one.identity)) {
        const first = this.copies.get(one.key) ?? this.bySecret.get(one.identity)?.[0]?.first ?? null;
        this.strangers.push(draftOf(one, blob, matches, { path, first }, 'whole'));
      }
    }
  }

  /**
   * Decides for what HEAD has under another path than the one under which it came in. Where the old path no
   * longer has it the file was moved, edited or not: one finding, which keeps the commit that brought it.
   * Where it still does the file was copied: two.
   */
  settleHead(): void {
    for (const kin of this.bySecret.values()) {
      const gone: Draft[] = [];
      for (const draft of kin) {
        const moved = draft.head === null ? undefined : gone.shift();
        if (draft.head === null) gone.push(draft);
        if (moved === undefined) continue;
        moved.head = draft.head;
        this.drafts.delete(draft.key);
      }
    }
    for (const draft of this.strangers) {
      const head = { path: draft.path, region: draft.region };
      const moved = this.bySecret.get(draft.identity)?.find((one) => one.head === null);
      if (moved !== undefined) moved.head = head;
      else this.insert(draft).head = head;
    }
  }

  /** A redactor that knows every secret collected so far. */
  redactor(): Redactor {
    const known: KnownSecret[] = [];
    for (const draft of this.drafts.values()) {
      const family = this.patterns.get(draft.match.patternId)?.family ?? 'credential';
      if (family !== 'secret-file') known.push({ text: draft.secret, family });
      if (draft.companion !== null) known.push({ text: draft.companion, family });
      if (draft.match.decoded !== undefined) known.push({ text: draft.match.decoded, family });
    }
    return new Redactor(this.detector, this.patterns, known);
  }

  /** The findings, by path, line, column and pattern. */
  finish(redactor: Redactor): Finding[] {
    const ordinals = new Map<string, number>();
    return [...this.drafts.values()].sort(compareDrafts).map((draft) => {
      const context = contextFingerprint(draft.match.patternId, draft.maskedLine);
      const place = `${draft.path}\0${context}`;
      const ordinal = (ordinals.get(place) ?? 0) + 1;
      ordinals.set(place, ordinal);
      return this.finding(draft, context, ordinal, redactor);
    });
  }

  private insert(draft: Draft): Draft {
    this.drafts.set(draft.key, draft);
    const kin = this.bySecret.get(draft.identity);
    if (kin === undefined) this.bySecret.set(draft.identity, [draft]);
    else kin.push(draft);
    return draft;
  }

  private finding(draft: Draft, context: Fingerprint, ordinal: number, redactor: Redactor): Finding {
    const { match } = draft;
    const pattern = this.patterns.get(match.patternId);
    if (pattern === undefined) throw new Error(`a match names an unknown pattern: ${match.patternId}`);
    const key = this.fingerprintKey;
    return {
      patternId: match.patternId,
      title: pattern.title,
      severity: match.severity,
      confidence: match.confidence,
      reason: redactor.reason(match.reason),
      subject: match.subject === undefined ? null : redactor.text(match.subject),
      redacted: mask(draft.secret, pattern),
      path: redactor.path(draft.path),
      region: draft.region,
      fingerprint: key === null ? context : keyedFingerprint(match.patternId, draft.secret, key),
      lineHash: lineHash(context, ordinal),
      provenance: provenance(draft, redactor),
      shownBy: draft.shownBy,
      headRegion: draft.head?.region ?? null,
      headPath: draft.head === null ? null : redactor.path(draft.head.path),
    };
  }
}

function draftOf(
  one: Identified,
  blob: BlobText,
  matches: readonly Match[],
  origin: Origin,
  shownBy: Finding['shownBy'],
): Draft {
  return {
    key: one.key,
    identity: one.identity,
    path: origin.path,
    secret: one.secret,
    companion: companionOf(blob, one.match),
    match: one.match,
    maskedLine: maskedLine(blob, one.match, matches),
    region: regionOf(blob, one.match),
    shownBy,
    first: origin.first,
    head: null,
  };
}

function companionOf(blob: BlobText, { companion }: Match): string | null {
  return companion === undefined ? null : blob.slice(companion.span.start, companion.span.end);
}

interface Identified {
  readonly match: Match;
  readonly secret: string;
  /** Pattern and secret; for a file as a whole, pattern and path. */
  readonly identity: string;
  /** Pattern, secret, path, and which occurrence in the blob. */
  readonly key: string;
}

function* identified(blob: BlobText, matches: readonly Match[], path: string): Generator<Identified> {
  const occurrences = new Map<string, number>();
  for (const match of matches) {
    const bytes = blob.slice(match.secret.start, match.secret.end);
    const secret = Buffer.from(bytes, 'latin1').toString('utf8');
    const identity = `${match.patternId}\0${secret === '' ? path : secret}`;
    const occurrence = (occurrences.get(identity) ?? 0) + 1;
    occurrences.set(identity, occurrence);
    yield { match, secret, identity, key: `${identity}\0${path}\0${occurrence}` };
  }
}

/** The region of the secret, or for a file as a whole of what the match points to. */
function regionOf(blob: BlobText, match: Match): Region {
  return blob.region(match.secret.end > match.secret.start ? match.secret : match.whole);
}

function provenance(draft: Draft, redactor: Redactor): Provenance {
  if (draft.first === null) return { kind: 'uncommitted' };
  const first = { ...draft.first, author: redactor.text(draft.first.author) };
  return { kind: 'commit', first, inHead: draft.head !== null };
}

function compareDrafts(a: Draft, b: Draft): number {
  return (
    compareText(a.path, b.path) ||
    a.region.startLine - b.region.startLine ||
    a.region.startColumn - b.region.startColumn ||
    compareText(a.match.patternId, b.match.patternId)
  );
}
