// Mockaroo: API key. https://www.mockaroo.com/docs
import type { Pattern } from '../src/model/pattern.ts';

export const mockarooPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mockaroo.api-key',
    family: 'credential',
    title: 'Mockaroo API key',
    description: '8 hexadecimal digits beside Mockaroo’s name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Mockaroo’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.mockaroo.com/docs',
    severity: 'low',
    confidence: 'low',
    tags: ['data'],
    references: ['https://www.mockaroo.com/docs'],
    names: ['mockaroo'],
    value: /[0-9a-f]{8}/,
    examples: {
      match: [
        { text: 'MOCKAROO_API_KEY={hex*7}7' },
        { text: 'https://api.mockaroo.com/api/generate.json?key={hex*7}7&count=10' },
      ],
      skip: [{ text: 'MOCKAROO_API_KEY=your-mockaroo-key' }, { text: 'see mockaroo {hex*7}7' }],
    },
  },
];
