// The JSON Schema (draft-07, json-schema.org) of a configuration file, for editors: schema/leakline.schema.json. Pure.
import { definitionOf, type KeyDefinition, keyNames } from './configuration-keys.ts';

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

function shapeOf({ shape, words }: KeyDefinition): Schema {
  switch (shape) {
    case 'list':
      return { type: 'array', items: { type: 'string', minLength: 1 } };
    case 'flag':
      return { type: 'boolean' };
    case 'count':
      return { type: 'integer', minimum: 1 };
    case 'word':
      return { type: 'string', enum: words };
    case 'severities':
      return { type: 'object', additionalProperties: { type: 'string', enum: words } };
    case 'text':
      return { type: ['string', 'number'], minLength: 1 };
  }
}
