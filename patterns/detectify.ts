// Detectify: API key.
// See https://developer.detectify.com/
import type { Pattern } from '../src/model/pattern.ts';

export const detectifyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'detectify.api-key',
    family: 'credential',
    title: 'Detectify API key',
    description: '32 hexadecimal digits beside Detectify’s name.',
    impact: 'Whoever has it reads what is vulnerable and starts scans.',
    remedy:
      'Revoke the key in the team’s settings, API keys, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developer.detectify.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://developer.detectify.com/'],
    names: ['detectify'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'DETECTIFY_API_KEY={hex*32}' },
        { text: 'detectify:\n  enabled: true\n  api_key: {hex*32}\n', path: 'config.yml' },
        {
          text: 'curl https://api.detectify.com/rest/v2/assets/ -H "X-Detectify-Key: {hex*32}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'DETECTIFY_KEY=your-detectify-key' }, { text: 'see detectify {hex*32}' }],
    },
  },
];
