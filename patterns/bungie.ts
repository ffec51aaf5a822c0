// Bungie.net: API key. https://bungie-net.github.io/
import type { Pattern } from '../src/model/pattern.ts';

export const bungiePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bungie.api-key',
    family: 'credential',
    title: 'Bungie.net API key',
    description: '32 hexadecimal digits beside Bungie.net’s name.',
    impact: 'Whoever has it calls the games’ API in the owner’s name and uses up its limits.',
    remedy:
      'Revoke the key in Bungie.net’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://bungie-net.github.io/',
    severity: 'low',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://bungie-net.github.io/'],
    names: ['bungie'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'BUNGIE_API_KEY={hex*32}' },
        { text: 'bungie_api_key = "{hex*32}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'BUNGIE_API_KEY=your-bungie-key' }, { text: 'bungie etag: {hex*32}' }],
    },
  },
];
