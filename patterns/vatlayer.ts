// vatlayer: access key. https://vatlayer.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const vatlayerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'vatlayer.access-key',
    family: 'credential',
    title: 'vatlayer access key',
    description: '32 hexadecimal digits beside vatlayer’s name.',
    impact: 'Whoever has it queries rates on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the vatlayer dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://vatlayer.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://vatlayer.com/documentation'],
    names: ['vatlayer'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'VATLAYER_ACCESS_KEY={hex*32}' },
        { text: "$vatlayerAccessKey = '{hex*32}';", path: 'api.php' },
      ],
      skip: [{ text: 'VATLAYER_ACCESS_KEY=your-vatlayer-key' }, { text: 'vatlayer etag: {hex*32}' }],
    },
  },
];
