// countrylayer: access key. https://countrylayer.com/documentation/
import type { Pattern } from '../src/model/pattern.ts';

export const countrylayerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'countrylayer.access-key',
    family: 'credential',
    title: 'countrylayer access key',
    description: '32 hexadecimal digits beside countrylayer’s name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in countrylayer’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://countrylayer.com/documentation/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://countrylayer.com/documentation/'],
    names: ['countrylayer'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'COUNTRYLAYER_ACCESS_KEY={hex*32}' },
        { text: 'http://api.countrylayer.com/v2/all?access_key={hex*32}' },
      ],
      skip: [
        { text: 'COUNTRYLAYER_ACCESS_KEY=your-countrylayer-key' },
        { text: 'see countrylayer {hex*32}' },
      ],
    },
  },
];
