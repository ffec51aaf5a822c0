// Mappls: REST key. https://developer.mappls.com/documentation/
import type { Pattern } from '../src/model/pattern.ts';

export const mapplsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mappls.rest-key',
    family: 'credential',
    title: 'Mappls REST key',
    description: '32 lower-case letters and digits beside Mappls’ name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Revoke the key in Mappls’ account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.mappls.com/documentation/',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://developer.mappls.com/documentation/'],
    names: ['mapmyindia', 'mappls'],
    value: /[a-z0-9]{32}/,
    examples: {
      match: [
        { text: 'MAPMYINDIA_REST_KEY={lowerdigits*32}' },
        { text: 'mapmyindia_rest_key: {lowerdigits*32}', path: 'config.yaml' },
      ],
      skip: [
        { text: 'MAPMYINDIA_REST_KEY=your-mapmyindia-key' },
        { text: 'see mapmyindia {lowerdigits*32}' },
      ],
    },
  },
];
