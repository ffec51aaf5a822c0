// coinlayer: access key. https://coinlayer.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const coinlayerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'coinlayer.access-key',
    family: 'credential',
    title: 'coinlayer access key',
    description: '32 hexadecimal digits beside coinlayer’s name.',
    impact: 'Whoever has it queries rates on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on coinlayer’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://coinlayer.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['finance', 'data'],
    references: ['https://coinlayer.com/documentation'],
    names: ['coinlayer'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'COINLAYER_ACCESS_KEY={hex*32}' },
        { text: 'http://api.coinlayer.com/live?access_key={hex*32}' },
      ],
      skip: [{ text: 'COINLAYER_ACCESS_KEY=your-coinlayer-key' }, { text: 'coinlayer etag: {hex*32}' }],
    },
  },
];
