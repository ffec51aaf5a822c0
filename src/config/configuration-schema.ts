// The JSON Schema (draft-07, json-schema.org) of a configuration file, for editors: schema/leakline.schema.json. Pure.
import { type ConfigurationKey, definitionOf, type KeyDefinition, keyNames } from './configuration-keys.ts';
import { anyCasePattern, keyPatterns } from './key-patterns.ts';
import { charactersMax, formPatterns } from './text-forms.ts';
import type { Field, Fields, TextForm } from './value-shapes.ts';

export const schemaAddress =
  'https://raw.githubusercontent.com/leakline/leakline/main/schema/leakline.schema.json';

type Schema = Record<string, unknown>;

export function configurationSchema(): Schema {
  const properties: Record<string, Schema> = {};
  for (const key of keyNames) {
    const [section, name] = key.split('.');
    const own = schemaOf(key, definitionOf(key));
    if (section === undefined || name === undefined) {
      properties[key] = own;
      continue;
    }
    properties[section] ??= { type: ['object', 'null'], additionalProperties: false, properties: {} };
    (properties[section]['properties'] as Schema)[name] = own;
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: schemaAddress,
    title: 'Configuration of Leakline',
    description: 'In .github/leakline.yml or .leakline.yml. See docs/configuration.md.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties,
  };
}

function schemaOf(key: ConfigurationKey, definition: KeyDefinition): Schema {
  const { about, otherwise, example } = definition;
  return { description: `${about} Default: ${otherwise}.`, ...shapeOf(key, definition), examples: [example] };
}

function shapeOf(key: ConfigurationKey, definition: KeyDefinition): Schema {
  const { shape, words = [], fields = {}, needsOne, least, most } = definition;
  const pattern = keyPatterns[key] ?? '\\S';
  const bounds = least === undefined ? {} : { minimum: least, maximum: most };
  switch (shape) {
    case 'list':
      return listSchema(definition, keyPatterns[key]);
    case 'words':
      return wordsSchema(words);
    case 'flag':
      return { type: 'boolean' };
    case 'count':
      return { type: 'integer', ...bounds };
    case 'word':
      return wordSchema(words);
    case 'severities':
      return { type: 'object', additionalProperties: wordSchema(words) };
    case 'entries':
      return { type: 'array', items: { ...mapSchema(fields), ...oneOf(needsOne) } };
    case 'text':
      return { type: least === undefined ? 'string' : ['string', 'number'], pattern, ...bounds };
  }
}

/** `pattern`: of an item; null for any text that is not blank. */
function listSchema({ single, takesIn }: KeyDefinition, pattern = '^(?!!?\\s*$)'): Schema {
  const items = { type: 'string', pattern };
  if (single === true) return { anyOf: [items, { type: 'array', items }] };
  const contains = { anyOf: [{ contains: takingIn }, { maxItems: 0 }] };
  return { type: 'array', items, ...(takesIn === true ? contains : {}) };
}

/** A glob that takes paths in, and none out of what others do. */
const takingIn = { type: 'string', pattern: '^\\s*[^!\\s]' };

/** One of them, in any letter case. Editors offer what `enum` lists. */
function wordSchema(words: readonly string[]): Schema {
  return { type: 'string', anyOf: [{ enum: words }, { pattern: anyCasePattern(words) }] };
}

/** `none` stands alone. */
function wordsSchema(words: readonly string[]): Schema {
  const none = wordSchema(['none']);
  return {
    anyOf: [
      wordSchema([...words, 'none']),
      { type: 'array', items: wordSchema(words) },
      { type: 'array', items: none, maxItems: 1 },
    ],
  };
}

function oneOf(names: readonly string[] | undefined): Schema {
  return names === undefined ? {} : { anyOf: names.map((name) => ({ required: [name] })) };
}

function mapSchema(fields: Fields): Schema {
  const names = Object.keys(fields);
  const required = names.filter((name) => fields[name]?.required === true);
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        { description: field.about, ...fieldSchema(field) },
      ]),
    ),
  };
}

function fieldSchema(field: Field): Schema {
  switch (field.shape) {
    case 'text':
      return textSchema(field.form);
    case 'texts':
      return {
        type: 'array',
        minItems: 1,
        items: textSchema(field.form),
        ...(field.once === true ? { uniqueItems: true } : {}),
        ...(field.takesIn === true ? { contains: takingIn } : {}),
      };
    case 'word':
      return wordSchema(field.words);
    case 'flag':
      return { type: 'boolean' };
    case 'number':
      return { type: field.whole ? 'integer' : 'number', minimum: field.least, maximum: field.most };
    case 'map':
      return mapSchema(field.fields);
    case 'maps': {
      const short = field.fields[field.short];
      const text = textSchema(short?.shape === 'text' ? short.form : undefined);
      return { type: 'array', minItems: 1, items: { anyOf: [text, mapSchema(field.fields)] } };
    }
    case 'choices': {
      const named = { ...mapSchema(field.named), minProperties: 1, maxProperties: 1 };
      return { type: 'array', minItems: 1, items: { anyOf: [wordSchema(field.words), named] } };
    }
  }
}

/** What is looked up, compiled or expanded is for the program to check. A number is a text where one may be meant. */
function textSchema(form: TextForm | undefined): Schema {
  if (form === undefined) return { type: ['string', 'number'], pattern: '\\S' };
  const type = form === 'commit' ? ['string', 'number'] : 'string';
  return { type, pattern: formPatterns[form] ?? '\\S', maxLength: charactersMax[form] };
}
