// ApiFlash: API key.
// See https://apiflash.com/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const apiflashPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'apiflash.api-key',
    family: 'credential',
    title: 'ApiFlash API key',
    description: '32 hexadecimal digits beside ApiFlash’s name.',
    impact: 'Whoever has it spends the account’s credits.',
    remedy:
      'Revoke the key in the dashboard, create a new one where it is still needed, and ' +
      'look through what it was used for.',
    rotation: 'https://apiflash.com/documentation',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools', 'saas'],
    references: ['https://apiflash.com/documentation'],
    names: ['apiflash'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'APIFLASH_API_KEY={hex*32}' },
        { text: '{"APIFLASH_API_KEY": "{hex*32}"}', path: 'env.json' },
        {
          text: 'curl https://api.apiflash.com/v1/urltoimage -H "Authorization: Bearer {hex*32}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'APIFLASH_KEY=your-apiflash-key' }],
    },
  },
];
