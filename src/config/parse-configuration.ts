// From the text of a configuration file to its values, with the place of each: or a Fault `bad-configuration` that says
// where (file, line, column), what is wrong and what was likely meant. The only importer of the YAML parser
// (https://eemeli.org/yaml/), and loaded only where there is a file: start-up is not to pay for it. Pure.
import {
  Composer,
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  type Pair,
  Parser,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { Fault } from '../model/fault.ts';
import { severities } from '../model/severity.ts';
import {
  type Configuration,
  type ConfigurationKey,
  configurationKeys,
  definitionOf,
  type KeyDefinition,
  keyNames,
} from './configuration-keys.ts';
import { nearestName } from './nearest-name.ts';
import { excludeFilter } from './path-filter.ts';
import { resolveSettings, splitList } from './resolve-settings.ts';
import { yamlErrorWords } from './yaml-error.ts';

/** From 1; columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface ParsedConfiguration {
  /** As the user knows it. */
  readonly file: string;
  readonly values: Configuration;
  /** Where each key stands that is there. */
  readonly positions: ReadonlyMap<ConfigurationKey, Position>;
}

/** `selectors`: the names that `only`, `except` and `severities` may hold. Throws a Fault `bad-configuration`. */
export function parseConfiguration(
  text: string,
  file: string,
  selectors: ReadonlySet<string>,
): ParsedConfiguration {
  return new Parsing(text, file, selectors).parse();
}

/** Keys that people may look for here, and where they belong. */
const elsewhere: Readonly<Record<string, string>> = {
  'fingerprint-key': 'It is a secret: give it as LEAKLINE_FINGERPRINT_KEY or the input "fingerprint-key".',
  token: 'It is a secret: give it as the input "token".',
  cache: 'It names a file to write to: give it as --cache or the input "cache".',
};

type YamlPair = Pair<unknown, unknown>;

/** Levels of the parser, of which a configuration takes some ten. */
const depthMax = 40;

class Parsing {
  private readonly text: string;
  private readonly file: string;
  private readonly selectors: ReadonlySet<string>;
  private readonly lines = new LineCounter();
  private readonly values = new Map<ConfigurationKey, unknown>();
  private readonly positions = new Map<ConfigurationKey, Position>();

  constructor(text: string, file: string, selectors: ReadonlySet<string>) {
    this.text = text;
    this.file = file;
    this.selectors = selectors;
  }

  parse(): ParsedConfiguration {
    const contents = this.document();
    if (contents !== null && !isEmpty(contents)) {
      if (!isMap(contents)) {
        throw this.fault(
          offsetOf(contents),
          'a configuration is a map of keys',
          'Begin with a key: "exclude: [vendor/]".',
        );
      }
      this.readMap(contents, '');
    }
    const values = Object.fromEntries(this.values) as Configuration;
    return { file: this.file, values, positions: this.positions };
  }

  private document(): Node | null {
    // Keys that are there twice are looked for below, in linear time.
    const composer = new Composer({ uniqueKeys: false, logLevel: 'silent' });
    const [first, second] = this.unlessItFails(() => [
      ...composer.compose(this.tokens(), true, this.text.length),
    ]);
    const wrong = first?.errors[0] ?? first?.warnings[0];
    if (wrong !== undefined) throw this.fault(wrong.pos[0], ...yamlErrorWords(wrong.code));
    if (second !== undefined) throw this.fault(second.range[0], ...yamlErrorWords('MULTIPLE_DOCS'));
    return first?.contents ?? null;
  }

  /** What the parser throws beside what it tells would be a bug of its own. */
  private unlessItFails<Value>(parse: () => Value): Value {
    try {
      return parse();
    } catch (error) {
      if (error instanceof Fault) throw error;
      throw this.fault(0, ...yamlErrorWords('IMPOSSIBLE'));
    }
  }

  /**
   * The parser goes as deep as the text does, and where it meets the end of the stack the whole process may end. So what is
   * nested more deeply than any configuration is not given to it.
   */
  private tokens(): CST.Token[] {
    const compact = /(?:[-?:][ \t]+){64}/.exec(this.text);
    if (compact !== null) throw this.tooDeep(compact.index);
    const parser = new Parser(this.lines.addNewLine);
    this.lines.addNewLine(0);
    const tokens: CST.Token[] = [];
    for (const lexeme of new Lexer().lex(this.text)) {
      tokens.push(...parser.next(lexeme));
      if (parser.stack.length > depthMax) throw this.tooDeep(parser.offset);
    }
    tokens.push(...parser.end());
    return tokens;
  }

  private tooDeep(offset: number): Fault {
    return this.fault(offset, 'this is nested too deeply', 'Give lists of texts, one level deep.');
  }

  /** `section` is empty or ends in a point. */
  private readMap(map: YAMLMap<unknown, unknown>, section: string): void {
    const names = keysBelow(section);
    const seen = new Set<string>();
    for (const pair of map.items) {
      const at = offsetOf(pair.key);
      const name = isScalar(pair.key) && typeof pair.key.value === 'string' ? pair.key.value : null;
      if (name === null || !names.has(name)) throw this.unknownKey(at, name, names, section);
      if (seen.has(name)) throw this.fault(at, `"${section}${name}" is there twice`, 'Keep one of the two.');
      seen.add(name);
      const full = `${section}${name}`;
      if (Object.hasOwn(configurationKeys, full)) this.readKey(full as ConfigurationKey, pair);
      else this.readSection(full, pair);
    }
  }

  private readSection(name: string, { key, value }: YamlPair): void {
    if (isEmpty(value)) return;
    if (!isMap(value)) {
      throw this.fault(
        offsetOf(value, key),
        `"${name}" is a map of keys`,
        `Give its keys on lines of their own, indented: ${[...keysBelow(`${name}.`)].join(', ')}.`,
      );
    }
    this.readMap(value, `${name}.`);
  }

  private readKey(key: ConfigurationKey, pair: YamlPair): void {
    const definition = definitionOf(key);
    const place = offsetOf(pair.value, pair.key);
    if (isEmpty(pair.value))
      throw this.fault(
        offsetOf(pair.key),
        `"${key}" has no value`,
        `Give ${shapeWords(definition)}, or take it out.`,
      );
    if (isAlias(pair.value))
      throw this.fault(place, `"${key}" is an alias, which has no meaning here`, 'Write the value out.');
    const value = this.valueOf(key, definition, pair, place);
    this.values.set(key, value);
    this.positions.set(key, this.position(offsetOf(pair.key)));
  }

  private valueOf(key: ConfigurationKey, definition: KeyDefinition, pair: YamlPair, place: number): unknown {
    if (definition.shape === 'list') return this.readList(key, definition, pair.value, place);
    if (definition.shape === 'severities') return this.readSeverities(key, definition, pair.value, place);
    if (!isScalar(pair.value)) throw this.wrongShape(key, definition, place);
    const value = scalarOf(definition, pair.value);
    if (value === null) throw this.wrongShape(key, definition, place);
    if (definition.shape === 'word' && definition.words !== undefined)
      return this.word(key, String(value), definition.words, place);
    this.check(key, definition, typeof value === 'number' ? String(value) : value, place);
    return value;
  }

  private readList(
    key: ConfigurationKey,
    definition: KeyDefinition,
    value: unknown,
    place: number,
  ): string[] {
    if (!isSeq(value)) throw this.wrongShape(key, definition, place);
    return value.items.map((item) => {
      const at = offsetOf(item, value);
      const text = isScalar(item) ? item.value : null;
      if (typeof text !== 'string') {
        const mend = isScalar(item) ? 'Put it into quotes.' : 'Give a list of texts, one level deep.';
        throw this.fault(at, `an item of "${key}" is no text`, mend);
      }
      if (/^!?\s*$/.test(text)) throw this.fault(at, `an item of "${key}" is empty`, 'Take it out.');
      if (key === 'only' || key === 'except') this.checkSelectors(key, splitList(text), at);
      if (key === 'exclude' || key === 'include') this.checkGlob(key, text, at);
      this.check(key, definition, [text], at);
      return text;
    });
  }

  private readSeverities(
    key: ConfigurationKey,
    definition: KeyDefinition,
    value: unknown,
    place: number,
  ): Record<string, string> {
    if (!isMap(value)) throw this.wrongShape(key, definition, place);
    const found = new Map<string, string>();
    for (const pair of value.items) {
      const at = offsetOf(pair.key);
      const name = isScalar(pair.key) ? String(pair.key.value).toLowerCase() : '';
      this.checkSelectors(key, [name], at);
      if (found.has(name)) throw this.fault(at, `"${key}.${name}" is there twice`, 'Keep one of the two.');
      const severity = isScalar(pair.value) ? String(pair.value.value) : '';
      found.set(name, this.word(`${key}.${name}`, severity, severities, offsetOf(pair.value, pair.key)));
    }
    return Object.fromEntries(found);
  }

  private word(name: string, value: string, words: readonly string[], place: number): string {
    const lower = value.trim().toLowerCase();
    if (words.includes(lower)) return lower;
    const mend = `Give one of ${words.join(', ')}.${meant(lower, words)}`;
    throw this.fault(place, `"${name}" does not know that value`, mend);
  }

  /** The checks are those of what is typed. */
  private check(key: ConfigurationKey, definition: KeyDefinition, value: unknown, place: number): void {
    try {
      resolveSettings({ [definition.typed]: value }, () => `"${key}"`);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      throw this.fault(place, error.message, error.mend);
    }
  }

  private checkSelectors(key: string, names: readonly string[], place: number): void {
    for (const name of names) {
      const lower = name.toLowerCase();
      if (this.selectors.has(lower)) continue;
      throw this.fault(
        place,
        `"${key}" names ${shown(lower)}, which is no pattern, provider, family or tag`,
        `Run "leakline patterns list" for the ids.${meant(lower, this.selectors)}`,
      );
    }
  }

  private checkGlob(key: string, glob: string, place: number): void {
    try {
      excludeFilter([glob])('a');
    } catch {
      throw this.fault(place, `an item of "${key}" is no glob`, 'Give one such as vendor/ or **/*.snap.');
    }
  }

  private unknownKey(place: number, name: string | null, names: ReadonlySet<string>, section: string): Fault {
    const where = section === '' ? 'a configuration' : `"${section.slice(0, -1)}"`;
    const said = name === null ? 'this' : shown(name);
    const belongs = name === null ? undefined : elsewhere[name];
    const near = name === null ? '' : meant(name, [...names, ...displaced(name, section)]);
    const mend = belongs ?? `${near === '' ? `Its keys are ${[...names].join(', ')}.` : near.trim()}`;
    return this.fault(place, `${said} is no key of ${where}`, mend);
  }

  private wrongShape(key: ConfigurationKey, definition: KeyDefinition, place: number): Fault {
    return this.fault(place, `"${key}" is not ${shapeWords(definition)}`, exampleWords(key, definition));
  }

  private fault(offset: number, message: string, mend: string): Fault {
    const { line, column } = this.position(offset);
    return new Fault('bad-configuration', `${this.file}:${line}:${column}: ${message}`, mend);
  }

  private position(offset: number): Position {
    const { line, col } = this.lines.linePos(offset);
    return line === 0 ? { line: 1, column: offset + 1 } : { line, column: col };
  }
}

/** Names that may stand in a section; with the sections for the file itself. */
function keysBelow(section: string): ReadonlySet<string> {
  return new Set(
    keyNames
      .filter((key) => key.startsWith(section))
      .map((key) => key.slice(section.length).replace(/\..*$/, '')),
  );
}

/** A key that belongs elsewhere in the file, by the name it has there. */
function displaced(name: string, section: string): string[] {
  return keyNames.filter((key) => (section === '' ? key.endsWith(`.${name}`) : key === name));
}

function scalarOf({ shape }: KeyDefinition, { value, source }: Scalar): string | number | boolean | null {
  if (shape === 'flag') return typeof value === 'boolean' ? value : null;
  if (shape === 'count') return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
  if (typeof value === 'string' && value.trim() !== '') return value;
  return shape === 'text' && typeof value === 'number' ? (source ?? String(value)) : null;
}

function shapeWords({ shape, words }: KeyDefinition): string {
  switch (shape) {
    case 'list':
      return 'a list';
    case 'flag':
      return 'true or false';
    case 'count':
      return 'a whole number';
    case 'word':
      return `one of ${(words ?? []).join(', ')}`;
    case 'severities':
      return 'a map of names to severities';
    case 'text':
      return 'a text';
  }
}

function exampleWords(key: ConfigurationKey, { example }: KeyDefinition): string {
  const name = key.replace(/^.*\./, '');
  const value = JSON.stringify(example).replaceAll(/(?<=[,:])/g, ' ');
  return `Write it as in "${name}: ${value.replaceAll('"', "'")}".`;
}

function meant(word: string, names: Iterable<string>): string {
  const exact = [...names].find((name) => name.endsWith(`.${word}`));
  const near = exact ?? nearestName(word, names);
  return near === null ? '' : ` Perhaps "${near}" was meant.`;
}

/** What is no name at all is not repeated. */
function shown(name: string): string {
  return /^[a-z][a-z0-9_.-]{0,40}$/i.test(name) && !/\d{3}/.test(name) ? `"${name}"` : 'what is given';
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (isScalar(value) && value.value === null);
}

/** Where a node begins; where the other does, when it has no place. */
function offsetOf(node: unknown, otherwise: unknown = null): number {
  const range = (node as { readonly range?: readonly number[] | null } | null)?.range;
  if (range !== null && range !== undefined) return range[0] ?? 0;
  return otherwise === null ? 0 : offsetOf(otherwise);
}
