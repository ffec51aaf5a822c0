// The catalogue as the bundles hold it: starting up is not to make two thousand objects full of texts and expressions
// of which a scan uses a handful. What a detector asks of every pattern (its keywords above all) is in one small file,
// columns of values; the rest of each pattern is a line of JSON in a second file, which is parsed when something of it
// is asked for; the examples, which a scan never needs, are a third. build.mjs writes them, and puts the unpacked
// catalogue in the place of patterns/index.ts. The files are scanned like all of the tree: what stands side by side in
// them is not to look like a name and its secret.

import { keywordBytesMax } from '../detect/judged-text.ts';
import type { KeywordText } from '../detect/keyword-text.ts';
import { type NumberedKeywords, type NumberedPattern, patternKeywords } from '../detect/keywords.ts';
import { packReach, reachOfPattern } from '../detect/match-reach.ts';
import { neededWords } from '../detect/needed-words.ts';
import { packRun, valueRun } from '../detect/value-run.ts';
import type { Pattern } from '../model/pattern.ts';

/** What is read of every pattern before there is a candidate. */
const headFields = ['kind', 'id', 'family', 'confidence', 'rank', 'recognizer', 'keywords'] as const;

/** Every other field of a pattern of any kind. */
const laterFields = [
  'severity',
  'tags',
  'title',
  'description',
  'impact',
  'remedy',
  'rotation',
  'references',
  'regex',
  'probe',
  'matchBytesMax',
  'sight',
  'run',
  'checks',
  'companion',
  'allow',
  'names',
  'value',
  'words',
  'path',
  'notPath',
  'content',
] as const;

type Field = (typeof headFields)[number] | (typeof laterFields)[number] | 'examples';
type Whole = { readonly [field in Field]?: unknown };
type Examples = Pattern['examples'];

export interface PackedCatalogue {
  /** JSON, all ASCII: `Heads`. */
  readonly heads: string;
  /**
   * A line of JSON for each pattern, with all its fields in their order, null for its examples, and what can be worked
   * out beforehand behind them. An expression is `{ "$regex": [source, flags] }`.
   */
  readonly wholes: string;
  /** A CommonJS module whose value is the examples of each pattern. */
  readonly examples: string;
}

/** Where the rest comes from; each is asked once at most. */
export interface PackedRest {
  readWholes(): Buffer;
  readExamples(): readonly Examples[];
}

/** Long texts and short lists: what is parsed quickly, and makes no object for a pattern that nobody asks about. */
interface Heads {
  readonly count: number;
  /** All of them, with a blank between two. */
  readonly ids: string;
  readonly kinds: CodedColumn;
  readonly families: CodedColumn;
  readonly confidences: CodedColumn;
  /** By the pattern's number, where it has one. */
  readonly ranks: Readonly<Record<string, unknown>>;
  readonly recognizers: Readonly<Record<string, unknown>>;
  readonly pathWords: Readonly<Record<string, unknown>>;
  readonly keywords: PackedKeywords;
  /** For each pattern the offset in bytes of the end of its line. */
  readonly lineEnds: readonly number[];
}

/** For each pattern a letter, `a` for the first of the values. */
interface CodedColumn {
  readonly values: readonly unknown[];
  readonly letters: string;
}

interface PackedKeywords {
  /** Each once as it is written, in the order in which patterns name them, with `joint` behind each. */
  readonly text: string;
  /** For each a character that says how long it is. */
  readonly lengths: string;
  /** How many of them each pattern names as the first one. */
  readonly fresh: readonly number[];
  /** All of a pattern, where some were named before, by its number. */
  readonly mixed: Readonly<Record<string, readonly number[]>>;
}

/**
 * Packs a catalogue.
 * @throws Error when a pattern has a field that is not named above
 */
export function packCatalogue(patterns: readonly Pattern[]): PackedCatalogue {
  const known: ReadonlySet<string> = new Set([...headFields, ...laterFields, 'examples']);
  for (const pattern of patterns) {
    const unknown = Object.keys(pattern).find((field) => !known.has(field));
    if (unknown !== undefined) throw new Error(`the packed catalogue has no place for the field ${unknown}`);
  }
  const lines = patterns.map((pattern) => `${JSON.stringify(packWhole(pattern), packRegex)}\n`);
  let end = 0;
  const lineEnds = lines.map((line) => {
    end += Buffer.byteLength(line);
    return end;
  });
  const heads: Heads = {
    count: patterns.length,
    ids: patterns.map(({ id }) => id).join(' '),
    kinds: codedColumn(patterns.map(({ kind }) => kind)),
    families: codedColumn(patterns.map(({ family }) => family)),
    confidences: codedColumn(patterns.map(({ confidence }) => confidence)),
    ranks: sparseColumn(patterns, 'rank'),
    recognizers: sparseColumn(patterns, 'recognizer'),
    pathWords: Object.fromEntries(
      [...patterns.entries()].flatMap(([position, pattern]) =>
        pattern.kind === 'file' ? [[position, neededWords(pattern.path)]] : [],
      ),
    ),
    keywords: packKeywords(patterns),
    lineEnds,
  };
  return {
    heads: asciiJson(heads),
    wholes: lines.join(''),
    examples: examplesModule(patterns.map(({ examples }) => examples)),
  };
}

/**
 * The patterns again, in the same order: objects that answer for every field as the packed ones did. The rest is read
 * when a field is asked for that is in no head.
 */
export function unpackCatalogue(heads: string, rest: PackedRest): readonly Pattern[] {
  const source = new PackedSource(JSON.parse(heads) as Heads, rest);
  const patterns: PackedPattern[] = [];
  for (let position = 0; position < source.heads.count; position += 1)
    patterns.push(new PackedPattern(source, position));
  return patterns as readonly object[] as readonly Pattern[];
}

/** What all patterns have in common. */
class PackedSource {
  readonly heads: Heads;
  readonly ids: readonly string[];
  readonly keywords: UnpackedKeywords;
  private readonly rest: PackedRest;
  private wholes: Buffer | undefined;
  private examples: readonly Examples[] | undefined;

  constructor(heads: Heads, rest: PackedRest) {
    this.heads = heads;
    this.rest = rest;
    this.ids = heads.ids.split(' ');
    this.keywords = new UnpackedKeywords(heads.keywords);
  }

  /** Expressions in it are as they were packed. */
  wholeOf(position: number): Whole {
    const { lineEnds } = this.heads;
    this.wholes ??= this.rest.readWholes();
    return JSON.parse(this.wholes.toString('utf8', lineEnds[position - 1] ?? 0, lineEnds[position])) as Whole;
  }

  examplesOf(position: number): Examples | undefined {
    this.examples ??= this.rest.readExamples();
    return this.examples[position];
  }
}

/** Loops: a function called for each of so many takes longer. */
function unpackText(text: string, coded: string): KeywordText {
  const starts = new Int32Array(coded.length);
  const lengths = new Uint32Array(coded.length);
  let start = 0;
  for (let keyword = 0; keyword < coded.length; keyword += 1) {
    const length = coded.charCodeAt(keyword) - noLength;
    starts[keyword] = start;
    lengths[keyword] = length > keywordBytesMax ? keywordBytesMax : length;
    start += length + joint.length;
  }
  return { bytes: Buffer.from(text.toLowerCase(), 'latin1'), starts, lengths };
}

class UnpackedKeywords implements NumberedKeywords {
  readonly text: KeywordText;
  readonly firsts: Int32Array;
  private readonly packed: PackedKeywords;

  constructor(packed: PackedKeywords) {
    const { fresh, text } = packed;
    this.packed = packed;
    this.text = unpackText(text, packed.lengths);
    this.firsts = new Int32Array(fresh.length + 1);
    for (let position = 0; position < fresh.length; position += 1)
      this.firsts[position + 1] = (this.firsts[position] as number) + (fresh[position] as number);
  }

  mixed(position: number): readonly number[] | undefined {
    return this.packed.mixed[position];
  }

  /** Those of a pattern as they are written. */
  of(position: number): readonly string[] {
    const from = this.firsts[position] as number;
    const count = (this.firsts[position + 1] as number) - from;
    const numbers = this.mixed(position) ?? Array.from({ length: count }, (_, index) => from + index);
    return numbers.map((number) => this.written(number));
  }

  private written(number: number): string {
    const start = this.text.starts[number] as number;
    return this.packed.text.slice(start, start + this.packed.lengths.charCodeAt(number) - noLength);
  }
}

/**
 * A pattern of any kind: has all fields of all kinds, undefined where its own kind has none. A named one has keywords, too.
 */
class PackedPattern implements Whole {
  readonly position: number;
  private readonly source: PackedSource;
  private whole: Whole | undefined;
  /** Fields that were asked for: making expressions of all takes longer than reading the rest. */
  private asked: Map<string, unknown> | undefined;

  constructor(source: PackedSource, position: number) {
    this.source = source;
    this.position = position;
    this.whole = undefined;
    this.asked = undefined;
  }

  get kind(): unknown {
    return valueAt(this.source.heads.kinds, this.position);
  }

  get id(): unknown {
    return this.source.ids[this.position];
  }

  get family(): unknown {
    return valueAt(this.source.heads.families, this.position);
  }

  get confidence(): unknown {
    return valueAt(this.source.heads.confidences, this.position);
  }

  get rank(): unknown {
    return this.source.heads.ranks[this.position];
  }

  get recognizer(): unknown {
    return this.source.heads.recognizers[this.position];
  }

  /** What is worked out from the path's expression. */
  get pathWords(): unknown {
    return this.source.heads.pathWords[this.position];
  }

  get keywords(): unknown {
    const { kind } = this;
    return kind === 'regex' || kind === 'named' ? this.source.keywords.of(this.position) : undefined;
  }

  /** For the index of all keywords. */
  get numbered(): NumberedPattern {
    return { keywords: this.source.keywords, position: this.position };
  }

  get examples(): unknown {
    return this.source.examplesOf(this.position);
  }

  later(field: (typeof laterFields)[number]): unknown {
    this.whole ??= this.source.wholeOf(this.position);
    const packed = this.whole[field];
    if (typeof packed !== 'object') return packed;
    this.asked ??= new Map();
    const known = this.asked.get(field);
    if (known !== undefined) return known;
    const value = withRegex(packed);
    this.asked.set(field, value);
    return value;
  }

  /** All fields that the pattern was written with, in their order: for what goes through them all. */
  toJSON(): Whole {
    const { sight: _, run: __, ...whole } = this.source.wholeOf(this.position);
    return { ...(withRegex(whole) as Whole), examples: this.examples };
  }
}

for (const field of laterFields) {
  Object.defineProperty(PackedPattern.prototype, field, {
    get(this: PackedPattern) {
      return this.later(field);
    },
  });
}

function codedColumn(all: readonly unknown[]): CodedColumn {
  const values = [...new Set(all)];
  const letters = all.map((value) => String.fromCharCode(firstLetter + values.indexOf(value))).join('');
  return { values, letters };
}

const firstLetter = 'a'.charCodeAt(0);
/** Behind a keyword: side by side, or with another character between them, some would look like a key or a password. */
const joint = ', ';
/** What stands for the length 0. */
const noLength = '#'.charCodeAt(0);

function valueAt({ values, letters }: CodedColumn, position: number): unknown {
  return values[letters.charCodeAt(position) - firstLetter];
}

function sparseColumn(patterns: readonly Pattern[], field: 'rank' | 'recognizer'): Record<string, unknown> {
  const values = patterns.map((pattern) => (pattern as Whole)[field]);
  return Object.fromEntries([...values.entries()].filter(([, value]) => value !== undefined));
}

/** What a name is spelled like is worked out beforehand: its spellings are the keywords. */
function packKeywords(patterns: readonly Pattern[]): PackedKeywords {
  const numbers = new Map<string, number>();
  const mixed: Record<string, readonly number[]> = {};
  const fresh = patterns.map((pattern, position) => {
    const before = numbers.size;
    const keywords = patternKeywords(pattern);
    for (const keyword of keywords) if (!numbers.has(keyword)) numbers.set(keyword, numbers.size);
    const all = keywords.map((keyword) => numbers.get(keyword) ?? 0);
    if (all.some((number, index) => number !== before + index)) mixed[position] = all;
    return numbers.size - before;
  });
  const all = [...numbers.keys()];
  const lengths = all.map(({ length }) => String.fromCharCode(noLength + length)).join('');
  return { text: all.map((keyword) => keyword + joint).join(''), lengths, fresh, mixed };
}

/** Working out how far an expression sees takes longer than reading the whole pattern. */
function packWhole(pattern: Pattern): Whole {
  const whole = { ...pattern, examples: null };
  if (pattern.kind === 'regex') return { ...whole, sight: packReach(reachOfPattern(pattern)) };
  return pattern.kind === 'named' ? { ...whole, run: packRun(valueRun(pattern.value)) } : whole;
}

/** Written as a program would be: a scanner tells templates in a program from what stands in data. */
function examplesModule(all: readonly Examples[]): string {
  const lines = (list: Examples['match']) =>
    list.map(({ text, path }) => {
      const place = path === undefined ? '' : `, path: ${JSON.stringify(path)}`;
      return `      { text: ${JSON.stringify(text)}${place} },\n`;
    });
  const members = all.map(
    ({ match, skip }) =>
      `  {\n    match: [\n${lines(match).join('')}    ],\n    skip: [\n${lines(skip).join('')}    ],\n  },\n`,
  );
  return `module.exports = [\n${members.join('')}];\n`;
}

function packRegex(_: string, value: unknown): unknown {
  return value instanceof RegExp ? { $regex: [value.source, value.flags] } : value;
}

/** The same with expressions where they stand packed. */
function withRegex(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withRegex);
  if ('$regex' in value) {
    const [source, flags] = value.$regex as readonly [string, string];
    return new RegExp(source, flags);
  }
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, withRegex(one)]));
}

/** One byte a character is read faster than UTF-8 with a few longer ones in it. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
