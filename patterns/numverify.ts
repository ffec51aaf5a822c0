// numverify: access key. https://numverify.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const numverifyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'numverify.access-key',
    family: 'credential',
    title: 'numverify access key',
    description: '32 hexadecimal digits beside numverify’s name.',
    impact: 'Whoever has it checks addresses and numbers at the account’s cost.',
    remedy:
      'Regenerate the key in the numverify dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://numverify.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['email', 'data'],
    references: ['https://numverify.com/documentation'],
    names: ['numverify'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'NUMVERIFY_ACCESS_KEY={hex*32}' },
        { text: "$numverifyAccessKey = '{hex*32}';", path: 'api.php' },
      ],
      skip: [{ text: 'NUMVERIFY_ACCESS_KEY=your-numverify-key' }, { text: 'see numverify {hex*32}' }],
    },
  },
];
