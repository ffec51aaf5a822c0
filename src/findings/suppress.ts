// Decides of a finding whether somebody said that it is known: a comment beside it, an entry of the configuration's
// allowlist, one of the baseline, in this order. Remembers what was of use, so that what is not can be told.

import { type LinearRegex, linearRegex } from '../config/linear-regex.ts';
import { excludeFilter, type PathFilter } from '../config/path-filter.ts';
import type { SuppressionSettings } from '../config/settings.ts';
import type { Finding, Fingerprint } from '../model/finding.ts';
import type { AllowEntry, BaselineEntry, Suppression, UnusedSuppression } from '../model/suppression.ts';
import { entryThatCounts } from './fingerprints.ts';
import type { Redactor } from './redactor.ts';
import type { SuppressionComment } from './suppression-comment.ts';

/** What is known of a finding beside what is told of it. */
export interface Suspect {
  readonly secret: string;
  /** Where HEAD has it, else where it was found. */
  readonly path: string;
  /** The comment that speaks for it. */
  readonly comment: SuppressionComment | null;
  /** All that it may have in a baseline: under the user's key and each of the salts. */
  fingerprints(): readonly Fingerprint[];
}

/** State: what was of use. One for each scan. */
export class Suppressor {
  private readonly settings: SuppressionSettings;
  private readonly allow: readonly CompiledEntry[];
  /** Null until there is a finding: most hooks that run meet none, and then ten thousand entries need no table. */
  private byFingerprint: ReadonlyMap<Fingerprint, BaselineEntry> | null = null;
  private readonly usedAllow = new Set<AllowEntry>();
  private readonly matched = new Set<Fingerprint>();

  constructor(settings: SuppressionSettings) {
    this.settings = settings;
    this.allow = settings.allow.map(compiled);
  }

  private get entries(): readonly BaselineEntry[] {
    return this.settings.baseline?.entries ?? [];
  }

  /** Entries of the baseline whose findings are there. */
  get matchedEntries(): ReadonlySet<Fingerprint> {
    return this.matched;
  }

  /** Null for a finding to act on. */
  suppress(finding: Finding, suspect: Suspect, redactor: Redactor): Suppression | null {
    const entry = this.entryOf(suspect);
    if (entry !== null) this.matched.add(entry.fingerprint);
    const allowed = this.allow.filter(({ allows }) => allows(finding, suspect));
    for (const { entry: used } of allowed) this.usedAllow.add(used);
    const isHeld = ({ until }: { until: string | null }) => until === null || until >= this.settings.today;
    const { comment } = suspect;
    if (comment !== null) {
      return {
        by: 'comment',
        state: null,
        reason: comment.reason === '' ? null : redactor.text(comment.reason),
        who: null,
        until: null,
        where: redactor.path(`${suspect.path}:${comment.line}`),
      };
    }
    const held = allowed.find((one) => isHeld(one.entry))?.entry;
    if (held !== undefined) return suppressionBy('allowlist', held.name, { ...held, who: '' }, redactor);
    if (entry === null || !isHeld(entry)) return null;
    return suppressionBy('baseline', this.settings.baseline?.file ?? '', entry, redactor);
  }

  /** Entries of the baseline that nothing needs any more. `couldMeet` tells which the scan looked for. */
  gone(couldMeet: (entry: BaselineEntry) => boolean): ReadonlySet<Fingerprint> {
    const gone = this.entries.filter((entry) => !this.matched.has(entry.fingerprint) && couldMeet(entry));
    return new Set(gone.map(({ fingerprint }) => fingerprint));
  }

  /** What had no effect: what has ended, and where the scan saw all that there is (`isWhole`) what was not needed. */
  unused(isWhole: boolean, gone: ReadonlySet<Fingerprint>, redactor: Redactor): UnusedSuppression[] {
    const { allow, baseline } = this.settings;
    const told: UnusedSuppression[] = [];
    for (const entry of allow) {
      const isUsed = this.usedAllow.has(entry);
      const why = this.whyUnused(entry.until, isUsed, isWhole && !isUsed);
      if (why !== null) told.push({ by: 'allowlist', where: redactor.text(entry.name), why });
    }
    const keyed = [...gone].filter(isKeyed);
    const isKeyUnknown = keyed.length > 0 && ![...this.matched].some(isKeyed);
    if (isKeyUnknown && baseline !== null)
      told.push({ by: 'baseline', where: redactor.path(baseline.file), why: whyKeyed });
    // Entries that nobody asked for so far need not be made to be passed over.
    const met = gone.size + this.matched.size === 0 ? [] : this.entries;
    for (const { fingerprint, patternId, path, until } of met) {
      if (isKeyUnknown && isKeyed(fingerprint)) continue;
      const why = this.whyUnused(until, this.matched.has(fingerprint), gone.has(fingerprint));
      if (why === null) continue;
      // Of these alone: to redact the texts of ten thousand entries takes a second, which a hook has not.
      told.push({ by: 'baseline', where: redactor.path(`${fingerprint} ${patternId} ${path}`), why });
    }
    return told;
  }

  private whyUnused(until: string | null, isUsed: boolean, isGone: boolean): string | null {
    if (isGone) return 'nothing that was found needs it any more';
    const hasEnded = isUsed && until !== null && until < this.settings.today;
    return hasEnded ? `its last day was ${until}, and what it was for is there` : null;
  }

  private entryOf({ fingerprints }: Suspect): BaselineEntry | null {
    if (this.entries.length === 0) return null;
    this.byFingerprint ??= new Map(this.entries.map((entry) => [entry.fingerprint, entry]));
    return entryThatCounts(fingerprints(), this.byFingerprint);
  }
}

/** Under the user's key. */
function isKeyed(fingerprint: Fingerprint): boolean {
  return fingerprint.startsWith('k1:');
}

/** Said once of all: who runs without the key, as a pull request from a fork does, is not to take them for gone. */
const whyKeyed =
  'no entry that begins with "k1:" matches: LEAKLINE_FINGERPRINT_KEY is not set, or is another';

interface Decision extends Pick<BaselineEntry, 'reason' | 'who' | 'until'> {
  readonly state: Suppression['state'];
}

function suppressionBy(
  by: Suppression['by'],
  where: string,
  { state, reason, who, until }: Decision,
  redactor: Redactor,
): Suppression {
  return {
    by,
    state,
    reason: reason === '' ? null : redactor.text(reason),
    who: who === '' ? null : redactor.text(who),
    until,
    where: redactor.path(where),
  };
}

interface CompiledEntry {
  readonly entry: AllowEntry;
  readonly allows: (finding: Finding, suspect: Suspect) => boolean;
}

/** A condition that is not given is no condition. */
function compiled(entry: AllowEntry): CompiledEntry {
  const { patterns, when, paths, values, commits, authoredSince, authoredUntil } = entry;
  const isFor = patterns === null ? null : new Set(patterns);
  const takes: PathFilter | null = paths === null ? null : excludeFilter(paths);
  const expressions: readonly LinearRegex[] | null = values?.map((value) => linearRegex(value, '')) ?? null;
  const isDated = authoredSince !== null || authoredUntil !== null;
  const conditions: ((finding: Finding, suspect: Suspect) => boolean)[] = [];
  if (takes !== null) conditions.push((_, { path }) => takes(path));
  if (expressions !== null) {
    conditions.push((_, { secret }) => {
      const bytes = Buffer.from(secret, 'utf8').toString('latin1');
      return expressions.some((expression) => expression.test(bytes));
    });
  }
  if (commits !== null)
    conditions.push((finding) => commits.some((start) => commitOf(finding)?.oid.startsWith(start) === true));
  if (isDated) conditions.push((finding) => isWithin(dayOf(finding), authoredSince, authoredUntil));
  return {
    entry,
    allows: (finding, suspect) => {
      if (isFor?.has(finding.patternId) === false || conditions.length === 0) return false;
      const holds = (condition: (typeof conditions)[number]) => condition(finding, suspect);
      return when === 'all' ? conditions.every(holds) : conditions.some(holds);
    },
  };
}

function commitOf({ provenance }: Finding) {
  return provenance.kind === 'commit' ? provenance.first : null;
}

/** The day in UTC on which the commit was written; null for what is in no commit. */
function dayOf(finding: Finding): string | null {
  const date = commitOf(finding)?.date;
  const at = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? null : new Date(at).toISOString().slice(0, 10);
}

function isWithin(day: string | null, since: string | null, until: string | null): boolean {
  return day !== null && (since === null || day >= since) && (until === null || day <= until);
}
