// Reads an entry of a list of maps by what its fields are (value-shapes.ts). Every fault names the place, the entry and the
// field. Pure.
import type { Fault } from '../model/fault.ts';
import { listed, meant, meantField, shown, shownTitle } from './name-words.ts';
import { formWords, type KnownNames, problemOf } from './text-forms.ts';
import type { Field, Fields, TextForm } from './value-shapes.ts';
import {
  aliasMend,
  aliasWords,
  isEmpty,
  type YamlFile,
  type YamlMap,
  type YamlNode,
  type YamlPair,
} from './yaml-nodes.ts';

/** A text that is to be checked where its engine is, and the fault of one that is wrong. */
export interface DeferredText {
  readonly form: 'expression' | 'template';
  readonly text: string;
  /** `offset`: where in the text, in UTF-16 code units; null where that is not known. */
  readonly fault: (message: string, mend: string, offset: number | null) => Fault;
}

/** What reading an entry takes and gives beside it. */
export interface EntryReading {
  readonly yaml: YamlFile;
  readonly known: KnownNames;
  readonly deferred: DeferredText[];
}

/** What a value is called: `"values" of the entry "fixtures" of "allow"`. */
type NameOf = (field: string) => string;

export type ReadEntry = Readonly<Record<string, unknown>>;

/** `whose` is what the entry is called in messages: `the entry "fixtures" of "allow"`. Throws a Fault. */
export function readEntry(reading: EntryReading, fields: Fields, node: YamlNode, whose: string): ReadEntry {
  return readFields(reading, fields, node, whose, (field) => `"${field}" of ${whose}`);
}

/** `the entry "fixtures" of "allow"`, by its number where its name is not to be repeated. */
export function entryWords(key: string, naming: string, node: YamlNode, index: number): string {
  const pair = node.kind === 'map' ? node.pairs.find(({ name }) => name === naming) : undefined;
  const value = pair?.value.kind === 'scalar' ? pair.value.value : null;
  const title = typeof value === 'string' ? shownTitle(value) : null;
  return title === null ? `entry ${index + 1} of "${key}"` : `the entry ${title} of "${key}"`;
}

function readFields(
  reading: EntryReading,
  fields: Fields,
  node: YamlNode,
  whose: string,
  nameOf: NameOf,
): ReadEntry {
  const { yaml } = reading;
  const names = Object.keys(fields);
  if (node.kind !== 'map')
    throw yaml.fault(node.at, `${whose} is not a map`, `Give it keys: ${names.join(', ')}.`);
  const found = new Map<string, unknown>();
  for (const pair of node.pairs) {
    const field = pair.name !== null && Object.hasOwn(fields, pair.name) ? fields[pair.name] : undefined;
    if (pair.name === null || field === undefined) throw unknownField(yaml, pair, fields, whose);
    if (found.has(pair.name))
      throw yaml.fault(pair.at, `${nameOf(pair.name)} is there twice`, 'Keep one of the two.');
    found.set(pair.name, readField(reading, field, pair, nameOf(pair.name)));
  }
  checkRequired(yaml, fields, node, found, whose);
  return Object.fromEntries(found);
}

function checkRequired(
  yaml: YamlFile,
  fields: Fields,
  node: YamlMap,
  found: ReadonlyMap<string, unknown>,
  whose: string,
): void {
  const lacking = Object.keys(fields).find((name) => fields[name]?.required === true && !found.has(name));
  if (lacking === undefined) return;
  throw yaml.fault(node.at, `${whose} has no "${lacking}"`, `Give it one. ${fields[lacking]?.about ?? ''}`);
}

function unknownField(yaml: YamlFile, { name, at }: YamlPair, fields: Fields, whose: string): Fault {
  const near = name === null ? '' : meantField(name, fields);
  const mend = near === '' ? `Its keys are ${Object.keys(fields).join(', ')}.` : near.trim();
  return yaml.fault(at, `${name === null ? 'this' : shown(name)} is no key of ${whose}`, mend);
}

function readField(reading: EntryReading, field: Field, { at, value }: YamlPair, name: string): unknown {
  const { yaml } = reading;
  if (isEmpty(value))
    throw yaml.fault(at, `${name} has no value`, `Give ${fieldWords(field)}${orNone(field)}.`);
  if (value.kind === 'alias') throw yaml.fault(value.at, `${name} ${aliasWords}`, aliasMend);
  switch (field.shape) {
    case 'texts':
      return items(reading, field, value, name).map((item) =>
        readText(reading, { ...field, required: undefined }, item, anItemOf(name)),
      );
    case 'map':
      return readFields(reading, field.fields, value, name, (inner) => `"${inner}" of ${name}`);
    case 'maps':
      return items(reading, field, value, name).map((item) => readMapOrText(reading, field, item, name));
    case 'choices':
      return items(reading, field, value, name).map((item) => readChoice(reading, field, item, name));
    case 'text':
      return readText(reading, field, value, name);
    default:
      return readScalar(yaml, field, value, name);
  }
}

function items({ yaml }: EntryReading, field: Field, node: YamlNode, name: string): readonly YamlNode[] {
  if (node.kind !== 'list')
    throw yaml.fault(
      node.at,
      `${name} is not a list`,
      `Give ${fieldWords(field)}: in brackets, or one a line.`,
    );
  if (node.items.length === 0)
    throw yaml.fault(node.at, `${name} is empty`, `Give ${fieldWords(field)}${orNone(field)}.`);
  return node.items;
}

function orNone({ required }: { readonly required?: true }): string {
  return required === true ? '' : ', or take it out';
}

type Part<Shape extends Field['shape']> = Extract<Field, { readonly shape: Shape }>;

function readText(
  { yaml, known, deferred }: EntryReading,
  { form, required }: { readonly form?: TextForm; readonly required?: true | undefined },
  node: YamlNode,
  name: string,
): string {
  if (node.kind === 'alias') throw yaml.fault(node.at, `${name} ${aliasWords}`, aliasMend);
  const text = textOf(node, form);
  if (text === null) {
    const isScalar = node.kind === 'scalar' && node.value !== null;
    const mend =
      isScalar || form === 'expression' ? 'Put it into single quotes.' : 'Give a text, and no list or map.';
    throw yaml.fault(node.at, `${name} is no text`, mend);
  }
  if (text.trim() === '')
    throw yaml.fault(node.at, `${name} is empty`, required === true ? 'Give it one.' : 'Take it out.');
  const problem = form === undefined ? null : problemOf(form, text, known);
  if (problem !== null) throw yaml.fault(node.at, `${name} ${problem[0]}`, problem[1]);
  if (form === 'expression' || form === 'template') {
    const inside = yaml.insideOf(node.at, text);
    deferred.push({
      form,
      text,
      fault(message, mend, offset) {
        const at = inside === null || offset === null ? node.at : inside + offset;
        return yaml.fault(at, `${name} ${message}`, mend);
      },
    });
  }
  return form === 'selector' || form === 'commit' ? text.toLowerCase() : text;
}

/** A number is a text where digits are what is wanted: it is taken as it is written. */
function textOf(node: YamlNode, form: TextForm | undefined): string | null {
  if (node.kind !== 'scalar') return null;
  if (typeof node.value === 'string') return node.value;
  const takesDigits = form === undefined || form === 'commit' || form === 'day';
  return typeof node.value === 'number' && takesDigits ? node.source : null;
}

function readScalar(
  yaml: YamlFile,
  field: Part<'word' | 'flag' | 'number'>,
  node: YamlNode,
  name: string,
): unknown {
  const value = node.kind === 'scalar' ? node.value : null;
  if (field.shape === 'word' && typeof value === 'string') {
    const lower = value.trim().toLowerCase();
    if (field.words.includes(lower)) return lower;
    const mend = `Give ${fieldWords(field)}.${meant(lower, field.words)}`;
    throw yaml.fault(node.at, `${name} does not know that value`, mend);
  }
  if (field.shape === 'flag' && typeof value === 'boolean') return value;
  if (field.shape === 'number' && typeof value === 'number') {
    const isIn = value >= field.least && value <= field.most;
    if (isIn && (!field.whole || Number.isInteger(value))) return value;
  }
  throw yaml.fault(node.at, `${name} is not ${fieldWords(field)}`, 'Give that, or take it out.');
}

function readMapOrText(reading: EntryReading, field: Part<'maps'>, node: YamlNode, name: string): ReadEntry {
  const item = anItemOf(name);
  const inner = (one: string) => `"${one}" of ${item}`;
  if (node.kind === 'map') return readFields(reading, field.fields, node, item, inner);
  const short = field.fields[field.short];
  const text = readText(reading, short?.shape === 'text' ? short : {}, node, item);
  return { [field.short]: text };
}

function readChoice(
  reading: EntryReading,
  field: Part<'choices'>,
  node: YamlNode,
  name: string,
): string | ReadEntry {
  const { yaml } = reading;
  const item = anItemOf(name);
  const names = [...field.words, ...Object.keys(field.named)];
  const mend = `Give ${listed(field.words)}, or a map of ${listed(Object.keys(field.named))} to its value.`;
  if (node.kind === 'scalar' && typeof node.value === 'string') {
    const word = node.value.trim().toLowerCase();
    if (field.words.includes(word)) return word;
    if (Object.hasOwn(field.named, word))
      throw yaml.fault(
        node.at,
        `${item} has no value beside "${word}"`,
        `Write it as a map: {${word}: ...}.`,
      );
    throw yaml.fault(
      node.at,
      `${item} is ${shown(word)}, which there is not`,
      `${mend}${meant(word, names)}`,
    );
  }
  if (node.kind !== 'map' || node.pairs.length !== 1)
    throw yaml.fault(node.at, `${item} is neither a word nor a map of one name`, mend);
  return readFields(reading, field.named, node, item, (one) => `"${one}" of ${item}`);
}

function anItemOf(name: string): string {
  return `an item of ${name}`;
}

/** `a list of globs`, for messages. */
function fieldWords(field: Field): string {
  switch (field.shape) {
    case 'text':
      return field.form === undefined ? 'a text' : formWords[field.form];
    case 'texts':
      return 'a list of texts, one or more';
    case 'word':
      return `one of ${field.words.join(', ')}`;
    case 'flag':
      return 'true or false';
    case 'number':
      return `a ${field.whole ? 'whole ' : ''}number from ${field.least} to ${field.most}`;
    case 'map':
      return `a map of ${Object.keys(field.fields).join(' and ')}`;
    case 'maps':
      return 'a list of texts or maps, one or more';
    case 'choices':
      return 'a list of words or maps, one or more';
  }
}
