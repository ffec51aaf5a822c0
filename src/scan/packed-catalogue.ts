// The catalogue as the bundles hold it: starting up is not to make two thousand objects full of texts and expressions
// of which a scan uses a handful. What a detector asks of every pattern (its keywords above all) is in one small file,
// columns of values; all of each pattern is a line of JSON in a second file, which is parsed when something else of
// that pattern is asked for. build.mjs writes both, and puts the unpacked catalogue in the place of patterns/index.ts.
import type { Pattern } from '../model/pattern.ts';

/** What is read of every pattern before there is a candidate. */
const headFields = ['kind', 'id', 'family', 'confidence', 'rank', 'recognizer', 'keywords', 'names'] as const;

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
  'examples',
  'regex',
  'probe',
  'matchBytesMax',
  'checks',
  'companion',
  'allow',
  'value',
  'words',
  'path',
  'notPath',
  'content',
] as const;

type Field = (typeof headFields)[number] | (typeof laterFields)[number];
type Whole = { readonly [field in Field]?: unknown };

export interface PackedCatalogue {
  /** JSON, all ASCII: `Heads`. */
  readonly heads: string;
  /** A line of JSON for each pattern, with all its fields. An expression is `{ "$regex": [source, flags] }`. */
  readonly wholes: string;
}

interface Heads {
  /** The values of all patterns; null where a pattern has none. */
  readonly columns: Readonly<Record<(typeof headFields)[number], readonly unknown[]>>;
  /** For each pattern the offset in bytes of the end of its line. */
  readonly lineEnds: readonly number[];
}

/**
 * Packs a catalogue.
 * @throws Error when a pattern has a field that is not named above
 */
export function packCatalogue(patterns: readonly Pattern[]): PackedCatalogue {
  const known: ReadonlySet<string> = new Set([...headFields, ...laterFields]);
  for (const pattern of patterns) {
    const unknown = Object.keys(pattern).find((field) => !known.has(field));
    if (unknown !== undefined) throw new Error(`the packed catalogue has no place for the field ${unknown}`);
  }
  const wholes: readonly Whole[] = patterns;
  const lines = wholes.map((whole) => `${JSON.stringify(whole, packRegex)}\n`);
  let end = 0;
  const lineEnds = lines.map((line) => {
    end += Buffer.byteLength(line);
    return end;
  });
  const columns = Object.fromEntries(
    headFields.map((field) => [field, wholes.map((whole) => whole[field] ?? null)]),
  );
  return { heads: asciiJson({ columns, lineEnds }), wholes: lines.join('') };
}

/**
 * The patterns again, in the same order: objects that answer for every field as the packed ones did. `readWholes` is
 * called once at most, for the bytes of `wholes`, when a field is asked for that is in no head.
 */
export function unpackCatalogue(heads: string, readWholes: () => Buffer): readonly Pattern[] {
  const { columns, lineEnds } = JSON.parse(heads) as Heads;
  let wholes: Buffer | undefined;
  const readWhole = (index: number): Whole => {
    wholes ??= readWholes();
    return JSON.parse(
      wholes.toString('utf8', lineEnds[index - 1] ?? 0, lineEnds[index]),
      reviveRegex,
    ) as Whole;
  };
  return lineEnds.map((_, index) => new PackedPattern(columns, index, readWhole) as object as Pattern);
}

/** A pattern of any kind: has all fields of all kinds, undefined where its own kind has none. */
class PackedPattern implements Whole {
  readonly kind: unknown;
  readonly id: unknown;
  readonly family: unknown;
  readonly confidence: unknown;
  readonly rank: unknown;
  readonly recognizer: unknown;
  readonly keywords: unknown;
  readonly names: unknown;
  readonly #index: number;
  readonly #readWhole: (index: number) => Whole;
  #whole: Whole | undefined;

  constructor(columns: Heads['columns'], index: number, readWhole: (index: number) => Whole) {
    this.kind = columns.kind[index];
    this.id = columns.id[index];
    this.family = columns.family[index];
    this.confidence = columns.confidence[index];
    this.rank = columns.rank[index] ?? undefined;
    this.recognizer = columns.recognizer[index] ?? undefined;
    this.keywords = columns.keywords[index] ?? undefined;
    this.names = columns.names[index] ?? undefined;
    this.#index = index;
    this.#readWhole = readWhole;
  }

  /** All fields that the pattern has, in their order: for what goes through them all. */
  toJSON(): Whole {
    this.#whole ??= this.#readWhole(this.#index);
    return this.#whole;
  }
}

for (const field of laterFields) {
  Object.defineProperty(PackedPattern.prototype, field, {
    get(this: PackedPattern) {
      return this.toJSON()[field];
    },
  });
}

function packRegex(_: string, value: unknown): unknown {
  return value instanceof RegExp ? { $regex: [value.source, value.flags] } : value;
}

function reviveRegex(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$regex' in value)) return value;
  const [source, flags] = value.$regex as readonly [string, string];
  return new RegExp(source, flags);
}

/** One byte a character is read faster than UTF-8 with a few longer ones in it. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\0-\x7f]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
