// The JSON Schema (draft-07, json-schema.org) of a configuration file, for editors: schema/leakline.schema.json. Pure.
import { definitionOf, type KeyDefinition, keyNames } from './configuration-keys.ts';
import { formPatterns } from './text-forms.ts';
import type { Field, Fields, TextForm } from './value-shapes.ts';

export const schemaAddress =
  'https://raw.githubusercontent.com/leakline/leakline/main/schema/leakline.schema.json';

type Schema = Record<string, unknown>;

export function configurationSchema(): Schema {
  const properties: Record<string, Schema> = {};
  for (const key of keyNames) {
    const [section, name] = key.split('.');
    const own = schemaOf(definitionOf(key));
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

function schemaOf(definition: KeyDefinition): Schema {
  const { about, otherwise, example } = definition;
  return { description: `${about} Default: ${otherwise}.`, ...shapeOf(definition), examples: [example] };
}

function shapeOf({ shape, words, single, fields }: KeyDefinition): Schema {
  switch (shape) {
    case 'list': {
      const items = { type: 'string', minLength: 1 };
      return single === true ? { type: ['array', 'string'], items, minLength: 1 } : { type: 'array', items };
    }
    case 'words': {
      const items = { type: 'string', enum: [...(words ?? []), 'none'] };
      return { anyOf: [items, { type: 'array', items }] };
    }
    case 'flag':
      return { type: 'boolean' };
    case 'count':
      return { type: 'integer', minimum: 1 };
    case 'word':
      return { type: 'string', enum: words };
    case 'severities':
      return { type: 'object', additionalProperties: { type: 'string', enum: words } };
    case 'entries':
      return { type: 'array', items: mapSchema(fields ?? {}) };
    case 'text':
      return { type: ['string', 'number'], minLength: 1 };
  }
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
      return { type: 'array', minItems: 1, items: textSchema(field.form) };
    case 'word':
      return { type: 'string', enum: field.words };
    case 'flag':
      return { type: 'boolean' };
    case 'number':
      return {
        type: field.whole ? 'integer' : 'number',
        minimum: field.least,
        maximum: field.most,
      };
    case 'map':
      return mapSchema(field.fields);
    case 'maps':
      return {
        type: 'array',
        minItems: 1,
        items: { anyOf: [{ type: 'string', minLength: 1 }, mapSchema(field.fields)] },
      };
    case 'choices': {
      const named = { ...mapSchema(field.named), minProperties: 1, maxProperties: 1 };
      return { type: 'array', minItems: 1, items: { anyOf: [{ type: 'string', enum: field.words }, named] } };
    }
  }
}

/** What is looked up, compiled or expanded is for the program to check. */
function textSchema(form: TextForm | undefined): Schema {
  const pattern = form === undefined ? undefined : formPatterns[form];
  const type = form === undefined || form === 'commit' ? ['string', 'number'] : 'string';
  return { type, minLength: 1, ...(pattern === undefined ? {} : { pattern }) };
}
