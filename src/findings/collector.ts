// Matches in, findings out. Secrets live here while a scan runs and end here: `finish` gives findings that
// cannot hold one. The same secret under the same path and pattern is one finding, however many versions of
// the file have it; where one version has it several times, each is a finding.

import type { Settings } from '../config/settings.ts';
import type { BlobText } from '../detect/blob-text.ts';
import type { Detector } from '../detect/detector.ts';
import type { Attribution } from '../git/attribution.ts';
import { compareText } from '../model/compare-text.ts';
import type { Finding, Fingerprint } from '../model/finding.ts';
import type { Match } from '../model/match.ts';
import type { Oid } from '../model/oid.ts';
import type { Family, Pattern } from '../model/pattern.ts';
import type { CommitSummary } from '../model/provenance.ts';
import { isAtLeast } from '../model/severity.ts';
import type { SuppressedFinding, UnusedSuppression } from '../model/suppression.ts';
import { type Draft, draftOf, type Identified, identified, type Origin, regionOf } from './draft.ts';
import { excerptAbout } from './excerpt.ts';
import { findingOf } from './finding-of.ts';
import { contextFingerprint, lineHash } from './fingerprint.ts';
import { Fingerprints } from './fingerprints.ts';
import { HeededComments } from './heeded-comments.ts';
import { maskedLine } from './masked-line.ts';
import type { Recogniser } from './recognise.ts';
import { type KnownSecret, Redactor } from './redactor.ts';
import { Suppressor } from './suppress.ts';
import { gatherWhereabouts, type KnownWhereabouts, tellWhereabouts } from './whereabouts.ts';

export type CollectorSettings = Pick<Settings, 'fingerprintKey' | 'suppression' | 'selection'>;

/** What a scan found, each list in its order. */
export interface Finished {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

export class FindingCollector {
  private readonly detector: Detector;
  private readonly patterns: ReadonlyMap<string, Pattern>;
  private readonly identity: Fingerprints;
  private readonly comments: HeededComments;
  private readonly suppressor: Suppressor;
  /** Lines before a finding and behind it that are told; null for none. */
  private readonly excerptLines: number | null;
  private readonly recogniser: Recogniser | null;
  private readonly drafts = new Map<string, Draft>();
  /** The drafts of files with one pattern and secret, whatever their paths. */
  private readonly bySecret = new Map<string, Draft[]>();
  /** What was found anywhere, as identities, and the blobs of a history that have it. */
  private readonly contents = new Map<string, Set<Oid>>();
  /** Names under which known content came in again, and the commits that brought them. */
  private readonly copies = new Map<string, CommitSummary | null>();
  /** What HEAD has is marked: what is not is not there. */
  private headAsked = false;
  /** Empty where no history was asked. */
  private whereabouts: ReadonlyMap<Draft, KnownWhereabouts> = new Map();
  /** What HEAD has under a path that no draft has. */
  private readonly strangers: Draft[] = [];
  /** Keys of drafts that an earlier scan told of, and the blobs that it judged. */
  private readonly known = { keys: new Set<string>(), blobs: new Set<Oid>() };

  constructor(
    detector: Detector,
    patterns: ReadonlyMap<string, Pattern>,
    { fingerprintKey, suppression, selection }: CollectorSettings,
    excerptLines: number | null = null,
    recogniser: Recogniser | null = null,
  ) {
    this.detector = detector;
    this.patterns = patterns;
    this.identity = new Fingerprints(fingerprintKey, suppression.baseline);
    this.comments = new HeededComments(suppression.comments, patterns, selection);
    this.suppressor = new Suppressor(suppression);
    this.excerptLines = excerptLines;
    this.recogniser = recogniser;
  }

  /**
   * Takes the matches of one text, those of a history in its order. What is known under the path already
   * stays as it was first told. A reflog, and content that nothing leads to, tell only what nothing else
   * does.
   */
  add(blob: BlobText, matches: readonly Match[], origin: Origin, shownBy: Finding['shownBy']): void {
    const echo = origin.kind === 'reflog' || (origin.kind === 'blob' && origin.reach === 'unreachable');
    for (const one of identified(blob, matches, origin)) {
      const known = this.drafts.get(one.key);
      if (known === undefined && echo && this.contents.has(one.identity)) continue;
      this.holds(one, origin);
      const draft = known ?? this.insert(this.draft(one, blob, matches, origin, shownBy));
      for (const ref of origin.refs ?? []) draft.refs.add(ref);
      if (draft.kind !== 'file' && origin.first !== null) draft.copies.set(origin.first.oid, origin.first);
    }
  }

  /**
   * Takes the matches of content that was judged before under another file name. A file that must not be
   * committed is a finding under each name; a secret only where the new name makes it worse (an example that
   * became live), or where HEAD still has it under both (`settleHead`).
   */
  addAgain(blob: BlobText, matches: readonly Match[], origin: Origin): void {
    for (const one of identified(blob, matches, origin)) {
      this.holds(one, origin);
      if (this.drafts.has(one.key)) continue;
      const kin = this.bySecret.get(one.identity) ?? [];
      const known = kin.some((draft) => isAtLeast(draft.match.severity, one.match.severity));
      if (known) this.copies.set(one.key, this.copies.get(one.key) ?? origin.first);
      else this.insert(this.draft(one, blob, matches, origin, 'whole'));
    }
  }

  /**
   * Takes the matches of content that an earlier scan judged: they count as told, and are none of this one's
   * findings. To be called before new content under the same path.
   */
  addKnown(blob: BlobText, matches: readonly Match[], origin: Origin & { readonly oid: Oid }): void {
    this.known.blobs.add(origin.oid);
    for (const one of identified(blob, matches, origin)) {
      this.holds(one, origin);
      if (this.drafts.has(one.key)) continue;
      this.known.keys.add(one.key);
      this.insert(draftOf(one, blob, matches, origin, 'whole'));
    }
  }

  /**
   * Takes the matches of a range's net difference, after those of its commits: what the commits showed
   * already now stands where HEAD has it; what none of them showed (a merge brought it) is told with
   * `origin`.
   */
  addNet(blob: BlobText, matches: readonly Match[], origin: Origin): void {
    for (const one of identified(blob, matches, origin)) {
      const draft = this.drafts.get(one.key) ?? this.insertNet(this.draft(one, blob, matches, origin, 'net'));
      draft.match = one.match;
      this.lookAbout(draft, blob, matches);
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
    this.headAsked = true;
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
  markInHead(blob: BlobText, path: string, matches: readonly Match[], oid: Oid | null = null): void {
    for (const one of identified(blob, matches, { path })) {
      const kin = this.bySecret.get(one.identity)?.[0];
      if (kin === undefined) continue;
      const own = this.drafts.get(one.key);
      this.holds(one, { oid });
      if (own !== undefined) {
        own.head = { path, region: regionOf(blob, one.match) };
        this.lookAbout(own, blob, matches, one.match);
      } else {
        const first = this.copies.get(one.key) ?? kin.first;
        if (oid !== null && this.known.blobs.has(oid)) this.known.keys.add(one.key);
        this.strangers.push(this.draft(one, blob, matches, { path, first, oid }, 'whole'));
      }
    }
  }

  /**
   * Decides for what HEAD has under another path than the one under which it came in. Where the old path no
   * longer has it the file was moved, edited or not: one finding, which keeps the commit that brought it.
   * Where it still does the file was copied: two.
   */
  settleHead(): void {
    this.headAsked = true;
    for (const kin of this.bySecret.values()) {
      const gone: Draft[] = [];
      for (const draft of kin) {
        const moved = draft.head === null ? undefined : gone.shift();
        if (draft.head === null) gone.push(draft);
        if (moved === undefined) continue;
        moved.head = draft.head;
        takeSurroundings(moved, draft);
        this.drafts.delete(draft.key);
      }
    }
    for (const draft of this.strangers) {
      const head = { path: draft.path, region: draft.region };
      const kin = this.bySecret.get(draft.identity);
      const moved = kin?.find((one) => one.head === null && one.reach === 'refs');
      const told = moved ?? this.insert(draft);
      told.head = head;
      takeSurroundings(told, draft);
    }
  }

  /** Says that all these blobs have what was found under an identity (draft.ts), in the history's order. */
  holdAll(identity: string, oids: readonly Oid[]): void {
    for (const oid of oids) this.holds({ identity }, { oid });
  }

  /** Whether nothing was found. */
  get isEmpty(): boolean {
    return this.drafts.size === 0;
  }

  /** The blobs of a history that what was found stands in. */
  blobs(): Set<Oid> {
    const blobs = new Set<Oid>();
    for (const oids of this.contents.values()) for (const oid of oids) blobs.add(oid);
    return blobs;
  }

  /**
   * Takes what a history knows of the blobs, after `settleHead`: the first commit that has each finding
   * under its path, and where the history has it still. `all` tells every commit that brought it as well.
   */
  attribute(attribution: Attribution, all: boolean): void {
    this.whereabouts = gatherWhereabouts(this.ownDrafts(), this.contents, attribution, all);
  }

  /**
   * Every secret that was found and what else would tell it, for whoever keeps them out of what others print. Addresses and
   * hosts that are no more than a note (Docker's bridge) are everyone's.
   */
  *secrets(): Generator<string, void, undefined> {
    for (const draft of this.drafts.values()) {
      const family = this.familyOf(draft);
      const isPlace = family === 'private-address' || family === 'internal-host';
      if (isPlace && draft.match.severity === 'note') continue;
      for (const { text } of this.secretsOf(draft)) yield text;
    }
  }

  /** A redactor that knows every secret collected so far. */
  redactor(): Redactor {
    const known = [...this.drafts.values()].flatMap((draft) => [...this.secretsOf(draft)]);
    return new Redactor(this.detector, this.patterns, known);
  }

  /** Whether a text may hold comments about findings. */
  mayHoldComments(bytes: Uint8Array): boolean {
    return this.comments.mayBeIn(bytes);
  }

  /**
   * Takes note of the comments of a text that is there now: those that speak for nothing that was found in it are told.
   * `matches` are all of the text.
   */
  heedComments(blob: BlobText, path: string, matches: readonly Match[]): void {
    this.comments.heed(blob, path, matches);
  }

  /**
   * What suppressed nothing, to be asked after `finish`. `isWhole`: all was scanned that somebody could have decided of;
   * `gone`: what the baseline has in vain.
   */
  unusedSuppressions(
    isWhole: boolean,
    gone: ReadonlySet<Fingerprint>,
    redactor: Redactor,
  ): UnusedSuppression[] {
    return [...this.comments.unused(redactor), ...this.suppressor.unused(isWhole, gone, redactor)];
  }

  /** Who decides what is known; knows after `finish` what was of use. */
  get suppressions(): Pick<Suppressor, 'matchedEntries' | 'gone'> {
    return this.suppressor;
  }

  /** The findings, by path, line, column and pattern. */
  finish(redactor: Redactor): Finished {
    const findings: Finding[] = [];
    const suppressed: SuppressedFinding[] = [];
    for (const { finding, draft } of this.told(redactor)) {
      const { secret, comment } = draft;
      const path = draft.head?.path ?? draft.path;
      const fingerprints = () => this.identity.all(draft);
      this.recogniser?.take(draft, finding.fingerprint);
      const suppression = this.suppressor.suppress(
        finding,
        { secret, path, comment, fingerprints },
        redactor,
      );
      if (suppression === null) findings.push(finding);
      else suppressed.push({ ...finding, suppression });
    }
    return { findings, suppressed };
  }

  private told(redactor: Redactor): { readonly finding: Finding; readonly draft: Draft }[] {
    const ordinals = new Map<string, number>();
    return [...this.drafts.values()].sort(compareDrafts).flatMap((draft) => {
      const context = contextFingerprint(draft.match.patternId, draft.maskedLine);
      const place = `${draft.path}\0${context}`;
      const ordinal = (ordinals.get(place) ?? 0) + 1;
      ordinals.set(place, ordinal);
      if (this.known.keys.has(draft.key)) return [];
      return [{ finding: this.finding(draft, context, ordinal, redactor), draft }];
    });
  }

  /** A draft that knows what stands beside it. */
  private draft(...parts: Parameters<typeof draftOf>): Draft {
    const draft = draftOf(...parts);
    this.lookAbout(draft, parts[1], parts[2]);
    return draft;
  }

  /** `matches` are all of the text. */
  private lookAbout(
    draft: Draft,
    blob: BlobText,
    matches: readonly Match[],
    match: Match = draft.match,
  ): void {
    draft.comment = this.comments.speakingFor(blob, match);
    if (this.excerptLines !== null) draft.excerpt = excerptAbout(blob, match, matches, this.excerptLines);
  }

  private familyOf({ match }: Draft): Family {
    return this.patterns.get(match.patternId)?.family ?? 'credential';
  }

  /** What must not be told of it: its value, the other half of it, and what it decodes to. */
  private *secretsOf(draft: Draft): Generator<KnownSecret, void, undefined> {
    const { secret, companion, match } = draft;
    const family = this.familyOf(draft);
    if (family !== 'secret-file') yield { text: secret, family };
    if (companion !== null) yield { text: companion, family };
    if (match.decoded !== undefined) yield { text: match.decoded, family };
  }

  private ownDrafts(): Draft[] {
    return [...this.drafts.values()].filter(({ key }) => !this.known.keys.has(key));
  }

  private holds(
    { identity }: Pick<Identified, 'identity'>,
    { oid = null }: { readonly oid?: Oid | null },
  ): void {
    const held = this.contents.get(identity) ?? new Set();
    if (oid !== null) held.add(oid);
    this.contents.set(identity, held);
  }

  /** What a commit of the range had under another path came with that commit. */
  private insertNet(draft: Draft): Draft {
    const kin = this.bySecret.get(draft.identity)?.[0];
    if (kin !== undefined) {
      draft.first = kin.first;
      draft.firstPath = kin.firstPath;
    }
    return this.insert(draft);
  }

  private insert(draft: Draft): Draft {
    this.drafts.set(draft.key, draft);
    if (draft.kind !== 'file') return draft;
    const kin = this.bySecret.get(draft.identity);
    if (kin === undefined) this.bySecret.set(draft.identity, [draft]);
    else kin.push(draft);
    return draft;
  }

  private finding(draft: Draft, context: Fingerprint, ordinal: number, redactor: Redactor): Finding {
    const pattern = this.patterns.get(draft.match.patternId);
    if (pattern === undefined) throw new Error(`a match names an unknown pattern: ${draft.match.patternId}`);
    const whereabouts = this.whereabouts.get(draft);
    return findingOf(draft, pattern, redactor, {
      fingerprint: this.identity.told(draft) ?? context,
      lineHash: lineHash(context, ordinal),
      headAsked: draft.kind === 'file' ? this.headAsked : whereabouts !== undefined,
      whereabouts: whereabouts === undefined ? null : tellWhereabouts(whereabouts, redactor),
    });
  }
}

function takeSurroundings(draft: Draft, { comment, excerpt }: Draft): void {
  draft.comment = comment;
  draft.excerpt = excerpt;
}

function compareDrafts(a: Draft, b: Draft): number {
  return (
    compareText(a.path, b.path) ||
    a.region.startLine - b.region.startLine ||
    a.region.startColumn - b.region.startColumn ||
    compareText(a.match.patternId, b.match.patternId)
  );
}
