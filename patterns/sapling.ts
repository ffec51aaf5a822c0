// Sapling: API key. https://sapling.ai/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const saplingPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sapling.api-key',
    family: 'credential',
    title: 'Sapling API key',
    description: '32 capitals and digits beside Sapling’s name.',
    impact: 'Whoever has it has texts processed at the account’s cost.',
    remedy:
      'Revoke the key in Sapling’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://sapling.ai/docs/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['translation'],
    references: ['https://sapling.ai/docs/'],
    names: ['sapling_ai', 'sapling_api', 'sapling_key'],
    value: /[A-Z0-9]{32}/,
    examples: {
      match: [
        { text: 'SAPLING_API_KEY={upperdigits*32}' },
        { text: 'sapling_api_key = "{upperdigits*32}"', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'SAPLING_API_KEY=your-sapling-api-key' },
        { text: 'sapling_api etag: {upperdigits*32}' },
      ],
    },
  },
];
