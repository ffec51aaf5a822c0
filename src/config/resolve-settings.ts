// From what was typed (flags, action inputs) to Settings. Every message says what was given, where, and how
// to mend it. The part on histories is in resolve-history.ts.
import { Fault } from '../model/fault.ts';
import { type Confidence, confidences, type Severity, severities } from '../model/severity.ts';
import { type CommentKind, commentKinds } from '../model/suppression.ts';
import type { AllowWords } from './allow-fields.ts';
import { meant } from './name-words.ts';
import type { PatternWords } from './pattern-fields.ts';
import { ownPatternOf } from './resolve-entries.ts';
import { resolveBlobSize, resolveHistory } from './resolve-history.ts';
import { addressClasses, defaultSettings, type Settings } from './settings.ts';

/**
 * What was typed, before anything is known of it; absent means the default. `source` names where it was
 * typed.
 */
export interface TypedOptions {
  readonly prefixes?: readonly string[] | undefined;
  readonly internalDomains?: readonly string[] | undefined;
  readonly internalSuffixes?: readonly string[] | undefined;
  /** Names of classes; `none` for none. */
  readonly addresses?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly only?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
  readonly confidence?: string | undefined;
  readonly failOn?: string | undefined;
  readonly loopback?: boolean | undefined;
  readonly notes?: boolean | undefined;
  readonly includeIgnored?: boolean | undefined;
  readonly fingerprintKey?: string | undefined;
  readonly include?: readonly string[] | undefined;
  readonly maxBlobSize?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly branches?: readonly string[] | undefined;
  readonly includeUnreachable?: boolean | undefined;
  readonly allProvenance?: boolean | undefined;
  readonly wholeBlobs?: boolean | undefined;
  readonly threads?: string | undefined;
  readonly cache?: string | undefined;
  /** Names of whose comments; `none` for nobody's. */
  readonly comments?: readonly string[] | undefined;
  /** A file, or `none`. */
  readonly baseline?: string | undefined;
  readonly suppressed?: boolean | undefined;
  /** From a configuration file alone, all of these. */
  readonly severities?: Readonly<Record<string, Severity>> | undefined;
  readonly allow?: readonly AllowWords[] | undefined;
  readonly patterns?: readonly PatternWords[] | undefined;
  /** For who asks where values came from: what it leads to is joined with the rest already. */
  readonly extends?: readonly string[] | undefined;
}

/** As the action's inputs are called. */
export type SettingOption =
  | 'prefix'
  | 'internal-domains'
  | 'internal-suffixes'
  | 'addresses'
  | 'loopback'
  | 'only'
  | 'except'
  | 'confidence'
  | 'fail-on'
  | 'notes'
  | 'exclude'
  | 'include'
  | 'include-ignored'
  | 'comments'
  | 'baseline'
  | 'suppressed'
  | 'max-blob-size'
  | 'since'
  | 'until'
  | 'branch'
  | 'include-unreachable'
  | 'all-provenance'
  | 'threads';

/** How an option is called where it was typed: `--fail-on` on a command line, `fail-on` in a workflow. */
export type OptionName = (option: SettingOption) => string;

/**
 * Throws a Fault `bad-argument` for the first option that cannot be. `now` is what "2 weeks ago" counts from. The allowlist
 * stays empty: which patterns an entry is for is resolved where the catalogue is (`allowEntriesOf`).
 */
export function resolveSettings(typed: TypedOptions, nameOf: OptionName, now: Date = new Date()): Settings {
  return {
    detect: {
      prefixes:
        typed.prefixes === undefined || typed.prefixes.length === 0
          ? defaultSettings.detect.prefixes
          : typed.prefixes.map((prefix) => resolvePrefix(prefix, nameOf('prefix'))),
      internalDomains: (typed.internalDomains ?? []).map((domain) =>
        resolveDomain(domain, nameOf('internal-domains')),
      ),
      internalSuffixes: (typed.internalSuffixes ?? []).map((suffix) =>
        resolveDomain(suffix, nameOf('internal-suffixes')),
      ),
      ...resolveAddresses(typed, nameOf('addresses')),
    },
    selection: { only: resolveSelectors(typed.only), except: resolveSelectors(typed.except) },
    confidenceMin: resolveConfidence(typed.confidence, nameOf('confidence')),
    severities: typed.severities ?? defaultSettings.severities,
    failOn: resolveFailOn(typed.failOn, nameOf('fail-on')),
    notes: typed.notes ?? defaultSettings.notes,
    exclude: typed.exclude ?? defaultSettings.exclude,
    includeIgnored: typed.includeIgnored ?? defaultSettings.includeIgnored,
    fingerprintKey: typed.fingerprintKey || null,
    include: resolveInclude(typed.include, nameOf('include')),
    wholeBytesMax: resolveBlobSize(typed.maxBlobSize, nameOf('max-blob-size')),
    history: resolveHistory(typed, nameOf, now),
    suppression: {
      ...defaultSettings.suppression,
      comments: resolveComments(typed.comments, nameOf('comments')),
      today: now.toISOString().slice(0, 10),
    },
    baselineFile: resolveBaseline(typed.baseline, nameOf('baseline')),
    showSuppressed: typed.suppressed ?? defaultSettings.showSuppressed,
    ownPatterns: (typed.patterns ?? []).map(ownPatternOf),
  };
}

/** Splits an action's input at commas and line ends, as its description says; empty parts are dropped. */
export function splitList(text: string): string[] {
  return text
    .split(/[,\r\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Several may stand in one word: `--only github,aws`. Whether there is such a thing is for the catalogue to say. */
function resolveSelectors(words: readonly string[] = []): string[] {
  return words.flatMap(splitList).map((word) => word.toLowerCase());
}

/** Nothing given is the default, and `none` nothing; several may stand in one word. */
function resolveWords<Word extends string>(
  typed: readonly string[] | undefined,
  allowed: readonly Word[],
  otherwise: readonly Word[],
  name: string,
): readonly Word[] {
  const given = (typed ?? []).flatMap(splitList).map((word) => word.toLowerCase());
  if (given.length === 0) return otherwise;
  if (given.every((word) => word === 'none')) return [];
  const found = allowed.filter((word) => given.includes(word));
  if (found.length === new Set(given).size) return found;
  const unknown = given.find((word) => !['none', ...allowed].includes(word)) ?? 'none';
  throw new Fault(
    'bad-argument',
    given.includes('none') ? `${name} says none and some` : `${name} does not know one of the names`,
    `Give ${allowed.join(', ')}, or none.${unknown === 'none' ? '' : meant(unknown, allowed)}`,
  );
}

/** `loopback` is the short form of one of the classes, and what it says counts. */
function resolveAddresses(
  typed: TypedOptions,
  name: string,
): Pick<Settings['detect'], 'addresses' | 'loopback'> {
  const { addresses, loopback } = defaultSettings.detect;
  const classes = resolveWords(typed.addresses, addressClasses, addresses, name);
  return {
    addresses: classes.filter((one) => one !== 'loopback'),
    loopback: typed.loopback ?? (classes.includes('loopback') || loopback),
  };
}

/** What takes nothing in would leave all of it out, and be a clean scan of nothing. */
function resolveInclude(globs: readonly string[] | undefined, name: string): readonly string[] {
  if (globs === undefined || globs.length === 0) return defaultSettings.include;
  if (globs.some((glob) => /^[^!\s]/.test(glob.trim()))) return globs;
  throw new Fault(
    'bad-argument',
    `${name} takes no path in`,
    'Give a glob of what is to be scanned: "**" is all. What is to be left out is for "exclude".',
  );
}

function resolveComments(typed: readonly string[] | undefined, name: string): readonly CommentKind[] {
  return resolveWords(typed, commentKinds, defaultSettings.suppression.comments, name);
}

function resolveBaseline(typed: string | undefined, name: string): Settings['baselineFile'] {
  if (typed === undefined || typed === '') return defaultSettings.baselineFile;
  if (typed === 'none') return false;
  if (typed.trim() !== '' && !/\p{Cc}/u.test(typed)) return typed;
  throw new Fault('bad-argument', `${name} is no path of a file`, 'Give the path of a baseline, or none.');
}

function resolveConfidence(text: string | undefined, name: string): Confidence {
  if (text === undefined || text === '') return defaultSettings.confidenceMin;
  const found = confidences.find((confidence) => confidence === text.trim().toLowerCase());
  if (found !== undefined) return found;
  throw new Fault(
    'bad-argument',
    `${name} does not know that confidence`,
    `Give one of ${confidences.join(', ')}.${meant(text.trim().toLowerCase(), confidences)}`,
  );
}

function resolvePrefix(prefix: string, name: string): string {
  const bare = prefix.trim().replace(/_+$/, '');
  if (/^[A-Za-z][A-Za-z0-9_]*$/.test(bare)) return bare.toUpperCase();
  throw new Fault(
    'bad-argument',
    `${name} is not a prefix of a variable's name`,
    'Give letters, digits and underscores, such as INFRA or ACME_OPS.',
  );
}

function resolveDomain(domain: string, name: string): string {
  const lower = domain
    .trim()
    .toLowerCase()
    .replace(/^\*?\./, '')
    .replace(/\.$/, '');
  if (/^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(lower)) return lower;
  throw new Fault(
    'bad-argument',
    `${name} is not a domain name`,
    'Give names with points between their parts, such as example.com, without a scheme or a path.',
  );
}

function resolveFailOn(text: string | undefined, name: string): Settings['failOn'] {
  if (text === undefined || text === '') return defaultSettings.failOn;
  const lower = text.trim().toLowerCase();
  const allowed = [...severities.filter((severity) => severity !== 'note'), 'never'] as const;
  const found = allowed.find((severity) => severity === lower);
  if (found !== undefined) return found;
  throw new Fault(
    'bad-argument',
    `${name} does not know that severity`,
    `Give one of ${allowed.join(', ')}.${meant(lower, allowed)}`,
  );
}
