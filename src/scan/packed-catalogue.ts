// The catalogue as the bundles hold it: starting up is not to make two thousand objects full of texts and expressions
// of which a scan uses a handful. What a detector asks of every pattern (its keywords above all) is in one small file,
// columns of values; the rest of each pattern is a line of JSON in a second file, which is parsed when something of it
// is asked for; the examples, which a scan never needs, are a third. build.mjs writes them, and puts the unpacked
// catalogue in the place of patterns/index.ts. The files are scanned like all of the tree: what stands side by side in
// them is not to look like a name and its secret.
import { patternKeywords } from '../detect/keywords.ts';
import { packReach, reachOfPattern } from '../detect/match-reach.ts';
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

interface Heads {
  /** The values of all patterns, null where a pattern has none; words, where each has one, as one text. */
  readonly columns: Readonly<Record<(typeof headFields)[number], readonly unknown[] | string>>;
  /** For each pattern the offset in bytes of the end of its line. */
  readonly lineEnds: readonly number[];
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
  const all = patterns.map(headOf);
  const columns = Object.fromEntries(
    headFields.map((field) => [field, packColumn(all.map((head) => head[field] ?? null))]),
  );
  return {
    heads: asciiJson({ columns, lineEnds }),
    wholes: lines.join(''),
    examples: examplesModule(patterns.map(({ examples }) => examples)),
  };
}

/**
 * The patterns again, in the same order: objects that answer for every field as the packed ones did. The rest is read
 * when a field is asked for that is in no head.
 */
export function unpackCatalogue(heads: string, rest: PackedRest): readonly Pattern[] {
  const { columns: packed, lineEnds } = JSON.parse(heads) as Heads;
  const columns = Object.fromEntries(
    Object.entries(packed).map(([field, column]) => [field, unpackColumn(column)]),
  ) as Columns;
  let wholes: Buffer | undefined;
  let examples: readonly Examples[] | undefined;
  const reader: WholeReader = {
    whole(index) {
      wholes ??= rest.readWholes();
      return JSON.parse(wholes.toString('utf8', lineEnds[index - 1] ?? 0, lineEnds[index])) as Whole;
    },
    examples(index) {
      examples ??= rest.readExamples();
      return examples[index];
    },
  };
  return lineEnds.map((_, index) => new PackedPattern(columns, index, reader) as object as Pattern);
}

type Columns = Readonly<Record<(typeof headFields)[number], readonly unknown[]>>;

interface WholeReader {
  /** Expressions in it are as they were packed. */
  whole(index: number): Whole;
  examples(index: number): Examples | undefined;
}

/**
 * A pattern of any kind: has all fields of all kinds, undefined where its own kind has none. A named one has keywords, too.
 */
class PackedPattern implements Whole {
  readonly kind: unknown;
  readonly id: unknown;
  readonly family: unknown;
  readonly confidence: unknown;
  readonly rank: unknown;
  readonly recognizer: unknown;
  readonly keywords: unknown;
  readonly #index: number;
  readonly #reader: WholeReader;
  #whole: Whole | undefined;
  /** Fields that were asked for: making expressions of all takes longer than reading the rest. */
  #asked: Map<string, unknown> | undefined;

  constructor(columns: Columns, index: number, reader: WholeReader) {
    this.kind = columns.kind[index];
    this.id = columns.id[index];
    this.family = columns.family[index];
    this.confidence = columns.confidence[index];
    this.rank = columns.rank[index] ?? undefined;
    this.recognizer = columns.recognizer[index] ?? undefined;
    this.keywords = columns.keywords[index] ?? undefined;
    this.#index = index;
    this.#reader = reader;
  }

  get examples(): unknown {
    return this.#reader.examples(this.#index);
  }

  later(field: (typeof laterFields)[number]): unknown {
    this.#whole ??= this.#reader.whole(this.#index);
    const packed = this.#whole[field];
    if (typeof packed !== 'object') return packed;
    this.#asked ??= new Map();
    const known = this.#asked.get(field);
    if (known !== undefined) return known;
    const value = withRegex(packed);
    this.#asked.set(field, value);
    return value;
  }

  /** All fields that the pattern was written with, in their order: for what goes through them all. */
  toJSON(): Whole {
    const { sight: _, ...whole } = this.#reader.whole(this.#index);
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

/** What a name is spelled like is worked out beforehand: its spellings are the keywords. */
function headOf(pattern: Pattern): Whole {
  return pattern.kind === 'named' ? { ...pattern, keywords: patternKeywords(pattern) } : pattern;
}

/** Working out how far an expression sees takes longer than reading the whole pattern. */
function packWhole(pattern: Pattern): Whole {
  const whole = { ...pattern, examples: null };
  return pattern.kind === 'regex' ? { ...whole, sight: packReach(reachOfPattern(pattern)) } : whole;
}

function packColumn(values: readonly unknown[]): readonly unknown[] | string {
  return values.every((value) => typeof value === 'string' && !value.includes(' '))
    ? values.join(' ')
    : values;
}

function unpackColumn(column: readonly unknown[] | string): readonly unknown[] {
  return typeof column === 'string' ? column.split(' ') : column;
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
