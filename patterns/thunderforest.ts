// Thunderforest: API key. https://www.thunderforest.com/docs/apikeys/
import type { Pattern } from '../src/model/pattern.ts';

export const thunderforestPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'thunderforest.api-key',
    family: 'credential',
    title: 'Thunderforest API key',
    description: '32 hexadecimal digits beside Thunderforest’s name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Revoke the key in Thunderforest’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.thunderforest.com/docs/apikeys/',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://www.thunderforest.com/docs/apikeys/'],
    names: ['thunderforest'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'THUNDERFOREST_API_KEY={hex*32}' },
        { text: 'https://tile.thunderforest.com/cycle/14/8192/5461.png?apikey={hex*32}' },
      ],
      skip: [
        { text: 'THUNDERFOREST_API_KEY=your-thunderforest-key' },
        { text: 'see thunderforest {hex*32}' },
      ],
    },
  },
];
