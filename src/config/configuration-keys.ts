// What can stand in a configuration file: the one definition from which its type, its checks (parse-configuration.ts), its
// JSON Schema (configuration-schema.ts) and the file that `leakline init` writes (configuration-template.ts) come.
// docs/configuration.md tells of it. Not there: keys of fingerprints and tokens, which are secrets, and files to write to.
import { blobBytesMax, threadsMax, wholeBytesMin } from '../model/limits.ts';
import { confidences, type Severity, severities } from '../model/severity.ts';
import { commentKinds } from '../model/suppression.ts';
import { type AllowWords, allowConditions, allowFields } from './allow-fields.ts';
import { dateForms } from './date-words.ts';
import { type PatternWords, patternFields } from './pattern-fields.ts';
import type { SettingOption, TypedOptions } from './resolve-settings.ts';
import { addressClasses } from './settings.ts';
import { sizeForms } from './size-words.ts';
import type { EntryOf, Fields } from './value-shapes.ts';

/** The values of each shape. A text may be written as a number. */
interface ShapeValues {
  readonly list: readonly string[];
  /** Of a fixed set; `none` alone for none of it. */
  readonly words: readonly string[];
  readonly text: string;
  readonly count: number;
  readonly flag: boolean;
  readonly word: string;
  readonly severities: Readonly<Record<string, Severity>>;
  /** A list of maps, each with a name of its own. */
  readonly entries: readonly Readonly<Record<string, unknown>>[];
}

export type Shape = keyof ShapeValues;

interface KeyFields<S extends Shape> {
  readonly shape: S;
  /** The field of `TypedOptions` that it sets. */
  readonly typed: keyof TypedOptions;
  /** What it is called where it is typed; null where it stands in files alone. */
  readonly option: SettingOption | null;
  /** One or two sentences. */
  readonly about: string;
  /** As people read it. */
  readonly otherwise: string;
  readonly example: ShapeValues[S];
  /** What people write for it, other programs' names for it among that: told to be this one. */
  readonly also?: readonly string[];
  /** All that a word can be. */
  readonly words?: readonly string[];
  /** Of a list: a text stands for a list of it alone. */
  readonly single?: true;
  /** Of a list: one or more of its items do not begin with `!`. */
  readonly takesIn?: true;
  /** Of a number; of a text, that a number can stand for it, as it is written. */
  readonly least?: number;
  readonly most?: number;
  /** Of entries: what each can say, and which of these is its name. */
  readonly fields?: Fields;
  readonly naming?: string;
  /** Of these fields each entry has one or more. */
  readonly needsOne?: readonly string[];
}

export type KeyDefinition = { [S in Shape]: KeyFields<S> }[Shape];

const allowExample: readonly AllowWords[] = [
  {
    name: 'made-up keys of the fixtures',
    reason: 'they were never live',
    state: 'test-data',
    patterns: ['github', 'aws'],
    paths: ['test/fixtures/**'],
  },
];

const patternExample: readonly PatternWords[] = [
  {
    id: 'initech.deploy-token',
    title: 'Initech deploy token',
    keywords: ['initech_'],
    regex: '\\binitech_(?<secret>[a-z0-9]{32})\\b',
    checks: ['real-value', { entropy: 3 }],
    examples: {
      match: [{ text: 'token: initech_{lowerdigits*32}' }],
      skip: [{ text: 'token: initech_{lowerdigits*12}' }],
    },
  },
];

const failOnWords = [...severities.filter((severity) => severity !== 'note'), 'never'];

/** A name with a point is a key of the map before the point. */
export const configurationKeys = {
  extends: {
    shape: 'list',
    single: true,
    typed: 'extends',
    option: null,
    about:
      'What this file adds to: files of this repository ("./team.yml", from the folder of this file) or of packages in ' +
      'node_modules ("package:@initech/leakline/strict"). What this file says counts more, and of two the later.',
    otherwise: 'nothing',
    also: ['import', 'imports', 'preset', 'presets', 'inherit', 'use-default'],
    example: ['./leakline-team.yml'],
  },
  prefixes: {
    shape: 'list',
    typed: 'prefixes',
    option: 'prefix',
    about: 'Prefixes of infrastructure names: a real value beside INFRA_WINEBOT_API_TOKEN is a finding.',
    otherwise: 'INFRA',
    also: ['infra-prefix', 'infra-prefixes', 'infrastructure-prefixes'],
    example: ['INFRA', 'ACME_OPS'],
  },
  'internal-domains': {
    shape: 'list',
    typed: 'internalDomains',
    option: 'internal-domains',
    about: 'Domains of your own whose hosts must not be told.',
    otherwise: 'none',
    also: ['domain', 'domains', 'hosts', 'internal-hosts'],
    example: ['corp.example.com'],
  },
  'internal-suffixes': {
    shape: 'list',
    typed: 'internalSuffixes',
    option: 'internal-suffixes',
    about: 'Endings of internal hosts beside .internal, .local, .corp, .lan and their like.',
    otherwise: 'none',
    also: ['suffix', 'suffixes', 'tlds'],
    example: ['.initech-hq'],
  },
  addresses: {
    shape: 'words',
    typed: 'addresses',
    option: 'addresses',
    about:
      'Which addresses to look for: private (RFC 1918), shared (100.64.0.0/10), link-local, unique-local (IPv6), site-local, ' +
      'loopback.',
    otherwise: 'all but loopback',
    also: ['address-classes', 'private-addresses', 'ips', 'networks'],
    example: ['private', 'unique-local'],
    words: addressClasses,
  },
  loopback: {
    shape: 'flag',
    typed: 'loopback',
    option: 'loopback',
    about: 'Report loopback addresses too, as loopback among "addresses" does.',
    otherwise: 'false',
    example: true,
  },
  only: {
    shape: 'list',
    typed: 'only',
    option: 'only',
    about:
      'Look for these alone: ids of patterns, providers, families or tags (see "leakline patterns list").',
    otherwise: 'everything',
    also: ['enable', 'enabled', 'enabled-patterns', 'enable-patterns', 'enabled-rules', 'enable-rules'],
    example: ['infrastructure-secret', 'cloud'],
  },
  except: {
    shape: 'list',
    typed: 'except',
    option: 'except',
    about: 'Do not look for these: ids of patterns, providers, families or tags.',
    otherwise: 'nothing',
    also: ['disable', 'disabled', 'disabled-patterns', 'disable-patterns', 'disabled-rules', 'disable-rules'],
    example: ['internal-host'],
  },
  severities: {
    shape: 'severities',
    typed: 'severities',
    option: null,
    about:
      "Severities in place of the patterns' own, by id, provider, family or tag; of several that name a pattern the first " +
      'kind in this order counts. What its context makes milder, such as a test, stays milder by as many steps.',
    otherwise: "the patterns' own",
    also: ['severity', 'severity-overrides', 'overrides'],
    example: { 'private-address': 'medium', github: 'critical' },
    words: severities,
  },
  confidence: {
    shape: 'word',
    typed: 'confidence',
    option: 'confidence',
    about: 'The least confidence of a finding; what is less sure is a note.',
    otherwise: 'low',
    also: ['min-confidence', 'confidence-min'],
    example: 'medium',
    words: confidences,
  },
  'fail-on': {
    shape: 'word',
    typed: 'failOn',
    option: 'fail-on',
    about: 'The mildest severity that fails a run.',
    otherwise: 'low',
    also: ['fail', 'min-severity', 'severity-min', 'threshold', 'exit-code', 'level'],
    example: 'high',
    words: failOnWords,
  },
  notes: {
    shape: 'flag',
    typed: 'notes',
    option: 'notes',
    about: 'Report notes too, which never fail a run.',
    otherwise: 'false',
    example: true,
  },
  patterns: {
    shape: 'entries',
    fields: patternFields,
    naming: 'id',
    typed: 'patterns',
    option: null,
    about: 'Patterns of your own, which are looked for as those of the catalogue are.',
    otherwise: 'none',
    also: ['rules', 'rule', 'detectors', 'custom-patterns', 'own-patterns', 'regexes'],
    example: patternExample,
  },
  exclude: {
    shape: 'list',
    typed: 'exclude',
    option: 'exclude',
    about:
      'Globs of paths to leave out; they are counted in the report. One that begins with "!" takes back in.',
    otherwise: 'none',
    also: ['ignore', 'ignored', 'ignore-paths', 'ignored-paths', 'exclude-paths', 'skip', 'skip-paths'],
    example: ['vendor/', '*.snap'],
  },
  include: {
    shape: 'list',
    typed: 'include',
    option: 'include',
    about: 'Globs of the only paths to scan.',
    otherwise: 'all',
    also: ['paths', 'files', 'include-paths', 'scan'],
    example: ['src/', 'deploy/**/*.yml'],
    takesIn: true,
  },
  'include-ignored': {
    shape: 'flag',
    typed: 'includeIgnored',
    option: 'include-ignored',
    about: 'Scan the files of a work tree that Git ignores too ("leakline tree").',
    otherwise: 'false',
    example: true,
  },
  allow: {
    shape: 'entries',
    fields: allowFields,
    naming: 'name',
    needsOne: allowConditions,
    typed: 'allow',
    option: null,
    about:
      'What is found and in order: each entry has a name and a condition (paths, values, commits, authored-since, ' +
      'authored-until). What it allows is counted in the report and fails no run.',
    otherwise: 'nothing',
    also: ['allowlist', 'allowlists', 'allow-list', 'whitelist', 'allowed', 'suppressions', 'suppress'],
    example: allowExample,
  },
  comments: {
    shape: 'words',
    typed: 'comments',
    option: 'comments',
    about:
      'Whose comments beside a finding suppress it: "leakline:allow" of ours, and the marks of other programs.',
    otherwise: 'leakline',
    also: ['markers', 'inline', 'inline-comments', 'suppression-comments'],
    example: ['leakline', 'gitleaks'],
    words: commentKinds,
  },
  baseline: {
    shape: 'text',
    typed: 'baseline',
    option: 'baseline',
    about: 'The file of findings that were decided of, from the root of the repository; "none" heeds none.',
    otherwise: '.github/leakline-baseline.jsonl or .leakline-baseline.jsonl',
    example: 'security/leakline-baseline.jsonl',
  },
  suppressed: {
    shape: 'flag',
    typed: 'suppressed',
    option: 'suppressed',
    about: 'Show what is suppressed in reports too; its number is always told.',
    otherwise: 'as each report does',
    also: ['show-suppressed'],
    example: true,
  },
  'max-blob-size': {
    shape: 'text',
    typed: 'maxBlobSize',
    option: 'max-blob-size',
    about: `What is larger is scanned in windows, and archives of more are not opened: ${sizeForms}.`,
    otherwise: '16MiB',
    also: ['max-size', 'max-file-size', 'size-limit', 'limits'],
    example: '32MiB',
    least: wholeBytesMin,
    most: blobBytesMax,
  },
  threads: {
    shape: 'count',
    typed: 'threads',
    option: 'threads',
    about: 'Threads that scan a history or a folder.',
    otherwise: "the machine's cores, 8 at most",
    also: ['jobs', 'workers', 'parallel', 'concurrency'],
    example: 4,
    least: 1,
    most: threadsMax,
  },
  'history.since': {
    shape: 'text',
    typed: 'since',
    option: 'since',
    about: `Only what came in with commits of this date or later: ${dateForms}.`,
    otherwise: 'no bound',
    example: '2020-01-31',
  },
  'history.until': {
    shape: 'text',
    typed: 'until',
    option: 'until',
    about: 'Only what came in with commits of this date or earlier.',
    otherwise: 'no bound',
    example: '1 week ago',
  },
  'history.branches': {
    shape: 'list',
    typed: 'branches',
    option: 'branch',
    about: 'Only what these branches, tags or other revisions reach.',
    otherwise: 'every ref',
    also: ['branch', 'refs'],
    example: ['main'],
  },
  'history.include-unreachable': {
    shape: 'flag',
    typed: 'includeUnreachable',
    option: 'include-unreachable',
    about: 'Objects that no ref reaches as well, and the reflog.',
    otherwise: 'false',
    example: true,
  },
  'history.all-provenance': {
    shape: 'flag',
    typed: 'allProvenance',
    option: 'all-provenance',
    about: 'Tell every commit that content came in with, not the first one alone.',
    otherwise: 'false',
    example: true,
  },
} as const satisfies Readonly<Record<string, KeyDefinition>>;

export type ConfigurationKey = keyof typeof configurationKeys;

type ValueOfKey<D extends KeyDefinition> = D extends { readonly fields: infer F extends Fields }
  ? readonly EntryOf<F>[]
  : ShapeValues[D['shape']];

/** What a configuration file says, by the names of the keys. */
export type Configuration = {
  readonly [K in ConfigurationKey]?: ValueOfKey<(typeof configurationKeys)[K]>;
};

/** In the order in which people are told of them. */
export const keyNames = Object.keys(configurationKeys) as ConfigurationKey[];

export function definitionOf(key: ConfigurationKey): KeyDefinition {
  return configurationKeys[key];
}

/** Where a configuration is looked for, from the root of a repository; there may be one of them. */
export const configurationPaths = [
  '.github/leakline.yml',
  '.github/leakline.yaml',
  '.leakline.yml',
  '.leakline.yaml',
] as const;

/** Where a baseline is looked for, from the root of a repository; there may be one of them. */
export const baselinePaths = ['.github/leakline-baseline.jsonl', '.leakline-baseline.jsonl'] as const;

/** More than this is no configuration. */
export const configurationBytesMax = 256 * 1024;

/** The same as what would be typed. */
export function typedOf(configuration: Configuration): TypedOptions {
  const fields = keyNames.flatMap((key) => {
    const value = configuration[key];
    if (value === undefined) return [];
    return [[definitionOf(key).typed, typeof value === 'number' ? String(value) : value]];
  });
  return Object.fromEntries(fields) as TypedOptions;
}
