// From the text of a configuration file to its values, with the place of each: or a Fault `bad-configuration` that says
// where (file, line, column), what is wrong and what was likely meant. Loaded only where there is a file. Pure.
import { Fault } from '../model/fault.ts';
import { severities } from '../model/severity.ts';
import type { AllowWords } from './allow-fields.ts';
import {
  type Configuration,
  type ConfigurationKey,
  configurationKeys,
  definitionOf,
  type KeyDefinition,
  typedOf,
} from './configuration-keys.ts';
import { allowProblem, type EntryProblem, patternProblem } from './entry-problems.ts';
import { extendsProblem } from './extends-target.ts';
import { exampleWords, keysBelow, shapeWords, unknownKeyMend } from './key-words.ts';
import { meant, shown } from './name-words.ts';
import type { PatternWords } from './pattern-fields.ts';
import { PatternNames } from './pattern-names.ts';
import { type DeferredText, type EntryReading, entryWords, type ReadEntry, readEntry } from './read-entry.ts';
import { ownPatternOf } from './resolve-entries.ts';
import { type OptionName, resolveSettings, splitList, type TypedOptions } from './resolve-settings.ts';
import { namesOf } from './select-patterns.ts';
import { globProblem, type KnownNames, type Problem, pathProblem, selectorProblem } from './text-forms.ts';
import {
  aliasMend,
  aliasWords,
  isEmpty,
  type Position,
  YamlFile,
  type YamlMap,
  type YamlNode,
  type YamlPair,
} from './yaml-nodes.ts';

export interface Place extends Position {
  /** As the user knows it. */
  readonly file: string;
}

export interface ParsedConfiguration {
  /** As the user knows it. */
  readonly file: string;
  readonly values: Configuration;
  /** Where each key stands that is there: of one that is joined of several files each, the nearest first. */
  readonly places: ReadonlyMap<ConfigurationKey, readonly Place[]>;
  /** Where the entries of `allow` and `patterns` stand: `allow made-up keys`. */
  readonly entryPlaces: ReadonlyMap<string, Place>;
}

/** With the flags of the expression, as `OwnPattern.flags` has them. */
export interface UncheckedText extends DeferredText {
  readonly flags: string;
}

/** One file alone, of which something is still to be checked. */
export interface ParsedFile extends ParsedConfiguration {
  readonly unchecked: readonly UncheckedText[];
}

/** What there is by name before the file is read. */
export interface NamesBefore {
  /** The names that `only`, `except`, `severities` and entries of `allow` may hold. */
  readonly catalogue: PatternNames;
  /** Those of the patterns in the files that this one extends. */
  readonly extended: ReadonlySet<string>;
}

/** Throws a Fault `bad-configuration`. */
export function parseConfiguration(text: string, file: string, names: NamesBefore): ParsedFile {
  return new Parsing(new YamlFile(text, file), names).parse();
}

/** What a file extends, and the fault of an item of it. Throws a Fault `bad-configuration`. */
export interface ExtendsItem {
  readonly text: string;
  readonly fault: (message: string, mend: string) => Fault;
}

export function extendsOf(text: string, file: string): ExtendsItem[] {
  const yaml = new YamlFile(text, file);
  if (yaml.root?.kind !== 'map') return [];
  const pair = yaml.root.pairs.find(({ name }) => name === 'extends');
  if (pair === undefined) return [];
  const parsing = new Parsing(yaml, { catalogue: new PatternNames([]), extended: new Set() });
  const texts = parsing.readList('extends', configurationKeys.extends, pair.value);
  return texts.map((one, index) => {
    const item = pair.value.kind === 'list' ? pair.value.items[index] : pair.value;
    return { text: one, fault: (message, mend) => yaml.fault(item?.at ?? pair.at, message, mend) };
  });
}

class Parsing {
  private readonly yaml: YamlFile;
  private readonly catalogue: PatternNames;
  /** Grows by the names of the patterns of the file itself. */
  private readonly own: Set<string>;
  private readonly values = new Map<ConfigurationKey, unknown>();
  private readonly places = new Map<ConfigurationKey, readonly Place[]>();
  private readonly entryPlaces = new Map<string, Place>();
  private readonly unchecked: UncheckedText[] = [];

  constructor(yaml: YamlFile, { catalogue, extended }: NamesBefore) {
    this.yaml = yaml;
    this.catalogue = catalogue;
    this.own = new Set(extended);
  }

  parse(): ParsedFile {
    const { root, file } = this.yaml;
    if (root !== null) {
      if (root.kind !== 'map')
        throw this.yaml.fault(root.at, 'a configuration is a map of keys', mendOfRoot(root));
      this.readMap(root, '');
      this.checkDates(root);
    }
    const values = Object.fromEntries(this.values) as Configuration;
    const { places, entryPlaces, unchecked } = this;
    return { file, values, places, entryPlaces, unchecked };
  }

  /** `section` is empty or ends in a point. */
  private readMap(map: YamlMap, section: string): void {
    const names = keysBelow(section);
    const seen = new Set<string>();
    for (const { name, at } of map.pairs) {
      if (name === null || !names.has(name)) throw this.unknownKey(at, name, section);
      if (seen.has(name))
        throw this.yaml.fault(at, `"${section}${name}" is there twice`, 'Keep one of the two.');
      seen.add(name);
    }
    for (const pair of patternsFirst(map.pairs)) {
      const full = `${section}${pair.name}`;
      if (Object.hasOwn(configurationKeys, full)) this.readKey(full as ConfigurationKey, pair);
      else this.readSection(full, pair.value);
    }
  }

  private readSection(name: string, value: YamlNode): void {
    if (isEmpty(value)) return;
    if (value.kind !== 'map') {
      const keys = [...keysBelow(`${name}.`)].join(', ');
      const mend = `Give its keys on lines of their own, indented: ${keys}.`;
      throw this.yaml.fault(value.at, `"${name}" is a map of keys`, mend);
    }
    this.readMap(value, `${name}.`);
  }

  private readKey(key: ConfigurationKey, { at, value }: YamlPair): void {
    const definition = definitionOf(key);
    if (isEmpty(value)) {
      const mend = `Give ${shapeWords(definition)}, or take it out.`;
      throw this.yaml.fault(at, `"${key}" has no value`, mend);
    }
    if (value.kind === 'alias') throw this.yaml.fault(value.at, `"${key}" ${aliasWords}`, aliasMend);
    this.values.set(key, this.valueOf(key, definition, value));
    this.places.set(key, [this.placeAt(at)]);
  }

  private valueOf(key: ConfigurationKey, definition: KeyDefinition, node: YamlNode): unknown {
    switch (definition.shape) {
      case 'list':
        return this.readList(key, definition, node);
      case 'words':
        return this.readWords(key, definition, node);
      case 'severities':
        return this.readSeverities(key, definition, node);
      case 'entries':
        return this.readEntries(key, definition, node);
      case 'word':
        if (node.kind !== 'scalar' || typeof node.value !== 'string') break;
        return this.word(key, node.value, definition.words ?? [], node.at);
      default: {
        const value = scalarOf(definition, node);
        if (value === null) break;
        this.check(key, definition, typeof value === 'number' ? String(value) : value, node.at);
        if (key === 'baseline') this.refuse(key, node.at, pathProblem(String(value)));
        return value;
      }
    }
    throw this.wrongShape(key, definition, node.at);
  }

  readList(key: ConfigurationKey, definition: KeyDefinition, node: YamlNode): string[] {
    const isSingle = definition.single === true && node.kind === 'scalar';
    if (node.kind !== 'list' && !isSingle) throw this.wrongShape(key, definition, node.at);
    // Some are in order beside others alone.
    const isWhole = definition.takesIn === true;
    const texts = (node.kind === 'list' ? node.items : [node]).map((item) => {
      const text = item.kind === 'scalar' ? item.value : null;
      if (item.kind === 'alias')
        throw this.yaml.fault(item.at, `an item of "${key}" ${aliasWords}`, aliasMend);
      if (typeof text !== 'string') {
        const mend = item.kind === 'scalar' ? 'Put it into quotes.' : 'Give a list of texts, one level deep.';
        throw this.yaml.fault(item.at, `an item of "${key}" is no text`, mend);
      }
      if (/^!?\s*$/.test(text))
        throw this.yaml.fault(item.at, `an item of "${key}" is empty`, 'Take it out.');
      this.refuse(key, item.at, this.itemProblem(key, text));
      if (!isWhole) this.check(key, definition, [text], item.at);
      return text;
    });
    if (isWhole) this.check(key, definition, texts, node.at);
    return texts;
  }

  private itemProblem(key: ConfigurationKey, text: string): Problem | null {
    if (key === 'only' || key === 'except') {
      const names = splitList(text).map((name) => selectorProblem(name.toLowerCase(), this.known()));
      return names.find((problem) => problem !== null) ?? null;
    }
    if (key === 'extends') return extendsProblem(text);
    return key === 'exclude' || key === 'include' ? globProblem(text) : null;
  }

  /** `problem` is that of an item of a list, or of what the key says itself. */
  private refuse(key: ConfigurationKey, at: number, problem: Problem | null): void {
    if (problem === null) return;
    const isItem = definitionOf(key).shape === 'list' && !problem[0].startsWith('names ');
    const subject = isItem ? `an item of "${key}"` : `"${key}"`;
    throw this.yaml.fault(at, `${subject} ${problem[0]}`, problem[1]);
  }

  private readWords(key: ConfigurationKey, definition: KeyDefinition, node: YamlNode): string[] {
    const isWord = node.kind === 'scalar' && typeof node.value === 'string';
    if (node.kind !== 'list' && !isWord) throw this.wrongShape(key, definition, node.at);
    const items = node.kind === 'list' ? node.items : [node];
    const words = items.map((item) => {
      const value = item.kind === 'scalar' ? String(item.value) : '';
      return this.word(key, value, [...(definition.words ?? []), 'none'], item.at);
    });
    if (words.includes('none') && words.length > 1)
      throw this.yaml.fault(node.at, `"${key}" says none and some`, 'Keep either.');
    return words.length === 0 ? ['none'] : words;
  }

  private readSeverities(
    key: ConfigurationKey,
    definition: KeyDefinition,
    node: YamlNode,
  ): Record<string, string> {
    if (node.kind !== 'map') throw this.wrongShape(key, definition, node.at);
    const found = new Map<string, string>();
    for (const { name, at, value } of node.pairs) {
      const lower = (name ?? '').toLowerCase();
      this.refuse(key, at, selectorProblem(lower, this.known()));
      if (found.has(lower))
        throw this.yaml.fault(at, `"${key}.${lower}" is there twice`, 'Keep one of the two.');
      const severity = value.kind === 'scalar' ? String(value.value) : '';
      found.set(lower, this.word(`${key}.${lower}`, severity, severities, value.at));
    }
    return Object.fromEntries(found);
  }

  private readEntries(key: ConfigurationKey, definition: KeyDefinition, node: YamlNode): ReadEntry[] {
    if (node.kind !== 'list') throw this.wrongShape(key, definition, node.at);
    const { yaml } = this;
    const naming = definition.naming ?? 'name';
    return node.items.map((item, index) => {
      const whose = entryWords(key, naming, item, index);
      const reading: EntryReading = { yaml, known: this.known(), deferred: [] };
      const entry = readEntry(reading, definition.fields ?? {}, item, whose);
      const place = `${key} ${entry[naming]}`;
      if (this.entryPlaces.has(place))
        throw yaml.fault(item.at, `${whose} has a name that another has`, 'Give each a name of its own.');
      this.entryPlaces.set(place, this.placeAt(item.at));
      const problem = entryProblem(key, entry);
      if (problem !== null) throw this.entryFault(problem, item, whose);
      const flags = entry['ignore-case'] === true ? 'i' : '';
      this.unchecked.push(...reading.deferred.map((text) => ({ ...text, flags })));
      if (key === 'patterns') for (const name of namesOfOwn(entry)) this.own.add(name);
      return entry;
    });
  }

  private entryFault({ field, message, mend }: EntryProblem, item: YamlNode, whose: string): Fault {
    const pair = item.kind === 'map' ? item.pairs.find(({ name }) => name === field) : undefined;
    const subject = field === null ? whose : `"${field}" of ${whose}`;
    return this.yaml.fault(pair?.at ?? item.at, `${subject} ${message}`, mend);
  }

  /** The one that is too late stands where it is said. */
  private checkDates(root: YamlMap): void {
    const { since, until } = typedOf(Object.fromEntries(this.values) as Configuration);
    const history = root.pairs.find(({ name }) => name === 'history')?.value;
    const pair = history?.kind === 'map' ? history.pairs.find(({ name }) => name === 'since') : undefined;
    if (pair === undefined || until === undefined) return;
    this.checked({ since, until }, (option) => `"history.${option}"`, pair.value.at);
  }

  private word(name: string, value: string, words: readonly string[], at: number): string {
    const lower = value.trim().toLowerCase();
    if (words.includes(lower)) return lower;
    const mend = `Give one of ${words.join(', ')}.${meant(lower, words)}`;
    throw this.yaml.fault(at, `"${name}" does not know that value`, mend);
  }

  /** The checks are those of what is typed. */
  private check(key: ConfigurationKey, definition: KeyDefinition, value: unknown, at: number): void {
    this.checked({ [definition.typed]: value }, () => `"${key}"`, at);
  }

  private checked(typed: TypedOptions, nameOf: OptionName, at: number): void {
    try {
      resolveSettings(typed, nameOf);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      throw this.yaml.fault(at, error.message, error.mend);
    }
  }

  private unknownKey(at: number, name: string | null, section: string): Fault {
    const where = section === '' ? 'a configuration' : `"${section.slice(0, -1)}"`;
    const said = name === null ? 'this' : shown(name);
    return this.yaml.fault(at, `${said} is no key of ${where}`, unknownKeyMend(name, section));
  }

  private wrongShape(key: ConfigurationKey, definition: KeyDefinition, at: number): Fault {
    return this.yaml.fault(at, `"${key}" is not ${shapeWords(definition)}`, exampleWords(key, definition));
  }

  private known(): KnownNames {
    return { catalogue: this.catalogue, own: this.own };
  }

  private placeAt(at: number): Place {
    return { file: this.yaml.file, ...this.yaml.position(at) };
  }
}

/** `fail-on:high` is one text. */
function mendOfRoot(root: YamlNode): string {
  const isKey = root.kind === 'scalar' && /^[\w.-]+:\S/.test(String(root.value));
  return isKey ? 'Put a blank behind the colon: "fail-on: high".' : 'Begin with a key: "exclude: [vendor/]".';
}

/** What other keys may name has to be known before these are read. */
function patternsFirst(pairs: readonly YamlPair[]): YamlPair[] {
  return [
    ...pairs.filter(({ name }) => name === 'patterns'),
    ...pairs.filter(({ name }) => name !== 'patterns'),
  ];
}

/** The fields of an entry are what its type says: `readEntry` saw to that. */
function entryProblem(key: ConfigurationKey, entry: ReadEntry): EntryProblem | null {
  return key === 'allow'
    ? allowProblem(entry as unknown as AllowWords)
    : patternProblem(entry as unknown as PatternWords);
}

function namesOfOwn(entry: ReadEntry): ReadonlySet<string> {
  return namesOf([ownPatternOf(entry as unknown as PatternWords)]);
}

function scalarOf({ shape, least }: KeyDefinition, node: YamlNode): string | number | boolean | null {
  if (node.kind !== 'scalar') return null;
  const { value, source } = node;
  if (shape === 'flag') return typeof value === 'boolean' ? value : null;
  if (shape === 'count') return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
  if (typeof value === 'string' && value.trim() !== '') return value;
  return shape === 'text' && least !== undefined && typeof value === 'number' ? source : null;
}
