// languagelayer: access key. https://languagelayer.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const languagelayerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'languagelayer.access-key',
    family: 'credential',
    title: 'languagelayer access key',
    description: '32 hexadecimal digits beside languagelayer’s name.',
    impact: 'Whoever has it has texts processed on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on languagelayer’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://languagelayer.com/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['translation'],
    references: ['https://languagelayer.com/documentation'],
    names: ['languagelayer'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'LANGUAGELAYER_ACCESS_KEY={hex*32}' },
        { text: '{"languagelayerAccessKey": "{hex*32}"}', path: 'config.json' },
      ],
      skip: [
        { text: 'LANGUAGELAYER_ACCESS_KEY=your-languagelayer-key' },
        { text: 'see languagelayer {hex*32}' },
      ],
    },
  },
];
